//! A text as read, the same text cleaned, and the map between the two.
//!
//! Cleaning makes one spelling of what looks the same: NFC, no soft hyphens or zero-width
//! characters, every space a plain one, line ends `\n`. Matching is done on the clean text; every
//! span is given back in bytes of the original, whole characters of it, so that a finding can be
//! underlined in the file that the user has.

use super::blocks::{Block, BlockKind};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

/// Bytes, half open.
pub type Span = Range<usize>;

/// A text of one document, ready for the word pass.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What the file holds, as UTF-8.
    pub original: String,
    /// What is matched.
    pub text: String,
    pub blocks: Vec<Block>,
    /// What comments of the markup say to the program (`lagom: …`).
    pub remarks: Vec<Remark>,
    segments: Vec<Segment>,
}

/// A comment to the program, in a format that has comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What follows `lagom:`, trimmed.
    pub text: String,
    /// The comment, in bytes of the original.
    pub span: Span,
    /// The block that it stands before; none where it stands inside one.
    pub before: Option<usize>,
}

/// What a comment says to the program, where it does.
pub fn remark(comment: &str) -> Option<&str> {
    let inner = comment
        .trim()
        .trim_start_matches("<!--")
        .trim_end_matches("-->");
    inner.trim().strip_prefix("lagom:").map(str::trim)
}

/// A run of the clean text and the run of the original that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Segment {
    text: u32,
    original: u32,
    text_len: u32,
    original_len: u32,
}

impl Segment {
    /// Verbatim runs have equal lengths, and any offset in them maps one to one. A replaced run
    /// maps as a whole, also where its lengths happen to be equal.
    fn is_verbatim(&self) -> bool {
        self.text_len == self.original_len && self.text_len & REPLACED == 0
    }

    fn text_len(&self) -> u32 {
        self.text_len & !REPLACED
    }
}

const REPLACED: u32 = 1 << 31;

impl Source {
    /// The span of the original that a span of the clean text stands for.
    ///
    /// An empty span gives an empty one. What the cleaning dropped at the edges is left out.
    pub fn to_original(&self, span: Span) -> Span {
        if span.is_empty() {
            let at = self.segment(span.start).map_or(self.original.len(), |s| {
                s.original as usize
                    + if s.is_verbatim() {
                        span.start - s.text as usize
                    } else {
                        0
                    }
            });
            return at..at;
        }
        let start = self.segment(span.start).map_or(0, |s| {
            if s.is_verbatim() {
                s.original as usize + (span.start - s.text as usize)
            } else {
                s.original as usize
            }
        });
        let end = self.segment(span.end - 1).map_or(self.original.len(), |s| {
            if s.is_verbatim() {
                s.original as usize + (span.end - s.text as usize)
            } else {
                (s.original + s.original_len) as usize
            }
        });
        start..end.max(start)
    }

    fn segment(&self, offset: usize) -> Option<&Segment> {
        let i = self.segments.partition_point(|s| s.text as usize <= offset);
        self.segments.get(i.checked_sub(1)?)
    }

    /// A block cut at `offsets` of the clean text, which rise: the pieces, or none where it stays whole.
    /// Blanks around a cut belong to neither piece.
    /// A block that a comment to the program stands before stays whole.
    pub fn cut(&self, index: usize, offsets: &[usize]) -> Vec<Block> {
        let mut cut = Vec::new();
        if offsets.is_empty() || self.remarks.iter().any(|r| r.before == Some(index)) {
            return cut;
        }
        let Some(block) = self.blocks.get(index) else {
            return cut;
        };
        let mut rest = block.clone();
        for &at in offsets {
            let inside = at > rest.span.start && at < rest.span.end;
            if !inside || !self.text.is_char_boundary(at) {
                continue;
            }
            let before = &self.text[rest.span.start..at];
            let after = &self.text[at..rest.span.end];
            let start = at + (after.len() - after.trim_start().len());
            cut.push(Block {
                span: rest.span.start..rest.span.start + before.trim_end().len(),
                ..rest.clone()
            });
            rest = Block {
                kind: BlockKind::Paragraph,
                span: start..rest.span.end,
                apart: true,
            };
        }
        if !cut.is_empty() {
            cut.push(rest);
        }
        cut
    }

