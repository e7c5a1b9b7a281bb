//! How texts are written in a language: ids, quotation marks, dashes, no-break spaces, words of
//! another language, and the form of address. The manifest and the markers hold what is right.

use super::bundle::{Own, Sink};
use super::markup::marks;
use super::walk::{Flat, HOLE};
use super::{Checked, Scope, code};
use crate::assets::Store;
use crate::data::{Fields, parse_toml};
use crate::error::{Cause, Result};
use crate::language::detect::{Detector, Verdict};
use crate::language::{Language, Row};
use std::collections::BTreeMap;
use std::ops::Range;

/// Checks the texts of a language.
pub fn check<'a>(
    scope: &Scope<'_>,
    detector: &Detector,
    own: &Checked<'a>,
    sink: &mut Sink<'a>,
) -> Result<()> {
    let row = scope.manifest.row(own.bundle.language);
    let strangers = Strangers::load(scope.store, row)?;
    let all: Vec<char> = scope.manifest.rows().iter().flat_map(quotes).collect();
    for (id, message) in &own.bundle.messages {
        if !is_kebab(id) {
            let cause = Cause::CheckIdName {
                id: (*id).to_owned(),
            };
            let span = message.file.span(id);
            sink.report(code::ID, message.file, span, Some(id), cause);
        }
        for (_, flats) in own.texts(id) {
            for flat in flats {
                let mut text = Text {
                    row,
                    message,
                    flat,
                    sink,
                };
                text.quotes(&all);
                text.marks();
                text.no_break();
                text.address();
                text.words(&strangers);
            }
            if let Some(flat) = flats.first() {
                Text {
                    row,
                    message,
                    flat,
                    sink,
                }
                .language(detector);
            }
        }
    }
    own_rules(scope, own, sink);
    Ok(())
}

/// Words of the languages that are read together with one, and not right in it.
struct Strangers {
    words: BTreeMap<String, Language>,
}

impl Strangers {
    /// Reads the markers of the language and of its siblings.
    fn load(store: &Store, row: &Row) -> Result<Self> {
        let mut words = BTreeMap::new();
        let siblings = row.reads.iter().filter(|l| **l != row.language);
        for sibling in siblings {
            let (theirs, _) = markers(store, *sibling)?;
            words.extend(theirs.into_iter().map(|w| (w, *sibling)));
        }
        if !words.is_empty() {
            let (own, right) = markers(store, row.language)?;
            for word in own.iter().chain(&right) {
                words.remove(word);
            }
        }
        Ok(Strangers { words })
    }
}

/// A language's own marker words, and others that are right in it.
fn markers(store: &Store, language: Language) -> Result<(Vec<String>, Vec<String>)> {
    let Some(asset) = store.read(&format!("{language}/words/markers.toml"))? else {
        return Ok(Default::default());
    };
    let (origin, table) = parse_toml(&asset.file, &asset.text)?;
    let mut fields = Fields::new(&origin, &table, 0);
    let words = fields.texts("words")?;
    let mut right = fields.texts("shared")?;
    right.extend(fields.texts("too")?);
    Ok((words, right))
}

/// Lower case, digits, single hyphens between.
fn is_kebab(id: &str) -> bool {
    id.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

fn quotes(row: &Row) -> Vec<char> {
    let pairs = [&row.quotes, &row.typography.inner_quotes];
    pairs
        .iter()
        .flat_map(|(open, close)| open.chars().chain(close.chars()))
        .collect()
}

/// Letters of a text from which its language can be told.
const LONG: usize = 60;
/// Marker words of another language from which a text may be in it, and how many times our own.
const FOREIGN_WORDS: u32 = 4;

struct Text<'a, 'b, 's> {
    row: &'s Row,
    message: &'b Own<'a>,
    flat: &'b Flat<'a>,
    sink: &'s mut Sink<'a>,
}

