//! Finding what is wrong with an ad or a letter, and staying silent where nothing is.
//!
//! A [`Linter`] serves one language. It reads a text once ([`Linter::read`]) and checks what was read.
//! It knows nothing of Fluent: a finding carries a rule's id and facts.

pub mod contrast;
pub mod density;
pub mod letter;
pub mod phrase;
pub mod presence;
pub mod proof;
pub mod readability;
pub mod subject;
pub mod suppress;

use crate::assets::Store;
use crate::data::Date;
use crate::diagnostic::{Diagnostic, Fact};
use crate::error::Result;
use crate::language::{Language, Manifest};
use crate::posting::{Item, Posting, Reading, TextKind, sections};
use crate::rule::{Catalogue, Kind, RuleSet};
use crate::table;
use crate::text::{Block, Source, Span};
use crate::words::lexicon::{Lexicon, LexiconBuilder, Scan};
use crate::words::{Cue, Vocabulary};
use std::borrow::Cow;
use std::sync::Arc;

/// Everything that is needed to read and check texts in one language.
#[derive(Debug)]
pub struct Linter {
    pub language: Language,
    pub rules: RuleSet,
    pub vocabulary: Vocabulary,
    pub lexicon: Lexicon,
}

/// The languages that are read with `language`, itself among them, in one order for all of them:
/// they share a table.
fn read_together(manifest: &Manifest, language: Language) -> Vec<Language> {
    let mut reads = manifest.row(language).reads.clone();
    reads.sort_unstable();
    reads
}

/// The table's name below `locales/`.
fn table_name(reads: &[Language]) -> String {
    let tags: Vec<&str> = reads.iter().map(|l| l.tag()).collect();
    format!("tables/{}.tsv", tags.join("+"))
}

/// An ad that was read.
#[derive(Debug)]
pub struct ReadAd {
    pub posting: Posting,
    /// The traits that are asked.
    pub traits: Vec<Item>,
    /// The source's blocks, or finer ones: those that the posting's sections and headings count.
    pub blocks: Vec<Block>,
    /// The spans of each block's sentences in the clean text.
    sentences: Vec<Vec<Span>>,
}

impl ReadAd {
    /// The spans of a block's sentences in the clean text; they touch and fill the block.
    pub fn sentences_of(&self, block: usize) -> Vec<Span> {
        self.sentences.get(block).cloned().unwrap_or_default()
    }
}

/// Whether a character may stand at the end of a sentence: a blank follows it, or its last mark.
fn is_end(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '!' | '?' | ':' | '…')
}

/// A text that was read and checked.
#[derive(Debug)]
pub struct Report {
    pub posting: Posting,
    pub words: usize,
    pub diagnostics: Vec<Diagnostic>,
    /// Comments that allow what is not there.
    pub unused_allows: Vec<suppress::Unused>,
}

impl Linter {
    /// Loads words and rules of `language` and of those that are read with it; with the rules'
    /// examples for explaining and proving them.
    ///
    /// # Errors
    /// A file of them is broken, with the place.
    pub fn load(
        store: &Store,
        manifest: &Manifest,
        catalogue: Arc<Catalogue>,
        language: Language,
        examples: bool,
    ) -> Result<Self> {
        let reads = &read_together(manifest, language);
        if !examples && let Some(linter) = Linter::from_table(store, &catalogue, language, reads) {
            return Ok(linter);
        }
        Linter::from_forms(store, catalogue, language, reads, examples)
    }

    fn from_forms(
        store: &Store,
        catalogue: Arc<Catalogue>,
        language: Language,
        reads: &[Language],
        examples: bool,
    ) -> Result<Self> {
        let mut builder = LexiconBuilder::new();
        let vocabulary = Vocabulary::load(store, reads, &mut builder)?;
        let rules = RuleSet::load(store, catalogue, reads, examples, &mut builder)?;
        Ok(Linter {
            language,
            rules,
            vocabulary,
            lexicon: builder.finish(),
        })
    }

    /// The committed table of a reading group, unless the user's folder changes anything of it.
    fn from_table(
        store: &Store,
        catalogue: &Arc<Catalogue>,
        language: Language,
        reads: &[Language],
    ) -> Option<Self> {
        let changed = reads.iter().any(|l| {
            store.is_changed(&format!("{l}/words/")) || store.is_changed(&format!("{l}/rules/"))
        });
        if changed {
            return None;
        }
        let text = store.built_in(&table_name(reads))?;
        // One part after another, an empty line between them.
        let lines = &mut table::lines(text);
        let lexicon = Lexicon::read(text, lines)?;
        let vocabulary = Vocabulary::read_table(&lexicon, lines)?;
        let rules = RuleSet::read_table(Arc::clone(catalogue), reads, lines)?;
        Some(Linter {
            language,
            rules,
            vocabulary,
            lexicon,
        })
    }

