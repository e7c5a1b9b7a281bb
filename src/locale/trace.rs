//! Which message a piece of text came from.
//!
//! A locale that traces puts private characters around every message that it shows and keeps what
//! they stand for. They live only between a rendering and its writer: [`plain`] and [`pieces`] take
//! them out again, whatever stands around them.

use crate::language::Language;
use std::sync::{Mutex, PoisonError};

const OPEN: char = '\u{e002}';
const MIDDLE: char = '\u{e003}';
const CLOSE: char = '\u{e004}';

/// How a message came by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The language has it.
    Own,
    /// Another language of the chain has it.
    Fallback(Language),
    /// No language of the chain has it; the words are of a language that only explains.
    Missing(Option<Language>),
    /// The language has it and it cannot be shown; why not.
    Broken(String),
}

/// A message that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub id: String,
    pub attribute: Option<String>,
    pub state: State,
}

impl Shown {
    /// The id, with the attribute behind a dot.
    pub fn name(&self) -> String {
        super::name(&self.id, self.attribute.as_deref())
    }
}

/// What a locale has shown since it began to trace.
#[derive(Debug, Default)]
pub struct Trace(Mutex<Vec<Shown>>);

impl Trace {
    pub(super) fn wrap(&self, shown: Shown, text: &str) -> String {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(shown);
        let index = all.len() - 1;
        format!("{OPEN}{index}{MIDDLE}{text}{CLOSE}")
    }

    pub fn shown(&self) -> Vec<Shown> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// A traced text taken apart. Every `Open` has its `Close`, whatever the text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// Index into what the trace has shown.
    Open(usize),
    Close,
}

/// Takes a traced text apart.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut open = 0;
    let mut rest = text;
    while let Some(at) = rest.find([OPEN, MIDDLE, CLOSE]) {
        if at > 0 {
            pieces.push(Piece::Text(&rest[..at]));
        }
        let mark = rest[at..].chars().next().unwrap_or(MIDDLE);
        rest = &rest[at + mark.len_utf8()..];
        if mark == OPEN {
            if let Some((index, after)) = rest.split_once(MIDDLE)
                && let Ok(index) = index.parse()
            {
                pieces.push(Piece::Open(index));
                open += 1;
                rest = after;
            }
        } else if mark == CLOSE && open > 0 {
            pieces.push(Piece::Close);
            open -= 1;
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces.extend(std::iter::repeat_n(Piece::Close, open));
    pieces
}

/// The text without the marks of a trace.
pub fn plain(text: &str) -> String {
    let texts = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        _ => None,
    });
    texts.collect()
}

/// Where the words of a traced text begin, behind marks.
pub fn start(text: &str) -> usize {
    let mut at = 0;
    while text[at..].starts_with(OPEN) {
        match text[at..].find(MIDDLE) {
            Some(middle) => at += middle + MIDDLE.len_utf8(),
            None => break,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_out_again_whatever_stands_around_them() {
        let trace = Trace::default();
        let shown = || Shown {
            id: "a".to_owned(),
            attribute: None,
            state: State::Own,
        };
        let inner = trace.wrap(shown(), "in");
        let outer = trace.wrap(shown(), &format!("a {inner} b"));
        assert_eq!(plain(&outer), "a in b");
        assert_eq!(&outer[start(&outer)..start(&outer) + 1], "a");
        assert_eq!(
            pieces(&inner),
            [Piece::Open(0), Piece::Text("in"), Piece::Close]
        );
        // Characters of the user's that look like marks.
        for text in [
            "\u{e004}a\u{e002}",
            "\u{e002}9\u{e003}a",
            "\u{e002}x\u{e003}a",
            "\u{e003}",
        ] {
            let pieces = pieces(text);
            let opens = pieces.iter().filter(|p| matches!(p, Piece::Open(_)));
            let closes = pieces.iter().filter(|p| matches!(p, Piece::Close));
            assert_eq!(opens.count(), closes.count(), "{text:?}");
            assert!(!plain(text).contains([OPEN, MIDDLE, CLOSE]), "{text:?}");
        }
    }
}
