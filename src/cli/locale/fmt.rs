//! `lagom locale fmt`: bundles in the house form, and nothing else about them changed.

use super::{Context, Outcome, write_out};
use crate::cli::args::files::Fmt;
use crate::cli::{read_bytes, write_files};
use ignore::WalkBuilder;
use lagom::error::{Cause, Error, Place, Result};
use lagom::locale::source;
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub fn run(context: &Context, args: &Fmt) -> Result<Outcome> {
    let paths = match (args.paths.as_slice(), context.locales.over()) {
        ([], None) => return Err(Cause::UsageFmtPath {}.into()),
        ([], Some(folder)) => vec![folder.to_owned()],
        (paths, _) => paths.to_vec(),
    };
    let words = context.words(&["locale"])?;
    let mut changed: Vec<(PathBuf, String)> = Vec::new();
    let mut told = String::new();
    for path in bundles(&paths)? {
        let file = path.display().to_string();
        let text = String::from_utf8(read_bytes(&path)?).map_err(|_| {
            let path = file.clone();
            Error::new(Cause::Encoding { path }).at(Place::file(file.clone()))
        })?;
        let formatted = source::format(&file, &text)?;
        if formatted == text {
            continue;
        }
        let place = format!("{file}:{}", first_difference(&text, &formatted));
        let args_of = |path: &str| [("path", path.into())];
        let message = match args.check {
            true => words.message("locale-fmt-would", &args_of(&place))?,
            false => words.message("locale-fmt-done", &args_of(&file))?,
        };
        let _ = writeln!(told, "{message}");
        changed.push((path, formatted));
    }
    let outcome = match (args.check, changed.is_empty()) {
        (true, false) => Outcome::Findings,
        _ => Outcome::Done,
    };
    if !args.check {
        // They were read above: to replace them is what was asked for.
        write_files(&changed, true)?;
    }
    write_out(&told)?;
    Ok(outcome)
}

/// The bundles among files and below folders, each once.
fn bundles(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let mut inside: Vec<PathBuf> = WalkBuilder::new(path)
            .build()
            .filter_map(std::result::Result::ok)
            .filter(|e| e.file_type().is_some_and(|t| t.is_file()))
            .map(ignore::DirEntry::into_path)
            .filter(|p| is_bundle(p))
            .collect();
        inside.sort();
        found.extend(inside);
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|path| seen.insert(path.clone()));
    Ok(found)
}

fn is_bundle(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "ftl")
}

/// The first line, from 1, that two texts do not share.
fn first_difference(before: &str, after: &str) -> usize {
    let same = before
        .split_inclusive('\n')
        .zip(after.split_inclusive('\n'))
        .take_while(|(a, b)| a == b);
    same.count() + 1
}
