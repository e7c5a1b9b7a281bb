//! The word pass: one look-up a word tells all that the program knows of it.
//!
//! A [`Lexicon`] holds the words of one language with their classes, and the patterns that start at
//! them. [`Lexicon::scan`] goes once over a text, cuts it into words and sentences, and verifies
//! patterns only where a word starts one. It knows nothing of rules: a pattern carries a tag of its
//! owner's.

mod affixes;
mod build;
mod dictionary;
mod table;
mod tokens;

pub use build::{AddError, LexiconBuilder};

use super::form::Separator;
use crate::text::sentences::{self, Gap};
use crate::text::{Block, Span};
use affixes::Affixes;
use dictionary::Dictionary;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;
use tokens::{between, lower_case, next_word};

/// Whether a text can hold this word whole: it is cut nowhere, and written as texts are read.
pub fn is_word(word: &str) -> bool {
    let mut lower = String::new();
    lower_case(word, &mut lower, &mut 0);
    lower == word && next_word(word, 0, word.len()) == Some(0..word.len())
}

pub type WordId = u32;
pub type ClassId = u8;
/// A set of classes, by bit.
pub type Classes = u128;
/// What a pattern means to its owner.
pub type Tag = u32;

const UNKNOWN: WordId = 0;
const NUMBER: WordId = 1;
pub const MAX_CLASSES: usize = 128;
/// Words that `..` may stand for, at the most.
const GAP_WORDS: usize = 6;
/// A compound has at least this many letters before its head.
const MIN_GLUED: usize = 2;

/// A word of a text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    start: u32,
    end: u32,
    word: WordId,
    /// What else an unknown word is, beside its ending: the second part of a compound of two known
    /// words, and the beginning; 0 for neither.
    part: WordId,
    begins: WordId,
    flags: u8,
    /// What stands before it.
    before: Between,
}

const CAPITAL: u8 = 1;
const ALL_CAPITALS: u8 = 2;
const DIGITS: u8 = 4;
const COMPOUND: u8 = 8;

/// What stands between two words, as far as patterns care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    Nothing,
    Space,
    Hyphen,
    Slash,
    Comma,
    Other,
}

impl Token {
    pub fn span(self) -> Span {
        self.start as usize..self.end as usize
    }

    /// The word in the dictionary; none for one that only its parts tell.
    pub fn word(self) -> Option<WordId> {
        (self.flags & COMPOUND == 0).then_some(self.word)
    }

    pub fn is_capital(self) -> bool {
        self.flags & CAPITAL != 0
    }

    pub fn is_all_capitals(self) -> bool {
        self.flags & ALL_CAPITALS != 0
    }

    pub fn is_number(self) -> bool {
        self.flags & DIGITS != 0
    }

    /// Whether more than blanks stands before it: a comma, a colon, a bracket, a quote.
    pub fn after_punctuation(self) -> bool {
        matches!(self.before, Between::Comma | Between::Other)
    }
}

/// Words from `first` up to `last`, which is not of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    pub first: u32,
    pub last: u32,
    pub block: u32,
    /// The classes of all its words.
    pub classes: Classes,
    /// Its hits: from the first up to the second in [`Scan::hits`].
    hits: (u32, u32),
}

impl Sentence {
    pub fn words(self) -> std::ops::Range<usize> {
        self.first as usize..self.last as usize
    }
}

/// A pattern found: its tag, and its words from `first` up to `last`, which is not of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    pub tag: Tag,
    pub first: u32,
    pub last: u32,
    pub sentence: u32,
    /// Whether a class of words was needed; where two patterns find the same words, the one that
    /// names them knows more.
    pub loose: bool,
}

/// What one pass over a text found. All lists are in the order of the text.
#[derive(Debug, Default)]
pub struct Scan {
    pub tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
    pub hits: Vec<Hit>,
    /// Sentences of block `i`: from `blocks[i]` to `blocks[i + 1]`.
    pub blocks: Vec<u32>,
}

impl Scan {
    /// The clean-text span of words.
    pub fn span(&self, first: u32, last: u32) -> Span {
        let start = self.tokens[first as usize].start as usize;
        let end = self.tokens[last as usize - 1].end as usize;
        start..end
    }

    pub fn sentences_of(&self, block: usize) -> &[Sentence] {
        &self.sentences[self.blocks[block] as usize..self.blocks[block + 1] as usize]
    }

    /// The hits in a sentence.
    pub fn hits_of(&self, sentence: u32) -> &[Hit] {
        let (from, to) = self.sentences[sentence as usize].hits;
        &self.hits[from as usize..to as usize]
    }
}

