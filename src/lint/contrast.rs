//! Two traits that pull apart, asked of one person.

use super::phrase::{counts, matched};
use super::subject::Cues;
use super::{Found, Linter};
use crate::diagnostic::Fact;
use crate::posting::{Posting, Reading};
use crate::rule::Target;
use crate::text::BlockKind;
use crate::words::Meaning;
use crate::words::lexicon::Hit;
use rustc_hash::FxHashSet;

/// Sentences that a list item may lie from its opposite.
const REACH: u32 = 8;

/// Adds the second of every two poles that stand in one sentence or in one list.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    let mut poles: Vec<(u32, u32, bool, Hit)> = Vec::new();
    for hit in &reading.scan.hits {
        if let Meaning::Other(index) = Meaning::of(hit.tag)
            && let Some(Target::Pole {
                definition,
                pair,
                second,
            }) = linter.rules.target(index)
        {
            let cues = Cues::of(reading, hit.sentence);
            let scope = linter.rules.scope(definition);
            if counts(reading, posting, &cues, hit.sentence, *hit, scope) {
                poles.push((definition, pair, second, *hit));
            }
        }
    }
    let rules = &linter.rules.catalogue.rules;
    let said: FxHashSet<(usize, usize, &str)> = found
        .iter()
        .filter_map(|f| {
            let span = f.span.as_ref()?;
            Some((span.start, span.end, rules[f.rule].category()))
        })
        .collect();
    for (at, (definition, pair, pole, hit)) in poles.iter().enumerate() {
        let opposite = poles[..at]
            .iter()
            .rev()
            .take_while(|(.., before)| hit.sentence - before.sentence <= REACH)
            .find(|(d, p, other, before)| {
                d == definition
                    && p == pair
                    && other != pole
                    && before.last <= hit.first
                    && together(reading, before.sentence, hit.sentence)
            });
        if let Some((.., before)) = opposite {
            let span = reading.scan.span(hit.first, hit.last);
            let other = reading.scan.span(before.first, before.last);
            let rule = linter.rules.definitions[*definition as usize].rule;
            // What its own category has found there already is not said twice.
            if said.contains(&(span.start, span.end, rules[rule].category())) {
                continue;
            }
            found.push(Found {
                rule,
                facts: vec![
                    ("match", Fact::Text(matched(reading, &span))),
                    ("other", Fact::Text(matched(reading, &other))),
                ],
                span: Some(span),
                related: vec![other],
                suggestions: Vec::new(),
                own: true,
            });
        }
    }
}

/// One sentence, two in a row of a paragraph, or two items of a list.
fn together(reading: &Reading<'_>, a: u32, b: u32) -> bool {
    if a == b {
        return true;
    }
    let (first, second) = (
        reading.scan.sentences[a as usize],
        reading.scan.sentences[b as usize],
    );
    if first.block == second.block {
        return b - a == 1;
    }
    b - a <= REACH
        && (first.block..=second.block)
            .all(|block| reading.blocks[block as usize].kind == BlockKind::Item)
}
