//! `lagom locale preview`: a whole ad, a letter and a report as a language has them now, each piece
//! with the message that it came from, and at the end the messages that none of them showed.

mod page;

use super::super::args::{LocalePreview, PreviewFormat, PreviewKind};
use super::super::{Context, Outcome, read_text, say_error, write_file, write_out};
use super::contract_language;
use lagom::brief::{Brief, Job};
use lagom::document::Document;
use lagom::draft::letter::{self, Letter};
use lagom::draft::{Drafter, ad};
use lagom::error::{Cause, Error, Place, Result};
use lagom::input::{self, Format};
use lagom::language::{Language, Status};
use lagom::lint::Linter;
use lagom::locale::trace::{Shown, plain};
use lagom::locale::{Locale, Value, check, places};
use lagom::matching::{self, Match, Side};
use lagom::pitch::{Pitch, Start};
use lagom::posting::{Certainty, Field, Fields, Item, Posting, TextKind};
use lagom::profile::Profile;
use lagom::report;
use lagom::role::Roles;
use lagom::rule::CATEGORIES;
use lagom::rule::definition::Scope;
use lagom::words::skills::Skills;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How often the files are looked at.
const LOOK: Duration = Duration::from_millis(300);
/// The facts of the ad, and of the person who writes the letter.
const BRIEF: &str = "sample/brief.toml";
const PROFILE: &str = "sample/profile.json";
/// Texts of the profile that begin with this are messages.
const MESSAGE: char = '=';
/// What the person wants to say.
const PITCH: [&str; 3] = ["preview-why", "preview-first-months", "preview-mention"];
/// The bundles that the pieces come from.
const DOMAINS: &[&str] = &[
    "ad",
    "letter",
    "lint",
    "cli",
    "roles",
    "competences",
    "locale",
];

/// A part of the preview, with what its text was made of.
struct Part {
    /// The end of its heading's id.
    name: &'static str,
    body: Body,
    shown: Vec<Shown>,
}

enum Body {
    Document(Document),
    Findings(Vec<Finding>),
    /// Messages that nothing above showed, by their names.
    Rest(Vec<(String, String)>),
}

/// A finding of the report; the texts are traced.
struct Finding {
    rule: String,
    level: String,
    text: String,
    message: String,
    why: (String, String),
    help: (String, String),
}

/// Everything that a writer needs.
struct Preview {
    language: Language,
    parts: Vec<Part>,
    places: BTreeMap<Language, BTreeMap<String, Place>>,
    contract: Language,
}

pub fn run(context: &Context, args: &LocalePreview) -> Result<Outcome> {
    once(context, args, args.force)?;
    match &args.output {
        Some(output) if args.watch => watch(context, args, output),
        _ => Ok(Outcome::Done),
    }
}

/// The messages that the sample data are made of.
///
/// # Errors
/// The sample is not there or is wrong.
pub fn samples(context: &Context) -> Result<Vec<String>> {
    let mut ids: Vec<String> = PITCH.iter().map(|id| (*id).to_owned()).collect();
    let profile = context.locales.required(PROFILE)?;
    for text in profile.text.split('"').skip(1).step_by(2) {
        if let Some(id) = text.strip_prefix(MESSAGE)
            && !ids.iter().any(|known| known == id)
        {
            ids.push(id.to_owned());
        }
    }
    Ok(ids)
}

fn once(context: &Context, args: &LocalePreview, force: bool) -> Result<()> {
    let language = language(context, args)?;
    let preview = preview(context, args, language)?;
    let output = args.output.as_deref().filter(|p| p.as_os_str() != "-");
    let ending = output.and_then(Path::extension).and_then(|e| e.to_str());
    let format = args.format.unwrap_or(match ending {
        Some("html" | "htm") => PreviewFormat::Html,
        _ => PreviewFormat::Txt,
    });
    let words = context.words(&["locale"])?;
    let name = &context.manifest.row(language).name;
    let text = match format {
        PreviewFormat::Html => page::html(&preview, name, &words)?,
        PreviewFormat::Txt => page::text(&preview, &words)?,
    };
    match output {
        Some(path) => {
            write_file(path, &text, force)?;
            context.note(
                "draft-written",
                &[("path", path.display().to_string().into())],
            )
        }
        None => write_out(&text),
    }
}

