//! The brief: what a recruiter says of a job, in one language or several.
//!
//! Facts (names, dates, sums) are the same in every language and stand at the top; sentences stand
//! there too where the brief has one language, and else under `[text.<lang>]`, which may also give
//! a fact anew for that language. A brief is read whole and checked whole; what is absent stays
//! absent, and the draft says so.

use crate::data::{Date, Fields, Node, Origin, Table, parse};
use crate::error::{Cause, Error, Place, Result};
use crate::language::{Language, Manifest};
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    FullTime,
    PartTime,
    Summer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    Permanent,
    Temporary,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Remote {
    None,
    /// Days a week.
    Days(f64),
    Full,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sales {
    None,
    Targets,
    Commission,
}

/// A sum or a range of sums, with `from` at most `to`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pay {
    pub from: f64,
    pub to: f64,
    /// ISO 4217.
    pub currency: &'static str,
    /// `year`, `month` or `hour`.
    pub per: &'static str,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// What happens on a day, or from a day to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// None where only a role pack speaks.
    pub date: Option<Date>,
    pub until: Option<Date>,
    pub text: String,
}

/// Currencies that the words of an ad know in every language; each has its own country's beside them.
pub const CURRENCIES: &[&str] = &["NOK", "SEK", "EUR"];
pub const PERIODS: &[&str] = &["year", "month", "hour"];
/// Part time in per cent of full time, where the brief says none.
const PER_CENT: std::ops::RangeInclusive<f64> = 1.0..=100.0;

/// What a field of a brief holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line.
    Line,
    /// Sentences; empty lines part paragraphs.
    Text,
    List,
    Number,
    Date,
    /// A word out of a closed set, or several of it.
    Choice(&'static [&'static str]),
    Choices(&'static [&'static str]),
    /// Days a week, or a word.
    Remote,
    Pay,
    /// Per cent, from and to.
    Percent,
    /// First and last day.
    Days,
    Contact,
    Steps,
}

const EXTENTS: &[&str] = &["full-time", "part-time", "summer"];
const CONTRACTS: &[&str] = &["permanent", "temporary"];
const SALES: &[&str] = &["none", "targets", "commission"];

/// Every field that a job has, in the order in which a recruiter thinks of them.
pub const FIELDS: &[(&str, Shape)] = &[
    ("title", Shape::Line),
    ("employer", Shape::Line),
    ("place", Shape::Line),
    ("lead", Shape::Text),
    ("about", Shape::Text),
    ("day", Shape::Text),
    ("support", Shape::List),
    ("tasks", Shape::List),
    ("sales", Shape::Choice(SALES)),
    ("must", Shape::List),
    ("equal", Shape::Text),
    ("behaviour", Shape::List),
    ("nice", Shape::List),
    ("learn", Shape::Text),
    ("pay", Shape::Pay),
    ("pay-summer", Shape::Pay),
    ("pay-note", Shape::Text),
    ("offer", Shape::List),
    ("extent", Shape::Choices(EXTENTS)),
    ("part-time", Shape::Percent),
    ("contract", Shape::Choice(CONTRACTS)),
    ("openings", Shape::Line),
    ("week-hours", Shape::Number),
    ("hours", Shape::Text),
    ("remote", Shape::Remote),
    ("start", Shape::Date),
    ("summer", Shape::Days),
    ("deadline", Shape::Date),
    ("steps", Shape::Steps),
    ("welcome", Shape::Text),
    ("accommodation", Shape::Text),
    ("encourage", Shape::Text),
    ("contact", Shape::Contact),
    ("contact-role", Shape::Line),
    ("apply-url", Shape::Line),
    ("apply-email", Shape::Line),
    ("apply", Shape::Text),
];

