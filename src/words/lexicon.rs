//! The word pass: one look-up a word tells all that the program knows of it.
//!
//! A [`Lexicon`] holds the words of one language with their classes, and the patterns that start at
//! them. [`Lexicon::scan`] goes once over a text, cuts it into words and sentences, and verifies
//! patterns only where a word starts one. It knows nothing of rules: a pattern carries a tag of its
//! owner's.

use super::form::{self, FormError, Part, PartKind, Separator};
use crate::text::sentences::{self, Gap};
use crate::text::{Block, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

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

    pub fn is_capital(self) -> bool {
        self.flags & CAPITAL != 0
    }

    pub fn is_all_capitals(self) -> bool {
        self.flags & ALL_CAPITALS != 0
    }

    pub fn is_number(self) -> bool {
        self.flags & DIGITS != 0
    }

    /// Whether only a comma and blanks stand before it.
    pub fn after_comma(self) -> bool {
        self.before == Between::Comma
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
        let from = self.hits.partition_point(|h| h.sentence < sentence);
        let to = self.hits.partition_point(|h| h.sentence <= sentence);
        &self.hits[from..to]
    }
}

#[derive(Debug, Default, Clone)]
struct Entry {
    classes: Classes,
    /// Classes of which this word is a compound's last part.
    glued: Classes,
    starts: Vec<u32>,
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
    Any(Box<[Kind]>),
}

impl Choice {
    fn kinds(&self) -> &[Kind] {
        match self {
            Choice::One(kind) => std::slice::from_ref(kind),
            Choice::Any(kinds) => kinds,
        }
    }

    fn is_gap(&self) -> bool {
        matches!(self, Choice::One(Kind::Gap))
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
    Gap,
}

#[derive(Debug, Clone)]
struct Pattern {
    elements: Box<[Element]>,
    tag: Tag,
}

/// Why a form cannot be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddError {
    Form(FormError),
    /// The form names a class that was not declared.
    Class(String),
    TooManyClasses,
}

/// Collects words, classes and patterns; [`finish`](LexiconBuilder::finish) makes the [`Lexicon`].
#[derive(Debug, Default)]
pub struct LexiconBuilder {
    words: FxHashMap<Box<str>, WordId>,
    entries: Vec<Entry>,
    endings: FxHashMap<Box<str>, WordId>,
    beginnings: FxHashMap<Box<str>, WordId>,
    class_names: BTreeMap<String, ClassId>,
    class_words: Vec<Vec<(WordId, Box<str>)>>,
    patterns: Vec<Pattern>,
    by_class: Vec<Vec<u32>>,
    ending_classes: Classes,
    compound_prefixes: Classes,
    numeral: Option<ClassId>,
}

impl LexiconBuilder {
    pub fn new() -> Self {
        let mut builder = LexiconBuilder::default();
        builder.entries.resize(2, Entry::default());
        builder
    }

    /// Declares a class, so that forms can name it.
    ///
    /// # Errors
    /// There are [`MAX_CLASSES`] already.
    pub fn class(&mut self, name: &str) -> Result<ClassId, AddError> {
        if let Some(id) = self.class_names.get(name) {
            return Ok(*id);
        }
        let id = self.class_names.len();
        if id >= MAX_CLASSES {
            return Err(AddError::TooManyClasses);
        }
        let id = id as ClassId;
        self.class_names.insert(name.to_owned(), id);
        self.class_words.push(Vec::new());
        self.by_class.push(Vec::new());
        if name == "numeral" {
            self.numeral = Some(id);
        }
        Ok(id)
    }

    /// Puts the words of a form into a class. Forms of several words become patterns with
    /// `many_words` as their tag.
    ///
    /// # Errors
    /// The form breaks the notation or names an unknown class.
    pub fn add_to_class(
        &mut self,
        class: ClassId,
        text: &str,
        many_words: Tag,
    ) -> Result<(), AddError> {
        for mut parts in form::parse(text).map_err(AddError::Form)? {
            if let [part] = parts.as_mut_slice() {
                part.kinds.retain(|kind| {
                    let id = match kind {
                        PartKind::Word(word) => {
                            let id = self.word(word);
                            self.class_words[class as usize].push((id, word.as_str().into()));
                            id
                        }
                        PartKind::Ending(ending) => self.ending(ending).0,
                        PartKind::Beginning(beginning) => self.beginning(beginning),
                        _ => return true,
                    };
                    self.entries[id as usize].classes |= 1 << class;
                    false
                });
                if part.kinds.is_empty() {
                    continue;
                }
            }
            self.pattern(parts, many_words)?;
        }
        Ok(())
    }

