//! What a text is and what an ad says: kind, sections, fields, requirements, tasks and offer.

pub mod dates;
pub mod facts;
pub mod fields;
pub mod labels;
pub mod pay;
pub mod requirements;
pub mod sections;

use crate::data::Date;
use crate::text::{Block, Source, Span};
use crate::words::lexicon::{Classes, Lexicon, Scan, Sentence};
use crate::words::{Cue, Meaning, Section, Vocabulary};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    Ad,
    Letter,
    /// An article, a mail: anything else.
    Text,
}

impl TextKind {
    pub fn name(self) -> &'static str {
        match self {
            TextKind::Ad => "ad",
            TextKind::Letter => "letter",
            TextKind::Text => "text",
        }
    }
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    Sure,
    Likely,
}

impl Certainty {
    pub fn name(self) -> &'static str {
        match self {
            Certainty::Sure => "sure",
            Certainty::Likely => "likely",
        }
    }
}

/// A value of an ad, with its span in the clean text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T = String> {
    pub value: T,
    pub span: Span,
    pub certainty: Certainty,
}

/// The facts of an ad.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    pub title: Option<Field>,
    pub employer: Option<Field>,
    pub place: Option<Field>,
    pub contact_name: Option<Field>,
    pub contact_email: Option<Field>,
    pub contact_phone: Option<Field>,
    pub deadline: Option<Field<Date>>,
    pub reference: Option<Field>,
    pub extent: Option<Field>,
    pub remote: Option<Field<bool>>,
    pub pay: Option<Field<pay::Pay>>,
}

/// A piece of an ad that says one thing: a demand, a task, an offer; with its span in the clean text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub text: String,
    pub span: Span,
    pub sentence: u32,
    pub certainty: Certainty,
    /// Whether a heading or a word says on which side it stands, and not the sense of the sentence alone.
    pub told: bool,
}

/// What a text says.
#[derive(Debug, Clone)]
pub struct Posting {
    pub kind: TextKind,
    /// The section of each block.
    pub sections: Vec<Option<Section>>,
    /// Whether a block is a heading or a lead-in.
    pub headings: Vec<bool>,
    /// The block that is the title.
    pub title_block: Option<usize>,
    /// Empty until [`Posting::read_fields`] has filled it; checking does without.
    pub fields: Fields,
    pub must: Vec<Item>,
    pub nice: Vec<Item>,
    pub tasks: Vec<Item>,
    pub offer: Vec<Item>,
}

/// A text with its words and what they mean: what all reading is done on.
pub struct Reading<'a> {
    pub source: &'a Source,
    /// The source's blocks, or finer ones.
    pub blocks: &'a [Block],
    pub scan: &'a Scan,
    pub lexicon: &'a Lexicon,
    pub vocabulary: &'a Vocabulary,
}

impl Reading<'_> {
    /// The classes of the word at `token`.
    pub fn classes(&self, token: usize) -> Classes {
        self.lexicon.classes(self.scan.tokens[token])
    }

    pub fn is(&self, token: usize, cue: Cue) -> bool {
        self.classes(token) & self.vocabulary.cue(cue) != 0
    }

    /// The cues of a sentence, as words or as several, by their class bits.
    pub fn cues(&self, index: u32) -> Classes {
        let hits = self.scan.hits_of(index).iter();
        hits.fold(
            self.scan.sentences[index as usize].classes,
            |all, hit| match Meaning::of(hit.tag) {
                Meaning::Cue(cue) => all | self.vocabulary.cue(cue),
                _ => all,
            },
        )
    }

    /// Whether a cue stands in a sentence, as a word or as several.
    pub fn has(&self, index: u32, cue: Cue) -> bool {
        let sentence = self.scan.sentences[index as usize];
        let mask = self.vocabulary.cue(cue);
        sentence.classes & mask != 0
            || self
                .scan
                .hits_of(index)
                .iter()
                .any(|h| Meaning::of(h.tag) == Meaning::Cue(cue))
    }

    pub fn sentence_span(&self, sentence: Sentence) -> Span {
        self.scan.span(sentence.first, sentence.last)
    }
}

impl Posting {
    /// Reads a text; `kind` where it is known already.
    pub fn read(reading: &Reading<'_>, kind: Option<TextKind>) -> Self {
        let structure = sections::read(reading);
        let kind = kind.unwrap_or_else(|| sections::kind(reading, &structure));
        let mut posting = Posting {
            kind,
            title_block: structure.title,
            sections: structure.sections,
            headings: structure.headings,
            fields: Fields::default(),
            must: Vec::new(),
            nice: Vec::new(),
            tasks: Vec::new(),
            offer: Vec::new(),
        };
        if kind == TextKind::Ad {
            requirements::read(reading, &mut posting);
        } else {
            posting.title_block = None;
        }
        posting
    }

    /// Fills the fields; a date without a year is the next such day after `today`.
    pub fn read_fields(&mut self, reading: &Reading<'_>, today: Date) {
        self.fields = fields::read(reading, self, today);
    }

    /// The traits that are asked, in the order of the text.
    pub fn traits(&self, reading: &Reading<'_>) -> Vec<Item> {
        requirements::traits(reading, self)
    }

    /// The demands that a heading or a word calls so: those that count when they are too many.
    pub fn told_must(&self) -> impl Iterator<Item = &Item> {
        self.must.iter().filter(|item| item.told)
    }

    /// The section of the block that a sentence stands in.
    pub fn section_of(&self, sentence: Sentence) -> Option<Section> {
        self.sections
            .get(sentence.block as usize)
            .copied()
            .flatten()
    }
}
