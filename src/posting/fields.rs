//! The fields of an ad that a letter needs: job title, employer, person to write to.

use super::{Field, Posting, Reading};
use crate::words::lexicon::Token;
use crate::words::{Cue, Section};

/// Names are at most this many words.
const NAME_WORDS: usize = 5;

/// Fills title, employer and contact.
pub fn read(reading: &Reading<'_>, posting: &mut Posting) {
    posting.employer = labelled(reading, posting)
        .or_else(|| title_employer(reading, posting))
        .or_else(|| seeking_employer(reading));
    posting.title = title(reading, posting);
    posting.contact = contact(reading, posting);
}

fn text<'a>(reading: &'a Reading<'_>, token: Token) -> &'a str {
    &reading.source.text[token.span()]
}

/// The run of capitalised words from `first`, with small words that names have inside ("AS", "og", "de").
fn name_run(reading: &Reading<'_>, first: usize, last: usize) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    let mut end = first;
    while end < last && end - first < NAME_WORDS {
        let token = tokens[end];
        if end > first && token.after_punctuation() {
            break;
        }
        if !(token.is_capital() || token.is_number()) {
            // "De Kettingkast", "Bibliotheek van Zwolle": a small word counts between two capitals.
            let inner = end + 1 < last
                && end > first
                && tokens[end + 1].is_capital()
                && !tokens[end + 1].after_punctuation()
                && text(reading, token).chars().count() <= 3
                && reading.classes(end) & reading.vocabulary.cue(Cue::Seek) == 0;
            if !inner {
                break;
            }
        }
        end += 1;
    }
    if end == first || !tokens[first].is_capital() {
        return None;
    }
    let span = reading.scan.span(first as u32, end as u32);
    Some(Field {
        value: reading.source.text[span.clone()].to_owned(),
        span,
    })
}

/// "Employer: X" on a line of its own.
fn labelled(reading: &Reading<'_>, posting: &Posting) -> Option<Field> {
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
fn at_word(reading: &Reading<'_>, block: usize) -> Option<usize> {
    reading
        .scan
        .sentences_of(block)
        .iter()
        .find_map(|sentence| {
            let range = sentence.words();
            range.clone().skip(1).find(|at| {
                let word = text(reading, reading.scan.tokens[*at]).to_lowercase();
                reading.vocabulary.at_words.contains(word.as_str())
                    && at + 1 < range.end
                    && reading.scan.tokens[at + 1].is_capital()
            })
        })
}

/// "… at X" in the title.
fn title_employer(reading: &Reading<'_>, posting: &Posting) -> Option<Field> {
    let at = at_word(reading, posting.title_block?)?;
    name_run(
        reading,
        at + 1,
        reading.scan.tokens.len().min(at + 1 + NAME_WORDS),
    )
}

/// "X seeks …", or "at X" in the first sentences.
fn seeking_employer(reading: &Reading<'_>) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    for (index, sentence) in reading.scan.sentences.iter().enumerate().take(40) {
        let range = sentence.words();
        // A firm names itself before the verb that seeks or gives ("X søker", "X leverer").
        if tokens[range.start].is_capital()
            && !reading.is(range.start, Cue::Firm)
            && !reading.is(range.start, Cue::Reader)
            && let Some(field) = name_run(reading, range.start, range.end)
        {
            let end = reading.scan.span(sentence.first, sentence.last);
            let words = field.value.split_whitespace().count();
            let after = range.start + words;
            let seeks = after < range.end && reading.is(after, Cue::Seek);
            let named = words > 1
                && reading
                    .lexicon
                    .classes_of(field.value.split(' ').next().unwrap_or_default())
                    == 0;
            if (seeks || (named && index > 0 && end.len() > field.value.len() + 20))
                && !reading.is(range.start, Cue::Salutation)
            {
                return Some(field);
            }
        }
    }
    for sentence in reading.scan.sentences.iter().take(40) {
        let range = sentence.words();
        for at in range.clone() {
            let word = text(reading, tokens[at]).to_lowercase();
            if reading.vocabulary.at_words.contains(word.as_str())
                && at + 1 < range.end
                && let Some(field) = name_run(reading, at + 1, range.end)
            {
                return Some(field);
            }
        }
    }
    None
}

