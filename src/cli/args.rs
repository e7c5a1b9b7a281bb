//! The command line. It holds names and no words: help comes from the bundles, and what is wrong
//! with the arguments becomes an [`Error`] of the same kind as any other.

pub mod files;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use lagom::error::{Cause, Error};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Parser)]
#[command(
    name = "lagom",
    disable_help_subcommand = true,
    disable_version_flag = true,
    infer_subcommands = false
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Args, Clone, Default)]
pub struct Global {
    #[arg(long, global = true, value_name = "L")]
    pub ui_lang: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    pub locales: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<String>,
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "WHEN",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub color: Color,
}

#[derive(Clone, Copy, Default, ValueEnum, PartialEq, Eq)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
pub enum Command {
    Ad(Ad),
    Letter(Letter),
    Match(Match),
    Lint(Lint),
    Read(Read),
    Explain(Explain),
    Rules(Rules),
    Locale(LocaleArgs),
    Roles(Roles),
    Init(Init),
}

#[derive(Args)]
pub struct Ad {
    #[arg(value_name = "BRIEF", required_unless_present_any = ["role", "rewrite", "schema"])]
    pub brief: Option<PathBuf>,
    #[arg(long, value_name = "ROLE")]
    pub role: Option<String>,
    #[arg(long, value_name = "L[,L..]", value_delimiter = ',')]
    pub lang: Vec<String>,
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<DraftFormat>,
    #[arg(short, long, value_name = "FILE|DIR")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
    #[arg(long, requires = "output", requires = "brief")]
    pub watch: bool,
    #[arg(long, value_name = "AD", conflicts_with_all = ["brief", "role", "watch", "format"])]
    pub rewrite: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["brief", "role", "rewrite", "watch", "format", "lang"])]
    pub schema: bool,
}

#[derive(Args)]
pub struct Roles {
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: ReportFormat,
}

#[derive(Args)]
pub struct Init {
    #[command(subcommand)]
    pub what: InitWhat,
}

#[derive(Subcommand, Clone)]
pub enum InitWhat {
    Ad(InitArgs),
    Profile(InitArgs),
    Pitch(InitArgs),
}

#[derive(Args, Clone)]
pub struct InitArgs {
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Args)]
pub struct Letter {
    #[arg(long, value_name = "FILE")]
    pub profile: PathBuf,
    #[arg(long, value_name = "AD")]
    pub ad: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub pitch: Option<PathBuf>,
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(long, value_name = "FORM")]
    pub address: Option<String>,
    #[arg(
        long,
        value_name = "TONE",
        default_value = "plain",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub tone: Tone,
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub seed: u64,
    #[arg(long)]
    pub explain: bool,
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<DraftFormat>,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Args)]
pub struct Match {
    #[arg(long, value_name = "FILE")]
    pub profile: PathBuf,
    #[arg(long, value_name = "AD")]
    pub ad: PathBuf,
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: ReportFormat,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Warm,
    Formal,
}

impl Tone {
    pub fn name(self) -> &'static str {
        match self {
            Tone::Plain => "plain",
            Tone::Warm => "warm",
            Tone::Formal => "formal",
        }
    }
}

#[derive(Args)]
pub struct Lint {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(
        long,
        value_name = "L",
        default_value = "auto",
        hide_default_value = true
    )]
    pub lang: String,
    #[arg(
        long,
        value_name = "KIND",
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub kind: KindArg,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: ReportFormat,
    #[arg(
        long,
        value_name = "LEVEL",
        default_value = "warning",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub fail_on: FailOn,
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

#[derive(Args)]
pub struct Explain {
    #[arg(value_name = "RULE")]
    pub rule: String,
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
}

#[derive(Args)]
pub struct Rules {
    #[command(subcommand)]
    pub action: Option<RulesAction>,
    #[command(flatten)]
    pub filter: RulesFilter,
}

#[derive(Args, Clone)]
pub struct RulesFilter {
    #[arg(long, value_name = "L", global = true)]
    pub lang: Option<String>,
    #[arg(long, value_name = "C", global = true)]
    pub category: Option<String>,
    #[arg(
        long,
        value_name = "FORMAT",
        global = true,
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: ReportFormat,
}

#[derive(Subcommand, Clone, Copy)]
pub enum RulesAction {
    List,
    Test,
}

#[derive(Args)]
pub struct Read {
    #[arg(value_name = "AD")]
    pub ad: PathBuf,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: ReportFormat,
}

#[derive(Args)]
pub struct LocaleArgs {
    #[command(subcommand)]
    pub action: LocaleAction,
}

#[derive(Subcommand, Clone)]
pub enum LocaleAction {
    Check(LocaleCheck),
    Stats(files::Stats),
    Fmt(files::Fmt),
    Pseudo(files::Pseudo),
    Export(files::Export),
    Import(files::Import),
    New(LocaleNew),
    Preview(LocalePreview),
}