    /// Adds a form as a pattern that reports `tag`, and its single words to a class.
    ///
    /// # Errors
    /// The form breaks the notation or names an unknown class.
    pub fn add_of_class(&mut self, class: ClassId, text: &str, tag: Tag) -> Result<(), AddError> {
        for parts in form::parse(text).map_err(AddError::Form)? {
            if let [part] = parts.as_slice() {
                for kind in &part.kinds {
                    if let PartKind::Word(word) = kind {
                        let id = self.word(word);
                        self.entries[id as usize].classes |= 1 << class;
                        self.class_words[class as usize].push((id, word.as_str().into()));
                    }
                }
            }
            self.pattern(parts, tag)?;
        }
        Ok(())
    }

    /// Adds a form as a pattern that reports `tag`.
    ///
    /// # Errors
    /// The form breaks the notation or names an unknown class.
    pub fn add(&mut self, text: &str, tag: Tag) -> Result<(), AddError> {
        for parts in form::parse(text).map_err(AddError::Form)? {
            self.pattern(parts, tag)?;
        }
        Ok(())
    }

    fn pattern(&mut self, parts: Vec<Part>, tag: Tag) -> Result<(), AddError> {
        let mut elements = Vec::with_capacity(parts.len());
        for part in parts {
            let mut kinds = Vec::with_capacity(part.kinds.len());
            for kind in part.kinds {
                kinds.push(self.kind(kind)?);
            }
            elements.push(Element {
                separator: part.separator,
                kinds: match kinds.as_slice() {
                    [one] => Choice::One(*one),
                    _ => Choice::Any(kinds.into()),
                },
            });
        }
        let id = self.patterns.len() as u32;
        for kind in elements[0].kinds.kinds() {
            match *kind {
                Kind::Word(word) | Kind::Beginning(word) => {
                    self.entries[word as usize].starts.push(id);
                }
                Kind::Ending { glued, head } => {
                    self.entries[glued as usize].starts.push(id);
                    self.entries[head as usize].starts.push(id);
                }
                Kind::Class(class) | Kind::EndingClass(class) => {
                    self.by_class[class as usize].push(id);
                }
                Kind::Compound(prefix, class) => {
                    self.by_class[class as usize].push(id);
                    self.by_class[prefix as usize].push(id);
                }
                Kind::Number | Kind::Age => {
                    self.entries[NUMBER as usize].starts.push(id);
                    if let (Kind::Number, Some(numeral)) = (kind, self.numeral) {
                        self.by_class[numeral as usize].push(id);
                    }
                }
                Kind::Name | Kind::Gap => {}
            }
        }
        self.patterns.push(Pattern {
            elements: elements.into(),
            tag,
        });
        Ok(())
    }

    fn kind(&mut self, kind: PartKind) -> Result<Kind, AddError> {
        let class = |builder: &Self, name: String| match builder.class_names.get(&name) {
            Some(id) => Ok(*id),
            None => Err(AddError::Class(name)),
        };
        Ok(match kind {
            PartKind::Word(word) => Kind::Word(self.word(&word)),
            PartKind::Ending(ending) => {
                let (glued, head) = self.ending(&ending);
                Kind::Ending { glued, head }
            }
            PartKind::Beginning(beginning) => Kind::Beginning(self.beginning(&beginning)),
            PartKind::Class(name) => Kind::Class(class(self, name)?),
            PartKind::EndingClass(name) => {
                let id = class(self, name)?;
                self.ending_classes |= 1 << id;
                Kind::EndingClass(id)
            }
            PartKind::Compound(a, b) => {
                let (a, b) = (class(self, a)?, class(self, b)?);
                self.compound_prefixes |= 1 << a;
                Kind::Compound(a, b)
            }
            PartKind::Number => Kind::Number,
            PartKind::Age => Kind::Age,
            PartKind::Name => Kind::Name,
            PartKind::Gap => Kind::Gap,
        })
    }

