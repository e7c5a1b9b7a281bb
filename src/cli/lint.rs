//! `lagom lint`: files, folders and standard input, in the order of their names.

use super::args::{Color, FailOn, KindArg, Lint, ReportFormat};
use super::{Context, Outcome, error_line, error_text, read_bytes, write_out, wrote};
use ignore::WalkBuilder;
use lagom::diagnostic::Severity;
use lagom::error::{Cause, Error, Result, line_column};
use lagom::input::{self, Decoded};
use lagom::language::Language;
use lagom::language::detect::{Detector, Verdict};
use lagom::lint::Linter;
use lagom::posting::TextKind;
use lagom::report::{FileReport, Skipped, Tally, human, json};
use lagom::rule::Catalogue;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Files of a folder that are texts by their names.
const EXTENSIONS: &[&str] = &["md", "markdown", "txt", "text", "html", "htm"];

pub fn run(context: &Context, args: &Lint) -> Result<Outcome> {
    let given = match args.lang.as_str() {
        "auto" => None,
        tag => Some(context.manifest.find_drafted(tag)?),
    };
    let paths = files(&args.paths)?;
    let catalogue = context.catalogue()?;
    let checker = Checker {
        context,
        detector: context.detector()?,
        catalogue: Arc::clone(&catalogue),
        linters: Mutex::new(BTreeMap::new()),
        given,
        kind: match args.kind {
            KindArg::Auto => None,
            KindArg::Ad => Some(TextKind::Ad),
            KindArg::Letter => Some(TextKind::Letter),
            KindArg::Text => Some(TextKind::Text),
        },
    };
    let reports: Vec<FileReport> = match (paths.as_slice(), args.jobs) {
        // One file is not worth starting threads for.
        ([one], _) => vec![checker.file(one)?],
        (all, Some(1)) => all.iter().map(|p| checker.file(p)).collect::<Result<_>>()?,
        (all, jobs) => {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(jobs.unwrap_or(0))
                .build()
                .map_err(|e| {
                    Error::new(Cause::Usage {
                        detail: e.to_string(),
                    })
                })?;
            pool.install(|| {
                all.par_iter()
                    .map(|p| checker.file(p))
                    .collect::<Result<_>>()
            })?
        }
    };
    notes(context, &reports)?;
    match args.format {
        ReportFormat::Human => {
            write_out(&human::write(&reports, &context.ui, styled(context.color))?)?;
        }
        ReportFormat::Json => {
            let say = |e: &Error| error_text(Some(&context.ui), e);
            let out = std::io::stdout().lock();
            wrote(json::write(out, &reports, &context.ui, &catalogue, &say)?)?;
        }
    }
    // The process ends: its memory need not be given back piece by piece.
    std::mem::forget(checker);
    let fails = match args.fail_on {
        FailOn::Never => false,
        FailOn::Error => Tally::of(&reports).at_least(Severity::Error) > 0,
        FailOn::Warning => Tally::of(&reports).at_least(Severity::Warning) > 0,
        FailOn::Suggestion => Tally::of(&reports).at_least(Severity::Suggestion) > 0,
    };
    Ok(if reports.iter().any(|r| r.error.is_some()) {
        Outcome::Wrong
    } else if fails {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

/// Colours where they are wanted: `NO_COLOR` is obeyed, and what is no terminal gets none.
pub(super) fn styled(color: Color) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let refused = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
            !refused && std::io::stdout().is_terminal()
        }
    }
}

/// Skipped files and files that could not be read, on standard error.
fn notes(context: &Context, reports: &[FileReport]) -> Result<()> {
    for report in reports {
        let path = ("path", report.path.as_str().into());
        match &report.skipped {
            Some(Skipped::Empty) => context.note("report-skipped-empty", &[path])?,
            Some(Skipped::Binary) => context.note("report-skipped-binary", &[path])?,
            Some(Skipped::TooLarge) => {
                let limit = ("limit", input::MAX_MIB.into());
                context.note("report-skipped-too-large", &[path, limit])?;
            }
            Some(Skipped::Language(_)) => context.note("report-skipped-language", &[path])?,
            None => {}
        }
        if let Some(error) = &report.error {
            let _ = writeln!(
                std::io::stderr().lock(),
                "{}",
                error_line(Some(&context.ui), error)
            );
        }
    }
    Ok(())
}

