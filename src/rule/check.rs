//! Whether the files of rules hold: each `[[rule]]` is read by itself, so that one that is broken
//! hides none of the others; no phrase is one that nothing can match, that its own guard silences, or
//! that another phrase of its block finds already; no star stands where no example shows it.

use super::definition::{self, Read};
use super::{CATEGORIES, Catalogue};
use crate::assets::Store;
use crate::data::{Fields, Node, Origin, Table, Value, parse_toml};
use crate::error::{Cause, Result};
use crate::language::Language;
use crate::words::FormText;
use crate::words::check::{self, Fault};
use crate::words::form::{Part, PartKind};
use std::collections::BTreeSet;

/// What the files of one language hold.
#[derive(Debug, Default)]
pub struct Checked {
    pub faults: Vec<Fault>,
    /// Classes that forms name.
    pub used: BTreeSet<String>,
    /// Rules that have phrases, by their ids.
    pub rules: BTreeSet<String>,
    pub suggestions: Vec<Suggested>,
}

/// A replacement that a rule proposes, and where it stands.
#[derive(Debug, Clone)]
pub struct Suggested {
    pub rule: String,
    pub text: String,
    pub origin: Origin,
    pub node: Node,
}

/// Reads the rule files of one language. `classes` are the names of the classes that its forms may
/// name.
///
/// # Errors
/// A file cannot be read at all.
pub fn check(
    store: &Store,
    catalogue: &Catalogue,
    language: Language,
    classes: &[String],
) -> Result<Checked> {
    let mut checked = Checked::default();
    for category in CATEGORIES {
        let Some(asset) = store.read(&format!("{language}/rules/{category}.toml"))? else {
            continue;
        };
        let broken = |error| Fault::new("L701", true, error);
        let (origin, table) = match parse_toml(&asset.file, &asset.text) {
            Ok(read) => read,
            Err(error) => {
                checked.faults.push(broken(error));
                continue;
            }
        };
        let mut top = Fields::new(&origin, &table, 0);
        let rows = match top.node("rule").map(|node| node.list(&origin, "rule")) {
            None => &[],
            Some(Ok(rows)) => rows,
            Some(Err(error)) => {
                checked.faults.push(broken(error));
                continue;
            }
        };
        if let Err(error) = top.finish() {
            checked.faults.push(broken(error));
        }
        for row in rows {
            match definition::read(&origin, row, language, category, catalogue, true) {
                Err(error) => checked.faults.push(broken(error)),
                Ok(read) => {
                    let rule = &catalogue.rules[read.definition.rule].id;
                    checked.rules.insert(rule.to_string());
                    one(&origin, row, rule, &read, classes, &mut checked);
                }
            }
        }
    }
    Ok(checked)
}

/// A form that can be read, with its ways.
struct Known<'a> {
    /// Which phrase of the block it belongs to.
    phrase: usize,
    node: &'a Node,
    text: &'a str,
    ways: Vec<Vec<Part>>,
}

fn one(
    origin: &Origin,
    row: &Node,
    rule: &str,
    read: &Read<'_>,
    classes: &[String],
    checked: &mut Checked,
) {
    let mut ways = |form: &FormText<'_>| -> Vec<Vec<Part>> {
        let ways = match check::ways(origin, form.node, &form.text, classes) {
            Ok(ways) => ways,
            Err(error) => {
                checked.faults.push(Fault::new("L701", true, error));
                return Vec::new();
            }
        };
        for parts in &ways {
            checked.used.extend(check::classes_of(parts));
        }
        if let Some(word) = ways.iter().find_map(|parts| check::never(parts)) {
            let cause = Cause::RuleNever {
                form: form.text.clone(),
                word: word.to_owned(),
            };
            let fault = Fault::at("L703", origin, form.node, cause);
            checked.faults.push(fault);
        }
        ways
    };
    let known: Vec<Known<'_>> = read
        .phrases
        .iter()
        .enumerate()
        .flat_map(|(phrase, forms)| forms.iter().map(move |form| (phrase, form)))
        .map(|(phrase, form)| Known {
            phrase,
            node: form.node,
            text: &form.text,
            ways: ways(form),
        })
        .filter(|known| !known.ways.is_empty())
        .collect();
    for form in read.pairs.iter().flat_map(|(a, b)| a.iter().chain(b)) {
        ways(form);
    }
    let guards: BTreeSet<String> = read
        .unless
        .iter()
        .flat_map(ways)
        .filter(|parts| parts.len() == 1)
        .flat_map(|parts| check::spellings(&parts))
        .collect();
    for form in &known {
        if let Some(word) = silenced(&form.ways, &guards) {
            let cause = Cause::RuleSilenced {
                form: form.text.to_owned(),
                word,
            };
            checked
                .faults
                .push(Fault::at("L704", origin, form.node, cause));
        }
    }
    covered(origin, read, &known, checked);
    stars(origin, read, &known, checked);
    suggestions(origin, row, rule, checked);
}

