//! What messages and terms refer to: whether it is there, whether it ends, and what a term is given.

use super::bundle::{Bundle, File, Sink};
use super::walk::{Node, Role, walk};
use super::{code, nearest};
use crate::error::Cause;
use fluent_syntax::ast::{CallArguments, Pattern};
use std::collections::{BTreeMap, BTreeSet};

/// A text that can be referred to: `-` before terms, and the attribute.
type Name<'a> = (bool, &'a str, Option<&'a str>);

/// A reference, at the slice of its id.
struct Edge<'a> {
    to: Name<'a>,
    id: &'a str,
    file: &'a File<'a>,
}

/// A call of a term: where, and with what.
type Call<'a> = (&'a File<'a>, Option<&'a CallArguments<&'a str>>);

/// All texts of a language with what they refer to.
struct Graph<'a> {
    edges: BTreeMap<Name<'a>, Vec<Edge<'a>>>,
    /// The arguments of each call of a term.
    calls: BTreeMap<&'a str, Vec<Call<'a>>>,
    used: BTreeSet<&'a str>,
}

/// Checks the references of a language. Gives the messages that cannot be shown because of them.
pub fn check<'a>(bundle: &Bundle<'a>, sink: &mut Sink<'a>) -> BTreeSet<&'a str> {
    let mut graph = Graph {
        edges: BTreeMap::new(),
        calls: BTreeMap::new(),
        used: BTreeSet::new(),
    };
    let mut broken: BTreeSet<Name<'a>> = BTreeSet::new();
    for (id, own) in &bundle.messages {
        for (part, pattern) in own.parts() {
            read(
                bundle,
                own.file,
                (false, id, part),
                pattern,
                &mut graph,
                &mut broken,
                sink,
            );
        }
    }
    for (id, own) in &bundle.terms {
        for (part, pattern) in own.parts() {
            let name = (true, *id, part);
            read(
                bundle,
                own.file,
                name,
                pattern,
                &mut graph,
                &mut broken,
                sink,
            );
            if after_term(own.file, id, pattern, sink) {
                broken.insert(name);
            }
        }
    }
    cycles(&graph, &mut broken, sink);
    for (id, own) in &bundle.terms {
        if !graph.used.contains(id) {
            let span = own.file.span(id);
            let cause = Cause::CheckTermUnused {
                id: (*id).to_owned(),
            };
            sink.report(code::TERM_UNUSED, own.file, span, Some(id), cause);
        } else if !passed(bundle, &graph, id, sink) {
            broken.insert((true, *id, None));
        }
    }
    // What refers to a text that cannot be shown cannot be shown either.
    loop {
        let more: Vec<Name<'a>> = graph
            .edges
            .iter()
            .filter(|(name, edges)| {
                !broken.contains(*name) && edges.iter().any(|e| broken.contains(&e.to))
            })
            .map(|(name, _)| *name)
            .collect();
        if more.is_empty() {
            break;
        }
        broken.extend(more);
    }
    broken
        .iter()
        .filter(|(term, ..)| !term)
        .map(|(_, id, _)| *id)
        .collect()
}

fn read<'a>(
    bundle: &Bundle<'a>,
    file: &'a File<'a>,
    from: Name<'a>,
    pattern: &'a Pattern<&'a str>,
    graph: &mut Graph<'a>,
    broken: &mut BTreeSet<Name<'a>>,
    sink: &mut Sink<'a>,
) {
    let mut edges = Vec::new();
    walk(pattern, &mut |node| {
        let (term, id, attribute) = match node {
            Node::Message(id, attribute) => (false, id, attribute),
            Node::Term {
                id,
                attribute,
                arguments,
            } => {
                graph.used.insert(id);
                graph.calls.entry(id).or_default().push((file, arguments));
                (true, id, attribute)
            }
            _ => return,
        };
        let to = (term, id, attribute);
        if !known(bundle, file, from.1, to, sink) {
            broken.insert(from);
        }
        edges.push(Edge { to, id, file });
    });
    graph.edges.insert(from, edges);
}

/// Whether what is referred to is there.
fn known<'a>(
    bundle: &Bundle<'a>,
    file: &'a File<'a>,
    owner: &'a str,
    (term, id, attribute): Name<'a>,
    sink: &mut Sink<'a>,
) -> bool {
    let sign = if term { "-" } else { "" };
    let own: Option<Vec<&str>> = match term {
        true => bundle
            .terms
            .get(id)
            .map(|t| t.term.attributes.iter().map(|a| a.id.name).collect()),
        false => bundle
            .messages
            .get(id)
            .map(|m| m.message.attributes.iter().map(|a| a.id.name).collect()),
    };
    let Some(attributes) = own else {
        if bundle.broken.contains(id) {
            return false;
        }
        let near = match term {
            true => nearest(id, bundle.terms.keys().copied()),
            false => nearest(id, bundle.messages.keys().copied()),
        };
        let (owner_id, reference) = (owner.to_owned(), format!("{sign}{id}"));
        let cause = match near {
            Some(near) => Cause::CheckReferenceSuggest {
                id: owner_id,
                reference,
                suggestion: format!("{sign}{near}"),
            },
            None => Cause::CheckReference {
                id: owner_id,
                reference,
            },
        };
        let span = file.span(id);
        sink.report(
            code::REFERENCE,
            file,
            span.start - sign.len()..span.end,
            Some(owner),
            cause,
        );
        return false;
    };
    let Some(attribute) = attribute else {
        // A message of attributes alone has no value to show.
        return term
            || bundle
                .messages
                .get(id)
                .is_some_and(|m| m.message.value.is_some());
    };
    if attributes.contains(&attribute) {
        return true;
    }
    let (code, cause) = match term {
        true => {
            let known = attributes
                .iter()
                .map(|a| format!(".{a}"))
                .collect::<Vec<_>>();
            let cause = Cause::CheckTermAttribute {
                id: id.to_owned(),
                attribute: attribute.to_owned(),
                known: match known.is_empty() {
                    true => "–".to_owned(),
                    false => known.join(", "),
                },
            };
            (code::TERM_ATTRIBUTE, cause)
        }
        false => {
            let (owner, reference) = (owner.to_owned(), format!("{id}.{attribute}"));
            let cause = match nearest(attribute, attributes.iter().copied()) {
                Some(near) => Cause::CheckReferenceSuggest {
                    id: owner,
                    reference,
                    suggestion: format!("{id}.{near}"),
                },
                None => Cause::CheckReference {
                    id: owner,
                    reference,
                },
            };
            (code::REFERENCE, cause)
        }
    };
    sink.report(code, file, file.span(attribute), Some(owner), cause);
    false
}