/// What a scan works with, kept from block to block.
struct Buffers {
    lower: String,
    candidates: Vec<u32>,
    seen: Seen,
}

impl Buffers {
    fn new(text: &str) -> Self {
        Buffers {
            lower: String::new(),
            candidates: Vec::new(),
            seen: Seen::new(text.len()),
        }
    }
}

/// Words of this text that were looked up last: a text says most of its words many times. A word has
/// one place, and loses it to the next that wants it.
struct Seen(Vec<Token>);

impl Seen {
    fn new(bytes: usize) -> Self {
        let places = (bytes / 16).next_power_of_two().clamp(64, 8192);
        let nothing = Token {
            start: 0,
            end: 0,
            word: UNKNOWN,
            part: UNKNOWN,
            begins: UNKNOWN,
            flags: 0,
            before: Between::Nothing,
        };
        Seen(vec![nothing; places])
    }

    fn place(&mut self, word: &str) -> &mut Token {
        let at = dictionary::hash(word.as_bytes()) as usize & (self.0.len() - 1);
        &mut self.0[at]
    }
}

#[derive(Debug, Default)]
struct Entry {
    classes: Classes,
    /// Classes of which this word is a compound's last part.
    glued: Classes,
    /// Whether it has further endings or beginnings than the one it is known by.
    also: bool,
    /// The patterns that are looked up at it.
    starts: Starts,
}

/// The patterns of one word or class. Those of a table are read when a text first has the word: a text
/// has a few hundred words of the many thousand that are known.
#[derive(Debug, Default)]
struct Starts {
    /// Ids in base 36 with blanks between them, or nothing where they were given.
    written: &'static str,
    read: OnceLock<Box<[Start]>>,
}

impl Starts {
    fn written(written: &'static str) -> Self {
        Starts {
            written,
            read: OnceLock::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.written.is_empty() && self.read.get().is_none_or(|starts| starts.is_empty())
    }
}

/// A pattern as a line of a table, until it is needed.
#[derive(Debug, Default)]
struct Stored {
    written: &'static str,
    read: OnceLock<Box<Pattern>>,
}

#[derive(Debug, Clone)]
struct Element {
    separator: Separator,
    /// What may stand here; most positions have one choice.
    kinds: Choice,
}

#[derive(Debug, Clone)]
enum Choice {
    One(Kind),
    Any(Box<Many>),
}

impl Choice {
    fn new(kinds: Vec<Kind>) -> Self {
        match kinds.as_slice() {
            [one] => Choice::One(*one),
            _ => Choice::Any(Box::new(Many::new(kinds))),
        }
    }

    fn kinds(&self) -> &[Kind] {
        match self {
            Choice::One(kind) => std::slice::from_ref(kind),
            Choice::Any(many) => &many.kinds,
        }
    }

    fn is_gap(&self) -> bool {
        matches!(self, Choice::One(Kind::Gap))
    }
}

/// Several kinds in one position, sorted by what it takes to see whether one of them stands there.
#[derive(Debug, Clone)]
struct Many {
    kinds: Box<[Kind]>,
    /// Ids that a plain word has to have, in order: words, endings and beginnings.
    words: Box<[WordId]>,
    /// The signatures of `words`.
    signature: u64,
    classes: Classes,
    /// Endings and beginnings, for words that have several or stand behind a hyphen.
    affixes: Box<[Kind]>,
    others: Box<[Kind]>,
}

impl Many {
    fn new(kinds: Vec<Kind>) -> Self {
        let (mut words, mut classes) = (Vec::with_capacity(kinds.len()), 0);
        let (mut affixes, mut others) = (Vec::new(), Vec::new());
        for kind in &kinds {
            match *kind {
                Kind::Word(word) => words.push(word),
                Kind::Ending { glued: word, .. } | Kind::Beginning(word) => {
                    words.push(word);
                    affixes.push(*kind);
                }
                Kind::Class(class) => classes |= 1 << class,
                _ => others.push(*kind),
            }
        }
        words.sort_unstable();
        Many {
            signature: words.iter().fold(0, |all, word| all | signature(*word)),
            kinds: kinds.into(),
            words: words.into(),
            classes,
            affixes: affixes.into(),
            others: others.into(),
        }
    }

