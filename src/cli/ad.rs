//! `lagom ad`: from a brief to an ad, linted before it is shown.

use super::args::{self, DraftFormat};
use super::{
    Context, Outcome, not_the_same, read_text, rewrite, schema, write_file, write_files, write_out,
};
use lagom::brief::{Brief, Job};
use lagom::document::{Document, html, markdown, plain};
use lagom::draft::{Draft, Drafter, ad};
use lagom::error::{Cause, Result};
use lagom::input::{self, Format};
use lagom::language::{Language, Status};
use lagom::locale::{Locale, Value};
use lagom::posting::TextKind;
use lagom::report;
use lagom::role::{self, Roles};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How often a watched brief is looked at.
const LOOK: Duration = Duration::from_millis(300);
/// Its message becomes a question: which demands can be learned?
const TOO_MANY: &str = "requirements/too-many";

pub fn run(context: &Context, args: &args::Ad) -> Result<Outcome> {
    if args.schema {
        return schema::brief(context);
    }
    if let Some(ad) = &args.rewrite {
        return rewrite::run(context, ad, args);
    }
    if let Some(brief) = &args.brief {
        not_the_same(brief, args.output.as_deref())?;
    }
    draft_all(context, args, args.force)?;
    match &args.brief {
        Some(brief) if args.watch => watch(context, args, brief),
        _ => Ok(Outcome::Done),
    }
}

