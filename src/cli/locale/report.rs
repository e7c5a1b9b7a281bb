//! The report of the locale check: for people, as JSON, and as annotations for GitHub.
//!
//! It speaks with the built-in words, since those of the folder are what is being checked.

use super::super::args::{CheckFormat, Deny, LocaleCheck};
use super::super::{Context, Outcome, error_text, lint::styled, write_out};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use lagom::assets::Store;
use lagom::error::Result;
use lagom::locale::check::code::FALLBACK;
use lagom::locale::check::{self, Finding, Severity};
use lagom::locale::{Locale, Value};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;

pub fn run(context: &Context, args: &LocaleCheck) -> Result<Outcome> {
    let findings = super::findings(context)?;
    let store = Store::locales(None)?;
    let chain = context.ui.language();
    let chain = chain.map_or_else(Vec::new, |l| context.manifest.row(l).ui.clone());
    let words = Locale::load(&store, &chain, &["locale", "cli"])?;
    let tally = Tally::of(&findings);
    let out = match args.format {
        CheckFormat::Human => human(context, &words, &findings, tally)?,
        CheckFormat::Json => json(&words, &findings, tally),
        CheckFormat::Github => github(&words, &findings),
    };
    write_out(&out)?;
    let denied = args.deny == Some(Deny::Warnings) && tally.warnings > 0;
    Ok(if tally.errors > 0 || denied {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

#[derive(Clone, Copy, Default)]
struct Tally {
    errors: usize,
    warnings: usize,
    infos: usize,
}

impl Tally {
    fn of(findings: &[Finding]) -> Self {
        let mut tally = Tally::default();
        for finding in findings {
            match finding.severity {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Info => tally.infos += 1,
            }
        }
        tally
    }
}

/// Lines of a file that is shown: the texts are read again, since findings hold none.
struct Texts<'a> {
    context: &'a Context,
    files: BTreeMap<String, Option<String>>,
}

impl Texts<'_> {
    fn of(&mut self, file: &str) -> Option<&str> {
        let context = self.context;
        let text = self.files.entry(file.to_owned()).or_insert_with(|| {
            let built_in = [
                ("locales/", &context.locales),
                ("templates/", &context.templates),
            ];
            built_in
                .iter()
                .find_map(|(prefix, store)| store.built_in(file.strip_prefix(prefix)?))
                .map(str::to_owned)
                .filter(|_| !std::path::Path::new(file).is_file())
                .or_else(|| std::fs::read_to_string(file).ok())
                .or_else(|| {
                    let name = file.strip_prefix("locales/")?;
                    context.locales.built_in(name).map(str::to_owned)
                })
        });
        text.as_deref()
    }
}

fn human(context: &Context, words: &Locale, findings: &[Finding], tally: Tally) -> Result<String> {
    let (error, warning, hint) = (
        words.message("report-error", &[])?,
        words.message("report-warning", &[])?,
        words.message("report-suggestion", &[])?,
    );
    let renderer = match styled(context.color) {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let mut texts = Texts {
        context,
        files: BTreeMap::new(),
    };
    let mut out = String::new();
    for finding in findings {
        let level = match finding.severity {
            Severity::Error => Level::ERROR.with_name(error.as_str()),
            Severity::Warning => Level::WARNING.with_name(warning.as_str()),
            // Texts that a neighbour lends are counted below.
            Severity::Info if finding.code == FALLBACK.code => continue,
            Severity::Info => Level::INFO.with_name(hint.as_str()),
        };
        let said = error_text(Some(words), &finding.error);
        let title = level.primary_title(said.as_str()).id(finding.code);
        let Some(place) = finding.error.place() else {
            let _ = writeln!(
                out,
                "{}\n",
                renderer.render(&[title.element(Origin::path("lagom"))])
            );
            continue;
        };
        let text = texts.of(&place.file);
        let group = match (text, place.at) {
            (Some(text), Some((line, column))) => {
                let (start, shown) = line_of(text, line);
                let from = match &finding.span {
                    Some(span) => span.start.saturating_sub(start),
                    None => shown
                        .char_indices()
                        .nth(column - 1)
                        .map_or(shown.len(), |(i, _)| i),
                };
                let from = from.min(shown.len());
                let length = finding.span.as_ref().map_or(1, |s| s.end - s.start);
                let to = (from + length).min(shown.len()).max(from);
                let mark = match shown.is_char_boundary(from) && shown.is_char_boundary(to) {
                    true => from..to,
                    false => from..from,
                };
                title.element(
                    Snippet::source(shown)
                        .line_start(line)
                        .path(place.file.as_str())
                        .annotation(AnnotationKind::Primary.span(mark)),
                )
            }
            _ => {
                let mut origin = Origin::path(place.file.as_str());
                if let Some((line, column)) = place.at {
                    origin = origin.line(line).char_column(column);
                }
                title.element(origin)
            }
        };
        let _ = writeln!(out, "{}\n", renderer.render(&[group]));
    }
    let lent = findings.iter().filter(|f| f.code == FALLBACK.code).count();
    if lent > 0 {
        let args = [("messages", Value::from(lent))];
        let _ = writeln!(out, "{}", words.message("locale-check-fallback", &args)?);
    }
    if tally.errors + tally.warnings == 0 {
        let contract = super::contract_language(context)?;
        let count = check::contract(&context.locales, contract)?.messages.len();
        let args = [
            ("messages", Value::from(count)),
            ("languages", Value::from(context.manifest.rows().len())),
        ];
        let _ = writeln!(out, "{}", words.message("locale-check-passed", &args)?);
    } else {
        let args = [
            ("errors", Value::from(tally.errors)),
            ("warnings", Value::from(tally.warnings)),
        ];
        let _ = writeln!(out, "{}", words.message("locale-check-failed", &args)?);
    }
    Ok(out)
}

/// The start and the text of a line, which is counted from 1.
fn line_of(text: &str, line: usize) -> (usize, &str) {
    let mut start = 0;
    for (number, one) in text.split_inclusive('\n').enumerate() {
        if number + 1 == line {
            return (start, one.trim_end_matches(['\n', '\r']));
        }
        start += one.len();
    }
    (start, "")
}

fn json(words: &Locale, findings: &[Finding], tally: Tally) -> String {
    let findings: Vec<serde_json::Value> = findings
        .iter()
        .map(|finding| {
            let place = finding.error.place();
            let at = place.and_then(|p| p.at);
            let facts = finding.error.cause().facts();
            let id = facts.into_iter().find(|(name, _)| *name == "id");
            json!({
                "code": finding.code,
                "severity": finding.severity.name(),
                "path": place.map(|p| p.file.as_str()),
                "line": at.map(|a| a.0),
                "column": at.map(|a| a.1),
                "start": finding.span.as_ref().map(|s| s.start),
                "end": finding.span.as_ref().map(|s| s.end),
                "message": error_text(Some(words), &finding.error),
                "id": id.map(|(_, id)| id),
                "language": finding.language.map(|l| l.tag()),
            })
        })
        .collect();
    let report = json!({
        "version": 1,
        "findings": findings,
        "summary": {"error": tally.errors, "warning": tally.warnings, "info": tally.infos},
    });
    format!("{report:#}\n")
}

/// One workflow command a finding.
fn github(words: &Locale, findings: &[Finding]) -> String {
    let mut out = String::new();
    let property = |text: &str| {
        let text = text
            .replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A");
        text.replace(':', "%3A").replace(',', "%2C")
    };
    for finding in findings {
        let kind = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let place = finding.error.place();
        let file = place.map_or("", |p| p.file.as_str());
        let (line, column) = place.and_then(|p| p.at).unwrap_or((1, 1));
        let said = error_text(Some(words), &finding.error).replace('%', "%25");
        let _ = writeln!(
            out,
            "::{kind} file={},line={line},col={column},title={}::{said}",
            property(file),
            finding.code
        );
    }
    out
}