/// Writes anew whenever a file that the preview is made of changes, until the program is stopped. A
/// file that is wrong for a moment is told and waited for.
fn watch(context: &Context, args: &LocalePreview, output: &Path) -> Result<Outcome> {
    let watched = || -> BTreeMap<PathBuf, (Option<SystemTime>, u64)> {
        let mut files = BTreeMap::new();
        let folder = context.locales.over().map(Path::to_owned);
        for root in folder.iter().chain(&args.data) {
            let walk = ignore::WalkBuilder::new(root)
                .standard_filters(false)
                .build();
            for entry in walk.flatten() {
                if let Ok(about) = entry.metadata()
                    && about.is_file()
                {
                    files.insert(entry.into_path(), (about.modified().ok(), about.len()));
                }
            }
        }
        // The page itself may stand in a folder that is watched.
        files.remove(output);
        files
    };
    let mut seen = watched();
    let path = context.locales.over().or(args.data.as_deref());
    let path = path.map_or_else(String::new, |p| p.display().to_string());
    context.note("draft-watching", &[("path", path.into())])?;
    loop {
        std::thread::sleep(LOOK);
        let now = watched();
        if now != seen {
            seen = now;
            let again = context
                .again()
                .and_then(|context| once(&context, args, true));
            if let Err(error) = again {
                say_error(Some(&context.ui), &error);
            }
        }
    }
}

/// What was asked for; else a language that is new, the interface's, or the first there is.
fn language(context: &Context, args: &LocalePreview) -> Result<Language> {
    if let Some(tag) = &args.lang {
        return context.manifest.find_drafted(tag);
    }
    let drafted = || context.manifest.drafted();
    let new = drafted().find(|row| row.status == Status::New);
    let own = || drafted().find(|row| Some(row.language) == context.ui.language());
    let found = new.or_else(own).or_else(|| drafted().next());
    found.map_or_else(|| context.manifest.find_drafted(""), |row| Ok(row.language))
}

fn preview(context: &Context, args: &LocalePreview, language: Language) -> Result<Preview> {
    let row = context.manifest.row(language);
    let contract = contract_language(context)?;
    let load = |chain: &[Language]| -> Result<Arc<Locale>> {
        let locale = Locale::load(&context.locales, chain, DOMAINS)?;
        Ok(Arc::new(locale.marking(&row.ui).traced()))
    };
    let wanted = |kind| args.kind.is_none_or(|k| k == kind);
    let documents = load(&row.document)?;
    let drafter = Drafter::load(&context.templates, Arc::clone(&documents), language)?;
    let job = job(context, args, language, &documents)?;
    let mut parts = Vec::new();
    let mut document = |name, document| {
        parts.push(Part {
            name,
            body: Body::Document(document),
            shown: Vec::new(),
        });
    };
    if wanted(PreviewKind::Ad) {
        document("ad", ad::draft(&drafter, &documents, &job)?.document);
        let empty = Job::default();
        document("ad-open", ad::draft(&drafter, &documents, &empty)?.document);
    }
    let linter = context.linter_with_examples(&context.catalogue()?, language)?;
    if wanted(PreviewKind::Letter) {
        let address = row.address.first().map_or("", String::as_str);
        // A person's own words are no message of the letter's, and marks of a trace would stand in
        // their way: they are trimmed and joined.
        let own = Locale::load(&context.locales, &row.document, &["locale"])?;
        let sample = Sample::new(context, &own.marking(&row.ui), &job)?;
        let asked = Skills::load(&context.locales, &row.reads)?;
        let letter = sample.letter(context, &linter, &asked, address);
        document(
            "letter",
            letter::draft(&drafter, &documents, &letter)?.document,
        );
        let nothing = Sample::default();
        let letter = nothing.letter(context, &linter, &asked, address);
        document(
            "letter-open",
            letter::draft(&drafter, &documents, &letter)?.document,
        );
    }
    let shown = documents.shown();
    for part in &mut parts {
        part.shown.clone_from(&shown);
    }
    let report = load(&row.ui)?;
    if wanted(PreviewKind::Report) {
        let findings = findings(&report, &linter)?;
        parts.push(Part {
            name: "report",
            body: Body::Findings(findings),
            shown: report.shown(),
        });
    }
    for (kind, domain, locale) in [
        (PreviewKind::Ad, "ad", &documents),
        (PreviewKind::Letter, "letter", &documents),
        (PreviewKind::Report, "lint", &report),
    ] {
        if wanted(kind) {
            let texts = rest(context, contract, domain, locale)?;
            parts.push(Part {
                name: domain,
                body: Body::Rest(texts),
                shown: locale.shown(),
            });
        }
    }
    let mut known = BTreeMap::new();
    for other in row.ui.iter().chain([&language, &contract]) {
        known.insert(*other, places::places(&context.locales, *other)?);
    }
    Ok(Preview {
        language,
        parts,
        places: known,
        contract,
    })
}