/// Drafts anew whenever the brief is saved, until the program is stopped. A brief that is wrong for
/// a moment is told and waited for.
fn watch(context: &Context, args: &args::Ad, brief: &Path) -> Result<Outcome> {
    let saved = || -> Option<(SystemTime, u64)> {
        let file = std::fs::metadata(brief).ok()?;
        Some((file.modified().ok()?, file.len()))
    };
    let mut seen = saved();
    context.note("draft-watching", &[("path", shown(brief).into())])?;
    loop {
        std::thread::sleep(LOOK);
        let now = saved();
        if now.is_some() && now != seen {
            seen = now;
            if let Err(error) = draft_all(context, args, true) {
                super::say_error(Some(&context.ui), &error);
            }
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// One language's draft, and the job it was made of.
struct Drafted {
    language: Language,
    job: Job,
    draft: Draft,
    /// What the role pack says of the employer, without a gap that would ask.
    claims: Vec<String>,
}

fn draft_all(context: &Context, args: &args::Ad, force: bool) -> Result<()> {
    let brief = match &args.brief {
        Some(path) => Brief::parse(&shown(path), &read_text(context, path)?, &context.manifest)?,
        None => Brief::empty(),
    };
    let mut languages: Vec<Language> = Vec::new();
    for tag in &args.lang {
        let language = context.manifest.find_drafted(tag)?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    if languages.is_empty() {
        languages.push(brief.only_language()?);
    }
    let brief = match languages.as_slice() {
        [one] => brief.or_in(*one),
        _ => brief,
    };
    let mut drafts = Vec::with_capacity(languages.len());
    for language in languages {
        drafts.push(one(context, args, &brief, language)?);
    }
    write(context, args, &drafts, force)?;
    let several = drafts.len() > 1;
    for drafted in &drafts {
        if several && !drafted.draft.missing.is_empty() {
            let name = context.manifest.row(drafted.language).name.clone();
            context.note("draft-language", &[("name", name.into())])?;
        }
        beside(context, args, &brief, drafted)?;
    }
    Ok(())
}

fn one(context: &Context, args: &args::Ad, brief: &Brief, language: Language) -> Result<Drafted> {
    let own = brief.job(language)?;
    let chosen = match (&args.role, &brief.role) {
        (Some(id), _) => Some((id, None)),
        (None, Some((id, place))) => Some((id, Some(place))),
        (None, None) => None,
    };
    let mut domains = vec!["ad"];
    let mut claims = Vec::new();
    let job = match chosen {
        None => own,
        Some((id, place)) => {
            let found = Roles::load(&context.locales)?;
            let found = found.find(id).map_err(|e| match place {
                Some(place) => e.or_at(|| place.clone()),
                None => e,
            })?;
            domains.extend(role::DOMAINS);
            let words = document_locale(context, language, role::DOMAINS)?;
            let pack = found.job(&words)?;
            for (own, pack) in [
                (&own.support, &pack.support),
                (&own.equal, &pack.equal),
                (&own.learn, &pack.learn),
                (&own.welcome, &pack.welcome),
            ] {
                if own.is_none() {
                    let said = pack.iter().flatten().filter(|text| !text.contains("[["));
                    claims.extend(said.cloned());
                }
            }
            own.wholly_over(&pack)
        }
    };
    let locale = document_locale(context, language, &domains)?;
    let drafter = Drafter::load(&context.templates, Arc::clone(&locale), language)?;
    let draft = ad::draft(&drafter, &locale, &job)?;
    Ok(Drafted {
        language,
        job,
        draft,
        claims,
    })
}

/// The words of a draft: one language alone. Where that language is new, what it lacks is marked.
pub fn document_locale(
    context: &Context,
    language: Language,
    domains: &[&'static str],
) -> Result<Arc<Locale>> {
    let row = context.manifest.row(language);
    let locale = Locale::load(&context.locales, &row.document, domains)?;
    Ok(Arc::new(match row.status {
        Status::Complete => locale,
        Status::New => locale.marking(&row.ui),
    }))
}

/// One draft goes to a file or to standard output, several into a folder: all of them or none.
fn write(context: &Context, args: &args::Ad, drafts: &[Drafted], force: bool) -> Result<()> {
    if let [one] = drafts {
        let output = args.output.as_deref();
        let file = match output {
            Some(folder) if folder.is_dir() => Some(file_in(folder, one.language, args.format)),
            Some(path) => Some(path.to_owned()),
            None => None,
        };
        return deliver(
            context,
            &one.draft.document,
            args.format,
            file.as_deref(),
            force,
        );
    }
    let Some(folder) = &args.output else {
        return Err(Cause::SeveralOutputs {}.into());
    };
    if !folder.is_dir() {
        let made = match folder.exists() {
            true => Err(std::io::ErrorKind::NotADirectory.into()),
            false => std::fs::create_dir(folder),
        };
        made.map_err(|e: std::io::Error| Cause::Write {
            path: shown(folder),
            detail: e.kind().to_string(),
        })?;
    }
    let files: Vec<(PathBuf, String)> = drafts
        .iter()
        .map(|d| {
            let path = file_in(folder, d.language, args.format);
            let format = args.format.unwrap_or(DraftFormat::Md);
            (path, written(&d.draft.document, format))
        })
        .collect();
    write_files(&files, force)?;
    for (path, _) in &files {
        context.note("draft-written", &[("path", shown(path).into())])?;
    }
    Ok(())
}

fn file_in(folder: &Path, language: Language, format: Option<DraftFormat>) -> PathBuf {
    let ending = match format {
        None | Some(DraftFormat::Md) => "md",
        Some(DraftFormat::Txt) => "txt",
        Some(DraftFormat::Html) => "html",
    };
    folder.join(format!("ad.{language}.{ending}"))
}

fn written(document: &Document, format: DraftFormat) -> String {
    match format {
        DraftFormat::Md => markdown::write(document),
        DraftFormat::Txt => plain::write(document),
        DraftFormat::Html => html::write(document),
    }
}

/// Writes a document to a file or to standard output.
pub fn deliver(
    context: &Context,
    document: &Document,
    format: Option<DraftFormat>,
    output: Option<&Path>,
    force: bool,
) -> Result<()> {
    let ending = output.and_then(Path::extension).and_then(|e| e.to_str());
    let format = format.unwrap_or(match ending {
        Some("txt") => DraftFormat::Txt,
        Some("html" | "htm") => DraftFormat::Html,
        _ => DraftFormat::Md,
    });
    let text = written(document, format);
    match output {
        Some(path) if path.as_os_str() != "-" => {
            write_file(path, &text, force)?;
            context.note("draft-written", &[("path", shown(path).into())])
        }
        _ => write_out(&text),
    }
}

/// What the recruiter should know beside the draft.
fn beside(context: &Context, args: &args::Ad, brief: &Brief, drafted: &Drafted) -> Result<()> {
    context.missing(&drafted.draft.missing)?;
    if !drafted.claims.is_empty() {
        context.note("draft-claims", &[])?;
        context.items(&drafted.claims);
    }
    if let Some(deadline) = drafted.job.deadline
        && deadline < context.today
    {
        context.note("draft-past-deadline", &[("date", Value::Date(deadline))])?;
    }
    match &args.brief {
        Some(path) => own_words(context, brief, drafted, &shown(path)),
        None => Ok(()),
    }
}

/// Findings in the recruiter's own words are told with their place in the brief; they stop nothing.
fn own_words(context: &Context, brief: &Brief, drafted: &Drafted, file: &str) -> Result<()> {
    let document = &drafted.draft.document;
    let catalogue = context.catalogue()?;
    let linter = context.linter(&catalogue, document.language)?;
    let source = input::source(plain::write(document), Format::Plain);
    let report = linter.check(&source, Some(TextKind::Ad));
    // The same words may stand in a draft twice, and in the brief once.
    let mut told: Vec<(String, String)> = Vec::new();
    for finding in &report.diagnostics {
        let span = finding.span.clone();
        let Some(span) = span.or_else(|| finding.related.first().cloned()) else {
            continue;
        };
        let text = source.original.get(span).unwrap_or_default();
        // What the draft marks as missing is told already.
        if text.starts_with("[[") {
            continue;
        }
        let place = match brief.find(text, drafted.language) {
            Some((line, column)) => format!("{file}:{line}:{column}"),
            None => file.to_owned(),
        };
        let one = (place.clone(), finding.rule.to_string());
        if told.contains(&one) {
            continue;
        }
        told.push(one);
        if &*finding.rule == TOO_MANY {
            let musts = drafted.job.must.clone().unwrap_or_default();
            let args = [("place", place.into()), ("count", Value::from(musts.len()))];
            context.note("draft-too-many", &args)?;
            context.items(&musts);
            continue;
        }
        let words = report::words(&context.ui, finding, text)?;
        context.note(
            "draft-finding",
            &[
                ("place", place.into()),
                ("message", words.message.into()),
                ("rule", finding.rule.to_string().into()),
            ],
        )?;
    }
    Ok(())
}
