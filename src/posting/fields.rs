//! The fields of an ad that a letter needs: job title, employer, person to write to.
//!
//! A wrong name in a letter is worse than none: where the signs are weak, the field stays empty and
//! the draft asks for it.

use super::{Field, Posting, Reading};
use crate::words::lexicon::Token;
use crate::words::{Cue, FieldCue, Meaning, Section};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// Names are at most this many words.
const NAME_WORDS: usize = 5;
/// A job title is at most this many words.
const TITLE_WORDS: usize = 7;

/// A reading, and the prepositions of place in it.
struct Look<'a> {
    reading: &'a Reading<'a>,
    near: FxHashSet<u32>,
}

impl<'a> std::ops::Deref for Look<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Self::Target {
        self.reading
    }
}

/// Fills title, employer and contact.
pub fn read(reading: &Reading<'_>, posting: &mut Posting) {
    let near =
        reading.scan.hits.iter().filter_map(|h| {
            (Meaning::of(h.tag) == Meaning::Field(FieldCue::Near)).then_some(h.first)
        });
    let reading = &Look {
        near: near.collect(),
        reading,
    };
    posting.contact = contact(reading, posting);
    posting.employer = labelled(reading, posting)
        .or_else(|| title_employer(reading, posting))
        .or_else(|| seeking(reading))
        .or_else(|| repeated(reading, posting));
    // "at X" in the title may be a place; where it is the only sign, it is taken.
    if posting.employer.is_none() {
        posting.employer = at_name(reading, posting);
    }
    posting.title = title(reading, posting);
}

fn text<'a>(reading: &'a Look<'_>, token: Token) -> &'a str {
    &reading.source.text[token.span()]
}

fn lower(reading: &Look<'_>, at: usize) -> String {
    text(reading, reading.scan.tokens[at]).to_lowercase()
}

fn field(reading: &Look<'_>, first: usize, last: usize) -> Field {
    let span = reading.scan.span(first as u32, last as u32);
    Field {
        value: reading.source.text[span.clone()].to_owned(),
        span,
    }
}

/// Words that speak to or of somebody, or demand something: never part of a name.
fn is_common(reading: &Look<'_>, at: usize) -> bool {
    let cues = [
        Cue::Firm,
        Cue::FirmOwn,
        Cue::Reader,
        Cue::ReaderOwn,
        Cue::Seek,
        Cue::Salutation,
        Cue::Must,
    ];
    cues.iter().any(|cue| reading.is(at, *cue))
}

/// The end of the name that begins at `first`: capitalised words, with small ones between two of
/// them ("Bibliotheek van Zwolle") and a word for an organisation at its end ("Harstad bibliotek").
fn name_end(reading: &Look<'_>, first: usize, last: usize) -> usize {
    let tokens = &reading.scan.tokens;
    let mut end = first;
    while end < last && end - first < NAME_WORDS {
        let token = tokens[end];
        if end > first && token.after_punctuation() {
            break;
        }
        let organisation = end > first && is_organisation(reading, end);
        if !(token.is_capital() || organisation) {
            let inner = end > first
                && end + 1 < last
                && tokens[end + 1].is_capital()
                && !tokens[end + 1].after_punctuation()
                && text(reading, token).chars().count() <= 3
                && !is_common(reading, end)
                && !is_near(reading, end);
            if !inner {
                break;
            }
        }
        end += 1;
    }
    end
}

/// Whether a preposition of place stands at a word: "X i Bodø" ends before it.
fn is_near(reading: &Look<'_>, at: usize) -> bool {
    reading.near.contains(&(at as u32))
}

fn is_organisation(reading: &Look<'_>, at: usize) -> bool {
    let word = lower(reading, at);
    let words = &reading.vocabulary.organisations;
    words.contains(word.as_str())
        || words
            .iter()
            .any(|o| o.chars().count() > 3 && word.len() > o.len() && word.ends_with(&**o))
}

/// Whether any word of a name tells an organisation.
fn names_organisation(reading: &Look<'_>, first: usize, last: usize) -> bool {
    (first..last).any(|at| is_organisation(reading, at))
}

/// "Employer: X" on a line of its own.
fn labelled(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    for (index, block) in reading.source.blocks.iter().enumerate() {
        let line = &reading.source.text[block.span.clone()];
        let Some((label, value)) = line.split_once(':') else {
            continue;
        };
        let label = label
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        if posting.title_block == Some(index)
            || !reading.vocabulary.employer_labels.contains(label.as_str())
        {
            continue;
        }
        let value = value.split(['·', '|', '\n']).next().unwrap_or(value).trim();
        if !value.is_empty() && value.chars().count() <= 80 {
            let start = line
                .find(value)
                .map_or(block.span.start, |at| block.span.start + at);
            return Some(Field {
                value: value.to_owned(),
                span: start..start + value.len(),
            });
        }
    }
    None
}

