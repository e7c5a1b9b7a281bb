//! Lines of facts: a label and its value on one line, or a label above its value.

use super::Reading;
use crate::text::{BlockKind, Span};
use crate::words::Label;

/// A value with its label and its span in the clean text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    pub label: Label,
    pub span: Span,
}

/// A value longer than this many characters is no value but a text.
const VALUE: usize = 120;

/// The labelled values of a text, in its order.
pub fn read(reading: &Reading<'_>) -> Vec<Labelled> {
    let mut found = Vec::new();
    let blocks = reading.blocks;
    let text = &reading.source.text;
    for (index, block) in blocks.iter().enumerate() {
        let mut known = false;
        for piece in pieces(text, block.span.clone()) {
            if let Some(one) = on_one_line(reading, piece) {
                known = true;
                found.push(one);
            }
        }
        if known {
            continue;
        }
        // "Arbeidssted" alone, and the value in the blocks below up to an empty line or a heading.
        let line = text[block.span.clone()].trim();
        let Some(label) = label(reading, line.trim_end_matches(':')) else {
            continue;
        };
        let apart = |i: usize| blocks.get(i).is_none_or(|b| b.apart);
        let first = index + 1;
        let mut last = first;
        while let Some(below) = blocks.get(last) {
            let stops = matches!(below.kind, BlockKind::Heading(_))
                || (last > first && apart(last))
                || text[below.span.clone()].chars().count() > VALUE
                || pieces(text, below.span.clone())
                    .any(|piece| on_one_line(reading, piece).is_some());
            if stops || last - first >= 3 {
                break;
            }
            last += 1;
        }
        // A heading may have the words of a label: what follows is a value only where it is short.
        let words = |b: usize| text[blocks[b].span.clone()].split_whitespace().count();
        let sentence = last > first && text[blocks[first].span.clone()].trim_end().ends_with('.');
        let named = matches!(label, Label::Employer | Label::Title);
        if last > first && named && (sentence || words(first) > 8 || last - first > 1) {
            continue;
        }
        if last > first {
            found.push(Labelled {
                label,
                span: blocks[first].span.start..blocks[last - 1].span.end,
            });
        }
    }
    found
}

fn label(reading: &Reading<'_>, words: &str) -> Option<Label> {
    let words = words
        .trim_matches(|c: char| !c.is_alphanumeric() && c != ')')
        .to_lowercase();
    reading.vocabulary.labels.get(words.as_str()).copied()
}

fn on_one_line(reading: &Reading<'_>, piece: Span) -> Option<Labelled> {
    let text = &reading.source.text;
    let line = &text[piece.clone()];
    let (before, after) = line.split_once(':')?;
    let label = label(reading, before)?;
    let value = after.trim();
    if value.is_empty() || value.chars().count() > VALUE {
        return None;
    }
    let start = piece.start + before.len() + 1 + (after.len() - after.trim_start().len());
    Some(Labelled {
        label,
        span: start..start + value.len(),
    })
}

/// A line may hold several facts, with bars or dots between them.
fn pieces(text: &str, span: Span) -> impl Iterator<Item = Span> + '_ {
    let start = span.start;
    let mut at = 0;
    text[span]
        .split_inclusive(['|', '·', '\n', ';'])
        .map(move |piece| {
            let from = start + at;
            at += piece.len();
            let piece = piece.trim_end_matches(['|', '·', '\n', ';', ' ']);
            from..from + piece.len()
        })
}
