//! Bundles out to translators' programs as units of PO files, and back.
//!
//! A unit is a leaf of a pattern; its context is the message's id, the attribute and the path of
//! variants (`ad-pay[$per=hour]`). Which leaves there are follows from the language's own message,
//! since its choices may be others than the contract's; a message that it lacks has the contract's.

mod import;

pub use import::{Imported, Left, import};

use super::DOMAINS;
use super::po::{Po, Text, Unit};
use super::source::{Leaf, Node, Source, Tree, leaves, pattern_text};
use crate::assets::Store;
use crate::error::Result;
use crate::language::Language;
use std::collections::BTreeMap;

/// The two languages of an exchange.
pub struct Sides<'a> {
    pub store: &'a Store,
    /// The language whose bundles are the contract.
    pub contract: Language,
    pub language: Language,
    /// Whether the language is to have a message of the contract.
    pub wanted: &'a dyn Fn(&str) -> bool,
    /// Where a message is looked up that the language lacks.
    pub fallback: &'a dyn Fn(&str) -> Vec<Language>,
}

/// A bundle's file in both languages.
struct Pair {
    domain: &'static str,
    contract: Source,
    own: Option<Source>,
}

/// A leaf with all that is known of it.
struct Row<'a> {
    context: String,
    /// The id of its message, and the pattern's name: the id, or the id with an attribute.
    node: &'a Node,
    pattern: String,
    leaf: Leaf,
    /// What the contract says there: its leaf, or the whole of its pattern.
    source: String,
    /// The language's own text.
    own: Option<String>,
}

impl Sides<'_> {
    fn pairs(&self) -> Result<Vec<Pair>> {
        let mut pairs = Vec::new();
        for domain in DOMAINS {
            let Some(contract) = read(self.store, self.contract, domain)? else {
                continue;
            };
            pairs.push(Pair {
                domain,
                contract,
                own: read(self.store, self.language, domain)?,
            });
        }
        Ok(pairs)
    }

    /// The leaves of a message in the language's own shape; none where it neither has nor wants it.
    fn rows<'a>(&self, contract: &'a Node, own: Option<&'a Node>) -> Vec<Row<'a>> {
        if own.is_none() && !(self.wanted)(&contract.id) {
            return Vec::new();
        }
        let mut rows = Vec::new();
        let theirs: Vec<(String, &Tree)> = contract.patterns().collect();
        let ours: Vec<(String, &Tree)> = own.iter().flat_map(|node| node.patterns()).collect();
        let lacking = theirs.iter().filter(|(name, _)| of(&ours, name).is_none());
        for (name, tree) in ours.iter().chain(lacking) {
            let has = of(&ours, name).is_some();
            let whole = of(&theirs, name);
            let parts = whole.map_or_else(Vec::new, leaves);
            for leaf in leaves(tree) {
                let same = parts.iter().find(|part| part.path == leaf.path);
                let source = match (same, whole) {
                    (Some(part), _) => part.text.clone(),
                    (None, Some(whole)) => pattern_text(whole),
                    (None, None) => leaf.text.clone(),
                };
                rows.push(Row {
                    context: format!("{name}{}", leaf.path),
                    node: own.unwrap_or(contract),
                    pattern: name.clone(),
                    own: has.then(|| leaf.text.clone()),
                    source,
                    leaf,
                });
            }
        }
        rows
    }
}

fn of<'a>(patterns: &[(String, &'a Tree)], name: &str) -> Option<&'a Tree> {
    let found = patterns.iter().find(|(n, _)| n == name);
    found.map(|(_, tree)| *tree)
}

/// A bundle's file of a language.
///
/// # Errors
/// It is there and cannot be read, or is not Fluent.
pub fn read(store: &Store, language: Language, domain: &str) -> Result<Option<Source>> {
    let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? else {
        return Ok(None);
    };
    Source::parse(&asset.file, &asset.text).map(Some)
}

