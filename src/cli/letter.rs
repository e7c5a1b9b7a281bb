//! `lagom letter`: from a profile and an ad to a letter, and what the candidate should know beside it.

use super::ad::{deliver, document_locale};
use super::args::Tone;
use super::matching::{Compared, compared};
use super::{Context, Outcome, args, read_text};
use lagom::draft::letter::{Letter, Sourced, sources};
use lagom::draft::{Drafter, letter};
use lagom::error::{Cause, Result};
use lagom::language::Language;
use lagom::language::detect::Verdict;
use lagom::locale::Value;
use lagom::matching::{self, Side};
use lagom::pitch::Pitch;
use lagom::posting::{Certainty, Field, TextKind};
use lagom::words::{Section, spelling};
use std::sync::Arc;

/// The messages of hints on an interview.
pub const INTERVIEW: &[&str] = &[
    "letter-interview-tool",
    "letter-interview-test",
    "letter-interview-place",
    "letter-interview-short",
    "letter-interview-why",
    "letter-interview-references",
];

/// The question on what follows the closing date, where there is one.
const AFTER_CLOSING: &str = "letter-ask-process";

/// Questions to ask the employer, each with the rule whose finding makes it one; those without are
/// good ones anywhere.
pub const QUESTIONS: &[(&str, Option<&str>)] = &[
    ("letter-ask-pay", Some("structure/missing-pay")),
    ("letter-ask-hours", Some("structure/missing-hours")),
    (AFTER_CLOSING, Some("structure/missing-process")),
    ("letter-ask-day", None),
    ("letter-ask-good", None),
];

/// Demands from which it can be said that all are met: of an ad that was hardly understood it cannot.
const ENOUGH: usize = 3;

/// Questions that are told.
const ASKED: usize = 4;

pub fn run(context: &Context, args: &args::Letter) -> Result<Outcome> {
    let compared = compared(context, &args.ad, &args.profile, args.lang.as_deref())?;
    let language = compared.language;
    let pitch = match &args.pitch {
        Some(path) => Pitch::parse(
            &path.display().to_string(),
            &read_text(context, path)?,
            language.tag(),
        )?,
        None => Pitch::default(),
    };
    // A text in another language is never mixed in: the candidate's own translations, or nothing.
    let other = compared.told.filter(|told| *told != language);
    let (profile, untranslated) = match other {
        Some(_) => compared.profile.spoken(language.tag(), &pitch.profile),
        None => (compared.profile.clone(), Vec::new()),
    };
    let spoken = |matches: &[matching::Match]| match other {
        Some(_) => matching::spoken(matches, &profile),
        None => matches.to_vec(),
    };
    let (matches, tasks) = (spoken(&compared.matches), spoken(&compared.tasks));
    let address = address(context, args, &compared)?;
    let locale = document_locale(context, language, &["letter"])?;
    let drafter = Drafter::load(&context.templates, Arc::clone(&locale), language)?;
    let spellings = spelling::titles(&context.locales, language)?;
    let letter = Letter {
        profile: &profile,
        pitch: &pitch,
        posting: &compared.read.posting,
        matches: &matches,
        tasks: &tasks,
        nearness: &compared.nearness,
        spellings: &spellings,
        asked: &compared.asked,
        vocabulary: &compared.linter.vocabulary,
        date: context.today,
        address: &address,
        tone: args.tone.name(),
        seed: args.seed,
    };
    let draft = letter::draft(&drafter, &locale, &letter)?;
    deliver(
        context,
        &draft.document,
        args.format,
        args.output.as_deref(),
        args.force,
    )?;
    context.missing(&draft.missing)?;
    let fields = &compared.read.posting.fields;
    let unsure = |field: &Option<Field>, said: &Option<String>| {
        let sure = field
            .as_ref()
            .is_some_and(|f| f.certainty == Certainty::Sure);
        said.is_none() && !sure
    };
    if unsure(&fields.employer, &pitch.employer) || unsure(&fields.title, &pitch.role) {
        context.note("letter-name-it", &[])?;
    }
    if let (Some(told), false) = (other, untranslated.is_empty()) {
        let name = |language: Language| Value::from(context.manifest.row(language).name.clone());
        let names = [("profile", name(told)), ("letter", name(language))];
        context.note("letter-untranslated", &names)?;
        context.items(&untranslated);
    }
    // What one wrote oneself stands as it is; that it is in another language is said.
    if let Verdict::Sure(spoken) = context.detector()?.detect(&pitch.words())
        && spoken != language
    {
        let name = |language: Language| Value::from(context.manifest.row(language).name.clone());
        let tag = Value::from(language.tag());
        let names = [
            ("pitch", name(spoken)),
            ("letter", name(language)),
            ("tag", tag),
        ];
        context.note("letter-pitch-language", &names)?;
    }
    if args.explain {
        explain(context, &sources(&letter, &draft.document))?;
    }
    beside(context, &compared)?;
    Ok(Outcome::Done)
}

