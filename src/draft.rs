//! Drafts: a model and templates become a [`Document`].
//!
//! Templates hold structure and no words, Fluent holds words and no structure. Every value, the
//! user's or Fluent's, enters a template as an opaque token and comes out as text, so that nothing
//! in it can become structure. A key that the model lacks is an error everywhere, also in
//! `{{#if}}` and `{{#each}}`; what may be absent is null or empty.

pub mod ad;
pub mod helpers;
pub mod letter;

use crate::assets::Store;
use crate::document::{self, Document, Open};
use crate::error::{Cause, Error, Place, Result};
use crate::language::Language;
use crate::locale::{Locale, check::Given, check::Use};
use handlebars::template::{HelperTemplate, Parameter, TemplateElement};
use handlebars::{Handlebars, RenderError, RenderErrorReason, Template};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Renders templates in one language.
pub struct Drafter {
    registry: Handlebars<'static>,
    state: Arc<Mutex<State>>,
    language: Language,
    /// Template name -> file, for errors.
    files: BTreeMap<String, String>,
}

/// What one rendering gathers.
#[derive(Debug, Default)]
pub struct State {
    pub values: Vec<String>,
}

/// A finished draft and what its input lacked.
#[derive(Debug, Clone)]
pub struct Draft {
    pub document: Document,
    /// What stands in `[[…]]`, in the draft's words, in order, each once.
    pub missing: Vec<Open>,
}

const ENDING: &str = ".hbs";

impl Drafter {
    /// Loads all templates. `locale` gives the words.
    ///
    /// # Errors
    /// A template is broken, with the place.
    pub fn load(store: &Store, locale: Arc<Locale>, language: Language) -> Result<Self> {
        let state = Arc::new(Mutex::new(State::default()));
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        let mut files = BTreeMap::new();
        for name in store.list("", ENDING) {
            let Some(asset) = store.read(&name)? else {
                continue;
            };
            let id = name.trim_end_matches(ENDING).to_owned();
            compile(&asset.file, &asset.text)?;
            registry
                .register_template_string(&id, &asset.text)
                .map_err(|e| template_error(&asset.file, &e))?;
            files.insert(id, asset.file);
        }
        let values = Arc::clone(&state);
        registry.register_escape_fn(move |text| {
            let mut state = values.lock().unwrap_or_else(|e| e.into_inner());
            state.values.push(text.to_owned());
            document::token(state.values.len() - 1)
        });
        helpers::register(&mut registry, locale);
        Ok(Drafter {
            registry,
            state,
            language,
            files,
        })
    }

    /// Renders `folder/folder`, or the language's own `folder/folder.<tag>`, with a model.
    ///
    /// # Errors
    /// There is no such template, a key is not in the model, or a message cannot be shown; with the
    /// place in the template.
    pub fn render(&self, folder: &str, model: &Value) -> Result<Draft> {
        let own = format!("{folder}/{folder}.{}", self.language);
        let common = format!("{folder}/{folder}");
        let name = if self.files.contains_key(&own) {
            own
        } else {
            common
        };
        *self.state.lock().unwrap_or_else(|e| e.into_inner()) = State::default();
        let rendered = self
            .registry
            .render(&name, model)
            .map_err(|e| self.render_error(&name, &e))?;
        let state = std::mem::take(&mut *self.state.lock().unwrap_or_else(|e| e.into_inner()));
        let document = document::read(self.language, &rendered, &state.values);
        Ok(Draft {
            missing: document.open_places(),
            document,
        })
    }

    fn render_error(&self, name: &str, error: &RenderError) -> Error {
        let template = error.template_name.as_deref().unwrap_or(name);
        let file = self.files.get(template).map_or(template, String::as_str);
        let place = Place {
            file: file.to_owned(),
            at: error.line_no.zip(error.column_no),
        };
        let cause = match error.reason() {
            RenderErrorReason::NestedError(inner) => match inner.downcast_ref::<Error>() {
                Some(error) => return error.clone().or_at(|| place),
                None => Cause::TemplateUse {
                    detail: inner.to_string(),
                },
            },
            RenderErrorReason::MissingVariable(key) => Cause::TemplateKey {
                key: key.clone().unwrap_or_default(),
            },
            RenderErrorReason::TemplateNotFound(name)
            | RenderErrorReason::PartialNotFound(name) => {
                Cause::TemplateMissing { name: name.clone() }
            }
            other => Cause::TemplateUse {
                detail: other.to_string(),
            },
        };
        Error::new(cause).at(place)
    }
}

fn compile(file: &str, source: &str) -> Result<Template> {
    if document::has_token_mark(source) {
        let detail = "U+E000, U+E001".to_owned();
        return Err(Error::new(Cause::TemplateSyntax { detail }).at(Place::file(file)));
    }
    Template::compile(source).map_err(|e| template_error(file, &e))
}

/// The parser's own message lists its whole grammar; where it stopped and the reason's name are
/// what helps.
fn template_error(file: &str, error: &handlebars::TemplateError) -> Error {
    let text = error.reason().to_string();
    let detail = text.lines().next().unwrap_or_default().trim().to_owned();
    Error::new(Cause::TemplateSyntax { detail }).at(Place {
        file: file.to_owned(),
        at: error.pos(),
    })
}

