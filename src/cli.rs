//! The program: the only place where parts meet, and the only one that reads files and prints.
//!
//! Exit codes: 0 done, 1 findings at or above `--fail-on`, 2 input, flag or file wrong, with one
//! line on standard error. A broken pipe is success.

mod ad;
mod args;
mod explain;
mod help;
mod init;
mod letter;
mod lint;
mod locale;
mod matching;
mod messages;
mod read;
mod rewrite;
mod roles;
mod rules;
mod schema;

use args::{Color, Command, Global};
use lagom::assets::Store;
use lagom::data::{Date, parse_date, today};
use lagom::document::Open;
use lagom::error::{Cause, Error, Result};
use lagom::input::{self, Decoded};
use lagom::language::detect::Detector;
use lagom::language::{Language, Manifest};
use lagom::lint::Linter;
use lagom::locale::{Locale, Value};
use lagom::rule::Catalogue;
use lagom::text::Source;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// How a command ended.
pub enum Outcome {
    Done,
    /// Findings at or above the level that fails.
    Findings,
    /// Something was wrong and has been said already.
    Wrong,
}

/// What every command works with.
pub struct Context {
    pub locales: Store,
    pub templates: Store,
    pub manifest: Manifest,
    /// Texts of the program.
    pub ui: Locale,
    pub today: Date,
    pub color: Color,
}

pub fn run() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let parsed = match args::parse(&arguments) {
        Ok(parsed) => parsed,
        Err(stop) => return stopped(&arguments, stop),
    };
    // Broken bundles must not hide what is wrong with them.
    let context = match parsed.command {
        Command::Locale(_) => {
            Store::locales(None).and_then(|w| Context::with_words(&parsed.global, &w))
        }
        _ => Context::new(&parsed.global),
    };
    let context = match context {
        Ok(context) => context,
        Err(error) => {
            say_error(None, &error);
            return ExitCode::from(2);
        }
    };
    match command(&context, parsed.command) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Wrong) => ExitCode::from(2),
        Err(error) => {
            say_error(Some(&context.ui), &error);
            ExitCode::from(2)
        }
    }
}

fn command(context: &Context, command: Command) -> Result<Outcome> {
    match command {
        Command::Ad(args) => ad::run(context, &args),
        Command::Letter(args) => letter::run(context, &args),
        Command::Match(args) => matching::run(context, &args),
        Command::Lint(args) => lint::run(context, &args),
        Command::Read(args) => read::run(context, &args),
        Command::Explain(args) => explain::run(context, &args),
        Command::Rules(args) => rules::run(context, &args),
        Command::Locale(args) => locale::run(context, &args),
        Command::Roles(args) => roles::run(context, &args),
        Command::Init(args) => init::run(context, &args),
    }
}

/// Help, the version, or arguments that are wrong.
fn stopped(arguments: &[std::ffi::OsString], stop: args::Stop) -> ExitCode {
    let global = args::global_only(arguments);
    // Broken locales must not hide what is wrong with the arguments.
    let context = Context::new(&global).or_else(|_| Context::new(&Global::default()));
    match stop {
        args::Stop::Version => print(&format!("lagom {}\n", env!("CARGO_PKG_VERSION"))),
        args::Stop::Help(path) => match context.and_then(|c| help::text(&c.ui, &path)) {
            Ok(text) => print(&text),
            Err(error) => {
                say_error(None, &error);
                ExitCode::from(2)
            }
        },
        args::Stop::Wrong(error) => {
            say_error(context.as_ref().ok().map(|c| &c.ui), &error);
            ExitCode::from(2)
        }
    }
}

fn print(text: &str) -> ExitCode {
    match write_out(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(None, &error);
            ExitCode::from(2)
        }
    }
}

impl Context {
    fn new(global: &Global) -> Result<Self> {
        Context::with_words(global, &Store::locales(global.locales.as_deref())?)
    }

    /// A context whose own texts come from `words`, whatever the user's folder has.
    fn with_words(global: &Global, words: &Store) -> Result<Self> {
        let locales = Store::locales(global.locales.as_deref())?;
        let templates = Store::templates(global.templates.as_deref())?;
        let manifest = Manifest::load(&locales)?;
        let ui = ui_language(&manifest, global.ui_lang.as_deref())?;
        let ui = Locale::load(words, &manifest.row(ui).ui, &["cli", "lint"])?;
        let today = match &global.today {
            None => today(),
            Some(text) => parse_date(text).ok_or_else(|| Cause::DateValue {
                value: text.clone(),
            })?,
        };
        Ok(Context {
            locales,
            templates,
            manifest,
            ui,
            today,
            color: global.color,
        })
    }

    /// The same context over the files as they are now.
    ///
    /// # Errors
    /// A file of the locales is broken.
    pub fn again(&self) -> Result<Self> {
        let manifest = Manifest::load(&self.locales)?;
        let known = self.ui.language().map(Language::tag);
        let ui = ui_language(&manifest, known)?;
        let ui = Locale::load(&self.locales, &manifest.row(ui).ui, &["cli", "lint"])?;
        Ok(Context {
            locales: self.locales.clone(),
            templates: self.templates.clone(),
            manifest,
            ui,
            today: self.today,
            color: self.color,
        })
    }

