//! The report as one JSON object, version 1. Keys never change order or meaning within a version.

use super::{FileReport, Lines, Tally, words};
use crate::error::Result;
use crate::locale::Locale;
use crate::rule::Catalogue;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    files: Vec<File<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    kind: &'a str,
    language: Option<&'a str>,
    language_certainty: Option<&'a str>,
    words: usize,
    score: Option<u32>,
    text_of: &'static str,
    findings: Vec<Finding<'a>>,
    skipped: Option<Skipped<'a>>,
    error: Option<Error>,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    category: &'a str,
    severity: &'static str,
    start: Option<usize>,
    end: Option<usize>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    related: Vec<Related<'a>>,
    text: Option<&'a str>,
    message: String,
    why: String,
    help: String,
    suggestions: Vec<Suggestion<'a>>,
    sources: &'a [String],
}

#[derive(Serialize)]
struct Related<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    text: &'a str,
    safe: bool,
}

#[derive(Serialize)]
struct Skipped<'a> {
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct Error {
    kind: &'static str,
    message: String,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    error: usize,
    warning: usize,
    suggestion: usize,
}

/// Writes the report to `out`. `say` gives the words of an error.
///
/// # Errors
/// A rule's message cannot be shown, before anything is written; or `out` refuses.
pub fn write(
    out: impl io::Write,
    files: &[FileReport],
    locale: &Locale,
    catalogue: &Catalogue,
    say: &dyn Fn(&crate::error::Error) -> String,
) -> Result<io::Result<()>> {
    let tally = Tally::of(files);
    let mut shown = Vec::with_capacity(files.len());
    for file in files {
        shown.push(one(file, locale, catalogue, say)?);
    }
    let report = Report {
        version: 1,
        files: shown,
        summary: Summary {
            files: files.len(),
            error: tally.error,
            warning: tally.warning,
            suggestion: tally.suggestion,
        },
    };
    let mut out = io::BufWriter::with_capacity(1 << 16, out);
    let written = serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from);
    Ok(written
        .and_then(|()| out.write_all(b"\n"))
        .and_then(|()| out.flush()))
}

fn one<'a>(
    file: &'a FileReport,
    locale: &Locale,
    catalogue: &'a Catalogue,
    say: &dyn Fn(&crate::error::Error) -> String,
) -> Result<File<'a>> {
    let lines = Lines::new(&file.original);
    let slice = |from: usize, to: usize| file.original.get(from..to).unwrap_or_default();
    let mut findings = Vec::with_capacity(file.findings.len());
    for finding in &file.findings {
        let text = finding.span.clone().map(|s| slice(s.start, s.end));
        let words = words(locale, finding, text.unwrap_or_default())?;
        let from = finding.span.as_ref().map(|s| lines.place(s.start));
        let to = finding.span.as_ref().map(|s| lines.place(s.end));
        findings.push(Finding {
            rule: &finding.rule,
            category: finding.category(),
            severity: finding.severity.name(),
            start: finding.span.as_ref().map(|s| s.start),
            end: finding.span.as_ref().map(|s| s.end),
            line: from.map(|p| p.0),
            column: from.map(|p| p.1),
            end_line: to.map(|p| p.0),
            end_column: to.map(|p| p.1),
            related: finding
                .related
                .iter()
                .map(|s| Related {
                    start: s.start,
                    end: s.end,
                    text: slice(s.start, s.end),
                })
                .collect(),
            text,
            message: words.message,
            why: words.why,
            help: words.help,
            suggestions: finding
                .suggestions
                .iter()
                .map(|s| Suggestion {
                    text: &s.text,
                    safe: s.safe,
                })
                .collect(),
            sources: catalogue.find(&finding.rule).map_or(&[], |r| &r.sources),
        });
    }
    Ok(File {
        path: &file.path,
        kind: file.kind,
        language: file.language.map(crate::language::Language::tag),
        language_certainty: file.language.map(|_| file.certainty),
        words: file.words,
        score: None,
        text_of: "file",
        findings,
        skipped: file.skipped.as_ref().map(|s| Skipped {
            reason: s.reason(),
            language: match s {
                super::Skipped::Language(code) => *code,
                _ => None,
            },
        }),
        error: file.error.as_ref().map(|e| Error {
            kind: e.cause().id().trim_start_matches("error-"),
            message: say(e),
            line: e.place().and_then(|p| p.at).map(|p| p.0),
            column: e.place().and_then(|p| p.at).map(|p| p.1),
        }),
    })
}
