//! What an ad demands and what it calls a plus, what one does there and what one gets.
//!
//! Sections decide for lists; in running text the words of a clause do. A sentence may hold a demand
//! and a plus: it is cut between them.

use super::{Certainty, Item, Posting, Reading};
use crate::text::BlockKind;
use crate::words::lexicon::{Classes, Sentence};
use crate::words::{Cue, FieldCue, Meaning, Section};

/// A clause with fewer words than this says nothing of its own.
const OWN: usize = 5;
/// A sentence of this many words may be one of a list in running text.
const LISTED: usize = 14;

/// Fills the lists of a posting.
pub fn read(reading: &Reading<'_>, posting: &mut Posting) {
    for (index, block) in reading.blocks.iter().enumerate() {
        if posting.headings[index] || posting.title_block == Some(index) {
            continue;
        }
        let section = posting.sections[index];
        let sentences = reading.scan.blocks[index]..reading.scan.blocks[index + 1];
        let bare = reading.scan.sentences_of(index).len() == 1
            && !reading.source.text[block.span.clone()]
                .trim_end()
                .ends_with('.');
        let item = block.kind == BlockKind::Item
            || (bare
                && matches!(
                    section,
                    Some(
                        Section::Must
                            | Section::Nice
                            | Section::Traits
                            | Section::Tasks
                            | Section::Offer
                    )
                ));
        for sentence in sentences {
            let place = reading.scan.sentences[sentence as usize];
            // How to reach somebody is nothing that is asked.
            let said = &reading.source.text[reading.sentence_span(place)];
            if said.contains('@') || said.contains("://") || super::fields::has_phone(said) {
                continue;
            }
            let certainty = match (section, item) {
                (Some(_), true) => Certainty::Sure,
                _ => Certainty::Likely,
            };
            let asks = matches!(
                section,
                Some(Section::Must | Section::Nice | Section::Traits)
            );
            let told = match asks {
                true => true,
                false => {
                    reading.has(sentence, Cue::Must)
                        && (reading.has(sentence, Cue::Reader)
                            || reading.has(sentence, Cue::Candidate))
                }
            };
            for (first, last, side) in pieces(reading, section, item, sentence) {
                let list = match side {
                    Side::Must => &mut posting.must,
                    Side::Nice => &mut posting.nice,
                    Side::Task => &mut posting.tasks,
                    Side::Offer => &mut posting.offer,
                    Side::None => continue,
                };
                let told = told || (side == Side::Nice && reading.has(sentence, Cue::Nice));
                list.push(Item {
                    told,
                    ..piece(reading, first, last, sentence, certainty)
                });
            }
            // An item is one demand, however many sentences explain it.
            if item && asks && place.last > place.first {
                break;
            }
        }
    }
}

/// The cues of one sentence, gathered once.
struct Told<'a> {
    reading: &'a Reading<'a>,
    cues: Classes,
}

impl Told<'_> {
    fn has(&self, cue: Cue) -> bool {
        self.cues & self.reading.vocabulary.cue(cue) != 0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Must,
    Nice,
    Task,
    Offer,
    /// Not needed, or nothing that is asked.
    None,
}

/// The pieces of a sentence, each with its side.
fn pieces(
    reading: &Reading<'_>,
    section: Option<Section>,
    item: bool,
    sentence: u32,
) -> Vec<(u32, u32, Side)> {
    let place = reading.scan.sentences[sentence as usize];
    let cues = Told {
        reading,
        cues: reading.cues(sentence),
    };
    let whole = whole(&cues, section, item, sentence);
    let nice = cues.has(Cue::Nice);
    let not_needed = cues.has(Cue::NotNeeded);
    let asks = matches!(whole, Side::Must | Side::Nice);
    if section == Some(Section::Nice) {
        // Under "wished for" a demand may stand all the same: "Fagbrev er et krav". What the reader has or
        // speaks is a wish there.
        let must = cues.has(Cue::Must) && !cues.has(Cue::Reader) && !nice && !not_needed;
        let side = if must { Side::Must } else { Side::Nice };
        return vec![(place.first, place.last, side)];
    }
    if !asks || !(nice || not_needed) || aside(reading, place, sentence) {
        return vec![(place.first, place.last, whole)];
    }
    // "Har du X, Y og Z, er det en fordel": the plus at its end is of all that the question asks.
    let asked = place.words().len() > 2
        && !reading.is(place.first as usize, Cue::Reader)
        && reading.is(place.first as usize + 1, Cue::Reader);
    if asked && !not_needed && plus_behind(reading, &(place.first, place.last, None), sentence) {
        return vec![(place.first, place.last, Side::Nice)];
    }
    split(reading, place, sentence)
}

