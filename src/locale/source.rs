//! A bundle as its translators see it: blocks of text in the order of the file, each a comment that
//! stands alone or a message with its own comment.
//!
//! The parser of Fluent gives a tree without places and without blank lines; here every block knows
//! its line and the blank lines before it. Patterns are in normal form: neighbouring
//! texts are one, so that two trees are equal exactly if they say the same.

mod leaf;
mod print;

pub use leaf::{Leaf, leaves, read_leaf, replace, stands_in, texts};
pub use print::{inline, node as write, pattern_text};

use super::syntax::syntax_error;
use crate::error::{Cause, Error, Place, Result};
use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};
use fluent_syntax::parser;

/// The tree of a pattern.
pub type Tree = Pattern<String>;

/// A file of a bundle.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub blocks: Vec<Block>,
    /// Blank lines after the last block.
    blanks: usize,
    /// Whether lines end as on Windows.
    crlf: bool,
}

/// What stands between two others.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub content: Content,
    /// Blank lines before it.
    pub blanks: usize,
    /// The text as it stands in the file, without the break at its end; line breaks are `\n`.
    pub text: String,
    /// The line of the id or of the comment's first line, from 1.
    pub line: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A comment that belongs to no message: the number of its signs, and its lines without them.
    Comment(usize, Vec<String>),
    Message(Node),
}

/// A message or a term.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The id; a term's begins with `-`.
    pub id: String,
    /// The lines of its comment, without the sign and the space after it.
    pub comment: Vec<String>,
    pub value: Option<Tree>,
    pub attributes: Vec<(String, Tree)>,
}

impl Node {
    /// The value, then the attributes: each pattern with the name it has in a path.
    pub fn patterns(&self) -> impl Iterator<Item = (String, &Tree)> {
        let value = self.value.iter().map(|tree| (self.id.clone(), tree));
        let attributes = self
            .attributes
            .iter()
            .map(|(name, tree)| (format!("{}.{name}", self.id), tree));
        value.chain(attributes)
    }
}

impl Source {
    /// Reads a file.
    ///
    /// # Errors
    /// It is not Fluent, with the place of the first fault.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Err((_, errors)) = parser::parse(text) {
            let fault = errors.first();
            return Err(fault.map_or_else(
                || Error::new(Cause::FluentBrace {}).at(Place::file(file)),
                |e| syntax_error(file, text, e),
            ));
        }
        let crlf = text.contains("\r\n");
        let text = text.replace("\r\n", "\n");
        let mut blocks = Vec::new();
        let (pieces, blanks) = pieces(&text);
        for piece in pieces {
            let content = content(&piece.text).ok_or_else(|| {
                let detail = piece.text.lines().next().unwrap_or_default().to_owned();
                Error::new(Cause::FluentSyntax { detail }).at(Place {
                    file: file.to_owned(),
                    at: Some((piece.line, 1)),
                })
            })?;
            let comment = match &content {
                Content::Message(node) => node.comment.len(),
                Content::Comment(..) => 0,
            };
            blocks.push(Block {
                content,
                blanks: piece.blanks,
                line: piece.line + comment,
                text: piece.text,
            });
        }
        Ok(Source {
            blocks,
            blanks,
            crlf,
        })
    }

    /// A file of these blocks.
    pub fn new(blocks: Vec<Block>) -> Self {
        Source {
            blocks,
            blanks: 0,
            crlf: false,
        }
    }

    /// The messages and terms, with their blocks.
    pub fn nodes(&self) -> impl Iterator<Item = (&Block, &Node)> {
        self.blocks.iter().filter_map(|block| match &block.content {
            Content::Message(node) => Some((block, node)),
            Content::Comment(..) => None,
        })
    }

    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes().map(|(_, node)| node).find(|n| n.id == id)
    }

    /// The file with every block as it stood.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for block in &self.blocks {
            out.push_str(&"\n".repeat(block.blanks));
            out.push_str(&block.text);
            out.push('\n');
        }
        out.push_str(&"\n".repeat(self.blanks));
        if self.crlf {
            out = out.replace('\n', "\r\n");
        }
        out
    }
}

/// The file in the house form: one space around `=`, a choice on lines of its own, one blank line
/// at most, headings with a blank line on both sides, no spaces on a blank line.
///
/// # Errors
/// It is not Fluent, with the place.
pub fn format(file: &str, text: &str) -> Result<String> {
    let mut source = Source::new(Source::parse(file, text)?.blocks);
    let mut after_heading = false;
    for (number, block) in source.blocks.iter_mut().enumerate() {
        let heading = matches!(&block.content, Content::Comment(level, _) if *level > 1);
        let blanks = match heading || after_heading {
            true => 1,
            false => block.blanks.min(1),
        };
        block.blanks = if number == 0 { 0 } else { blanks };
        after_heading = heading;
        block.text = match &block.content {
            Content::Comment(level, lines) => print::comment(*level, lines),
            Content::Message(node) => print::node(node),
        };
    }
    let formatted = source.text();
    // A file that would say something else is better left as it is.
    let contents = |source: &Source| -> Vec<Content> {
        source.blocks.iter().map(|b| b.content.clone()).collect()
    };
    let kept = Source::parse(file, &formatted).is_ok_and(|now| contents(&now) == contents(&source));
    Ok(if kept { formatted } else { text.to_owned() })
}