#[derive(Args, Clone)]
pub struct LocalePreview {
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(long, value_name = "KIND", hide_possible_values = true)]
    pub kind: Option<PreviewKind>,
    #[arg(long, value_name = "BRIEF")]
    pub data: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<PreviewFormat>,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
    #[arg(long, requires = "output")]
    pub watch: bool,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum PreviewKind {
    Ad,
    Letter,
    Report,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum PreviewFormat {
    Txt,
    Html,
}

#[derive(Args, Clone)]
pub struct LocaleNew {
    #[arg(value_name = "TAG")]
    pub tag: String,
    #[arg(long, value_name = "L")]
    pub from: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Args, Clone)]
pub struct LocaleCheck {
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: CheckFormat,
    #[arg(long, value_name = "LEVEL", hide_possible_values = true)]
    pub deny: Option<Deny>,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum CheckFormat {
    Human,
    Json,
    Github,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum Deny {
    Warnings,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum DraftFormat {
    Md,
    Txt,
    Html,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum ReportFormat {
    Human,
    Json,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum KindArg {
    Auto,
    Ad,
    Letter,
    Text,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum FailOn {
    Error,
    Warning,
    Suggestion,
    Never,
}

/// Why there is nothing to run.
pub enum Stop {
    /// Help for a command, by its path ("rules", "test").
    Help(Vec<String>),
    Version,
    Wrong(Error),
}

/// Reads the command line.
pub fn parse(arguments: &[OsString]) -> Result<Cli, Stop> {
    let words: Vec<String> = arguments
        .iter()
        .skip(1)
        .map(|a| a.to_string_lossy().into_owned())
        .collect();
    if words.first().is_some_and(|w| w == "--version" || w == "-V") {
        return Err(Stop::Version);
    }
    if words.first().is_some_and(|w| w == "help") {
        return Err(Stop::Help(command_path(&words[1..])));
    }
    Cli::try_parse_from(arguments).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp => Stop::Help(command_path(&words)),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Stop::Wrong(Cause::UsageCommand {}.into())
        }
        _ => Stop::Wrong(usage(&error)),
    })
}

/// What can be had of the global flags when the rest is wrong.
pub fn global_only(arguments: &[OsString]) -> Global {
    let words: Vec<String> = arguments
        .iter()
        .map(|a| a.to_string_lossy().into_owned())
        .collect();
    let value = |flag: &str| {
        words.iter().enumerate().find_map(|(i, w)| {
            w.strip_prefix(flag)
                .and_then(|rest| rest.strip_prefix('='))
                .map(str::to_owned)
                .or_else(|| (w == flag).then(|| words.get(i + 1).cloned()).flatten())
        })
    };
    Global {
        ui_lang: value("--ui-lang"),
        locales: value("--locales").map(PathBuf::from),
        ..Global::default()
    }
}

/// The commands named in the arguments, as deep as they are known.
fn command_path(words: &[String]) -> Vec<String> {
    let mut command = Cli::command();
    let mut path = Vec::new();
    for word in words {
        if let Some(next) = command.find_subcommand(word) {
            path.push(word.clone());
            command = next.clone();
        }
    }
    path
}

fn usage(error: &clap::Error) -> Error {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        // Of several suggestions the last is the nearest.
        Some(ContextValue::Strings(texts)) if kind != ContextKind::ValidValue => {
            texts.last().cloned()
        }
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let argument = text(ContextKind::InvalidArg)
        .or_else(|| text(ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    // "--kind <KIND>" and "<BRIEF>": the name is enough.
    let argument = match argument.split_once(' ') {
        Some((flag, _)) if flag.starts_with('-') => flag.to_owned(),
        _ => argument.trim_matches(['<', '>']).to_owned(),
    };
    let suggestion =
        text(ContextKind::SuggestedArg).or_else(|| text(ContextKind::SuggestedSubcommand));
    let cause = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => match suggestion {
            Some(suggestion) => Cause::UsageUnknownSuggest {
                argument,
                suggestion,
            },
            None => Cause::UsageUnknown { argument },
        },
        ErrorKind::MissingRequiredArgument => Cause::UsageMissing { argument },
        ErrorKind::MissingSubcommand => Cause::UsageCommand {},
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match text(ContextKind::InvalidValue) {
                Some(value) if !value.is_empty() => Cause::UsageValue {
                    argument,
                    value,
                    allowed: text(ContextKind::ValidValue).unwrap_or_else(|| "…".to_owned()),
                },
                _ => Cause::UsageEmpty { argument },
            }
        }
        _ => Cause::Usage {
            detail: error
                .to_string()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned(),
        },
    };
    cause.into()
}