    /// Words of the program that few commands need.
    ///
    /// # Errors
    /// A bundle is broken.
    pub fn words(&self, domains: &[&'static str]) -> Result<Locale> {
        let language = self.ui.language();
        let chain = language.map_or_else(Vec::new, |l| self.manifest.row(l).ui.clone());
        Locale::load(&self.locales, &chain, domains)
    }

    pub fn catalogue(&self) -> Result<Arc<Catalogue>> {
        Ok(Arc::new(Catalogue::load(&self.locales)?))
    }

    pub fn detector(&self) -> Result<Detector> {
        Detector::load(&self.locales, &self.manifest)
    }

    pub fn linter(
        &self,
        catalogue: &Arc<Catalogue>,
        language: lagom::language::Language,
    ) -> Result<Linter> {
        self.load_linter(catalogue, language, false)
    }

    /// A linter whose rules have their examples.
    pub fn linter_with_examples(
        &self,
        catalogue: &Arc<Catalogue>,
        language: lagom::language::Language,
    ) -> Result<Linter> {
        self.load_linter(catalogue, language, true)
    }

    fn load_linter(
        &self,
        catalogue: &Arc<Catalogue>,
        language: lagom::language::Language,
        examples: bool,
    ) -> Result<Linter> {
        Linter::load(
            &self.locales,
            &self.manifest,
            Arc::clone(catalogue),
            language,
            examples,
        )
    }

    /// Leaves out of a text what is in another language than `language` and those read with it.
    pub fn leave_out_foreign(&self, detector: &Detector, source: &mut Source, language: Language) {
        let read = &self.manifest.row(language).reads;
        let blocks = source.blocks.iter().map(|b| b.span.clone());
        let foreign = detector.foreign(&source.text, blocks, read);
        source.leave_out(&foreign);
    }

    /// A line on standard error, in the interface's language.
    pub fn note(&self, id: &str, args: &[(&str, Value)]) -> Result<()> {
        self.say(&self.ui.message(id, args)?);
        Ok(())
    }

    /// A line on standard error that is in the interface's language already.
    pub fn say(&self, text: &str) {
        // Notes go beside the output; where they cannot be written there is nobody to tell.
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }
}

impl Context {
    /// What a draft leaves open, with the sentence where the place alone says too little.
    pub fn missing(&self, missing: &[Open]) -> Result<()> {
        if missing.is_empty() {
            return Ok(());
        }
        self.note("draft-missing", &[])?;
        let mut items: Vec<String> = Vec::new();
        for open in missing {
            let item = open.around.as_ref().unwrap_or(&open.place);
            if !items.contains(item) {
                items.push(item.clone());
            }
        }
        self.items(&items);
        Ok(())
    }

