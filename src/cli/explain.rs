//! `lagom explain`: all that is known of a rule.

use super::{Context, Outcome, args, write_out};
use lagom::error::Result;
use lagom::language::Language;
use lagom::locale::{Locale, Value};
use lagom::report;
use std::fmt::Write;

pub fn run(context: &Context, args: &args::Explain) -> Result<Outcome> {
    let catalogue = context.catalogue()?;
    let rule = catalogue.find(&args.rule)?.clone();
    let language = match &args.lang {
        Some(tag) => context.manifest.find_drafted(tag)?,
        None => own_language(context, &rule.message_id())?,
    };
    let linter = context.linter_with_examples(&catalogue, language)?;
    let locale = Locale::load(&context.locales, &[language], &["lint"])?;
    let definitions: Vec<_> = linter
        .rules
        .definitions
        .iter()
        .filter(|d| d.language == language && catalogue.rules[d.rule].id == rule.id)
        .collect();
    // A sample of what the rule finds stands in for the words of a text.
    let sample = definitions
        .iter()
        .find_map(|d| d.flags.first())
        .and_then(|flag| found(&linter, &rule.id, &flag.text))
        .unwrap_or_else(|| "…".to_owned());
    let facts = [
        ("match", Value::Text(sample.clone())),
        ("other", Value::Text("…".to_owned())),
        ("count", Value::Number(9.0)),
    ];
    let id = rule.message_id();
    let id = if locale.has_own(&id) {
        id
    } else {
        format!("category-{}", rule.category())
    };
    let words = report::of(&locale, &id, &facts)?;
    let ui = &context.ui;
    let mut out = format!(
        "{}\n\n{}\n\n{}\n\n{}\n",
        rule.id, words.message, words.why, words.help
    );
    let severity = ui.message(&format!("report-{}", rule.severity), &[])?;
    let _ = write!(
        out,
        "\n{} {severity}\n{} {}\n",
        ui.message("explain-severity", &[])?,
        ui.message("explain-since", &[])?,
        rule.since
    );
    let own = definitions.iter().flat_map(|d| &d.sources);
    for source in rule.sources.iter().chain(own) {
        let _ = writeln!(out, "{} {source}", ui.message("explain-sources", &[])?);
    }
    for (heading, flags) in [("explain-flags", true), ("explain-allows", false)] {
        let examples: Vec<&str> = definitions
            .iter()
            .flat_map(|d| if flags { &d.flags } else { &d.allows })
            .map(|e| e.text.as_str())
            .collect();
        if !examples.is_empty() {
            let _ = writeln!(out, "\n{}", ui.message(heading, &[])?);
            for example in examples {
                let _ = writeln!(out, "  {}", example.trim_start_matches("- "));
            }
        }
    }
    for text in definitions.iter().filter_map(|d| d.leaves_out.as_deref()) {
        let _ = writeln!(out, "\n{} {text}", ui.message("explain-leaves-out", &[])?);
    }
    write_out(&out)?;
    Ok(Outcome::Done)
}

/// The interface's language where it has the rule; else the first that has.
fn own_language(context: &Context, id: &str) -> Result<Language> {
    if let Some(language) = context.ui.language()
        && context.manifest.row(language).draft
        && context.ui.has_own(id)
    {
        return Ok(language);
    }
    let mut first = None;
    for row in context.manifest.drafted() {
        first.get_or_insert(row.language);
        if Locale::load(&context.locales, &[row.language], &["lint"])?.has_own(id) {
            return Ok(row.language);
        }
    }
    first.map_or_else(|| context.manifest.find_drafted("en"), Ok)
}

/// What a rule finds in a sentence.
fn found(linter: &lagom::lint::Linter, rule: &str, text: &str) -> Option<String> {
    let (source, report) = linter.check_example(text, false);
    let finding = report.diagnostics.into_iter().find(|d| &*d.rule == rule)?;
    source.original.get(finding.span?).map(str::to_owned)
}
