//! Units back into bundles: what has changed is put into the language's own file, everything else
//! of it stays as it stands. All faults are told together, and with one of them nothing is made.

use super::{Pair, Sides};
use crate::error::{Cause, Error, Place};
use crate::locale::check::{self, Contract};
use crate::locale::functions;
use crate::locale::po::{Po, Unit};
use crate::locale::source::{
    Block, Content, Node, Source, Tree, leaves, read_leaf, replace, stands_in, write,
};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// What came of the units.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Imported {
    /// The files that say something new, by their names in the folder of locales.
    pub files: Vec<(String, String)>,
    /// Units that were put in.
    pub taken: usize,
    /// Units that say what stands there already.
    pub same: usize,
    /// Units without a translation.
    pub open: usize,
    /// Units that wait for a second look, which are not taken.
    pub fuzzy: usize,
    /// Translated units that were not taken, and why.
    pub left: Vec<(Place, String, Left)>,
}

/// Why a translated unit was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// No message has such a text any more.
    Unknown,
    /// The rest of a new message is not translated.
    Incomplete,
}

/// White space around a text that means nothing. A space that does not break is none of it.
const EDGES: [char; 4] = [' ', '\t', '\n', '\r'];

/// A unit to be put in.
struct New<'a> {
    file: &'a str,
    unit: &'a Unit,
    pattern: String,
    path: String,
    choices: Vec<String>,
}

impl New<'_> {
    fn place(&self) -> Place {
        place(self.file, self.unit)
    }
}

fn place(file: &str, unit: &Unit) -> Place {
    Place {
        file: file.to_owned(),
        at: Some((unit.line, 1)),
    }
}

