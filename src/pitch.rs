//! The pitch: what a candidate wants to say to one employer, in the candidate's own words.

use crate::data::{Date, Fields, Value, parse};
use crate::error::Result;
use crate::profile::translations;
use std::collections::BTreeMap;

/// Everything is optional; what is absent becomes a question in the draft.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pitch {
    /// The employer, the job and the person to write to, where the ad says it badly or not at all.
    pub employer: Option<String>,
    pub role: Option<String>,
    pub contact: Option<String>,
    /// Why this employer: whole sentences.
    pub why: Option<String>,
    /// What I would do first: whole sentences.
    pub first_months: Option<String>,
    pub start: Option<Start>,
    /// What I would have to learn, and how: whole sentences.
    pub learn: Option<String>,
    /// When and how much I can work: a sentence.
    pub hours: Option<String>,
    /// Small details, each a whole sentence.
    pub mention: Vec<String>,
    /// Path in the profile -> the candidate's own words for what stands there, in this language.
    pub profile: BTreeMap<String, String>,
}

/// When the candidate can begin.
#[derive(Debug, Clone, PartialEq)]
pub enum Start {
    Date(Date),
    /// A sentence of the candidate's own.
    Words(String),
}

impl Pitch {
    /// Reads a pitch, TOML or JSON; the fields of `[text.<tag>]` stand over those at the top.
    ///
    /// # Errors
    /// A syntax error, or a key that is unknown or of the wrong type; with the place.
    pub fn parse(file: &str, source: &str, tag: &str) -> Result<Self> {
        let (origin, table) = parse(file, source)?;
        let mut fields = Fields::new(&origin, &table, 0);
        let mut pitch = Pitch::default();
        let texts = fields.node("text");
        pitch.read(&mut fields)?;
        fields.finish()?;
        if let Some(texts) = texts {
            for entry in &texts.table(&origin, "text")?.entries {
                let own = entry.node.table(&origin, &entry.key)?;
                let mut fields = Fields::new(&origin, own, entry.node.span.start);
                let mut other = Pitch::default();
                other.read(&mut fields)?;
                fields.finish()?;
                if entry.key == tag {
                    pitch = other.over(pitch);
                }
            }
        }
        Ok(pitch)
    }

    /// Everything the pitch says in words of its own, for telling its language.
    pub fn words(&self) -> String {
        let start = match &self.start {
            Some(Start::Words(words)) => Some(words),
            _ => None,
        };
        let own = [&self.why, &self.first_months, &self.learn, &self.hours];
        let texts = own.into_iter().flatten().chain(start).chain(&self.mention);
        texts.map(String::as_str).collect::<Vec<_>>().join("\n\n")
    }

    fn over(self, under: Pitch) -> Pitch {
        Pitch {
            employer: self.employer.or(under.employer),
            role: self.role.or(under.role),
            contact: self.contact.or(under.contact),
            why: self.why.or(under.why),
            first_months: self.first_months.or(under.first_months),
            start: self.start.or(under.start),
            learn: self.learn.or(under.learn),
            hours: self.hours.or(under.hours),
            // Words at the top are in the pitch's own language, whichever that is.
            profile: if self.profile.is_empty() {
                under.profile
            } else {
                self.profile
            },
            mention: if self.mention.is_empty() {
                under.mention
            } else {
                self.mention
            },
        }
    }

    fn read(&mut self, fields: &mut Fields<'_>) -> Result<()> {
        let origin = fields.origin;
        let mut words = |key: &'static str| -> Result<Option<String>> {
            let text = fields.text(key)?.map(|t| one_line(&t));
            Ok(text.filter(|t| !t.is_empty()))
        };
        self.employer = words("employer")?;
        self.role = words("role")?;
        self.contact = words("contact")?;
        self.why = words("why")?;
        self.first_months = words("first_months")?;
        self.learn = words("learn")?;
        self.hours = words("hours")?;
        if let Some(node) = fields.node("profile") {
            self.profile = translations(origin, node)?;
        }
        self.start = match fields.node("start") {
            None => None,
            Some(node) => Some(match &node.value {
                Value::Text(text) => match crate::data::parse_date(text) {
                    Some(date) => Start::Date(date),
                    None => Start::Words(one_line(text)),
                },
                _ => Start::Date(node.date(origin, "start")?),
            }),
        };
        self.mention = fields
            .texts("mention")?
            .iter()
            .map(|t| one_line(t))
            .filter(|t| !t.is_empty())
            .collect();
        Ok(())
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split([' ', '\n', '\r', '\t'])
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_for_a_language_stand_over_the_common_ones() {
        let source = "why = \"a\"\nstart = 2027-05-03\n[text.sv]\nwhy = \"b\"";
        let pitch = Pitch::parse("p.toml", source, "sv").unwrap();
        assert_eq!(pitch.why.as_deref(), Some("b"));
        assert!(matches!(pitch.start, Some(Start::Date(_))));
        let pitch = Pitch::parse("p.toml", source, "nb").unwrap();
        assert_eq!(pitch.why.as_deref(), Some("a"));
    }

    #[test]
    fn an_unknown_key_is_named() {
        let error = Pitch::parse("p.toml", "whyy = \"a\"", "nb").unwrap_err();
        assert_eq!(
            error.to_string(),
            "p.toml:1:1: whyy is not known here; did you mean why?"
        );
    }
}
