//! Building a lexicon out of forms.

use super::affixes::Affixes;
use super::dictionary::Dictionary;
use super::{
    Choice, ClassId, Classes, Element, Entry, Kind, Lexicon, MAX_CLASSES, NUMBER, Pattern, Start,
    Starts, Stored, Tag, WordId,
};
use crate::words::form::{self, FormError, Part, PartKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Why a form cannot be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddError {
    Form(FormError),
    /// The form names a class that was not declared.
    Class(String),
    TooManyClasses,
}

/// An entry while it grows.
#[derive(Debug, Default, Clone)]
struct Draft {
    classes: Classes,
    glued: Classes,
    starts: Vec<u32>,
}

/// Collects words, classes and patterns; [`finish`](LexiconBuilder::finish) makes the [`Lexicon`].
#[derive(Debug, Default)]
pub struct LexiconBuilder {
    words: FxHashMap<Box<str>, WordId>,
    entries: Vec<Draft>,
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
        builder.entries.resize(2, Draft::default());
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

    /// Adds a form whose single words are looked for where they are asked for; the rest of it becomes a
    /// pattern that reports `tag`. Gives the words.
    ///
    /// # Errors
    /// The form breaks the notation or names an unknown class.
    pub fn add_words(&mut self, text: &str, tag: Tag) -> Result<Vec<WordId>, AddError> {
        let mut words = Vec::new();
        for mut parts in form::parse(text).map_err(AddError::Form)? {
            if let [part] = parts.as_mut_slice() {
                part.kinds.retain(|kind| match kind {
                    PartKind::Word(word) => {
                        words.push(self.word(word));
                        false
                    }
                    _ => true,
                });
                if part.kinds.is_empty() {
                    continue;
                }
            }
            self.pattern(parts, tag)?;
        }
        Ok(words)
    }

    fn pattern(&mut self, parts: Vec<Part>, tag: Tag) -> Result<(), AddError> {
        let anchor = anchor(&parts);
        let mut elements = Vec::with_capacity(parts.len());
        for part in parts {
            let mut kinds = Vec::with_capacity(part.kinds.len());
            for kind in part.kinds {
                kinds.push(self.kind(kind)?);
            }
            elements.push(Element {
                separator: part.separator,
                kinds: Choice::new(kinds),
            });
        }
        let id = self.patterns.len() as u32;
        for kind in elements[anchor].kinds.kinds() {
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
                Kind::Name | Kind::Any | Kind::Gap => {}
            }
        }
        self.patterns.push(Pattern {
            elements: elements.into(),
            tag,
            anchor: anchor as u8,
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
            PartKind::Any => Kind::Any,
            PartKind::Gap => Kind::Gap,
        })
    }

    fn word(&mut self, word: &str) -> WordId {
        if let Some(id) = self.words.get(word) {
            return *id;
        }
        let id = self.entries.len() as WordId;
        self.entries.push(Draft::default());
        self.words.insert(word.into(), id);
        id
    }

    fn ending(&mut self, ending: &str) -> (WordId, WordId) {
        let head = self.word(ending);
        let glued = match self.endings.get(ending) {
            Some(id) => *id,
            None => {
                let id = self.entries.len() as WordId;
                self.entries.push(Draft::default());
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
        self.entries.push(Draft::default());
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
        // A word is known by its longest ending; that has the shorter ones in it.
        let mut also = FxHashSet::default();
        let mut within: Vec<(WordId, WordId)> = Vec::new();
        for (long, id) in &self.endings {
            for (at, _) in long.char_indices().skip(1) {
                within.extend(self.endings.get(&long[at..]).map(|short| (*id, *short)));
            }
        }
        for (long, id) in &self.beginnings {
            for (at, _) in long.char_indices().skip(1) {
                within.extend(self.beginnings.get(&long[..at]).map(|short| (*id, *short)));
            }
        }
        let affixes = Affixes::new(self.endings, self.beginnings, prefixes);
        // Words that stand in the dictionary for another reason are compounds all the same.
        let mut inherits: Vec<(WordId, WordId)> = within.clone();
        for (word, id) in &self.words {
            for affix in affixes.of(word) {
                inherits.push((*id, affix));
                let inner = within.iter().filter(|(long, _)| *long == affix);
                inherits.extend(inner.map(|(_, short)| (*id, *short)));
            }
        }
        // What is inherited is what an affix has of its own.
        let own: FxHashMap<WordId, Draft> = inherits
            .iter()
            .map(|(_, from)| (*from, self.entries[*from as usize].clone()))
            .collect();
        for (id, from) in inherits {
            also.insert((id, from));
            if let Some(other) = own.get(&from) {
                let entry = &mut self.entries[id as usize];
                entry.classes |= other.classes;
                entry.glued |= other.glued;
                entry.starts.extend_from_slice(&other.starts);
            }
        }
        let patterns = &self.patterns;
        let given = |ids: &[u32]| {
            let starts = ids.iter().map(|id| Start::of(*id, &patterns[*id as usize]));
            Starts {
                written: "",
                read: OnceLock::from(starts.collect::<Box<[Start]>>()),
            }
        };
        let mut entries = Vec::with_capacity(self.entries.len());
        for entry in &mut self.entries {
            entry.starts.sort_unstable();
            entry.starts.dedup();
            entries.push(Entry {
                classes: entry.classes,
                glued: entry.glued,
                also: false,
                starts: given(&entry.starts),
            });
        }
        let by_class = self.by_class.iter().map(|ids| given(ids)).collect();
        let mut words: Vec<(&str, WordId)> = self.words.iter().map(|(w, id)| (&**w, *id)).collect();
        words.sort_unstable_by_key(|(_, id)| *id);
        let words = Dictionary::new(&words);
        let stored = self.patterns.into_iter().map(|pattern| Stored {
            written: "",
            read: OnceLock::from(Box::new(pattern)),
        });
        Lexicon::assemble(
            words,
            entries,
            affixes,
            also,
            stored.collect(),
            by_class,
            self.class_names,
        )
    }
}

/// The position with the longest word, of those before which every position takes one word.
fn anchor(parts: &[Part]) -> usize {
    let weight = |part: &Part| {
        let letters = part.kinds.iter().map(|kind| match kind {
            PartKind::Word(word) | PartKind::Beginning(word) => word.chars().count(),
            PartKind::Ending(ending) => ending.chars().count(),
            PartKind::EndingClass(_) | PartKind::Compound(..) => 3,
            PartKind::Class(_) | PartKind::Number | PartKind::Age => 2,
            PartKind::Any | PartKind::Name | PartKind::Gap => 0,
        });
        letters.min().unwrap_or(0)
    };
    let mut best = 0;
    for at in 1..parts.len().min(usize::from(u8::MAX)) {
        let before = &parts[at - 1];
        // After a gap, or a compound that a hyphen may part, the first word is no longer known.
        if before
            .kinds
            .iter()
            .any(|kind| matches!(kind, PartKind::Gap | PartKind::Compound(..)))
        {
            break;
        }
        let odd = parts[at]
            .kinds
            .iter()
            .any(|kind| matches!(kind, PartKind::Gap | PartKind::Any | PartKind::Name));
        if !odd && weight(&parts[at]) > weight(&parts[best]) {
            best = at;
        }
    }
    best
}