/// The files that the paths name, folders opened, each once.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    if paths.is_empty() {
        return Err(Cause::UsageMissing {
            argument: "PATH".to_owned(),
        }
        .into());
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for path in paths {
        if path.is_dir() {
            let mut inside: Vec<PathBuf> = WalkBuilder::new(path)
                .build()
                .filter_map(std::result::Result::ok)
                .filter(|e| e.file_type().is_some_and(|t| t.is_file()))
                .map(ignore::DirEntry::into_path)
                .filter(|p| {
                    let extension = p.extension().and_then(|e| e.to_str()).unwrap_or_default();
                    EXTENSIONS.contains(&extension.to_ascii_lowercase().as_str())
                })
                .collect();
            inside.sort();
            files.extend(inside);
        } else {
            files.push(path.clone());
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    files.retain(|f| seen.insert(f.clone()));
    // A folder without texts is as empty as an empty file; a named file that is absent is told.
    Ok(files)
}

struct Checker<'a> {
    context: &'a Context,
    detector: Detector,
    catalogue: Arc<Catalogue>,
    /// Loaded when a first text needs them.
    linters: Mutex<BTreeMap<Language, Arc<Linter>>>,
    given: Option<Language>,
    kind: Option<TextKind>,
}

impl Checker<'_> {
    /// A file's report. What is wrong with the file goes into it; what is wrong with the program's
    /// own data ends the run.
    fn file(&self, path: &Path) -> Result<FileReport> {
        let shown = path.display().to_string();
        let mut report = FileReport {
            path: shown.clone(),
            kind: "text",
            language: None,
            certainty: "sure",
            words: 0,
            findings: Vec::new(),
            skipped: None,
            error: None,
            original: String::new(),
        };
        let too_large =
            std::fs::metadata(path).is_ok_and(|m| m.len() > (input::MAX_MIB * 1024 * 1024) as u64);
        if too_large {
            report.skipped = Some(Skipped::TooLarge);
            return Ok(report);
        }
        let bytes = match read_bytes(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                report.error = Some(error);
                return Ok(report);
            }
        };
        let text = match input::decode(&bytes) {
            Decoded::Text { text, converted } => {
                if let Some(encoding) = converted {
                    self.context.note(
                        "report-encoding",
                        &[
                            ("path", shown.as_str().into()),
                            ("encoding", encoding.into()),
                        ],
                    )?;
                }
                text
            }
            other => {
                report.skipped = Some(match other {
                    Decoded::Binary => Skipped::Binary,
                    Decoded::TooLarge => Skipped::TooLarge,
                    _ => Skipped::Empty,
                });
                return Ok(report);
            }
        };
        let format = input::format(&shown, &text);
        let mut source = input::source(text, format);
        let language = match self.given {
            Some(language) => {
                report.certainty = "given";
                Some(language)
            }
            None => match self.detector.detect(&source.text) {
                Verdict::Sure(language) => Some(language),
                Verdict::Likely(language) => {
                    report.certainty = "likely";
                    Some(language)
                }
                Verdict::Other(code) => {
                    report.skipped = Some(Skipped::Language(code));
                    None
                }
            },
        };
        if let Some(language) = language {
            let linter = self.linter(language)?;
            self.context
                .leave_out_foreign(&self.detector, &mut source, language);
            let checked = linter.check(&source, self.kind);
            report.language = Some(language);
            report.kind = checked.posting.kind.name();
            report.words = checked.words;
            report.findings = checked.diagnostics;
            for unused in &checked.unused_allows {
                let (line, column) = line_column(&source.original, unused.span.start);
                self.context.note(
                    "report-unused-allow",
                    &[
                        ("place", format!("{shown}:{line}:{column}").into()),
                        ("rule", unused.name.as_str().into()),
                    ],
                )?;
            }
        }
        report.original = source.original;
        Ok(report)
    }

    fn linter(&self, language: Language) -> Result<Arc<Linter>> {
        let mut linters = self.linters.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(linter) = linters.get(&language) {
            return Ok(Arc::clone(linter));
        }
        let linter = Arc::new(self.context.linter(&self.catalogue, language)?);
        linters.insert(language, Arc::clone(&linter));
        Ok(linter)
    }
}
