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
use crate::locale::{Locale, check::Use};
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
        walk(&asset.file, &template, &mut uses);
    }
    Ok(uses)
}

fn walk(file: &str, template: &Template, uses: &mut Vec<Use>) {
    for (element, mapping) in template.elements.iter().zip(&template.mapping) {
        let place = Place {
            file: file.to_owned(),
            at: Some((mapping.0, mapping.1)),
        };
        match element {
            TemplateElement::Expression(helper)
            | TemplateElement::HtmlExpression(helper)
            | TemplateElement::HelperBlock(helper) => {
                expression(&place, helper, uses);
                for inner in [&helper.template, &helper.inverse].into_iter().flatten() {
                    walk(file, inner, uses);
                }
            }
            _ => {}
        }
    }
}

fn expression(place: &Place, helper: &HelperTemplate, uses: &mut Vec<Use>) {
    let name = match &helper.name {
        Parameter::Name(name) => name.as_str(),
        Parameter::Path(handlebars::Path::Relative((_, name))) => name.as_str(),
        _ => "",
    };
    // `t "id" …` and `fill value "id"`.
    let id = match name {
        "t" => helper.params.first(),
        "fill" => helper.params.get(1),
        "missing" => helper.params.first(),
        _ => None,
    };
    if let Some(Parameter::Literal(Value::String(id))) = id {
        let mut args: Vec<String> = helper.hash.keys().cloned().collect();
        args.sort();
        uses.push(Use {
            id: id.clone(),
            args: Some(args),
            place: Some(place.clone()),
        });
    }
    for parameter in helper.params.iter().chain(helper.hash.values()) {
        if let Parameter::Subexpression(inner) = parameter
            && let TemplateElement::Expression(inner) = inner.element.as_ref()
        {
            expression(place, inner, uses);
        }
    }
}
