//! One page of HTML that stands alone: structure for readers of every kind, no script, nothing
//! fetched, and every text escaped.

use super::{Block, Document, Inline, line_text};
use std::fmt::Write;

/// The page's own style: dark text on white or the reverse as the reader has it, lines of a length
/// that is easy to read, and print without waste.
const STYLE: &str = ":root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;hyphens:auto}h1,h2{line-height:1.25}h2{margin-top:2rem}li{margin:.3rem 0}@media print{body{margin:0;max-width:none;font-size:11pt}}";

/// The page. A part with a heading is a section that the heading names.
pub fn write(document: &Document) -> String {
    let mut out = head(document.language.tag(), &title(document), STYLE);
    out.push_str("<main>\n");
    out.push_str(&parts(document, "", 0));
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// The beginning of a page, up to the opened body.
pub fn head(language: &str, title: &str, style: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{style}</style>\n</head>\n<body>\n",
        escaped(language),
        escaped(title)
    )
}

/// The parts of a document for a page of several: its ids begin with `prefix`, and its headings
/// stand `below` so many levels.
pub fn parts(document: &Document, prefix: &str, below: u8) -> String {
    let mut out = String::new();
    for (index, part) in document.parts.iter().enumerate() {
        let name = match part.blocks.first() {
            Some(Block::Heading { level, .. }) if *level > 1 => {
                Some(format!("{prefix}{}-{index}", part.role))
            }
            _ => None,
        };
        if let Some(name) = &name {
            let _ = writeln!(out, "<section aria-labelledby=\"{}\">", escaped(name));
        }
        for (at, block) in part.blocks.iter().enumerate() {
            let name = name.as_deref().filter(|_| at == 0);
            self::block(block, name, below, &mut out);
        }
        if name.is_some() {
            out.push_str("</section>\n");
        }
    }
    out
}

/// The first heading, or the first words.
fn title(document: &Document) -> String {
    let blocks = || document.parts.iter().flat_map(|p| &p.blocks);
    let heading = blocks().find_map(|b| match b {
        Block::Heading { content, .. } => Some(line_text(content)),
        _ => None,
    });
    let first = || match blocks().next() {
        Some(Block::Paragraph(lines)) => lines.first().map(|l| line_text(l)),
        _ => None,
    };
    heading.or_else(first).unwrap_or_default()
}

fn block(block: &Block, id: Option<&str>, below: u8, out: &mut String) {
    match block {
        Block::Heading { level, content } => {
            let level = (level + below).min(6);
            let id = id.map_or_else(String::new, |id| format!(" id=\"{}\"", escaped(id)));
            let _ = writeln!(out, "<h{level}{id}>{}</h{level}>", line(content));
        }
        Block::Paragraph(lines) => {
            let lines: Vec<String> = lines.iter().map(|l| line(l)).collect();
            let _ = writeln!(out, "<p>{}</p>", lines.join("<br>\n"));
        }
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let _ = writeln!(out, "<{tag}>");
            for item in items {
                let _ = writeln!(out, "<li>{}</li>", line(item));
            }
            let _ = writeln!(out, "</{tag}>");
        }
    }
}

fn line(content: &[Inline]) -> String {
    let mut out = String::new();
    for inline in content {
        match inline {
            Inline::Text(text) => out.push_str(&escaped(text)),
            Inline::Strong(text) => {
                let _ = write!(out, "<strong>{}</strong>", escaped(text));
            }
        }
    }
    out
}

/// A text as the text of an element or as an attribute's value.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::language::Manifest;

    #[test]
    fn text_stays_text_and_parts_are_named() {
        let store = crate::assets::Store::locales(None).unwrap();
        let asset = store.read("manifest.toml").unwrap().unwrap();
        let manifest = Manifest::parse(&asset.file, &asset.text).unwrap();
        let values = ["<script>alert(1)</script> & \"co\"".to_owned()];
        let token = document::token(0);
        let rendered = format!("# {token}\n@tasks\n## Job\n- **{token}** x\n\na\\\nb\n");
        let document = document::read(manifest.find("nb").unwrap(), &rendered, &values);
        let page = write(&document);
        assert!(!page.contains("<script>"), "{page}");
        for part in [
            "<html lang=\"nb\">",
            "<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;</title>",
            "<section aria-labelledby=\"tasks-1\">\n<h2 id=\"tasks-1\">Job</h2>",
            "<li><strong>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;</strong> x</li>",
            "<p>a<br>\nb</p>",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
    }
}
