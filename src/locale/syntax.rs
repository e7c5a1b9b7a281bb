//! Syntax errors of Fluent, said so that a translator knows what to mend.
//!
//! The parser notices most slips behind the place where they were made and names them by its
//! grammar. Here every kind of error gets a cause of its own and the place of the very word.

use crate::error::{Cause, Error, Place};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// The error at its place.
pub(super) fn syntax_error(file: &str, source: &str, error: &ParserError) -> Error {
    let (cause, span) = explain(source, error);
    Error::new(cause).at(Place::at(file, source, span.start))
}

/// What is wrong, and the bytes of it.
pub(super) fn explain(source: &str, error: &ParserError) -> (Cause, Range<usize>) {
    let at = floor(source, error.pos.start);
    let entry = error.slice.clone().unwrap_or(at..source.len());
    Slip {
        source,
        at,
        entry,
        kind: &error.kind,
    }
    .explain()
}

fn floor(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

struct Slip<'a> {
    source: &'a str,
    /// Where the parser stopped.
    at: usize,
    /// From the start of the broken entry to the next one.
    entry: Range<usize>,
    kind: &'a ErrorKind,
}

impl<'a> Slip<'a> {
    fn found(&self) -> Option<char> {
        self.source[self.at..].chars().next()
    }

    fn before(&self) -> &'a str {
        &self.source[floor(self.source, self.entry.start.min(self.at))..self.at]
    }

    /// What was found, as one word for a message.
    fn shown(&self) -> String {
        match self.found() {
            None | Some('\n' | '\r') => "↵".to_owned(),
            Some(c) => c.to_string(),
        }
    }

    fn explain(&self) -> (Cause, Range<usize>) {
        if let Some(found) = self.entry_start() {
            return found;
        }
        if self.found() == Some('\t') {
            return (Cause::FluentTab {}, self.at..self.at + 1);
        }
        if let Some(found) = self.key_letter() {
            return found;
        }
        // An unclosed brace is noticed only further down; where it opened is what helps.
        let structural = matches!(
            self.kind,
            ErrorKind::ExpectedToken('}' | ')' | ']')
                | ErrorKind::ExpectedCharRange { .. }
                | ErrorKind::ExpectedInlineExpression
        );
        if structural
            && !self.on_line_of_brace()
            && let Some(brace) = unclosed_brace(&self.source[self.entry.start..])
        {
            let at = self.entry.start + brace;
            return (Cause::FluentBrace {}, at..at + 1);
        }
        self.by_kind()
    }

    /// Whether the parser stopped at something that stands on the line of the brace it is in: then
    /// that thing is wrong, and not the brace.
    fn on_line_of_brace(&self) -> bool {
        let rest = &self.source[self.at..];
        let line = rest.lines().next().unwrap_or_default();
        let before = self.before();
        let own = before.rsplit('\n').next().unwrap_or_default();
        own.contains('{') && line.contains('}')
    }

    /// A line that can begin no entry.
    fn entry_start(&self) -> Option<(Cause, Range<usize>)> {
        if self.at != self.entry.start {
            return None;
        }
        let line = self.source[self.at..].lines().next().unwrap_or_default();
        let indent = line.len() - line.trim_start_matches(' ').len();
        let start = self.at + indent;
        let first = line[indent..].chars().next()?;
        match first {
            '.' => {
                let inner = &self.source[start + 1..self.entry.end];
                let name = identifier(inner);
                // The rest of an attribute has the grammar of a message: it says what is wrong.
                match parser::parse(inner) {
                    Err((_, errors)) if !name.is_empty() || !inner.starts_with(' ') => {
                        let mut error = errors.into_iter().next()?;
                        error.pos = error.pos.start + start + 1..error.pos.end + start + 1;
                        error.slice = error.slice.map(|s| s.start + start + 1..s.end + start + 1);
                        Some(explain(self.source, &error))
                    }
                    _ => {
                        let attribute = name.to_owned();
                        let end = start + 1 + name.len();
                        Some((Cause::FluentAttribute { attribute }, start..end))
                    }
                }
            }
            '[' | '*' | '}' => {
                let found = first.to_string();
                Some((Cause::FluentLone { found }, start..start + first.len_utf8()))
            }
            '\t' => Some((Cause::FluentTab {}, start..start + 1)),
            _ if indent > 0 => {
                let word = line[indent..].split(' ').next().unwrap_or_default();
                let found = word.to_owned();
                Some((Cause::FluentLone { found }, start..start + word.len()))
            }
            _ => None,
        }
    }

    /// A letter that no key may have is the likeliest slip in our languages.
    fn key_letter(&self) -> Option<(Cause, Range<usize>)> {
        let c = self.found()?;
        if c.is_ascii() || !c.is_alphabetic() {
            return None;
        }
        let head = &self.source[self.entry.start..];
        let line = head.lines().next().unwrap_or_default();
        if self.entry.start + line.len() > self.at && !line.contains('=') {
            // No id at all: the text above goes on, without the blank that belongs before it.
            let id = line.split(' ').next().unwrap_or_default().to_owned();
            let span = self.entry.start..self.entry.start + id.len();
            return Some((Cause::FluentEquals { id }, span));
        }
        let previous = self.source[..self.at].chars().next_back();
        let joined =
            previous.is_none_or(|p| p == '\n' || p.is_ascii_alphanumeric() || "_-[$.".contains(p));
        let wanted = matches!(
            self.kind,
            ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression
        );
        if !joined && !wanted {
            return None;
        }
        let is_key = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let start = self.source[..self.at]
            .char_indices()
            .rev()
            .take_while(|(_, c)| is_key(*c))
            .last()
            .map_or(self.at, |(i, _)| i);
        let key: String = self.source[start..]
            .chars()
            .take_while(|c| is_key(*c))
            .collect();
        let cause = Cause::FluentKey {
            found: c.to_string(),
            suggestion: plain(&key),
        };
        Some((cause, self.at..self.at + c.len_utf8()))
    }

    fn by_kind(&self) -> (Cause, Range<usize>) {
        let at = self.at;
        let here = at..at + self.found().map_or(0, char::len_utf8);
        let before = self.before();
        let base = at - before.len();
        match self.kind {
            ErrorKind::MissingDefaultVariant => match last_variant(before) {
                Some(open) => (
                    Cause::FluentDefault {},
                    variant_span(self.source, base + open),
                ),
                None => (Cause::FluentDefault {}, here),
            },
            ErrorKind::MultipleDefaultVariants => {
                (Cause::FluentDefaults {}, at.saturating_sub(1)..at)
            }
            ErrorKind::ExpectedMessageField { entry_id }
            | ErrorKind::ExpectedTermField { entry_id } => {
                let id = entry_id.clone();
                let start = at + usize::from(self.source[at..].starts_with('-'));
                let end = start + id.len();
                (Cause::FluentValue { id }, start..end)
            }
            ErrorKind::MissingValue => {
                let open = last_variant(before).or_else(|| before.rfind('.'));
                let span = open.map_or(here, |o| variant_span(self.source, base + o));
                let id = self.source[span.clone()].to_owned();
                (Cause::FluentValue { id }, span)
            }
            ErrorKind::ForbiddenCallee => {
                let open = before.rfind('(').unwrap_or(before.len());
                let name = before[..open].trim_end();
                let start = name
                    .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                    .map_or(0, |i| i + 1);
                let span = base + start..base + name.len();
                let name = name[start..].to_owned();
                (Cause::FluentCallee { name }, span)
            }
            ErrorKind::MessageReferenceAsSelector
            | ErrorKind::TermReferenceAsSelector
            | ErrorKind::MessageAttributeAsSelector
            | ErrorKind::ExpectedSimpleExpressionAsSelector => {
                (Cause::FluentSelector {}, inside_brace(before, base))
            }
            ErrorKind::TermAttributeAsPlaceable => {
                (Cause::FluentTermAttribute {}, inside_brace(before, base))
            }
            ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"') => {
                let open = before.rfind('"').map_or(at, |o| base + o);
                (Cause::FluentString {}, open..open + 1)
            }
            ErrorKind::PositionalArgumentFollowsNamed => {
                let text = before.trim_end();
                let start = text
                    .rfind(|c: char| c == ',' || c == '(' || c.is_whitespace())
                    .map_or(0, |i| i + 1);
                (Cause::FluentOrder {}, base + start..base + text.len())
            }
            ErrorKind::DuplicatedNamedArgument(name) => {
                let start = before.rfind(name.as_str()).map_or(at, |i| base + i);
                let end = start + name.len();
                let name = name.clone();
                (Cause::FluentArgument { name }, start..end)
            }
            ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
                let back = if self.found() == Some('\\') {
                    at
                } else {
                    before.rfind('\\').map_or(at, |i| base + i)
                };
                let found: String = self.source[back..].chars().take(2).collect();
                let end = back + found.len();
                (Cause::FluentEscape { found }, back..end)
            }
            ErrorKind::UnbalancedClosingBrace => (Cause::FluentClosing {}, here),
            ErrorKind::ExpectedInlineExpression if self.found() == Some('}') => {
                let open = before.rfind('{').map_or(at, |o| base + o);
                (Cause::FluentEmptyBraces {}, open..at + 1)
            }
            ErrorKind::ExpectedInlineExpression => {
                let found = self.shown();
                (Cause::FluentExpression { found }, here)
            }
            ErrorKind::ExpectedLiteral => (Cause::FluentLiteral {}, here),
            ErrorKind::ExpectedCharRange { range }
                if range.contains('\n') || range.contains('|') =>
            {
                (Cause::FluentArrow {}, here)
            }
            ErrorKind::ExpectedCharRange { .. } => {
                let found = self.shown();
                (Cause::FluentName { found }, here)
            }
            ErrorKind::ExpectedToken('=') => {
                let id = before.trim();
                let start = base + (before.len() - before.trim_start().len());
                let end = start + id.len();
                let id = id.to_owned();
                (Cause::FluentEquals { id }, start..end)
            }
            ErrorKind::ExpectedToken(expected) => {
                let (expected, found) = (expected.to_string(), self.shown());
                (Cause::FluentToken { expected, found }, here)
            }
        }
    }
}