/// The word of a guard that every way of a form holds, and so silences itself with.
fn silenced(ways: &[Vec<Part>], guards: &BTreeSet<String>) -> Option<String> {
    let mut found = None;
    for parts in ways {
        let word = parts.iter().find_map(|part| {
            let all = part.kinds.iter().all(|kind| match kind {
                PartKind::Word(word) => guards.contains(word),
                _ => false,
            });
            match part.kinds.first() {
                Some(PartKind::Word(word)) if all => Some(word.clone()),
                _ => None,
            }
        });
        found = Some(word?);
    }
    found
}

/// Forms of which all that they find is found by another form of the block.
fn covered(origin: &Origin, read: &Read<'_>, known: &[Known<'_>], checked: &mut Checked) {
    let mut gone = vec![false; known.len()];
    for index in 0..known.len() {
        let form = &known[index];
        // A phrase with replacements of its own says more than the one that covers it.
        let own = |k: &Known<'_>| read.definition.suggestions.get(k.phrase);
        let other = known.iter().enumerate().find(|(at, other)| {
            *at != index
                && !gone[*at]
                && own(other) == own(form)
                && form
                    .ways
                    .iter()
                    .all(|way| other.ways.iter().any(|by| covers(by, way)))
        });
        if let Some((_, other)) = other {
            gone[index] = true;
            let cause = Cause::RuleCovered {
                form: form.text.to_owned(),
                other: other.text.to_owned(),
                place: origin.place(other.node.span.start).to_string(),
            };
            let fault = Fault::at("L702", origin, form.node, cause);
            checked.faults.push(fault);
        }
    }
}

/// Whether `by` finds the very words that `way` finds. One that finds a part of them is no fault: the
/// longer words are the better finding.
fn covers(by: &[Part], way: &[Part]) -> bool {
    // Almost all pairs part here or at their first words.
    by.len() == way.len()
        && way.iter().zip(by).enumerate().all(|(at, (part, by))| {
            let joined = at == 0 || part.separator == by.separator;
            joined && part.kinds.iter().all(|kind| within(kind, &by.kinds))
        })
}

fn within(kind: &PartKind, kinds: &[PartKind]) -> bool {
    kinds.iter().any(|by| match (kind, by) {
        (a, b) if a == b => true,
        (PartKind::Word(word), PartKind::Ending(ending)) => {
            word.len() > ending.len() && word.ends_with(ending.as_str())
        }
        (PartKind::Word(word), PartKind::Beginning(beginning)) => {
            word.len() > beginning.len() && word.starts_with(beginning.as_str())
        }
        _ => false,
    })
}

/// Stars that no flag of the block shows: nothing proves that they find what they were meant for.
fn stars(origin: &Origin, read: &Read<'_>, known: &[Known<'_>], checked: &mut Checked) {
    let words: BTreeSet<String> = read
        .definition
        .flags
        .iter()
        .flat_map(|flag| flag.text.split(|c: char| !c.is_alphanumeric()))
        .map(str::to_lowercase)
        .collect();
    for form in known {
        let mut starred = form
            .ways
            .iter()
            .flatten()
            .filter(|part| part.kinds.iter().any(is_glued))
            .peekable();
        if starred.peek().is_none() {
            continue;
        }
        let shown = starred.any(|part| {
            part.kinds.iter().any(|kind| match kind {
                PartKind::Ending(ending) => words
                    .iter()
                    .any(|w| w.len() > ending.len() && w.ends_with(ending.as_str())),
                PartKind::Beginning(beginning) => words
                    .iter()
                    .any(|w| w.len() > beginning.len() && w.starts_with(beginning.as_str())),
                // Words that need no star are shown by themselves.
                PartKind::Word(word) => words.contains(word),
                _ => true,
            })
        });
        if !shown {
            let cause = Cause::RuleStar {
                form: form.text.to_owned(),
            };
            checked
                .faults
                .push(Fault::at("L705", origin, form.node, cause));
        }
    }
}

fn is_glued(kind: &PartKind) -> bool {
    matches!(kind, PartKind::Ending(_) | PartKind::Beginning(_))
}

/// The replacements of a block, with their places.
fn suggestions(origin: &Origin, row: &Node, rule: &str, checked: &mut Checked) {
    let of = |table: &Table, key: &str| -> Vec<Node> {
        match table.get(key).map(|node| &node.value) {
            Some(Value::List(nodes)) => nodes.clone(),
            _ => Vec::new(),
        }
    };
    let Value::Table(table) = &row.value else {
        return;
    };
    for phrase in of(table, "phrases") {
        let Value::Table(phrase) = phrase.value else {
            continue;
        };
        for node in of(&phrase, "suggest") {
            let text = match &node.value {
                Value::Text(text) => Some(text.clone()),
                Value::Table(inner) => match inner.get("text").map(|n| &n.value) {
                    Some(Value::Text(text)) => Some(text.clone()),
                    _ => None,
                },
                _ => None,
            };
            if let Some(text) = text {
                checked.suggestions.push(Suggested {
                    rule: rule.to_owned(),
                    text,
                    origin: origin.clone(),
                    node,
                });
            }
        }
    }
}