    fn word(&mut self, word: &str) -> WordId {
        if let Some(id) = self.words.get(word) {
            return *id;
        }
        let id = self.entries.len() as WordId;
        self.entries.push(Entry::default());
        self.words.insert(word.into(), id);
        id
    }

    fn ending(&mut self, ending: &str) -> (WordId, WordId) {
        let head = self.word(ending);
        let glued = match self.endings.get(ending) {
            Some(id) => *id,
            None => {
                let id = self.entries.len() as WordId;
                self.entries.push(Entry::default());
                self.endings.insert(ending.into(), id);
                id
            }
        };
        (glued, head)
    }

    fn beginning(&mut self, beginning: &str) -> WordId {
        if let Some(id) = self.beginnings.get(beginning) {
            return *id;
        }
        let id = self.entries.len() as WordId;
        self.entries.push(Entry::default());
        self.beginnings.insert(beginning.into(), id);
        id
    }

    pub fn finish(mut self) -> Lexicon {
        // Heads of compounds by class: every word of the class becomes an ending.
        let mut heads = Vec::new();
        for (class, words) in self.class_words.iter().enumerate() {
            if self.ending_classes & (1 << class) != 0 {
                heads.extend(words.iter().map(|(_, w)| (class, w.clone())));
            }
        }
        for (class, word) in heads {
            let (glued, _) = self.ending(&word);
            self.entries[glued as usize].glued |= 1 << class;
        }
        let mut prefixes = FxHashMap::default();
        for (class, words) in self.class_words.iter().enumerate() {
            if self.compound_prefixes & (1 << class) != 0 {
                for (_, word) in words {
                    *prefixes.entry(word.clone()).or_insert(0) |= 1u128 << class;
                }
            }
        }
        let affixes = Affixes::new(self.endings, self.beginnings, prefixes);
        // Words that stand in the dictionary for another reason are compounds all the same.
        let mut also = FxHashSet::default();
        for (word, id) in &self.words {
            for glued in affixes.of(word) {
                also.insert((*id, glued));
                let other = std::mem::take(&mut self.entries[glued as usize]);
                let entry = &mut self.entries[*id as usize];
                entry.classes |= other.classes;
                entry.glued |= other.glued;
                entry.starts.extend_from_slice(&other.starts);
                self.entries[glued as usize] = other;
            }
        }
        let mut starting = 0;
        for (class, patterns) in self.by_class.iter().enumerate() {
            if !patterns.is_empty() {
                starting |= 1u128 << class;
            }
        }
        for entry in &mut self.entries {
            entry.starts.sort_unstable();
            entry.starts.dedup();
        }
        Lexicon {
            words: self.words,
            entries: self.entries,
            affixes,
            also,
            patterns: self.patterns,
            by_class: self.by_class,
            starting,
            numeral: self.numeral,
            class_names: self.class_names,
        }
    }
}

/// Endings, beginnings and compound prefixes, each behind a small filter on their edge letters.
#[derive(Debug, Default)]
struct Affixes {
    endings: FxHashMap<Box<str>, WordId>,
    ending_lengths: Vec<usize>,
    ending_filter: Filter,
    beginnings: FxHashMap<Box<str>, WordId>,
    beginning_lengths: Vec<usize>,
    beginning_filter: Filter,
    prefixes: FxHashMap<Box<str>, Classes>,
    prefix_lengths: Vec<usize>,
    prefix_filter: Filter,
}

/// A set of byte pairs.
#[derive(Debug)]
struct Filter(Box<[u64; 1024]>);

impl Default for Filter {
    fn default() -> Self {
        Filter(Box::new([0; 1024]))
    }
}

impl Filter {
    fn insert(&mut self, a: u8, b: u8) {
        let i = usize::from(a) << 8 | usize::from(b);
        self.0[i / 64] |= 1 << (i % 64);
    }

    fn has(&self, a: u8, b: u8) -> bool {
        let i = usize::from(a) << 8 | usize::from(b);
        self.0[i / 64] & (1 << (i % 64)) != 0
    }
}

fn lengths<V>(words: &FxHashMap<Box<str>, V>) -> Vec<usize> {
    let mut lengths: Vec<usize> = words.keys().map(|w| w.len()).collect();
    lengths.sort_unstable();
    lengths.dedup();
    // The longest first: "superstjerne" is found before "stjerne".
    lengths.reverse();
    lengths
}

