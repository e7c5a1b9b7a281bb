//! `lagom match`: demand by demand, what a profile shows of it; and the reading of an ad and a profile
//! that letters need too.

use super::args::{self, ReportFormat};
use super::{Context, Outcome, read_text, write_out};
use lagom::competence::Competences;
use lagom::error::{Cause, Error, Result};
use lagom::input;
use lagom::language::Language;
use lagom::language::detect::{Detector, Verdict};
use lagom::lint::{Linter, ReadAd};
use lagom::matching::{self, Match, Side, Words};
use lagom::profile::Profile;
use lagom::text::Source;
use lagom::words::skills::Skills;
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;

/// An ad and a profile, read and compared.
pub struct Compared {
    pub language: Language,
    pub source: Source,
    pub linter: Linter,
    pub read: ReadAd,
    pub profile: Profile,
    /// The language of the profile's texts, where it is one that is known.
    pub told: Option<Language>,
    pub matches: Vec<Match>,
    /// What one does in the job, compared in the same way.
    pub tasks: Vec<Match>,
    /// How near each thing done is to the ad's words, by its path.
    pub nearness: Vec<(String, f64)>,
    /// The words of the ad's language.
    pub asked: Skills,
}

/// Reads an ad and a profile and compares them.
///
/// # Errors
/// One of them cannot be read, or the ad's language is none of ours and none was given.
pub fn compared(
    context: &Context,
    ad: &Path,
    profile: &Path,
    lang: Option<&str>,
) -> Result<Compared> {
    let ad_file = ad.display().to_string();
    let text = read_text(context, ad)?;
    if text.trim().is_empty() {
        return Err(Cause::AdUnreadable { path: ad_file }.into());
    }
    let mut source = input::source(text.clone(), input::format(&ad_file, &text));
    let detector = context.detector()?;
    let language = match lang {
        Some(tag) => context.manifest.find_drafted(tag)?,
        None => detector
            .detect(&source.text)
            .language()
            .ok_or_else(|| Error::new(Cause::AdLanguage { path: ad_file }))?,
    };
    // An ad in a language that is none of ours was asked for by name: all of it is read.
    if lang.is_none() {
        context.leave_out_foreign(&detector, &mut source, language);
    }
    let linter = context.linter(&context.catalogue()?, language)?;
    let read = linter.read(&source, Some(lagom::posting::TextKind::Ad), context.today);
    let profile_file = profile.display().to_string();
    let profile = Profile::parse(&profile_file, &read_text(context, profile)?)?;
    let told = profile_language(context, &detector, &profile);
    let skills = |language: Language| -> Result<Skills> {
        let row = context.manifest.row(language);
        let mut languages = row.reads.clone();
        if !languages.contains(&language) {
            languages.push(language);
        }
        Skills::load(&context.locales, &languages)
    };
    let asked = skills(language)?;
    let other = match told {
        Some(told) if !context.manifest.row(language).reads.contains(&told) => Some(skills(told)?),
        _ => None,
    };
    let competences = Competences::load(&context.locales)?;
    let words = Words {
        asked: &asked,
        told: other.as_ref().unwrap_or(&asked),
        competences: &competences,
        common: &|word| linter.lexicon.knows(word),
        same_language: other.is_none(),
        traits: &read.traits,
    };
    let matches = matching::compare(&words, &read.posting, &profile, context.today);
    let tasks = matching::tasks(&words, &read.posting, &profile, context.today);
    let nearness = matching::nearness(&words, &source.text, &profile);
    Ok(Compared {
        language,
        source,
        linter,
        read,
        profile,
        told,
        matches,
        tasks,
        nearness,
        asked,
    })
}