impl Text<'_, '_, '_> {
    fn say(&mut self, code: &'static code::Code, at: usize, length: usize, cause: Cause) {
        if let Some(start) = self.flat.source(at) {
            let (file, id) = (self.message.file, self.message.id());
            self.sink
                .report(code, file, start..start + length, Some(id), cause);
        }
    }

    /// Straight marks, marks of another language, and marks without their other half.
    fn quotes(&mut self, all: &[char]) {
        let row = self.row;
        let own = quotes(row);
        let known = format!("{}…{}", row.quotes.0, row.quotes.1);
        let text = &self.flat.text;
        let apostrophe = '\u{2019}';
        let mut open: Vec<usize> = Vec::new();
        let tags: Vec<Range<usize>> = marks(text)
            .into_iter()
            .filter(|m| m.name.starts_with('<'))
            .map(|m| m.start..m.end)
            .collect();
        let (opening, closing) = (row.quotes.0.chars().next(), row.quotes.1.chars().next());
        for (at, c) in text.char_indices() {
            if tags.iter().any(|tag| tag.contains(&at)) {
                continue;
            }
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let inside = letter(text[..at].chars().next_back())
                && letter(text[at + c.len_utf8()..].chars().next());
            let wrong = match c {
                '"' => Some(known.clone()),
                '\'' if inside => Some(apostrophe.to_string()),
                '\'' => Some(match row.typography.inner_quotes.0.is_empty() {
                    true => known.clone(),
                    false => {
                        let (open, close) = &row.typography.inner_quotes;
                        format!("{open}…{close}")
                    }
                }),
                c if c == apostrophe && !own.contains(&c) => (!inside).then(|| known.clone()),
                c if all.contains(&c) && !own.contains(&c) => Some(known.clone()),
                _ => None,
            };
            if let Some(known) = wrong {
                let found = c.to_string();
                self.say(
                    code::TYPOGRAPHY,
                    at,
                    c.len_utf8(),
                    Cause::CheckQuotes { found, known },
                );
            }
            if opening == closing || closing == Some(apostrophe) {
                continue;
            }
            if Some(c) == opening {
                open.push(at);
            } else if Some(c) == closing && open.pop().is_none() {
                let found = c.to_string();
                let known = known.clone();
                self.say(
                    code::TYPOGRAPHY,
                    at,
                    c.len_utf8(),
                    Cause::CheckQuotes { found, known },
                );
            }
        }
        for at in open {
            let length = text[at..].chars().next().map_or(1, char::len_utf8);
            let found = text[at..at + length].to_owned();
            let known = known.clone();
            self.say(
                code::TYPOGRAPHY,
                at,
                length,
                Cause::CheckQuotes { found, known },
            );
        }
    }

    /// Three dots, and hyphens in place of dashes.
    fn marks(&mut self) {
        let text = &self.flat.text;
        let kind = &self.row.typography;
        if !kind.ellipsis.is_empty() {
            for (at, found) in text.match_indices("...") {
                self.instead(at, found, &kind.ellipsis);
            }
        }
        if kind.dash.is_empty() {
            return;
        }
        for long in ["\u{2014}", "\u{2013}"] {
            if long != kind.dash {
                for (at, found) in text.match_indices(long) {
                    self.instead(at, found, &kind.dash);
                }
            }
        }
        for (at, _) in text.match_indices('-') {
            let before = text[..at].chars().next_back();
            let after = text[at + 1..].chars().next();
            let word = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic());
            let pause = before == Some(' ')
                && after == Some(' ')
                && word(text[..at - 1].chars().next_back())
                && word(text[at + 2..].chars().next());
            if pause || self.is_range(at) {
                self.instead(at, "-", &kind.dash);
            }
        }
    }

    fn instead(&mut self, at: usize, found: &str, wanted: &str) {
        let cause = Cause::CheckTypography {
            found: found.to_owned(),
            suggestion: wanted.to_owned(),
        };
        self.say(code::TYPOGRAPHY, at, found.len(), cause);
    }

    /// A hyphen between two figures, and no date, no section of a law, no part of a longer chain.
    fn is_range(&self, at: usize) -> bool {
        let text = &self.flat.text;
        let figure = |c: char| c.is_ascii_digit();
        let before = text[..at].trim_end_matches(figure);
        let after = text[at + 1..].trim_start_matches(figure);
        let holes = |at: usize| {
            let hole = self.flat.holes.iter().find(|(start, ..)| *start == at);
            hole.is_some_and(|(_, _, function)| *function == Some("NUMBER"))
        };
        let hole = HOLE.len_utf8();
        let left = before.len() < at || (at >= hole && holes(at - hole));
        let right = after.len() < text.len() - at - 1 || holes(at + 1);
        let chain = before.ends_with(['-', '§']) || after.starts_with('-');
        let section = before.trim_end_matches([' ', '\u{a0}']).ends_with('§');
        let word = before.chars().next_back().is_some_and(char::is_alphabetic) && before.len() < at;
        // A month, a case of a year, a number to call.
        let (from, to) = (at - before.len(), text.len() - at - 1 - after.len());
        let numbered =
            (from == 4 && (1..=2).contains(&to)) || after.trim_start().starts_with(figure);
        left && right && !chain && !section && !word && !numbered
    }

    /// Signs that must stay on the line of their figure.
    fn no_break(&mut self) {
        let text = &self.flat.text;
        let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == HOLE);
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let kind = &self.row.typography;
        for sign in &kind.no_break_before {
            for (at, _) in text.match_indices(sign.as_str()) {
                let end = at + sign.len();
                let whole = !letter(text[end..].chars().next());
                let mut before = text[..at].chars().rev();
                let blank = before.next();
                if whole && blank == Some(' ') && figure(before.next()) {
                    let sign = sign.clone();
                    self.say(code::TYPOGRAPHY, at - 1, 1, Cause::CheckNoBreak { sign });
                } else if whole && sign == "%" && figure(blank) {
                    let sign = sign.clone();
                    self.say(code::TYPOGRAPHY, at, 1, Cause::CheckNoBreak { sign });
                }
            }
        }
        for sign in &kind.no_break_after {
            for (at, _) in text.match_indices(sign.as_str()) {
                let end = at + sign.len();
                let mut after = text[end..].chars();
                if !letter(text[..at].chars().next_back())
                    && after.next() == Some(' ')
                    && figure(after.next())
                {
                    let sign = sign.clone();
                    self.say(code::TYPOGRAPHY, end, 1, Cause::CheckNoBreak { sign });
                }
            }
        }
    }

    /// Two forms of address in one sentence, or the wrong one where a variant is of one form.
    fn address(&mut self) {
        let forms = &self.row.address;
        if forms.len() < 2 || self.row.typography.address_words.len() != forms.len() {
            return;
        }
        let words: Vec<Vec<&str>> = self
            .row
            .typography
            .address_words
            .iter()
            .map(|w| w.split(' ').collect())
            .collect();
        let chosen = self
            .flat
            .chosen
            .iter()
            .find_map(|(_, key)| forms.iter().position(|f| f == key));
        let mut form = chosen;
        for (at, word) in words_of(&self.flat.text) {
            let lower = word.to_lowercase();
            let Some(index) = words.iter().position(|w| w.contains(&lower.as_str())) else {
                continue;
            };
            match form {
                None => form = Some(index),
                Some(own) if own != index => {
                    let cause = Cause::CheckAddress {
                        found: word.to_owned(),
                        form: forms[own].clone(),
                    };
                    self.say(code::ADDRESS, at, word.len(), cause);
                    return;
                }
                Some(_) => {}
            }
        }
    }

    /// Words that the language read together with this one has, and this one has not.
    fn words(&mut self, strangers: &Strangers) {
        if strangers.words.is_empty() {
            return;
        }
        for (at, word) in words_of(&self.flat.text) {
            let Some(language) = strangers.words.get(&word.to_lowercase()) else {
                continue;
            };
            if !self.is_quoted(at) {
                let cause = Cause::CheckWord {
                    word: word.to_owned(),
                    language: language.to_string(),
                };
                self.say(code::LANGUAGE, at, word.len(), cause);
            }
        }
    }

    fn is_quoted(&self, at: usize) -> bool {
        let (open, close) = (self.row.quotes.0.as_str(), self.row.quotes.1.as_str());
        let before = &self.flat.text[..at];
        before.matches(open).count() > before.matches(close).count()
    }

    /// A long text in another language altogether.
    fn language(&mut self, detector: &Detector) {
        let text = &self.flat.text;
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        if letters < LONG || !self.row.draft {
            return;
        }
        // Words and letters must agree, since names and codes mislead each of them.
        let (ours, others) = detector.marks_of(text, &self.row.reads);
        if others < FOREIGN_WORDS || ours * FOREIGN_WORDS > others {
            return;
        }
        let found = match detector.detect(text) {
            Verdict::Sure(language) | Verdict::Likely(language)
                if !self.row.reads.contains(&language) =>
            {
                language.to_string()
            }
            Verdict::Other(Some(code)) if code != self.row.whatlang => code.to_owned(),
            _ => return,
        };
        let cause = Cause::CheckLanguage {
            id: self.message.id().to_owned(),
            found,
        };
        let first = text.find(|c: char| c.is_alphabetic()).unwrap_or_default();
        let end = text[first..]
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(text.len() - first);
        self.say(code::LANGUAGE, first, end, cause);
    }
}