/// A job as one language tells it. A text is a list of paragraphs.
#[derive(Debug, Clone, Default)]
pub struct Job {
    pub employer: Option<String>,
    pub place: Option<String>,
    pub extent: Option<Vec<Extent>>,
    /// Per cent of full time, from and to.
    pub part_time: Option<(f64, f64)>,
    pub openings: Option<String>,
    pub contract: Option<Contract>,
    pub start: Option<Date>,
    pub summer: Option<(Date, Date)>,
    pub deadline: Option<Date>,
    pub remote: Option<Remote>,
    pub week_hours: Option<f64>,
    pub sales: Option<Sales>,
    pub pay: Option<Pay>,
    pub pay_summer: Option<Pay>,
    pub contact: Option<Contact>,
    pub apply_url: Option<String>,
    pub apply_email: Option<String>,

    pub title: Option<String>,
    pub contact_role: Option<String>,
    pub lead: Option<Vec<String>>,
    pub about: Option<Vec<String>>,
    pub tasks: Option<Vec<String>>,
    pub day: Option<Vec<String>>,
    pub support: Option<Vec<String>>,
    pub must: Option<Vec<String>>,
    pub equal: Option<Vec<String>>,
    pub behaviour: Option<Vec<String>>,
    pub nice: Option<Vec<String>>,
    pub learn: Option<Vec<String>>,
    pub hours: Option<Vec<String>>,
    pub pay_note: Option<Vec<String>>,
    pub offer: Option<Vec<String>>,
    pub steps: Option<Vec<Step>>,
    pub welcome: Option<Vec<String>>,
    pub accommodation: Option<Vec<String>>,
    pub encourage: Option<Vec<String>>,
    pub apply: Option<Vec<String>>,
}

macro_rules! overlay {
    ($over:ident, $under:ident; facts $($fact:ident)*; words $($word:ident)*) => {
        impl Job {
            /// This job with the facts of `under` where it has none itself.
            fn over(self, under: &Job) -> Job {
                let $over = self;
                let $under = under;
                Job {
                    $( $fact: $over.$fact.or_else(|| $under.$fact.clone()), )*
                    $( $word: $over.$word, )*
                }
            }

            /// This job with everything of `under` where it has nothing itself.
            pub fn wholly_over(self, under: &Job) -> Job {
                let $over = self.over(under);
                let $under = under;
                Job {
                    $( $word: $over.$word.or_else(|| $under.$word.clone()), )*
                    ..$over
                }
            }

            /// The names of all fields.
            #[cfg(test)]
            fn names() -> Vec<String> {
                let names = [ $( stringify!($fact), )* $( stringify!($word), )* ];
                names.iter().map(|name| name.replace('_', "-")).collect()
            }

            /// The names of the fields of words that are given.
            fn worded(&self) -> Vec<&'static str> {
                let mut fields = Vec::new();
                $( if self.$word.is_some() { fields.push(stringify!($word)); } )*
                fields
            }
        }
    };
}

overlay! { over, under;
    facts employer place extent part_time openings contract start summer deadline remote week_hours
          sales pay pay_summer contact apply_url apply_email;
    words title contact_role lead about tasks day support must equal behaviour nice learn hours
          pay_note offer steps welcome accommodation encourage apply
}