/// The job that the ad and the letter are about: the user's brief, or the sample's.
fn job(
    context: &Context,
    args: &LocalePreview,
    language: Language,
    locale: &Locale,
) -> Result<Job> {
    let brief = match &args.data {
        Some(path) => {
            let file = path.display().to_string();
            Brief::parse(&file, &read_text(context, path)?, &context.manifest)?
        }
        None => {
            let asset = context.locales.required(BRIEF)?;
            Brief::parse(&asset.file, &asset.text, &context.manifest)?
        }
    };
    let brief = brief.or_in(language);
    let mut own = brief.job(language)?;
    if args.data.is_none() {
        own.pay = sample_pay(context, language);
    }
    match &brief.role {
        None => Ok(own),
        Some((id, place)) => {
            let roles = Roles::load(&context.locales)?;
            let role = roles.find(id).map_err(|e| e.or_at(|| place.clone()))?;
            Ok(own.wholly_over(&role.job(locale)?))
        }
    }
}

/// Pay in the money of the language's country, so that the translator sees its words.
fn sample_pay(context: &Context, language: Language) -> Option<lagom::brief::Pay> {
    let row = context.manifest.row(language);
    let per = lagom::brief::PERIODS.iter().find(|p| **p == row.pay_per)?;
    let (from, to) = match *per {
        "year" => (440_000.0, 500_000.0),
        "month" => (3_000.0, 3_600.0),
        _ => (20.0, 24.0),
    };
    Some(lagom::brief::Pay {
        from,
        to,
        currency: row.currency,
        per,
    })
}

/// What a letter is written from.
struct Sample {
    profile: Profile,
    pitch: Pitch,
    posting: Posting,
    matches: Vec<Match>,
}

impl Default for Sample {
    /// Nothing: every place of the letter is open.
    fn default() -> Self {
        Sample {
            profile: Profile::default(),
            pitch: Pitch::default(),
            posting: Posting {
                kind: TextKind::Ad,
                sections: Vec::new(),
                headings: Vec::new(),
                title_block: None,
                fields: Fields::default(),
                must: Vec::new(),
                nice: Vec::new(),
                tasks: Vec::new(),
                offer: Vec::new(),
            },
            matches: Vec::new(),
        }
    }
}

impl Sample {
    fn new(context: &Context, locale: &Locale, job: &Job) -> Result<Self> {
        let asset = context.locales.required(PROFILE)?;
        let wrong =
            |detail: String| Error::new(Cause::Json { detail }).at(Place::file(asset.file.clone()));
        let mut data: serde_json::Value =
            serde_json::from_str(&asset.text).map_err(|e| wrong(e.to_string()))?;
        fill(&mut data, locale)?;
        let profile = Profile::parse(&asset.file, &data.to_string())?;
        let said = |id: &str| locale.message(id, &[]);
        let [why, first_months, mention] = PITCH;
        let pitch = Pitch {
            why: Some(said(why)?),
            first_months: Some(said(first_months)?),
            mention: vec![said(mention)?],
            start: job.start.map(Start::Date),
            ..Pitch::default()
        };
        let field = |value: &Option<String>| {
            value.as_ref().map(|value| Field {
                // What the ad says is the ad's, and no message of the letter.
                value: plain(value),
                span: 0..0,
                certainty: Certainty::Sure,
            })
        };
        let contact = job.contact.clone().unwrap_or_default();
        let mut sample = Sample {
            profile,
            pitch,
            ..Sample::default()
        };
        sample.posting.fields = Fields {
            title: field(&job.title),
            employer: field(&job.employer),
            place: field(&job.place),
            contact_name: field(&contact.name),
            ..Fields::default()
        };
        let musts = job.must.iter().flatten();
        let done = matching::strongest(&sample.profile);
        sample.matches = musts
            .zip(done)
            .map(|(must, mut shown)| {
                shown.whole = true;
                shown.echo = true;
                Match {
                    requirement: Item {
                        text: plain(must),
                        span: 0..0,
                        sentence: 0,
                        certainty: Certainty::Sure,
                        told: true,
                    },
                    side: Side::Must,
                    met: true,
                    strength: 1.0,
                    equal: Vec::new(),
                    shown: vec![shown],
                }
            })
            .collect();
        Ok(sample)
    }

