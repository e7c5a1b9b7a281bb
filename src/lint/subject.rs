//! Who a sentence describes, and whether it takes back what it says.
//!
//! Asked only where a phrase was found. The grammar is small and the same for all our languages:
//! the nearest person before a phrase owns it; a negation reaches from its word to the end of its
//! clause, and no further than a contrast.

use crate::posting::{Posting, Reading};
use crate::text::BlockKind;
use crate::words::{Cue, Meaning, Section};

/// Whom a phrase is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Candidate,
    Firm,
    Other,
    Nobody,
}

/// The cues that tell whom a sentence is about and what it takes back.
const GRAMMAR: &[Cue] = &[
    Cue::Reader,
    Cue::ReaderOwn,
    Cue::Firm,
    Cue::FirmOwn,
    Cue::Writer,
    Cue::Seek,
    Cue::Candidate,
    Cue::Others,
    Cue::Attribute,
    Cue::Negation,
    Cue::Contrast,
    Cue::NotNeeded,
    Cue::Concession,
    Cue::Must,
    Cue::Nice,
];

/// The cues of a sentence in the order of its words.
pub struct Cues {
    marks: Vec<(u32, u32, Cue)>,
}

impl Cues {
    /// Gathers the cues of a sentence.
    pub fn of(reading: &Reading<'_>, sentence: u32) -> Self {
        let mut marks = Vec::new();
        let range = reading.scan.sentences[sentence as usize].words();
        let known = GRAMMAR
            .iter()
            .fold(0, |all, cue| all | reading.vocabulary.cue(*cue));
        for token in range {
            let classes = reading.classes(token) & known;
            if classes == 0 {
                continue;
            }
            for cue in GRAMMAR {
                if classes & reading.vocabulary.cue(*cue) != 0 {
                    marks.push((token as u32, token as u32 + 1, *cue));
                }
            }
        }
        for hit in reading.scan.hits_of(sentence) {
            if let Meaning::Cue(cue) = Meaning::of(hit.tag)
                && GRAMMAR.contains(&cue)
            {
                marks.push((hit.first, hit.last, cue));
            }
        }
        marks.sort_unstable();
        Cues { marks }
    }

    pub fn has(&self, cue: Cue) -> bool {
        self.marks.iter().any(|m| m.2 == cue)
    }

    /// Whether the reader is named before `token`, so that a noun there is what the reader acts on.
    fn acts_before(&self, token: u32) -> bool {
        self.marks.iter().any(|m| m.1 < token && m.2 == Cue::Reader)
    }

    /// Whether a word from `from` on, `to` the last, ties what follows to the noun that ends at `from`.
    fn ties(&self, from: u32, to: u32) -> bool {
        self.marks
            .iter()
            .any(|m| (from..=to).contains(&m.0) && m.2 == Cue::Attribute)
    }

    fn before(&self, token: u32) -> impl DoubleEndedIterator<Item = &(u32, u32, Cue)> {
        self.marks.iter().filter(move |m| m.1 <= token)
    }
}

/// Whom the words from `first` are about.
pub fn subject(
    reading: &Reading<'_>,
    posting: &Posting,
    cues: &Cues,
    sentence: u32,
    first: u32,
) -> Subject {
    let place = reading.scan.sentences[sentence as usize];
    let block = place.block as usize;
    let section = posting.section_of(place);
    let demands = matches!(
        section,
        Some(Section::Must | Section::Nice | Section::Traits | Section::Tasks)
    );
    let seeks = cues.has(Cue::Seek);
    // The nearest before the phrase.
    for (_, end, cue) in cues.before(first).rev() {
        match cue {
            Cue::Reader | Cue::Candidate | Cue::Seek => return Subject::Candidate,
            Cue::Firm => {
                return if seeks {
                    Subject::Candidate
                } else {
                    Subject::Firm
                };
            }
            // "du hjelper kundene …": an object owns nothing, unless what follows is tied to it.
            Cue::Others if cues.acts_before(*end) && !cues.ties(*end, first) => {}
            Cue::Others => return Subject::Other,
            Cue::Writer => return Subject::Other,
            _ => {}
        }
    }
    // Then what follows it: "… er du", "… søkes".
    let after = cues.marks.iter().find(|m| {
        m.0 >= first && matches!(m.2, Cue::Reader | Cue::Firm | Cue::Seek | Cue::Candidate)
    });
    match after.map(|m| m.2) {
        Some(Cue::Reader | Cue::Seek | Cue::Candidate) => return Subject::Candidate,
        Some(Cue::Firm) if !demands => {
            return if seeks {
                Subject::Candidate
            } else {
                Subject::Firm
            };
        }
        _ => {}
    }
    // Nobody is named: "… er din", and then the place, decide.
    if cues.has(Cue::ReaderOwn) && after.is_none() {
        return Subject::Candidate;
    }
    if demands || posting.title_block == Some(block) {
        return Subject::Candidate;
    }
    let item = reading.blocks[block].kind == BlockKind::Item;
    match section {
        None | Some(Section::Job) if item => Subject::Candidate,
        None if cues.has(Cue::Must) => Subject::Candidate,
        // "En alleskunner som …" after "Du er …": a sentence without anybody goes on about
        // whoever the one before it was about.
        _ if goes_on_about_reader(reading, sentence) => Subject::Candidate,
        _ => Subject::Nobody,
    }
}