    fn has(&self, word: WordId) -> bool {
        self.signature & signature(word) != 0 && self.words.binary_search(&word).is_ok()
    }
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Word(WordId),
    /// The word that stands for all words with this ending, and the ending as a word of its own,
    /// which a hyphen may join.
    Ending {
        glued: WordId,
        head: WordId,
    },
    Beginning(WordId),
    Class(ClassId),
    EndingClass(ClassId),
    Compound(ClassId, ClassId),
    Number,
    Age,
    Name,
    Any,
    Gap,
}

#[derive(Debug, Clone, Default)]
struct Pattern {
    elements: Box<[Element]>,
    tag: Tag,
    /// The position at which a text is looked up: the longest word, for short ones stand everywhere.
    /// Every position before it takes one word.
    anchor: u8,
}

impl Pattern {
    fn is_loose(&self) -> bool {
        self.elements.iter().any(|element| {
            element.kinds.kinds().iter().any(|kind| {
                !matches!(
                    kind,
                    Kind::Word(_) | Kind::Ending { .. } | Kind::Beginning(_) | Kind::Gap
                )
            })
        })
    }

    fn anchored(&self) -> &[Kind] {
        let anchor = self.elements.get(usize::from(self.anchor));
        anchor.map_or(&[], |element| element.kinds.kinds())
    }
}

/// A word as one bit of 64: what two words do not share, they are not.
fn signature(word: WordId) -> u64 {
    1 << (word & 63)
}

/// A word as another bit of 64: words that share a signature do not share this.
fn second_signature(word: WordId) -> u64 {
    1 << (word.wrapping_mul(0x9E37_79B1) >> 26)
}

/// The words of a sentence by one bit of 256 each, and by their second signatures.
#[derive(Debug, Clone, Copy, Default)]
struct Words([u64; 4], u64);

impl Words {
    fn insert(&mut self, word: WordId) {
        self.0[word as usize >> 6 & 3] |= signature(word);
        self.1 |= second_signature(word);
    }

    fn has(&self, bit: u8) -> bool {
        self.0[usize::from(bit >> 6)] & 1 << (bit & 63) != 0
    }
}

/// What stands beside a word: signatures of words, and classes; and in its whole sentence.
#[derive(Debug, Clone, Copy)]
struct Beside {
    before: u64,
    after: u64,
    after_classes: Classes,
    words: Words,
    /// Of the whole sentence.
    classes: Classes,
}

/// A pattern at one of its starts, with what its neighbours may be. Most patterns fail at the next
/// word; here that is seen without looking the pattern up.
#[derive(Debug, Clone, Copy)]
struct Start {
    /// All bits where anything may stand there, or nothing.
    before: u64,
    after: u64,
    pattern: u32,
    /// A class that may follow instead.
    after_class: Option<ClassId>,
    /// Two words farther off that the sentence must have, by their bits; none where there are none.
    needs: [Option<u8>; 2],
    /// A choice of words farther off of which the sentence must have one, by their second signatures;
    /// all bits where there is none.
    far: u64,
    /// A class that serves instead.
    far_class: Option<ClassId>,
}

impl Start {
    fn of(id: u32, pattern: &Pattern) -> Self {
        let anchor = usize::from(pattern.anchor);
        let words = |element: Option<&Element>| {
            let (mut words, mut classes) = (0, None);
            for kind in element?.kinds.kinds() {
                match *kind {
                    Kind::Word(word) => words |= signature(word),
                    Kind::Class(class) if classes.is_none() => classes = Some(class),
                    _ => return None,
                }
            }
            Some((words, classes))
        };
        // A compound may be two words of the text.
        let compound = pattern
            .anchored()
            .iter()
            .any(|kind| matches!(kind, Kind::Compound(..)));
        let before = match anchor {
            0 => None,
            _ => words(pattern.elements.get(anchor - 1)).filter(|(_, class)| class.is_none()),
        };
        let after = words(pattern.elements.get(anchor + 1)).filter(|_| !compound);
        let far = pattern.elements.iter().enumerate();
        let far = far.filter(|(at, _)| *at > anchor + 1 || *at + 1 < anchor);
        let (far_words, far_class) = far
            .clone()
            .filter_map(|(_, element)| match &element.kinds {
                Choice::Any(many) => {
                    let plain = many.affixes.is_empty() && many.others.is_empty();
                    (plain && many.classes.count_ones() <= 1).then_some(&**many)
                }
                Choice::One(_) => None,
            })
            .min_by_key(|many| many.kinds.len())
            .map_or((u64::MAX, None), |many| {
                let words = many.words.iter();
                let class = (many.classes != 0).then(|| many.classes.trailing_zeros() as ClassId);
                (words.fold(0, |all, w| all | second_signature(*w)), class)
            });
        let mut single: Vec<WordId> = far
            .filter_map(|(_, element)| match element.kinds {
                Choice::One(Kind::Word(word)) => Some(word),
                _ => None,
            })
            .collect();
        // The words that became known last are the rarer ones.
        single.sort_unstable_by(|a, b| b.cmp(a));
        let need = |at: usize| single.get(at).map(|word| (word & 255) as u8);
        Start {
            pattern: id,
            before: before.map_or(u64::MAX, |(words, _)| words),
            after: after.map_or(u64::MAX, |(words, _)| words),
            after_class: after.and_then(|(_, class)| class),
            needs: [need(0), need(1)],
            far: far_words,
            far_class,
        }
    }

