//! Text as the program reads it: a [`Source`] with a map back to the file, cut into [`Block`]s.

pub mod blocks;
pub mod sentences;
pub mod source;

pub use blocks::{Block, BlockKind};
pub use source::{Remark, Source, SourceBuilder, Span, remark};