    /// Items under a note, one a line, on standard error.
    pub fn items(&self, items: &[String]) {
        let mut err = std::io::stderr().lock();
        for item in items {
            let _ = writeln!(err, "- {item}");
        }
    }
}

/// `--ui-lang`, or the first of the environment's locales that is known, or English.
fn ui_language(manifest: &Manifest, wanted: Option<&str>) -> Result<lagom::language::Language> {
    let known = || {
        let tags: Vec<&str> = manifest.rows().iter().map(|r| r.language.tag()).collect();
        tags.join(", ")
    };
    if let Some(tag) = wanted {
        return manifest.find(tag).ok_or_else(|| {
            let tag = tag.to_owned();
            Cause::UnknownLanguage {
                tag,
                known: known(),
            }
            .into()
        });
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        if let Ok(value) = std::env::var(name)
            && !value.is_empty()
        {
            if let Some(language) = manifest.find(&value) {
                return Ok(language);
            }
            break;
        }
    }
    manifest
        .find("en")
        .or_else(|| manifest.rows().first().map(|r| r.language))
        .ok_or_else(|| {
            Cause::UnknownLanguage {
                tag: "en".to_owned(),
                known: known(),
            }
            .into()
        })
}

/// An error in the reader's language, or in English where that fails.
pub fn error_text(ui: Option<&Locale>, error: &Error) -> String {
    let cause = error.cause();
    let args: Vec<(&str, Value)> = cause
        .facts()
        .into_iter()
        .map(|(n, v)| (n, v.into()))
        .collect();
    let said = ui.and_then(|ui| ui.message(cause.id(), &args).ok());
    said.unwrap_or_else(|| cause.to_string()).replace('\n', " ")
}

/// An error with its place, on one line.
pub fn error_line(ui: Option<&Locale>, error: &Error) -> String {
    let text = error_text(ui, error);
    match error.place() {
        Some(place) => format!("lagom: {place}: {text}"),
        None => format!("lagom: {text}"),
    }
}

fn say_error(ui: Option<&Locale>, error: &Error) {
    let _ = writeln!(std::io::stderr().lock(), "{}", error_line(ui, error));
}

/// Writes to standard output; a reader that has gone away is no error.
pub fn write_out(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    wrote(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// What came of writing to standard output; that nobody reads on is no fault.
pub fn wrote(written: std::io::Result<()>) -> Result<()> {
    match written {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(Cause::Write {
            path: "-".to_owned(),
            detail: e.to_string(),
        }
        .into()),
        _ => Ok(()),
    }
}

/// Writes a file whole or not at all, replacing an existing one only when told to.
pub fn write_file(path: &Path, text: &str, force: bool) -> Result<()> {
    write_files(&[(path.to_owned(), text.to_owned())], force)
}

/// Refuses to write over what was read.
///
/// # Errors
/// Both are one file.
pub fn not_the_same(input: &Path, output: Option<&Path>) -> Result<()> {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    match output {
        Some(output) if real(output).is_some() && real(input) == real(output) => {
            let path = output.display().to_string();
            Err(Cause::SameFile { path }.into())
        }
        _ => Ok(()),
    }
}

/// Writes all files whole or none of them, replacing existing ones only when told to.
pub fn write_files(files: &[(PathBuf, String)], force: bool) -> Result<()> {
    let failed = |path: &Path, detail: String| -> Error {
        let path = path.display().to_string();
        Cause::Write { path, detail }.into()
    };
    let mut ready = Vec::with_capacity(files.len());
    for (path, text) in files {
        if path.exists() && !force {
            let path = path.display().to_string();
            return Err(Cause::FileExists { path }.into());
        }
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        if path.is_dir() || !folder.is_dir() {
            let at = if path.is_dir() { path } else { folder };
            return Err(failed(path, at.display().to_string()));
        }
        let write = || -> std::io::Result<tempfile::NamedTempFile> {
            let mut file = tempfile::Builder::new()
                .prefix(".lagom-")
                .tempfile_in(folder)?;
            file.write_all(text.as_bytes())?;
            // A temporary file is for its owner alone; a draft has the rights of any new file.
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let rights = std::fs::Permissions::from_mode(0o644);
                file.as_file().set_permissions(rights)?;
            }
            Ok(file)
        };
        ready.push((write().map_err(|e| failed(path, e.error_kind()))?, path));
    }
    // What stood there before, so that one that fails takes the others back.
    let mut written: Vec<(&PathBuf, Option<Vec<u8>>)> = Vec::new();
    for (file, path) in ready {
        let before = match force && path.exists() {
            true => std::fs::read(path).ok(),
            false => None,
        };
        let kept = match force {
            true => file.persist(path).map(|_| ()).map_err(|e| e.error),
            false => file
                .persist_noclobber(path)
                .map(|_| ())
                .map_err(|e| e.error),
        };
        if let Err(error) = kept {
            for (path, before) in written {
                // Nothing more can be done where even this fails; the error below is told.
                let _ = match before {
                    Some(bytes) => std::fs::write(path, bytes),
                    None => std::fs::remove_file(path),
                };
            }
            return Err(failed(path, error.error_kind()));
        }
        written.push((path, before));
    }
    Ok(())
}

/// The short name of what went wrong with a file, without its path.
trait ErrorKindText {
    fn error_kind(&self) -> String;
}

impl ErrorKindText for std::io::Error {
    fn error_kind(&self) -> String {
        self.kind().to_string()
    }
}

/// The bytes of a file or, for `-`, of standard input.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    let shown = path.display().to_string();
    let read = if shown == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map(|_| bytes)
    } else if !path.exists() {
        return Err(Cause::FileMissing { path: shown }.into());
    } else {
        std::fs::read(path)
    };
    read.map_err(|e| {
        Cause::Read {
            path: shown,
            detail: e.error_kind(),
        }
        .into()
    })
}

/// The text of a file that must be one, whatever its encoding; a conversion is said.
pub fn read_text(context: &Context, path: &Path) -> Result<String> {
    let text = read_whole(context, path)?;
    // The mark of UTF-8 is no part of what is written.
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// A text with all that the file has, so that offsets count from its start.
pub fn read_whole(context: &Context, path: &Path) -> Result<String> {
    let shown = path.display().to_string();
    match input::decode(&read_bytes(path)?) {
        Decoded::Text { text, converted } => {
            if let Some(encoding) = converted {
                context.note(
                    "report-encoding",
                    &[
                        ("path", shown.as_str().into()),
                        ("encoding", encoding.into()),
                    ],
                )?;
            }
            Ok(text)
        }
        Decoded::Empty => Ok(String::new()),
        Decoded::Binary => Err(Cause::Encoding { path: shown }.into()),
        Decoded::TooLarge => Err(Cause::TooLarge {
            path: shown,
            limit: input::MAX_MIB.to_string(),
        }
        .into()),
    }
}
