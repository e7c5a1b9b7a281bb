//! A finding: which rule, how grave, where, and the facts that its message needs. No words.

use crate::text::Span;
use std::fmt;
use std::sync::Arc;

/// How grave a finding is, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
    Suggestion,
}

impl Severity {
    pub const NAMES: &[&str] = &["error", "warning", "suggestion"];

    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Suggestion => "suggestion",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "suggestion" => Some(Severity::Suggestion),
            _ => None,
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text that can stand in place of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub text: String,
    /// Whether it fits in every sentence, so that it may be put in unread.
    pub safe: bool,
}

/// A fact for a rule's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    Text(String),
    Count(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// `category/slug`.
    pub rule: Arc<str>,
    pub severity: Severity,
    /// Bytes of the original; none for what concerns the whole document.
    pub span: Option<Span>,
    /// Other places that belong to it, in bytes of the original.
    pub related: Vec<Span>,
    pub facts: Vec<(&'static str, Fact)>,
    pub suggestions: Vec<Suggestion>,
}

impl Diagnostic {
    pub fn category(&self) -> &str {
        self.rule.split('/').next().unwrap_or_default()
    }
}
