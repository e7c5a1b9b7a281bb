//! Languages as data: an interned tag, and what `manifest.toml` says of it.
//!
//! No language is named in code. Which there are, what they fall back to and which of them are
//! drafted in follows from the manifest alone.

pub mod detect;

use crate::assets::Store;
use crate::data::{Fields, Node, Origin, Table, parse_toml};
use crate::error::{Cause, Error, Result};
use std::fmt;
use std::sync::Mutex;

/// A language of the manifest: its BCP 47 tag, interned. Cheap to copy and compare.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(&'static str);

static NAMES: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

impl Language {
    fn intern(tag: &str) -> Self {
        Language(intern(tag))
    }

    pub fn tag(self) -> &'static str {
        self.0
    }
}

/// Tags and currencies live as long as the program; the manifest bounds their number.
fn intern(name: &str) -> &'static str {
    let mut names = NAMES.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(known) = names.iter().find(|n| **n == name) {
        return known;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.push(name);
    name
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How texts are set in a language; what is empty is not checked.
#[derive(Debug, Clone, Default)]
pub struct Typography {
    /// Quotation marks inside quotation marks.
    pub inner_quotes: (String, String),
    pub ellipsis: String,
    /// Between figures, and with spaces for a pause.
    pub dash: String,
    /// Signs that a no-break space keeps with the figure before them.
    pub no_break_before: Vec<String>,
    /// Signs that a no-break space keeps with the figure behind them.
    pub no_break_after: Vec<String>,
    /// The words of each form of address, in the order of the forms, with spaces between.
    pub address_words: Vec<String>,
}

/// One row of the manifest.
#[derive(Debug, Clone)]
pub struct Row {
    pub language: Language,
    /// The language's own name.
    pub name: String,
    pub aliases: Vec<String>,
    /// Where texts of the program are looked up, in order; begins with the language itself.
    pub ui: Vec<Language>,
    /// Where words of a draft are looked up.
    pub document: Vec<Language>,
    /// Whose words and phrases serve for reading a text in this language.
    pub reads: Vec<Language>,
    pub whatlang: String,
    pub countries: Vec<String>,
    /// ISO 4217 code of the first country's money; empty where nothing is drafted.
    pub currency: &'static str,
    /// What pay is told for there: `year`, `month` or `hour`.
    pub pay_per: String,
    /// Forms of address that a letter can choose between; empty where there is one.
    pub address: Vec<String>,
    pub quotes: (String, String),
    pub typography: Typography,
    /// Whether ads and letters are drafted and linted in it.
    pub draft: bool,
    pub status: Status,
}

/// How far the words of a language are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// A message that an ad or a letter lacks is an error.
    Complete,
    /// It stands as a mark in the draft, with the text of the interface's next language.
    New,
}

/// The names of the states, as the manifest has them.
const STATES: &[&str] = &["complete", "new"];

/// The file that has the rows.
pub const MANIFEST: &str = "manifest.toml";

/// All languages, in the manifest's order.
#[derive(Debug, Clone)]
pub struct Manifest {
    rows: Vec<Row>,
}

impl Manifest {
    /// The built-in rows with those of the user's folder over them: a row there takes the place of
    /// the row of its tag, others are added.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    pub fn load(store: &Store) -> Result<Self> {
        let asset = store.required(MANIFEST)?;
        let mut files = vec![parse_toml(&asset.file, &asset.text)?];
        if let Some(built_in) = store.beneath(MANIFEST) {
            files.insert(0, parse_toml(&built_in.file, &built_in.text)?);
        }
        Manifest::of(&files)
    }

    /// Reads one manifest alone.
    ///
    /// # Errors
    /// Broken TOML, a missing or wrong field, a chain that names no language; with the place.
    pub fn parse(file: &str, source: &str) -> Result<Self> {
        Manifest::of(&[parse_toml(file, source)?])
    }

    fn of(files: &[(Origin, Table)]) -> Result<Self> {
        let mut rows: Vec<(String, &Origin, &Node)> = Vec::new();
        for (origin, table) in files {
            let mut top = Fields::new(origin, table, 0);
            let mut own: Vec<String> = Vec::new();
            for row in top.required("language")?.list(origin, "language")? {
                let mut fields =
                    Fields::new(origin, row.table(origin, "language")?, row.span.start);
                let tag = fields.required("tag")?.text(origin, "tag")?;
                if own.contains(&tag) {
                    return Err(fields.error(row.span.start, Cause::DuplicateKey { key: tag }));
                }
                own.push(tag.clone());
                match rows.iter_mut().find(|(known, ..)| *known == tag) {
                    Some(under) => *under = (tag, origin, row),
                    None => rows.push((tag, origin, row)),
                }
            }
            top.finish()?;
        }
        let known: Vec<&str> = rows.iter().map(|(tag, ..)| tag.as_str()).collect();
        let rows = rows
            .iter()
            .map(|(tag, origin, row)| read(tag, origin, row, &known));
        Ok(Manifest {
            rows: rows.collect::<Result<_>>()?,
        })
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The languages that ads and letters are written in.
    pub fn drafted(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|r| r.draft)
    }

    /// The row of a language of this manifest. A language comes out of a manifest, so there is one;
    /// were it another manifest's, the first row would answer.
    pub fn row(&self, language: Language) -> &Row {
        self.rows
            .iter()
            .find(|r| r.language == language)
            .unwrap_or(&self.rows[0])
    }

    /// The language that a tag means: the tag itself, an alias, or either with a region
    /// (`nb-NO`, `nb_NO.UTF-8`).
    pub fn find(&self, tag: &str) -> Option<Language> {
        let tag = tag.trim().to_ascii_lowercase();
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        self.rows
            .iter()
            .find(|r| r.language.tag().eq_ignore_ascii_case(&tag))
            .or_else(|| {
                self.rows
                    .iter()
                    .find(|r| r.language.tag() == primary || r.aliases.iter().any(|a| a == primary))
            })
            .map(|r| r.language)
    }

    /// As [`find`](Self::find), or an error that lists the languages that are drafted in.
    ///
    /// # Errors
    /// The tag means no language, or one that nothing is drafted in.
    pub fn find_drafted(&self, tag: &str) -> Result<Language> {
        let known = || {
            let tags: Vec<_> = self.drafted().map(|r| r.language.tag()).collect();
            tags.join(", ")
        };
        let tag_text = tag.to_owned();
        let language = self.find(tag).ok_or_else(|| {
            Error::new(Cause::UnknownLanguage {
                tag: tag_text.clone(),
                known: known(),
            })
        })?;
        if self.row(language).draft {
            Ok(language)
        } else {
            Err(Cause::NoDraftLanguage {
                tag: tag_text,
                known: known(),
            }
            .into())
        }
    }
}

