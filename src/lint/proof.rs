//! The rules' own proof: every phrase is found by a sentence of its rule, every allowed sentence is
//! silent, every safe replacement leaves nothing behind.

use super::{Linter, Report};
use crate::diagnostic::Diagnostic;
use crate::posting::TextKind;
use crate::rule::Target;
use crate::rule::definition::{Definition, Scope};
use crate::text::{Source, blocks};
use crate::words::Meaning;
use std::collections::BTreeSet;

/// Allowed sentences that a rule must have.
const ALLOWS: usize = 2;

/// What was tested and what went wrong.
#[derive(Debug, Default)]
pub struct Proof {
    pub rules: usize,
    pub sentences: usize,
    pub faults: Vec<Fault>,
}

/// A case that is not as it should be; `place` is where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    Silent {
        place: String,
        rule: String,
        text: String,
    },
    Loud {
        place: String,
        rule: String,
        text: String,
    },
    Unproved {
        place: String,
        rule: String,
        number: usize,
    },
    Unsafe {
        place: String,
        rule: String,
        text: String,
    },
    FewAllows {
        place: String,
        rule: String,
    },
}

impl Linter {
    /// Checks one sentence as it would stand in an ad or a letter.
    pub fn check_example(&self, text: &str, letter: bool) -> (Source, Report) {
        let kind = if letter {
            TextKind::Letter
        } else {
            TextKind::Ad
        };
        let example = blocks::plain(text.to_owned());
        let report = self.check(&example, Some(kind));
        (example, report)
    }
}

/// Tests the linter's own rules, of one category where it is given.
pub fn run(linter: &Linter, category: Option<&str>) -> Proof {
    let mut proof = Proof::default();
    for (index, definition) in linter.rules.definitions.iter().enumerate() {
        let rule = linter.rules.rule(definition);
        if definition.language != linter.language || category.is_some_and(|c| rule.category() != c)
        {
            continue;
        }
        proof.rules += 1;
        one(linter, index as u32, definition, &mut proof);
    }
    proof
}

fn one(linter: &Linter, index: u32, definition: &Definition, proof: &mut Proof) {
    let rule = linter.rules.rule(definition).id.to_string();
    let letter = linter.rules.rule(definition).category() == "letter";
    let mut fired = BTreeSet::new();
    for flag in &definition.flags {
        proof.sentences += 1;
        let text = shaped(definition, &flag.text);
        let (example, report) = linter.check_example(&text, letter);
        let found: Vec<&Diagnostic> = report
            .diagnostics
            .iter()
            .filter(|d| *d.rule == *rule)
            .collect();
        if found.is_empty() {
            proof.faults.push(Fault::Silent {
                place: flag.place.clone(),
                rule: rule.clone(),
                text: flag.text.clone(),
            });
        }
        fired.extend(phrases_in(linter, index, &example));
        unsafe_replacements(linter, &example, &found, letter, flag, &rule, proof);
    }
    for number in 1..=definition.proofs {
        if !fired.contains(&(number as u32 - 1)) {
            proof.faults.push(Fault::Unproved {
                place: definition.place.clone(),
                rule: rule.clone(),
                number,
            });
        }
    }
    for allow in &definition.allows {
        proof.sentences += 1;
        let text = shaped(definition, &allow.text);
        let (_, report) = linter.check_example(&text, letter);
        if report.diagnostics.iter().any(|d| *d.rule == *rule) {
            proof.faults.push(Fault::Loud {
                place: allow.place.clone(),
                rule: rule.clone(),
                text: allow.text.clone(),
            });
        }
    }
    if definition.allows.len() < ALLOWS {
        proof.faults.push(Fault::FewAllows {
            place: definition.place.clone(),
            rule,
        });
    }
}

/// A sentence alone would be taken for a title; only examples of titles are.
fn shaped(definition: &Definition, text: &str) -> String {
    if definition.scope == Scope::Title {
        format!("{text}\n")
    } else {
        format!("{}\n\n{text}\n", "–")
    }
}

/// The phrases, or pairs, of a definition that stand in a text.
fn phrases_in(linter: &Linter, index: u32, example: &Source) -> Vec<u32> {
    let scan = linter.scan(example);
    scan.hits
        .iter()
        .filter_map(|hit| match Meaning::of(hit.tag) {
            Meaning::Other(target) => match linter.rules.target(target) {
                Some(Target::Phrase { definition, phrase }) if definition == index => Some(phrase),
                Some(Target::Pole {
                    definition,
                    pair,
                    second: true,
                }) if definition == index => Some(pair),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

fn unsafe_replacements(
    linter: &Linter,
    example: &Source,
    found: &[&Diagnostic],
    letter: bool,
    flag: &crate::rule::definition::Example,
    rule: &str,
    proof: &mut Proof,
) {
    for finding in found {
        let Some(span) = finding.span.clone() else {
            continue;
        };
        for suggestion in finding.suggestions.iter().filter(|s| s.safe) {
            let mut text = example.original.clone();
            text.replace_range(span.clone(), &suggestion.text);
            let (_, report) = linter.check_example(&text, letter);
            let still = report.diagnostics.iter().any(|d| {
                d.span.as_ref().is_some_and(|s| {
                    s.start < span.start + suggestion.text.len() && span.start < s.end
                })
            });
            if still {
                proof.faults.push(Fault::Unsafe {
                    place: flag.place.clone(),
                    rule: rule.to_owned(),
                    text: suggestion.text.clone(),
                });
            }
        }
    }
}
