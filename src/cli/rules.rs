//! `lagom rules`: the list of rules, and the proof that each does what it says.

use super::args::{ReportFormat, Rules, RulesAction};
use super::{Context, Outcome, write_out};
use lagom::error::{Cause, Result};
use lagom::language::Language;
use lagom::lint::proof::{self, Fault};
use lagom::locale::Value;
use lagom::rule::{CATEGORIES, Rule};
use std::fmt::Write;

pub fn run(context: &Context, args: &Rules) -> Result<Outcome> {
    let filter = &args.filter;
    if let Some(category) = &filter.category
        && !CATEGORIES.contains(&category.as_str())
    {
        return Err(Cause::UsageValue {
            argument: "--category".to_owned(),
            value: category.clone(),
            allowed: CATEGORIES.join(", "),
        }
        .into());
    }
    let languages: Vec<Language> = match &filter.lang {
        Some(tag) => vec![context.manifest.find_drafted(tag)?],
        None => context.manifest.drafted().map(|r| r.language).collect(),
    };
    match args.action {
        None | Some(RulesAction::List) => list(
            context,
            &languages,
            filter.category.as_deref(),
            filter.format,
        ),
        Some(RulesAction::Test) => test(context, &languages, filter.category.as_deref()),
    }
}

fn list(
    context: &Context,
    languages: &[Language],
    category: Option<&str>,
    format: ReportFormat,
) -> Result<Outcome> {
    let catalogue = context.catalogue()?;
    let mut phrases: Vec<Vec<(Language, usize)>> = vec![Vec::new(); catalogue.rules.len()];
    for language in languages {
        let linter = context.linter_with_examples(&catalogue, *language)?;
        for definition in linter
            .rules
            .definitions
            .iter()
            .filter(|d| d.language == *language)
        {
            phrases[definition.rule].push((*language, definition.proofs));
        }
    }
    let wanted = |rule: &Rule| category.is_none_or(|c| rule.category() == c);
    let mut out = String::new();
    match format {
        ReportFormat::Human => {
            let rules: Vec<_> = catalogue
                .rules
                .iter()
                .zip(&phrases)
                .filter(|(r, _)| wanted(r))
                .collect();
            let width = rules.iter().map(|(r, _)| r.id.len()).max().unwrap_or(0);
            for (rule, phrases) in rules {
                let languages: Vec<String> =
                    phrases.iter().map(|(l, n)| format!("{l} {n}")).collect();
                let severity = context
                    .ui
                    .message(&format!("report-{}", rule.severity), &[])?;
                let line = format!(
                    "{:width$}  {:11}  {:10}  {}",
                    rule.id,
                    rule.kind.name(),
                    severity,
                    languages.join(", ")
                );
                let _ = writeln!(out, "{}", line.trim_end());
            }
        }
        ReportFormat::Json => {
            let rules: Vec<serde_json::Value> = catalogue
                .rules
                .iter()
                .zip(&phrases)
                .filter(|(r, _)| wanted(r))
                .map(|(rule, phrases)| {
                    let phrases: serde_json::Map<String, serde_json::Value> = phrases
                        .iter()
                        .map(|(l, n)| (l.to_string(), (*n).into()))
                        .collect();
                    serde_json::json!({
                        "rule": &*rule.id,
                        "category": rule.category(),
                        "kind": rule.kind.name(),
                        "severity": rule.severity.name(),
                        "since": rule.since,
                        "sources": rule.sources,
                        "phrases": phrases,
                    })
                })
                .collect();
            let report = serde_json::json!({"version": 1, "rules": rules});
            out = serde_json::to_string_pretty(&report).unwrap_or_default() + "\n";
        }
    }
    write_out(&out)?;
    Ok(Outcome::Done)
}

fn test(context: &Context, languages: &[Language], category: Option<&str>) -> Result<Outcome> {
    let catalogue = context.catalogue()?;
    let mut out = String::new();
    let (mut rules, mut sentences, mut failures) = (0, 0, 0);
    for language in languages {
        let linter = context.linter_with_examples(&catalogue, *language)?;
        let proof = proof::run(&linter, category);
        rules += proof.rules;
        sentences += proof.sentences;
        for fault in &proof.faults {
            failures += 1;
            let _ = writeln!(out, "{}", said(context, fault)?);
        }
    }
    let outcome = if failures == 0 {
        let args = [
            ("rules", Value::from(rules)),
            ("sentences", Value::from(sentences)),
        ];
        let _ = writeln!(out, "{}", context.ui.message("rules-test-passed", &args)?);
        Outcome::Done
    } else {
        let args = [("failures", Value::from(failures))];
        let _ = writeln!(out, "{}", context.ui.message("rules-test-failed", &args)?);
        Outcome::Findings
    };
    write_out(&out)?;
    Ok(outcome)
}

fn said(context: &Context, fault: &Fault) -> Result<String> {
    let text = |id, place: &str, rule: &str, name, value: Value| {
        context.ui.message(
            id,
            &[
                ("place", place.into()),
                ("rule", rule.into()),
                (name, value),
            ],
        )
    };
    match fault {
        Fault::Silent {
            place,
            rule,
            text: t,
        } => text("rules-test-silent", place, rule, "text", t.as_str().into()),
        Fault::Loud {
            place,
            rule,
            text: t,
        } => text("rules-test-loud", place, rule, "text", t.as_str().into()),
        Fault::Unproved {
            place,
            rule,
            number,
        } => text(
            "rules-test-unproved",
            place,
            rule,
            "number",
            (*number).into(),
        ),
        Fault::Unsafe {
            place,
            rule,
            text: t,
        } => text("rules-test-unsafe", place, rule, "text", t.as_str().into()),
        Fault::FewAllows { place, rule } => {
            let error = lagom::error::Error::new(Cause::TooFewAllows { id: rule.clone() });
            Ok(format!(
                "{place}: {}",
                super::error_text(Some(&context.ui), &error)
            ))
        }
    }
}