impl Affixes {
    fn new(
        endings: FxHashMap<Box<str>, WordId>,
        beginnings: FxHashMap<Box<str>, WordId>,
        prefixes: FxHashMap<Box<str>, Classes>,
    ) -> Self {
        let mut affixes = Affixes {
            ending_lengths: lengths(&endings),
            beginning_lengths: lengths(&beginnings),
            prefix_lengths: lengths(&prefixes),
            ..Affixes::default()
        };
        for ending in endings.keys().filter(|e| e.len() > 1) {
            let bytes = ending.as_bytes();
            affixes
                .ending_filter
                .insert(bytes[bytes.len() - 2], bytes[bytes.len() - 1]);
        }
        for beginning in beginnings.keys().filter(|b| b.len() > 1) {
            let bytes = beginning.as_bytes();
            affixes.beginning_filter.insert(bytes[0], bytes[1]);
        }
        for prefix in prefixes.keys().filter(|p| p.len() > 1) {
            let bytes = prefix.as_bytes();
            affixes.prefix_filter.insert(bytes[0], bytes[1]);
        }
        affixes.endings = endings;
        affixes.beginnings = beginnings;
        affixes.prefixes = prefixes;
        affixes
    }

    /// The longest ending of a word.
    fn ending(&self, word: &str) -> Option<WordId> {
        let bytes = word.as_bytes();
        let [.., a, b] = bytes else { return None };
        if !self.ending_filter.has(*a, *b) {
            return None;
        }
        self.ending_lengths.iter().find_map(|length| {
            let at = word.len().checked_sub(*length)?;
            if at < MIN_GLUED || !word.is_char_boundary(at) {
                return None;
            }
            self.endings.get(&word[at..]).copied()
        })
    }

    /// The longest beginning of a word.
    fn beginning(&self, word: &str) -> Option<WordId> {
        let [a, b, ..] = word.as_bytes() else {
            return None;
        };
        if !self.beginning_filter.has(*a, *b) {
            return None;
        }
        self.beginning_lengths.iter().find_map(|length| {
            if *length >= word.len() || !word.is_char_boundary(*length) {
                return None;
            }
            self.beginnings.get(&word[..*length]).copied()
        })
    }

    fn of(&self, word: &str) -> impl Iterator<Item = WordId> {
        self.ending(word).into_iter().chain(self.beginning(word))
    }

    /// Every way to take a prefix off a word: the prefix's classes and the rest.
    fn compounds<'w>(&self, word: &'w str) -> impl Iterator<Item = (Classes, &'w str)> {
        let filtered = match word.as_bytes() {
            [a, b, ..] if self.prefix_filter.has(*a, *b) => self.prefix_lengths.as_slice(),
            _ => &[],
        };
        filtered.iter().filter_map(move |length| {
            if *length >= word.len() || !word.is_char_boundary(*length) {
                return None;
            }
            let classes = *self.prefixes.get(&word[..*length])?;
            Some((classes, &word[*length..]))
        })
    }
}

/// All that is known of the words of one language.
#[derive(Debug)]
pub struct Lexicon {
    words: FxHashMap<Box<str>, WordId>,
    entries: Vec<Entry>,
    affixes: Affixes,
    also: FxHashSet<(WordId, WordId)>,
    patterns: Vec<Pattern>,
    by_class: Vec<Vec<u32>>,
    /// Classes that a pattern starts with.
    starting: Classes,
    numeral: Option<ClassId>,
    class_names: BTreeMap<String, ClassId>,
}

impl Lexicon {
    /// The classes of a word of a scan.
    pub fn classes(&self, token: Token) -> Classes {
        self.entries[token.word as usize].classes
    }

    pub fn class_id(&self, name: &str) -> Option<ClassId> {
        self.class_names.get(name).copied()
    }

    /// The classes of a word given by itself, in any case.
    pub fn classes_of(&self, word: &str) -> Classes {
        let word = word.to_lowercase();
        let id = self.words.get(word.as_str()).copied();
        let id = id.or_else(|| self.affixes.of(&word).next());
        id.map_or(0, |id| self.entries[id as usize].classes)
    }