    fn may_match(&self, beside: &Beside) -> bool {
        (self.after == u64::MAX
            || self.after & beside.after != 0
            || self
                .after_class
                .is_some_and(|class| beside.after_classes & (1 << class) != 0))
            && (self.before == u64::MAX || self.before & beside.before != 0)
            && self
                .needs
                .iter()
                .all(|bit| bit.is_none_or(|bit| beside.words.has(bit)))
            && (self.far & beside.words.1 != 0
                || self
                    .far_class
                    .is_some_and(|class| beside.classes & (1 << class) != 0))
    }
}

/// All that is known of the words of one language.
#[derive(Debug)]
pub struct Lexicon {
    words: Dictionary,
    entries: Vec<Entry>,
    affixes: Affixes,
    also: FxHashSet<(WordId, WordId)>,
    patterns: Vec<Stored>,
    by_class: Vec<Starts>,
    /// Classes that a pattern starts with.
    starting: Classes,
    numeral: Option<ClassId>,
    class_names: BTreeMap<String, ClassId>,
}

impl Lexicon {
    fn assemble(
        words: Dictionary,
        mut entries: Vec<Entry>,
        affixes: Affixes,
        also: FxHashSet<(WordId, WordId)>,
        patterns: Vec<Stored>,
        by_class: Vec<Starts>,
        class_names: BTreeMap<String, ClassId>,
    ) -> Self {
        for (word, _) in &also {
            if let Some(entry) = entries.get_mut(*word as usize) {
                entry.also = true;
            }
        }
        let mut starting = 0;
        for (class, starts) in by_class.iter().enumerate() {
            if !starts.is_empty() {
                starting |= 1u128 << class;
            }
        }
        Lexicon {
            words,
            entries,
            affixes,
            also,
            patterns,
            by_class,
            starting,
            numeral: class_names.get("numeral").copied(),
            class_names,
        }
    }

    fn pattern(&self, id: u32) -> &Pattern {
        let stored = &self.patterns[id as usize];
        // A line that is no pattern finds nothing; a test holds that there is none.
        stored
            .read
            .get_or_init(|| Box::new(table::pattern(stored.written).unwrap_or_default()))
    }

    fn starts<'a>(&'a self, starts: &'a Starts) -> &'a [Start] {
        starts.read.get_or_init(|| {
            table::ids(starts.written)
                .filter(|id| (*id as usize) < self.patterns.len())
                .map(|id| Start::of(id, self.pattern(id)))
                .collect()
        })
    }

    /// The classes of a word of a scan.
    pub fn classes(&self, token: Token) -> Classes {
        self.entries[token.word as usize].classes
    }

    pub fn class_id(&self, name: &str) -> Option<ClassId> {
        self.class_names.get(name).copied()
    }

    /// Whether a word, in lower case, is in the dictionary as it is.
    pub fn knows(&self, word: &str) -> bool {
        self.words.get(word).is_some()
    }

    /// Words in the dictionary.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.len() == 0
    }

    fn starting_at(&self, word: WordId) -> &[Start] {
        self.starts(&self.entries[word as usize].starts)
    }

    /// One pass over the blocks of a text. `abbreviations` are lower case, without the last dot.
    pub fn scan(&self, text: &str, blocks: &[Block], abbreviations: &FxHashSet<Box<str>>) -> Scan {
        let uncut = |_: &Scan, _: usize, _: Range<u32>| Vec::new();
        self.scan_cutting(text, blocks, abbreviations, uncut).1
    }