/// The title without employer, place and extent.
fn title(reading: &Reading<'_>, posting: &Posting) -> Option<Field> {
    let block = posting.title_block?;
    let span = reading.source.blocks[block].span.clone();
    let whole = &reading.source.text[span.clone()];
    let mut end = whole.len();
    // "… at X": the word before a name goes with it.
    if let Some(at) = at_word(reading, block) {
        end = (reading.scan.tokens[at].span().start - span.start).max(1);
    }
    let cut = [" – ", " - ", " | ", " · ", ", ", " (", ": ", " / ", "! "]
        .iter()
        .filter_map(|mark| whole.find(mark))
        .filter(|at| *at > 2)
        .min();
    end = end.min(cut.unwrap_or(end));
    let value = whole[..end]
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '–' | '-' | ',' | ':' | '!'));
    if value.chars().count() < 3 {
        return None;
    }
    // "We seek a X": the title begins after the verb that seeks.
    let first = reading.scan.sentences_of(block).first()?;
    let mut start = 0;
    for token in first.words() {
        let at = reading.scan.tokens[token].span();
        if at.start >= span.start + value.len() {
            break;
        }
        let seeks = reading.is(token, Cue::Seek);
        let article = start > 0
            && text(reading, reading.scan.tokens[token]).chars().count() <= 3
            && at.start - span.start == start;
        if seeks || article {
            start = (at.end - span.start + 1).min(value.len());
        }
    }
    let value = if start < value.len() {
        value[start..].trim()
    } else {
        value
    };
    let offset = whole.find(value).unwrap_or(0);
    (!value.is_empty()).then(|| Field {
        value: value.to_owned(),
        span: span.start + offset..span.start + offset + value.len(),
    })
}

/// A first and a last name beside an e-mail address, a telephone number or under the contact's heading.
fn contact(reading: &Reading<'_>, posting: &Posting) -> Option<Field> {
    let mut best: Option<Field> = None;
    for (index, block) in reading.source.blocks.iter().enumerate() {
        let line = &reading.source.text[block.span.clone()];
        let section = posting.sections[index];
        let reachable = line.contains('@') || has_phone(line);
        let contact = section == Some(Section::Contact);
        if posting.headings[index] || !(reachable || contact) {
            continue;
        }
        let Some(field) = person(reading, posting, index) else {
            continue;
        };
        if contact && reachable {
            return Some(field);
        }
        best.get_or_insert(field);
    }
    best
}

/// Two or three capitalised words in a row that the dictionary does not know and that are not the employer.
fn person(reading: &Reading<'_>, posting: &Posting, block: usize) -> Option<Field> {
    let tokens = &reading.scan.tokens;
    for sentence in reading.scan.sentences_of(block) {
        let range = sentence.words();
        let mut at = range.start;
        while at + 1 < range.end {
            let name = tokens[at].is_capital()
                && tokens[at + 1].is_capital()
                && !tokens[at + 1].after_punctuation()
                && !tokens[at].is_all_capitals()
                && !reading.is(at, Cue::Reader)
                && !reading.is(at, Cue::Firm);
            if name && let Some(field) = name_run(reading, at, range.end.min(at + 4)) {
                let known = reading
                    .lexicon
                    .classes_of(field.value.split(' ').next().unwrap_or_default());
                let employer = posting.employer.as_ref().is_some_and(|e| {
                    e.value.contains(&field.value) || field.value.contains(&e.value)
                });
                if known == 0 && !employer {
                    return Some(field);
                }
            }
            at += 1;
        }
    }
    None
}

/// Eight digits or more, with blanks and hyphens between them.
fn has_phone(line: &str) -> bool {
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
