//! HTML as feeds and pages send it: what a reader sees, with spans into the file.
//!
//! Scripts, styles and hidden parts are left out; words that inline tags split are joined; tags that
//! were escaped once too often (`&lt;strong&gt;`) are tags all the same.

use crate::text::{Block, BlockKind, Remark, Source, SourceBuilder, remark};
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// Tags that end a block; what follows is another.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];
/// Tags whose content nobody sees.
const HIDDEN: &[&str] = &[
    "script", "style", "template", "noscript", "svg", "select", "textarea", "head",
];
/// Tags that have no content.
const VOID: &[&str] = &[
    "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source", "embed",
    "track",
];

/// Reads an HTML text.
pub fn read(original: String) -> Source {
    let mut state = State {
        builder: SourceBuilder::with_capacity(original.len()),
        blocks: Vec::new(),
        kind: BlockKind::Paragraph,
        start: 0,
        hidden: Vec::new(),
        bold: BoldLine::default(),
    };
    let mut remarks = Vec::new();
    let emitter = DefaultEmitter::<usize>::new_with_span();
    for token in Tokenizer::new_with_emitter(original.as_str(), emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).to_ascii_lowercase();
                let attribute = |wanted: &str| {
                    tag.attributes
                        .iter()
                        .find(|(name, _)| name.as_slice() == wanted.as_bytes())
                        .map(|(_, value)| String::from_utf8_lossy(value).to_ascii_lowercase())
                };
                let unseen = attribute("hidden").is_some()
                    || attribute("aria-hidden").is_some_and(|v| v == "true")
                    || attribute("style").is_some_and(|s| {
                        let s = s.replace(' ', "");
                        s.contains("display:none") || s.contains("visibility:hidden")
                    });
                state.open(&name, unseen, tag.self_closing, tag.span.end);
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).to_ascii_lowercase();
                state.close(&name, tag.span.end);
            }
            Token::String(text) if state.hidden.is_empty() => {
                let (from, to) = (text.span.start, text.span.end);
                if let Some(raw) = original.get(from..to) {
                    state.text(raw, from);
                }
            }
            Token::Comment(comment) => {
                let text = String::from_utf8_lossy(&comment.value).into_owned();
                if let Some(text) = remark(&text) {
                    let open = !state.builder.text()[state.start..].trim().is_empty();
                    remarks.push(Remark {
                        text: text.to_owned(),
                        before: (!open).then_some(state.blocks.len()),
                        span: comment.span.start..comment.span.end,
                    });
                }
            }
            _ => {}
        }
    }
    let end = original.len();
    state.end_block(end);
    let State {
        builder, blocks, ..
    } = state;
    let mut source = builder.finish(original, blocks);
    source.remarks = remarks;
    source
}

/// A line that is wholly bold is a heading in all but name.
#[derive(Default)]
struct BoldLine {
    depth: usize,
    bold: usize,
    plain: usize,
}

struct State {
    builder: SourceBuilder,
    blocks: Vec<Block>,
    kind: BlockKind,
    start: usize,
    /// The hidden tags that are open, the outermost first.
    hidden: Vec<String>,
    bold: BoldLine,
}

impl State {
    fn open(&mut self, name: &str, unseen: bool, closed: bool, offset: usize) {
        let void = closed || VOID.contains(&name);
        if !self.hidden.is_empty() || unseen || HIDDEN.contains(&name) {
            // Inside a hidden part only its own tag is counted.
            let same = self.hidden.first().is_none_or(|h| h == name);
            if !void && same {
                self.hidden.push(name.to_owned());
            }
            return;
        }
        if BLOCKS.contains(&name) {
            self.end_block(offset);
            self.kind = match name {
                "h1" => BlockKind::Heading(1),
                "h2" => BlockKind::Heading(2),
                "h3" => BlockKind::Heading(3),
                "h4" => BlockKind::Heading(4),
                "h5" => BlockKind::Heading(5),
                "h6" => BlockKind::Heading(6),
                "li" => BlockKind::Item,
                "td" | "th" | "dd" | "dt" => BlockKind::Line,
                // A paragraph in an item is the item; a line broken in one is its next.
                "p" | "br" | "div" if self.kind == BlockKind::Item => BlockKind::Item,
                _ => BlockKind::Paragraph,
            };
        } else if matches!(name, "b" | "strong") && !void {
            self.bold.depth += 1;
        }
    }

