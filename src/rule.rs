//! The rules: one row a concept in `rules.toml`, phrases per language beside it.

pub mod check;
pub mod definition;

use crate::assets::Store;
use crate::data::{Fields, nearest, parse_toml};
use crate::diagnostic::{Severity, Suggestion};
use crate::error::{Cause, Error, Result};
use crate::language::Language;
use crate::table::{Line, Writer, number, shown};
use crate::words::lexicon::{LexiconBuilder, Tag};
use crate::words::{Meaning, form_error};
use definition::{Definition, Scope};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Which check a rule is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A phrase of the rule's data stands in the text.
    Phrase,
    /// Two traits that pull apart are asked of one person.
    Contrast,
    /// Many different traits are asked of one person in the whole text.
    TraitPile,
    /// Many traits stand in one sentence.
    TraitList,
    /// Many demands stand in the whole text.
    TooMany,
    /// A `[[…]]` of a draft is not filled yet.
    Unfilled,
    /// Something that a text should say is not there; which, the id says.
    Presence,
    /// The text is hard to read.
    Readability,
    /// The text is too long.
    Length,
}

const KINDS: &[(&str, Kind)] = &[
    ("phrase", Kind::Phrase),
    ("contrast", Kind::Contrast),
    ("trait-pile", Kind::TraitPile),
    ("trait-list", Kind::TraitList),
    ("too-many", Kind::TooMany),
    ("unfilled", Kind::Unfilled),
    ("presence", Kind::Presence),
    ("readability", Kind::Readability),
    ("length", Kind::Length),
];

impl Kind {
    pub fn name(self) -> &'static str {
        KINDS
            .iter()
            .find(|(_, k)| *k == self)
            .map_or("", |(name, _)| name)
    }
}

/// The categories, in the order in which they are listed.
pub const CATEGORIES: &[&str] = &[
    "superhuman",
    "requirements",
    "gender",
    "age",
    "origin",
    "ability",
    "private-life",
    "overwork",
    "cliche",
    "structure",
    "readability",
    "letter",
];

/// A concept, shared by the languages.
#[derive(Debug, Clone)]
pub struct Rule {
    /// `category/slug`; never changes.
    pub id: Arc<str>,
    pub kind: Kind,
    pub severity: Severity,
    pub since: String,
    pub sources: Vec<String>,
}

impl Rule {
    pub fn category(&self) -> &str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// The id of its message: `category-slug`.
    pub fn message_id(&self) -> String {
        message_id(&self.id)
    }
}

/// The id of a rule's message: `category-slug`.
pub fn message_id(rule: &str) -> String {
    rule.replace('/', "-")
}

/// All concepts.
#[derive(Debug, Clone)]
pub struct Catalogue {
    pub rules: Vec<Rule>,
}

impl Catalogue {
    /// Reads `rules.toml`.
    ///
    /// # Errors
    /// The file is missing or broken, an id or a category is wrong, with the place.
    pub fn load(store: &Store) -> Result<Self> {
        let asset = store.read("rules.toml")?.ok_or_else(|| {
            Error::new(Cause::FileMissing {
                path: "locales/rules.toml".to_owned(),
            })
        })?;
        let (origin, table) = parse_toml(&asset.file, &asset.text)?;
        let mut top = Fields::new(&origin, &table, 0);
        let rows = top.required("rule")?.list(&origin, "rule")?;
        top.finish()?;
        let mut rules: Vec<Rule> = Vec::with_capacity(rows.len());
        let kinds: Vec<&'static str> = KINDS.iter().map(|(name, _)| *name).collect();
        for row in rows {
            let mut fields = Fields::new(&origin, row.table(&origin, "rule")?, row.span.start);
            let node = fields.required("id")?;
            let id = node.text(&origin, "id")?;
            let category = id.split_once('/').map_or("", |(category, _)| category);
            if !CATEGORIES.contains(&category) {
                return Err(fields.error(
                    node.span.start,
                    Cause::Value {
                        key: "id".to_owned(),
                        value: id,
                        allowed: CATEGORIES.join("/…, "),
                    },
                ));
            }
            if rules.iter().any(|r| *r.id == *id) {
                return Err(fields.error(node.span.start, Cause::DuplicateKey { key: id }));
            }
            let kind = fields.choice("kind", &kinds)?.unwrap_or("phrase");
            let kind = KINDS
                .iter()
                .find(|(name, _)| *name == kind)
                .map_or(Kind::Phrase, |(_, k)| *k);
            let severity = fields.choice("severity", Severity::NAMES)?;
            rules.push(Rule {
                id: id.into(),
                kind,
                severity: severity
                    .and_then(Severity::parse)
                    .unwrap_or(Severity::Warning),
                since: fields.text("since")?.unwrap_or_default(),
                sources: fields.texts("sources")?,
            });
            fields.finish()?;
        }
        Ok(Catalogue { rules })
    }

