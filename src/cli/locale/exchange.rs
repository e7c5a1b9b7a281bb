//! `lagom locale export` and `import`: bundles out to translators' programs, and back.

use super::required::Required;
use super::{Context, Outcome, contract_language, known_language, write_new, write_out};
use crate::cli::args::files::{ExchangeFormat, Export, Import};
use crate::cli::{error_line, read_text, write_files};
use lagom::error::{Cause, Result};
use lagom::language::Language;
use lagom::locale::exchange::{self, Imported, Left, Sides};
use lagom::locale::po::Po;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub fn export(context: &Context, args: &Export) -> Result<Outcome> {
    let ExchangeFormat::Po = args.format;
    let contract = contract_language(context)?;
    let languages: Vec<Language> = match &args.lang {
        Some(tag) => vec![known_language(context, tag)?],
        None => {
            let languages = context.manifest.rows().iter().map(|row| row.language);
            languages.filter(|language| *language != contract).collect()
        }
    };
    let required = Required::load(context, &context.catalogue()?)?;
    let mut files = Vec::new();
    for language in languages {
        let before = match &args.previous {
            Some(path) => previous(context, path, language)?,
            None => None,
        };
        let sides = Sides {
            store: &context.locales,
            contract,
            language,
            wanted: &|id| required.wants(language, id),
            fallback: &|id| required.fallback(language, id),
        };
        let po = exchange::export(&sides, &header(context, language), before.as_ref())?;
        files.push((format!("{language}.po"), po.write()));
    }
    let stdout = args.output.as_deref().filter(|p| *p != Path::new("-"));
    match (stdout, files.as_slice()) {
        (None, [(_, text)]) => write_out(text)?,
        (None, _) => return Err(Cause::SeveralOutputs {}.into()),
        (Some(path), [(_, text)]) if path.extension().is_some_and(|e| e == "po") => {
            let file = (path.to_owned(), text.clone());
            write_files(&[file], args.force)?;
        }
        (Some(folder), _) => write_new(folder, files, args.force)?,
    }
    Ok(Outcome::Done)
}

/// The fields of a new header. The day is that of the export: when a translator last worked on it
/// is not known here.
fn header(context: &Context, language: Language) -> Vec<(&'static str, String)> {
    let (package, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    vec![
        ("Project-Id-Version", format!("{package} {version}")),
        (
            "PO-Revision-Date",
            format!("{} 00:00+0000", lagom::data::iso(context.today)),
        ),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("Language", language.tag().to_owned()),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ]
}

/// An earlier export: the file itself, or the language's file in a folder, where there is one.
fn previous(context: &Context, path: &Path, language: Language) -> Result<Option<Po>> {
    let file = match path.is_dir() {
        true => path.join(format!("{language}.po")),
        false => path.to_owned(),
    };
    if path.is_dir() && !file.exists() {
        return Ok(None);
    }
    let text = read_text(context, &file)?;
    Po::parse(&file.display().to_string(), &text).map(Some)
}

pub fn import(context: &Context, args: &Import) -> Result<Outcome> {
    let contract = contract_language(context)?;
    let given = match &args.lang {
        Some(tag) => Some(known_language(context, tag)?),
        None => None,
    };
    let mut by_language: BTreeMap<Language, Vec<(String, Po)>> = BTreeMap::new();
    for path in &args.paths {
        let file = path.display().to_string();
        let po = Po::parse(&file, &read_text(context, path)?)?;
        let language = match (given, po.field("Language")) {
            (Some(language), _) => language,
            (None, Some(tag)) if !tag.is_empty() => known_language(context, tag)?,
            (None, _) => return Err(Cause::PoLanguage { path: file }.into()),
        };
        by_language.entry(language).or_default().push((file, po));
    }
    let words = context.words(&["locale", "cli"])?;
    let required = Required::load(context, &context.catalogue()?)?;
    let mut outputs = Vec::new();
    let mut done = Vec::new();
    let mut wrong = false;
    for (language, files) in &by_language {
        let sides = Sides {
            store: &context.locales,
            contract,
            language: *language,
            wanted: &|id| required.wants(*language, id),
            fallback: &|id| required.fallback(*language, id),
        };
        match exchange::import(&sides, files) {
            Ok(mut imported) => {
                outputs.append(&mut imported.files);
                done.push((*language, imported));
            }
            Err(errors) => {
                wrong = true;
                for error in errors {
                    context.say(&error_line(Some(&words), &error));
                }
            }
        }
    }
    if wrong {
        return Ok(Outcome::Wrong);
    }
    let outputs: Vec<(String, String)> = outputs
        .into_iter()
        .filter(|(name, text)| {
            let there = std::fs::read_to_string(args.output.join(name));
            there.ok().as_ref() != Some(text)
        })
        .collect();
    let written: Vec<PathBuf> = outputs.iter().map(|(n, _)| args.output.join(n)).collect();
    write_new(&args.output, outputs, args.force)?;
    for path in written {
        let path = path.display().to_string();
        context.say(&words.message("locale-import-written", &[("path", path.into())])?);
    }
    for (language, imported) in done {
        told(context, language, &imported)?;
    }
    Ok(Outcome::Done)
}

/// What came of the units of a language, and which of them were left.
fn told(context: &Context, language: Language, imported: &Imported) -> Result<()> {
    let words = context.words(&["locale"])?;
    for (place, unit, why) in &imported.left {
        let id = match why {
            Left::Unknown => "locale-import-unknown",
            Left::Incomplete => "locale-import-incomplete",
        };
        let args = [
            ("place", place.to_string().into()),
            ("unit", unit.as_str().into()),
        ];
        context.say(&words.message(id, &args)?);
    }
    let args = [
        ("language", language.tag().into()),
        ("taken", imported.taken.into()),
        ("same", imported.same.into()),
        ("open", imported.open.into()),
        ("fuzzy", imported.fuzzy.into()),
        ("left", imported.left.len().into()),
    ];
    context.say(&words.message("locale-import-sum", &args)?);
    Ok(())
}
