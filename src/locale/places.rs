//! Where messages stand in their files.

use super::DOMAINS;
use crate::assets::Store;
use crate::error::{Place, Result};
use crate::language::Language;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// The places of a language's messages and of their attributes (`id.attribute`), as far as its files
/// can be read.
///
/// # Errors
/// A file is not UTF-8.
pub fn places(store: &Store, language: Language) -> Result<BTreeMap<String, Place>> {
    let mut places = BTreeMap::new();
    for domain in DOMAINS {
        let Some(asset) = store.read(&format!("{language}/{domain}.ftl"))? else {
            continue;
        };
        let resource = match parser::parse(&*asset.text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // A name is a slice of the file and so knows where it stands.
        let place = |name: &str| {
            let offset = (name.as_ptr() as usize).wrapping_sub(asset.text.as_ptr() as usize);
            Place::at(asset.file.clone(), &asset.text, offset)
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            places.insert(id.to_owned(), place(id));
            for attribute in &message.attributes {
                let name = attribute.id.name;
                places.insert(format!("{id}.{name}"), place(name));
            }
        }
    }
    Ok(places)
}
