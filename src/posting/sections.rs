//! Headings and lead-ins, the sections they open, the title, and what kind of text it is.

use super::{Reading, TextKind};
use crate::text::BlockKind;
use crate::words::{Cue, FieldCue, Meaning, Section};
use std::ops::Range;

/// The structure of a text by its blocks.
pub struct Structure {
    pub sections: Vec<Option<Section>>,
    pub headings: Vec<bool>,
    pub title: Option<usize>,
}

/// A heading has at most this many words.
const HEADING_WORDS: usize = 9;
/// A title has at most this many words.
const TITLE_WORDS: usize = 16;

/// Gives every block its section.
pub fn read(reading: &Reading<'_>) -> Structure {
    let blocks = reading.blocks;
    let mut sections = Vec::with_capacity(blocks.len());
    let mut headings: Vec<bool> = Vec::with_capacity(blocks.len());
    let mut current: Option<Section> = None;
    for (index, block) in blocks.iter().enumerate() {
        let text = reading.source.text[block.span.clone()].trim_end();
        let words = words_of(reading, index);
        let marked = matches!(block.kind, BlockKind::Heading(_));
        let found = opening_section(reading, index);
        let whole = found.is_some_and(|(_, covered)| covered == words);
        let colon = text.ends_with(':');
        let next_is_item = blocks
            .get(index + 1)
            .is_some_and(|b| b.kind == BlockKind::Item);
        let short = words <= HEADING_WORDS && !text.ends_with(['.', '!', ',']);
        // A line of its own that is a known heading, whatever its looks.
        let heading = marked
            || (block.kind != BlockKind::Item
                && short
                && (whole || colon || shouts(reading, index)))
            || (block.kind == BlockKind::Item && whole && colon);
        // A short line of its own over short lines that stand close: a heading over a bare list.
        let over_list = short
            && words <= 7
            && block.apart
            && blocks.get(index + 1).is_some_and(|b| !b.apart)
            && index > 0
            && !headings[index - 1]
            && block.kind == BlockKind::Paragraph;
        let lead_in = block.kind != BlockKind::Item
            && !marked
            && (colon || (short && next_is_item && !text.ends_with('.')) || over_list);
        if heading || lead_in {
            match found {
                Some((section, covered)) if whole || marked || covered * 2 >= words || lead_in => {
                    current = Some(section);
                }
                // Of a heading that nobody knows, its words tell. It ends the section; lead-ins stay in
                // it, or open the demands when they speak to the reader.
                _ => match by_cues(reading, index) {
                    Some(section) if index > 0 && !text.ends_with('.') => current = Some(section),
                    _ if marked && index > 0 => current = None,
                    _ if lead_in && current.is_none() && speaks_to_reader(reading, index) => {
                        current = Some(Section::Must);
                    }
                    _ => {}
                },
            }
        } else if let Some((section, covered)) = found
            && text_after(reading, index, covered).starts_with(':')
        {
            // "Qualifications: …" on one line.
            current = Some(section);
        }
        // Running text of its own under a list has left the list.
        let item = |b: &crate::text::Block| b.kind == BlockKind::Item;
        let left = block.apart
            && !(heading || lead_in)
            && block.kind == BlockKind::Paragraph
            && words > HEADING_WORDS / 2
            && index > 0
            && item(&blocks[index - 1])
            && matches!(
                current,
                Some(
                    Section::Must
                        | Section::Nice
                        | Section::Traits
                        | Section::Tasks
                        | Section::Offer
                )
            );
        if left {
            current = None;
        }
        sections.push(current);
        headings.push(heading || lead_in);
    }
    let title = title(reading, &headings, &sections);
    if let Some(title) = title {
        sections[title] = None;
    }
    Structure {
        sections,
        headings,
        title,
    }
}

/// A running line has at least this many words before headings are looked for inside it.
const RUNNING: usize = 40;