    /// Empties blocks, so that nothing is read in them; the others keep their numbers.
    pub fn leave_out(&mut self, blocks: &[usize]) {
        for index in blocks {
            if let Some(block) = self.blocks.get_mut(*index) {
                block.span.end = block.span.start;
            }
        }
    }

    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span).unwrap_or_default()
    }
}

/// Builds a [`Source`] run by run.
#[derive(Debug, Default)]
pub struct SourceBuilder {
    text: String,
    segments: Vec<Segment>,
}

impl SourceBuilder {
    pub fn with_capacity(bytes: usize) -> Self {
        SourceBuilder {
            text: String::with_capacity(bytes),
            segments: Vec::new(),
        }
    }

    /// Bytes of clean text so far.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Adds a run of the original, cleaned. `offset` is where `run` starts in the original.
    pub fn push(&mut self, run: &str, offset: usize) {
        let bytes = run.as_bytes();
        let mut from = 0;
        let mut i = 0;
        while i < bytes.len() {
            // Everything below U+00A0 but CR and the odd controls, and everything from U+00AE to
            // U+02FF, is clean as it stands unless a combining mark follows.
            let b = bytes[i];
            let needs_care = match b {
                b'\r' | b'\t' | 0x0b | 0x0c => true,
                0..=0x7f => false,
                0xc2 => matches!(bytes.get(i + 1), Some(0xa0 | 0xad | 0x85)),
                0xc3..=0xcb => false,
                0xcc | 0xcd => true,
                0xe2 => matches!(bytes.get(i + 1), Some(0x80 | 0x81)),
                0x80..=0xbf => false,
                _ => true,
            };
            if !needs_care {
                i += 1;
                continue;
            }
            // The character before belongs to a cluster that a combining mark may extend.
            let start = if matches!(b, 0xcc | 0xcd) {
                run[from..i]
                    .char_indices()
                    .next_back()
                    .map_or(i, |(at, _)| from + at)
            } else {
                i
            };
            self.verbatim(&run[from..start], offset + from);
            let end = cluster_end(run, start);
            self.cluster(&run[start..end], offset + start);
            from = end;
            i = end;
        }
        self.verbatim(&run[from..], offset + from);
    }

    /// Adds text that the original has not, such as the break between two blocks. It stands at
    /// `offset` of the original and covers nothing.
    pub fn push_inserted(&mut self, text: &str, offset: usize) {
        self.replaced(text, offset, 0);
    }

    /// Adds text that stands for `len` bytes of the original, such as a resolved entity.
    pub fn replaced(&mut self, text: &str, offset: usize, len: usize) {
        if text.is_empty() {
            return;
        }
        self.segments.push(Segment {
            text: offset32(self.text.len()),
            original: offset32(offset),
            text_len: offset32(text.len()) | REPLACED,
            original_len: offset32(len),
        });
        self.text.push_str(text);
    }

    fn verbatim(&mut self, run: &str, offset: usize) {
        if run.is_empty() {
            return;
        }
        let len = offset32(run.len());
        if let Some(last) = self.segments.last_mut()
            && last.is_verbatim()
            && last.text + last.text_len() == offset32(self.text.len())
            && last.original + last.original_len == offset32(offset)
        {
            last.text_len += len;
            last.original_len += len;
        } else {
            self.segments.push(Segment {
                text: offset32(self.text.len()),
                original: offset32(offset),
                text_len: len,
                original_len: len,
            });
        }
        self.text.push_str(run);
    }

    /// One character with its combining marks, or one character to be dropped or replaced.
    fn cluster(&mut self, cluster: &str, offset: usize) {
        let mut chars = cluster.chars();
        let first = chars.next().unwrap_or(' ');
        let single = chars.next().is_none();
        match first {
            '\r' if cluster.len() == 2 => self.replaced("\n", offset, 2),
            '\r' | '\u{85}' if single => self.replaced("\n", offset, cluster.len()),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' if single => {}
            '\u{2028}' | '\u{2029}' if single => self.replaced("\n", offset, cluster.len()),
            _ if single && first != '\n' && first.is_whitespace() => {
                self.replaced(" ", offset, cluster.len());
            }
            _ => {
                let composed: String = cluster
                    .chars()
                    .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}'))
                    .nfc()
                    .collect();
                if composed == cluster {
                    self.verbatim(cluster, offset);
                } else {
                    self.replaced(&composed, offset, cluster.len());
                }
            }
        }
    }

    /// The finished source. `original` is the whole text that the runs came from.
    pub fn finish(self, original: String, blocks: Vec<Block>) -> Source {
        Source {
            original,
            text: self.text,
            blocks,
            remarks: Vec::new(),
            segments: self.segments,
        }
    }
}

