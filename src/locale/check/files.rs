//! What is wrong with a file by itself: syntax, white space, comments that belong to nothing, and
//! what stands twice or is empty.

use super::bundle::{Bundle, File, Sink};
use super::{code, walk};
use crate::error::{Cause, Place};
use crate::locale::scaffold::TODO;
use crate::locale::syntax;
use fluent_syntax::ast::{Attribute, Entry, Pattern, PatternElement, Variant};

pub fn check<'a>(bundle: &Bundle<'a>, sink: &mut Sink<'a>) {
    for file in bundle.files {
        for error in &file.errors {
            let (cause, span) = syntax::explain(&file.text()[file.mark..], error);
            let span = span.start + file.mark..span.end + file.mark;
            sink.report(code::SYNTAX, file, span, None, cause);
        }
        space(file, sink);
        detached(file, sink);
        for entry in &file.resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let value = message.value.as_ref();
                    parts(file, id, value, &message.attributes, sink);
                }
                Entry::Term(term) => {
                    parts(
                        file,
                        term.id.name,
                        Some(&term.value),
                        &term.attributes,
                        sink,
                    );
                }
                _ => {}
            }
        }
    }
    for (file, id, first) in &bundle.again {
        let cause = Cause::CheckDuplicate {
            id: (*id).to_owned(),
            other: first.to_string(),
        };
        sink.report(code::DUPLICATE, file, file.span(id), Some(id), cause);
    }
}

/// White space that some program will stumble over.
fn space(file: &File<'_>, sink: &mut Sink<'_>) {
    let text = file.text();
    let mut say = |kind: &str, span| {
        let kind = kind.to_owned();
        sink.report(code::SPACE, file, span, None, Cause::CheckSpace { kind });
    };
    if file.mark > 0 {
        say("bom", 0..file.mark);
    }
    // Files have one kind of line end: the first tells.
    if let Some(at) = text.find("\r\n") {
        say("crlf", at..at + 1);
    }
    for start in file.line_starts() {
        let span = file.line(*start);
        let line = text[span.clone()].trim_end_matches('\r');
        let broken = |at: usize| {
            let slices = file.errors.iter().filter_map(|e| e.slice.clone());
            slices
                .into_iter()
                .any(|s| (s.start + file.mark..s.end + file.mark).contains(&at))
        };
        if let Some(tab) = line.find('\t')
            && !broken(span.start + tab)
        {
            say("tab", span.start + tab..span.start + tab + 1);
        }
        let kept = line.trim_end_matches(' ').len();
        if kept < line.len() {
            say("trailing", span.start + kept..span.start + line.len());
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        say("newline", text.len()..text.len());
    }
}

/// Comments with one `#` that an empty line keeps from the message below.
fn detached(file: &File<'_>, sink: &mut Sink<'_>) {
    for pair in file.resource.body.windows(2) {
        if let [Entry::Comment(comment), Entry::Message(_) | Entry::Term(_)] = pair
            && let Some(first) = comment.content.first()
            // What waits for its words is no comment on the next message.
            && !comment.content.iter().any(|line| line.starts_with(TODO))
        {
            let line = file.line(file.offset(first));
            sink.report(code::DETACHED, file, line, None, Cause::CheckDetached {});
        }
    }
}

fn parts<'a>(
    file: &File<'a>,
    id: &'a str,
    value: Option<&'a Pattern<&'a str>>,
    attributes: &'a [Attribute<&'a str>],
    sink: &mut Sink<'a>,
) {
    let mut seen: Vec<&str> = Vec::new();
    for attribute in attributes {
        let name = attribute.id.name;
        if let Some(first) = seen.iter().find(|s| **s == name) {
            let part = format!(".{name}");
            again(file, id, part, file.place(file.offset(first)), name, sink);
        }
        seen.push(name);
    }
    let named = attributes.iter().map(|a| (a.id.name, &a.value));
    for (name, pattern) in value.map(|v| (id, v)).into_iter().chain(named) {
        if is_empty(pattern) {
            let cause = Cause::CheckEmpty { id: id.to_owned() };
            let span = match pattern.elements.first().and_then(first_slice) {
                // The quotes stand around the empty text.
                Some(slice) => file.offset(slice) - 1..file.offset(slice) + slice.len() + 1,
                None => file.span(name),
            };
            sink.report(code::EMPTY, file, span, Some(id), cause);
        }
        walk::walk(pattern, &mut |node| {
            if let walk::Node::Select { variants, .. } = node {
                twice(file, id, variants, sink);
            }
        });
    }
}

fn twice<'a>(file: &File<'a>, id: &'a str, variants: &[Variant<&'a str>], sink: &mut Sink<'a>) {
    let mut seen: Vec<&str> = Vec::new();
    for variant in variants {
        let key = walk::key(variant);
        if let Some(first) = seen.iter().find(|s| **s == key) {
            let part = format!("[{key}]");
            again(file, id, part, file.place(file.offset(first)), key, sink);
        }
        seen.push(key);
    }
}

fn again<'a>(
    file: &File<'a>,
    id: &'a str,
    part: String,
    other: Place,
    slice: &str,
    sink: &mut Sink<'a>,
) {
    let cause = Cause::CheckDuplicatePart {
        id: id.to_owned(),
        part,
        other: other.to_string(),
    };
    let span = file.span(slice);
    sink.report(code::DUPLICATE_PART, file, span, Some(id), cause);
}

/// Whether nothing is ever shown: only empty or blank texts in quotes.
fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|e| match e {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => first_slice(e).is_some_and(|s| s.trim().is_empty()),
    })
}

fn first_slice<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    use fluent_syntax::ast::{Expression, InlineExpression};
    match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(value),
        _ => None,
    }
}