/// Where a running line is to be cut, in bytes of the clean text, in rising order: before and behind
/// the headings that stand inside it ("… bouw. PROFIEL Je hebt …", "Om ossVi säljer …"). The scan of
/// the reading may end with the block, whose sentences are given.
pub fn inner(reading: &Reading<'_>, index: usize, sentences: Range<u32>) -> Vec<usize> {
    let mut cuts = Vec::new();
    let text = &reading.source.text;
    let block = &reading.blocks[index];
    let words = |at: u32| reading.scan.sentences[at as usize].words().len();
    let running = !matches!(block.kind, BlockKind::Heading(_))
        && sentences.clone().map(words).sum::<usize>() >= RUNNING;
    if running {
        let mut reach = 0;
        for sentence in sentences {
            let place = reading.scan.sentences[sentence as usize];
            // The longest heading at each word.
            let mut hits: Vec<(u32, u32)> = reading
                .scan
                .hits_of(sentence)
                .iter()
                .filter(|h| matches!(Meaning::of(h.tag), Meaning::Section(_)))
                .map(|h| (h.first, h.last))
                .collect();
            hits.sort_unstable_by_key(|(first, last)| (*first, std::cmp::Reverse(*last)));
            for (first, last) in hits {
                if first < reach || !stands_out(reading, place.first, place.last, first, last) {
                    continue;
                }
                reach = last;
                let start = reading.scan.tokens[first as usize].span().start;
                let behind = reading.scan.tokens[last as usize - 1].span().end;
                // A colon or a question mark belongs to the heading.
                let tail = &text[behind..block.span.end];
                let mark = tail.len() - tail.trim_start_matches([':', '?', '!', ' ']).len();
                if start > block.span.start {
                    cuts.push(start);
                }
                if behind + mark < block.span.end {
                    cuts.push(behind + mark);
                }
            }
            for at in glued(reading, place.first, place.last) {
                if cuts.last().is_none_or(|last| *last < at.0) {
                    cuts.extend((at.0 > block.span.start).then_some(at.0));
                    cuts.push(at.1);
                }
            }
        }
        cuts.sort_unstable();
        cuts.dedup();
    }
    cuts
}

/// Whether a heading's words stand out of a running line: in capitals, or with a capital where a new
/// sentence begins behind them without a mark.
fn stands_out(reading: &Reading<'_>, from: u32, to: u32, first: u32, last: u32) -> bool {
    let tokens = &reading.scan.tokens;
    let words = &tokens[first as usize..last as usize];
    let gap_after = |at: u32| {
        tokens.get(at as usize).map_or("", |next| {
            &reading.source.text[tokens[at as usize - 1].span().end..next.span().start]
        })
    };
    if words.iter().all(|t| t.is_all_capitals()) {
        // A line that shouts all through has no headings by its capitals.
        let around = tokens
            .get(last as usize)
            .is_none_or(|t| !t.is_all_capitals());
        return around || gap_after(last).contains([':', '\n']);
    }
    if !words[0].is_capital() {
        return false;
    }
    let colon = gap_after(last).starts_with(':');
    let asks = gap_after(last).starts_with('?');
    let next = tokens.get(last as usize).filter(|_| last < to);
    let new_sentence = next.is_some_and(|t| t.is_capital() && !t.after_punctuation());
    let rest_small = words[1..].iter().all(|t| !t.is_capital());
    let speaks = next.is_some()
        && [Cue::Reader, Cue::Firm, Cue::Seek, Cue::ReaderOwn]
            .iter()
            .any(|cue| reading.is(last as usize, *cue));
    match first == from {
        true => colon || asks && last == to || (rest_small && new_sentence),
        // In mid-sentence a capital alone may be a name: what follows must begin anew.
        false => rest_small && (colon || (new_sentence && (speaks || last - first > 1))),
    }
}

