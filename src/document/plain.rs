//! Plain text: every text exactly as it is, an empty line between blocks.

use super::{Block, Document, line_text};
use std::fmt::Write;

pub fn write(document: &Document) -> String {
    let mut out = String::new();
    for block in document.parts.iter().flat_map(|p| &p.blocks) {
        if !out.is_empty() {
            out.push('\n');
        }
        match block {
            Block::Heading { content, .. } => {
                out.push_str(&line_text(content));
                out.push('\n');
            }
            Block::Paragraph(lines) => {
                for line in lines {
                    out.push_str(&line_text(line));
                    out.push('\n');
                }
            }
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    // Writing to a String cannot fail.
                    let _ = if *ordered {
                        writeln!(out, "{}. {}", index + 1, line_text(item))
                    } else {
                        writeln!(out, "- {}", line_text(item))
                    };
                }
            }
        }
    }
    out
}
