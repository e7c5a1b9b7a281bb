//! `lagom locale`: what a translator needs.

mod exchange;
mod fmt;
mod new;
mod output;
mod preview;
mod pseudo;
mod report;
mod required;
mod rulefiles;
mod stats;

use super::args::{Cli, LocaleAction, LocaleArgs};
use super::{Context, Outcome, help, init, letter, messages, write_files, write_out};
use clap::CommandFactory;
use lagom::competence::Competences;
use lagom::draft;
use lagom::error::{Cause, Result};
use lagom::language::Language;
use lagom::lint::Linter;
use lagom::locale::check::{self, Finding, Scope, Use};
use lagom::posting::TextKind;
use lagom::report::CATEGORY_ARGS;
use lagom::role::{self, Roles};
use lagom::rule::{CATEGORIES, Kind};
use output::write_new;
use required::{Required, is_document};
use std::ops::Range;

/// The language whose bundles are the contract.
const CONTRACT: &str = "en";

pub fn run(context: &Context, args: &LocaleArgs) -> Result<Outcome> {
    match &args.action {
        LocaleAction::Check(args) => report::run(context, args),
        LocaleAction::Stats(args) => stats::run(context, args),
        LocaleAction::Fmt(args) => fmt::run(context, args),
        LocaleAction::Pseudo(args) => pseudo::run(context, args),
        LocaleAction::Export(args) => exchange::export(context, args),
        LocaleAction::Import(args) => exchange::import(context, args),
        LocaleAction::New(args) => new::run(context, args),
        LocaleAction::Preview(args) => preview::run(context, args),
    }
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

/// A language of the manifest, drafted in or not.
fn known_language(context: &Context, tag: &str) -> Result<Language> {
    context.manifest.find(tag).ok_or_else(|| {
        let tags = context.manifest.rows().iter().map(|r| r.language.tag());
        let known = tags.collect::<Vec<_>>().join(", ");
        let tag = tag.to_owned();
        Cause::UnknownLanguage { tag, known }.into()
    })
}

/// All faults of the bundles, templates and rules together.
fn findings(context: &Context) -> Result<Vec<Finding>> {
    let catalogue = context.catalogue()?;
    let mut uses = draft::uses(&context.templates)?;
    let own = |id: &str, args: &[&str]| Use {
        id: id.to_owned(),
        args: Some(args.iter().map(|a| (*a).to_owned()).collect()),
        ..Use::default()
    };
    for (id, args) in messages::MESSAGES
        .iter()
        .chain(draft::ad::MESSAGES)
        .chain(draft::letter::MESSAGES)
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
    // A text is wanted where there are phrases, whether the linter can read them or not.
    let files = rulefiles::check(context, &catalogue)?;
    let linters = files.linters;
    let required = Required::with(&context.manifest, &catalogue, files.with_rules);
    let is_rule = |id: &str| {
        let of = |c: &&str| id.strip_prefix(*c).is_some_and(|r| r.starts_with('-'));
        !is_document(id) && CATEGORIES.iter().any(of)
    };
    // What an open place says is said to the writer.
    let proofread = |domain: &str, id: &str| {
        matches!(domain, "ad" | "letter" | "roles" | "competences")
            && is_document(id)
            && !id.contains("-missing-")
    };
    let lint = |language: Language, texts: &[String]| {
        let linter = linters.iter().find(|l| l.language == language);
        linter.map_or_else(Vec::new, |l| own_words(l, texts))
    };
    let mut all = check::check(&Scope {
        store: &context.locales,
        manifest: &context.manifest,
        contract: contract_language(context)?,
        uses: &uses,
        required: &|language, id| required.wants(language, id),
        document: &is_document,
        is_rule: &is_rule,
        proofread: &proofread,
        lint: &lint,
    })?;
    all.extend(files.findings);
    Ok(all)
}

/// What the linter says of texts that stand in ads and letters, each as a paragraph of its own.
fn own_words(linter: &Linter, texts: &[String]) -> Vec<(usize, Range<usize>, String)> {
    let mut whole = String::new();
    let mut starts = Vec::with_capacity(texts.len());
    for text in texts {
        starts.push(whole.len());
        whole.push_str(text);
        whole.push_str("\n\n");
    }
    let source = lagom::input::source(whole, lagom::input::Format::Plain);
    let mut found = Vec::new();
    for diagnostic in linter.check(&source, Some(TextKind::Ad)).diagnostics {
        let Some(span) = diagnostic.span else {
            continue;
        };
        let index = starts.partition_point(|s| *s <= span.start) - 1;
        let start = starts[index];
        // Only what one text says by itself is that text's fault.
        if span.end <= start + texts[index].len() {
            let rule = diagnostic.rule.to_string();
            found.push((index, span.start - start..span.end - start, rule));
        }
    }
    found
}

fn help_uses(command: &clap::Command, path: &[String], uses: &mut Vec<Use>) {
    let none = |id: String| Use {
        id,
        args: Some(Vec::new()),
        ..Use::default()
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