/// Whether all that is a plus, or not needed, stands in brackets.
fn aside(reading: &Reading<'_>, place: Sentence, sentence: u32) -> bool {
    let span = reading.sentence_span(place);
    let start = span.start;
    let text = &reading.source.text[span];
    let (Some(open), Some(close)) = (text.find('('), text.rfind(')')) else {
        return false;
    };
    let mask = reading.vocabulary.cue(Cue::Nice) | reading.vocabulary.cue(Cue::NotNeeded);
    let words = place.words().filter(|t| reading.classes(*t) & mask != 0);
    let hits = reading
        .scan
        .hits_of(sentence)
        .iter()
        .filter(|h| matches!(Meaning::of(h.tag), Meaning::Cue(Cue::Nice | Cue::NotNeeded)));
    let mut at = words.chain(hits.map(|h| h.first as usize));
    at.all(|t| {
        let at = reading.scan.tokens[t].span().start;
        (start + open..start + close).contains(&at)
    })
}

/// The side of a sentence that need not be cut.
fn whole(told: &Told<'_>, section: Option<Section>, item: bool, sentence: u32) -> Side {
    let reading = told.reading;
    let has = |cue| told.has(cue);
    match section {
        Some(Section::Nice) => Side::Nice,
        Some(Section::Must | Section::Traits) if item => match own(told, sentence) {
            true if has(Cue::Gets) => Side::Offer,
            true => Side::None,
            false => Side::Must,
        },
        Some(Section::Must | Section::Traits) => {
            if tells(told, sentence) || (has(Cue::Applies) && !has(Cue::Has)) {
                Side::None
            } else if has(Cue::Gets) && !has(Cue::Must) && !has(Cue::Has) {
                Side::Offer
            } else if has(Cue::Must)
                || has(Cue::Reader)
                || has(Cue::Has)
                || has(Cue::Nice)
                || has(Cue::Candidate)
            {
                Side::Must
            } else {
                // "Krav: Autorisasjon. Gode norskkunnskaper.": a list in running text.
                let place = reading.scan.sentences[sentence as usize];
                let firm = has(Cue::Firm) || has(Cue::FirmOwn) || has(Cue::NotNeeded);
                if !firm && place.words().len() <= LISTED {
                    Side::Must
                } else {
                    Side::None
                }
            }
        }
        Some(Section::Tasks) => {
            if !item && has(Cue::Gets) && !has(Cue::Does) {
                Side::Offer
            } else if item || has(Cue::Reader) || has(Cue::Does) {
                Side::Task
            } else {
                Side::None
            }
        }
        Some(Section::Offer) => {
            if has(Cue::NotNeeded) && !item {
                Side::None
            } else {
                Side::Offer
            }
        }
        None | Some(Section::Job | Section::Facts | Section::About) => {
            free(told, section, sentence)
        }
        _ => Side::None,
    }
}

/// Whether a sentence under a heading of demands tells how things are, and demands nothing.
fn tells(told: &Told<'_>, sentence: u32) -> bool {
    let reading = told.reading;
    let first = reading.scan.sentences[sentence as usize].first;
    let by_phrase = || {
        let mut hits = reading.scan.hits_of(sentence).iter();
        hits.any(|h| h.first == first && Meaning::of(h.tag) == Meaning::Cue(Cue::Telling))
    };
    let is = |cue| reading.is(first as usize, cue);
    let opens = is(Cue::Telling) || is(Cue::Others) || by_phrase();
    let asks = [Cue::Must, Cue::Reader, Cue::Nice]
        .iter()
        .any(|cue| told.has(*cue));
    opens && !asks || own(told, sentence)
}

/// Whether a sentence begins with the firm and asks nothing of anybody.
fn own(told: &Told<'_>, sentence: u32) -> bool {
    let first = told.reading.scan.sentences[sentence as usize].first as usize;
    let asks = [Cue::Seek, Cue::Candidate, Cue::Must, Cue::Reader, Cue::Nice];
    told.reading.is(first, Cue::Firm) && !asks.iter().any(|cue| told.has(*cue))
}