    fn close(&mut self, name: &str, offset: usize) {
        if self.hidden.last().is_some_and(|h| h == name) {
            self.hidden.pop();
            return;
        }
        if !self.hidden.is_empty() {
            return;
        }
        if BLOCKS.contains(&name) {
            self.end_block(offset);
            if name != "p" && name != "div" || self.kind != BlockKind::Item {
                self.kind = BlockKind::Paragraph;
            }
        } else if matches!(name, "b" | "strong") {
            self.bold.depth = self.bold.depth.saturating_sub(1);
        }
    }

    /// A run of the file between two tags.
    fn text(&mut self, raw: &str, offset: usize) {
        let mut from = 0;
        while let Some(at) = raw[from..].find('&') {
            let start = from + at;
            self.run(&raw[from..start], offset + from);
            if let Some((name, closes, end)) = escaped_tag(&raw[start..]) {
                let after = offset + start + end;
                if closes {
                    self.close(&name, after);
                } else {
                    self.open(&name, false, false, after);
                }
                from = start + end;
                continue;
            }
            let end = entity_end(&raw[start..]);
            let decoded = decode(&raw[start..start + end]);
            let clean: String = decoded
                .chars()
                .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}'))
                .map(|c| if c.is_whitespace() { ' ' } else { c })
                .collect();
            self.builder.replaced(&clean, offset + start, end);
            from = start + end;
        }
        self.run(&raw[from..], offset + from);
    }

    /// Plain characters; in HTML a line's end is a blank.
    fn run(&mut self, raw: &str, offset: usize) {
        let letters = raw.chars().filter(|c| c.is_alphanumeric()).count();
        if self.bold.depth > 0 {
            self.bold.bold += letters;
        } else {
            self.bold.plain += letters;
        }
        let mut from = 0;
        for (at, c) in raw.char_indices() {
            if matches!(c, '\n' | '\r') {
                self.builder.push(&raw[from..at], offset + from);
                self.builder.replaced(" ", offset + at, 1);
                from = at + 1;
            }
        }
        self.builder.push(&raw[from..], offset + from);
    }

    fn end_block(&mut self, offset: usize) {
        let text = &self.builder.text()[self.start..];
        let lead = text.len() - text.trim_start().len();
        let end = self.start + text.trim_end().len();
        let bold = std::mem::take(&mut self.bold);
        self.bold.depth = bold.depth;
        if self.start + lead < end {
            let heading = self.kind == BlockKind::Paragraph
                && bold.bold > 0
                && bold.plain == 0
                && !text.trim_end().ends_with('.');
            self.blocks.push(Block {
                kind: if heading {
                    BlockKind::Heading(3)
                } else {
                    self.kind
                },
                span: self.start + lead..end,
                apart: true,
            });
            self.builder.push_inserted("\n", offset);
        }
        self.start = self.builder.len();
    }
}

/// A tag that was escaped: its name, whether it closes, and where it ends.
fn escaped_tag(text: &str) -> Option<(String, bool, usize)> {
    let rest = text.strip_prefix("&lt;")?;
    let (closes, rest) = match rest.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let name: String = rest
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let known = BLOCKS.contains(&name.as_str())
        || matches!(
            name.as_str(),
            "b" | "strong" | "i" | "em" | "u" | "a" | "span" | "font"
        );
    if !known {
        return None;
    }
    let after = text.len() - rest.len() + name.len();
    let tail = &text[after..];
    let (at, length) = match (tail.find("&gt;"), tail.find('>')) {
        (Some(a), Some(b)) if b < a => (b, 1),
        (Some(a), _) => (a, 4),
        (None, Some(b)) => (b, 1),
        (None, None) => return None,
    };
    (!tail[..at].contains("&lt;")).then_some((name, closes, after + at + length))
}

