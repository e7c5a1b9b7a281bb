//! `lagom locale new`: a folder for a language that serves at once with `--locales`.

use super::super::args::LocaleNew;
use super::super::{Context, Outcome, write_files, write_out};
use super::contract_language;
use lagom::error::{Cause, Result};
use lagom::language::{Language, MANIFEST, Manifest};
use lagom::locale::scaffold::{self, Newcomer};
use lagom::locale::{DOMAINS, Locale, Value};
use lagom::rule::CATEGORIES;
use std::path::{Path, PathBuf};

/// Where a language goes when no folder is given.
const FOLDER: &str = "locales";
/// The file of the words that tell the language.
const MARKERS: &str = "markers.toml";

pub fn run(context: &Context, args: &LocaleNew) -> Result<Outcome> {
    let newcomer = newcomer(context, args)?;
    let root = args
        .output
        .clone()
        .or_else(|| context.locales.over().map(Path::to_owned))
        .unwrap_or_else(|| PathBuf::from(FOLDER));
    let folder = root.join(&newcomer.tag);
    let shown = folder.display().to_string();
    // Its own row may be there from an earlier time, and then --force makes its files anew.
    let known = context.manifest.find(&newcomer.tag);
    if let Some(known) =
        known.filter(|l| context.locales.built_in(&format!("{l}/cli.ftl")).is_some())
    {
        let (tag, folder) = (
            known.to_string(),
            root.join(known.tag()).display().to_string(),
        );
        return Err(Cause::LanguageThere { tag, folder }.into());
    }
    if folder.exists() && !args.force {
        return Err(Cause::FileExists { path: shown }.into());
    }
    let parent = match &args.from {
        None => None,
        Some(tag) => Some(context.manifest.find_drafted(tag)?),
    };
    let words = context.words(&["locale"])?;
    let mut files = language_files(context, &newcomer, parent, &words)?;
    for (name, _) in &mut files {
        *name = folder.join(&name);
    }
    if let Some(text) = manifest(context, &newcomer, parent, &root)? {
        files.push((root.join(MANIFEST), text));
    }
    write(&root, &folder, &files)?;
    let mut said = String::new();
    let path = Value::from(shown);
    let dir = Value::from(root.display().to_string());
    let tag = Value::from(newcomer.tag.as_str());
    for (id, args) in [
        ("locale-new-written", vec![("path", path)]),
        (
            "locale-new-next",
            vec![("dir", dir.clone()), ("tag", tag.clone())],
        ),
        ("locale-new-try", vec![("dir", dir), ("tag", tag)]),
    ] {
        said = said + &words.message(id, &args)? + "\n";
    }
    write_out(&said)?;
    Ok(Outcome::Done)
}

/// What the tag tells, and what the flags know better.
fn newcomer(context: &Context, args: &LocaleNew) -> Result<Newcomer> {
    let mut newcomer = Newcomer::of(&args.tag)?;
    for (flag, given, letters, known) in [
        ("--country", &args.country, 2, &mut newcomer.country),
        ("--currency", &args.currency, 3, &mut newcomer.currency),
    ] {
        let Some(code) = given else { continue };
        if code.len() != letters || !code.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(Cause::UsageValue {
                argument: flag.to_owned(),
                value: code.clone(),
                allowed: if letters == 2 { "ISO 3166" } else { "ISO 4217" }.to_owned(),
            }
            .into());
        }
        *known = Some(code.to_ascii_uppercase());
    }
    // Of a country that is known the money is known too.
    let rows = context.manifest.rows().iter();
    let money = rows.filter(|row| row.countries.first() == newcomer.country.as_ref());
    let money = money.map(|row| row.currency).find(|code| !code.is_empty());
    newcomer.currency = newcomer.currency.or(money.map(str::to_owned));
    if let Some(name) = args.name.as_ref().filter(|name| !name.trim().is_empty()) {
        newcomer.name = Some(name.trim().to_owned());
    }
    Ok(newcomer)
}

