//! The words of a lexicon as one text and a hash table of places in it.

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::borrow::Cow;
use std::hash::Hasher;

use super::WordId;

/// Word -> id. The words stand in one text, which a table of the program lends for nothing.
#[derive(Debug, Default)]
pub struct Dictionary {
    text: Cow<'static, str>,
    words: HashTable<Word>,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    start: u32,
    end: u32,
    id: WordId,
}

pub fn hash(word: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(word);
    hasher.finish()
}

impl Dictionary {
    /// Words and their ids.
    pub fn new(words: &[(&str, WordId)]) -> Self {
        let mut text = String::new();
        let mut spans = Vec::with_capacity(words.len());
        for (word, id) in words {
            let start = text.len();
            text.push_str(word);
            spans.push((start as u32, text.len() as u32, *id));
        }
        Dictionary::within(Cow::Owned(text), &spans)
    }

    /// Words by their spans in `text`.
    pub fn within(text: Cow<'static, str>, spans: &[(u32, u32, WordId)]) -> Self {
        let mut words = HashTable::with_capacity(spans.len());
        let bytes = text.as_bytes();
        let of = |word: &Word| hash(&bytes[word.start as usize..word.end as usize]);
        for (start, end, id) in spans {
            let word = Word {
                start: *start,
                end: *end,
                id: *id,
            };
            words.insert_unique(of(&word), word, of);
        }
        Dictionary { text, words }
    }

    pub fn get(&self, word: &str) -> Option<WordId> {
        let text = self.text.as_bytes();
        let found = self.words.find(hash(word.as_bytes()), |known| {
            &text[known.start as usize..known.end as usize] == word.as_bytes()
        });
        found.map(|known| known.id)
    }

    /// All words with their ids, in the order of the ids.
    pub fn sorted(&self) -> Vec<(&str, WordId)> {
        let mut words: Vec<(&str, WordId)> = self
            .words
            .iter()
            .filter_map(|w| Some((self.text.get(w.start as usize..w.end as usize)?, w.id)))
            .collect();
        words.sort_unstable_by_key(|(_, id)| *id);
        words
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }
}