/// The word of the title that puts an employer or a place after it ("at X").
fn at_word(reading: &Look<'_>, block: usize, with_name: bool) -> Option<usize> {
    reading
        .scan
        .sentences_of(block)
        .iter()
        .find_map(|sentence| {
            let range = sentence.words();
            range.clone().skip(1).find(|at| {
                reading
                    .vocabulary
                    .at_words
                    .contains(lower(reading, *at).as_str())
                    && at + 1 < range.end
                    && (!with_name || reading.scan.tokens[at + 1].is_capital())
            })
        })
}

/// An organisation in the title: after the word for "at", or after a comma or a dash.
fn title_employer(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let block = posting.title_block?;
    let tokens = &reading.scan.tokens;
    for sentence in reading.scan.sentences_of(block) {
        let range = sentence.words();
        for at in range.clone().skip(1) {
            let after_at = reading
                .vocabulary
                .at_words
                .contains(lower(reading, at - 1).as_str());
            if !tokens[at].is_capital() || !(after_at || tokens[at].after_punctuation()) {
                continue;
            }
            let end = name_end(reading, at, range.end);
            let whole = after_at && end - at >= 2;
            if end > at
                && (names_organisation(reading, at, end) || whole)
                && !is_contact(posting, &field(reading, at, end))
            {
                return Some(field(reading, at, end));
            }
        }
    }
    None
}

/// "at X" in the title, whatever X is.
fn at_name(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let at = at_word(reading, posting.title_block?, true)?;
    let end = name_end(
        reading,
        at + 1,
        reading.scan.tokens.len().min(at + 1 + NAME_WORDS),
    );
    (end > at + 1).then(|| field(reading, at + 1, end))
}

/// "X seeks …": the verb comes after the name, and the firm is not named again after the verb.
fn seeking(reading: &Look<'_>) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    reading.scan.sentences.iter().take(40).find_map(|sentence| {
        let range = sentence.words();
        if !tokens[range.start].is_capital() || is_common(reading, range.start) {
            return None;
        }
        let end = name_end(reading, range.start, range.end);
        let seeks = end > range.start && end < range.end && reading.is(end, Cue::Seek);
        let firm_after = end + 1 < range.end && reading.is(end + 1, Cue::Firm);
        (seeks && !firm_after).then(|| field(reading, range.start, end))
    })
}

/// A name that stands in the text several times, or once and is told to be an organisation.
fn repeated(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    let mut found: BTreeMap<String, (usize, usize, Field)> = BTreeMap::new();
    for sentence in &reading.scan.sentences {
        if posting.title_block == Some(sentence.block as usize)
            || posting.headings[sentence.block as usize]
        {
            continue;
        }
        let range = sentence.words();
        let mut at = range.start;
        while at < range.end {
            let first = at == range.start || tokens[at].after_punctuation();
            if !tokens[at].is_capital()
                || tokens[at].is_number()
                || is_common(reading, at)
                || reading.classes(at) != 0
                || (at > 0 && is_near(reading, at - 1))
            {
                at += 1;
                continue;
            }
            let end = name_end(reading, at, range.end).max(at + 1);
            let one = field(reading, at, end);
            let organisation = names_organisation(reading, at, end);
            let weight = match (organisation, first) {
                (true, _) => 3,
                // The first word of a sentence has its capital for another reason.
                (false, true) if end - at == 1 => 0,
                _ => 1,
            };
            if !is_contact(posting, &one) && one.value.chars().count() > 2 {
                let entry = found.entry(one.value.clone()).or_insert((0, at, one));
                entry.0 += weight;
            }
            at = end;
        }
    }
    found
        .into_values()
        .filter(|(weight, ..)| *weight >= 3)
        .max_by_key(|(weight, at, _)| (*weight, std::cmp::Reverse(*at)))
        .map(|(.., field)| field)
}

fn is_contact(posting: &Posting, field: &Field) -> bool {
    posting
        .contact
        .as_ref()
        .is_some_and(|c| c.value.contains(&field.value) || field.value.contains(&c.value))
}

