//! Findings as people and programs read them. The words come from the locale, by the rule's id.

pub mod human;
pub mod json;

use crate::diagnostic::{Diagnostic, Fact, Severity};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::locale::{Args, Locale, Value};
use crate::rule::message_id;

/// Messages of the rules' categories, with what is passed to them.
pub const CATEGORY_ARGS: &[&str] = &["match"];

/// A text that was looked at.
#[derive(Debug)]
pub struct FileReport {
    pub path: String,
    pub kind: &'static str,
    pub language: Option<Language>,
    /// `sure`, `likely`, `given`.
    pub certainty: &'static str,
    pub words: usize,
    pub findings: Vec<Diagnostic>,
    pub skipped: Option<Skipped>,
    pub error: Option<Error>,
    /// What spans count in.
    pub original: String,
}

/// Why a file was not read; no error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Skipped {
    Empty,
    Binary,
    TooLarge,
    /// ISO 639-3 where it can be told.
    Language(Option<&'static str>),
}

impl Skipped {
    pub fn reason(&self) -> &'static str {
        match self {
            Skipped::Empty => "empty",
            Skipped::Binary => "binary",
            Skipped::TooLarge => "too-large",
            Skipped::Language(_) => "language",
        }
    }
}

/// How many findings of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub error: usize,
    pub warning: usize,
    pub suggestion: usize,
}

impl Tally {
    pub fn of(files: &[FileReport]) -> Self {
        let mut tally = Tally::default();
        for finding in files.iter().flat_map(|f| &f.findings) {
            match finding.severity {
                Severity::Error => tally.error += 1,
                Severity::Warning => tally.warning += 1,
                Severity::Suggestion => tally.suggestion += 1,
            }
        }
        tally
    }

    /// Findings at a level or graver.
    pub fn at_least(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.error + self.warning,
            Severity::Suggestion => self.error + self.warning + self.suggestion,
        }
    }
}

/// What a finding says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub message: String,
    pub why: String,
    pub help: String,
}

/// The words of a finding in the interface's language: the rule's own, or its category's where the
/// interface's language has none of the rule. Never another language's.
///
/// # Errors
/// The bundle has neither, or a message cannot be shown.
pub fn words(locale: &Locale, finding: &Diagnostic, matched: &str) -> Result<Words> {
    let id = message_id(&finding.rule);
    let facts: Vec<(&str, Value)> = finding
        .facts
        .iter()
        .map(|(name, fact)| {
            let value = match fact {
                Fact::Text(text) => Value::Text(text.clone()),
                Fact::Count(count) => Value::from(*count),
            };
            (*name, value)
        })
        .collect();
    if locale.has_own(&id) {
        return of(locale, &id, &facts);
    }
    let id = format!("category-{}", finding.category());
    of(locale, &id, &[("match", Value::Text(matched.to_owned()))])
}

/// A rule's words by the id of its message.
///
/// # Errors
/// As [`words`].
pub fn of(locale: &Locale, id: &str, args: Args<'_>) -> Result<Words> {
    Ok(Words {
        message: locale.message(id, args)?,
        why: locale.attribute(id, "why", args)?,
        help: locale.attribute(id, "help", args)?,
    })
}

/// Line starts of a text, for giving lines and columns of many spans.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0)
            .chain(
                text.bytes()
                    .enumerate()
                    .filter(|(_, b)| *b == b'\n')
                    .map(|(i, _)| i + 1),
            )
            .collect();
        Lines { text, starts }
    }

    fn index(&self, offset: usize) -> usize {
        self.starts
            .partition_point(|s| *s <= offset)
            .saturating_sub(1)
    }

    /// Line and column, from 1, columns in Unicode scalar values.
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let index = self.index(offset);
        let start = self.starts[index];
        let column = self
            .text
            .get(start..offset)
            .map_or(0, |s| s.chars().count());
        (index + 1, column + 1)
    }

    /// The lines that a span lies in: number of the first, offset of its start, text.
    pub fn around(&self, from: usize, to: usize) -> (usize, usize, &'a str) {
        let first = self.index(from);
        let last = self.index(to.saturating_sub(1).max(from));
        let start = self.starts[first];
        let end = self.starts.get(last + 1).map_or(self.text.len(), |e| e - 1);
        (
            first + 1,
            start,
            self.text.get(start..end.max(start)).unwrap_or_default(),
        )
    }
}

/// Sums a report up as the locale says it.
pub fn summary_args(tally: Tally, files: usize) -> [(&'static str, Value); 4] {
    [
        ("errors", Value::from(tally.error)),
        ("warnings", Value::from(tally.warning)),
        ("suggestions", Value::from(tally.suggestion)),
        ("files", Value::from(files)),
    ]
}
