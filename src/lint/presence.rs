//! What an ad or a letter should say and does not.
//!
//! A fact counts where the words for it stand with what they promise: pay with a sum, a closing date
//! with a date. Placeholders ("as agreed") are no facts.

use super::{Found, Linter};
use crate::posting::{Posting, Reading, TextKind, facts};
use crate::rule::Kind;
use crate::words::{Cue, FieldCue, Meaning, Section};

/// A text shorter than this many words is a notice; what it leaves out says nothing.
const WORDS: usize = 25;

/// Adds the rules whose fact is not in the text.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    if reading.scan.tokens.len() < WORDS || posting.kind == TextKind::Text {
        return;
    }
    let category = match posting.kind {
        TextKind::Letter => "letter",
        _ => "structure",
    };
    for (index, rule) in linter.rules.catalogue.rules.iter().enumerate() {
        if rule.kind != Kind::Presence || rule.category() != category {
            continue;
        }
        let slug = rule.id.split('/').nth(1).unwrap_or_default();
        let present = match slug {
            "missing-pay" => facts::pay(reading),
            "missing-deadline" => facts::deadline(reading),
            "missing-contact" => facts::contact(reading, posting),
            "missing-place" => facts::place(reading, posting),
            "missing-hours" => has(reading, FieldCue::Hours),
            "missing-process" => {
                has(reading, FieldCue::Process) || in_section(posting, Section::Process)
            }
            // Whoever says what is not needed invites those who lack it.
            "no-encouragement" => {
                has(reading, FieldCue::Encourage) || any_sentence(reading, Cue::NotNeeded)
            }
            "no-nice-to-have" => {
                !posting.nice.is_empty()
                    || in_section(posting, Section::Nice)
                    || any_sentence(reading, Cue::Nice)
                    || any_sentence(reading, Cue::NotNeeded)
            }
            "no-result" => facts::result(reading),
            "no-future" => has(reading, FieldCue::Future),
            "no-company" => facts::named_reader(reading),
            _ => true,
        };
        if !present {
            found.push(Found {
                rule: index,
                span: None,
                related: Vec::new(),
                facts: Vec::new(),
                suggestions: Vec::new(),
                own: true,
            });
        }
    }
}

fn has(reading: &Reading<'_>, field: FieldCue) -> bool {
    reading
        .scan
        .hits
        .iter()
        .any(|h| Meaning::of(h.tag) == Meaning::Field(field))
}

fn any_sentence(reading: &Reading<'_>, cue: Cue) -> bool {
    (0..reading.scan.sentences.len() as u32).any(|s| reading.has(s, cue))
}

fn in_section(posting: &Posting, section: Section) -> bool {
    posting
        .sections
        .iter()
        .zip(&posting.headings)
        .any(|(s, heading)| *heading && *s == Some(section))
}