/// The title without employer, place and extent; none where it is no job title.
fn title(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let block = posting.title_block?;
    let span = reading.source.blocks[block].span.clone();
    let whole = &reading.source.text[span.clone()];
    let first = reading.scan.sentences_of(block).first()?;
    let tokens = &reading.scan.tokens;
    let mut end = whole.len();
    // "… at X", "… in X": the word before a name goes with it.
    if let Some(at) = at_word(reading, block, false) {
        end = tokens[at].span().start - span.start;
    }
    for at in first.words().skip(1) {
        let next_is_name = at + 1 < first.last as usize && tokens[at + 1].is_capital();
        if is_near(reading, at) && next_is_name {
            end = end.min(tokens[at].span().start - span.start);
        }
    }
    let cut = [" – ", " - ", " | ", " · ", ", ", " (", ": ", " / ", "! "]
        .iter()
        .filter_map(|mark| whole.find(mark))
        .filter(|at| *at > 2)
        .min();
    end = end.min(cut.unwrap_or(end));
    // "We seek a X", "Vacancy X": the title begins after those words and a short article.
    let mut start = 0;
    for token in first.words() {
        let at = tokens[token].span();
        let offset = at.start - span.start;
        if offset >= end || offset > start {
            break;
        }
        let led = is_common(reading, token)
            || reading
                .vocabulary
                .title_leads
                .contains(lower(reading, token).as_str())
            || (start > 0 && text(reading, tokens[token]).chars().count() <= 3);
        if !led {
            break;
        }
        start = tokens
            .get(token + 1)
            .map_or(end, |next| next.span().start.saturating_sub(span.start));
    }
    let value = whole.get(start..end)?.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '–' | '-' | ',' | ':' | '!' | '?')
    });
    let letters = value
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '/' | '&' | '\'' | '’'));
    let words = value.split_whitespace().count();
    if !letters || value.chars().count() < 3 || words > TITLE_WORDS {
        return None;
    }
    let offset = span.start + start + whole.get(start..)?.find(value)?;
    Some(Field {
        value: value.to_owned(),
        span: offset..offset + value.len(),
    })
}

/// A first and a last name beside an e-mail address, a telephone number or under the contact's heading.
fn contact(reading: &Look<'_>, posting: &Posting) -> Option<Field> {
    let mut best: Option<Field> = None;
    for (index, block) in reading.source.blocks.iter().enumerate() {
        let line = &reading.source.text[block.span.clone()];
        let section = posting.sections[index];
        let reachable = line.contains('@') || has_phone(line);
        let contact = section == Some(Section::Contact);
        if posting.headings[index] || !(reachable || contact) {
            continue;
        }
        let Some(field) = person(reading, index) else {
            continue;
        };
        if contact && reachable {
            return Some(field);
        }
        best.get_or_insert(field);
    }
    best
}

/// Two or three capitalised words in a row that are no organisation and no title.
fn person(reading: &Look<'_>, block: usize) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    for sentence in reading.scan.sentences_of(block) {
        let range = sentence.words();
        let mut at = range.start;
        while at + 1 < range.end {
            if !is_name_word(reading, at) {
                at += 1;
                continue;
            }
            let mut end = at + 1;
            while end < range.end
                && end - at < 3
                && !tokens[end].after_punctuation()
                && is_name_word(reading, end)
            {
                end += 1;
            }
            // Dutch surnames have small words inside ("Noor de Boer").
            if end == at + 1
                && end + 1 < range.end
                && !tokens[end].is_capital()
                && text(reading, tokens[end]).chars().count() <= 3
                && !tokens[end].after_punctuation()
                && !tokens[end + 1].after_punctuation()
                && !is_near(reading, end)
                && !is_common(reading, end)
                && is_name_word(reading, end + 1)
            {
                end += 2;
            }
            if end - at >= 2 && !names_organisation(reading, at, end) {
                return Some(field(reading, at, end));
            }
            at = end;
        }
    }
    None
}

fn is_name_word(reading: &Look<'_>, at: usize) -> bool {
    let token = reading.scan.tokens[at];
    let word = lower(reading, at);
    let before = &reading.vocabulary.before_names;
    let titled = before.contains(word.as_str())
        || before.iter().any(|b| {
            b.strip_prefix('-')
                .is_some_and(|ending| word.ends_with(ending))
        });
    token.is_capital()
        && !token.is_all_capitals()
        && !titled
        && !is_common(reading, at)
        && word.chars().count() > 1
        && word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '\'' | '-'))
}

/// Eight digits or more, with blanks and hyphens between them.
pub fn has_phone(line: &str) -> bool {
    let mut digits = 0;
    for c in line.chars() {
        match c {
            '0'..='9' => digits += 1,
            ' ' | '-' | '+' | '(' | ')' => {}
            _ => digits = 0,
        }
        if digits >= 8 {
            return true;
        }
    }
    false
}
