//! `lagom ad --schema`: the brief as a JSON Schema, for editors that complete and check while one
//! types. It says what the reader of briefs takes; a test holds the two together.

use super::{Context, Outcome, write_out};
use lagom::brief::{CURRENCIES, FIELDS, PERIODS, Shape};
use lagom::error::{Cause, Result};
use lagom::role::Roles;
use serde_json::{Map, Value, json};

/// Printed with the descriptions in the interface's language.
pub fn brief(context: &Context) -> Result<Outcome> {
    let schema = schema(context)?;
    let text = serde_json::to_string_pretty(&schema).map_err(|e| Cause::Write {
        path: "-".to_owned(),
        detail: e.to_string(),
    })?;
    write_out(&(text + "\n"))?;
    Ok(Outcome::Done)
}

fn schema(context: &Context) -> Result<Value> {
    let words = context.words(&["init"])?;
    let describe = |id: &str| words.message(&format!("brief-{id}"), &[]);
    let mut job = Map::new();
    for (name, shape) in FIELDS {
        let mut field = self::shape(*shape);
        if let Value::Object(field) = &mut field {
            field.insert("description".to_owned(), describe(name)?.into());
        }
        job.insert((*name).to_owned(), field);
    }
    let tags: Vec<&str> = context
        .manifest
        .drafted()
        .map(|r| r.language.tag())
        .collect();
    let roles = Roles::load(&context.locales)?;
    let ids: Vec<&str> = roles.all().iter().map(|r| r.id.as_str()).collect();
    let mut top = job.clone();
    top.insert(
        "language".to_owned(),
        json!({"enum": tags, "description": describe("language")?}),
    );
    top.insert(
        "role".to_owned(),
        json!({"enum": ids, "description": describe("role")?}),
    );
    let texts: Map<String, Value> = tags
        .iter()
        .map(|tag| ((*tag).to_owned(), json!({"$ref": "#/$defs/job"})))
        .collect();
    top.insert(
        "text".to_owned(),
        json!({"type": "object", "properties": texts, "additionalProperties": false,
               "description": describe("text")?}),
    );
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lagom brief",
        "type": "object",
        "properties": top,
        "additionalProperties": false,
        "$defs": {"job": {"type": "object", "properties": job, "additionalProperties": false}},
    }))
}

fn shape(shape: Shape) -> Value {
    let line = json!({"type": ["string", "number"]});
    let texts =
        || json!({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]});
    let date = || json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"});
    let table = |properties: Value, required: &[&str]| {
        json!({"type": "object", "properties": properties, "required": required,
               "additionalProperties": false})
    };
    match shape {
        Shape::Line => line,
        Shape::Text | Shape::List => texts(),
        Shape::Number => json!({"type": "number"}),
        Shape::Date => date(),
        Shape::Choice(words) => json!({"enum": words}),
        Shape::Choices(words) => {
            json!({"anyOf": [{"enum": words}, {"type": "array", "items": {"enum": words}}]})
        }
        Shape::Remote => {
            json!({"anyOf": [{"type": "number", "minimum": 1, "maximum": 5}, {"enum": ["full", "none"]}]})
        }
        Shape::Pay => table(
            json!({"from": {"type": "number", "exclusiveMinimum": 0}, "to": {"type": "number"},
                   "currency": {"enum": CURRENCIES}, "per": {"enum": PERIODS}}),
            &["from", "currency", "per"],
        ),
        Shape::Percent => {
            let percent = json!({"type": "number", "minimum": 1, "maximum": 100});
            table(json!({"from": percent, "to": percent}), &[])
        }
        Shape::Days => table(json!({"from": date(), "to": date()}), &["from", "to"]),
        Shape::Contact => table(json!({"name": line, "phone": line, "email": line}), &[]),
        Shape::Steps => json!({"type": "array", "items": table(
            json!({"date": date(), "until": date(), "text": {"type": "string"}}),
            &["date", "text"],
        )}),
    }
}