struct Piece {
    text: String,
    line: usize,
    blanks: usize,
}

/// How many signs a line of a comment begins with; none where it is no comment.
fn comment_level(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|b| *b == b'#').count();
    let rest = line.get(level..)?;
    ((1..=3).contains(&level) && (rest.is_empty() || rest.starts_with(' '))).then_some(level)
}

/// Cuts a file into blocks, and counts the blank lines at its end. An entry begins at the margin outside of braces; a comment of one sign
/// goes with the message right below it.
fn pieces(text: &str) -> (Vec<Piece>, usize) {
    let mut pieces: Vec<Piece> = Vec::new();
    // The last piece is a comment of this level, so that lines and a message may join it.
    let mut open_comment: Option<usize> = None;
    let mut braces = Braces::default();
    let mut blank = 0;
    for (number, line) in text.lines().enumerate() {
        let within = braces.depth > 0;
        if !within && line.trim_matches(' ').is_empty() {
            blank += 1;
            continue;
        }
        let level = if within { None } else { comment_level(line) };
        let begins = !within && !line.starts_with([' ', '}']);
        let joins = match (level, open_comment) {
            (Some(level), Some(open)) => level == open && blank == 0,
            (None, Some(1)) => blank == 0,
            _ => false,
        };
        match pieces.last_mut() {
            Some(last) if joins || !begins => {
                for _ in 0..=blank {
                    last.text.push('\n');
                }
                last.text.push_str(line);
            }
            _ => pieces.push(Piece {
                text: line.to_owned(),
                line: number + 1,
                blanks: blank,
            }),
        }
        blank = 0;
        if begins || level.is_some() {
            open_comment = level;
        }
        if level.is_none() {
            braces.line(line);
        }
    }
    (pieces, blank)
}

/// How deep in braces the text is; a brace in a quoted text inside of braces does not count.
#[derive(Default)]
struct Braces {
    depth: usize,
}

impl Braces {
    fn line(&mut self, line: &str) {
        let mut quoted = false;
        let mut escaped = false;
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if self.depth > 0 => quoted = !quoted,
                '{' if !quoted => self.depth += 1,
                '}' if !quoted => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
    }
}

/// Reads one block; nothing where it is not exactly one entry.
fn content(text: &str) -> Option<Content> {
    let resource = parser::parse(format!("{text}\n")).ok()?;
    let mut entries = resource.body.into_iter();
    let (Some(entry), None) = (entries.next(), entries.next()) else {
        return None;
    };
    Some(match entry {
        Entry::Comment(comment) => Content::Comment(1, lines(comment)),
        Entry::GroupComment(comment) => Content::Comment(2, lines(comment)),
        Entry::ResourceComment(comment) => Content::Comment(3, lines(comment)),
        Entry::Message(message) => Content::Message(Node {
            id: message.id.name,
            comment: message.comment.map_or_else(Vec::new, lines),
            value: message.value.map(normal),
            attributes: attributes(message.attributes),
        }),
        Entry::Term(term) => Content::Message(Node {
            id: format!("-{}", term.id.name),
            comment: term.comment.map_or_else(Vec::new, lines),
            value: Some(normal(term.value)),
            attributes: attributes(term.attributes),
        }),
        Entry::Junk { .. } => return None,
    })
}

fn lines(comment: Comment<String>) -> Vec<String> {
    let lines = comment.content.iter();
    lines
        .map(|l| l.trim_end_matches([' ', '\r']).to_owned())
        .collect()
}

fn attributes(attributes: Vec<Attribute<String>>) -> Vec<(String, Tree)> {
    let attributes = attributes.into_iter();
    attributes.map(|a| (a.id.name, normal(a.value))).collect()
}

/// The pattern with neighbouring texts joined, in its choices too.
fn normal(pattern: Tree) -> Tree {
    let mut elements: Vec<PatternElement<String>> = Vec::new();
    for element in pattern.elements {
        match (element, elements.last_mut()) {
            (
                PatternElement::TextElement { value },
                Some(PatternElement::TextElement { value: before }),
            ) => before.push_str(&value.replace("\r\n", "\n")),
            (PatternElement::TextElement { value }, _) => {
                let value = value.replace("\r\n", "\n");
                elements.push(PatternElement::TextElement { value });
            }
            (PatternElement::Placeable { expression }, _) => {
                let expression = normal_expression(expression);
                elements.push(PatternElement::Placeable { expression });
            }
        }
    }
    Pattern { elements }
}

fn normal_expression(expression: Expression<String>) -> Expression<String> {
    match expression {
        Expression::Select { selector, variants } => Expression::Select {
            selector,
            variants: variants
                .into_iter()
                .map(|variant| Variant {
                    value: normal(variant.value),
                    ..variant
                })
                .collect(),
        },
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            let expression = Box::new(normal_expression(*expression));
            Expression::Inline(InlineExpression::Placeable { expression })
        }
        other => other,
    }
}
