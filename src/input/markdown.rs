//! Markdown: what a reader sees, with spans into the file. Code, HTML and front matter are left out.

use crate::text::{Block, BlockKind, Remark, Source, SourceBuilder, remark};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Reads a Markdown text.
pub fn read(original: String) -> Source {
    let mut options = Options::empty();
    options.insert(Options::ENABLE_TABLES);
    options.insert(Options::ENABLE_STRIKETHROUGH);
    options.insert(Options::ENABLE_YAML_STYLE_METADATA_BLOCKS);
    options.insert(Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS);
    let mut state = State {
        builder: SourceBuilder::with_capacity(original.len()),
        blocks: Vec::new(),
        open: None,
        items: 0,
        apart: true,
    };
    let mut remarks = Vec::new();
    let mut hidden = 0;
    for (event, range) in Parser::new_ext(&original, options).into_offset_iter() {
        if let Event::Html(html) | Event::InlineHtml(html) = &event
            && let Some(text) = remark(html)
        {
            remarks.push(Remark {
                text: text.to_owned(),
                before: state.open.is_none().then_some(state.blocks.len()),
                span: range.clone(),
            });
        }
        if hidden > 0 {
            match event {
                Event::Start(_) => hidden += 1,
                Event::End(_) => hidden -= 1,
                _ => {}
            }
            continue;
        }
        match event {
            Event::Start(tag) => match tag {
                Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => {
                    state.close(range.start);
                    hidden = 1;
                }
                Tag::Heading { level, .. } => {
                    state.start(BlockKind::Heading(rank(level)), range.start)
                }
                Tag::Item => {
                    state.items += 1;
                    state.start(BlockKind::Item, range.start);
                }
                Tag::Paragraph => {
                    // An item's own paragraph is the item.
                    let kind = if state.items > 0 {
                        BlockKind::Item
                    } else {
                        BlockKind::Paragraph
                    };
                    state.start(kind, range.start);
                }
                Tag::TableCell => state.start(BlockKind::Line, range.start),
                _ => {}
            },
            Event::End(tag) => match tag {
                TagEnd::Item => {
                    state.close(range.end);
                    state.items = state.items.saturating_sub(1);
                }
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell => {
                    state.close(range.end);
                    state.apart = tag != TagEnd::TableCell;
                }
                _ => {}
            },
            Event::Text(text) => {
                if original.get(range.clone()) == Some(&*text) {
                    state.builder.push(&text, range.start);
                } else {
                    let clean: String = text
                        .chars()
                        .filter(|c| *c != '\u{ad}')
                        .map(|c| if c.is_whitespace() { ' ' } else { c })
                        .collect();
                    state.builder.replaced(&clean, range.start, range.len());
                }
            }
            Event::SoftBreak => state.builder.push_inserted(" ", range.start),
            Event::HardBreak => {
                // A line kept by hand is a line of its own.
                let kind = match state.open {
                    Some((BlockKind::Item, _)) => BlockKind::Item,
                    _ => BlockKind::Line,
                };
                state.start(kind, range.end);
                state.apart = false;
            }
            Event::InlineHtml(tag) if tag.to_ascii_lowercase().starts_with("<br") => {
                state.start(BlockKind::Line, range.end);
                state.apart = false;
            }
            Event::Code(_) => state.builder.push_inserted(" ", range.start),
            _ => {}
        }
    }
    let end = original.len();
    state.close(end);
    let State {
        builder, blocks, ..
    } = state;
    let mut source = builder.finish(original, blocks);
    source.remarks = remarks;
    source
}

struct State {
    builder: SourceBuilder,
    blocks: Vec<Block>,
    open: Option<(BlockKind, usize)>,
    items: usize,
    apart: bool,
}

impl State {
    fn start(&mut self, kind: BlockKind, offset: usize) {
        self.close(offset);
        self.open = Some((kind, self.builder.len()));
    }

    fn close(&mut self, offset: usize) {
        let Some((kind, start)) = self.open.take() else {
            return;
        };
        let text = &self.builder.text()[start..];
        let lead = text.len() - text.trim_start().len();
        let end = start + text.trim_end().len();
        if start + lead < end {
            self.blocks.push(Block {
                kind,
                span: start + lead..end,
                apart: self.apart,
            });
            self.apart = true;
            self.builder.push_inserted("\n", offset);
        }
    }
}

fn rank(level: HeadingLevel) -> u8 {
    level as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<(BlockKind, String)> {
        read(text.to_owned()).blocks_in_words()
    }

    #[test]
    fn headings_items_and_lines_are_told_apart() {
        let found = blocks("# T\n\nEn *linje* til\nher.\n\n- a\n- b\n\n**X:** y\\\n**Z:** w\n");
        let kinds: Vec<BlockKind> = found.iter().map(|b| b.0).collect();
        assert_eq!(
            kinds,
            [
                BlockKind::Heading(1),
                BlockKind::Paragraph,
                BlockKind::Item,
                BlockKind::Item,
                BlockKind::Paragraph,
                BlockKind::Line
            ]
        );
        assert_eq!(found[1].1, "En linje til her.");
    }

    #[test]
    fn code_html_and_front_matter_are_not_read() {
        let found = blocks(
            "---\ntitle: ninja\n---\n\n`ninja` og <b>x</b>\n\n```\nninja\n```\n\n<!-- ninja -->\n",
        );
        assert!(found.iter().all(|b| !b.1.contains("ninja")), "{found:?}");
    }

    #[test]
    fn spans_lead_back_through_markup_and_entities() {
        let text = "Vi s&oslash;ker en super&shy;**stjerne** n&aring;";
        let source = read(text.to_owned());
        assert_eq!(source.text.trim_end(), "Vi søker en superstjerne nå");
        let at = source.text.find("søker").unwrap();
        assert_eq!(
            &text[source.to_original(at..at + "søker".len())],
            "s&oslash;ker"
        );
        let at = source.text.find("superstjerne").unwrap();
        let span = source.to_original(at..at + "superstjerne".len());
        assert_eq!(&text[span], "super&shy;**stjerne");
    }
}
