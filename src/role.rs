//! Role packs: what holds for a common job whoever the employer is, as a [`Job`] that stands under
//! the recruiter's own brief.
//!
//! `roles.toml` says of each role which tasks and demands it has, by ids that all languages share;
//! the words are messages of `roles.ftl` and `competences.ftl`. What only the recruiter knows stands
//! in those words as `[[…]]`.

use crate::assets::Store;
use crate::brief::{Extent, Job, Step};
use crate::data::{Fields, Node, Origin, nearest, parse_toml};
use crate::error::{Cause, Error, Result};
use crate::locale::Locale;

/// The bundles that have a role's words.
pub const DOMAINS: &[&str] = &["roles", "competences"];

/// Messages that stand in a draft of any role.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("first-lead", &[]),
    ("first-hours", &[]),
    ("first-pay-note", &[]),
    ("first-offer-1", &[]),
    ("first-offer-2", &[]),
    ("first-offer-3", &[]),
    ("first-step-1", &[]),
    ("first-step-2", &[]),
    ("first-step-3", &[]),
    ("first-step-4", &[]),
    ("first-welcome", &[]),
    ("first-apply", &[]),
];

/// A common job.
#[derive(Debug, Clone)]
pub struct Role {
    pub id: String,
    pub tasks: Vec<String>,
    pub must: Vec<String>,
    pub behaviour: Vec<String>,
    pub nice: Vec<String>,
    pub extent: Vec<Extent>,
}

impl Role {
    fn message_id(&self) -> String {
        format!("role-{}", self.id)
    }

    /// Every message that the role's words are made of.
    pub fn messages(&self) -> Vec<String> {
        let ids = |prefix: &str, ids: &[String]| -> Vec<String> {
            ids.iter().map(|id| format!("{prefix}-{id}")).collect()
        };
        [
            vec![self.message_id()],
            ids("task", &self.tasks),
            ids("must", &self.must),
            ids("behaviour", &self.behaviour),
            ids("nice", &self.nice),
        ]
        .concat()
    }

    /// The title as it stands in an ad.
    ///
    /// # Errors
    /// The language has no such message.
    pub fn title(&self, locale: &Locale) -> Result<String> {
        locale.message(&self.message_id(), &[])
    }

    /// The name of the trade, for a list.
    ///
    /// # Errors
    /// As [`title`](Self::title).
    pub fn name(&self, locale: &Locale) -> Result<String> {
        locale.attribute(&self.message_id(), "name", &[])
    }

    /// The role as a job that has no employer yet.
    ///
    /// # Errors
    /// As [`title`](Self::title).
    pub fn job(&self, locale: &Locale) -> Result<Job> {
        let id = self.message_id();
        let own = |attribute: &str| -> Result<Option<Vec<String>>> {
            Ok(Some(vec![locale.attribute(&id, attribute, &[])?]))
        };
        let list = |prefix: &str, ids: &[String]| -> Result<Option<Vec<String>>> {
            let texts = ids
                .iter()
                .map(|id| locale.message(&format!("{prefix}-{id}"), &[]));
            Ok(Some(texts.collect::<Result<Vec<_>>>()?))
        };
        let common = |names: &[&str]| -> Result<Option<Vec<String>>> {
            let texts = names.iter().map(|name| locale.message(name, &[]));
            Ok(Some(texts.collect::<Result<Vec<_>>>()?))
        };
        let mut steps = Vec::new();
        for name in [
            "first-step-1",
            "first-step-2",
            "first-step-3",
            "first-step-4",
        ] {
            steps.push(Step {
                date: None,
                until: None,
                text: locale.message(name, &[])?,
            });
        }
        Ok(Job {
            title: Some(self.title(locale)?),
            extent: Some(self.extent.clone()),
            lead: common(&["first-lead"])?,
            about: own("about")?,
            tasks: list("task", &self.tasks)?,
            day: own("day")?,
            support: Some(vec![
                locale.attribute(&id, "support-1", &[])?,
                locale.attribute(&id, "support-2", &[])?,
            ]),
            must: list("must", &self.must)?,
            equal: own("equal")?,
            behaviour: list("behaviour", &self.behaviour)?,
            nice: list("nice", &self.nice)?,
            learn: own("learn")?,
            hours: common(&["first-hours"])?,
            pay_note: common(&["first-pay-note"])?,
            offer: common(&["first-offer-1", "first-offer-2", "first-offer-3"])?,
            steps: Some(steps),
            welcome: common(&["first-welcome"])?,
            apply: common(&["first-apply"])?,
            ..Job::default()
        })
    }
}

/// All roles, in the order of their file.
#[derive(Debug, Clone)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// # Errors
    /// `roles.toml` is not there or is wrong, with the place.
    pub fn load(store: &Store) -> Result<Self> {
        let asset = store.required("roles.toml")?;
        let (origin, table) = parse_toml(&asset.file, &asset.text)?;
        let mut fields = Fields::new(&origin, &table, 0);
        let mut roles: Vec<Role> = Vec::new();
        for node in fields.required("role")?.list(&origin, "role")? {
            let read = role(&origin, node)?;
            if roles.iter().any(|known| known.id == read.id) {
                let key = read.id;
                return Err(fields.error(node.span.start, Cause::DuplicateKey { key }));
            }
            roles.push(read);
        }
        fields.finish()?;
        Ok(Roles(roles))
    }

    pub fn all(&self) -> &[Role] {
        &self.0
    }

    /// # Errors
    /// There is no role of this id.
    pub fn find(&self, id: &str) -> Result<&Role> {
        self.0.iter().find(|r| r.id == id).ok_or_else(|| {
            let ids = || self.0.iter().map(|r| r.id.as_str());
            let value = id.to_owned();
            Error::new(match nearest(id, ids()) {
                Some(near) => Cause::UnknownRoleSuggest {
                    value,
                    suggestion: near.to_owned(),
                },
                None => Cause::UnknownRole {
                    value,
                    known: ids().collect::<Vec<_>>().join(", "),
                },
            })
        })
    }
}

fn role(origin: &Origin, node: &Node) -> Result<Role> {
    let mut fields = Fields::new(origin, node.table(origin, "role")?, node.span.start);
    let role = Role {
        id: fields.required("id")?.text(origin, "id")?,
        tasks: fields.texts("tasks")?,
        must: fields.texts("must")?,
        behaviour: fields.texts("behaviour")?,
        nice: fields.texts("nice")?,
        extent: crate::brief::extent(&mut fields)?.unwrap_or_default(),
    };
    fields.finish()?;
    Ok(role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_role_is_told_with_the_nearest() {
        let roles = Roles::load(&Store::locales(None).unwrap()).unwrap();
        assert_eq!(roles.find("care").unwrap().id, "care");
        let error = roles.find("customer-servce").unwrap_err().to_string();
        assert!(error.contains("customer-service"), "{error}");
        let error = roles.find("zzz").unwrap_err().to_string();
        assert!(error.contains("customer-service, sales"), "{error}");
    }
}