fn profile_language(context: &Context, detector: &Detector, profile: &Profile) -> Option<Language> {
    if let Some(tag) = &profile.language {
        return context.manifest.find(tag);
    }
    match detector.detect(&profile.words()) {
        Verdict::Sure(language) => Some(language),
        // A language that is only read in profiles: English.
        Verdict::Other(Some(code)) => {
            let row = context.manifest.rows().iter().find(|r| r.whatlang == code);
            row.map(|row| row.language)
        }
        Verdict::Likely(_) | Verdict::Other(None) => None,
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    version: u32,
    requirements: Vec<ShownMatch<'a>>,
}

#[derive(Serialize)]
struct ShownMatch<'a> {
    text: &'a str,
    kind: &'static str,
    start: usize,
    end: usize,
    met: bool,
    strength: f64,
    evidence: Vec<ShownEvidence<'a>>,
}

#[derive(Serialize)]
struct ShownEvidence<'a> {
    path: &'a str,
    text: &'a str,
}

/// Evidence that is shown to people for one demand.
const EVIDENCE: usize = 3;

pub fn run(context: &Context, args: &args::Match) -> Result<Outcome> {
    let compared = compared(context, &args.ad, &args.profile, args.lang.as_deref())?;
    let text = match args.format {
        ReportFormat::Json => json(&compared)?,
        ReportFormat::Human => human(context, &compared)?,
    };
    write_out(&text)?;
    Ok(Outcome::Done)
}

fn json(compared: &Compared) -> Result<String> {
    let requirements = compared.matches.iter().map(|one| {
        let span = compared.source.to_original(one.requirement.span.clone());
        let evidence = one.shown.iter().map(|shown| ShownEvidence {
            path: &shown.evidence.path,
            text: &shown.evidence.text,
        });
        ShownMatch {
            text: &one.requirement.text,
            kind: match one.side {
                Side::Must => "must",
                Side::Nice => "nice",
            },
            start: span.start,
            end: span.end,
            met: one.met,
            strength: (one.strength * 100.0).round() / 100.0,
            evidence: evidence.collect(),
        }
    });
    let shown = Shown {
        version: 1,
        requirements: requirements.collect(),
    };
    let json = serde_json::to_string_pretty(&shown).map_err(|e| Cause::Write {
        path: "-".to_owned(),
        detail: e.to_string(),
    })?;
    Ok(json + "\n")
}

/// Demands, then pluses; under each what shows it, with its path.
fn human(context: &Context, compared: &Compared) -> Result<String> {
    let ui = &context.ui;
    let say = |id: &str| ui.message(id, &[]);
    if compared.matches.is_empty() {
        return Ok(say("match-nothing")? + "\n");
    }
    let reasons = context.words(&["competences"])?;
    let mut out = String::new();
    for (side, heading) in [(Side::Must, "read-must"), (Side::Nice, "read-nice")] {
        let of_side: Vec<&Match> = compared.matches.iter().filter(|m| m.side == side).collect();
        if of_side.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{}", say(heading)?);
        for one in of_side {
            let (mark, word) = match (one.met, one.equal.is_empty(), one.strength > 0.0) {
                (true, true, _) => ("✓", "match-met"),
                (true, false, _) => ("≈", "match-equal"),
                (false, _, true) => ("–", "match-part"),
                (false, _, false) => ("·", "match-unmet"),
            };
            let _ = writeln!(out, "{mark} {} [{}]", one.requirement.text, say(word)?);
            for shown in one.shown.iter().take(EVIDENCE) {
                let _ = writeln!(out, "    {}: {}", shown.evidence.path, shown.evidence.text);
            }
            for id in &one.equal {
                let reason = reasons.message(&format!("equal-{id}"), &[])?;
                let _ = writeln!(out, "    ≈ {reason}");
            }
        }
        out.push('\n');
    }
    let musts = || compared.matches.iter().filter(|m| m.side == Side::Must);
    let met = musts().filter(|m| m.met).count();
    let args = [("met", met.into()), ("all", musts().count().into())];
    let _ = writeln!(out, "{}", ui.message("match-sum", &args)?);
    Ok(out)
}
