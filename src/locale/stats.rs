//! How far each bundle of a language is: what is translated, what falls back and where to, what is
//! no longer asked for.

use super::exchange::{Sides, read};
use super::source::{Node, Source, texts};
use super::{DOMAINS, check};
use crate::error::Result;
use crate::language::Language;
use std::collections::BTreeMap;

/// The figures of a bundle, or of several together. All count messages, but for the words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// What the language is to have, or has of the contract.
    pub messages: usize,
    pub translated: usize,
    pub missing: usize,
    /// Where the missing are looked up instead; what is missing and not here is shown nowhere.
    pub fallback: BTreeMap<Language, usize>,
    /// In no contract.
    pub obsolete: usize,
    /// Word by word the contract's text.
    pub same: usize,
    /// Words of the language's own texts, without placeables.
    pub words: usize,
}

impl Figures {
    fn add(&mut self, other: &Figures) {
        self.messages += other.messages;
        self.translated += other.translated;
        self.missing += other.missing;
        for (language, count) in &other.fallback {
            *self.fallback.entry(*language).or_default() += count;
        }
        self.obsolete += other.obsolete;
        self.same += other.same;
        self.words += other.words;
    }

    /// All of them together.
    pub fn total<'a>(figures: impl Iterator<Item = &'a Figures>) -> Figures {
        let mut total = Figures::default();
        for one in figures {
            total.add(one);
        }
        total
    }
}

/// The figures of a language's bundles, file by file (`ad.ftl`).
///
/// # Errors
/// A bundle cannot be read.
pub fn stats(sides: &Sides<'_>) -> Result<Vec<(String, Figures)>> {
    let agreed = check::contract(sides.store, sides.contract)?;
    let mut found = Vec::new();
    for domain in DOMAINS {
        let empty = || Source::new(Vec::new());
        let contract = read(sides.store, sides.contract, domain)?.unwrap_or_else(empty);
        let own = read(sides.store, sides.language, domain)?.unwrap_or_else(empty);
        let mut figures = Figures::default();
        let mut others: BTreeMap<Language, Source> = BTreeMap::new();
        for (_, theirs) in contract.nodes() {
            let Some(ours) = own.node(&theirs.id) else {
                if !(sides.wanted)(&theirs.id) {
                    continue;
                }
                figures.messages += 1;
                figures.missing += 1;
                for language in (sides.fallback)(&theirs.id) {
                    let other = match others.entry(language) {
                        std::collections::btree_map::Entry::Occupied(e) => e.into_mut(),
                        std::collections::btree_map::Entry::Vacant(e) => {
                            let source = read(sides.store, language, domain)?;
                            e.insert(source.unwrap_or_else(empty))
                        }
                    };
                    if other.node(&theirs.id).is_some() {
                        *figures.fallback.entry(language).or_default() += 1;
                        break;
                    }
                }
                continue;
            };
            figures.messages += 1;
            figures.translated += 1;
            let allowed = agreed.messages.get(&theirs.id);
            let meant = allowed.is_some_and(|m| m.allowed.iter().any(|a| a == "same-as-source"));
            if sides.language != sides.contract && !meant && says_the_same(ours, theirs) {
                figures.same += 1;
            }
        }
        for (_, node) in own.nodes() {
            if contract.node(&node.id).is_none() {
                figures.obsolete += 1;
            }
            for (_, tree) in node.patterns() {
                texts(tree, &mut |text| {
                    let words = text.split_whitespace();
                    let words = words.filter(|word| word.chars().any(char::is_alphabetic));
                    figures.words += words.count();
                });
            }
        }
        found.push((format!("{domain}.ftl"), figures));
    }
    Ok(found)
}

/// Whether two messages have the same patterns, and letters in them.
fn says_the_same(ours: &Node, theirs: &Node) -> bool {
    let mut letters = false;
    for (_, tree) in ours.patterns() {
        texts(tree, &mut |text| {
            letters |= text.chars().any(char::is_alphabetic);
        });
    }
    letters && ours.value == theirs.value && ours.attributes == theirs.attributes
}