/// Headings glued to the next sentence: "Om ossVi säljer". Start of the heading, and of what follows.
fn glued(reading: &Reading<'_>, first: u32, last: u32) -> Vec<(usize, usize)> {
    let text = &reading.source.text;
    let mut found = Vec::new();
    for at in first..last {
        let word = reading.scan.tokens[at as usize].span();
        let letters = &text[word.clone()];
        let mut before = None;
        for (i, c) in letters.char_indices() {
            if c.is_uppercase() && before.is_some_and(char::is_lowercase) {
                let cut = word.start + i;
                let from = reading.scan.tokens[first as usize].span().start;
                let head = text[from..cut].to_lowercase();
                if reading.vocabulary.headings.contains(head.trim()) {
                    found.push((from, cut));
                } else {
                    let tail = at
                        .checked_sub(1)
                        .filter(|p| *p >= first)
                        .map_or(word.start, |p| reading.scan.tokens[p as usize].span().start);
                    for start in [word.start, tail] {
                        let capital = text[start..].starts_with(char::is_uppercase);
                        let head = text[start..cut].to_lowercase();
                        if capital && reading.vocabulary.headings.contains(head.trim()) {
                            found.push((start, cut));
                            break;
                        }
                    }
                }
            }
            before = Some(c);
        }
    }
    found
}

fn words_of(reading: &Reading<'_>, block: usize) -> usize {
    reading
        .scan
        .sentences_of(block)
        .iter()
        .map(|s| s.words().len())
        .sum()
}

/// The section whose heading opens the block, and how many words the heading has.
fn opening_section(reading: &Reading<'_>, block: usize) -> Option<(Section, usize)> {
    let first = *reading.scan.sentences_of(block).first()?;
    let index = reading.scan.blocks[block];
    reading
        .scan
        .hits_of(index)
        .iter()
        .filter(|h| h.first == first.first)
        .filter_map(|h| match Meaning::of(h.tag) {
            Meaning::Section(section) => Some((section, (h.last - h.first) as usize)),
            _ => None,
        })
        .max_by_key(|(_, covered)| *covered)
}

/// The section that a heading's words tell, where it is none of those known: "What tells extra".
fn by_cues(reading: &Reading<'_>, block: usize) -> Option<Section> {
    let sentences = reading.scan.blocks[block]..reading.scan.blocks[block + 1];
    let has = |cue: Cue| sentences.clone().any(|s| reading.has(s, cue));
    // "We do not ask for:" is kind to those who lack it.
    if has(Cue::NotNeeded) {
        return Some(Section::Welcome);
    }
    [
        (Cue::Nice, Section::Nice),
        (Cue::Must, Section::Must),
        (Cue::Gets, Section::Offer),
        (Cue::Does, Section::Tasks),
        (Cue::Has, Section::Must),
        (Cue::Seek, Section::Must),
    ]
    .into_iter()
    .find(|(cue, _)| has(*cue))
    .map(|(_, section)| section)
}

/// What follows the first `covered` words of a block.
fn text_after<'a>(reading: &'a Reading<'_>, block: usize, covered: usize) -> &'a str {
    let Some(first) = reading.scan.sentences_of(block).first() else {
        return "";
    };
    let last = reading.scan.tokens[first.first as usize + covered - 1]
        .span()
        .end;
    &reading.source.text[last..reading.blocks[block].span.end]
}

fn shouts(reading: &Reading<'_>, block: usize) -> bool {
    let mut capitals = 0;
    for sentence in reading.scan.sentences_of(block) {
        for token in &reading.scan.tokens[sentence.words()] {
            if token.is_all_capitals() {
                capitals += 1;
            } else if !token.is_number() && token.span().len() > 2 {
                return false;
            }
        }
    }
    capitals > 0
}

fn speaks_to_reader(reading: &Reading<'_>, block: usize) -> bool {
    let sentences = reading.scan.blocks[block]..reading.scan.blocks[block + 1];
    sentences
        .into_iter()
        .any(|s| reading.has(s, Cue::Reader) || reading.has(s, Cue::Candidate))
}

