//! What templates can call: `t`, `fill`, `missing`, `cap`, and strict forms of the built-in blocks.

use crate::error::{Cause, Error};
use crate::locale::{Locale, Value, trace};
use handlebars::{
    BlockContext, Context, Handlebars, Helper, HelperDef, HelperResult, JsonTruthy, Output,
    PathAndJson, RenderContext, RenderError, RenderErrorReason, Renderable, ScopedJson,
};
use serde_json::Value as Json;
use std::sync::Arc;

/// Adds the helpers to a registry.
pub fn register(registry: &mut Handlebars<'static>, locale: Arc<Locale>) {
    registry.register_helper("t", Box::new(Message(Arc::clone(&locale))));
    registry.register_helper("fill", Box::new(Fill(Arc::clone(&locale))));
    registry.register_helper("missing", Box::new(Missing(locale)));
    registry.register_helper("cap", Box::new(Capital));
    registry.register_helper("if", Box::new(If { wanted: true }));
    registry.register_helper("unless", Box::new(If { wanted: false }));
    registry.register_helper("each", Box::new(Each));
}

fn nested(error: Error) -> RenderError {
    RenderErrorReason::NestedError(Box::new(error)).into()
}

fn template_use(detail: String) -> RenderError {
    nested(Cause::TemplateUse { detail }.into())
}

/// The parameter, or an error that names the key that the model lacks.
fn present<'a, 'rc>(
    value: Option<&'a PathAndJson<'rc>>,
    helper: &str,
) -> Result<&'a PathAndJson<'rc>, RenderError> {
    let Some(value) = value else {
        return Err(template_use(format!("{{{{{helper}}}}}")));
    };
    if value.is_value_missing() {
        let key = value.relative_path().map_or("", String::as_str).to_owned();
        return Err(nested(Cause::TemplateKey { key }.into()));
    }
    Ok(value)
}

fn text_param(h: &Helper<'_>, index: usize) -> Result<String, RenderError> {
    match present(h.param(index), h.name())?.value() {
        Json::String(text) => Ok(text.clone()),
        other => Err(template_use(format!("{} {other}", h.name()))),
    }
}

fn args(h: &Helper<'_>) -> Result<Vec<(String, Value)>, RenderError> {
    let mut args = Vec::with_capacity(h.hash().len());
    for (name, value) in h.hash() {
        let value = match present(Some(value), h.name())?.value() {
            Json::String(text) => Value::Text(text.clone()),
            Json::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
            Json::Array(items) => Value::List(
                items
                    .iter()
                    .map(|i| i.as_str().map_or_else(|| i.to_string(), str::to_owned))
                    .collect(),
            ),
            other => return Err(template_use(format!("{name}={other}"))),
        };
        args.push(((*name).to_owned(), value));
    }
    Ok(args)
}

fn message(locale: &Locale, id: &str, args: &[(String, Value)]) -> Result<String, RenderError> {
    let args: Vec<(&str, Value)> = args.iter().map(|(n, v)| (n.as_str(), v.clone())).collect();
    locale.message(id, &args).map_err(nested)
}

/// `{{t "id" name=value}}`: a message.
struct Message(Arc<Locale>);

impl HelperDef for Message {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let text = message(&self.0, &text_param(h, 0)?, &args(h)?)?;
        Ok(ScopedJson::Derived(Json::String(text)))
    }
}

/// `[[…]]` with the words of a message.
fn mark(locale: &Locale, id: &str) -> Result<Json, RenderError> {
    let words = message(locale, id, &[])?;
    // The mark of a message that is missing is a mark already.
    let marked = words.starts_with("[[");
    Ok(Json::String(match marked {
        true => words,
        false => format!("[[{words}]]"),
    }))
}

/// `(fill value "id")`: the value, or the mark of what is missing.
struct Fill(Arc<Locale>);

impl HelperDef for Fill {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let value = present(h.param(0), h.name())?.value();
        if value.is_truthy(true) {
            return Ok(ScopedJson::Derived(value.clone()));
        }
        let id = text_param(h, 1)?;
        Ok(ScopedJson::Derived(mark(&self.0, &id)?))
    }
}

/// `{{missing "id"}}`: the mark of what is missing.
struct Missing(Arc<Locale>);

impl HelperDef for Missing {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let id = text_param(h, 0)?;
        Ok(ScopedJson::Derived(mark(&self.0, &id)?))
    }
}

/// `{{cap text}}`: the first letter as a capital.
struct Capital;

impl HelperDef for Capital {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        Ok(ScopedJson::Derived(Json::String(capital(&text_param(
            h, 0,
        )?))))
    }
}

/// The text with its first letter as a capital.
pub fn capital(text: &str) -> String {
    let (marks, words) = text.split_at(trace::start(text));
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => marks
            .chars()
            .chain(first.to_uppercase())
            .chain(chars)
            .collect(),
        None => text.to_owned(),
    }
}

/// `{{#if}}` and `{{#unless}}` that do not take a missing key for false.
struct If {
    wanted: bool,
}

impl HelperDef for If {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        rc: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let truthy = present(h.param(0), h.name())?.value().is_truthy(true);
        let branch = if truthy == self.wanted {
            h.template()
        } else {
            h.inverse()
        };
        branch.map_or(Ok(()), |t| t.render(registry, context, rc, out))
    }
}

/// `{{#each}}` over a list, that does not take a missing key for an empty one.
struct Each;

impl HelperDef for Each {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        rc: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let value = present(h.param(0), h.name())?.value();
        let items = match value {
            Json::Array(items) => items.as_slice(),
            Json::Null => &[],
            other => return Err(template_use(format!("each {other}"))),
        };
        if items.is_empty() {
            return h
                .inverse()
                .map_or(Ok(()), |t| t.render(registry, context, rc, out));
        }
        let Some(template) = h.template() else {
            return Ok(());
        };
        for (index, item) in items.iter().enumerate() {
            let mut block = BlockContext::new();
            block.set_base_value(item.clone());
            block.set_local_var("index", Json::from(index));
            block.set_local_var("first", Json::from(index == 0));
            block.set_local_var("last", Json::from(index + 1 == items.len()));
            rc.push_block(block);
            let rendered = template.render(registry, context, rc, out);
            rc.pop_block();
            rendered?;
        }
        Ok(())
    }
}
