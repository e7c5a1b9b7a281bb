//! Structured input (TOML, YAML, JSON) as one tree that remembers where everything stood.
//!
//! Briefs, profiles, rules and words are read from this tree, so that every complaint about them
//! names file, line and column, whatever the format. Offsets are bytes into the source.

mod yaml;

pub use yaml::parse_yaml;

use crate::error::{Cause, Error, Place, Result};
use icu_calendar::{Date as CalendarDate, Iso};
use serde_json::value::RawValue;
use std::ops::Range;
use std::sync::Arc;

/// A day of the Gregorian calendar.
pub type Date = CalendarDate<Iso>;

/// Nesting beyond this is refused; no real brief or profile comes near it.
const MAX_DEPTH: usize = 32;

/// Reads `YYYY-MM-DD`.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.trim().splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || month.len() != 2 || day.len() != 2 {
        return None;
    }
    Date::try_new_iso(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Writes `YYYY-MM-DD`.
pub fn iso(date: Date) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        date.year().extended_year(),
        date.month().ordinal,
        date.day_of_month().0
    )
}

/// The day in UTC by the machine's clock.
pub fn today() -> Date {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| d.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or(0);
    icu_calendar::Date::from_rata_die(
        icu_calendar::types::RataDie::new(719_163 + days),
        icu_calendar::Iso,
    )
}

/// A source text and the name that errors give it.
#[derive(Debug, Clone)]
pub struct Origin {
    pub file: Arc<str>,
    pub source: Arc<str>,
}

impl Origin {
    pub fn place(&self, offset: usize) -> Place {
        Place::at(&*self.file, &self.source, offset)
    }
}

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Node {
    pub value: Value,
    pub span: Range<usize>,
}

#[derive(Debug, Clone)]
pub enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    Date(Date),
    List(Vec<Node>),
    Table(Table),
}

/// Keys in the order of the source, with the place of each key.
#[derive(Debug, Clone, Default)]
pub struct Table {
    pub entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
pub struct Entry {
    pub key: String,
    pub key_span: Range<usize>,
    pub node: Node,
}

impl Table {
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|e| e.key == key).map(|e| &e.node)
    }
}

/// Reads TOML into a table.
///
/// # Errors
/// A syntax error or duplicate key, with its place.
pub fn parse_toml(file: &str, source: &str) -> Result<(Origin, Table)> {
    let origin = Origin {
        file: file.into(),
        source: source.into(),
    };
    let (parsed, errors) = toml::de::DeTable::parse_recoverable(source);
    // The parser names some consequences before their cause; the earliest place is the cause.
    let start = |e: &toml::de::Error| e.span().map_or(0, |s| s.start);
    if let Some(e) = errors.iter().min_by_key(|e| start(e)) {
        let detail = e.message().lines().next().unwrap_or_default().to_owned();
        return Err(Error::new(Cause::Toml { detail }).at(origin.place(start(e))));
    }
    let table = toml_table(&origin, parsed.get_ref(), 0)?;
    Ok((origin, table))
}

fn toml_table(origin: &Origin, table: &toml::de::DeTable<'_>, depth: usize) -> Result<Table> {
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table.iter() {
        entries.push(Entry {
            key: key.get_ref().to_string(),
            key_span: key.span(),
            node: toml_node(origin, value, depth + 1)?,
        });
    }
    entries.sort_by_key(|e| e.key_span.start);
    Ok(Table { entries })
}

fn toml_node(
    origin: &Origin,
    spanned: &toml::Spanned<toml::de::DeValue<'_>>,
    depth: usize,
) -> Result<Node> {
    use toml::de::DeValue;
    let span = spanned.span();
    if depth > MAX_DEPTH {
        return Err(too_deep(origin, span.start));
    }
    let wrong = |key: &str, expected: &str| {
        Error::new(Cause::Type {
            key: key.to_owned(),
            expected: expected.to_owned(),
        })
        .at(origin.place(span.start))
    };
    let value = match spanned.get_ref() {
        DeValue::String(s) => Value::Text(s.to_string()),
        DeValue::Integer(i) => {
            let parsed = i64::from_str_radix(i.as_str(), i.radix());
            Value::Integer(parsed.map_err(|_| wrong(i.as_str(), "64-bit"))?)
        }
        DeValue::Float(f) => {
            let parsed: std::result::Result<f64, _> = f.as_str().parse();
            Value::Float(parsed.map_err(|_| wrong(f.as_str(), "64-bit"))?)
        }
        DeValue::Boolean(b) => Value::Bool(*b),
        DeValue::Datetime(d) => {
            let date = d
                .date
                .and_then(|d| Date::try_new_iso(d.year.into(), d.month, d.day).ok());
            Value::Date(date.ok_or_else(|| {
                Error::new(Cause::DateValue {
                    value: d.to_string(),
                })
                .at(origin.place(span.start))
            })?)
        }
        DeValue::Array(items) => Value::List(
            items
                .iter()
                .map(|i| toml_node(origin, i, depth + 1))
                .collect::<Result<_>>()?,
        ),
        DeValue::Table(table) => Value::Table(toml_table(origin, table, depth)?),
    };
    Ok(Node { value, span })
}