/// The title is the first block, where it is short and no sentence, greeting or known heading.
fn title(reading: &Reading<'_>, headings: &[bool], sections: &[Option<Section>]) -> Option<usize> {
    let first = reading.blocks.first()?;
    let words = words_of(reading, 0);
    let text = &reading.source.text[first.span.clone()];
    let marked = matches!(first.kind, BlockKind::Heading(_));
    let known = headings[0] && sections[0].is_some();
    if words == 0 || words > TITLE_WORDS || first.kind == BlockKind::Item {
        return None;
    }
    if !marked && (text.trim_end().ends_with(['.', ',', ':']) || known) {
        return None;
    }
    let greets = reading
        .scan
        .sentences_of(0)
        .first()
        .is_some_and(|s| reading.is(s.first as usize, Cue::Salutation));
    (!greets).then_some(0)
}

/// Blocks from the start within which a letter greets, and from the end within which it closes.
const LETTER_EDGE: usize = 12;

/// Tells ads, letters and other texts apart.
pub fn kind(reading: &Reading<'_>, structure: &Structure) -> TextKind {
    let scan = reading.scan;
    let blocks = reading.blocks.len();
    if scan.tokens.is_empty() {
        return TextKind::Text;
    }
    let mut writer = 0;
    let mut reader = 0;
    let mut seeks = 0;
    let mut must = 0;
    let cue = |cue| reading.vocabulary.cue(cue);
    let (w, r, s, m) = (
        cue(Cue::Writer) | cue(Cue::WriterOwn),
        cue(Cue::Reader) | cue(Cue::ReaderOwn),
        cue(Cue::Seek),
        cue(Cue::Must) | cue(Cue::Nice),
    );
    for token in 0..scan.tokens.len() {
        let classes = reading.classes(token);
        writer += usize::from(classes & w != 0);
        reader += usize::from(classes & r != 0);
        seeks += usize::from(classes & s != 0);
        must += usize::from(classes & m != 0);
    }
    for hit in &scan.hits {
        match Meaning::of(hit.tag) {
            Meaning::Cue(Cue::Seek) => seeks += 1,
            Meaning::Cue(Cue::Must | Cue::Nice) => must += 1,
            _ => {}
        }
    }
    let opens_with = |block: usize, cue: Cue| {
        scan.sentences_of(block).first().is_some_and(|s| {
            reading.is(s.first as usize, cue)
                || scan
                    .hits_of(scan.blocks[block])
                    .iter()
                    .any(|h| h.first == s.first && Meaning::of(h.tag) == Meaning::Cue(cue))
        })
    };
    let greets = (0..blocks.min(LETTER_EDGE)).any(|b| opens_with(b, Cue::Salutation));
    let subject = (0..blocks.min(LETTER_EDGE)).any(|b| opens_with(b, Cue::SubjectLine));
    let closes = (blocks.saturating_sub(LETTER_EDGE)..blocks).any(|b| opens_with(b, Cue::Closing));
    let words = scan.tokens.len();
    let sections = structure
        .sections
        .iter()
        .zip(&structure.headings)
        .filter(|(s, heading)| s.is_some() && **heading)
        .count();
    // An ad by a private person says "I" too, but also until when one may apply.
    let closing = scan.hits.iter().any(|h| {
        matches!(
            Meaning::of(h.tag),
            Meaning::Field(FieldCue::Deadline | FieldCue::DeadlineOpen)
        )
    });
    let private = closing && reader >= 2 && reader * 2 >= writer;
    // A letter speaks of its writer all through.
    let signs = usize::from(greets) + usize::from(subject) + usize::from(closes);
    if writer * 40 >= words
        && writer >= 2
        && (signs >= 1 || writer > 2 * (reader + seeks))
        && sections < 3
        && !private
    {
        return TextKind::Letter;
    }
    // An ad seeks or demands, in few words; an article may speak of demands in many.
    let density = (reader + 3 * seeks + 2 * must + 12 * sections) * 25;
    if sections >= 2 || density >= words {
        TextKind::Ad
    } else {
        TextKind::Text
    }
}