/// Puts the units of PO files of one language, by the files' names, into its bundles.
///
/// # Errors
/// Translations that are not Fluent, or whose placeables are not the contract's: all of them, each
/// with its place. Or a bundle cannot be read.
pub fn import(sides: &Sides<'_>, files: &[(String, Po)]) -> Result<Imported, Vec<Error>> {
    let pairs = sides.pairs().map_err(|e| vec![e])?;
    let contract = check::contract(sides.store, sides.contract).map_err(|e| vec![e])?;
    // By their contexts, with the number of the file and of the message in it, which are the order
    // in which new messages find the ones before them.
    let mut slots = BTreeMap::new();
    for (number, pair) in pairs.iter().enumerate() {
        for (order, (_, node)) in pair.contract.nodes().enumerate() {
            let own = pair.own.as_ref().and_then(|s| s.node(&node.id));
            for row in sides.rows(node, own) {
                slots.insert(row.context.clone(), ((number, order), row));
            }
        }
    }
    let mut done = Imported::default();
    let mut errors = Vec::new();
    let mut seen = BTreeSet::new();
    let mut new: BTreeMap<(usize, usize), (&str, Vec<New<'_>>)> = BTreeMap::new();
    for (file, po) in files {
        for unit in &po.units {
            if unit.is_fuzzy() {
                done.fuzzy += 1;
                continue;
            }
            let text = unit.translation.value.trim_matches(EDGES);
            if text.is_empty() {
                done.open += 1;
                continue;
            }
            let Some((order, row)) = slots.get(&unit.context) else {
                let left = (place(file, unit), unit.context.clone(), Left::Unknown);
                done.left.push(left);
                continue;
            };
            if !seen.insert(unit.context.as_str()) {
                let key = unit.context.clone();
                errors.push(Error::new(Cause::DuplicateKey { key }).at(place(file, unit)));
                continue;
            }
            if row.own.as_deref() == Some(text) {
                done.same += 1;
                continue;
            }
            let empty = || (row.node.id.as_str(), Vec::new());
            let (_, texts) = new.entry(*order).or_insert_with(empty);
            texts.push(New {
                file,
                unit,
                pattern: row.pattern.clone(),
                path: row.leaf.path.clone(),
                choices: row.leaf.choices.clone(),
            });
        }
    }
    let mut files: BTreeMap<usize, Source> = BTreeMap::new();
    let known = Known::new(&pairs, contract, new.values().map(|(id, _)| *id));
    for ((number, _), (id, texts)) in &new {
        let pair = &pairs[*number];
        match rebuilt(pair, &known, id, texts) {
            Ok(Some(node)) => {
                done.taken += texts.len();
                let own = files
                    .entry(*number)
                    .or_insert_with(|| pair.own.clone().unwrap_or_else(|| headings(pair)));
                put(own, node, &pair.contract);
            }
            Ok(None) => {
                let texts = texts.iter();
                let left = texts.map(|n| (n.place(), n.unit.context.clone(), Left::Incomplete));
                done.left.extend(left);
            }
            Err(faults) => errors.extend(faults),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    for (number, source) in files {
        let pair = &pairs[number];
        let text = source.text();
        // Other white space inside of placeables says nothing new.
        if pair.own.as_ref().is_none_or(|own| own.text() != text) {
            let name = format!("{}/{}.ftl", sides.language, pair.domain);
            done.files.push((name, text));
        }
    }
    Ok(done)
}

/// What a text may refer to.
struct Known {
    contract: Contract,
    ids: BTreeSet<String>,
}

impl Known {
    /// References reach what the language has, and what it gets now.
    fn new<'a>(pairs: &[Pair], contract: Contract, new: impl Iterator<Item = &'a str>) -> Self {
        let own = pairs.iter().filter_map(|pair| pair.own.as_ref());
        let own = own.flat_map(Source::nodes).map(|(_, node)| node.id.clone());
        Known {
            ids: own.chain(new.map(str::to_owned)).collect(),
            contract,
        }
    }
}

/// The message with its new texts; nothing where it is new and not whole.
fn rebuilt(
    pair: &Pair,
    known: &Known,
    id: &str,
    texts: &[New<'_>],
) -> Result<Option<Node>, Vec<Error>> {
    let own = pair.own.as_ref().and_then(|s| s.node(id));
    let Some(contract) = pair.contract.node(id) else {
        return Ok(None);
    };
    let mut node = own.cloned().unwrap_or_else(|| Node {
        comment: Vec::new(),
        value: None,
        attributes: Vec::new(),
        ..contract.clone()
    });
    let mut errors = Vec::new();
    let mut whole = true;
    for (name, shape) in contract.patterns() {
        let held = own.is_some_and(|own| own.patterns().any(|(n, _)| n == name));
        if held {
            continue;
        }
        let given: Vec<&str> = texts
            .iter()
            .filter(|t| t.pattern == name)
            .map(|t| t.path.as_str())
            .collect();
        whole &= leaves(shape)
            .iter()
            .all(|leaf| given.contains(&leaf.path.as_str()));
        match name.strip_prefix(id).and_then(|n| n.strip_prefix('.')) {
            Some(attribute) => node.attributes.push((attribute.to_owned(), shape.clone())),
            None => node.value = Some(shape.clone()),
        }
    }
    let mut trees: BTreeMap<&str, BTreeMap<String, Tree>> = BTreeMap::new();
    for new in texts {
        let value = &new.unit.translation.value;
        let start = value.len() - value.trim_start_matches(EDGES).len();
        match read_leaf(value.trim_matches(EDGES), &new.choices) {
            Ok(tree) => {
                errors.extend(faults(known, id, new, &tree));
                let paths = trees.entry(new.pattern.as_str()).or_default();
                paths.insert(new.path.clone(), tree);
            }
            Err((offset, cause)) => {
                let at = Some(new.unit.translation.at(start + offset));
                let file = new.file.to_owned();
                errors.push(Error::new(cause).at(Place { file, at }));
            }
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    if !whole {
        return Ok(None);
    }
    let placed = |name: &str, tree: Tree| match trees.get(name) {
        Some(new) => replace(tree, new),
        None => tree,
    };
    node.value = node.value.map(|tree| placed(id, tree));
    let attributes = node.attributes.into_iter();
    let attributes = attributes.map(|(name, tree)| {
        let tree = placed(&format!("{id}.{name}"), tree);
        (name, tree)
    });
    node.attributes = attributes.collect();
    // A variable may stand in one variant and not in another, but the message needs it.
    let mut used = Used::default();
    for (_, tree) in node.patterns() {
        used.pattern(tree);
    }
    let agreed = known.contract.messages.get(id);
    for variable in agreed.iter().flat_map(|m| &m.variables) {
        if !variable.optional && !used.variables.contains(&variable.name) {
            let cause = Cause::CheckVariableMissing {
                id: id.to_owned(),
                variable: variable.name.clone(),
            };
            let place = texts.first().map_or_else(|| Place::file(id), New::place);
            errors.push(Error::new(cause).at(place));
        }
    }
    if errors.is_empty() {
        Ok(Some(node))
    } else {
        Err(errors)
    }
}

/// What a new text uses that there is not.
fn faults(known: &Known, id: &str, new: &New<'_>, tree: &Tree) -> Vec<Error> {
    let mut used = Used::default();
    used.pattern(tree);
    let mut causes = Vec::new();
    if let Some(agreed) = known.contract.messages.get(id) {
        let names: Vec<&str> = agreed.variables.iter().map(|v| v.name.as_str()).collect();
        for variable in used.variables {
            if names.contains(&variable.as_str()) || stands_in(&variable) {
                continue;
            }
            let id = id.to_owned();
            let known: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
            causes.push(match known.is_empty() {
                true => Cause::CheckUseExtra {
                    id,
                    argument: format!("${variable}"),
                },
                false => Cause::CheckVariableUnknown {
                    id,
                    variable,
                    known: known.join(", "),
                },
            });
        }
    }
    for function in used.functions {
        if !functions::NAMES.contains(&function.as_str()) {
            let known = functions::NAMES.join(", ");
            causes.push(Cause::PoFunction { function, known });
        }
    }
    for reference in used.references {
        if !known.ids.contains(&reference) {
            let id = id.to_owned();
            causes.push(Cause::CheckReference { id, reference });
        }
    }
    let at = new.unit.translation.at(0);
    let causes = causes.into_iter();
    let errors = causes.map(|cause| {
        Error::new(cause).at(Place {
            file: new.file.to_owned(),
            at: Some(at),
        })
    });
    errors.collect()
}

/// What a pattern refers to.
#[derive(Default)]
struct Used {
    variables: BTreeSet<String>,
    functions: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Used {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.clone());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<String>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}

/// A file that has the contract's headings and no messages yet.
fn headings(pair: &Pair) -> Source {
    let blocks = pair.contract.blocks.iter();
    let headings = blocks.filter(|b| matches!(b.content, Content::Comment(level, _) if level == 2));
    let mut headings: Vec<Block> = headings.cloned().collect();
    if let Some(first) = headings.first_mut() {
        first.blanks = 0;
    }
    Source::new(headings)
}

/// Puts a message into a file: in its old place, or where the contract has it.
fn put(own: &mut Source, node: Node, contract: &Source) {
    let text = write(&node);
    let place_of = |own: &Source, block: &Block| {
        own.blocks
            .iter()
            .position(|b| match (&b.content, &block.content) {
                (Content::Message(a), Content::Message(b)) => a.id == b.id,
                (a, b) => a == b,
            })
    };
    let same = own.blocks.iter().position(|b| match &b.content {
        Content::Message(own) => own.id == node.id,
        Content::Comment(..) => false,
    });
    if let Some(at) = same {
        own.blocks[at].text = text;
        own.blocks[at].content = Content::Message(node);
        return;
    }
    let here = contract.blocks.iter().position(|b| match &b.content {
        Content::Message(theirs) => theirs.id == node.id,
        Content::Comment(..) => false,
    });
    let here = here.unwrap_or(contract.blocks.len());
    let heading = |block: &Block| matches!(block.content, Content::Comment(level, _) if level > 1);
    // After the nearest one before it in its group, else before the nearest one after it there,
    // else after whatever stands before it in the contract.
    let before = contract.blocks[..here].iter().rev();
    let after = contract.blocks.iter().skip(here + 1);
    let at = before
        .clone()
        .take_while(|b| !heading(b))
        .find_map(|b| place_of(own, b))
        .map(|at| at + 1)
        .or_else(|| {
            after
                .take_while(|b| !heading(b))
                .find_map(|b| place_of(own, b))
        })
        .or_else(|| {
            before
                .clone()
                .find_map(|b| place_of(own, b))
                .map(|at| at + 1)
        })
        .unwrap_or(own.blocks.len());
    // As far apart as messages are elsewhere nearby; the first of a group stands below its heading.
    let is_message = |block: &Block| matches!(block.content, Content::Message(_));
    let pairs = own.blocks.windows(2).enumerate();
    let between = pairs
        .filter(|(_, pair)| pair.iter().all(is_message))
        .min_by_key(|(number, _)| number.abs_diff(at))
        .map_or(0, |(_, pair)| pair[1].blanks.min(1));
    let below_heading = at > 0 && heading(&own.blocks[at - 1]);
    if let Some(next) = own
        .blocks
        .get_mut(at)
        .filter(|b| below_heading && is_message(b))
    {
        next.blanks = between;
    }
    let block = Block {
        content: Content::Message(node),
        blanks: match (at, below_heading) {
            (0, _) => 0,
            (_, true) => 1,
            (_, false) => between,
        },
        text,
        line: 0,
    };
    own.blocks.insert(at, block);
}