/// The side of a sentence in running text without a section that decides.
fn free(cues: &Told<'_>, section: Option<Section>, sentence: u32) -> Side {
    let reading = cues.reading;
    let has = |cue| cues.has(cue);
    let told = |cue| {
        let of = |h: &crate::words::lexicon::Hit| Meaning::of(h.tag) == Meaning::Field(cue);
        reading.scan.hits_of(sentence).iter().any(of)
    };
    let reader = has(Cue::Reader) || has(Cue::Candidate) || has(Cue::Seek);
    let applies = told(FieldCue::Deadline) || told(FieldCue::Contact) || told(FieldCue::Encourage);
    let about = section == Some(Section::About);
    // "Fagbrev er et krav. Spansk er ønskelig.": nobody is named, and nobody else is meant.
    let nobody = !has(Cue::Firm) && !has(Cue::FirmOwn) && !about;
    if has(Cue::Nice) && (reader || has(Cue::Has) || nobody) && !applies {
        return Side::Nice;
    }
    if has(Cue::Gets) && !has(Cue::Must) && !about && !applies {
        return Side::Offer;
    }
    if (reader || has(Cue::Has) || nobody) && has(Cue::Must) && !applies {
        return Side::Must;
    }
    if has(Cue::Does) && !applies {
        return Side::Task;
    }
    let of_firm = has(Cue::Firm) || has(Cue::FirmOwn);
    let listed = item_like(reading, sentence) && !of_firm;
    if has(Cue::Has) && (reader || listed) && !applies && !about {
        return Side::Must;
    }
    let starts = reading.scan.sentences[sentence as usize].first as usize;
    let speaks = (starts..starts + 3)
        .take_while(|t| *t < reading.scan.tokens.len())
        .any(|t| reading.is(t, Cue::Reader));
    if speaks && !applies && !has(Cue::NotNeeded) && section != Some(Section::Facts) {
        return Side::Task;
    }
    Side::None
}

fn item_like(reading: &Reading<'_>, sentence: u32) -> bool {
    let block = reading.scan.sentences[sentence as usize].block as usize;
    reading.blocks[block].kind == BlockKind::Item
}

/// Cuts a sentence with a plus, or with something that is not needed, at its clauses.
fn split(reading: &Reading<'_>, place: Sentence, sentence: u32) -> Vec<(u32, u32, Side)> {
    let bounds = clauses(reading, place, sentence);
    let hits = reading.scan.hits_of(sentence);
    let has = |from: u32, to: u32, cue: Cue| {
        let mask = reading.vocabulary.cue(cue);
        (from..to).any(|t| reading.classes(t as usize) & mask != 0)
            || hits
                .iter()
                .any(|h| h.first >= from && h.first < to && Meaning::of(h.tag) == Meaning::Cue(cue))
    };
    let mut sides: Vec<(u32, u32, Option<Side>)> = Vec::new();
    for pair in bounds.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let nice = has(from, to, Cue::Nice);
        let not_needed = has(from, to, Cue::NotNeeded);
        let must = has(from, to, Cue::Must) || has(from, to, Cue::Has);
        let short = (to - from) as usize <= OWN + usize::from(not_needed);
        let side = match (nice, not_needed) {
            (true, _) => Some(Side::Nice),
            // "…, men det er ikke et krav" takes back what stands before it.
            (false, true) if short && !sides.is_empty() => {
                let plus = sides.iter().any(|s| s.2 == Some(Side::Nice));
                for earlier in sides.iter_mut().rev() {
                    if earlier.2 != Some(Side::Nice) {
                        earlier.2 = Some(if plus { Side::Nice } else { Side::None });
                    }
                }
                Some(if plus { Side::Nice } else { Side::None })
            }
            (false, true) => Some(Side::None),
            (false, false) if must => Some(Side::Must),
            _ => None,
        };
        sides.push((from, to, side));
    }
    let mut behind = vec![false; sides.len()];
    // "Har du X, er det en fordel": a clause that only says so is about the one before it.
    for i in (1..sides.len()).rev() {
        let (from, to, side) = sides[i];
        if side == Some(Side::Nice) && says_only_plus(reading, from, to, sentence) {
            sides[i - 1].2 = Some(Side::Nice);
            behind[i - 1] = true;
        }
    }
    // A plus said at the end of its clause ("… er en fordel") is of the list before it too.
    // "Experience with A, B and C is a plus": a noun before a comma is one of its list.
    let listed = |from: u32, to: u32| {
        ![Cue::Must, Cue::Reader, Cue::Candidate, Cue::Seek]
            .iter()
            .any(|cue| has(from, to, *cue))
    };
    for i in (1..sides.len()).rev() {
        let (from, to, side) = sides[i - 1];
        if (side.is_none() || side == Some(Side::Must) && listed(from, to))
            && sides[i].2 == Some(Side::Nice)
            && (behind[i] || plus_behind(reading, &sides[i], sentence))
        {
            sides[i - 1].2 = Some(Side::Nice);
        }
    }
    let mut merged: Vec<(u32, u32, Side)> = Vec::new();
    for (from, to, side) in sides {
        let side = side.or(merged.last().map(|m| m.2)).unwrap_or(Side::Must);
        match merged.last_mut() {
            Some(last) if last.2 == side => last.1 = to,
            _ => merged.push((from, to, side)),
        }
    }
    merged
}

