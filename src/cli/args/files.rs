//! The arguments of `lagom locale stats`, `fmt`, `pseudo`, `export` and `import`.

use super::ReportFormat;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args, Clone)]
pub struct Stats {
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

#[derive(Args, Clone)]
pub struct Fmt {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(long)]
    pub check: bool,
}

#[derive(Args, Clone)]
pub struct Pseudo {
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
    #[arg(long)]
    pub force: bool,
}

#[derive(Args, Clone)]
pub struct Export {
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "po",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: ExchangeFormat,
    #[arg(long, value_name = "FILE|DIR")]
    pub previous: Option<PathBuf>,
    #[arg(short, long, value_name = "FILE|DIR")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Args, Clone)]
pub struct Import {
    #[arg(value_name = "PO", required = true)]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "L")]
    pub lang: Option<String>,
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
    #[arg(long)]
    pub force: bool,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum ExchangeFormat {
    Po,
}