fn too_deep(origin: &Origin, offset: usize) -> Error {
    Error::new(Cause::TooDeep {
        limit: MAX_DEPTH.to_string(),
    })
    .at(origin.place(offset))
}

/// Reads a JSON object into a table.
///
/// # Errors
/// A syntax error, a duplicate key, or something other than an object at the top, with its place.
pub fn parse_json(file: &str, source: &str) -> Result<(Origin, Table)> {
    let origin = Origin {
        file: file.into(),
        source: source.into(),
    };
    let raw: &RawValue = serde_json::from_str(source).map_err(|e| json_error(&origin, &e))?;
    let node = json_node(&origin, source, raw, 0)?;
    match node.value {
        Value::Table(table) => Ok((origin, table)),
        _ => {
            let error = Error::new(Cause::Json {
                detail: "{ … } expected".to_owned(),
            });
            Err(error.at(origin.place(node.span.start)))
        }
    }
}

fn json_error(origin: &Origin, error: &serde_json::Error) -> Error {
    let text = error.to_string();
    let detail = text.split(" at line ").next().unwrap_or(&text).to_owned();
    let line = error.line().max(1);
    // serde_json counts columns in bytes; the line's text turns them into characters.
    let column = origin.source.lines().nth(line - 1).map_or(1, |l| {
        let mut end = error.column().saturating_sub(1).min(l.len());
        while !l.is_char_boundary(end) {
            end -= 1;
        }
        l[..end].chars().count() + 1
    });
    Error::new(Cause::Json { detail }).at(Place {
        file: origin.file.to_string(),
        at: Some((line, column)),
    })
}

/// Object members in order, keys borrowed or owned, values left as slices of the source: the
/// slices' addresses give the exact offsets.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> serde::Deserialize<'de> for Members<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> std::result::Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("{ … }")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(entry) = map.next_entry::<String, &RawValue>()? {
                    members.push(entry);
                }
                Ok(Members(members))
            }
        }
        d.deserialize_map(Visitor)
    }
}

fn json_node(origin: &Origin, whole: &str, raw: &RawValue, depth: usize) -> Result<Node> {
    let text = raw.get();
    let start = text.as_ptr() as usize - whole.as_ptr() as usize;
    let span = start..start + text.len();
    if depth > MAX_DEPTH {
        return Err(too_deep(origin, start));
    }
    let bad = |e: serde_json::Error| json_error(origin, &e);
    let value = match text.as_bytes().first() {
        Some(b'{') => {
            let Members(members) = serde_json::from_str(text).map_err(bad)?;
            let mut entries: Vec<Entry> = Vec::with_capacity(members.len());
            for (key, value) in members {
                let node = json_node(origin, whole, value, depth + 1)?;
                if entries.iter().any(|e| e.key == key) {
                    return Err(
                        Error::new(Cause::DuplicateKey { key }).at(origin.place(node.span.start))
                    );
                }
                entries.push(Entry {
                    key,
                    key_span: node.span.clone(),
                    node,
                });
            }
            Value::Table(Table { entries })
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(bad)?;
            Value::List(
                items
                    .into_iter()
                    .map(|i| json_node(origin, whole, i, depth + 1))
                    .collect::<Result<_>>()?,
            )
        }
        Some(b'"') => Value::Text(serde_json::from_str(text).map_err(bad)?),
        Some(b't') => Value::Bool(true),
        Some(b'f') => Value::Bool(false),
        Some(b'n') => Value::Null,
        _ => match text.parse::<i64>() {
            Ok(i) => Value::Integer(i),
            Err(_) => Value::Float(serde_json::from_str(text).map_err(bad)?),
        },
    };
    Ok(Node { value, span })
}

/// Reads TOML, YAML or JSON, told by the file's extension and then by the first characters.
///
/// # Errors
/// As [`parse_toml`], [`parse_yaml`] and [`parse_json`].
pub fn parse(file: &str, source: &str) -> Result<(Origin, Table)> {
    let extension = file.rsplit('.').next().unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "json" => parse_json(file, source),
        "toml" => parse_toml(file, source),
        "yaml" | "yml" => parse_yaml(file, source),
        _ if source.trim_start().starts_with('{') => parse_json(file, source),
        _ if looks_like_yaml(source) => parse_yaml(file, source),
        _ => parse_toml(file, source),
    }
}