/// Whether the word for a plus stands in the second half of a clause.
fn plus_behind(reading: &Reading<'_>, clause: &(u32, u32, Option<Side>), sentence: u32) -> bool {
    let middle = (clause.0 + clause.1) / 2;
    let mask = reading.vocabulary.cue(Cue::Nice);
    (middle..clause.1).any(|t| reading.classes(t as usize) & mask != 0)
        || reading.scan.hits_of(sentence).iter().any(|h| {
            h.first >= middle && h.first < clause.1 && Meaning::of(h.tag) == Meaning::Cue(Cue::Nice)
        })
}

/// Bytes of a word that is none of those that say something.
const SMALL: usize = 4;

/// Whether a clause ends in the word for a plus and has next to nothing beside it.
fn says_only_plus(reading: &Reading<'_>, from: u32, to: u32, sentence: u32) -> bool {
    let mask = reading.vocabulary.cue(Cue::Nice);
    let single = reading.classes(to as usize - 1) & mask != 0;
    let hits = reading.scan.hits_of(sentence).iter();
    let at_end = hits
        .filter(|h| {
            Meaning::of(h.tag) == Meaning::Cue(Cue::Nice) && h.first >= from && h.last == to
        })
        .map(|h| h.last - h.first)
        .max();
    let cue = at_end.unwrap_or(u32::from(single));
    // A longer word is what the plus is said of: "driving licence is a plus".
    let small = reading.scan.tokens[from as usize].span().len() <= SMALL;
    cue > 0 && (to - from) - cue <= 4 && (small || to - from == cue)
}

/// Where the clauses of a sentence begin, and its end: at commas, dashes, semicolons, brackets, and at
/// a small word that joins a plus to what stands before it ("og gjerne", "men").
fn clauses(reading: &Reading<'_>, place: Sentence, sentence: u32) -> Vec<u32> {
    let mut bounds = vec![place.first];
    for token in place.first + 1..place.last {
        let at = reading.scan.tokens[token as usize];
        let before = reading.scan.tokens[token as usize - 1];
        let gap = &reading.source.text[before.span().end..at.span().start];
        let marked = gap.contains([',', ';', '–', '—', '(', ':']) || gap.starts_with(" -");
        let contrast = reading.is(token as usize, Cue::Contrast);
        // The word before a plus joins it on, where it is short and no part of it.
        let joins = token >= place.first + 3
            && token + 1 < place.last
            && at.span().len() <= 3
            && !reading.is(token as usize, Cue::Reader)
            && opens_plus(reading, sentence, token + 1)
            && !opens_plus(reading, sentence, token);
        let last = bounds.last().copied().unwrap_or_default();
        // "…, er det en fordel": a clause has more than a word before its plus.
        let joins = joins && token - last > 2;
        if (marked || contrast || joins) && token > last {
            bounds.push(token);
        }
    }
    bounds.push(place.last);
    bounds
}

fn opens_plus(reading: &Reading<'_>, sentence: u32, token: u32) -> bool {
    reading.is(token as usize, Cue::Nice)
        || reading
            .scan
            .hits_of(sentence)
            .iter()
            .any(|h| h.first == token && Meaning::of(h.tag) == Meaning::Cue(Cue::Nice))
}

fn piece(
    reading: &Reading<'_>,
    first: u32,
    last: u32,
    sentence: u32,
    certainty: Certainty,
) -> Item {
    let mut span = reading.scan.span(first, last.max(first + 1));
    // "C++", "(HACCP)": marks that belong to the last word, or close a bracket of the piece.
    let own = &reading.source.text[span.clone()];
    let open = own.matches('(').count() > own.matches(')').count();
    let behind = &reading.source.text[span.end..];
    let marks = behind.len() - behind.trim_start_matches(['+', '#']).len();
    span.end += marks;
    if open && reading.source.text[span.end..].starts_with(')') {
        span.end += 1;
    }
    let text = reading.source.text[span.clone()].split_whitespace();
    Item {
        text: text.collect::<Vec<_>>().join(" "),
        span,
        sentence,
        certainty,
        told: true,
    }
}

/// The traits within demands and pluses; a longer name of a trait takes in the shorter one inside it.
pub fn traits(reading: &Reading<'_>, posting: &Posting) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::new();
    for hit in &reading.scan.hits {
        if !matches!(Meaning::of(hit.tag), Meaning::Trait(_)) {
            continue;
        }
        let span = reading.scan.span(hit.first, hit.last);
        let within = posting
            .must
            .iter()
            .chain(&posting.nice)
            .find(|item| item.span.start <= span.start && span.end <= item.span.end);
        let Some(within) = within else {
            continue;
        };
        let one = piece(reading, hit.first, hit.last, hit.sentence, within.certainty);
        match found.last_mut() {
            Some(last) if last.span.end >= one.span.end => {}
            Some(last) if last.span.start >= one.span.start => *last = one,
            _ => found.push(one),
        }
    }
    found
}
