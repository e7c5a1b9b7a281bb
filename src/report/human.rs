//! The report for people: each finding with its line, a caret, the reason and what to write instead.

use super::{FileReport, Lines, Tally, summary_args, words};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Result;
use crate::locale::Locale;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// Other places of a finding that are shown, at the most.
const SHOWN: usize = 8;

/// Names of the labels, looked up once.
struct Labels {
    error: String,
    warning: String,
    suggestion: String,
    why: String,
    help: String,
    rewording: String,
}

/// Writes the findings of `files` with the summary. `styled` is for terminals.
///
/// # Errors
/// A message cannot be shown.
pub fn write(files: &[FileReport], locale: &Locale, styled: bool) -> Result<String> {
    let labels = Labels {
        error: locale.message("report-error", &[])?,
        warning: locale.message("report-warning", &[])?,
        suggestion: locale.message("report-suggestion", &[])?,
        why: locale.message("report-why", &[])?,
        help: locale.message("report-help", &[])?,
        rewording: locale.message("report-rewording", &[])?,
    };
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut out = String::new();
    for file in files {
        let lines = Lines::new(&file.original);
        for finding in &file.findings {
            out.push_str(&one(file, &lines, finding, locale, &labels, &renderer)?);
            out.push_str("\n\n");
        }
    }
    let tally = Tally::of(files);
    let read = files
        .iter()
        .filter(|f| f.skipped.is_none() && f.error.is_none())
        .count();
    if tally.at_least(Severity::Suggestion) > 0 {
        out.push_str(&locale.message("report-summary", &summary_args(tally, read))?);
        out.push('\n');
        out.push_str(&locale.message("report-disclaimer", &[])?);
        out.push('\n');
    } else if read > 0 {
        out.push_str(&locale.message("report-clean", &[("files", read.into())])?);
        out.push('\n');
    }
    Ok(out)
}

fn one(
    file: &FileReport,
    lines: &Lines<'_>,
    finding: &Diagnostic,
    locale: &Locale,
    labels: &Labels,
    renderer: &Renderer,
) -> Result<String> {
    let text = finding
        .span
        .clone()
        .and_then(|s| file.original.get(s))
        .unwrap_or_default();
    let words = words(locale, finding, text)?;
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(labels.error.as_str()),
        Severity::Warning => Level::WARNING.with_name(labels.warning.as_str()),
        Severity::Suggestion => Level::INFO.with_name(labels.suggestion.as_str()),
    };
    let title = level
        .primary_title(words.message.as_str())
        .id(&*finding.rule);
    let mut group: Group<'_> = match &finding.span {
        Some(span) => {
            let (line, offset, shown) = lines.around(span.start, span.end);
            let primary = AnnotationKind::Primary.span(span.start - offset..span.end - offset);
            title.element(
                Snippet::source(shown)
                    .line_start(line)
                    .path(file.path.as_str())
                    .annotation(primary),
            )
        }
        None => match finding.related.as_slice() {
            [] => title.element(Origin::path(file.path.as_str())),
            [first, ..] => {
                let related = &finding.related[..finding.related.len().min(SHOWN)];
                let end = related.iter().map(|s| s.end).max().unwrap_or(first.end);
                let (line, offset, shown) = lines.around(first.start, end);
                let marks = related
                    .iter()
                    .map(|s| AnnotationKind::Context.span(s.start - offset..s.end - offset));
                title.element(
                    Snippet::source(shown)
                        .line_start(line)
                        .path(file.path.as_str())
                        .annotations(marks),
                )
            }
        },
    };
    group = group
        .element(
            Level::NOTE
                .with_name(labels.why.as_str())
                .message(words.why.as_str()),
        )
        .element(
            Level::HELP
                .with_name(labels.help.as_str())
                .message(words.help.as_str()),
        );
    for suggestion in &finding.suggestions {
        group = group.element(
            Level::HELP
                .with_name(labels.rewording.as_str())
                .message(suggestion.text.as_str()),
        );
    }
    Ok(renderer.render(&[group]))
}
