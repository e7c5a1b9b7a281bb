//! `lagom locale stats`: how far the bundles of each language are.

use super::required::Required;
use super::{Context, Outcome, contract_language, known_language, write_out};
use crate::cli::args::ReportFormat;
use crate::cli::args::files::Stats;
use lagom::error::{Cause, Result};
use lagom::language::Row;
use lagom::locale::Locale;
use lagom::locale::exchange::Sides;
use lagom::locale::stats::{Figures, stats};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Serialize)]
struct Shown {
    version: u32,
    contract: &'static str,
    languages: Vec<ShownLanguage>,
}

#[derive(Serialize)]
struct ShownLanguage {
    language: &'static str,
    #[serde(flatten)]
    total: ShownFigures,
    files: Vec<ShownFile>,
}

#[derive(Serialize)]
struct ShownFile {
    file: String,
    #[serde(flatten)]
    figures: ShownFigures,
}

#[derive(Serialize)]
struct ShownFigures {
    messages: usize,
    translated: usize,
    missing: usize,
    fallback: BTreeMap<&'static str, usize>,
    obsolete: usize,
    same_as_source: usize,
    words: usize,
}

impl From<&Figures> for ShownFigures {
    fn from(figures: &Figures) -> Self {
        let fallback = figures.fallback.iter();
        ShownFigures {
            messages: figures.messages,
            translated: figures.translated,
            missing: figures.missing,
            fallback: fallback.map(|(l, count)| (l.tag(), *count)).collect(),
            obsolete: figures.obsolete,
            same_as_source: figures.same,
            words: figures.words,
        }
    }
}

pub fn run(context: &Context, args: &Stats) -> Result<Outcome> {
    let contract = contract_language(context)?;
    let wanted = match &args.lang {
        Some(tag) => Some(known_language(context, tag)?),
        None => None,
    };
    let required = Required::load(context, &context.catalogue()?)?;
    let mut found = Vec::new();
    for row in context.manifest.rows() {
        if wanted.is_some_and(|language| language != row.language) {
            continue;
        }
        let files = stats(&Sides {
            store: &context.locales,
            contract,
            language: row.language,
            wanted: &|id| required.wants(row.language, id),
            fallback: &|id| required.fallback(row.language, id),
        })?;
        found.push((row, files));
    }
    let text = match args.format {
        ReportFormat::Json => json(contract.tag(), &found)?,
        ReportFormat::Human => human(&context.words(&["locale"])?, &found)?,
    };
    write_out(&text)?;
    Ok(Outcome::Done)
}

type Found<'a> = (&'a Row, Vec<(String, Figures)>);

fn json(contract: &'static str, found: &[Found<'_>]) -> Result<String> {
    let languages = found.iter().map(|(row, files)| ShownLanguage {
        language: row.language.tag(),
        total: (&Figures::total(files.iter().map(|(_, f)| f))).into(),
        files: files
            .iter()
            .map(|(file, figures)| ShownFile {
                file: file.clone(),
                figures: figures.into(),
            })
            .collect(),
    });
    let shown = Shown {
        version: 1,
        contract,
        languages: languages.collect(),
    };
    let json = serde_json::to_string_pretty(&shown).map_err(|e| Cause::Write {
        path: "-".to_owned(),
        detail: e.to_string(),
    })?;
    Ok(json + "\n")
}

/// One table: a row a language, its files indented under it, and behind a row where the missing
/// messages are looked up.
fn human(words: &Locale, found: &[Found<'_>]) -> Result<String> {
    let say = |id: &str| words.message(id, &[]);
    let headings = [
        say("locale-stats-messages")?,
        say("locale-stats-translated")?,
        say("locale-stats-missing")?,
        say("locale-stats-obsolete")?,
        say("locale-stats-same")?,
        say("locale-stats-words")?,
    ];
    let mut rows: Vec<(String, [usize; 6], String)> = Vec::new();
    for (row, files) in found {
        let total = Figures::total(files.iter().map(|(_, f)| f));
        let name = format!("{}  {}", row.language, row.name);
        rows.push((name, numbers(&total), fallback(words, &total)?));
        for (file, figures) in files {
            let name = format!("  {file}");
            rows.push((name, numbers(figures), fallback(words, figures)?));
        }
    }
    let first = rows.iter().map(|(name, _, _)| name.chars().count()).max();
    let first = first.unwrap_or(0);
    let mut widths = headings.each_ref().map(|heading| heading.chars().count());
    for (_, numbers, _) in &rows {
        for (width, number) in widths.iter_mut().zip(numbers) {
            *width = (*width).max(number.to_string().len());
        }
    }
    let mut out = " ".repeat(first);
    for (heading, width) in headings.iter().zip(widths) {
        let _ = write!(out, "  {heading:>width$}");
    }
    out.push('\n');
    for (name, numbers, note) in rows {
        let _ = write!(out, "{name:first$}");
        for (number, width) in numbers.iter().zip(widths) {
            let _ = write!(out, "  {number:>width$}");
        }
        if !note.is_empty() {
            let _ = write!(out, "  {note}");
        }
        out.push('\n');
    }
    Ok(out)
}

fn numbers(figures: &Figures) -> [usize; 6] {
    [
        figures.messages,
        figures.translated,
        figures.missing,
        figures.obsolete,
        figures.same,
        figures.words,
    ]
}

fn fallback(words: &Locale, figures: &Figures) -> Result<String> {
    let mut parts = Vec::new();
    for (language, count) in &figures.fallback {
        let args = [
            ("language", language.tag().into()),
            ("count", (*count).into()),
        ];
        parts.push(words.message("locale-stats-fallback", &args)?);
    }
    Ok(parts.join(", "))
}