    /// The table of the languages that are read with `language`: its name below `locales/`, and its
    /// text, made from the forms.
    ///
    /// # Errors
    /// A file of words or rules is broken, with the place.
    pub fn table(
        store: &Store,
        manifest: &Manifest,
        catalogue: Arc<Catalogue>,
        language: Language,
    ) -> Result<(String, String)> {
        let reads = &read_together(manifest, language);
        let linter = Linter::from_forms(store, catalogue, language, reads, false)?;
        let mut words = table::Writer::default();
        linter.lexicon.write(&mut words);
        let mut vocabulary = table::Writer::default();
        linter.vocabulary.write(&mut vocabulary);
        let mut rules = table::Writer::default();
        linter.rules.write(&mut rules);
        let text = [words.finish(), vocabulary.finish(), rules.finish()].join("\n");
        Ok((table_name(reads), text))
    }

    /// Goes over the words of a text.
    pub fn scan(&self, source: &Source) -> Scan {
        self.lexicon
            .scan(&source.text, &source.blocks, &self.vocabulary.abbreviations)
    }

    pub fn reading<'a>(
        &'a self,
        source: &'a Source,
        blocks: &'a [Block],
        scan: &'a Scan,
    ) -> Reading<'a> {
        Reading {
            source,
            blocks,
            scan,
            lexicon: &self.lexicon,
            vocabulary: &self.vocabulary,
        }
    }

    /// What an ad says, with its fields; a date without a year is the next such day after `today`.
    pub fn read(&self, source: &Source, kind: Option<TextKind>, today: Date) -> ReadAd {
        let (blocks, scan) = self.segment(source);
        let reading = self.reading(source, &blocks, &scan);
        let mut posting = Posting::read(&reading, kind);
        if posting.kind == TextKind::Ad {
            posting.read_fields(&reading, today);
        }
        let traits = posting.traits(&reading);
        let mut sentences = Vec::with_capacity(blocks.len());
        for (index, block) in blocks.iter().enumerate() {
            let starts = scan.sentences_of(index).iter();
            let starts = starts.map(|s| scan.span(s.first, s.last).start);
            // What stands before a sentence's first word, such as a quote, belongs to it.
            let mut bounds: Vec<usize> = starts
                .skip(1)
                .map(|at| {
                    let before = &source.text[block.span.start..at];
                    block.span.start + before.trim_end_matches(|c| !is_end(c)).len()
                })
                .collect();
            bounds.insert(0, block.span.start);
            bounds.push(block.span.end);
            bounds.dedup();
            sentences.push(bounds.windows(2).map(|w| w[0]..w[1]).collect());
        }
        ReadAd {
            posting,
            traits,
            sentences,
            blocks: blocks.into_owned(),
        }
    }

    /// The blocks and words of a text, with headings inside running lines as blocks of their own.
    fn segment<'a>(&self, source: &'a Source) -> (Cow<'a, [Block]>, Scan) {
        let cut = |scan: &Scan, index: usize, sentences: std::ops::Range<u32>| {
            let reading = self.reading(source, &source.blocks, scan);
            source.cut(index, &sections::inner(&reading, index, sentences))
        };
        self.lexicon.scan_cutting(
            &source.text,
            &source.blocks,
            &self.vocabulary.abbreviations,
            cut,
        )
    }

    /// The form of address that an ad uses, of those that its language has: the second (the formal
    /// one) where the ad has more words of it than of the first.
    pub fn address<'a>(&self, source: &Source, forms: &'a [String]) -> Option<&'a str> {
        let (mut plain, mut formal) = (0, 0);
        let scan = self.scan(source);
        let reader = self.vocabulary.cue(Cue::Reader) | self.vocabulary.cue(Cue::ReaderOwn);
        for token in &scan.tokens {
            let word = source.text[token.span()].to_lowercase();
            if self.vocabulary.formal.contains(word.as_str()) {
                formal += 1;
            } else if self.lexicon.classes(*token) & reader != 0 {
                plain += 1;
            }
        }
        let form = if formal > plain {
            forms.get(1)
        } else {
            forms.first()
        };
        form.map(String::as_str)
    }

    /// Checks a text; `kind` where it is known.
    pub fn check(&self, source: &Source, kind: Option<TextKind>) -> Report {
        let (blocks, scan) = self.segment(source);
        let reading = self.reading(source, &blocks, &scan);
        let posting = Posting::read(&reading, kind);
        let mut found = Vec::new();
        phrase::check(self, &reading, &posting, &mut found);
        if posting.kind == TextKind::Ad {
            contrast::check(self, &reading, &posting, &mut found);
            density::check(self, &reading, &posting, &mut found);
        }
        // A draft with open places says itself what it lacks.
        let places = open_places(source);
        let unfilled = unfilled(self, source, posting.kind, &places);
        if unfilled.is_none() {
            presence::check(self, &reading, &posting, &mut found);
        }
        readability::check(self, &reading, &posting, &mut found);
        letter::check(self, &reading, &posting, &mut found);
        // The words of an open place are said to the writer, not to the reader.
        found.retain(|f| {
            let at = |place: &Span| {
                f.span
                    .as_ref()
                    .is_some_and(|s| s.start < place.end && place.start < s.end)
            };
            !places.iter().any(at)
        });
        let mut diagnostics = longest(found)
            .into_iter()
            .map(|f| f.into_diagnostic(self, source))
            .collect::<Vec<_>>();
        diagnostics.extend(unfilled);
        diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| d.span.clone().map_or((usize::MAX, 0), |s| (s.start, s.end));
            key(a).cmp(&key(b)).then_with(|| a.rule.cmp(&b.rule))
        });
        let unused_allows = suppress::apply(source, &mut diagnostics);
        Report {
            words: scan.tokens.len(),
            posting,
            diagnostics,
            unused_allows,
        }
    }
}

