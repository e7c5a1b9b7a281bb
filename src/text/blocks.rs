//! Blocks: headings, list items and paragraphs, of plain text by its lines.
//!
//! Real ads are messy: lists without marks, headings without markup, lines wrapped by hand. A line
//! is a block of its own unless it plainly goes on.

use super::source::{Source, SourceBuilder, Span};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    /// Into the clean text.
    pub span: Span,
    /// Whether an empty line or a change of kind stands before it.
    pub apart: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// Marked up as a heading; lines that merely read like one are paragraphs.
    Heading(u8),
    Item,
    Paragraph,
    /// A cell or a line of facts: `Label: value`.
    Line,
}

/// A line this long or longer may have been wrapped by hand.
const WRAPPED: usize = 60;

/// Reads plain text.
pub fn plain(original: String) -> Source {
    let mut builder = SourceBuilder::with_capacity(original.len());
    builder.push(&original, 0);
    let mut blocks: Vec<Block> = Vec::new();
    let text = builder.text();
    let mut offset = 0;
    let mut apart = true;
    let mut marked = false;
    // Characters of the line before, while it may go on in the next one.
    let mut open_line: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let content = line.trim_end();
        if content.trim_start().is_empty() {
            apart = true;
            open_line = None;
            continue;
        }
        let indent = content.len() - content.trim_start().len();
        let body = &content[indent..];
        // A mark on a line of its own belongs to the next line that has words.
        if !blocks.is_empty() && matches!(body, "-" | "•" | "·" | "*" | "–" | "●" | "▪" | "◦")
        {
            marked = true;
            continue;
        }
        let (mark, kind) = match (bullet(body), heading(body)) {
            _ if std::mem::take(&mut marked) => (0, BlockKind::Item),
            (Some(mark), _) => (mark, BlockKind::Item),
            (None, Some(mark)) => (mark, BlockKind::Heading(mark as u8 - 1)),
            (None, None) => (0, BlockKind::Paragraph),
        };
        let mut span = start + indent + mark..start + content.len();
        if span.is_empty() {
            continue;
        }
        // "**Title**" in plain text is the title.
        let bold = text[span.clone()]
            .strip_prefix("**")
            .and_then(|line| line.strip_suffix("**"));
        if bold.is_some_and(|line| !line.is_empty() && !line.contains("**")) {
            span = span.start + 2..span.end - 2;
        }
        let goes_on = kind == BlockKind::Paragraph
            && !apart
            && open_line.is_some_and(|length| {
                let first = body.chars().next();
                length >= WRAPPED && first.is_some_and(|c| c.is_lowercase() || c.is_numeric())
            });
        match blocks.last_mut() {
            Some(last) if goes_on => last.span.end = span.end,
            _ => blocks.push(Block { kind, span, apart }),
        }
        apart = false;
        open_line = (!body.ends_with(['.', '!', '?', ':', ';'])).then(|| body.chars().count());
    }
    builder.finish(original, blocks)
}

/// Bytes of the mark that makes a line a heading in Markdown, with its blank; texts are often pasted with it.
fn heading(line: &str) -> Option<usize> {
    let marks = line.bytes().take_while(|b| *b == b'#').count();
    let rest = line.get(marks..)?;
    ((1..=6).contains(&marks) && rest.starts_with(' ') && !rest.trim().is_empty())
        .then_some(marks + 1)
}

/// Bytes of the mark that makes a line a list item, with the blanks after it.
fn bullet(line: &str) -> Option<usize> {
    let mut chars = line.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    let blanks = rest.len() - rest.trim_start().len();
    match first {
        '•' | '·' | '⦁' | '●' | '▪' | '◦' | '‣' | '○' | '■' | '□' | '✓' | '✔' | '➢' | '►' | '→'
        | '➔' | '➜' | '▶' | '✅' | '☑' | '⭐' | '👉' | '❖' | '‐' | '‒' => {
            Some(first.len_utf8() + blanks)
        }
        '*' | '-' | '–' | '—' | '+' | 'o'
            if blanks > 0
                || (first != 'o' && first != '+' && rest.starts_with(char::is_alphabetic)) =>
        {
            Some(first.len_utf8() + blanks)
        }
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let after = line[digits..].strip_prefix(['.', ')'])?;
            let gap = after.len() - after.trim_start().len();
            // "21. november" is a date: a list number is small and starts a capital or is closed by ")".
            let listed = line[digits..].starts_with(')')
                || after.trim_start().starts_with(char::is_uppercase);
            (gap > 0 && digits <= 2 && listed).then_some(digits + 1 + gap)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(BlockKind, String)> {
        plain(text.to_owned()).blocks_in_words()
    }

    #[test]
    fn marks_of_all_kinds_make_items() {
        for mark in [
            "- ", "•", "→ ", "✅ ", "• ", "* ", "– ", "·\t", "1. ", "2) ", "*", "–",
        ] {
            let blocks = read(&format!("{mark}Du svarer"));
            assert_eq!(
                blocks,
                [(BlockKind::Item, "Du svarer".to_owned())],
                "{mark:?}"
            );
        }
    }

    #[test]
    fn marks_of_markdown_in_plain_text_are_no_words() {
        assert_eq!(
            read("## Om oss\n**Kokk**\n#1 i byen"),
            [
                (BlockKind::Heading(2), "Om oss".to_owned()),
                (BlockKind::Paragraph, "Kokk".to_owned()),
                (BlockKind::Paragraph, "#1 i byen".to_owned()),
            ]
        );
    }

    #[test]
    fn a_mark_on_a_line_of_its_own_makes_the_next_line_an_item() {
        assert_eq!(
            read("Krav\n\n-\n\nFagbrev\n\n-\n\nFørerkort"),
            [
                (BlockKind::Paragraph, "Krav".to_owned()),
                (BlockKind::Item, "Fagbrev".to_owned()),
                (BlockKind::Item, "Førerkort".to_owned()),
            ]
        );
    }

    #[test]
    fn a_date_at_the_start_of_a_line_is_no_item() {
        assert_eq!(read("21. november 2026")[0].0, BlockKind::Paragraph);
    }

    #[test]
    fn bare_short_lines_are_blocks_of_their_own() {
        assert_eq!(read("Du er\nstrukturert\npositiv").len(), 3);
    }

    #[test]
    fn a_line_wrapped_by_hand_goes_on() {
        let text =
            "Vi søker en kollega som kan svare på spørsmål fra kunder om regninger og\nflytting.";
        assert_eq!(read(text).len(), 1);
    }
}
