//! A language's own spelling of words that a neighbour has too: titles of ads in one Norwegian, for
//! letters in the other. `words/spelling.toml`; most languages have none.

use crate::assets::Store;
use crate::data::{Fields, parse_toml};
use crate::error::Result;
use crate::language::Language;

/// The files that no other reading needs.
pub const FILES: &[&str] = &["/spelling.toml"];

/// Parts of titles in lower case as the neighbour has them, with the language's own; the longest first.
///
/// # Errors
/// The file is broken, with the place.
pub fn titles(store: &Store, language: Language) -> Result<Vec<(String, String)>> {
    let Some(asset) = store.read(&format!("{language}/words/spelling.toml"))? else {
        return Ok(Vec::new());
    };
    let (origin, table) = parse_toml(&asset.file, &asset.text)?;
    let mut fields = Fields::new(&origin, &table, 0);
    let mut pairs = Vec::new();
    for entry in &fields.required("titles")?.table(&origin, "titles")?.entries {
        pairs.push((entry.key.clone(), entry.node.text(&origin, &entry.key)?));
    }
    fields.finish()?;
    pairs.sort_by_key(|(other, _)| std::cmp::Reverse(other.len()));
    Ok(pairs)
}