    /// Words in the dictionary.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// One pass over the blocks of a text. `abbreviations` are lower case, without the last dot.
    pub fn scan(&self, text: &str, blocks: &[Block], abbreviations: &FxHashSet<Box<str>>) -> Scan {
        let mut scan = Scan {
            tokens: Vec::with_capacity(text.len() / 6),
            ..Scan::default()
        };
        let mut lower = String::with_capacity(32);
        let mut candidates: Vec<u32> = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            scan.blocks.push(scan.sentences.len() as u32);
            let mut first = scan.tokens.len() as u32;
            let mut at = block.span.start;
            let end = block.span.end;
            candidates.clear();
            while let Some(word) = next_word(text, at, end) {
                self.push_token(&mut scan, text, at, word.clone(), &mut lower);
                let here = scan.tokens.len() - 1;
                if here as u32 > first
                    && self.breaks(text, &scan, here, at..word.start, abbreviations)
                {
                    self.close(&mut scan, text, first, here as u32, index, &candidates);
                    candidates.clear();
                    first = here as u32;
                }
                let token = scan.tokens[here];
                let entry = &self.entries[token.word as usize];
                if !entry.starts.is_empty()
                    || (entry.classes | entry.glued) & self.starting != 0
                    || token.flags & (DIGITS | COMPOUND) != 0
                {
                    candidates.push(here as u32);
                }
                at = word.end;
            }
            let last = scan.tokens.len() as u32;
            if last > first {
                self.close(&mut scan, text, first, last, index, &candidates);
            }
        }
        scan.blocks.push(scan.sentences.len() as u32);
        scan
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

    fn push_token(&self, scan: &mut Scan, text: &str, from: usize, word: Span, lower: &mut String) {
        let raw = &text[word.clone()];
        let mut flags = 0;
        let first = raw.as_bytes()[0];
        if first.is_ascii_digit() && raw.bytes().all(|b| b.is_ascii_digit()) {
            flags |= DIGITS;
        }
        lower_case(raw, lower, &mut flags);
        let mut id = match self.words.get(lower.as_str()) {
            Some(id) => *id,
            None => UNKNOWN,
        };
        if id == UNKNOWN {
            id = if flags & DIGITS != 0 {
                NUMBER
            } else {
                self.affixes
                    .of(lower)
                    .next()
                    .or_else(|| {
                        self.compound(lower, Classes::MAX, Classes::MAX)
                            .inspect(|_| flags |= COMPOUND)
                    })
                    .unwrap_or(UNKNOWN)
            };
        }
        scan.tokens.push(Token {
            start: word.start as u32,
            end: word.end as u32,
            word: id,
            flags,
            before: between(&text[from..word.start]),
        });
    }

