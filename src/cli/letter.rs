//! `lagom letter`: from a profile and an ad to a letter, and what the candidate should know beside it.

use super::ad::{deliver, document_locale};
use super::{Context, Outcome, args, read_text};
use lagom::draft::letter::Letter;
use lagom::draft::{Drafter, letter};
use lagom::error::{Cause, Error, Place, Result};
use lagom::input;
use lagom::language::{Language, detect::Verdict};
use lagom::matching;
use lagom::pitch::Pitch;
use lagom::posting::TextKind;
use lagom::profile::Profile;

pub fn run(context: &Context, args: &args::Letter) -> Result<Outcome> {
    let ad_file = args.ad.display().to_string();
    let ad = read_text(context, &args.ad)?;
    if ad.trim().is_empty() {
        return Err(Cause::AdUnreadable { path: ad_file }.into());
    }
    let mut source = input::source(ad.clone(), input::format(&ad_file, &ad));
    let detector = context.detector()?;
    let language = match &args.lang {
        Some(tag) => context.manifest.find_drafted(tag)?,
        None => detector.detect(&source.text).language().ok_or_else(|| {
            Error::new(Cause::AdLanguage {
                path: ad_file.clone(),
            })
        })?,
    };
    context.leave_out_foreign(&detector, &mut source, language);
    let catalogue = context.catalogue()?;
    let linter = context.linter(&catalogue, language)?;
    let posting = linter
        .read(&source, Some(TextKind::Ad), context.today)
        .posting;

    let profile_file = args.profile.display().to_string();
    let profile = Profile::parse(&profile_file, &read_text(context, &args.profile)?)?;
    if let Some(other) = profile_language(context, &detector, &profile)
        && other != language
    {
        let cause = Cause::ProfileLanguage {
            profile: other.to_string(),
            letter: language.to_string(),
        };
        return Err(Error::new(cause).at(Place::file(profile_file)));
    }
    let pitch = match &args.pitch {
        Some(path) => Pitch::parse(
            &path.display().to_string(),
            &read_text(context, path)?,
            language.tag(),
        )?,
        None => Pitch::default(),
    };
    let forms = &context.manifest.row(language).address;
    let address = match &args.address {
        Some(form) if forms.contains(form) => form.clone(),
        Some(form) => {
            return Err(Cause::UsageValue {
                argument: "--address".to_owned(),
                value: form.clone(),
                allowed: if forms.is_empty() {
                    "…".to_owned()
                } else {
                    forms.join(", ")
                },
            }
            .into());
        }
        None => linter
            .address(&source, forms)
            .unwrap_or_default()
            .to_owned(),
    };
    let matches = matching::compare(&linter.lexicon, &linter.vocabulary, &posting, &profile);
    let locale = document_locale(context, language, &["letter"])?;
    let drafter = Drafter::load(&context.templates, locale, language)?;
    let draft = letter::draft(
        &drafter,
        &Letter {
            profile: &profile,
            pitch: &pitch,
            posting: &posting,
            matches: &matches,
            vocabulary: &linter.vocabulary,
            date: context.today,
            address: &address,
        },
    )?;
    deliver(
        context,
        &draft.document,
        args.format,
        args.output.as_deref(),
        args.force,
    )?;
    context.missing(&draft.missing)?;
    beside(context, &matches)?;
    Ok(Outcome::Done)
}

fn profile_language(
    context: &Context,
    detector: &lagom::language::detect::Detector,
    profile: &Profile,
) -> Option<Language> {
    if let Some(tag) = &profile.language {
        return context.manifest.find(tag);
    }
    match detector.detect(&profile.words()) {
        Verdict::Sure(language) => Some(language),
        _ => None,
    }
}

/// What the ad asks and the profile does not show, told to the candidate and to nobody else.
fn beside(context: &Context, matches: &[matching::Match]) -> Result<()> {
    if matches.is_empty() {
        return Ok(());
    }
    let unmet: Vec<String> = matches
        .iter()
        .filter(|m| m.shown.is_empty())
        .map(|m| m.requirement.text.clone())
        .collect();
    if unmet.is_empty() {
        return context.note("letter-all-met", &[]);
    }
    context.note("letter-unmet", &[])?;
    context.items(&unmet);
    context.note("letter-unmet-advice", &[])
}