/// The messages that the templates use, with the names of what they pass.
///
/// # Errors
/// A template is broken, with the place.
pub fn uses(store: &Store) -> Result<Vec<Use>> {
    let mut uses = Vec::new();
    for name in store.list("", ENDING) {
        let Some(asset) = store.read(&name)? else {
            continue;
        };
        let template = compile(&asset.file, &asset.text)?;
        let mut reader = Reader {
            file: &asset.file,
            text: &asset.text,
            declared: false,
            uses: &mut uses,
        };
        reader.declarations(&template);
        reader.walk(&template);
    }
    Ok(uses)
}

/// Reads the uses out of one template.
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    /// Whether a comment says which ids are put together here.
    declared: bool,
    uses: &'a mut Vec<Use>,
}

/// What a comment begins with that declares the ids which are put together in a template.
const IDS: &str = "lagom: ids ";

impl Reader<'_> {
    /// Comments such as `lagom: ids ad-title-*`.
    fn declarations(&mut self, template: &Template) {
        for (element, mapping) in template.elements.iter().zip(&template.mapping) {
            match element {
                TemplateElement::Comment(comment) => {
                    let Some((_, ids)) = comment.split_once(IDS) else {
                        continue;
                    };
                    let ids = ids.trim_end_matches('-');
                    for id in ids.split([' ', ',']).filter(|i| !i.is_empty()) {
                        self.declared = true;
                        let place = self.place(mapping.0, mapping.1, id);
                        let id = id.to_owned();
                        let use_ = Use {
                            id,
                            place: Some(place),
                            ..Use::default()
                        };
                        self.uses.push(use_);
                    }
                }
                TemplateElement::HelperBlock(helper) => {
                    for inner in [&helper.template, &helper.inverse].into_iter().flatten() {
                        self.declarations(inner);
                    }
                }
                _ => {}
            }
        }
    }

    fn walk(&mut self, template: &Template) {
        for (element, mapping) in template.elements.iter().zip(&template.mapping) {
            match element {
                TemplateElement::Expression(helper)
                | TemplateElement::HtmlExpression(helper)
                | TemplateElement::HelperBlock(helper) => {
                    self.expression((mapping.0, mapping.1), helper);
                    for inner in [&helper.template, &helper.inverse].into_iter().flatten() {
                        self.walk(inner);
                    }
                }
                _ => {}
            }
        }
    }

    /// The place of `words` behind the start of a tag; of the tag where they are not to be found.
    fn place(&self, line: usize, column: usize, words: &str) -> Place {
        let mut place = Place {
            file: self.file.to_owned(),
            at: Some((line, column)),
        };
        let start: usize = self
            .text
            .split_inclusive('\n')
            .take(line.saturating_sub(1))
            .map(str::len)
            .sum();
        let skipped = self.text[start..].chars().take(column.saturating_sub(1));
        let start = start + skipped.map(char::len_utf8).sum::<usize>();
        if let Some(at) = self.text[start..].find(words) {
            place = Place::at(self.file, self.text, start + at);
        }
        place
    }

    fn expression(&mut self, at: (usize, usize), helper: &HelperTemplate) {
        let name = name_of(&helper.name);
        // `t "id" …` and `fill value "id"`.
        let id = match name {
            "t" | "missing" => helper.params.first(),
            "fill" => helper.params.get(1),
            _ => None,
        };
        match id {
            Some(Parameter::Literal(Value::String(id))) => {
                let mut args: Vec<String> = helper.hash.keys().cloned().collect();
                args.sort();
                let mut types: Vec<(String, Given)> = helper
                    .hash
                    .iter()
                    .filter_map(|(name, value)| Some((name.clone(), given(value)?)))
                    .collect();
                types.sort_by(|a, b| a.0.cmp(&b.0));
                let quoted = [format!("\"{id}\""), format!("'{id}'")];
                let mut place = self.place(at.0, at.1, &quoted[0]);
                if place.at == Some(at) {
                    place = self.place(at.0, at.1, &quoted[1]);
                }
                // The words stand behind the quotation mark.
                if place.at != Some(at)
                    && let Some((_, column)) = &mut place.at
                {
                    *column += 1;
                }
                self.uses.push(Use {
                    id: id.clone(),
                    args: Some(args),
                    types,
                    place: Some(place),
                });
            }
            Some(_) if !self.declared => self.uses.push(Use {
                place: Some(self.place(at.0, at.1, "{{")),
                ..Use::default()
            }),
            _ => {}
        }
        for parameter in helper.params.iter().chain(helper.hash.values()) {
            if let Parameter::Subexpression(inner) = parameter
                && let TemplateElement::Expression(inner) = inner.element.as_ref()
            {
                self.expression(at, inner);
            }
        }
    }
}

fn name_of(parameter: &Parameter) -> &str {
    match parameter {
        Parameter::Name(name) | Parameter::Path(handlebars::Path::Relative((_, name))) => name,
        _ => "",
    }
}

/// What is known of a value that a template passes.
fn given(parameter: &Parameter) -> Option<Given> {
    match parameter {
        Parameter::Literal(Value::String(text)) => Some(Given::Text(text.clone())),
        Parameter::Literal(Value::Number(_)) => Some(Given::Number),
        Parameter::Literal(Value::Bool(_)) => Some(Given::Bool),
        Parameter::Subexpression(inner) => match inner.element.as_ref() {
            TemplateElement::Expression(helper) => {
                matches!(name_of(&helper.name), "t" | "fill" | "missing" | "cap")
                    .then_some(Given::Words)
            }
            _ => None,
        },
        _ => None,
    }
}
