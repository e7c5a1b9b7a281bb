//! Dates as people write them, and which of them is the closing date.
//!
//! "21. januar", "den 5 januari", "12 jan 2027", "5/1", "24.06.27", "2027-01-12". A date without a
//! year is the next such day.

use super::labels::Labelled;
use super::{Certainty, Field, Reading};
use crate::data::Date;
use crate::text::Span;
use crate::words::{FieldCue, Label, Meaning};

/// A date and its words, the last not of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated {
    pub date: Date,
    pub first: usize,
    pub last: usize,
}

fn word<'a>(reading: &'a Reading<'_>, at: usize) -> Option<&'a str> {
    let token = reading.scan.tokens.get(at)?;
    Some(&reading.source.text[token.span()])
}

/// What stands between a word and the next.
fn gap<'a>(reading: &'a Reading<'_>, at: usize) -> &'a str {
    let tokens = &reading.scan.tokens;
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(a), Some(b)) => &reading.source.text[a.span().end..b.span().start],
        _ => "\n",
    }
}

fn number(reading: &Reading<'_>, at: usize) -> Option<(u16, usize)> {
    let word = word(reading, at)?;
    let digits = word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| Some((word.parse().ok()?, word.len())))?
}

/// The month that a word names, January as 1.
fn month(reading: &Reading<'_>, at: usize) -> Option<u8> {
    let name = word(reading, at)?.to_lowercase();
    let short = name.chars().count() >= 3;
    let found = reading.vocabulary.months.iter().position(|month| {
        month
            .split('/')
            .any(|m| m == name || (short && name.len() <= 4 && m.starts_with(&name)))
    })?;
    u8::try_from(found + 1).ok()
}

/// The date that begins at a word. `told` where its place says that it is a date: "5.1." is one then.
pub fn at(reading: &Reading<'_>, first: usize, today: Date, told: bool) -> Option<Dated> {
    let (year_or_day, digits) = number(reading, first)?;
    // Round the clock is no day in July.
    if word(reading, first + 1) == Some("7") && year_or_day == 24 && gap(reading, first) == "/" {
        return None;
    }
    let dated = |year: Option<i32>, month: u8, day: u8, last: usize| {
        let date = match year {
            Some(year) => Date::try_new_iso(year, month, day).ok()?,
            None => next(month, day, today)?,
        };
        Some(Dated { date, first, last })
    };
    if digits == 4 {
        // 2027-01-12
        let (month, _) = number(reading, first + 1)?;
        let (day, _) = number(reading, first + 2)?;
        let joined = gap(reading, first) == "-" && gap(reading, first + 1) == "-";
        let (month, day_of_month) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        return if joined {
            dated(Some(i32::from(year_or_day)), month, day_of_month, first + 3)
        } else {
            None
        };
    }
    let day = u8::try_from(year_or_day)
        .ok()
        .filter(|d| (1..=31).contains(d))?;
    // "den 1:a februari"
    let mut next_word = first + 1;
    if gap(reading, first) == ":" && word(reading, next_word).is_some_and(|w| w.len() <= 2) {
        next_word += 1;
    }
    let between = gap(reading, next_word - 1);
    if between.len() <= 2
        && !between.contains('\n')
        && let Some(month) = month(reading, next_word)
    {
        let year = year_after(reading, next_word, &[" ", ", ", ". ", "."]);
        let last = next_word + 1 + usize::from(year.is_some());
        return dated(year, month, day, last);
    }
    let separator = gap(reading, first);
    if !matches!(separator, "." | "/" | "-" | ". ") {
        return None;
    }
    let (month, digits) = number(reading, first + 1)?;
    let month = u8::try_from(month)
        .ok()
        .filter(|m| (1..=12).contains(m) && digits <= 2)?;
    let year = year_after(reading, first + 1, &[separator, "-", "/", " "]);
    // "2-3" and "2.5" are numbers; a date so short has a year, or a slash.
    let dotted =
        separator == "." && (digits == 2 || told || gap(reading, first + 1).starts_with('.'));
    if year.is_none() && separator != "/" && !dotted {
        return None;
    }
    dated(year, month, day, first + 2 + usize::from(year.is_some()))
}