/// Where the entity at the start of `text` ends.
fn entity_end(text: &str) -> usize {
    let name = text[1..]
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || *b == b'#')
        .count();
    1 + name + usize::from(text[1 + name..].starts_with(';'))
}

/// The characters of an entity; itself where it is none.
fn decode(entity: &str) -> String {
    let mut decoded = String::new();
    for token in Tokenizer::new(entity).flatten() {
        if let Token::String(text) = token {
            decoded.push_str(&String::from_utf8_lossy(&text));
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blocks(html: &str) -> Vec<(BlockKind, String)> {
        read(html.to_owned()).blocks_in_words()
    }

    #[test]
    fn blocks_as_a_reader_sees_them() {
        let found = blocks(
            "<h2>Om jobben</h2><p>Du <b>svarer</b><br>kunder.</p><ul><li>a<li><p>b</p></ul><p><strong>Krav</strong></p>",
        );
        assert_eq!(
            found,
            [
                (BlockKind::Heading(2), "Om jobben".to_owned()),
                (BlockKind::Paragraph, "Du svarer".to_owned()),
                (BlockKind::Paragraph, "kunder.".to_owned()),
                (BlockKind::Item, "a".to_owned()),
                (BlockKind::Item, "b".to_owned()),
                (BlockKind::Heading(3), "Krav".to_owned()),
            ]
        );
    }

    #[test]
    fn what_nobody_sees_is_not_read() {
        let found = blocks(
            "<style>ninja{}</style><p hidden>PAM</p><script>ninja</script><div style=\"display: none\">ninja<div>x</div></div><p>Du</p><!-- ninja -->",
        );
        assert_eq!(found, [(BlockKind::Paragraph, "Du".to_owned())]);
    }

    #[test]
    fn spans_lead_back_through_tags_and_entities() {
        let html =
            "<p>Vi s&oslash;ker en sam<b>ord</b>net super&shy;stj&auml;rna&nbsp;&amp; mer</p>";
        let source = read(html.to_owned());
        for (words, raw) in [
            ("samordnet", "sam<b>ord</b>net"),
            ("superstjärna", "super&shy;stj&auml;rna"),
            ("søker", "s&oslash;ker"),
        ] {
            let at = source
                .text
                .find(words)
                .unwrap_or_else(|| panic!("{words}: {}", source.text));
            assert_eq!(&html[source.to_original(at..at + words.len())], raw);
        }
        assert!(source.text.contains("stjärna & mer"));
    }

    #[test]
    fn tags_escaped_once_too_often_are_tags() {
        let found = blocks(
            "&lt;p&gt;&lt;strong>Krav&lt;/strong&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;norsk &amp; engelsk&lt;/li&gt;&lt;/ul&gt; 1 &lt; 2",
        );
        assert_eq!(found[0], (BlockKind::Heading(3), "Krav".to_owned()));
        assert_eq!(found[1], (BlockKind::Item, "norsk & engelsk".to_owned()));
        assert_eq!(found[2].1, "1 < 2");
    }

    proptest! {
        #[test]
        fn anything_is_read_and_spans_stay_on_characters(html in "(<|>|/|p|b|br|li|&|amp;|lt;|gt;|#229;|shy;|å|ö| |hidden|script|\"|=|x|\n|\u{308}){0,60}") {
            let source = read(html.clone());
            for block in &source.blocks {
                let span = source.to_original(block.span.clone());
                prop_assert!(html.get(span).is_some());
                prop_assert!(source.text.get(block.span.clone()).is_some());
            }
        }
    }
}