    fn letter<'a>(
        &'a self,
        context: &Context,
        linter: &'a Linter,
        asked: &'a Skills,
        address: &'a str,
    ) -> Letter<'a> {
        Letter {
            tasks: &[],
            nearness: &[],
            spellings: &[],
            asked,
            profile: &self.profile,
            pitch: &self.pitch,
            posting: &self.posting,
            matches: &self.matches,
            vocabulary: &linter.vocabulary,
            date: context.today,
            address,
            tone: "plain",
            seed: 0,
        }
    }
}

/// Puts messages in the place of their ids.
fn fill(data: &mut serde_json::Value, locale: &Locale) -> Result<()> {
    use serde_json::Value;
    match data {
        Value::String(text) => {
            if let Some(id) = text.strip_prefix(MESSAGE) {
                *text = locale.message(id, &[])?;
            }
        }
        Value::Array(items) => items.iter_mut().try_for_each(|item| fill(item, locale))?,
        Value::Object(members) => {
            let mut values = members.iter_mut().map(|(_, value)| value);
            values.try_for_each(|value| fill(value, locale))?;
        }
        _ => {}
    }
    Ok(())
}

/// The findings in an ad that is made of what the language's own rules must find, one a category.
fn findings(locale: &Locale, linter: &Linter) -> Result<Vec<Finding>> {
    let mut text = String::from("–\n\n");
    for category in CATEGORIES.iter().filter(|c| **c != "letter") {
        let definitions = linter.rules.definitions.iter();
        let flag = definitions
            .filter(|d| d.language == linter.language && d.scope != Scope::Title)
            .filter(|d| linter.rules.rule(d).category() == *category)
            .find_map(|d| d.flags.first());
        if let Some(flag) = flag {
            text = text + &flag.text + "\n\n";
        }
    }
    let source = input::source(text, Format::Plain);
    let checked = linter.check(&source, Some(TextKind::Ad));
    let mut findings = Vec::new();
    for found in &checked.diagnostics {
        let span = found.span.clone();
        let text = span
            .and_then(|s| source.original.get(s))
            .unwrap_or_default();
        let words = report::words(locale, found, text)?;
        findings.push(Finding {
            rule: found.rule.to_string(),
            level: locale.message(&format!("report-{}", found.severity), &[])?,
            text: text.to_owned(),
            message: words.message,
            why: (locale.message("report-why", &[])?, words.why),
            help: (locale.message("report-help", &[])?, words.help),
        });
    }
    Ok(findings)
}

/// The messages of a bundle that were not shown, with the first of their samples, in the order of
/// the contract's file.
fn rest(
    context: &Context,
    contract: Language,
    domain: &str,
    locale: &Locale,
) -> Result<Vec<(String, String)>> {
    let all = check::contract(&context.locales, contract)?;
    let file = format!("{domain}.ftl");
    let mut messages: Vec<_> = all
        .messages
        .iter()
        .filter(|(_, m)| Path::new(&m.place.file).ends_with(&file))
        // A language has the texts of those rules that it has.
        .filter(|(id, _)| domain != "lint" || locale.has_own(id))
        .collect();
    messages.sort_by_key(|(_, m)| m.place.at);
    let shown = locale.shown();
    let mut texts = Vec::new();
    for (id, message) in messages {
        let samples = message.variables.iter();
        let args: Vec<(&str, Value)> = samples
            .filter_map(|v| Some((v.name.as_str(), v.samples().into_iter().next()?)))
            .collect();
        let args = args.as_slice();
        for attribute in std::iter::once(None).chain(message.attributes.iter().map(Some)) {
            let known = shown
                .iter()
                .any(|s| s.id == *id && s.attribute.as_ref() == attribute);
            if known {
                continue;
            }
            let (name, text) = match attribute {
                None => (id.clone(), locale.message(id, args)?),
                Some(attribute) => (
                    format!("{id}.{attribute}"),
                    locale.attribute(id, attribute, args)?,
                ),
            };
            texts.push((name, text));
        }
    }
    Ok(texts)
}