/// A term that is shown inside a term takes the outer one's arguments with it. Whether one does.
fn after_term<'a>(
    file: &'a File<'a>,
    owner: &'a str,
    pattern: &'a Pattern<&'a str>,
    sink: &mut Sink<'a>,
) -> bool {
    let mut inner = None;
    let mut found = false;
    walk(pattern, &mut |node| match node {
        Node::Term { id, .. } => inner = Some(id),
        Node::Variable(name, _) => {
            if let Some(term) = inner {
                found = true;
                let at = file.offset(name);
                let cause = Cause::CheckAfterTerm {
                    variable: name.to_owned(),
                    term: term.to_owned(),
                };
                let span = at - 1..at + name.len();
                sink.report(code::AFTER_TERM, file, span, Some(owner), cause);
            }
        }
        _ => {}
    });
    found
}

/// A term has only what its callers pass by name. Whether it has all that it asks.
fn passed<'a>(bundle: &Bundle<'a>, graph: &Graph<'a>, id: &'a str, sink: &mut Sink<'a>) -> bool {
    let Some(own) = bundle.terms.get(id) else {
        return true;
    };
    let calls = graph.calls.get(id).map_or(&[][..], Vec::as_slice);
    let given: BTreeSet<&str> = calls
        .iter()
        .flat_map(|(_, arguments)| arguments.iter().flat_map(|a| &a.named))
        .map(|n| n.name.name)
        .collect();
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, pattern) in own.parts() {
        walk(pattern, &mut |node| {
            if let Node::Variable(name, Role::Shown | Role::Selector | Role::Function(_)) = node {
                asked.entry(name).or_insert_with(|| own.file.offset(name));
            }
        });
    }
    for (name, at) in &asked {
        if !given.contains(name) {
            let cause = Cause::CheckTermVariable {
                id: id.to_owned(),
                variable: (*name).to_owned(),
            };
            let span = at - 1..at + name.len();
            sink.report(code::TERM_VARIABLE, own.file, span, Some(id), cause);
        }
    }
    for (file, arguments) in calls {
        for argument in arguments.iter().flat_map(|a| &a.named) {
            let name = argument.name.name;
            // What is given in vain is the other end of what is asked in vain.
            let meant = asked.keys().any(|a| !given.contains(a));
            if !asked.contains_key(name) && !meant {
                let cause = Cause::CheckTermArgument {
                    id: id.to_owned(),
                    argument: name.to_owned(),
                };
                sink.report(code::TERM_VARIABLE, file, file.span(name), Some(id), cause);
            }
        }
    }
    asked.keys().all(|name| given.contains(name))
}

/// Reports each circle once, at the reference that closes it.
fn cycles<'a>(graph: &Graph<'a>, broken: &mut BTreeSet<Name<'a>>, sink: &mut Sink<'a>) {
    let mut done: BTreeSet<Name<'a>> = BTreeSet::new();
    for start in graph.edges.keys() {
        let mut path = Vec::new();
        follow(graph, *start, &mut path, &mut done, broken, sink);
    }
}

fn follow<'a>(
    graph: &Graph<'a>,
    at: Name<'a>,
    path: &mut Vec<Name<'a>>,
    done: &mut BTreeSet<Name<'a>>,
    broken: &mut BTreeSet<Name<'a>>,
    sink: &mut Sink<'a>,
) {
    // A longer chain than this is refused by the formatter too.
    const DEEPEST: usize = 100;
    if done.contains(&at) || path.len() > DEEPEST {
        return;
    }
    path.push(at);
    for edge in graph.edges.get(&at).into_iter().flatten() {
        if let Some(first) = path.iter().position(|p| *p == edge.to) {
            broken.extend(&path[first..]);
            let shown: Vec<String> = path[first..]
                .iter()
                .chain([&edge.to])
                .map(|name| shown(*name))
                .collect();
            let cause = Cause::CheckCycle {
                path: shown.join(" → "),
            };
            let span = edge.file.span(edge.id);
            let start = span.start - usize::from(edge.to.0);
            sink.report(code::CYCLE, edge.file, start..span.end, Some(at.1), cause);
        } else {
            follow(graph, edge.to, path, done, broken, sink);
        }
    }
    path.pop();
    done.insert(at);
}

fn shown((term, id, attribute): Name<'_>) -> String {
    let sign = if term { "-" } else { "" };
    let attribute = attribute.map_or_else(String::new, |a| format!(".{a}"));
    format!("{sign}{id}{attribute}")
}