fn read(tag: &str, origin: &Origin, row: &Node, known: &[&str]) -> Result<Row> {
    let mut fields = Fields::new(origin, row.table(origin, "language")?, row.span.start);
    fields.node("tag");
    let chain = |fields: &mut Fields<'_>, key| -> Result<Vec<Language>> {
        let mut chain = Vec::new();
        for missing in fields.texts(key)? {
            if !known.contains(&missing.as_str()) {
                let tag = tag.to_owned();
                return Err(fields.error(row.span.start, Cause::ManifestChain { tag, missing }));
            }
            chain.push(Language::intern(&missing));
        }
        Ok(chain)
    };
    let ui = chain(&mut fields, "ui")?;
    let document = chain(&mut fields, "document")?;
    let reads = chain(&mut fields, "reads")?;
    let quotes = fields.texts("quotes")?;
    let [open, close] = quotes.as_slice() else {
        let expected = "[\"«\", \"»\"]".to_owned();
        let key = "quotes".to_owned();
        return Err(fields.error(row.span.start, Cause::Type { key, expected }));
    };
    let inner = fields.texts("inner-quotes")?;
    let typography = Typography {
        inner_quotes: match inner.as_slice() {
            [open, close] => (open.clone(), close.clone()),
            _ => Default::default(),
        },
        ellipsis: fields.text("ellipsis")?.unwrap_or_default(),
        dash: fields.text("dash")?.unwrap_or_default(),
        no_break_before: fields.texts("no-break-before")?,
        no_break_after: fields.texts("no-break-after")?,
        address_words: fields.texts("address-words")?,
    };
    let parsed = Row {
        language: Language::intern(tag),
        name: fields.required("name")?.text(origin, "name")?,
        aliases: fields.texts("aliases")?,
        ui,
        document,
        reads,
        whatlang: fields.text("whatlang")?.unwrap_or_default(),
        countries: fields.texts("countries")?,
        currency: intern(&fields.text("currency")?.unwrap_or_default()),
        pay_per: fields.text("pay-per")?.unwrap_or_default(),
        address: fields.texts("address")?,
        quotes: (open.clone(), close.clone()),
        typography,
        draft: fields.bool("draft")?.unwrap_or(true),
        status: match fields.choice("status", STATES)? {
            Some("new") => Status::New,
            _ => Status::Complete,
        },
    };
    fields.finish()?;
    Ok(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest::parse("manifest.toml", include_str!("../locales/manifest.toml")).unwrap()
    }

    #[test]
    fn tags_aliases_and_locale_names_are_found() {
        let m = manifest();
        for (tag, language) in [
            ("nb", "nb"),
            ("no", "nb"),
            ("NB-no", "nb"),
            ("nn_NO.UTF-8", "nn"),
            ("sv-FI", "sv"),
            ("nl_BE", "nl"),
        ] {
            assert_eq!(m.find(tag).unwrap().tag(), language);
        }
        assert!(m.find("da").is_none());
        assert!(m.find("").is_none());
        assert!(m.find_drafted("en").is_err());
    }

    #[test]
    fn a_row_of_the_user_takes_its_tags_place_and_a_new_one_is_added() {
        let row = |tag: &str, name: &str| {
            format!(
                "[[language]]\ntag = \"{tag}\"\nname = \"{name}\"\nui = [\"{tag}\", \"en\"]\nquotes = [\"«\", \"»\"]\n"
            )
        };
        let folder = tempfile::tempdir().unwrap();
        let rows = row("nb", "mitt") + &row("da", "dansk");
        std::fs::write(folder.path().join(MANIFEST), rows).unwrap();
        let m = Manifest::load(&Store::locales(Some(folder.path())).unwrap()).unwrap();
        let tags: Vec<&str> = m.rows().iter().map(|r| r.language.tag()).collect();
        assert_eq!(tags, ["en", "nb", "nn", "sv", "nl", "da"]);
        assert_eq!(m.row(m.find("nb").unwrap()).name, "mitt");
        assert_eq!(m.row(m.find("da_DK").unwrap()).name, "dansk");
    }

    #[test]
    fn a_chain_that_names_no_language_is_refused_with_its_place() {
        let source =
            "[[language]]\ntag = \"nb\"\nname = \"b\"\nui = [\"xx\"]\nquotes = [\"«\", \"»\"]";
        let error = Manifest::parse("m.toml", source).unwrap_err();
        assert!(matches!(error.cause(), Cause::ManifestChain { .. }));
        assert!(error.place().is_some());
    }
}
