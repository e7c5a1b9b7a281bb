//! What a job pays: a sum or a range, its currency and its unit.

use super::labels::Labelled;
use super::{Certainty, Field, Reading};
use crate::text::Span;
use crate::words::{FieldCue, Label, Meaning, Section};

/// Pay as an ad states it. Sums are in hundredths of the currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pay {
    pub min: Option<u64>,
    pub max: Option<u64>,
    /// ISO 4217.
    pub currency: String,
    pub unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Hour,
    Month,
    Year,
}

impl Unit {
    pub fn name(self) -> &'static str {
        match self {
            Unit::Hour => "hour",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }

    /// What a sum is most likely for, where nothing says it.
    fn by_size(sum: u64, euro: bool) -> Self {
        let month = if euro { 15_000 } else { 130_000 };
        match sum / 100 {
            0..1_000 => Unit::Hour,
            s if s < month => Unit::Month,
            _ => Unit::Year,
        }
    }

    /// Whether a sum can be pay for this unit at all.
    fn fits(self, sum: u64, euro: bool) -> bool {
        let sum = sum / 100;
        match (self, euro) {
            (Unit::Hour, true) => (5..=200).contains(&sum),
            (Unit::Hour, false) => (60..=2_500).contains(&sum),
            (Unit::Month, true) => (300..=25_000).contains(&sum),
            (Unit::Month, false) => (2_000..=250_000).contains(&sum),
            (Unit::Year, true) => (4_000..=400_000).contains(&sum),
            (Unit::Year, false) => (30_000..=4_000_000).contains(&sum),
        }
    }
}

/// A number that may be a sum.
#[derive(Debug, Clone)]
struct Amount {
    /// Hundredths.
    sum: u64,
    span: Span,
    /// Words: from the first up to the last, which is not of them.
    first: usize,
    last: usize,
    sentence: u32,
    currency: bool,
}

/// Characters between the ends of a range, at the most.
const RANGE: usize = 22;

/// The pay of an ad.
pub fn read(
    reading: &Reading<'_>,
    sections: &[Option<Section>],
    labels: &[Labelled],
) -> Option<Field<Pay>> {
    let amounts = amounts(reading);
    let mut best: Option<(i32, Field<Pay>)> = None;
    let mut index = 0;
    while index < amounts.len() {
        let low = &amounts[index];
        let high = amounts
            .get(index + 1)
            .filter(|high| makes_range(reading, low, high));
        index += 1 + usize::from(high.is_some());
        let Some((score, pay)) = rate(reading, sections, labels, low, high) else {
            continue;
        };
        if best.as_ref().is_none_or(|(known, _)| score > *known) {
            best = Some((score, pay));
        }
    }
    let (_, mut pay) = best?;
    widen(reading, &amounts, &mut pay);
    Some(pay)
}

/// A table of pay by years of service: sums of one size in the blocks beside.
fn widen(reading: &Reading<'_>, amounts: &[Amount], pay: &mut Field<Pay>) {
    let block_of = |sentence: u32| reading.scan.sentences[sentence as usize].block;
    let Some(own) = amounts
        .iter()
        .find(|a| a.span.start >= pay.span.start)
        .map(|a| block_of(a.sentence))
    else {
        return;
    };
    let short = |block: u32| {
        let sentences = reading.scan.sentences_of(block as usize);
        sentences.iter().map(|s| s.words().len()).sum::<usize>() <= 12
    };
    if !short(own) || pay.value.min != pay.value.max {
        return;
    }
    let euro = pay.value.currency == "EUR";
    let (mut low, mut high) = (own, own);
    let rows: Vec<(u32, &Amount)> = amounts
        .iter()
        .filter(|a| pay.value.unit.fits(a.sum, euro) && a.sum >= 1_000)
        .map(|a| (block_of(a.sentence), a))
        .filter(|(block, _)| short(*block))
        .collect();
    // Rows hang together: no block without a sum stands between two of them.
    while rows.iter().any(|(b, _)| *b + 1 == low) {
        low -= 1;
    }
    while rows.iter().any(|(b, _)| *b == high + 1) {
        high += 1;
    }
    // The sums of a row with a currency are its pay, else the last; what stands before it may be years.
    let of_row = |block: u32| {
        let row: Vec<&Amount> = rows
            .iter()
            .filter(|(b, _)| *b == block)
            .map(|(_, a)| *a)
            .collect();
        match row.iter().any(|a| a.currency) {
            true => row.iter().filter(|a| a.currency).map(|a| a.sum).collect(),
            false => row.last().map(|a| a.sum).into_iter().collect::<Vec<u64>>(),
        }
    };
    let sums: Vec<u64> = (low..=high).flat_map(of_row).collect();
    let (Some(min), Some(max)) = (sums.iter().min(), sums.iter().max()) else {
        return;
    };
    if *max <= min.saturating_mul(3) {
        pay.value.min = Some(*min);
        pay.value.max = Some(*max);
    }
}