/// Sentences back that a fragment may lean on.
const LEANS: u32 = 2;

/// Whether the sentence before, in the same block, speaks to the reader or of the person sought; a
/// sentence of nobody in between is passed over.
fn goes_on_about_reader(reading: &Reading<'_>, sentence: u32) -> bool {
    let block = reading.scan.sentences[sentence as usize].block;
    for before in (sentence.saturating_sub(LEANS)..sentence).rev() {
        if reading.scan.sentences[before as usize].block != block {
            return false;
        }
        let has = |cue| reading.has(before, cue);
        if has(Cue::Reader) || has(Cue::Candidate) || has(Cue::Seek) {
            return true;
        }
        if has(Cue::Firm) || has(Cue::Others) {
            return false;
        }
    }
    false
}

/// Whether a negation or a concession before the words from `first` takes them back, or words
/// after `last` say that they are not needed.
pub fn taken_back(
    reading: &Reading<'_>,
    cues: &Cues,
    sentence: u32,
    first: u32,
    last: u32,
) -> bool {
    let range = reading.scan.sentences[sentence as usize];
    let mut negated = false;
    for (start, end, cue) in &cues.marks {
        if *start >= first {
            // What is not needed may stand behind: "… er ikke nødvendig".
            if *cue == Cue::NotNeeded && *start >= last && !clause_breaks(reading, last, *start) {
                return true;
            }
            continue;
        }
        match cue {
            // A word that is part of the phrase is no negation of it.
            Cue::Negation | Cue::NotNeeded if *end <= first => {
                negated = true;
                if clause_breaks(reading, *end, first) {
                    negated = false;
                }
            }
            Cue::Concession if *end <= first => {
                negated = !clause_breaks(reading, *end, first);
            }
            Cue::Contrast if *end <= first => {
                // "ingen X utan en Y": the contrast ends what was negated before it. A word that
                // is both a negation and a contrast is a contrast only after a negation.
                let also_negation = cues
                    .marks
                    .iter()
                    .any(|m| m.0 == *start && m.2 == Cue::Negation);
                let earlier = cues
                    .marks
                    .iter()
                    .any(|m| m.0 < *start && m.0 >= range.first && m.2 == Cue::Negation);
                if !also_negation || earlier {
                    negated = false;
                }
            }
            _ => {}
        }
    }
    negated
}

/// Whether a new clause begins between two words: a comma and a new subject, a semicolon, a dash.
fn clause_breaks(reading: &Reading<'_>, from: u32, to: u32) -> bool {
    let mask = reading.vocabulary.cue(Cue::Firm)
        | reading.vocabulary.cue(Cue::Reader)
        | reading.vocabulary.cue(Cue::Seek);
    for token in from..to {
        let at = reading.scan.tokens[token as usize];
        if token > from && at.after_punctuation() {
            let gap_start = reading.scan.tokens[token as usize - 1].span().end;
            let gap = &reading.source.text[gap_start..at.span().start];
            if gap.contains([';', '–', '—', ':']) {
                return true;
            }
            let subject_near =
                (token..to.min(token + 3)).any(|t| reading.classes(t as usize) & mask != 0);
            if subject_near {
                return true;
            }
        }
    }
    false
}