/// Whether the first line that says something has a key and a colon, or opens a document.
fn looks_like_yaml(source: &str) -> bool {
    let mut lines = source.lines().map(str::trim);
    let first = lines.find(|l| !l.is_empty() && !l.starts_with('#'));
    first.is_some_and(|line| {
        let key = line.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
        line == "---" || key.is_some_and(|at| at > 0 && line[at..].starts_with(':'))
    })
}

/// Takes typed fields out of a table and, at the end, complains about keys that nobody asked for.
pub struct Fields<'a> {
    pub origin: &'a Origin,
    table: &'a Table,
    /// Where the table itself stands, for what is missing from it.
    start: usize,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub fn new(origin: &'a Origin, table: &'a Table, start: usize) -> Self {
        Fields {
            origin,
            table,
            start,
            known: Vec::new(),
        }
    }

    /// The node under `key`; JSON null counts as absent.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        self.table
            .get(key)
            .filter(|n| !matches!(n.value, Value::Null))
    }

    /// The node under `key`.
    ///
    /// # Errors
    /// When it is absent.
    pub fn required(&mut self, key: &'static str) -> Result<&'a Node> {
        if let Some(node) = self.node(key) {
            return Ok(node);
        }
        // A key that is nearly this one is a slip of the pen, and that is the better complaint.
        let slip =
            self.table.entries.iter().find(|e| {
                !self.known.contains(&e.key.as_str()) && nearest(&e.key, [key]).is_some()
            });
        Err(match slip {
            Some(entry) => unknown_key(self.origin, entry, &[key]),
            None => self.error(self.start, Cause::MissingKey { key: key.into() }),
        })
    }

    pub fn error(&self, offset: usize, cause: Cause) -> Error {
        Error::new(cause).at(self.origin.place(offset))
    }

    pub fn text(&mut self, key: &'static str) -> Result<Option<String>> {
        let origin = self.origin;
        self.node(key).map(|n| n.text(origin, key)).transpose()
    }

    /// A list of texts; one text alone counts as a list of one.
    pub fn texts(&mut self, key: &'static str) -> Result<Vec<String>> {
        let origin = self.origin;
        match self.node(key) {
            None => Ok(Vec::new()),
            Some(node) => node.texts(origin, key),
        }
    }

    pub fn bool(&mut self, key: &'static str) -> Result<Option<bool>> {
        match self.node(key) {
            None => Ok(None),
            Some(Node {
                value: Value::Bool(b),
                ..
            }) => Ok(Some(*b)),
            Some(node) => Err(node.wrong(self.origin, key, "true / false")),
        }
    }

    pub fn number(&mut self, key: &'static str) -> Result<Option<f64>> {
        let origin = self.origin;
        self.node(key).map(|n| n.number(origin, key)).transpose()
    }

    pub fn date(&mut self, key: &'static str) -> Result<Option<Date>> {
        let origin = self.origin;
        self.node(key).map(|n| n.date(origin, key)).transpose()
    }

    /// One of a closed set of words.
    pub fn choice(
        &mut self,
        key: &'static str,
        allowed: &[&'static str],
    ) -> Result<Option<&'static str>> {
        let origin = self.origin;
        match self.node(key) {
            None => Ok(None),
            Some(node) => node.choice(origin, key, allowed).map(Some),
        }
    }

    /// # Errors
    /// The first key that no call above has asked for.
    pub fn finish(self) -> Result<()> {
        for entry in &self.table.entries {
            if !self.known.contains(&entry.key.as_str()) {
                return Err(unknown_key(self.origin, entry, &self.known));
            }
        }
        Ok(())
    }
}

/// The error of a key that is none of `known`, with the nearest.
pub fn unknown_key(origin: &Origin, entry: &Entry, known: &[&str]) -> Error {
    let key = entry.key.clone();
    let cause = match nearest(&key, known.iter().copied()) {
        Some(suggestion) => Cause::UnknownKeySuggest {
            key,
            suggestion: suggestion.to_owned(),
        },
        None => Cause::UnknownKey {
            key,
            known: known.join(", "),
        },
    };
    Error::new(cause).at(origin.place(entry.key_span.start))
}

/// The known word that is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(word, k), k))
        .filter(|(near, _)| *near > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}

impl Node {
    pub fn wrong(&self, origin: &Origin, key: &str, expected: &str) -> Error {
        Error::new(Cause::Type {
            key: key.to_owned(),
            expected: expected.to_owned(),
        })
        .at(origin.place(self.span.start))
    }