fn has(reading: &Reading<'_>, sentence: u32, cue: FieldCue) -> bool {
    cues(reading, sentence, cue).next().is_some()
}

fn cues<'a>(
    reading: &'a Reading<'_>,
    sentence: u32,
    cue: FieldCue,
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let hits = reading.scan.hits_of(sentence).iter();
    hits.filter(move |h| Meaning::of(h.tag) == Meaning::Field(cue))
        .map(|h| (h.first as usize, h.last as usize))
}

/// How likely an amount is the pay, and the pay that it then is.
fn rate(
    reading: &Reading<'_>,
    sections: &[Option<Section>],
    labels: &[Labelled],
    low: &Amount,
    high: Option<&Amount>,
) -> Option<(i32, Field<Pay>)> {
    let sentence = low.sentence;
    let last = high.unwrap_or(low);
    let mut score = 0;
    let labelled = labels.iter().any(|l| {
        l.label == Label::Pay && l.span.start <= low.span.start && low.span.end <= l.span.end
    });
    let currency = low.currency || last.currency;
    let near = |cue: FieldCue| -> Option<usize> {
        cues(reading, sentence, cue)
            .map(|(first, end)| {
                if end <= low.first {
                    low.first - end
                } else {
                    first.saturating_sub(last.last)
                }
            })
            .min()
    };
    if labelled {
        score += 4;
    }
    let pay_word = near(FieldCue::PayWord);
    if let Some(distance) = pay_word {
        score += if distance <= 8 { 4 } else { 2 };
    } else if sentence > 0 && has(reading, sentence - 1, FieldCue::PayWord) {
        score += 2;
    }
    if currency {
        score += 3;
    }
    if high.is_some() || (currency && low.sum >= 1_000_000) {
        score += 1;
    }
    // "24 hours" and "90 %" are no sums.
    let behind = |cue: FieldCue| cues(reading, sentence, cue).any(|(first, _)| first == last.last);
    let percent = reading.source.text[last.span.end..]
        .trim_start()
        .starts_with('%');
    if percent || (!currency && behind(FieldCue::UnitHour)) {
        return None;
    }
    let block = reading.scan.sentences[sentence as usize].block as usize;
    if matches!(sections.get(block), Some(Some(Section::Offer))) {
        score += 1;
    }
    // "Lønn 30 000 kr og tillegg", but "tillegg på 30 kr": what stands before a sum says what it is.
    let ahead = |cue: FieldCue| {
        cues(reading, sentence, cue)
            .filter(|(_, end)| *end <= low.first)
            .map(|(_, end)| low.first - end)
            .min()
    };
    let not_pay = match (ahead(FieldCue::NotPay), ahead(FieldCue::PayWord)) {
        (Some(other), Some(pay)) => other <= 4 && other < pay,
        (Some(other), None) => other <= 4,
        (None, pay) => pay.is_none() && near(FieldCue::NotPay).is_some_and(|d| d <= 3),
    };
    if not_pay {
        score -= 6;
    }
    let euro_word = currency_word(reading, sentence, low, last);
    let code = euro_word.unwrap_or_else(|| reading.vocabulary.currency_code.clone());
    let euro = code == "EUR";
    let unit = unit(reading, sentence, low, last, euro);
    let unit_known = unit.is_some();
    let unit = unit.unwrap_or_else(|| Unit::by_size(low.sum, euro));
    if unit_known {
        score += 2;
    }
    if !unit.fits(low.sum, euro) || high.is_some_and(|h| !unit.fits(h.sum, euro)) {
        return None;
    }
    // A bare number needs a word for pay beside it.
    if score < 4 || (!currency && pay_word.is_none() && !labelled) {
        return None;
    }
    let (min, max) = match high {
        Some(high) => (Some(low.sum), Some(high.sum)),
        None if before(reading, low, FieldCue::From) => (Some(low.sum), None),
        None if before(reading, low, FieldCue::UpTo) => (None, Some(low.sum)),
        None => (Some(low.sum), Some(low.sum)),
    };
    let certainty = if score >= 6 {
        Certainty::Sure
    } else {
        Certainty::Likely
    };
    Some((
        score,
        Field {
            value: Pay {
                min,
                max,
                currency: code,
                unit,
            },
            span: low.span.start..last.span.end,
            certainty,
        },
    ))
}

/// Whether a cue ends at most two words before an amount.
fn before(reading: &Reading<'_>, amount: &Amount, cue: FieldCue) -> bool {
    cues(reading, amount.sentence, cue)
        .any(|(_, end)| end <= amount.first && amount.first - end <= 2)
}

