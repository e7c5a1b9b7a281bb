//! What is wrong by its number: traits in a sentence, traits in an ad, demands in an ad.

use super::subject::{self, Cues, Subject};
use super::{Found, Linter};
use crate::diagnostic::Fact;
use crate::posting::{Posting, Reading};
use crate::rule::Kind;
use crate::text::Span;
use crate::words::Meaning;

/// Different traits in one sentence from which it is a list.
const LIST: usize = 5;
/// Different traits in an ad from which it is a pile.
const PILE: usize = 8;
/// Demands in an ad up to which they are not too many.
const DEMANDS: usize = 8;

struct Asked {
    id: u32,
    sentence: u32,
    span: Span,
}

/// Adds trait lists, the trait pile and the sum of demands.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    let asked = traits(reading, posting);
    let catalogue = &linter.rules.catalogue;
    let rule = |kind, category: &str| {
        let rule = catalogue.of_kind(kind, category)?;
        catalogue.position(&rule.id)
    };
    if let Some(rule) = rule(Kind::TraitList, "requirements") {
        for group in asked.chunk_by(|a, b| a.sentence == b.sentence) {
            let count = different(group);
            if count >= LIST {
                found.push(Found {
                    rule,
                    span: Some(group[0].span.start..group[group.len() - 1].span.end),
                    related: group.iter().map(|a| a.span.clone()).collect(),
                    facts: vec![("count", Fact::Count(count))],
                    suggestions: Vec::new(),
                    own: true,
                });
            }
        }
    }
    if let Some(rule) = rule(Kind::TraitPile, "superhuman") {
        let count = different(&asked);
        if count >= PILE {
            found.push(Found {
                rule,
                span: None,
                related: asked.iter().map(|a| a.span.clone()).collect(),
                facts: vec![("count", Fact::Count(count))],
                suggestions: Vec::new(),
                own: true,
            });
        }
    }
    if let Some(rule) = rule(Kind::TooMany, "requirements")
        && posting.told_must().count() > DEMANDS
    {
        found.push(Found {
            rule,
            span: None,
            related: posting.told_must().map(|m| m.span.clone()).collect(),
            facts: vec![("count", Fact::Count(posting.told_must().count()))],
            suggestions: Vec::new(),
            own: true,
        });
    }
}

fn different(asked: &[Asked]) -> usize {
    let mut ids: Vec<u32> = asked.iter().map(|a| a.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.len()
}

/// The traits asked of the candidate, in the order of the text.
fn traits(reading: &Reading<'_>, posting: &Posting) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    let mut cues: Option<(u32, Cues)> = None;
    for hit in &reading.scan.hits {
        let Meaning::Trait(id) = Meaning::of(hit.tag) else {
            continue;
        };
        if cues
            .as_ref()
            .is_none_or(|(sentence, _)| *sentence != hit.sentence)
        {
            cues = Some((hit.sentence, Cues::of(reading, hit.sentence)));
        }
        let Some((_, of_sentence)) = &cues else {
            continue;
        };
        let about = subject::subject(reading, posting, of_sentence, hit.sentence, hit.first);
        if about != Subject::Candidate
            || subject::taken_back(reading, of_sentence, hit.sentence, hit.first, hit.last)
        {
            continue;
        }
        let span = reading.scan.span(hit.first, hit.last);
        // A longer name of a trait takes in the shorter one inside it.
        if asked.last().is_some_and(|a| a.span.end >= span.end) {
            continue;
        }
        asked.push(Asked {
            id,
            sentence: hit.sentence,
            span,
        });
    }
    asked
}
