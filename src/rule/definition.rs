//! A rule in one language: scope, phrases, guards and its own proof.

use super::{Catalogue, Kind};
use crate::data::{Fields, Node, Origin, Value};
use crate::diagnostic::Suggestion;
use crate::error::{Cause, Result};
use crate::language::Language;
use crate::words::lexicon::WordId;
use crate::words::{FormText, forms};

/// Where a phrase counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Anywhere,
    /// Where the person sought is spoken of.
    Candidate,
    /// Where something is demanded.
    Requirement,
    /// In the title.
    Title,
}

const SCOPES: &[(&str, Scope)] = &[
    ("anywhere", Scope::Anywhere),
    ("candidate", Scope::Candidate),
    ("requirement", Scope::Requirement),
    ("title", Scope::Title),
];

impl Scope {
    pub fn name(self) -> &'static str {
        SCOPES
            .iter()
            .find(|(_, scope)| *scope == self)
            .map_or("", |(name, _)| name)
    }

    pub fn parse(name: &str) -> Option<Self> {
        SCOPES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, scope)| *scope)
    }
}

#[derive(Debug, Clone)]
pub struct Definition {
    /// Index into the catalogue.
    pub rule: usize,
    pub language: Language,
    pub scope: Scope,
    /// Suggestions by phrase.
    pub suggestions: Vec<Vec<Suggestion>>,
    /// Single words of the sentence that silence the rule, in rising order; others are patterns.
    pub unless: Vec<WordId>,
    pub flags: Vec<Example>,
    pub allows: Vec<Example>,
    pub leaves_out: Option<String>,
    pub sources: Vec<String>,
    /// Where the rule stands, `file:line:column`; empty where the examples were not read.
    pub place: String,
    /// Phrases or pairs, which each must be fired by a flag.
    pub proofs: usize,
}

/// A sentence that must, or must not, be found; with its place.
#[derive(Debug, Clone)]
pub struct Example {
    pub text: String,
    pub place: String,
}

/// A definition and its forms, which go into the dictionary and are not kept.
pub struct Read<'a> {
    pub definition: Definition,
    pub phrases: Vec<Vec<FormText<'a>>>,
    pub pairs: Vec<(Vec<FormText<'a>>, Vec<FormText<'a>>)>,
    pub unless: Vec<FormText<'a>>,
}

/// Reads one `[[rule]]`; its examples and their places only where they are wanted, since a text can
/// be checked without them.
///
/// # Errors
/// An id that the catalogue has not, a field missing, unknown or of the wrong type; with the place.
pub fn read<'a>(
    origin: &'a Origin,
    row: &'a Node,
    language: Language,
    category: &str,
    catalogue: &Catalogue,
    examples: bool,
) -> Result<Read<'a>> {
    let mut fields = Fields::new(origin, row.table(origin, "rule")?, row.span.start);
    let id_node = fields.required("id")?;
    let slug = id_node.text(origin, "id")?;
    let id = format!("{category}/{slug}");
    let place = || origin.place(id_node.span.start);
    catalogue.find(&id).map_err(|e| e.or_at(place))?;
    let rule = catalogue.position(&id).unwrap_or_default();
    let kind = catalogue.rules[rule].kind;
    let scopes: Vec<&'static str> = SCOPES.iter().map(|(name, _)| *name).collect();
    let scope = fields.choice("scope", &scopes)?.unwrap_or("candidate");
    let scope = Scope::parse(scope).unwrap_or(Scope::Candidate);
    let mut phrases = Vec::new();
    let mut suggestions = Vec::new();
    let mut pairs = Vec::new();
    match kind {
        Kind::Phrase => {
            for node in fields.required("phrases")?.list(origin, "phrases")? {
                let mut phrase =
                    Fields::new(origin, node.table(origin, "phrases")?, node.span.start);
                phrases.push(forms(origin, "forms", phrase.required("forms")?)?);
                let mut suggested = Vec::new();
                if let Some(list) = phrase.node("suggest") {
                    for item in list.list(origin, "suggest")? {
                        suggested.push(suggestion(origin, item)?);
                    }
                }
                suggestions.push(suggested);
                phrase.finish()?;
            }
        }
        Kind::Contrast => {
            for node in fields.required("pairs")?.list(origin, "pairs")? {
                let mut pair = Fields::new(origin, node.table(origin, "pairs")?, node.span.start);
                pairs.push((
                    forms(origin, "a", pair.required("a")?)?,
                    forms(origin, "b", pair.required("b")?)?,
                ));
                pair.finish()?;
            }
        }
        _ => {
            return Err(fields.error(
                row.span.start,
                Cause::RuleKind {
                    id,
                    kind: kind.name().to_owned(),
                },
            ));
        }
    }
    let unless = match fields.node("unless") {
        Some(node) => forms(origin, "unless", node)?,
        None => Vec::new(),
    };
    let mut sentences = |key| -> Result<Vec<Example>> {
        let Some(node) = fields.node(key).filter(|_| examples) else {
            return Ok(Vec::new());
        };
        node.list(origin, key)?
            .iter()
            .map(|n| {
                Ok(Example {
                    text: n.text(origin, key)?,
                    place: origin.place(n.span.start).to_string(),
                })
            })
            .collect()
    };
    let flags = sentences("flags")?;
    let allows = sentences("allows")?;
    let definition = Definition {
        rule,
        language,
        scope,
        suggestions,
        unless: Vec::new(),
        flags,
        allows,
        leaves_out: fields.text("leaves-out")?,
        sources: fields.texts("sources")?,
        place: if examples {
            place().to_string()
        } else {
            String::new()
        },
        proofs: phrases.len().max(pairs.len()),
    };
    fields.finish()?;
    Ok(Read {
        definition,
        phrases,
        pairs,
        unless,
    })
}

fn suggestion(origin: &Origin, node: &Node) -> Result<Suggestion> {
    if let Value::Text(text) = &node.value {
        return Ok(Suggestion {
            text: text.clone(),
            safe: false,
        });
    }
    let mut fields = Fields::new(origin, node.table(origin, "suggest")?, node.span.start);
    let suggestion = Suggestion {
        text: fields.required("text")?.text(origin, "text")?,
        safe: fields.bool("safe")?.unwrap_or(false),
    };
    fields.finish()?;
    Ok(suggestion)
}
