//! Whether a text states a fact: pay, closing date, contact, place, a result.

use super::{Posting, Reading};
use crate::words::lexicon::Token;
use crate::words::{Cue, FieldCue, Meaning};

/// A sentence that tells something has at least this many words.
const TOLD: usize = 7;
/// Words between a currency and its sum, at the most.
const NEAR: usize = 2;
/// Sums below this are no pay: "24 kr" is a fee.
const SUM: u64 = 100;

fn text<'a>(reading: &'a Reading<'_>, token: Token) -> &'a str {
    &reading.source.text[token.span()]
}

fn fields<'a>(
    reading: &'a Reading<'_>,
    field: FieldCue,
) -> impl Iterator<Item = (u32, u32, u32)> + 'a {
    reading.scan.hits.iter().filter_map(move |h| {
        (Meaning::of(h.tag) == Meaning::Field(field)).then_some((h.first, h.last, h.sentence))
    })
}

/// The number that starts at a word, with the groups of three after it ("440 000", "2.650").
fn number_at(reading: &Reading<'_>, at: usize) -> Option<u64> {
    let tokens = &reading.scan.tokens;
    let mut value: u64 = text(reading, *tokens.get(at)?).parse().ok()?;
    for next in tokens.iter().skip(at + 1).take(2) {
        let group = text(reading, *next);
        let between = next.span().start - tokens[at].span().end;
        if group.len() == 3
            && group.bytes().all(|b| b.is_ascii_digit())
            && between <= 8
            && value > 0
        {
            value = value.checked_mul(1000)?.checked_add(group.parse().ok()?)?;
        } else {
            break;
        }
    }
    Some(value)
}

/// A sum beside a currency, a sum of thousands beside a word for pay, or a tariff step.
pub fn pay(reading: &Reading<'_>) -> bool {
    if fields(reading, FieldCue::PayGiven).next().is_some() {
        return true;
    }
    let about_pay =
        |sentence: u32| fields(reading, FieldCue::PayWord).any(|(.., s)| s.abs_diff(sentence) <= 1);
    let beside_currency = fields(reading, FieldCue::Currency).any(|(first, last, sentence)| {
        let range = reading.scan.sentences[sentence as usize].words();
        let from = (first as usize).saturating_sub(NEAR + 1).max(range.start);
        let to = (last as usize + NEAR).min(range.end);
        (from..to).any(|at| {
            number_at(reading, at).is_some_and(|sum| {
                sum >= 10_000
                    || (sum >= SUM && about_pay(sentence))
                    || (sum >= 10 && about_pay(sentence))
            })
        })
    });
    beside_currency
        || fields(reading, FieldCue::PayWord).any(|(_, _, sentence)| {
            let range = reading.scan.sentences[sentence as usize].words();
            range.clone().any(|at| {
                number_at(reading, at)
                    .is_some_and(|sum| (2_000..10_000_000).contains(&sum) && !is_year(sum))
            })
        })
}

fn is_year(number: u64) -> bool {
    (1_990..=2_100).contains(&number)
}

/// A date: a day with a month's name, a day with a month's number, or an ISO date.
pub fn date_at(reading: &Reading<'_>, at: usize) -> bool {
    let tokens = &reading.scan.tokens;
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let Ok(day) = text(reading, *token).parse::<u32>() else {
        return false;
    };
    let Some(next) = tokens.get(at + 1) else {
        return false;
    };
    let between = &reading.source.text[token.span().end..next.span().start.max(token.span().end)];
    let after = text(reading, *next);
    if (1..=31).contains(&day) {
        let name = after.to_lowercase();
        let months = reading.vocabulary.months.iter();
        let month = months.flat_map(|m| m.split('/')).any(|m| {
            m == name || (name.chars().count() >= 3 && m.starts_with(&name) && between.len() <= 2)
        });
        let numbered = matches!(between, "." | "/" | "-" | ". ")
            && after.parse::<u32>().is_ok_and(|m| (1..=12).contains(&m));
        return month || numbered;
    }
    // 2027-02-14
    (1_990..=2_100).contains(&day) && between == "-" && after.len() == 2
}

