//! LIX: words a sentence and long words in a hundred, as Björnsson counts them.
//!
//! LIX = words / sentences + 100 × words of more than six letters / words. Every line of a list counts
//! as a sentence. Over 50 is hard, over 60 very hard; it is a hint, and only very hard is told.

use super::{Found, Linter};
use crate::diagnostic::Fact;
use crate::posting::{Posting, Reading, TextKind};
use crate::rule::Kind;

/// From here a text is told to be hard.
const HARD: usize = 60;
/// Shorter texts give no fair figure.
const WORDS: usize = 100;
/// A long word has more letters than this.
const LETTERS: usize = 6;

/// Adds the finding where the text is very hard.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    if posting.kind == TextKind::Text {
        return;
    }
    let Some(lix) = lix(reading).filter(|lix| *lix >= HARD) else {
        return;
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
        facts: vec![("lix", Fact::Count(lix))],
        suggestions: Vec::new(),
        own: true,
    }));
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
