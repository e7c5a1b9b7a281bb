//! What a demand or a line of a profile names: competences, languages and how well, levels of
//! education, years, and products by their names.
//!
//! The words stand in two files of a language, `competences.toml` and `qualifications.toml`; they
//! are read when an ad and a profile are compared, and by nothing else. The ids are shared by the
//! languages, so that a profile in one can be held against an ad in another.

use super::lexicon::{Lexicon, LexiconBuilder, Scan};
use super::{form_error, forms};
use crate::assets::Store;
use crate::data::{Fields, parse_toml, unknown_key};
use crate::error::Result;
use crate::language::Language;
use crate::text::{Block, BlockKind};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// The files that no other reading needs.
pub const FILES: &[&str] = &["/competences.toml", "/qualifications.toml"];

/// Levels of a language, the lowest first: those of the Common European Framework, and native.
pub const LEVELS: &[&str] = &["a1", "a2", "b1", "b2", "c1", "c2", "native"];

/// Levels of education. A higher one of the same ladder includes a lower.
pub const EDUCATION: &[&str] = &[
    "compulsory",
    "upper-secondary",
    "vocational",
    "higher-vocational",
    "bachelor",
    "master",
    "doctorate",
];

#[derive(Debug, Clone, PartialEq, Eq)]
enum Sense {
    Competence(String),
    Language(String),
    /// Index into [`LEVELS`].
    Level(u8),
    /// Index into [`EDUCATION`].
    Education(u8),
    Profession(String),
    /// One of several is enough: "or".
    Or,
    /// What follows are examples: "for instance".
    Example,
    /// Something of the same worth counts: "or equivalent".
    Equivalent,
    Years,
    /// What one feels.
    Attitude,
    /// Schooling of some kind.
    Schooling,
}

/// What other words of a demand tell, by their keys.
const ALTERNATIVES: &[(&str, Sense)] = &[
    ("or", Sense::Or),
    ("example", Sense::Example),
    ("equivalent", Sense::Equivalent),
    ("years", Sense::Years),
    ("attitude", Sense::Attitude),
    ("schooling", Sense::Schooling),
];

/// So many years are an age, and no experience.
const AGE: u32 = 16;

/// The words of the languages that are read together.
#[derive(Debug)]
pub struct Skills {
    lexicon: Lexicon,
    senses: Vec<Sense>,
}

/// What a text names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Named {
    /// Ids, each once, in the order of the text.
    pub competences: Vec<String>,
    /// The same ids by the words that name them: one word may name several, any of which it can mean.
    pub meanings: Vec<Vec<String>>,
    pub languages: Vec<String>,
    /// The highest level that is said; index into [`LEVELS`].
    pub level: Option<u8>,
    /// Indexes into [`EDUCATION`], the lowest first.
    pub education: Vec<u8>,
    /// Ids, any of which is enough.
    pub professions: Vec<String>,
    pub years: Option<u32>,
    /// An age is asked for, which no profile tells.
    pub age: bool,
    /// Products and other names: words with a capital inside a sentence, as they are written.
    pub names: Vec<String>,
    pub or: bool,
    pub example: bool,
    pub equivalent: bool,
    pub attitude: bool,
    pub schooling: bool,
}

impl Skills {
    /// Loads the words of `languages`.
    ///
    /// # Errors
    /// A file is broken or a form in it cannot be used, with the place.
    pub fn load(store: &Store, languages: &[Language]) -> Result<Self> {
        let mut builder = LexiconBuilder::new();
        let mut senses: Vec<Sense> = Vec::new();
        for language in languages {
            for file in FILES {
                let Some(asset) = store.read(&format!("{language}/words{file}"))? else {
                    continue;
                };
                let (origin, table) = parse_toml(&asset.file, &asset.text)?;
                let mut fields = Fields::new(&origin, &table, 0);
                for name in [
                    "competences",
                    "languages",
                    "language-levels",
                    "education",
                    "professions",
                    "alternatives",
                ] {
                    let Some(node) = fields.node(name) else {
                        continue;
                    };
                    for entry in &node.table(&origin, name)?.entries {
                        let index = |known: &[&str]| {
                            let at = known.iter().position(|k| *k == entry.key);
                            at.map(|at| at as u8)
                        };
                        let sense = match name {
                            "competences" => Some(Sense::Competence(entry.key.clone())),
                            "languages" => Some(Sense::Language(entry.key.clone())),
                            "professions" => Some(Sense::Profession(entry.key.clone())),
                            "language-levels" => index(LEVELS).map(Sense::Level),
                            "education" => index(EDUCATION).map(Sense::Education),
                            _ => {
                                let found = ALTERNATIVES.iter().find(|(key, _)| *key == entry.key);
                                found.map(|(_, sense)| sense.clone())
                            }
                        };
                        let Some(sense) = sense else {
                            let keys: Vec<&str> = match name {
                                "language-levels" => LEVELS.to_vec(),
                                "education" => EDUCATION.to_vec(),
                                _ => ALTERNATIVES.iter().map(|(key, _)| *key).collect(),
                            };
                            return Err(unknown_key(&origin, entry, &keys));
                        };
                        let tag = match senses.iter().position(|s| *s == sense) {
                            Some(at) => at,
                            None => {
                                senses.push(sense);
                                senses.len() - 1
                            }
                        };
                        for form in forms(&origin, &entry.key, &entry.node)? {
                            builder
                                .add(&form.text, tag as u32)
                                .map_err(|e| form_error(&origin, form.node, &e))?;
                        }
                    }
                }
                fields.finish()?;
            }
        }
        Ok(Skills {
            lexicon: builder.finish(),
            senses,
        })
    }