/// The bundles of a language as units, in the order of the contract. `before` is an earlier export:
/// where the source has changed since, the unit is fuzzy, and what translators noted or began there
/// is kept.
///
/// # Errors
/// A bundle cannot be read.
pub fn export(sides: &Sides<'_>, header: &[(&str, String)], before: Option<&Po>) -> Result<Po> {
    let mut po = Po {
        header: match before {
            Some(before) => before.header.clone(),
            None => Vec::new(),
        },
        units: Vec::new(),
    };
    for (name, value) in header {
        if po.field(name).is_none() {
            po.header.push(((*name).to_owned(), value.clone()));
        }
    }
    let earlier: BTreeMap<&str, &Unit> = before
        .iter()
        .flat_map(|po| &po.units)
        .map(|unit| (unit.context.as_str(), unit))
        .collect();
    let mut others: BTreeMap<(Language, &str), Option<Source>> = BTreeMap::new();
    for pair in sides.pairs()? {
        for (block, contract) in pair.contract.nodes() {
            let own = pair.own.as_ref().and_then(|s| s.node(&contract.id));
            for row in sides.rows(contract, own) {
                let mut extracted: Vec<String> = contract
                    .comment
                    .iter()
                    .filter(|line| !line.trim_start().starts_with("lagom:"))
                    .cloned()
                    .collect();
                if row.own.is_none() {
                    let others_of = (sides.fallback)(&contract.id).into_iter();
                    // What the contract says is the unit's own source.
                    for language in others_of.filter(|l| *l != sides.contract) {
                        let key = (language, pair.domain);
                        if let std::collections::btree_map::Entry::Vacant(e) = others.entry(key) {
                            e.insert(read(sides.store, language, pair.domain)?);
                        }
                        let other = others.get(&key).and_then(Option::as_ref);
                        if let Some(text) = said(other, &contract.id, &row.context) {
                            let lines = text.lines().map(|line| format!("{language}: {line}"));
                            extracted.extend(lines);
                            break;
                        }
                    }
                }
                let place = format!(
                    "locales/{}/{}.ftl:{}",
                    sides.contract, pair.domain, block.line
                );
                let mut unit = Unit {
                    extracted,
                    references: vec![place],
                    context: row.context,
                    id: row.source,
                    translation: Text::from(row.own.unwrap_or_default()),
                    ..Unit::default()
                };
                if let Some(earlier) = earlier.get(unit.context.as_str()) {
                    carry_on(&mut unit, earlier);
                }
                po.units.push(unit);
            }
        }
    }
    Ok(po)
}

/// What another language says in the place of a context.
fn said(source: Option<&Source>, id: &str, context: &str) -> Option<String> {
    let node = source?.node(id)?;
    for (name, tree) in node.patterns() {
        for leaf in leaves(tree) {
            if context.strip_prefix(&name) == Some(leaf.path.as_str()) {
                return Some(leaf.text);
            }
        }
    }
    None
}

/// Takes over what an earlier export has of a unit. A text that was begun and never imported is kept.
fn carry_on(unit: &mut Unit, earlier: &Unit) {
    unit.comments.clone_from(&earlier.comments);
    let flags = earlier.flags.iter().filter(|f| *f != "fuzzy").cloned();
    unit.flags = flags.collect();
    if earlier.translation.value.is_empty() {
        return;
    }
    let changed = earlier.id != unit.id;
    let begun = earlier.is_fuzzy() || unit.translation.value.is_empty();
    if begun {
        unit.translation = earlier.translation.clone();
    }
    let stale = changed && unit.translation == earlier.translation;
    if earlier.is_fuzzy() || stale {
        unit.flags.insert(0, "fuzzy".to_owned());
        let before = earlier.previous.as_ref().filter(|_| earlier.is_fuzzy());
        unit.previous = match before {
            Some(before) => Some(before.clone()),
            None => changed.then(|| earlier.id.clone()),
        };
    }
}