fn identifier(source: &str) -> &str {
    let end = source
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
        .unwrap_or(source.len());
    &source[..end]
}

/// The same word with the letters of English.
pub(super) fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.nfd() {
        match c {
            '\u{f8}' => plain.push('o'),
            '\u{d8}' => plain.push('O'),
            '\u{e6}' => plain.push_str("ae"),
            '\u{c6}' => plain.push_str("Ae"),
            c if c.is_ascii() => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Where the last variant begins: a `[` with nothing but a mark before it on its line.
fn last_variant(before: &str) -> Option<usize> {
    let opens = before.rmatch_indices('[').map(|(at, _)| at);
    opens.into_iter().find(|at| {
        let line = before[..*at].rsplit('\n').next().unwrap_or_default();
        line.chars().all(|c| c == ' ' || c == '*')
    })
}

/// `[key]` from its bracket on, or `.name`.
fn variant_span(source: &str, open: usize) -> Range<usize> {
    let rest = &source[open..];
    let end = match rest.starts_with('.') {
        true => 1 + identifier(&rest[1..]).len(),
        false => rest.find([']', '\n']).map_or(1, |i| i + 1),
    };
    open..open + end
}

/// What stands behind the last brace that opened.
fn inside_brace(before: &str, base: usize) -> Range<usize> {
    let open = before.rfind('{').map_or(0, |i| i + 1);
    let inner = before[open..].trim_end_matches('}');
    let start = open + inner.len() - inner.trim_start().len();
    base + start..base + open + inner.trim_end().len()
}

/// Where the brace opened that the entry at the start of `source` never closes. An entry goes on
/// while its lines are indented or close a brace.
pub(super) fn unclosed_brace(source: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut offset = 0;
    for (number, line) in source.split_inclusive('\n').enumerate() {
        if number > 0 && !line.trim().is_empty() && !line.starts_with([' ', '}', '\t']) {
            break;
        }
        let mut quoted = false;
        for (at, c) in line.char_indices() {
            match c {
                // Text in quotes is only looked at inside braces.
                '"' if !open.is_empty() => quoted = !quoted,
                '{' if !quoted => open.push(offset + at),
                '}' if !quoted => {
                    open.pop();
                }
                _ => {}
            }
        }
        offset += line.len();
    }
    open.last().copied()
}