    /// The second part of a compound whose parts are of the classes.
    fn compound(&self, word: &str, first: Classes, second: Classes) -> Option<WordId> {
        self.affixes.compounds(word).find_map(|(classes, rest)| {
            let id = *self.words.get(rest)?;
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
        scan.sentences.push(Sentence {
            first,
            last,
            block: block as u32,
        });
        for &at in candidates {
            if at >= last {
                break;
            }
            let token = scan.tokens[at as usize];
            let entry = &self.entries[token.word as usize];
            for &pattern in &entry.starts {
                self.verify(scan, text, pattern, at, last, sentence);
            }
            if token.flags & DIGITS != 0 && token.word != NUMBER {
                for &pattern in &self.entries[NUMBER as usize].starts {
                    self.verify(scan, text, pattern, at, last, sentence);
                }
            }
            let mut classes = (entry.classes | entry.glued) & self.starting;
            while classes != 0 {
                let class = classes.trailing_zeros() as usize;
                classes &= classes - 1;
                for &pattern in &self.by_class[class] {
                    self.verify(scan, text, pattern, at, last, sentence);
                }
            }
        }
    }

    fn verify(&self, scan: &mut Scan, text: &str, pattern: u32, at: u32, last: u32, sentence: u32) {
        let pattern = &self.patterns[pattern as usize];
        let tokens = &scan.tokens;
        let token = tokens[at as usize];
        let mut first = at;
        // A head joined by a hyphen takes the words before the hyphen with it.
        if token.before == Between::Hyphen {
            let joined = pattern.elements[0]
                .kinds
                .kinds()
                .iter()
                .any(|kind| match *kind {
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
        let used = element
            .kinds
            .kinds()
            .iter()
            .find_map(|kind| self.matches_one(tokens, text, *kind, at, last))?;
        let next = at + used;
        if let Some(following) = rest.first()
            && !following.kinds.is_gap()
            && (next >= last || !joined(tokens[next], following.separator))
        {
            return None;
        }
        self.matches(tokens, text, rest, next, last)
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
                        || self.also.contains(&(token.word, glued))
                        || (token.word == head && token.before == Between::Hyphen))
            }
            Kind::Beginning(word) => {
                plain && (token.word == word || self.also.contains(&(token.word, word)))
            }
            Kind::Class(class) => plain && entry.classes & (1 << class) != 0,
            Kind::EndingClass(class) => {
                plain
                    && (entry.glued & (1 << class) != 0
                        || (entry.classes & (1 << class) != 0 && token.before == Between::Hyphen))
            }
            Kind::Compound(a, b) => {
                if plain {
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

fn between(gap: &str) -> Between {
    match gap {
        " " => Between::Space,
        "" => Between::Nothing,
        "-" | "–" | "‑" | "‐" | "—" => Between::Hyphen,
        "/" | " / " => Between::Slash,
        ", " | "," => Between::Comma,
        _ if gap.bytes().all(|b| b.is_ascii_whitespace()) => Between::Space,
        _ => Between::Other,
    }
}

/// The next word in `text[at..end]`: letters and digits with apostrophes inside, or a sign
/// that is a word of its own.
fn next_word(text: &str, at: usize, end: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let mut start = at;
    while start < end {
        let length = word_char(text, start);
        if length > 0 {
            break;
        }
        if matches!(bytes[start], b'%' | 0xe2)
            && let Some(sign) = text[start..].chars().next()
            && form::SIGN_WORDS.contains(&sign)
        {
            return Some(start..start + sign.len_utf8());
        }
        start += char_len(bytes[start]);
    }
    if start >= end {
        return None;
    }
    let mut i = start;
    while i < end {
        let length = word_char(text, i);
        if length > 0 {
            i += length;
            continue;
        }
        // An apostrophe between letters belongs to the word.
        let mark = match bytes[i] {
            b'\'' => 1,
            0xe2 if text[i..].starts_with('’') => 3,
            _ => break,
        };
        if i + mark < end && word_char(text, i + mark) > 0 {
            i += mark;
        } else {
            break;
        }
    }
    Some(start..i.min(end))
}

fn char_len(first: u8) -> usize {
    match first {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    }
}

/// Bytes of the letter or digit at `at`; 0 for anything else.
fn word_char(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    match bytes[at] {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => 1,
        0..=0x7f => 0,
        0xc3 => {
            if matches!(bytes.get(at + 1), Some(0x97 | 0xb7)) {
                0
            } else {
                2
            }
        }
        _ => match text[at..].chars().next() {
            Some(c) if c.is_alphanumeric() || canonical_mark(c) => c.len_utf8(),
            _ => 0,
        },
    }
}

fn canonical_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Lower case into a buffer, with the flags for capitals on the way.
fn lower_case(word: &str, lower: &mut String, flags: &mut u8) {
    lower.clear();
    let mut capitals = 0;
    let mut others = 0;
    for (i, c) in word.chars().enumerate() {
        let small = match c {
            'a'..='z' | '0'..='9' | '%' => c,
            'A'..='Z' => c.to_ascii_lowercase(),
            'À'..='Þ' if c != '×' => char::from_u32(c as u32 + 32).unwrap_or(c),
            '’' => '\'',
            _ if (c as u32) < 0x100 => c,
            _ => {
                // A capital may have a lower case of two characters; the last is pushed below.
                let mut small = c.to_lowercase();
                let mut last = small.next().unwrap_or(c);
                for next in small {
                    lower.push(last);
                    last = next;
                }
                last
            }
        };
        if small != c && c != '’' {
            capitals += 1;
            if i == 0 {
                *flags |= CAPITAL;
            }
        } else if !c.is_ascii_digit() {
            others += 1;
        }
        lower.push(small);
    }
    if capitals > 1 && others == 0 {
        *flags |= ALL_CAPITALS;
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
        scan.hits
            .iter()
            .map(|h| text[scan.span(h.first, h.last)].to_owned())
            .collect()
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