/// Runs of letters, with their starts.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|w| !w.is_empty())
        .map(|w| ((w.as_ptr() as usize) - (text.as_ptr() as usize), w))
}

/// What lagom's own rules say of the words that lagom writes.
fn own_rules<'a>(scope: &Scope<'_>, own: &Checked<'a>, sink: &mut Sink<'a>) {
    if !scope.manifest.row(own.bundle.language).draft {
        return;
    }
    let texts: Vec<(&Own<'a>, &Flat<'a>)> = own
        .bundle
        .messages
        .iter()
        .filter(|(id, own)| (scope.proofread)(own.file.domain, id))
        .flat_map(|(id, message)| {
            let parts = own.texts(id).iter();
            parts.flat_map(move |(_, flats)| flats.iter().map(move |f| (message, f)))
        })
        .collect();
    let plain: Vec<String> = texts
        .iter()
        .map(|(_, flat)| flat.text.replace(HOLE, "0"))
        .collect();
    for (index, span, rule) in (scope.lint)(own.bundle.language, &plain) {
        let Some((message, flat)) = texts.get(index) else {
            continue;
        };
        // What stands for a value is shorter than its mark.
        let before = plain[index].get(..span.start).map_or(0, str::len);
        let shift = |at: usize| {
            let mut extra = 0;
            for (start, ..) in &flat.holes {
                if start - extra.min(*start) < at {
                    extra += HOLE.len_utf8() - 1;
                }
            }
            at + extra
        };
        let (start, end) = (shift(before), shift(span.end));
        let (Some(first), Some(last)) = (flat.source(start), flat.source(end)) else {
            continue;
        };
        let found = flat.text.get(start..end).unwrap_or_default().to_owned();
        let cause = Cause::CheckOwnRule {
            id: message.id().to_owned(),
            rule,
            found,
        };
        let span = first..last.max(first);
        sink.report(
            code::OWN_RULE,
            message.file,
            span,
            Some(message.id()),
            cause,
        );
    }
}
