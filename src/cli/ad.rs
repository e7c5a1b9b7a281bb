//! `lagom ad`: from a brief to an ad, linted before it is shown.

use super::args::{self, DraftFormat};
use super::{Context, Outcome, read_text, write_file, write_out};
use lagom::brief::Brief;
use lagom::document::{Document, markdown, plain};
use lagom::draft::{Drafter, ad};
use lagom::error::Result;
use lagom::input::{self, Format};
use lagom::language::Language;
use lagom::locale::{Locale, Value};
use lagom::posting::TextKind;
use lagom::report;
use std::path::Path;
use std::sync::Arc;

pub fn run(context: &Context, args: &args::Ad) -> Result<Outcome> {
    let file = args.brief.display().to_string();
    let source = read_text(context, &args.brief)?;
    let brief = Brief::parse(&file, &source, &context.manifest)?;
    let language = match &args.lang {
        Some(tag) => context.manifest.find_drafted(tag)?,
        None => brief.only_language()?,
    };
    let job = brief.job(language)?;
    let locale = document_locale(context, language, "ad")?;
    let drafter = Drafter::load(&context.templates, Arc::clone(&locale), language)?;
    let draft = ad::draft(&drafter, &locale, &job)?;
    deliver(
        context,
        &draft.document,
        args.format,
        args.output.as_deref(),
        args.force,
    )?;
    if !draft.missing.is_empty() {
        context.note("draft-missing", &[])?;
        context.items(&draft.missing);
    }
    if let Some(deadline) = job.deadline
        && deadline < context.today
    {
        context.note("draft-past-deadline", &[("date", Value::Date(deadline))])?;
    }
    own_words(context, &brief, &draft.document, &file)?;
    Ok(Outcome::Done)
}

/// The words of a draft: one language alone.
pub fn document_locale(
    context: &Context,
    language: Language,
    domain: &'static str,
) -> Result<Arc<Locale>> {
    let chain = &context.manifest.row(language).document;
    Ok(Arc::new(Locale::load(&context.locales, chain, &[domain])?))
}

/// Writes a document to a file or to standard output.
pub fn deliver(
    context: &Context,
    document: &Document,
    format: Option<DraftFormat>,
    output: Option<&Path>,
    force: bool,
) -> Result<()> {
    let by_name = output.and_then(Path::extension).is_some_and(|e| e == "txt");
    let format = format.unwrap_or(if by_name {
        DraftFormat::Txt
    } else {
        DraftFormat::Md
    });
    let text = match format {
        DraftFormat::Md => markdown::write(document),
        DraftFormat::Txt => plain::write(document),
    };
    match output {
        Some(path) if path.as_os_str() != "-" => {
            write_file(path, &text, force)?;
            context.note(
                "draft-written",
                &[("path", path.display().to_string().into())],
            )
        }
        _ => write_out(&text),
    }
}

/// Findings in the recruiter's own words are told with their place in the brief; they stop nothing.
fn own_words(context: &Context, brief: &Brief, document: &Document, file: &str) -> Result<()> {
    let catalogue = context.catalogue()?;
    let linter = context.linter(&catalogue, document.language)?;
    let source = input::source(plain::write(document), Format::Plain);
    let report = linter.check(&source, Some(TextKind::Ad));
    for finding in &report.diagnostics {
        let Some(span) = finding
            .span
            .clone()
            .or_else(|| finding.related.first().cloned())
        else {
            continue;
        };
        let text = source.original.get(span).unwrap_or_default();
        // What the draft marks as missing is told already.
        if text.starts_with("[[") {
            continue;
        }
        let place = match brief.find(text) {
            Some((line, column)) => format!("{file}:{line}:{column}"),
            None => file.to_owned(),
        };
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