/// A year of four digits, or of two behind the sign that also parts day and month.
fn year_after(reading: &Reading<'_>, at: usize, gaps: &[&str]) -> Option<i32> {
    let between = gap(reading, at);
    let (year, digits) = number(reading, at + 1)?;
    let year = i32::from(year);
    match digits {
        4 if (1_990..=2_100).contains(&year) && gaps.contains(&between) => Some(year),
        2 if matches!(between, "." | "/" | "-") && gaps.contains(&between) => Some(2_000 + year),
        _ => None,
    }
}

/// The next such day, today among them.
fn next(month: u8, day: u8, today: Date) -> Option<Date> {
    let year = today.year().extended_year();
    // 29 February may be some years off.
    (year..=year + 8)
        .filter_map(|year| Date::try_new_iso(year, month, day).ok())
        .find(|date| *date >= today)
}

/// How far a date is from a cue, in words: what stands before counts less.
fn distance(cue: (u32, u32), date: &Dated) -> usize {
    let (first, last) = (cue.0 as usize, cue.1 as usize);
    if last <= date.first {
        date.first - last
    } else {
        3 * (first.saturating_sub(date.last)) + 1
    }
}

/// The closing date.
pub fn deadline(reading: &Reading<'_>, labels: &[Labelled], today: Date) -> Option<Field<Date>> {
    for labelled in labels.iter().filter(|l| l.label == Label::Deadline) {
        if let Some(dated) = first_in(reading, &labelled.span, today) {
            return Some(field(reading, dated, Certainty::Sure));
        }
    }
    let other_line = |span: &Span| {
        labels.iter().any(|l| {
            l.label == Label::OtherDate && l.span.start <= span.start && span.end <= l.span.end
        })
    };
    let mut best: Option<(usize, Dated)> = None;
    for (index, sentence) in reading.scan.sentences.iter().enumerate() {
        let index = index as u32;
        let cues = |wanted: FieldCue| {
            let of =
                move |h: &&crate::words::lexicon::Hit| Meaning::of(h.tag) == Meaning::Field(wanted);
            reading.scan.hits_of(index).iter().filter(of)
        };
        let mut told = cues(FieldCue::Deadline).next().is_some();
        // "Søknadsfrist" on a line of its own, and the date on the next.
        if !told && index > 0 {
            let before = reading.scan.sentences[index as usize - 1];
            told = before.words().len() <= 4
                && before.block != sentence.block
                && reading
                    .scan
                    .hits_of(index - 1)
                    .iter()
                    .any(|h| Meaning::of(h.tag) == Meaning::Field(FieldCue::Deadline));
        }
        if !told {
            continue;
        }
        let mut from = sentence.first as usize;
        while from < sentence.last as usize {
            let Some(dated) = at(reading, from, today, false) else {
                from += 1;
                continue;
            };
            from = dated.last;
            let span = reading.scan.span(dated.first as u32, dated.last as u32);
            let near = |wanted: FieldCue| {
                cues(wanted)
                    .map(|h| distance((h.first, h.last), &dated))
                    .min()
                    .unwrap_or(usize::MAX)
            };
            let (closing, other) = (near(FieldCue::Deadline), near(FieldCue::OtherDate));
            if other < closing || other_line(&span) {
                continue;
            }
            if best.is_none_or(|(distance, _)| closing < distance) {
                best = Some((closing, dated));
            }
        }
    }
    best.map(|(_, dated)| field(reading, dated, Certainty::Likely))
}

fn first_in(reading: &Reading<'_>, span: &Span, today: Date) -> Option<Dated> {
    let tokens = &reading.scan.tokens;
    let from = tokens.partition_point(|t| t.span().start < span.start);
    let to = tokens.partition_point(|t| t.span().start < span.end);
    (from..to).find_map(|first| at(reading, first, today, true))
}

fn field(reading: &Reading<'_>, dated: Dated, certainty: Certainty) -> Field<Date> {
    Field {
        value: dated.date,
        span: reading.scan.span(dated.first as u32, dated.last as u32),
        certainty,
    }
}
