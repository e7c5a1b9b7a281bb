//! What an ad demands and what it calls a plus.

use super::{Posting, Reading, Requirement};
use crate::text::BlockKind;
use crate::words::lexicon::Sentence;
use crate::words::{Cue, Section};

/// Fills `must` and `nice` of a posting.
pub fn read(reading: &Reading<'_>, posting: &mut Posting) {
    for (index, block) in reading.source.blocks.iter().enumerate() {
        if posting.headings[index] || posting.title_block == Some(index) {
            continue;
        }
        let section = posting.sections[index];
        let sentences = reading.scan.blocks[index]..reading.scan.blocks[index + 1];
        let item = block.kind == BlockKind::Item
            || (matches!(
                section,
                Some(Section::Must | Section::Nice | Section::Traits)
            ) && reading.scan.sentences_of(index).len() == 1
                && !reading.source.text[block.span.clone()]
                    .trim_end()
                    .ends_with('.'));
        for sentence in sentences {
            let Some(side) = side(reading, section, item, sentence) else {
                continue;
            };
            let requirement =
                requirement(reading, reading.scan.sentences[sentence as usize], sentence);
            match side {
                Side::Must => posting.must.push(requirement),
                Side::Nice => posting.nice.push(requirement),
            }
            // An item is one demand, however many sentences explain it.
            if item {
                break;
            }
        }
    }
}

enum Side {
    Must,
    Nice,
}

fn side(
    reading: &Reading<'_>,
    section: Option<Section>,
    item: bool,
    sentence: u32,
) -> Option<Side> {
    if reading.has(sentence, Cue::NotNeeded) {
        return None;
    }
    let nice = reading.has(sentence, Cue::Nice);
    match section {
        Some(Section::Nice) => Some(Side::Nice),
        Some(Section::Must | Section::Traits) if nice => Some(Side::Nice),
        Some(Section::Must | Section::Traits) if item => Some(Side::Must),
        Some(Section::Must | Section::Traits) => {
            let demands = reading.has(sentence, Cue::Must) || reading.has(sentence, Cue::Reader);
            demands.then_some(Side::Must)
        }
        None | Some(Section::Job) => {
            let speaks =
                reading.has(sentence, Cue::Reader) || reading.has(sentence, Cue::Candidate);
            if speaks && nice {
                Some(Side::Nice)
            } else {
                (speaks && reading.has(sentence, Cue::Must)).then_some(Side::Must)
            }
        }
        _ => None,
    }
}

fn requirement(reading: &Reading<'_>, sentence: Sentence, index: u32) -> Requirement {
    let span = reading.sentence_span(sentence);
    let text = reading.source.text[span.clone()].split_whitespace();
    Requirement {
        text: text.collect::<Vec<_>>().join(" "),
        span,
        sentence: index,
    }
}