    /// A pass that may cut a block once its words are known: `cut` is given what was scanned so far,
    /// the block and its sentences, and says the finer blocks that it becomes, or none to let it be.
    /// The blocks are those of the scan.
    pub fn scan_cutting<'b>(
        &self,
        text: &str,
        blocks: &'b [Block],
        abbreviations: &FxHashSet<Box<str>>,
        mut cut: impl FnMut(&Scan, usize, Range<u32>) -> Vec<Block>,
    ) -> (Cow<'b, [Block]>, Scan) {
        let mut scan = Scan {
            tokens: Vec::with_capacity(text.len() / 6),
            ..Scan::default()
        };
        let mut buffers = Buffers::new(text);
        let mut finer: Option<Vec<Block>> = None;
        for (index, block) in blocks.iter().enumerate() {
            let at = finer.as_ref().map_or(index, Vec::len);
            let before = (scan.tokens.len(), scan.sentences.len(), scan.hits.len());
            self.scan_block(&mut scan, text, at, block, abbreviations, &mut buffers);
            let sentences = before.1 as u32..scan.sentences.len() as u32;
            let pieces = cut(&scan, index, sentences);
            if pieces.is_empty() {
                if let Some(finer) = &mut finer {
                    finer.push(block.clone());
                }
                continue;
            }
            scan.tokens.truncate(before.0);
            scan.sentences.truncate(before.1);
            scan.hits.truncate(before.2);
            scan.blocks.truncate(at);
            for (piece, block) in pieces.iter().enumerate() {
                self.scan_block(
                    &mut scan,
                    text,
                    at + piece,
                    block,
                    abbreviations,
                    &mut buffers,
                );
            }
            finer
                .get_or_insert_with(|| blocks[..index].to_vec())
                .extend(pieces);
        }
        scan.blocks.push(scan.sentences.len() as u32);
        (finer.map_or(Cow::Borrowed(blocks), Cow::Owned), scan)
    }

    fn scan_block(
        &self,
        scan: &mut Scan,
        text: &str,
        index: usize,
        block: &Block,
        abbreviations: &FxHashSet<Box<str>>,
        buffers: &mut Buffers,
    ) {
        scan.blocks.push(scan.sentences.len() as u32);
        let mut first = scan.tokens.len() as u32;
        let mut at = block.span.start;
        let end = block.span.end;
        let candidates = &mut buffers.candidates;
        candidates.clear();
        while let Some(word) = next_word(text, at, end) {
            let token = self.token(
                text,
                at,
                word.clone(),
                &mut buffers.lower,
                &mut buffers.seen,
            );
            scan.tokens.push(token);
            let here = scan.tokens.len() - 1;
            if here as u32 > first && self.breaks(text, scan, here, at..word.start, abbreviations) {
                self.close(scan, text, first, here as u32, index, candidates);
                candidates.clear();
                first = here as u32;
            }
            let entry = &self.entries[token.word as usize];
            if !entry.starts.is_empty()
                || (entry.classes | entry.glued) & self.starting != 0
                || token.flags & DIGITS != 0
                || token.part | token.begins != UNKNOWN
            {
                candidates.push(here as u32);
            }
            at = word.end;
        }
        let last = scan.tokens.len() as u32;
        if last > first {
            self.close(scan, text, first, last, index, candidates);
        }
    }

    fn breaks(
        &self,
        text: &str,
        scan: &Scan,
        here: usize,
        between: Span,
        abbreviations: &FxHashSet<Box<str>>,
    ) -> bool {
        let gap = &text[between];
        // Most gaps are one blank.
        if gap.len() <= 1 && gap != "." && gap != "!" && gap != "?" {
            return false;
        }
        let before = &text[scan.tokens[here - 1].span()];
        let after = &text[scan.tokens[here].span()];
        let abbreviation = gap.starts_with('.')
            && (abbreviations.contains(before)
                || abbreviations.contains(before.to_lowercase().as_str()));
        sentences::breaks(Gap {
            before,
            between: gap,
            after,
            abbreviation,
        })
    }

    /// The word at `word`, with what stands between it and `from`.
    fn token(
        &self,
        text: &str,
        from: usize,
        word: Span,
        lower: &mut String,
        seen: &mut Seen,
    ) -> Token {
        let raw = &text[word.clone()];
        let known = seen.place(raw);
        if text[known.span()] != *raw {
            *known = self.look_up(raw, lower);
            known.start = word.start as u32;
            known.end = word.end as u32;
        }
        Token {
            start: word.start as u32,
            end: word.end as u32,
            before: between(&text[from..word.start]),
            ..*known
        }
    }

    /// What is known of a word wherever it stands.
    fn look_up(&self, raw: &str, lower: &mut String) -> Token {
        let mut flags = 0;
        if raw.bytes().all(|b| b.is_ascii_digit()) {
            flags |= DIGITS;
        }
        lower_case(raw, lower, &mut flags);
        let mut id = self.words.get(lower).unwrap_or(UNKNOWN);
        let (mut part, mut begins) = (UNKNOWN, UNKNOWN);
        if id == UNKNOWN {
            if flags & DIGITS != 0 {
                id = NUMBER;
            } else {
                let ending = self.affixes.ending(lower);
                part = self
                    .compound(lower, Classes::MAX, Classes::MAX)
                    .unwrap_or(UNKNOWN);
                begins = self.affixes.beginning(lower).unwrap_or(UNKNOWN);
                id = match ending {
                    Some(ending) => ending,
                    None if part != UNKNOWN => {
                        flags |= COMPOUND;
                        part
                    }
                    None => begins,
                };
                if id == begins {
                    begins = UNKNOWN;
                }
            }
        }
        Token {
            start: 0,
            end: 0,
            word: id,
            part,
            begins,
            flags,
            before: Between::Nothing,
        }
    }

    /// The second part of a compound whose parts are of the classes.
    fn compound(&self, word: &str, first: Classes, second: Classes) -> Option<WordId> {
        self.affixes.compounds(word).find_map(|(classes, rest)| {
            let id = self.words.get(rest)?;
            let of = self.entries[id as usize].classes;
            (classes & first != 0 && of & second != 0).then_some(id)
        })
    }

    /// Ends a sentence: verifies its candidates and records it.
    fn close(
        &self,
        scan: &mut Scan,
        text: &str,
        first: u32,
        last: u32,
        block: usize,
        candidates: &[u32],
    ) {
        let sentence = scan.sentences.len() as u32;
        let before = scan.hits.len();
        let classes = scan.tokens[first as usize..last as usize]
            .iter()
            .fold(0, |all, token| all | self.classes(*token));
        scan.sentences.push(Sentence {
            first,
            last,
            block: block as u32,
            classes,
            hits: (before as u32, before as u32),
        });
        let mut words = Words::default();
        for token in &scan.tokens[first as usize..last as usize] {
            words.insert(token.word);
        }
        for &at in candidates {
            if at >= last {
                break;
            }
            let token = scan.tokens[at as usize];
            let entry = &self.entries[token.word as usize];
            let beside = self.beside(&scan.tokens, (words, classes), first, at, last);
            for start in self.starting_at(token.word) {
                if start.may_match(&beside) {
                    self.verify(scan, text, start.pattern, at, last, sentence);
                }
            }
            if token.flags & DIGITS != 0 && token.word != NUMBER {
                for start in self.starting_at(NUMBER) {
                    if start.may_match(&beside) {
                        self.verify(scan, text, start.pattern, at, last, sentence);
                    }
                }
            }
            if token.begins != UNKNOWN {
                for start in self.starting_at(token.begins) {
                    if start.may_match(&beside) {
                        self.verify(scan, text, start.pattern, at, last, sentence);
                    }
                }
            }
            let part = self.entries[token.part as usize].classes;
            let mut classes = (entry.classes | entry.glued | part) & self.starting;
            while classes != 0 {
                let class = classes.trailing_zeros() as usize;
                classes &= classes - 1;
                for start in self.starts(&self.by_class[class]) {
                    if start.may_match(&beside) {
                        self.verify(scan, text, start.pattern, at, last, sentence);
                    }
                }
            }
        }
        // Patterns are found where their longest word stands; what follows wants them in order.
        let found = &mut scan.hits[before..];
        found.sort_unstable_by_key(|h| (h.first, h.last, h.loose, h.tag));
        scan.sentences[sentence as usize].hits.1 = scan.hits.len() as u32;
    }

    /// The words beside the one at `at`, within its sentence.
    fn beside(
        &self,
        tokens: &[Token],
        (words, classes): (Words, Classes),
        first: u32,
        at: u32,
        last: u32,
    ) -> Beside {
        let before = (at > first).then(|| tokens[at as usize - 1].word);
        let after = (at + 1 < last).then(|| tokens[at as usize + 1].word);
        Beside {
            before: before.map_or(0, signature),
            after: after.map_or(0, signature),
            after_classes: after.map_or(0, |word| self.entries[word as usize].classes),
            words,
            classes,
        }
    }

    fn verify(&self, scan: &mut Scan, text: &str, pattern: u32, at: u32, last: u32, sentence: u32) {
        let pattern = self.pattern(pattern);
        let tokens = &scan.tokens;
        let from = scan.sentences[sentence as usize].first;
        let Some(at) = at
            .checked_sub(pattern.anchor.into())
            .filter(|at| *at >= from)
        else {
            return;
        };
        let token = tokens[at as usize];
        let Some(opening) = pattern.elements.first() else {
            return;
        };
        let mut first = at;
        // A head joined by a hyphen takes the words before the hyphen with it.
        if token.before == Between::Hyphen {
            let joined = opening.kinds.kinds().iter().any(|kind| match *kind {
                Kind::Ending { head, .. } => token.word == head,
                Kind::EndingClass(class) => {
                    self.entries[token.word as usize].glued & (1 << class) == 0
                }
                _ => false,
            });
            if joined {
                first = self.compound_start(tokens, at);
            }
        }
        if let Some(end) = self.matches(tokens, text, &pattern.elements, at as usize, last as usize)
        {
            let hit = Hit {
                tag: pattern.tag,
                first,
                last: end as u32,
                sentence,
                loose: pattern.is_loose(),
            };
            if scan.hits.last() != Some(&hit) {
                scan.hits.push(hit);
            }
        }
    }

    fn compound_start(&self, tokens: &[Token], mut at: u32) -> u32 {
        while at > 0 && tokens[at as usize].before == Between::Hyphen {
            at -= 1;
        }
        at
    }

    /// The end of the match of `elements` at `at`, before `last`.
    fn matches(
        &self,
        tokens: &[Token],
        text: &str,
        elements: &[Element],
        at: usize,
        last: usize,
    ) -> Option<usize> {
        let Some((element, rest)) = elements.split_first() else {
            return Some(at);
        };
        if element.kinds.is_gap() {
            // The nearest continuation is the one meant.
            return (at..=(at + GAP_WORDS).min(last.saturating_sub(1)))
                .find_map(|from| self.matches(tokens, text, rest, from, last));
        }
        if at >= last {
            return None;
        }
        let used = match &element.kinds {
            Choice::One(kind) => self.matches_one(tokens, text, *kind, at, last),
            Choice::Any(many) => self.matches_many(tokens, text, many, at, last),
        }?;
        let next = at + used;
        if let Some(following) = rest.first()
            && !following.kinds.is_gap()
            && (next >= last || !joined(tokens[next], following.separator))
        {
            return None;
        }
        self.matches(tokens, text, rest, next, last)
    }

    /// Whether one of several kinds matches at a word, and how many words it takes.
    fn matches_many(
        &self,
        tokens: &[Token],
        text: &str,
        many: &Many,
        at: usize,
        last: usize,
    ) -> Option<usize> {
        let token = tokens[at];
        let entry = &self.entries[token.word as usize];
        if token.flags & COMPOUND == 0
            && (many.has(token.word) || entry.classes & many.classes != 0)
        {
            return Some(1);
        }
        let one = |kind: &Kind| self.matches_one(tokens, text, *kind, at, last);
        let begins = token.begins != UNKNOWN;
        if entry.also || begins || token.before == Between::Hyphen {
            let found = many.affixes.iter().find_map(one);
            if found.is_some() {
                return found;
            }
        }
        many.others.iter().find_map(one)
    }

    /// Whether one element matches at a word, and how many words it takes.
    fn matches_one(
        &self,
        tokens: &[Token],
        text: &str,
        kind: Kind,
        at: usize,
        last: usize,
    ) -> Option<usize> {
        let token = tokens[at];
        let entry = &self.entries[token.word as usize];
        let plain = token.flags & COMPOUND == 0;
        let matched = match kind {
            Kind::Word(word) => token.word == word && plain,
            Kind::Ending { glued, head } => {
                plain
                    && (token.word == glued
                        || (entry.also && self.also.contains(&(token.word, glued)))
                        || (token.word == head && token.before == Between::Hyphen))
            }
            Kind::Beginning(word) => {
                plain
                    && (token.word == word
                        || token.begins == word
                        || (entry.also && self.also.contains(&(token.word, word)))
                        || (token.begins != UNKNOWN && self.also.contains(&(token.begins, word))))
            }
            Kind::Class(class) => plain && entry.classes & (1 << class) != 0,
            Kind::EndingClass(class) => {
                plain
                    && (entry.glued & (1 << class) != 0
                        || (entry.classes & (1 << class) != 0 && token.before == Between::Hyphen))
            }
            Kind::Compound(a, b) => {
                if token.part == UNKNOWN {
                    let joined = at + 1 < last
                        && tokens[at + 1].before == Between::Hyphen
                        && entry.classes & (1 << a) != 0
                        && self.entries[tokens[at + 1].word as usize].classes & (1 << b) != 0;
                    return joined.then_some(2);
                }
                let word = text[token.span()].to_lowercase();
                self.compound(&word, 1 << a, 1 << b).is_some()
            }
            Kind::Number => {
                token.flags & DIGITS != 0
                    || self.numeral.is_some_and(|n| entry.classes & (1 << n) != 0)
            }
            Kind::Age => {
                token.flags & DIGITS != 0
                    && text[token.span()]
                        .parse::<u32>()
                        .is_ok_and(|age| (15..80).contains(&age))
            }
            Kind::Name => token.flags & CAPITAL != 0,
            Kind::Any => true,
            Kind::Gap => false,
        };
        matched.then_some(1)
    }
}