    fn scan(&self, text: &str) -> Scan {
        let block = Block {
            kind: BlockKind::Paragraph,
            span: 0..text.len(),
            apart: true,
        };
        self.lexicon.scan(text, &[block], &FxHashSet::default())
    }

    /// The parts of a text between words for "or" and slashes.
    pub fn alternatives<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let scan = self.scan(text);
        let mut cuts: Vec<Range<usize>> =
            text.match_indices('/').map(|(at, _)| at..at + 1).collect();
        for hit in &scan.hits {
            if self.senses.get(hit.tag as usize) == Some(&Sense::Or) {
                cuts.push(scan.span(hit.first, hit.last));
            }
        }
        cuts.sort_by_key(|cut| cut.start);
        let mut parts = Vec::new();
        let mut from = 0;
        for cut in cuts {
            parts.push(text.get(from..cut.start).unwrap_or_default());
            from = from.max(cut.end);
        }
        parts.push(text.get(from..).unwrap_or_default());
        parts.retain_mut(|part| {
            *part = part.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–'));
            !part.is_empty()
        });
        parts
    }

    /// What a text names.
    pub fn named(&self, text: &str) -> Named {
        let scan = self.scan(text);
        let mut named = Named::default();
        let mut places: Vec<(u32, u32, u32)> = Vec::new();
        for sentence in 0..scan.sentences.len() as u32 {
            let hits = scan.hits_of(sentence);
            for hit in hits {
                let Some(sense) = self.senses.get(hit.tag as usize) else {
                    continue;
                };
                // A word inside a longer name of the same kind means what the longer one says.
                let inside = hits.iter().any(|other| {
                    other.first <= hit.first
                        && hit.last <= other.last
                        && other.last - other.first > hit.last - hit.first
                        && same_kind(self.senses.get(other.tag as usize), sense)
                });
                if inside {
                    continue;
                }
                // What a profession is able to do is no demand of its own.
                let by_trade = || {
                    hits.iter().any(|other| {
                        other.first < hit.last
                            && hit.first < other.last
                            && matches!(
                                self.senses.get(other.tag as usize),
                                Some(Sense::Profession(_))
                            )
                    })
                };
                match sense {
                    Sense::Profession(id) => add(&mut named.professions, id.clone()),
                    Sense::Competence(id) => {
                        if !named.competences.contains(id) && !by_trade() {
                            let place = (sentence, hit.first, hit.last);
                            match places.iter().position(|p| *p == place) {
                                Some(at) => named.meanings[at].push(id.clone()),
                                None => {
                                    places.push(place);
                                    named.meanings.push(vec![id.clone()]);
                                }
                            }
                        }
                        add(&mut named.competences, id.clone());
                    }
                    Sense::Language(id) => add(&mut named.languages, id.clone()),
                    Sense::Level(level) => named.level = named.level.max(Some(*level)),
                    Sense::Education(level) => add(&mut named.education, *level),
                    Sense::Or => named.or = true,
                    Sense::Example => named.example = true,
                    Sense::Equivalent => named.equivalent = true,
                    Sense::Attitude => named.attitude = true,
                    Sense::Schooling => named.schooling = true,
                    Sense::Years => {
                        let first = text.get(scan.span(hit.first, hit.first + 1));
                        let years: Option<u32> = first.and_then(|n| n.parse().ok());
                        named.years = named.years.max(years.filter(|y| *y < AGE));
                        named.age |= years.is_some_and(|y| y >= AGE);
                    }
                }
            }
            let words = scan.sentences[sentence as usize].words();
            for at in words.skip(1) {
                let token = scan.tokens[at];
                let span = token.span();
                let Some(word) = text.get(span) else { continue };
                let covered = hits.iter().any(|hit| {
                    (hit.first as usize..hit.last as usize).contains(&at)
                        && matches!(
                            self.senses.get(hit.tag as usize),
                            Some(Sense::Language(_) | Sense::Level(_) | Sense::Education(_))
                        )
                });
                if token.is_capital() && !covered && word.chars().count() > 1 {
                    add(&mut named.names, word.to_owned());
                }
            }
        }
        // "C++", "C#": products whose marks are no letters.
        for word in text.split([' ', ',', ';', '/', '(', ')', ':', '.']) {
            let marked = word.strip_suffix("++").or_else(|| word.strip_suffix('#'));
            if marked.is_some_and(|letters| letters.chars().all(char::is_uppercase)) {
                add(&mut named.names, word.to_owned());
            }
        }
        named.education.sort_unstable();
        named
    }
}

fn same_kind(longer: Option<&Sense>, sense: &Sense) -> bool {
    matches!(
        (longer, sense),
        (Some(Sense::Competence(_)), Sense::Competence(_))
            | (Some(Sense::Language(_)), Sense::Language(_))
            | (Some(Sense::Level(_)), Sense::Level(_))
            | (Some(Sense::Education(_)), Sense::Education(_))
    )
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}