    pub fn position(&self, id: &str) -> Option<usize> {
        self.rules.iter().position(|r| *r.id == *id)
    }

    /// The rule of an id.
    ///
    /// # Errors
    /// There is none; the nearest id is named.
    pub fn find(&self, id: &str) -> Result<&Rule> {
        self.rules.iter().find(|r| *r.id == *id).ok_or_else(|| {
            let id = id.to_owned();
            let wanted = id.rsplit('/').next().unwrap_or(&id).to_owned();
            let ids = || self.rules.iter().map(|r| &*r.id);
            let slug = |id: &str| id.split('/').nth(1).map_or_else(String::new, str::to_owned);
            let slugs: Vec<String> = ids().map(slug).collect();
            // The slug is what people remember.
            let by_slug = nearest(&wanted, slugs.iter().map(String::as_str));
            let found = ids().find(|known| by_slug.is_some_and(|s| slug(known) == s));
            match found {
                Some(suggestion) => Cause::RuleUnknownSuggest {
                    suggestion: suggestion.to_owned(),
                    id,
                },
                None => Cause::RuleUnknown { id },
            }
            .into()
        })
    }

    /// The one rule of a document check within a category.
    pub fn of_kind(&self, kind: Kind, category: &str) -> Option<&Rule> {
        self.rules
            .iter()
            .find(|r| r.kind == kind && r.category() == category)
    }
}

/// What a pattern of the rules means when it is found.
#[derive(Debug, Clone, Copy)]
pub enum Target {
    Phrase {
        definition: u32,
        phrase: u32,
    },
    Unless {
        definition: u32,
    },
    Pole {
        definition: u32,
        pair: u32,
        second: bool,
    },
}

/// The rules as they serve one language: the concepts and the definitions of all that it reads.
#[derive(Debug)]
pub struct RuleSet {
    pub catalogue: Arc<Catalogue>,
    pub definitions: Vec<Definition>,
    targets: Vec<Target>,
}

impl RuleSet {
    /// Loads the rule files of `languages` and adds their forms to `builder`; with their examples
    /// where those are wanted.
    ///
    /// # Errors
    /// A rule file is broken or a form in it cannot be used, with the place.
    pub fn load(
        store: &Store,
        catalogue: Arc<Catalogue>,
        languages: &[Language],
        examples: bool,
        builder: &mut LexiconBuilder,
    ) -> Result<Self> {
        let mut set = RuleSet {
            catalogue,
            definitions: Vec::new(),
            targets: Vec::new(),
        };
        for language in languages {
            for category in CATEGORIES {
                let Some(asset) = store.read(&format!("{language}/rules/{category}.toml"))? else {
                    continue;
                };
                let (origin, table) = parse_toml(&asset.file, &asset.text)?;
                let mut top = Fields::new(&origin, &table, 0);
                let rows = match top.node("rule") {
                    Some(node) => node.list(&origin, "rule")?,
                    None => &[],
                };
                top.finish()?;
                for row in rows {
                    let index = set.definitions.len() as u32;
                    let mut read = definition::read(
                        &origin,
                        row,
                        *language,
                        category,
                        &set.catalogue,
                        examples,
                    )?;
                    for (phrase, forms) in read.phrases.iter().enumerate() {
                        let target = Target::Phrase {
                            definition: index,
                            phrase: phrase as u32,
                        };
                        set.add(builder, &origin, forms, target)?;
                    }
                    for (pair, poles) in read.pairs.iter().enumerate() {
                        for (second, forms) in [(false, &poles.0), (true, &poles.1)] {
                            let target = Target::Pole {
                                definition: index,
                                pair: pair as u32,
                                second,
                            };
                            set.add(builder, &origin, forms, target)?;
                        }
                    }
                    let tag = set.target_tag(Target::Unless { definition: index });
                    let unless = &mut read.definition.unless;
                    for form in &read.unless {
                        let words = builder.add_words(&form.text, tag);
                        unless.extend(words.map_err(|e| form_error(&origin, form.node, &e))?);
                    }
                    unless.sort_unstable();
                    unless.dedup();
                    set.definitions.push(read.definition);
                }
            }
        }
        Ok(set)
    }

