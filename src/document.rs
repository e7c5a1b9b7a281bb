//! A draft as a document: parts with a role, blocks, and text that no writer parses.

pub mod html;
pub mod markdown;
pub mod plain;

use crate::language::Language;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub language: Language,
    pub parts: Vec<Part>,
}

/// A part of a document, such as the tasks of an ad or the opening of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is for; a name of the templates'.
    pub role: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading {
        level: u8,
        content: Vec<Inline>,
    },
    /// Lines that belong together; a paragraph has one.
    Paragraph(Vec<Vec<Inline>>),
    List {
        ordered: bool,
        items: Vec<Vec<Inline>>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Strong(String),
}

impl Inline {
    pub fn text(&self) -> &str {
        match self {
            Inline::Text(text) | Inline::Strong(text) => text,
        }
    }
}

/// The text of a line.
pub fn line_text(line: &[Inline]) -> String {
    line.iter().map(Inline::text).collect()
}

/// What stands in `[[…]]`: a question to the writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    pub place: String,
    /// The sentence that it stands in, where the place alone does not say what it is about.
    pub around: Option<String>,
}

/// A place of more words than this speaks for itself.
const TERSE: usize = 2;

impl Document {
    /// What stands in `[[…]]`, in order, each question once.
    pub fn open_places(&self) -> Vec<Open> {
        let mut places: Vec<Open> = Vec::new();
        let mut look = |line: &[Inline], told: bool| {
            let text = line_text(line);
            let mut from = 0;
            while let Some((start, end)) = open_place(&text, from) {
                from = end;
                let place = text[start + 2..end - 2].to_owned();
                let around = sentence(&text, start, end);
                let terse = place.split_whitespace().count() <= TERSE;
                let open = Open {
                    around: (terse && told && says(around)).then(|| around.to_owned()),
                    place,
                };
                if !places.contains(&open) {
                    places.push(open);
                }
            }
        };
        for block in self.parts.iter().flat_map(|p| &p.blocks) {
            match block {
                Block::Heading { content, .. } => look(content, false),
                Block::Paragraph(lines) | Block::List { items: lines, .. } => {
                    lines.iter().for_each(|line| look(line, true));
                }
            }
        }
        // Told with its sentence once, a place need not be told without.
        let told = places.clone();
        let with = |place: &str| told.iter().any(|o| o.place == place && o.around.is_some());
        places.retain(|open| open.around.is_some() || !with(&open.place));
        places
    }
}

/// The next place at or behind `from`, with its brackets.
fn open_place(text: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + text.get(from..)?.find("[[")?;
    let end = start + text[start..].find("]]")? + 2;
    Some((start, end))
}

/// Whether a sentence says something beside its open places.
fn says(sentence: &str) -> bool {
    let (mut words, mut from) = (0, 0);
    while let Some((start, end)) = open_place(sentence, from) {
        words += sentence[from..start].split_whitespace().count();
        from = end;
    }
    words + sentence[from..].split_whitespace().count() > TERSE
}

/// The sentence around a place, as far as full stops tell.
fn sentence(text: &str, start: usize, end: usize) -> &str {
    let from = text[..start].rfind(". ").map_or(0, |at| at + 2);
    let to = text[end..].find(". ").map_or(text.len(), |at| end + at + 1);
    text[from..to].trim()
}

/// A mark of the templates' own small notation, opened and closed around values. Templates may not
/// hold these characters, so no value can be taken for a mark and no mark for a value.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// Puts a value into the output of a template so that [`read`] takes it whole.
pub fn token(index: usize) -> String {
    format!("{OPEN}{index}{CLOSE}")
}

/// Whether a template's own text holds a character that is kept for tokens.
pub fn has_token_mark(text: &str) -> bool {
    text.contains([OPEN, CLOSE])
}

/// Reads the output of a template: `@role` opens a part, `#` a heading, `-` and `1.` items, an
/// empty line ends a paragraph, `\` at a line's end keeps the line, `**` is strong. Values come by
/// their index and are text, whatever they hold.
pub fn read(language: Language, rendered: &str, values: &[String]) -> Document {
    let mut parts: Vec<Part> = Vec::new();
    let mut open = false;
    let mut kept = false;
    for line in rendered.lines() {
        let line = line.trim();
        if let Some(role) = line.strip_prefix('@') {
            parts.push(Part {
                role: role.trim().to_owned(),
                blocks: Vec::new(),
            });
            open = false;
            continue;
        }
        if line.is_empty() {
            open = false;
            continue;
        }
        if parts.is_empty() {
            parts.push(Part {
                role: String::new(),
                blocks: Vec::new(),
            });
        }
        let last = parts.len() - 1;
        let blocks = &mut parts[last].blocks;
        if line.starts_with('#') {
            let level = line.chars().take_while(|c| *c == '#').count();
            let content = inlines(line[level..].trim(), values);
            blocks.push(Block::Heading {
                level: level.min(6) as u8,
                content,
            });
            open = false;
            continue;
        }
        let item = line
            .strip_prefix("- ")
            .map(|rest| (false, rest))
            .or_else(|| line.strip_prefix("1. ").map(|rest| (true, rest)));
        if let Some((ordered, rest)) = item {
            let content = inlines(rest.trim(), values);
            match blocks.last_mut() {
                Some(Block::List { ordered: o, items }) if *o == ordered && open => {
                    items.push(content)
                }
                _ => blocks.push(Block::List {
                    ordered,
                    items: vec![content],
                }),
            }
            open = true;
            kept = false;
            continue;
        }
        let (line, keeps) = match line.strip_suffix('\\') {
            Some(line) => (line.trim_end(), true),
            None => (line, false),
        };
        let content = inlines(line, values);
        match blocks.last_mut() {
            Some(Block::Paragraph(lines)) if open => {
                if let (false, Some(line)) = (kept, lines.last_mut()) {
                    line.push(Inline::Text(" ".to_owned()));
                    line.extend(content);
                } else {
                    lines.push(content);
                }
            }
            _ => blocks.push(Block::Paragraph(vec![content])),
        }
        open = true;
        kept = keeps;
    }
    for part in &mut parts {
        for block in &mut part.blocks {
            if let Block::Paragraph(lines) = block {
                lines.retain(|l| !line_text(l).trim().is_empty());
            }
        }
        part.blocks.retain(|b| match b {
            Block::Paragraph(lines) => !lines.is_empty(),
            _ => true,
        });
    }
    parts.retain(|p| !p.blocks.is_empty());
    Document { language, parts }
}

