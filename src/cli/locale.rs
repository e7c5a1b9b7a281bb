//! `lagom locale`: what a translator needs.

mod new;
mod preview;
mod rulefiles;

use super::args::{Cli, LocaleAction, LocaleArgs};
use super::{Context, Outcome, error_text, help, init, letter, messages, write_out};
use clap::CommandFactory;
use lagom::competence::Competences;
use lagom::draft;
use lagom::error::{Cause, Result};
use lagom::language::Language;
use lagom::locale::Value;
use lagom::locale::check::{self, Finding, Scope, Severity, Use};
use lagom::report::CATEGORY_ARGS;
use lagom::role::{self, Roles};
use lagom::rule::{CATEGORIES, Kind};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The language whose bundles are the contract.
const CONTRACT: &str = "en";

/// How the ids of messages begin that stand in ads and letters, and so in no language but their own.
const DOCUMENT: &[&str] = &[
    "ad-",
    "letter-",
    "role-",
    "task-",
    "must-",
    "behaviour-",
    "nice-",
    "first-",
];

pub fn run(context: &Context, args: &LocaleArgs) -> Result<Outcome> {
    match &args.action {
        LocaleAction::Check => check(context),
        LocaleAction::New(args) => new::run(context, args),
        LocaleAction::Preview(args) => preview::run(context, args),
    }
}

fn check(context: &Context) -> Result<Outcome> {
    let findings = findings(context)?;
    let words = context.words(&["locale", "cli"])?;
    let mut out = String::new();
    for finding in &findings {
        let place = finding
            .error
            .place()
            .map_or_else(String::new, |p| format!("{p}: "));
        let text = error_text(Some(&words), &finding.error);
        let _ = writeln!(out, "{place}{} {text}", finding.code);
    }
    let faults = findings.iter().filter(|f| f.severity > Severity::Info);
    let faults = faults.count();
    let outcome = if faults == 0 {
        let contract = contract_language(context)?;
        let count = check::contract(&context.locales, contract)?.messages.len();
        let args = [
            ("messages", Value::from(count)),
            ("languages", Value::from(context.manifest.rows().len())),
        ];
        let _ = writeln!(out, "{}", words.message("locale-check-passed", &args)?);
        Outcome::Done
    } else {
        let args = [("faults", Value::from(faults))];
        let _ = writeln!(out, "{}", words.message("locale-check-failed", &args)?);
        Outcome::Findings
    };
    write_out(&out)?;
    Ok(outcome)
}

fn contract_language(context: &Context) -> Result<Language> {
    context.manifest.find(CONTRACT).ok_or_else(|| {
        Cause::UnknownLanguage {
            tag: CONTRACT.to_owned(),
            known: String::new(),
        }
        .into()
    })
}

/// All faults of the bundles, templates and rules together.
fn findings(context: &Context) -> Result<Vec<Finding>> {
    let catalogue = context.catalogue()?;
    let mut uses = draft::uses(&context.templates)?;
    let own = |id: &str, args: &[&str]| Use {
        id: id.to_owned(),
        args: Some(args.iter().map(|a| (*a).to_owned()).collect()),
        place: None,
    };
    for (id, args) in messages::MESSAGES
        .iter()
        .chain(draft::ad::MESSAGES)
        .chain(lagom::error::Cause::MESSAGES)
    {
        uses.push(own(id, args));
    }
    for (id, args) in role::MESSAGES {
        uses.push(own(id, args));
    }
    let asked = letter::QUESTIONS.iter().map(|(id, _)| id);
    for id in letter::INTERVIEW.iter().chain(asked) {
        uses.push(own(id, &[]));
    }
    for id in init::MESSAGES.iter().chain(init::BRIEF_MESSAGES) {
        uses.push(own(id, &[]));
    }
    for id in Competences::load(&context.locales)?.messages() {
        uses.push(own(&id, &[]));
    }
    for role in Roles::load(&context.locales)?.all() {
        for id in role.messages() {
            uses.push(own(&id, &[]));
        }
    }
    for id in preview::samples(context)? {
        uses.push(own(&id, &[]));
    }
    for category in CATEGORIES {
        uses.push(own(&format!("category-{category}"), CATEGORY_ARGS));
    }
    for rule in &catalogue.rules {
        let args: &[&str] = match rule.kind {
            Kind::Phrase => &["match"],
            Kind::Contrast => &["match", "other"],
            Kind::Presence => &[],
            Kind::Readability => &["measure", "value"],
            _ => &["count"],
        };
        uses.push(own(&rule.message_id(), args));
    }
    help_uses(&Cli::command(), &[], &mut uses);
    // A text is wanted where there are phrases.
    let rulefiles::Files {
        findings,
        with_rules,
        ..
    } = rulefiles::check(context, &catalogue)?;
    let phrased: BTreeSet<String> = catalogue
        .rules
        .iter()
        .filter(|r| matches!(r.kind, Kind::Phrase | Kind::Contrast))
        .map(lagom::rule::Rule::message_id)
        .collect();
    let manifest = &context.manifest;
    let required = |language: Language, id: &str| {
        let row = manifest.row(language);
        let document = DOCUMENT.iter().any(|prefix| id.starts_with(prefix));
        (row.draft || !document)
            && (!row.draft
                || !phrased.contains(id)
                || with_rules.contains(&(language, id.to_owned())))
    };
    let mut all = check::check(&Scope {
        store: &context.locales,
        manifest,
        contract: contract_language(context)?,
        uses: &uses,
        required: &required,
    })?;
    all.extend(findings);
    Ok(all)
}

fn help_uses(command: &clap::Command, path: &[String], uses: &mut Vec<Use>) {
    let none = |id: String| Use {
        id,
        args: Some(Vec::new()),
        place: None,
    };
    let mut built = command.clone();
    built.build();
    uses.push(none(help::about_id(path)));
    for arg in built.get_arguments() {
        uses.push(none(help::arg_id(path, arg)));
    }
    for below in command.get_subcommands() {
        let mut path = path.to_vec();
        path.push(below.get_name().to_owned());
        help_uses(below, &path, uses);
    }
}