fn joined(token: Token, separator: Separator) -> bool {
    match separator {
        Separator::Space => matches!(token.before, Between::Space | Between::Nothing),
        Separator::Hyphen => token.before == Between::Hyphen,
        Separator::Slash => token.before == Between::Slash,
        Separator::Sign => token.before == Between::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::BlockKind;

    fn found(builder: LexiconBuilder, text: &str) -> Vec<String> {
        let lexicon = builder.finish();
        let blocks = [Block {
            kind: BlockKind::Paragraph,
            span: 0..text.len(),
            apart: true,
        }];
        let scan = lexicon.scan(text, &blocks, &FxHashSet::default());
        let mut found: Vec<String> = scan
            .hits
            .iter()
            .map(|h| text[scan.span(h.first, h.last)].to_owned())
            .collect();
        // Two forms of one tag may find the same words.
        found.dedup();
        found
    }

    fn lexicon(forms: &[&str]) -> LexiconBuilder {
        let mut builder = LexiconBuilder::new();
        for (class, words) in [
            ("numeral", vec!["fem", "ti"]),
            ("head", vec!["ninja", "stjerne"]),
            ("very", vec!["ekstremt"]),
            ("prefix", vec!["super", "kjempe"]),
            ("trait", vec!["sosial{,e}", "nøyaktig"]),
        ] {
            let id = builder.class(class).unwrap();
            for word in words {
                builder.add_to_class(id, word, 99).unwrap();
            }
        }
        for form in forms {
            builder.add(form, 7).unwrap();
        }
        builder
    }

    #[test]
    fn whole_words_in_any_case() {
        let hits = found(
            lexicon(&["blekksprut{,en}"]),
            "BLEKKSPRUTEN og blekksprutsalat, Blekksprut!",
        );
        assert_eq!(hits, ["BLEKKSPRUTEN", "Blekksprut"]);
    }

    #[test]
    fn compounds_by_ending_glued_or_hyphenated() {
        let hits = found(
            lexicon(&["*ninja", "*<head>"]),
            "en salgsninja, Excel-ninja, bare ninja, superstjerne",
        );
        assert_eq!(hits, ["salgsninja", "Excel-ninja", "superstjerne"]);
    }

    #[test]
    fn classes_and_compounds_of_two() {
        let hits = found(
            lexicon(&["<very> <trait>", "<prefix><trait>"]),
            "ekstremt nøyaktig, ekstremt, sosial, supersosial og kjempe-sosiale",
        );
        assert_eq!(hits, ["ekstremt nøyaktig", "supersosial", "kjempe-sosiale"]);
    }

    #[test]
    fn numbers_in_digits_and_words_and_ages() {
        let hits = found(
            lexicon(&["<n> års erfaring", "<n> %", "<age> år gammel", "24/7"]),
            "fem års erfaring, 10 års erfaring, 110% og 110 %, 24/7, 12 år gammel, 24 år gammel",
        );
        assert_eq!(
            hits,
            [
                "fem års erfaring",
                "10 års erfaring",
                "110%",
                "110 %",
                "24/7",
                "24 år gammel"
            ]
        );
    }

    #[test]
    fn a_word_may_be_a_compound_and_have_endings_and_a_beginning() {
        let forms = ["*jerne", "*stjerne", "<prefix><head>", "super*"];
        let mut builder = lexicon(&[]);
        for (tag, form) in forms.iter().enumerate() {
            builder.add(form, tag as u32).unwrap();
        }
        let lexicon = builder.finish();
        for (text, expected) in [
            ("superstjerne", &[0, 1, 2, 3][..]),
            ("filmstjerne", &[0, 1]),
            ("superlua", &[3]),
        ] {
            let blocks = [Block {
                kind: BlockKind::Paragraph,
                span: 0..text.len(),
                apart: true,
            }];
            let scan = lexicon.scan(text, &blocks, &FxHashSet::default());
            let mut tags: Vec<u32> = scan.hits.iter().map(|h| h.tag).collect();
            tags.sort_unstable();
            assert_eq!(tags, expected, "{text}");
        }
    }

    #[test]
    fn a_gap_takes_up_to_six_words_of_the_sentence() {
        let hits = found(
            lexicon(&["fra .. til"]),
            "fra a, b og c til d. Fra en. Til to.",
        );
        assert_eq!(hits, ["fra a, b og c til"]);
    }

    #[test]
    fn a_phrase_does_not_cross_punctuation() {
        assert!(found(lexicon(&["ung og"]), "ung, og").is_empty());
    }
}