fn address(context: &Context, args: &args::Letter, compared: &Compared) -> Result<String> {
    let forms = &context.manifest.row(compared.language).address;
    match &args.address {
        Some(form) if forms.contains(form) => Ok(form.clone()),
        Some(form) => Err(Cause::UsageValue {
            argument: "--address".to_owned(),
            value: form.clone(),
            allowed: if forms.is_empty() {
                "…".to_owned()
            } else {
                forms.join(", ")
            },
        }
        .into()),
        // A formal letter has the formal form, whatever the ad has.
        None if args.tone == Tone::Formal && forms.len() > 1 => {
            Ok(forms.last().cloned().unwrap_or_default())
        }
        None => Ok(compared
            .linter
            .address(&compared.source, forms)
            .unwrap_or_default()
            .to_owned()),
    }
}

/// Where every sentence of the letter comes from.
fn explain(context: &Context, sourced: &[Sourced]) -> Result<()> {
    let frame = context.ui.message("letter-source-frame", &[])?;
    let ad = context.ui.message("letter-source-ad", &[])?;
    let items: Vec<String> = sourced
        .iter()
        .map(|one| {
            let from: Vec<&str> = one
                .from
                .iter()
                .map(|from| if from == "ad" { ad.as_str() } else { from })
                .collect();
            let from = match from.is_empty() {
                true => frame.clone(),
                false => from.join(", "),
            };
            format!("{}\n  = {from}", one.sentence)
        })
        .collect();
    context.note("letter-sources", &[])?;
    context.items(&items);
    Ok(())
}

/// What the candidate should know, and nobody else: what the ad asks and the profile shows or does
/// not, what counts the same, good questions, and how to prepare.
fn beside(context: &Context, compared: &Compared) -> Result<()> {
    let asked = || {
        let musts = compared.matches.iter();
        musts.filter(|m| m.side == Side::Must && m.requirement.told)
    };
    let text = |m: &matching::Match| m.requirement.text.clone();
    if asked().next().is_some() {
        let met: Vec<String> = asked()
            .filter(|m| m.met && m.equal.is_empty())
            .map(text)
            .collect();
        if !met.is_empty() {
            context.note("letter-met", &[])?;
            context.items(&met);
        }
        let reasons = context.words(&["competences", "cli"])?;
        let mut equal = Vec::new();
        for one in asked().filter(|m| m.met) {
            for id in &one.equal {
                let args = [
                    ("requirement", Value::from(text(one))),
                    (
                        "reason",
                        reasons.message(&format!("equal-{id}"), &[])?.into(),
                    ),
                ];
                equal.push(reasons.message("letter-equal-item", &args)?);
            }
        }
        if !equal.is_empty() {
            context.note("letter-equal", &[])?;
            context.items(&equal);
        }
        let partly = context.ui.message("match-part", &[])?;
        let unmet: Vec<String> = asked()
            .filter(|m| !m.met)
            .map(|m| match m.strength > 0.0 {
                true => format!("{} ({partly})", text(m)),
                false => text(m),
            })
            .collect();
        if unmet.is_empty() && asked().count() >= ENOUGH {
            context.note("letter-all-met", &[])?;
        }
        if !unmet.is_empty() {
            context.note("letter-unmet", &[])?;
            context.items(&unmet);
            context.note("letter-unmet-advice", &[])?;
        }
    }
    if let Some(deadline) = &compared.read.posting.fields.deadline
        && deadline.value < context.today
    {
        let args = [("date", Value::Date(deadline.value))];
        context.note("draft-past-deadline", &args)?;
    }
    let report = compared.linter.check(&compared.source, Some(TextKind::Ad));
    let lacks = |rule: &str| report.diagnostics.iter().any(|d| &*d.rule == rule);
    let sections = &compared.read.posting.sections;
    let mut questions = Vec::new();
    if !sections.contains(&Some(Section::Learn)) {
        questions.push(context.ui.message("letter-ask-training", &[])?);
    }
    let closes = compared.read.posting.fields.deadline.is_some();
    for (id, rule) in QUESTIONS
        .iter()
        .filter(|(id, _)| closes || *id != AFTER_CLOSING)
    {
        if rule.is_none_or(lacks) && questions.len() < ASKED {
            questions.push(context.ui.message(id, &[])?);
        }
    }
    context.note("letter-ask", &[])?;
    context.items(&questions);
    let hints = INTERVIEW.iter().map(|id| context.ui.message(id, &[]));
    let hints = hints.collect::<Result<Vec<_>>>()?;
    context.note("letter-interview", &[])?;
    context.items(&hints);
    Ok(())
}