    pub fn text(&self, origin: &Origin, key: &str) -> Result<String> {
        match &self.value {
            Value::Text(text) => Ok(text.clone()),
            Value::Integer(i) => Ok(i.to_string()),
            _ => Err(self.wrong(origin, key, "\"…\"")),
        }
    }

    pub fn texts(&self, origin: &Origin, key: &str) -> Result<Vec<String>> {
        match &self.value {
            Value::List(items) => items.iter().map(|i| i.text(origin, key)).collect(),
            _ => Ok(vec![self.text(origin, key)?]),
        }
    }

    pub fn number(&self, origin: &Origin, key: &str) -> Result<f64> {
        match self.value {
            Value::Integer(i) => Ok(i as f64),
            Value::Float(f) if f.is_finite() => Ok(f),
            _ => Err(self.wrong(origin, key, "0–9")),
        }
    }

    pub fn date(&self, origin: &Origin, key: &str) -> Result<Date> {
        match &self.value {
            Value::Date(date) => Ok(*date),
            Value::Text(text) => parse_date(text).ok_or_else(|| {
                Error::new(Cause::DateValue {
                    value: text.clone(),
                })
                .at(origin.place(self.span.start))
            }),
            _ => Err(self.wrong(origin, key, "YYYY-MM-DD")),
        }
    }

    pub fn choice(
        &self,
        origin: &Origin,
        key: &str,
        allowed: &[&'static str],
    ) -> Result<&'static str> {
        let value = self.text(origin, key)?;
        allowed
            .iter()
            .find(|a| **a == value)
            .copied()
            .ok_or_else(|| {
                Error::new(Cause::Value {
                    key: key.to_owned(),
                    value,
                    allowed: allowed.join(", "),
                })
                .at(origin.place(self.span.start))
            })
    }

    pub fn table<'a>(&'a self, origin: &Origin, key: &str) -> Result<&'a Table> {
        match &self.value {
            Value::Table(table) => Ok(table),
            _ => Err(self.wrong(origin, key, "{ … = … }")),
        }
    }

    pub fn list<'a>(&'a self, origin: &Origin, key: &str) -> Result<&'a [Node]> {
        match &self.value {
            Value::List(items) => Ok(items),
            _ => Err(self.wrong(origin, key, "[ …, … ]")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_toml_give_the_same_tree_with_places() {
        let (origin, table) = parse("a.json", "{\n  \"å\": [1, \"to\"]\n}").unwrap();
        let node = table.get("å").unwrap();
        let items = node.list(&origin, "å").unwrap();
        assert_eq!(origin.place(items[1].span.start).to_string(), "a.json:2:12");
        let (origin, table) = parse("a.toml", "\"å\" = [1, \"to\"]").unwrap();
        let node = table.get("å").unwrap();
        let items = node.list(&origin, "å").unwrap();
        assert_eq!(origin.place(items[1].span.start).to_string(), "a.toml:1:11");
    }

    #[test]
    fn a_duplicate_key_is_refused_in_both_formats() {
        assert!(parse("a.json", r#"{"a": 1, "a": 2}"#).is_err());
        assert!(parse("a.toml", "a = 1\na = 2").is_err());
    }

    #[test]
    fn broken_toml_names_the_cause_not_its_consequence() {
        let place = |source| {
            let error = parse_toml("b.toml", source).unwrap_err().to_string();
            error.split(": ").next().unwrap_or_default().to_owned()
        };
        assert_eq!(place("title = \"x\nfoo"), "b.toml:1:11");
        assert_eq!(place("title = [\n\"x\"\nplace = \"y\"\n"), "b.toml:3:1");
    }

    #[test]
    fn an_unknown_key_is_met_with_the_nearest_known_one() {
        let (origin, table) = parse("b.toml", "\ntilte = 'x'").unwrap();
        let mut fields = Fields::new(&origin, &table, 0);
        fields.text("title").unwrap();
        let error = fields.finish().unwrap_err();
        assert_eq!(
            error.to_string(),
            "b.toml:2:1: tilte is not known here; did you mean title?"
        );
    }

    #[test]
    fn broken_json_names_line_and_column_in_characters() {
        let error = parse("p.json", "{\"navn\": \"Åse\" \"x\": 1}").unwrap_err();
        assert_eq!(error.place().unwrap().at, Some((1, 16)));
    }

    #[test]
    fn deep_nesting_is_refused_not_overflowed() {
        let deep = format!("{{\"a\": {}1{}}}", "[".repeat(100), "]".repeat(100));
        assert!(parse("d.json", &deep).is_err());
    }

    #[test]
    fn days_that_do_not_exist_are_no_dates() {
        assert!(parse_date("2027-02-29").is_none());
        assert!(parse_date("2028-02-29").is_some());
        assert!(parse_date("28-02-29").is_none());
    }
}