fn unit(
    reading: &Reading<'_>,
    sentence: u32,
    low: &Amount,
    last: &Amount,
    euro: bool,
) -> Option<Unit> {
    let nearest = |cue: FieldCue| -> usize {
        cues(reading, sentence, cue)
            .map(|(first, end)| {
                if end <= low.first {
                    // "Månedslønn: 45 000"
                    2 + low.first - end
                } else {
                    first.saturating_sub(last.last)
                }
            })
            .min()
            .unwrap_or(usize::MAX)
    };
    let mut of_sentence: Vec<(usize, Unit)> = [
        (nearest(FieldCue::UnitHour), Unit::Hour),
        (nearest(FieldCue::UnitMonth), Unit::Month),
        (nearest(FieldCue::UnitYear), Unit::Year),
    ]
    .into_iter()
    // "3 050 a month for 36 hours": a unit for which the sum is no pay is said of something else.
    .filter(|(distance, unit)| *distance <= 9 && unit.fits(low.sum, euro))
    .collect();
    of_sentence.sort_by_key(|(distance, _)| *distance);
    of_sentence.first().map(|(_, unit)| *unit)
}

/// The code of the currency named beside an amount; none where only the language tells it.
fn currency_word(
    reading: &Reading<'_>,
    sentence: u32,
    low: &Amount,
    last: &Amount,
) -> Option<String> {
    cues(reading, sentence, FieldCue::Currency)
        .filter(|(first, end)| *end + 3 >= low.first && *first <= last.last + 3)
        .find_map(|(first, _)| {
            let word = reading.source.text[reading.scan.tokens[first].span()].to_lowercase();
            match word.as_str() {
                "€" => Some("EUR".to_owned()),
                _ if word.starts_with("eur") => Some("EUR".to_owned()),
                "sek" | "nok" | "dkk" => Some(word.to_uppercase()),
                _ => None,
            }
        })
}

/// Two amounts with a dash or a small word between them.
fn makes_range(reading: &Reading<'_>, low: &Amount, high: &Amount) -> bool {
    if low.sentence != high.sentence || high.span.start < low.span.end || high.sum <= low.sum {
        return false;
    }
    let between = &reading.source.text[low.span.end..high.span.start];
    let words = high.first.saturating_sub(low.last);
    between.chars().count() <= RANGE
        && words <= 4
        && !between.contains([',', ';', '+'])
        && high.sum <= low.sum.saturating_mul(4)
}

fn amounts(reading: &Reading<'_>) -> Vec<Amount> {
    let tokens = &reading.scan.tokens;
    let text = &reading.source.text;
    let mut amounts: Vec<Amount> = Vec::new();
    for (index, sentence) in reading.scan.sentences.iter().enumerate() {
        let mut at = sentence.first as usize;
        let end = sentence.last as usize;
        let limit = tokens.get(end - 1).map_or(text.len(), |t| t.span().end);
        while at < end {
            if !tokens[at].is_number() {
                at += 1;
                continue;
            }
            let start = tokens[at].span().start;
            let Some((sum, stop)) = amount(text, start, limit) else {
                at += 1;
                continue;
            };
            let first = at;
            while at < end && tokens[at].span().start < stop {
                at += 1;
            }
            let currency = cues(reading, index as u32, FieldCue::Currency).any(|(from, to)| {
                (to <= first && first - to <= 1) || (from >= at && from - at <= 1)
            }) || text[stop..].starts_with(":-")
                || text[stop..].starts_with(",-");
            amounts.push(Amount {
                sum,
                span: start..stop,
                first,
                last: at,
                sentence: index as u32,
                currency,
            });
        }
    }
    // "270–310 kroner": the currency behind a range is of both.
    for i in (1..amounts.len()).rev() {
        if amounts[i].currency && makes_range(reading, &amounts[i - 1], &amounts[i]) {
            amounts[i - 1].currency = true;
        }
    }
    amounts
}

/// A sum in hundredths and where it ends: groups of three digits by blanks or points, and one or two
/// decimals behind a comma or a point.
fn amount(text: &str, start: usize, limit: usize) -> Option<(u64, usize)> {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        bytes[from..limit]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    };
    let mut length = digits(start);
    if length == 0 || length > 7 {
        return None;
    }
    let mut value: u64 = text.get(start..start + length)?.parse().ok()?;
    let mut end = start + length;
    if length <= 3 && value > 0 {
        while end < limit && matches!(bytes[end], b' ' | b'.') {
            length = digits(end + 1);
            if length != 3 {
                break;
            }
            let group: u64 = text.get(end + 1..end + 4)?.parse().ok()?;
            value = value.checked_mul(1_000)?.checked_add(group)?;
            end += 4;
        }
    }
    let mut sum = value.checked_mul(100)?;
    if end < limit && matches!(bytes[end], b',' | b'.') {
        let length = digits(end + 1);
        let decimals: u64 = match length {
            1 => text.get(end + 1..end + 2)?.parse::<u64>().ok()? * 10,
            2 => text.get(end + 1..end + 3)?.parse().ok()?,
            _ => return Some((sum, end)),
        };
        sum = sum.checked_add(decimals)?;
        end += 1 + length;
    }
    Some((sum, end))
}
