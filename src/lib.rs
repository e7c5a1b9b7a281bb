//! lagom drafts inclusive job ads, finds superhuman demands in ads, and writes honest letters.
//!
//! The library never prints and never panics on input; what is wrong comes back as an
//! [`error::Error`] with file, line, column and cure. Offsets are bytes unless a name says otherwise.

#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod assets;
pub mod brief;
pub mod competence;
pub mod data;
pub mod diagnostic;
pub mod document;
pub mod draft;
pub mod error;
pub mod input;
pub mod language;
pub mod lint;
pub mod locale;
pub mod matching;
pub mod pitch;
pub mod posting;
pub mod profile;
pub mod report;
pub mod role;
pub mod rule;
pub mod table;
pub mod text;
pub mod words;
