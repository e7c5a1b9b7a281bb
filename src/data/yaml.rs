//! YAML as the same tree. One document, no anchors: a brief needs none, and a text that grows by
//! references to itself is refused before it can.

use super::{Entry, MAX_DEPTH, Node, Origin, Table, Value, too_deep};
use crate::error::{Cause, Error, Result};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};
use std::ops::Range;

/// Reads a YAML mapping into a table.
///
/// # Errors
/// A syntax error, a duplicate key, an anchor or a tag, or something other than a mapping at the
/// top, with its place.
pub fn parse_yaml(file: &str, source: &str) -> Result<(Origin, Table)> {
    let origin = Origin {
        file: file.into(),
        source: source.into(),
    };
    let offsets = source.char_indices().map(|(at, _)| at);
    let mut reader = Reader {
        origin: &origin,
        offsets: offsets.chain([source.len()]).collect(),
        parser: Parser::new_from_str(source),
    };
    let mut table = Table::default();
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamEnd => break,
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd => {}
            _ if !table.entries.is_empty() => {
                return Err(reader.error(span.start, "one document expected"));
            }
            event => {
                let node = reader.node(event, span, 0)?;
                match node.value {
                    Value::Table(read) => table = read,
                    Value::Null => {}
                    _ => return Err(reader.error(span.start, "key: value expected")),
                }
            }
        }
    }
    Ok((origin, table))
}

struct Reader<'a> {
    origin: &'a Origin,
    /// The parser counts characters: their byte offsets.
    offsets: Vec<usize>,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
}

impl<'a> Reader<'a> {
    fn offset(&self, marker: Marker) -> usize {
        let end = self.origin.source.len();
        self.offsets.get(marker.index()).copied().unwrap_or(end)
    }

    fn bytes(&self, span: Span) -> Range<usize> {
        self.offset(span.start)..self.offset(span.end)
    }

    fn error(&self, at: Marker, detail: &str) -> Error {
        let detail = detail.to_owned();
        Error::new(Cause::Yaml { detail }).at(self.origin.place(self.offset(at)))
    }

    fn next(&mut self) -> Result<(Event<'a>, Span)> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(e)) => Err(self.error(*e.marker(), e.info())),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node> {
        let start = self.offset(span.start);
        if depth > MAX_DEPTH {
            return Err(too_deep(self.origin, start));
        }
        let plain = |anchor: usize, tagged: bool| anchor == 0 && !tagged;
        Ok(match event {
            Event::Scalar(text, style, anchor, tag) if plain(anchor, tag.is_some()) => Node {
                value: scalar(&text, style),
                span: self.bytes(span),
            },
            Event::SequenceStart(anchor, tag) if plain(anchor, tag.is_some()) => {
                let mut items = Vec::new();
                let end = loop {
                    match self.next()? {
                        (Event::SequenceEnd, end) => break end,
                        (event, span) => items.push(self.node(event, span, depth + 1)?),
                    }
                };
                Node {
                    value: Value::List(items),
                    span: start..self.offset(end.end),
                }
            }
            Event::MappingStart(anchor, tag) if plain(anchor, tag.is_some()) => {
                let mut table = Table::default();
                let end = loop {
                    let (event, span) = self.next()?;
                    let (key, key_span) = match event {
                        Event::MappingEnd => break span,
                        Event::Scalar(key, ..) => (key.into_owned(), self.bytes(span)),
                        _ => return Err(self.error(span.start, "a key is one word")),
                    };
                    if table.get(&key).is_some() {
                        let place = self.origin.place(key_span.start);
                        return Err(Error::new(Cause::DuplicateKey { key }).at(place));
                    }
                    let (event, span) = self.next()?;
                    let node = self.node(event, span, depth + 1)?;
                    table.entries.push(Entry {
                        key,
                        key_span,
                        node,
                    });
                };
                Node {
                    value: Value::Table(table),
                    span: start..self.offset(end.end),
                }
            }
            _ => return Err(self.error(span.start, "anchors, aliases and tags are not read")),
        })
    }
}

/// What a plain word means in the core schema; quoted and block texts are texts.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    let number = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'));
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if !number => Value::Text(text.to_owned()),
        _ => match (text.parse::<i64>(), text.parse::<f64>()) {
            // A number that does not look like one when it is written again is a name: "007".
            (Ok(value), _) if value.to_string() == text => Value::Integer(value),
            (Err(_), Ok(value)) if value.is_finite() => Value::Float(value),
            _ => Value::Text(text.to_owned()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_comes_with_its_places() {
        let source = "title: Kåserer\npay:\n  from: 440000\n  currency: NOK\ntasks:\n  - svare på \"telefon\"\n  - 'rydde: alt'\nlead: |\n  En linje.\n\n  Og en til.\nphone: 000 00 000\nstart: 2027-04-12\nnone:\n";
        let (origin, table) = parse_yaml("b.yaml", source).unwrap();
        let text = |key: &str| table.get(key).unwrap().text(&origin, "x").unwrap();
        assert_eq!(text("title"), "Kåserer");
        assert_eq!(text("phone"), "000 00 000");
        assert_eq!(text("start"), "2027-04-12");
        assert_eq!(text("lead"), "En linje.\n\nOg en til.\n");
        assert!(matches!(table.get("none").unwrap().value, Value::Null));
        let pay = table.get("pay").unwrap().table(&origin, "pay").unwrap();
        let from = pay.get("from").unwrap();
        assert!(matches!(from.value, Value::Integer(440_000)));
        assert_eq!(&source[from.span.clone()], "440000");
        let tasks = table.get("tasks").unwrap().texts(&origin, "tasks").unwrap();
        assert_eq!(tasks, ["svare på \"telefon\"", "rydde: alt"]);
    }

    #[test]
    fn what_cannot_be_is_refused_at_its_place() {
        for (source, place) in [
            ("å: 1\nå: 2\n", "b.yaml:2:1: "),
            ("a: &x 1\nb: *x\n", "b.yaml:1:4: "),
            ("a: [1, 2\n", "b.yaml:2:1: "),
            ("- a\n", "b.yaml:1:1: "),
            ("a: 1\n---\nb: 2\n", "b.yaml:3:1: "),
            ("a: \"x\n", "b.yaml:"),
        ] {
            let error = parse_yaml("b.yaml", source).unwrap_err().to_string();
            assert!(error.starts_with(place), "{source:?}: {error}");
        }
        let deep = "[".repeat(60) + &"]".repeat(60);
        assert!(parse_yaml("b.yaml", &format!("a: {deep}\n")).is_err());
    }
}
