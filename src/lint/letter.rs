//! How long a letter is.

use super::{Found, Linter};
use crate::diagnostic::Fact;
use crate::posting::{Posting, Reading, TextKind};
use crate::rule::Kind;

/// More words than this are more than one page.
const WORDS: usize = 450;

/// Adds the finding for a letter that is too long.
pub fn check(linter: &Linter, reading: &Reading<'_>, posting: &Posting, found: &mut Vec<Found>) {
    let words = reading.scan.tokens.len();
    if posting.kind != TextKind::Letter || words <= WORDS {
        return;
    }
    let catalogue = &linter.rules.catalogue;
    let rule = catalogue.rules.iter().position(|r| r.kind == Kind::Length);
    found.extend(rule.map(|rule| Found {
        rule,
        span: None,
        related: Vec::new(),
        facts: vec![("count", Fact::Count(words))],
        suggestions: Vec::new(),
        own: true,
    }));
}