/// A brief with all its languages.
#[derive(Debug, Clone)]
pub struct Brief {
    pub origin: Origin,
    /// The language of the sentences at the top.
    language: Option<Language>,
    /// A role pack to stand under the brief, with its place.
    pub role: Option<(String, Place)>,
    top: Job,
    texts: Vec<(Language, Job)>,
    /// Where each language's own fields stand.
    spans: Vec<(Language, Range<usize>)>,
    /// Currencies that only these languages have words for.
    currencies: Vec<(Language, &'static str)>,
}

impl Brief {
    /// Reads a brief, TOML, YAML or JSON by its name and looks.
    ///
    /// # Errors
    /// A syntax error; a key that is unknown, of the wrong type or has a value that cannot be; with
    /// the place.
    pub fn parse(file: &str, source: &str, manifest: &Manifest) -> Result<Self> {
        let (origin, table) = parse(file, source)?;
        let mut fields = Fields::new(&origin, &table, 0);
        let language = match fields.node("language") {
            None => None,
            Some(node) => {
                let tag = node.text(&origin, "language")?;
                let found = manifest.find_drafted(&tag);
                Some(found.map_err(|e| e.or_at(|| origin.place(node.span.start)))?)
            }
        };
        let role = match fields.node("role") {
            None => None,
            Some(node) => Some((node.text(&origin, "role")?, origin.place(node.span.start))),
        };
        let currencies: Vec<(Language, &'static str)> = manifest
            .drafted()
            .map(|row| (row.language, row.currency))
            .filter(|(_, code)| !code.is_empty() && !CURRENCIES.contains(code))
            .collect();
        let codes: Vec<&'static str> = CURRENCIES
            .iter()
            .copied()
            .chain(currencies.iter().map(|(_, code)| *code))
            .collect();
        let (mut texts, mut spans) = (Vec::new(), Vec::new());
        if let Some(node) = fields.node("text") {
            for entry in &node.table(&origin, "text")?.entries {
                let found = manifest.find_drafted(&entry.key);
                let language = found.map_err(|e| e.or_at(|| origin.place(entry.key_span.start)))?;
                let table = entry.node.table(&origin, &entry.key)?;
                let mut fields = Fields::new(&origin, table, entry.node.span.start);
                let job = job(&mut fields, &codes)?;
                fields.finish()?;
                texts.push((language, job));
                // A TOML table's own span is its header: its entries tell how far it goes.
                let ends = table.entries.iter().map(|e| e.node.span.end);
                spans.push((
                    language,
                    entry.key_span.start..ends.max().unwrap_or_default(),
                ));
            }
        }
        let top = job(&mut fields, &codes)?;
        fields.finish()?;
        Ok(Brief {
            origin,
            language,
            role,
            top,
            texts,
            spans,
            currencies,
        })
    }

    /// A brief that says nothing yet.
    pub fn empty() -> Self {
        Brief {
            origin: Origin {
                file: "".into(),
                source: "".into(),
            },
            language: None,
            role: None,
            top: Job::default(),
            texts: Vec::new(),
            spans: Vec::new(),
            currencies: Vec::new(),
        }
    }

    /// The same brief; where it neither says the language of its sentences nor has several, they are
    /// in `language`.
    pub fn or_in(mut self, language: Language) -> Self {
        if self.language.is_none() && self.texts.is_empty() {
            self.language = Some(language);
        }
        self
    }

    /// The languages that the brief has sentences in.
    pub fn languages(&self) -> Vec<Language> {
        let mut languages: Vec<Language> = self.texts.iter().map(|(l, _)| *l).collect();
        if let Some(language) = self.language
            && !languages.contains(&language)
        {
            languages.insert(0, language);
        }
        languages
    }

    /// The language to draft in where none is asked for.
    ///
    /// # Errors
    /// The brief has several, or does not say which.
    pub fn only_language(&self) -> Result<Language> {
        match self.languages().as_slice() {
            [one] => Ok(*one),
            [] => Err(self.error(Cause::BriefWhichLanguage {})),
            several => {
                let known: Vec<&str> = several.iter().map(|l| l.tag()).collect();
                Err(self.error(Cause::BriefLanguage {
                    known: known.join(", "),
                }))
            }
        }
    }

    fn error(&self, cause: Cause) -> Error {
        Error::new(cause).at(self.origin.place(0))
    }

    /// The job as `language` tells it.
    ///
    /// # Errors
    /// Sentences at the top are in another language, and `language` has none in their place.
    pub fn job(&self, language: Language) -> Result<Job> {
        let job = self.told_in(language)?;
        for pay in [&job.pay, &job.pay_summer].into_iter().flatten() {
            let mut known = self.currencies.iter().filter(|(l, _)| *l == language);
            if CURRENCIES.contains(&pay.currency) || known.any(|(_, code)| *code == pay.currency) {
                continue;
            }
            // Its words would call the sum by the name of another currency.
            let allowed = CURRENCIES.join(", ");
            let (line, column) = self.find(pay.currency, language).unwrap_or((1, 1));
            let place = Place {
                file: self.origin.file.to_string(),
                at: Some((line, column)),
            };
            return Err(Error::new(Cause::Value {
                key: "currency".to_owned(),
                value: pay.currency.to_owned(),
                allowed,
            })
            .at(place));
        }
        Ok(job)
    }

    fn told_in(&self, language: Language) -> Result<Job> {
        let own = self.texts.iter().find(|(l, _)| *l == language);
        let own = own.map(|(_, job)| job.clone()).unwrap_or_default();
        if self.language == Some(language) {
            return Ok(own.wholly_over(&self.top));
        }
        let given = own.worded();
        let missing: Vec<String> = self
            .top
            .worded()
            .into_iter()
            .filter(|f| !given.contains(f))
            .map(|f| f.replace('_', "-"))
            .collect();
        if !missing.is_empty() {
            if self.language.is_none() {
                return Err(self.error(Cause::BriefWhichLanguage {}));
            }
            return Err(self.error(Cause::BriefNoText {
                tag: language.to_string(),
                fields: missing.join(", "),
            }));
        }
        Ok(own.over(&self.top))
    }

    /// Where words of the brief stand in its file: line and column, from 1. Blanks may be line
    /// breaks there; words that stand under a language and elsewhere are meant as the language's.
    pub fn find(&self, words: &str, language: Language) -> Option<(usize, usize)> {
        let source = &self.origin.source;
        let own = self.spans.iter().find(|(l, _)| *l == language);
        let within = own.and_then(|(_, span)| find_loosely(source, words, span.clone()));
        let at = within.or_else(|| find_loosely(source, words, 0..source.len()))?;
        Some(crate::error::line_column(source, at))
    }
}

/// The first place in `source[span]` where `words` stand, whatever blanks are between them.
fn find_loosely(source: &str, words: &str, span: Range<usize>) -> Option<usize> {
    let mut parts = words.split_whitespace();
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let text = source.get(span.clone())?;
    text.match_indices(first).find_map(|(at, _)| {
        // What a comment says is none of the brief's words.
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        if text[line..at].trim_start().starts_with('#') {
            return None;
        }
        let mut after = &text[at + first.len()..];
        for part in &rest {
            let trimmed = after.trim_start();
            if trimmed.len() == after.len() {
                return None;
            }
            after = trimmed.strip_prefix(part)?;
        }
        Some(span.start + at)
    })
}

fn job(fields: &mut Fields<'_>, currencies: &[&'static str]) -> Result<Job> {
    let job = Job {
        employer: line(fields, "employer")?,
        place: line(fields, "place")?,
        extent: extent(fields)?,
        part_time: part_time(fields)?,
        openings: fields.text("openings")?,
        contract: fields.choice("contract", CONTRACTS)?.map(|c| match c {
            "temporary" => Contract::Temporary,
            _ => Contract::Permanent,
        }),
        start: fields.date("start")?,
        summer: summer(fields)?,
        deadline: fields.date("deadline")?,
        remote: remote(fields)?,
        week_hours: week_hours(fields)?,
        sales: fields.choice("sales", SALES)?.map(|s| match s {
            "targets" => Sales::Targets,
            "commission" => Sales::Commission,
            _ => Sales::None,
        }),
        pay: pay(fields, "pay", currencies)?,
        pay_summer: pay(fields, "pay-summer", currencies)?,
        contact: contact(fields)?,
        apply_url: line(fields, "apply-url")?,
        apply_email: line(fields, "apply-email")?,
        title: line(fields, "title")?,
        contact_role: line(fields, "contact-role")?,
        lead: paragraphs(fields, "lead")?,
        about: paragraphs(fields, "about")?,
        tasks: list(fields, "tasks")?,
        day: paragraphs(fields, "day")?,
        support: list(fields, "support")?,
        must: list(fields, "must")?,
        equal: paragraphs(fields, "equal")?,
        behaviour: list(fields, "behaviour")?,
        nice: list(fields, "nice")?,
        learn: paragraphs(fields, "learn")?,
        hours: paragraphs(fields, "hours")?,
        pay_note: paragraphs(fields, "pay-note")?,
        offer: list(fields, "offer")?,
        steps: steps(fields)?,
        welcome: paragraphs(fields, "welcome")?,
        accommodation: paragraphs(fields, "accommodation")?,
        encourage: paragraphs(fields, "encourage")?,
        apply: paragraphs(fields, "apply")?,
    };
    Ok(job)
}

/// One line: white space joined; nothing where nothing is written.
fn line(fields: &mut Fields<'_>, key: &'static str) -> Result<Option<String>> {
    Ok(fields
        .text(key)?
        .map(|t| joined(&t))
        .filter(|t| !t.is_empty()))
}

fn joined(text: &str) -> String {
    // No-break spaces are the writer's choice and stay.
    let words: Vec<&str> = text
        .split([' ', '\n', '\r', '\t'])
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

/// A text as its paragraphs, which empty lines part.
fn paragraphs(fields: &mut Fields<'_>, key: &'static str) -> Result<Option<Vec<String>>> {
    let Some(texts) = given(fields, key)? else {
        return Ok(None);
    };
    let mut paragraphs = Vec::new();
    for text in texts {
        let text = text.replace("\r\n", "\n");
        paragraphs.extend(text.split("\n\n").map(joined).filter(|p| !p.is_empty()));
    }
    Ok((!paragraphs.is_empty()).then_some(paragraphs))
}

fn list(fields: &mut Fields<'_>, key: &'static str) -> Result<Option<Vec<String>>> {
    let Some(texts) = given(fields, key)? else {
        return Ok(None);
    };
    let items: Vec<String> = texts
        .iter()
        .map(|t| joined(t))
        .filter(|t| !t.is_empty())
        .collect();
    Ok((!items.is_empty()).then_some(items))
}

fn given(fields: &mut Fields<'_>, key: &'static str) -> Result<Option<Vec<String>>> {
    let origin = fields.origin;
    fields.node(key).map(|n| n.texts(origin, key)).transpose()
}

/// The kinds of extent, by their names.
///
/// # Errors
/// A name is none of them.
pub fn extent(fields: &mut Fields<'_>) -> Result<Option<Vec<Extent>>> {
    let origin = fields.origin;
    let Some(node) = fields.node("extent") else {
        return Ok(None);
    };
    let one = |node: &Node| -> Result<Extent> {
        Ok(match node.choice(origin, "extent", EXTENTS)? {
            "part-time" => Extent::PartTime,
            "summer" => Extent::Summer,
            _ => Extent::FullTime,
        })
    };
    let mut kinds = match node.list(origin, "extent") {
        Ok(items) => items.iter().map(one).collect::<Result<Vec<_>>>()?,
        Err(_) => vec![one(node)?],
    };
    kinds.dedup();
    Ok((!kinds.is_empty()).then_some(kinds))
}

/// A table under a key, with its own fields.
fn table<'a>(fields: &mut Fields<'a>, key: &'static str) -> Result<Option<(Fields<'a>, &'a Node)>> {
    let origin = fields.origin;
    match fields.node(key) {
        None => Ok(None),
        Some(node) => {
            let table: &Table = node.table(origin, key)?;
            Ok(Some((Fields::new(origin, table, node.span.start), node)))
        }
    }
}

fn order_error(fields: &Fields<'_>, node: &Node, key: &str) -> Error {
    let key = key.to_owned();
    fields.error(node.span.start, Cause::Order { key })
}

/// Hours of a week of work.
const WEEK: std::ops::RangeInclusive<f64> = 1.0..=60.0;

fn week_hours(fields: &mut Fields<'_>) -> Result<Option<f64>> {
    let hours = fields.number("week-hours")?;
    match (hours, fields.node("week-hours")) {
        (Some(hours), Some(node)) if !WEEK.contains(&hours) => Err(fields.error(
            node.span.start,
            Cause::Value {
                key: "week-hours".to_owned(),
                value: hours.to_string(),
                allowed: "1–60".to_owned(),
            },
        )),
        _ => Ok(hours),
    }
}

fn part_time(fields: &mut Fields<'_>) -> Result<Option<(f64, f64)>> {
    let Some((mut range, node)) = table(fields, "part-time")? else {
        return Ok(None);
    };
    let from = range.number("from")?;
    let to = range.number("to")?;
    let from = from.or(to).unwrap_or(50.0);
    let to = to.unwrap_or(from);
    for value in [from, to] {
        if !PER_CENT.contains(&value) {
            return Err(range.error(
                node.span.start,
                Cause::Value {
                    key: "part-time".to_owned(),
                    value: value.to_string(),
                    allowed: "1–100".to_owned(),
                },
            ));
        }
    }
    if from > to {
        return Err(order_error(&range, node, "part-time"));
    }
    range.finish()?;
    Ok(Some((from, to)))
}

fn summer(fields: &mut Fields<'_>) -> Result<Option<(Date, Date)>> {
    let Some((mut range, node)) = table(fields, "summer")? else {
        return Ok(None);
    };
    let origin = range.origin;
    let from = range.required("from")?.date(origin, "from")?;
    let to = range.required("to")?.date(origin, "to")?;
    if from > to {
        return Err(order_error(&range, node, "summer"));
    }
    range.finish()?;
    Ok(Some((from, to)))
}

fn remote(fields: &mut Fields<'_>) -> Result<Option<Remote>> {
    let origin = fields.origin;
    let Some(node) = fields.node("remote") else {
        return Ok(None);
    };
    if let Ok(days) = node.number(origin, "remote") {
        if (1.0..=5.0).contains(&days) {
            return Ok(Some(Remote::Days(days)));
        }
        return Err(fields.error(
            node.span.start,
            Cause::Value {
                key: "remote".to_owned(),
                value: days.to_string(),
                allowed: "1–5, \"full\", \"none\"".to_owned(),
            },
        ));
    }
    Ok(Some(
        match node.choice(origin, "remote", &["full", "none"])? {
            "full" => Remote::Full,
            _ => Remote::None,
        },
    ))
}

fn pay(
    fields: &mut Fields<'_>,
    key: &'static str,
    currencies: &[&'static str],
) -> Result<Option<Pay>> {
    let Some((mut pay, node)) = table(fields, key)? else {
        return Ok(None);
    };
    let origin = pay.origin;
    let from = pay.required("from")?.number(origin, "from")?;
    let to = pay.number("to")?.unwrap_or(from);
    let currency = pay
        .required("currency")?
        .choice(origin, "currency", currencies)?;
    let per = pay.required("per")?.choice(origin, "per", PERIODS)?;
    if from > to {
        return Err(order_error(&pay, node, key));
    }
    if from <= 0.0 {
        return Err(pay.error(
            node.span.start,
            Cause::Value {
                key: key.to_owned(),
                value: from.to_string(),
                allowed: "> 0".to_owned(),
            },
        ));
    }
    pay.finish()?;
    Ok(Some(Pay {
        from,
        to,
        currency,
        per,
    }))
}

fn contact(fields: &mut Fields<'_>) -> Result<Option<Contact>> {
    let Some((mut contact, _)) = table(fields, "contact")? else {
        return Ok(None);
    };
    let read = Contact {
        name: line(&mut contact, "name")?,
        phone: line(&mut contact, "phone")?,
        email: line(&mut contact, "email")?,
    };
    contact.finish()?;
    Ok((read != Contact::default()).then_some(read))
}

fn steps(fields: &mut Fields<'_>) -> Result<Option<Vec<Step>>> {
    let origin = fields.origin;
    let Some(node) = fields.node("steps") else {
        return Ok(None);
    };
    let mut steps = Vec::new();
    for node in node.list(origin, "steps")? {
        let mut step = Fields::new(origin, node.table(origin, "steps")?, node.span.start);
        let date = step.required("date")?.date(origin, "date")?;
        let until = step.date("until")?;
        if until.is_some_and(|until| until < date) {
            return Err(order_error(&step, node, "steps"));
        }
        let text = joined(&step.required("text")?.text(origin, "text")?);
        step.finish()?;
        let date = Some(date);
        steps.push(Step { date, until, text });
    }
    Ok((!steps.is_empty()).then_some(steps))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Store;

    fn manifest() -> Manifest {
        let asset = Store::locales(None)
            .unwrap()
            .read("manifest.toml")
            .unwrap()
            .unwrap();
        Manifest::parse(&asset.file, &asset.text).unwrap()
    }

    fn error(source: &str) -> String {
        let brief = Brief::parse("brief.toml", source, &manifest());
        brief.unwrap_err().to_string()
    }

    #[test]
    fn every_field_has_its_shape() {
        let mut shaped: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
        let mut known = Job::names();
        shaped.sort_unstable();
        known.sort_unstable();
        assert_eq!(shaped, known);
    }

    #[test]
    fn words_are_found_where_their_language_has_them() {
        let source = "employer = \"X\"\n[text.nb]\nlead = \"stresstålig stjerne\"\n[text.nn]\nlead = \"\"\"\nstresstålig\nstjerne\"\"\"\n";
        let m = manifest();
        let brief = Brief::parse("b.toml", source, &m).unwrap();
        let find = |tag: &str| brief.find("stresstålig stjerne", m.find(tag).unwrap());
        assert_eq!(find("nb"), Some((3, 9)));
        assert_eq!(find("nn"), Some((6, 1)));
    }

    #[test]
    fn a_fact_may_be_given_anew_for_one_language() {
        let m = manifest();
        let source = "employer = \"X\"\nplace = \"A\"\n[text.nb]\ntitle = \"t\"\n[text.sv]\ntitle = \"u\"\nplace = \"B\"";
        let brief = Brief::parse("b.toml", source, &m).unwrap();
        let sv = brief.job(m.find("sv").unwrap()).unwrap();
        assert_eq!(
            (sv.employer.as_deref(), sv.place.as_deref()),
            (Some("X"), Some("B"))
        );
        assert!(brief.only_language().is_err());
    }

    #[test]
    fn a_sentence_in_another_language_is_never_used_unsaid() {
        let m = manifest();
        let source = "language = \"nb\"\ntitle = \"Kokk\"\ntasks = [\"lage mat\"]";
        let brief = Brief::parse("b.toml", source, &m).unwrap();
        assert!(brief.job(m.find("nb").unwrap()).is_ok());
        let refused = brief.job(m.find("sv").unwrap()).unwrap_err();
        assert!(refused.to_string().contains("title, tasks"), "{refused}");
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_place() {
        for (source, place) in [
            (
                "pay = { from = 2, to = 1, currency = \"NOK\", per = \"year\" }",
                "1:7",
            ),
            (
                "pay = { from = 2, to = 3, currency = \"USD\", per = \"year\" }",
                "1:38",
            ),
            ("deadline = 2027-02-30", "1:12"),
            ("deadline = \"14.02.2027\"", "1:12"),
            ("extent = [\"full\"]", "1:11"),
            ("remote = 9", "1:10"),
            ("summer = { from = 2027-08-01, to = 2027-06-01 }", "1:10"),
            ("\ntittle = \"x\"", "2:1"),
            ("[text.da]\ntitle = \"x\"", "1:7"),
        ] {
            let error = error(source);
            assert!(
                error.starts_with(&format!("brief.toml:{place}: ")),
                "{source}: {error}"
            );
        }
    }
}