fn inlines(line: &str, values: &[String]) -> Vec<Inline> {
    let mut inlines: Vec<Inline> = Vec::new();
    let mut strong = false;
    let mut push = |text: &str, strong: bool| {
        if text.is_empty() {
            return;
        }
        match (inlines.last_mut(), strong) {
            (Some(Inline::Text(last)), false) | (Some(Inline::Strong(last)), true) => {
                last.push_str(text)
            }
            (_, true) => inlines.push(Inline::Strong(text.to_owned())),
            (_, false) => inlines.push(Inline::Text(text.to_owned())),
        }
    };
    let mut rest = line;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("**") {
            strong = !strong;
            rest = after;
        } else if let Some(after) = rest.strip_prefix(OPEN) {
            let (index, after) = after.split_once(CLOSE).unwrap_or((after, ""));
            let value = index.parse().ok().and_then(|i: usize| values.get(i));
            push(value.map_or("", String::as_str), strong);
            rest = after;
        } else {
            let end = rest
                .char_indices()
                .skip(1)
                .find(|(i, c)| *c == OPEN || rest[*i..].starts_with("**"))
                .map_or(rest.len(), |(i, _)| i);
            push(&rest[..end], strong);
            rest = &rest[end..];
        }
    }
    inlines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Store;
    use crate::language::Manifest;
    use proptest::prelude::*;

    fn language() -> Language {
        let asset = Store::locales(None)
            .unwrap()
            .read("manifest.toml")
            .unwrap()
            .unwrap();
        Manifest::parse(&asset.file, &asset.text)
            .unwrap()
            .find("nb")
            .unwrap()
    }

    fn markdown_text(markdown: &str) -> String {
        use pulldown_cmark::{Event, Parser};
        let mut text = String::new();
        for event in Parser::new(markdown) {
            match event {
                Event::Text(t) => text.push_str(&t),
                Event::SoftBreak | Event::HardBreak => text.push('\n'),
                Event::Code(t) | Event::Html(t) | Event::InlineHtml(t) => {
                    text.push_str(&format!("⟨{t}⟩"))
                }
                _ => {}
            }
        }
        text
    }

    #[test]
    fn the_notation_gives_parts_blocks_and_lines() {
        let values = vec!["# *a* \\ 1. x".to_owned()];
        let t = token(0);
        let document = read(
            language(),
            &format!("@a\n# {t}\n\n**b** c\nd\\\n{t}\n- e\n- f\n\n1. g\n@empty\n"),
            &values,
        );
        assert_eq!(document.parts.len(), 1);
        let blocks = &document.parts[0].blocks;
        assert_eq!(blocks.len(), 4);
        assert!(
            matches!(&blocks[0], Block::Heading { level: 1, content } if line_text(content) == values[0])
        );
        assert!(
            matches!(&blocks[1], Block::Paragraph(lines) if lines.len() == 2 && line_text(&lines[0]) == "b c d")
        );
        assert!(matches!(&blocks[2], Block::List { ordered: false, items } if items.len() == 2));
        assert!(matches!(&blocks[3], Block::List { ordered: true, .. }));
    }

    proptest! {
        #[test]
        fn any_text_of_the_user_comes_out_as_it_went_in(
            text in "([-a-z0-9 .#*_`<>\\[\\]()!&;~|=+@\"'{}$:/\\\\åÅ]|\\[\\[|\\]\\]|&amp;|1\\. |http://x\\.no|\\*\\*|\u{a0}){1,40}"
        ) {
            // A brief's texts have no blanks at their ends, of whatever kind.
            let text = text.trim().to_owned();
            prop_assume!(!text.is_empty());
            for template in [format!("@p\n{}", token(0)), format!("@p\n- {}", token(0)), format!("@p\n# {}", token(0)), format!("@p\nx\\\n{}", token(0))] {
                let document = read(language(), &template, std::slice::from_ref(&text));
                let plain = plain::write(&document);
                prop_assert!(plain.contains(&text), "{plain:?}");
                let markdown = markdown::write(&document);
                prop_assert!(markdown_text(&markdown).contains(&text), "{markdown:?} -> {:?}", markdown_text(&markdown));
            }
        }
    }
}
