//! What a text is and what an ad says: kind, sections, requirements, and the fields that a letter needs.

pub mod facts;
pub mod fields;
pub mod requirements;
pub mod sections;

use crate::text::{Source, Span};
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

/// A value of an ad, with its span in the clean text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub value: String,
    pub span: Span,
}

/// A requirement, with its span in the clean text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    pub text: String,
    pub span: Span,
    pub sentence: u32,
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
    pub title: Option<Field>,
    pub employer: Option<Field>,
    pub contact: Option<Field>,
    pub must: Vec<Requirement>,
    pub nice: Vec<Requirement>,
}

/// A text with its words and what they mean: what all reading is done on.
pub struct Reading<'a> {
    pub source: &'a Source,
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
            title: None,
            employer: None,
            contact: None,
            must: Vec::new(),
            nice: Vec::new(),
        };
        if kind == TextKind::Ad {
            requirements::read(reading, &mut posting);
        } else {
            posting.title_block = None;
        }
        posting
    }

    /// The section of the block that a sentence stands in.
    pub fn section_of(&self, sentence: Sentence) -> Option<Section> {
        self.sections
            .get(sentence.block as usize)
            .copied()
            .flatten()
    }
}