/// A word for the closing date with a date near it, or one that says it stays open.
pub fn deadline(reading: &Reading<'_>) -> bool {
    let dated = |sentence: u32| {
        reading.scan.sentences[sentence as usize]
            .words()
            .any(|at| date_at(reading, at))
    };
    let last = reading.scan.sentences.len() as u32;
    fields(reading, FieldCue::Deadline).any(|(.., s)| dated(s) || (s + 1 < last && dated(s + 1)))
        || fields(reading, FieldCue::DeadlineOpen).next().is_some()
}

/// An e-mail address, a telephone number, or a name beside a word of contact.
pub fn contact(reading: &Reading<'_>, posting: &Posting) -> bool {
    let text = &reading.source.text;
    super::fields::contact_person(reading, posting).is_some()
        || text.contains('@')
        || text.lines().any(super::fields::has_phone)
        || fields(reading, FieldCue::Contact).any(|(_, last, sentence)| {
            let range = reading.scan.sentences[sentence as usize].words();
            (last as usize..range.end.saturating_sub(1)).any(|at| {
                let tokens = &reading.scan.tokens;
                tokens[at].is_capital()
                    && tokens[at + 1].is_capital()
                    && reading.classes(at) & reading.vocabulary.cues() == 0
            })
        })
}

/// A label of the place, or a name after a preposition of place, or in the title.
pub fn place(reading: &Reading<'_>, posting: &Posting) -> bool {
    if fields(reading, FieldCue::Place).next().is_some()
        || fields(reading, FieldCue::Remote).next().is_some()
    {
        return true;
    }
    let tokens = &reading.scan.tokens;
    let near = reading.vocabulary.cue(Cue::Near);
    let mut sentences = reading.scan.sentences.iter();
    sentences.any(|sentence| {
        sentence.classes & near != 0
            && sentence.words().skip(1).any(|at| {
                tokens[at].is_capital()
                    && !tokens[at].after_punctuation()
                    && reading.is(at - 1, Cue::Near)
            })
    }) || posting.title_block.is_some_and(|block| {
        reading.scan.sentences_of(block).iter().any(|s| {
            s.words().skip(1).any(|at| {
                tokens[at].is_capital() && reading.classes(at) & reading.vocabulary.cues() == 0
            })
        })
    })
}

/// A number in a letter that tells what came out: not a year, a date, a telephone number or an age.
pub fn result(reading: &Reading<'_>) -> bool {
    let tokens = &reading.scan.tokens;
    reading.scan.sentences.iter().any(|sentence| {
        let range = sentence.words();
        let speaks = range
            .clone()
            .any(|at| reading.is(at, Cue::Writer) || reading.is(at, Cue::WriterOwn));
        let numeral = reading
            .lexicon
            .class_id("numeral")
            .map_or(0, |c| 1u128 << c);
        let numbers = range
            .clone()
            .filter(|at| {
                let value = text(reading, tokens[*at]).parse::<u64>();
                let digits = value.is_ok_and(|v| !is_year(v)) && !date_at(reading, *at);
                digits || reading.classes(*at) & numeral != 0
            })
            .count();
        let percent = range.clone().any(|at| text(reading, tokens[at]) == "%");
        // An address has numbers and few words; a sentence that tells of a change has both.
        let told = range.len() >= TOLD;
        told && (numbers >= 2 || (speaks && numbers == 1 && percent))
    })
}

/// Whether a letter names whom it is written to: a name with a capital in mid-sentence, beside the
/// writer's own.
pub fn named_reader(reading: &Reading<'_>) -> bool {
    let tokens = &reading.scan.tokens;
    reading.scan.sentences.iter().any(|sentence| {
        let range = sentence.words();
        let speaks = range
            .clone()
            .any(|at| reading.is(at, Cue::Writer) || reading.is(at, Cue::Reader));
        speaks
            && range.skip(1).any(|at| {
                tokens[at].is_capital()
                    && !tokens[at].after_punctuation()
                    && reading.classes(at) & reading.vocabulary.cues() == 0
                    && text(reading, tokens[at]).chars().count() > 1
            })
    })
}