/// The files below the language's folder.
fn language_files(
    context: &Context,
    newcomer: &Newcomer,
    parent: Option<Language>,
    heads: &Locale,
) -> Result<Vec<(PathBuf, String)>> {
    let store = &context.locales;
    let contract = contract_language(context)?;
    let contract_name = context.manifest.row(contract).name.as_str();
    // Without a parent the shapes are those of the first language that is drafted in.
    let like = match parent {
        Some(parent) => parent,
        None => match context.manifest.drafted().next() {
            Some(row) => row.language,
            None => contract,
        },
    };
    let like_name = context.manifest.row(like).name.clone();
    let name = newcomer
        .name
        .clone()
        .unwrap_or_else(|| newcomer.tag.clone());
    let of_name = ("name", Value::from(name));
    let of_both = [of_name.clone(), ("parent", Value::from(like_name))];
    let head = |id: &str| heads.message(id, std::slice::from_ref(&of_name));
    let mut files = Vec::new();
    let bundle_head = head("locale-new-head-bundle")?;
    for domain in DOMAINS {
        let contract = (contract, contract_name);
        if let Some(text) = scaffold::bundle(store, domain, contract, parent, &bundle_head)? {
            files.push((PathBuf::from(format!("{domain}.ftl")), text));
        }
    }
    let rules_head = heads.message("locale-new-head-rules", &of_both)?;
    for category in CATEGORIES {
        let file = format!("{category}.toml");
        if let Some(text) = scaffold::rules(store, like, &file, &rules_head)? {
            files.push((Path::new("rules").join(file), text));
        }
    }
    let keep = parent.is_some();
    let words_head = match keep {
        true => heads.message("locale-new-head-words", &of_both)?,
        false => head("locale-new-head-words-empty")?,
    };
    let folder = format!("{like}/words/");
    let code = newcomer.currency.as_deref().unwrap_or_default();
    for path in store.list(&folder, ".toml") {
        let file = path.strip_prefix(&folder).unwrap_or(&path);
        let text = match file {
            MARKERS => {
                let head = head("locale-new-head-markers")?;
                Some(scaffold::markers(
                    store,
                    newcomer.whatlang.as_deref(),
                    &head,
                )?)
            }
            _ => scaffold::words(store, like, file, keep, code, &words_head)?,
        };
        if let Some(text) = text {
            files.push((Path::new("words").join(file), text));
        }
    }
    Ok(files)
}

/// The folder's manifest with the new row; nothing where it has that row already.
fn manifest(
    context: &Context,
    newcomer: &Newcomer,
    parent: Option<Language>,
    root: &Path,
) -> Result<Option<String>> {
    let contract = contract_language(context)?;
    let path = root.join(MANIFEST);
    let before = match path.is_file() {
        true => Some(super::super::read_text(context, &path)?),
        false => None,
    };
    if before.is_some() {
        // A broken manifest is not made longer.
        let folder = lagom::assets::Store::locales(Some(root))?;
        let there = Manifest::load(&folder)?;
        if there
            .rows()
            .iter()
            .any(|r| r.language.tag() == newcomer.tag)
        {
            return Ok(None);
        }
    }
    let chain: Vec<Language> = parent.into_iter().chain([contract]).collect();
    let like = context.manifest.row(parent.unwrap_or(contract));
    let before = before.unwrap_or_else(|| scaffold::manifest_head(&context.locales));
    let row = newcomer.row(like, &chain);
    Ok(Some(format!("{}\n\n{row}", before.trim_end())))
}

/// Writes everything or nothing: folders that were made for it go again where it fails.
fn write(root: &Path, folder: &Path, files: &[(PathBuf, String)]) -> Result<()> {
    let mut made: Vec<PathBuf> = Vec::new();
    let result = (|| {
        for needed in [
            root.to_owned(),
            folder.to_owned(),
            folder.join("rules"),
            folder.join("words"),
        ] {
            for part in ancestors_that_lack(&needed) {
                std::fs::create_dir(&part).map_err(|e| Cause::Write {
                    path: part.display().to_string(),
                    detail: e.kind().to_string(),
                })?;
                made.push(part);
            }
        }
        // What may be replaced was asked above, for the folder as a whole.
        write_files(files, true)
    })();
    if result.is_err() {
        for folder in made.iter().rev() {
            // One that is not empty was filled by someone else meanwhile, and stays.
            let _ = std::fs::remove_dir(folder);
        }
    }
    result
}

/// The folders of a path that are not there, the outermost first.
fn ancestors_that_lack(path: &Path) -> Vec<PathBuf> {
    let lack = |p: &&Path| !p.as_os_str().is_empty() && !p.exists();
    let mut folders: Vec<PathBuf> = path
        .ancestors()
        .take_while(lack)
        .map(Path::to_owned)
        .collect();
    folders.reverse();
    folders
}
