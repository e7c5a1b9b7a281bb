//! Findings that the writer of a text allows, by comments in it.
//!
//! `<!-- lagom: allow superhuman/octopus -->` inside a line allows the rule in that line, on a line of
//! its own in the block after it; `<!-- lagom: allow-file superhuman -->` in the whole text. A rule or a
//! category may be named, several with commas. An allow that allows nothing is told.

use crate::diagnostic::Diagnostic;
use crate::text::{Source, Span};

/// A rule or category that is allowed somewhere.
struct Allow<'a> {
    name: &'a str,
    /// Bytes of the original; none for the whole text.
    reach: Option<Span>,
    comment: Span,
    used: bool,
}

/// An allow that allowed nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unused {
    pub name: String,
    /// The comment, in bytes of the original.
    pub span: Span,
}

/// Takes out what is allowed, and gives back the allows that allowed nothing.
pub fn apply(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Vec<Unused> {
    let mut allows: Vec<Allow<'_>> = Vec::new();
    for remark in &source.remarks {
        let (names, whole) = match remark.text.split_once(char::is_whitespace) {
            Some(("allow", names)) => (names, false),
            Some(("allow-file", names)) => (names, true),
            _ => continue,
        };
        let reach = match (whole, remark.before) {
            (true, _) => None,
            (false, Some(block)) => {
                let span = source.blocks.get(block).map_or(0..0, |b| b.span.clone());
                Some(source.to_original(span))
            }
            (false, None) => {
                let text = &source.original;
                let start = text[..remark.span.start].rfind('\n').map_or(0, |at| at + 1);
                let end = text[remark.span.end..]
                    .find('\n')
                    .map_or(text.len(), |at| remark.span.end + at);
                Some(start..end)
            }
        };
        for name in names.split(',').map(str::trim).filter(|n| !n.is_empty()) {
            allows.push(Allow {
                name,
                reach: reach.clone(),
                comment: remark.span.clone(),
                used: false,
            });
        }
    }
    if allows.is_empty() {
        return Vec::new();
    }
    diagnostics.retain(|d| {
        let allowed = allows.iter_mut().find(|a| {
            let named = *d.rule == *a.name || d.category() == a.name;
            let reached = match (&a.reach, &d.span) {
                (None, _) => true,
                (Some(reach), Some(span)) => reach.start <= span.start && span.end <= reach.end,
                (Some(_), None) => false,
            };
            named && reached
        });
        match allowed {
            Some(allow) => {
                allow.used = true;
                false
            }
            None => true,
        }
    });
    allows
        .into_iter()
        .filter(|a| !a.used)
        .map(|a| Unused {
            name: a.name.to_owned(),
            span: a.comment,
        })
        .collect()
}
