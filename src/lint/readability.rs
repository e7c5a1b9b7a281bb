//! How hard a text is: LIX for all languages, and Flesch-Douma where the language's words ask for it.
//!
//! LIX (Björnsson 1968) = words / sentences + 100 × words of more than six letters / words; over 60 is
//! very hard. Flesch-Douma (Douma 1960, for Dutch) = 206.84 − 0.93 × words / sentences − 77 × syllables /
//! words; under 30 is very hard. Every line of a list counts as a sentence. Both are hints, and only very
//! hard is told.

use super::{Found, Linter};
use crate::diagnostic::Fact;
use crate::posting::{Posting, Reading, TextKind};
use crate::rule::Kind;

/// From here a text is told to be hard.
const HARD: usize = 60;
/// Below this a text is told to be hard by Flesch-Douma.
const HARD_FLESCH: i64 = 30;
/// Shorter texts give no fair figure.
const WORDS: usize = 100;
/// A long word has more letters than this.
const LETTERS: usize = 6;

/// Adds the finding where the text is very hard.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    if posting.kind == TextKind::Text {
        return;
    }
    let flesch = match reading.vocabulary.flesch_douma {
        true => flesch_douma(reading).filter(|score| *score < HARD_FLESCH),
        false => None,
    };
    let lix = lix(reading).filter(|lix| *lix >= HARD);
    let (measure, value) = match (flesch, lix) {
        // Below nought a text is no harder to a reader.
        (Some(score), _) => ("flesch-douma", usize::try_from(score).unwrap_or_default()),
        (None, Some(lix)) => ("lix", lix),
        (None, None) => return,
    };
    let catalogue = &linter.rules.catalogue;
    let rule = catalogue
        .rules
        .iter()
        .position(|r| r.kind == Kind::Readability);
    found.extend(rule.map(|rule| Found {
        rule,
        span: None,
        related: Vec::new(),
        facts: vec![
            ("measure", Fact::Text(measure.to_owned())),
            ("value", Fact::Count(value)),
        ],
        suggestions: Vec::new(),
        own: true,
    }));
}

/// The Flesch-Douma score of a text, rounded; none for a short one.
pub fn flesch_douma(reading: &Reading<'_>) -> Option<i64> {
    let scan = reading.scan;
    let words = scan.tokens.len();
    if words < WORDS || scan.sentences.is_empty() {
        return None;
    }
    let syllables: usize = scan
        .tokens
        .iter()
        .map(|t| syllables(&reading.source.text[t.span()]))
        .sum();
    let words = words as f64;
    let score =
        206.84 - 0.93 * words / scan.sentences.len() as f64 - 77.0 * syllables as f64 / words;
    Some(score.round() as i64)
}

/// Groups of vowels; a vowel with two dots begins one of its own ("geïnd"). A word has at least one.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    let mut bytes = word.bytes();
    while let Some(byte) = bytes.next() {
        let (vowel, parted) = match byte | 0x20 {
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y' if byte.is_ascii() => (true, false),
            // Latin letters with marks are two bytes; the second tells which, capitals 0x20 below.
            _ if byte == 0xc3 => match bytes.next().map_or(0, |b| b | 0x20) {
                0xa4 | 0xab | 0xaf | 0xb6 | 0xbc => (true, true),
                0xa0..=0xa5 | 0xa8..=0xaf | 0xb2..=0xb6 | 0xb9..=0xbd => (true, false),
                _ => (false, false),
            },
            _ => (false, false),
        };
        count += usize::from(vowel && (parted || !inside));
        inside = vowel;
    }
    count.max(1)
}

/// The LIX of a text, rounded; none for a short one.
pub fn lix(reading: &Reading<'_>) -> Option<usize> {
    let scan = reading.scan;
    let words = scan.tokens.len();
    if words < WORDS || scan.sentences.is_empty() {
        return None;
    }
    let long = scan
        .tokens
        .iter()
        .filter(|t| {
            let span = t.span();
            // Few words have more bytes than letters by much: count only those that may be long.
            span.len() > LETTERS && reading.source.text[span].chars().count() > LETTERS
        })
        .count();
    Some(words / scan.sentences.len() + 100 * long / words)
}

#[cfg(test)]
mod tests {
    use super::syllables;

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (word, count) in [
            ("werk", 1),
            ("klanten", 2),
            ("schoonmaker", 3),
            ("geïnteresseerd", 5),
            ("coördinator", 5),
            ("mbo", 1),
            ("hbo", 1),
            ("24", 1),
            ("één", 1),
            ("CAFÉ", 2),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
