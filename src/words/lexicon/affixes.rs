//! Endings, beginnings and prefixes: how words that the dictionary has not are known by their parts.

use super::{Classes, MIN_GLUED, WordId};
use rustc_hash::FxHashMap;

/// Endings, beginnings and compound prefixes, each behind a small filter on their edge letters.
#[derive(Debug, Default)]
pub struct Affixes {
    pub endings: FxHashMap<Box<str>, WordId>,
    ending_lengths: Vec<usize>,
    ending_filter: Filter,
    pub beginnings: FxHashMap<Box<str>, WordId>,
    beginning_lengths: Vec<usize>,
    beginning_filter: Filter,
    pub prefixes: FxHashMap<Box<str>, Classes>,
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
    pub fn new(
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
    pub fn ending(&self, word: &str) -> Option<WordId> {
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
    pub fn beginning(&self, word: &str) -> Option<WordId> {
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

    pub fn of(&self, word: &str) -> impl Iterator<Item = WordId> {
        self.ending(word).into_iter().chain(self.beginning(word))
    }

    /// Every way to take a prefix off a word: the prefix's classes and the rest.
    pub fn compounds<'w>(&self, word: &'w str) -> impl Iterator<Item = (Classes, &'w str)> {
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