/// A finding in the clean text.
#[derive(Debug, Clone)]
pub struct Found {
    /// Index into the catalogue.
    pub rule: usize,
    pub span: Option<Span>,
    pub related: Vec<Span>,
    pub facts: Vec<(&'static str, Fact)>,
    pub suggestions: Vec<crate::diagnostic::Suggestion>,
    /// Whether the text's own language has the phrase, and not only one that is read with it.
    pub own: bool,
}

impl Found {
    fn into_diagnostic(self, linter: &Linter, source: &Source) -> Diagnostic {
        let rule = &linter.rules.catalogue.rules[self.rule];
        Diagnostic {
            rule: rule.id.clone(),
            severity: rule.severity,
            span: self.span.map(|s| source.to_original(s)),
            related: self
                .related
                .into_iter()
                .map(|s| source.to_original(s))
                .collect(),
            facts: self.facts,
            suggestions: self.suggestions,
        }
    }
}

/// One place is found once: of findings that overlap, the longest stays, of equals the text's own
/// language's and then the first.
/// What has related places (a list of traits, a contrast) says something else about the same words;
/// it stands beside what is in it.
fn longest(mut found: Vec<Found>) -> Vec<Found> {
    let start = |f: &Found| f.span.as_ref().map_or(0, |s| s.start);
    let end = |f: &Found| f.span.as_ref().map_or(0, |s| s.end);
    let (mut single, mut kept): (Vec<Found>, Vec<Found>) = found
        .drain(..)
        .partition(|f| f.span.is_some() && f.related.is_empty());
    single.sort_by_key(|f| (start(f), std::cmp::Reverse(end(f))));
    // Only findings that hang together are compared, so the work stays linear in the text.
    let mut cluster: Vec<Found> = Vec::new();
    let mut reach = 0;
    for finding in single {
        if start(&finding) >= reach {
            keep_longest(&mut cluster, &mut kept);
        }
        reach = reach.max(end(&finding));
        cluster.push(finding);
    }
    keep_longest(&mut cluster, &mut kept);
    kept
}

fn keep_longest(cluster: &mut Vec<Found>, kept: &mut Vec<Found>) {
    let span = |f: &Found| f.span.clone().unwrap_or_default();
    cluster.sort_by_key(|f| (std::cmp::Reverse(span(f).len()), !f.own));
    let from = kept.len();
    for finding in cluster.drain(..) {
        let here = span(&finding);
        let covered = kept[from..].iter().any(|k| {
            let other = span(k);
            other.start < here.end && here.start < other.end
        });
        if !covered {
            kept.push(finding);
        }
    }
}

/// The places `[[…]]` that a draft left for its writer, in the clean text.
fn open_places(source: &Source) -> Vec<Span> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(open) = source.text[from..].find("[[") {
        let start = from + open;
        let Some(close) = source.text[start..].find("]]") else {
            break;
        };
        let end = start + close + 2;
        if !source.text[start..end].contains('\n') {
            places.push(start..end);
        }
        from = end;
    }
    places
}

fn unfilled(
    linter: &Linter,
    source: &Source,
    kind: TextKind,
    places: &[Span],
) -> Option<Diagnostic> {
    let category = match kind {
        TextKind::Ad => "structure",
        TextKind::Letter => "letter",
        TextKind::Text => return None,
    };
    let rule = linter.rules.catalogue.of_kind(Kind::Unfilled, category)?;
    (!places.is_empty()).then(|| Diagnostic {
        rule: rule.id.clone(),
        severity: rule.severity,
        span: None,
        facts: vec![("count", Fact::Count(places.len()))],
        related: places
            .iter()
            .map(|place| source.to_original(place.clone()))
            .collect(),
        suggestions: Vec::new(),
    })
}