    /// Writes what [`read_table`](Self::read_table) reads: what checking needs, without the proofs.
    pub fn write(&self, writer: &mut Writer) {
        for definition in &self.definitions {
            writer.line(
                "rule",
                [
                    &*self.rule(definition).id,
                    definition.language.tag(),
                    definition.scope.name(),
                    &shown(definition.proofs as u32),
                ],
            );
            if !definition.unless.is_empty() {
                writer.line("guards", definition.unless.iter().map(|word| shown(*word)));
            }
            for (phrase, suggestions) in definition.suggestions.iter().enumerate() {
                for suggestion in suggestions {
                    let safe = if suggestion.safe { "safe" } else { "" };
                    writer.line("suggest", [&shown(phrase as u32), safe, &suggestion.text]);
                }
            }
        }
        for target in &self.targets {
            let (kind, a, b) = match *target {
                Target::Phrase { definition, phrase } => ("phrase", definition, phrase),
                Target::Unless { definition } => ("unless", definition, 0),
                Target::Pole {
                    definition,
                    pair,
                    second: false,
                } => ("first", definition, pair),
                Target::Pole {
                    definition,
                    pair,
                    second: true,
                } => ("second", definition, pair),
            };
            writer.line("target", [kind, &shown(a), &shown(b)]);
        }
    }

    /// Reads the lines of a table up to an empty one; nothing where they name a rule or a language that is not there.
    pub fn read_table<'a>(
        catalogue: Arc<Catalogue>,
        languages: &[Language],
        lines: &mut impl Iterator<Item = Line<'a>>,
    ) -> Option<Self> {
        let positions: BTreeMap<&str, usize> = catalogue
            .rules
            .iter()
            .enumerate()
            .map(|(position, rule)| (&*rule.id, position))
            .collect();
        let mut definitions: Vec<Definition> = Vec::new();
        let mut targets = Vec::new();
        for line in lines.take_while(|l| !l.mark.is_empty()) {
            match line.mark {
                "rule" => {
                    let [id, language, scope, proofs] = line.get()?;
                    let proofs = number(proofs)? as usize;
                    definitions.push(Definition {
                        rule: *positions.get(id)?,
                        language: *languages.iter().find(|l| l.tag() == language)?,
                        scope: Scope::parse(scope)?,
                        suggestions: vec![Vec::new(); proofs],
                        unless: Vec::new(),
                        flags: Vec::new(),
                        allows: Vec::new(),
                        leaves_out: None,
                        sources: Vec::new(),
                        place: String::new(),
                        proofs,
                    });
                }
                "guards" => {
                    let words = line.fields().map(number).collect::<Option<Vec<_>>>()?;
                    definitions.last_mut()?.unless = words;
                }
                "suggest" => {
                    let [phrase, safe, text] = line.get()?;
                    let of = definitions
                        .last_mut()?
                        .suggestions
                        .get_mut(number(phrase)? as usize)?;
                    of.push(Suggestion {
                        text: text.to_owned(),
                        safe: safe == "safe",
                    });
                }
                "target" => {
                    let [kind, a, b] = line.get()?;
                    let (definition, b) = (number(a)?, number(b)?);
                    definitions.get(definition as usize)?;
                    targets.push(match kind {
                        "phrase" => Target::Phrase {
                            definition,
                            phrase: b,
                        },
                        "unless" => Target::Unless { definition },
                        "first" => Target::Pole {
                            definition,
                            pair: b,
                            second: false,
                        },
                        "second" => Target::Pole {
                            definition,
                            pair: b,
                            second: true,
                        },
                        _ => return None,
                    });
                }
                _ => {}
            }
        }
        Some(RuleSet {
            catalogue,
            definitions,
            targets,
        })
    }

    fn add(
        &mut self,
        builder: &mut LexiconBuilder,
        origin: &crate::data::Origin,
        forms: &[crate::words::FormText<'_>],
        target: Target,
    ) -> Result<()> {
        let tag = self.target_tag(target);
        for form in forms {
            builder
                .add(&form.text, tag)
                .map_err(|e| form_error(origin, form.node, &e))?;
        }
        Ok(())
    }

    fn target_tag(&mut self, target: Target) -> Tag {
        let tag = Meaning::Other(self.targets.len() as u32).tag();
        self.targets.push(target);
        tag
    }

    /// What a pattern means.
    pub fn target(&self, index: u32) -> Option<Target> {
        self.targets.get(index as usize).copied()
    }

    pub fn rule(&self, definition: &Definition) -> &Rule {
        &self.catalogue.rules[definition.rule]
    }

    pub fn scope(&self, definition: u32) -> Scope {
        self.definitions[definition as usize].scope
    }
}