/// Input is bounded far below 2 GiB before it gets here; larger offsets would saturate.
fn offset32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX) & !REPLACED
}

/// The end of the character at `start` with the combining marks after it, or of CR LF.
fn cluster_end(run: &str, start: usize) -> usize {
    let mut chars = run[start..].char_indices();
    let Some((_, first)) = chars.next() else {
        return run.len();
    };
    if first == '\r' {
        return start + 1 + usize::from(run[start + 1..].starts_with('\n'));
    }
    for (at, c) in chars {
        if begins_cluster(c) {
            return start + at;
        }
    }
    run.len()
}

/// Whether a character stands for itself and is no mark on the one before it. A few marks count as
/// characters until they are taken apart (U+0344, U+0F81).
fn begins_cluster(c: char) -> bool {
    let mut first = None;
    decompose_canonical(c, |part| {
        first.get_or_insert(part);
    });
    canonical_combining_class(first.unwrap_or(c)) == 0
}

#[cfg(test)]
impl Source {
    /// The kind and the words of each block, as the readers' tests compare them.
    pub(crate) fn blocks_in_words(&self) -> Vec<(crate::text::BlockKind, String)> {
        self.blocks
            .iter()
            .map(|b| (b.kind, self.text[b.span.clone()].to_owned()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn clean(text: &str) -> Source {
        let mut builder = SourceBuilder::default();
        builder.push(text, 0);
        builder.finish(text.to_owned(), Vec::new())
    }

    #[test]
    fn what_looks_the_same_is_spelt_the_same() {
        let source = clean("a\u{30a}r\r\nsuper\u{ad}stjärna 50\u{a0}%\u{feff}");
        assert_eq!(source.text, "år\nsuperstjärna 50 %");
    }

    #[test]
    fn marks_come_in_one_order_even_where_one_is_made_of_two() {
        let once = clean("\u{1dc0}\u{f81}").text;
        assert_eq!(clean(&once).text, once);
    }

    #[test]
    fn a_span_comes_back_whole() {
        let original = "En super\u{ad}stja\u{308}rna!";
        let source = clean(original);
        let start = source.text.find("superstjärna").unwrap();
        let span = source.to_original(start..start + "superstjärna".len());
        assert_eq!(&original[span], "super\u{ad}stja\u{308}rna");
    }

    proptest! {
        #[test]
        fn every_span_maps_to_what_it_was_made_from(
            text in "([a-zåäöøæé .,\r\n\t«»-]|\u{301}|\u{308}|\u{30a}|\u{ad}|\u{a0}|\u{2009}|\u{200b}|\u{feff}|🥷|e\u{301}){0,60}",
            from in 0usize..60, to in 0usize..60,
        ) {
            let source = clean(&text);
            // A letter and its marks are one: a span never ends between them.
            let bounds: Vec<usize> = source
                .text
                .char_indices()
                .filter(|(_, c)| canonical_combining_class(*c) == 0)
                .map(|(i, _)| i)
                .chain([source.text.len()])
                .collect();
            let (a, b) = (bounds[from % bounds.len()], bounds[to % bounds.len()]);
            let span = a.min(b)..a.max(b);
            let back = source.to_original(span.clone());
            prop_assert!(text.is_char_boundary(back.start) && text.is_char_boundary(back.end));
            prop_assert_eq!(clean(&text[back]).text, &source.text[span]);
        }

        #[test]
        fn clean_text_is_nfc_and_stays_as_it_is(text in "\\PC{0,40}") {
            let once = clean(&text).text;
            prop_assert_eq!(&clean(&once).text, &once);
        }
    }
}
