//! The profile: a candidate's history as JSON Resume.
//!
//! Fields that are not used are passed over, whatever they are; a photo is never read. What is used
//! keeps its path, so that every claim of a letter can be traced to it.

use crate::data::{Fields, Node, Origin, Value, parse};
use crate::error::Result;

#[derive(Debug, Clone, Default)]
pub struct Profile {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub city: Option<String>,
    /// The tag of `meta.language`, as written.
    pub language: Option<String>,
    pub jobs: Vec<Job>,
    pub skills: Vec<Evidence>,
    pub education: Vec<Evidence>,
}

/// A job, or voluntary work.
#[derive(Debug, Clone, Default)]
pub struct Job {
    pub employer: Option<String>,
    pub position: Option<String>,
    pub volunteer: bool,
    pub highlights: Vec<Evidence>,
}

/// Something that the profile says, and where: `work[0].highlights[1]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub path: String,
    pub text: String,
}

impl Profile {
    /// Reads JSON Resume 1.x, and the older names `company` and `website`.
    ///
    /// # Errors
    /// A syntax error, or a field that is used and of the wrong type; with the place.
    pub fn parse(file: &str, source: &str) -> Result<Self> {
        let (origin, table) = parse(file, source)?;
        let mut fields = Fields::new(&origin, &table, 0);
        let mut profile = Profile::default();
        if let Some(node) = fields.node("basics") {
            let mut basics = Fields::new(&origin, node.table(&origin, "basics")?, node.span.start);
            profile.name = text(&mut basics, "name")?;
            profile.email = text(&mut basics, "email")?;
            profile.phone = text(&mut basics, "phone")?;
            if let Some(node) = basics.node("location") {
                let table = node.table(&origin, "location")?;
                let mut location = Fields::new(&origin, table, node.span.start);
                profile.city = text(&mut location, "city")?;
            }
        }
        if let Some(node) = fields.node("meta") {
            let mut meta = Fields::new(&origin, node.table(&origin, "meta")?, node.span.start);
            profile.language = text(&mut meta, "language")?;
        }
        for (section, volunteer) in [("work", false), ("volunteer", true)] {
            let Some(node) = fields.node(section) else {
                continue;
            };
            for (index, node) in node.list(&origin, section)?.iter().enumerate() {
                let path = format!("{section}[{index}]");
                profile
                    .jobs
                    .push(job(&origin, node, &path, section, volunteer)?);
            }
        }
        for section in ["skills", "languages", "certificates"] {
            let found = evidence(&origin, fields.node(section), section)?;
            profile.skills.extend(found);
        }
        profile.education = evidence(&origin, fields.node("education"), "education")?;
        Ok(profile)
    }

    /// Everything the profile says in words of its own, for telling its language.
    pub fn words(&self) -> String {
        let texts: Vec<&str> = self
            .jobs
            .iter()
            .flat_map(|j| &j.highlights)
            .chain(&self.skills)
            .map(|e| e.text.as_str())
            .collect();
        texts.join(".\n")
    }
}

fn text(fields: &mut Fields<'_>, key: &'static str) -> Result<Option<String>> {
    let text = fields.text(key)?.map(|t| {
        let words: Vec<&str> = t.split_whitespace().collect();
        words.join(" ")
    });
    Ok(text.filter(|t| !t.is_empty()))
}

fn job(origin: &Origin, node: &Node, path: &str, section: &str, volunteer: bool) -> Result<Job> {
    let mut fields = Fields::new(origin, node.table(origin, section)?, node.span.start);
    let employer = match text(&mut fields, "name")? {
        Some(name) => Some(name),
        None => match text(&mut fields, "company")? {
            Some(name) => Some(name),
            None => text(&mut fields, "organization")?,
        },
    };
    let position = text(&mut fields, "position")?;
    let mut highlights = Vec::new();
    if let Some(node) = fields.node("highlights") {
        for (index, node) in node.list(origin, "highlights")?.iter().enumerate() {
            let text = node.text(origin, "highlights")?;
            let words: Vec<&str> = text.split_whitespace().collect();
            highlights.push(Evidence {
                path: format!("{path}.highlights[{index}]"),
                text: words.join(" "),
            });
        }
    }
    highlights.retain(|h| !h.text.is_empty());
    Ok(Job {
        employer,
        position,
        volunteer,
        highlights,
    })
}

/// The texts of a list of tables: every text field, and lists of texts as one each.
fn evidence(origin: &Origin, node: Option<&Node>, section: &str) -> Result<Vec<Evidence>> {
    let mut found = Vec::new();
    let Some(node) = node else {
        return Ok(found);
    };
    for (index, node) in node.list(origin, section)?.iter().enumerate() {
        for entry in &node.table(origin, section)?.entries {
            let path = format!("{section}[{index}].{}", entry.key);
            match &entry.node.value {
                Value::Text(text) if !is_link_or_date(&entry.key) => found.push(Evidence {
                    path,
                    text: text.clone(),
                }),
                Value::List(items) => {
                    for (at, item) in items.iter().enumerate() {
                        if let Value::Text(text) = &item.value {
                            found.push(Evidence {
                                path: format!("{path}[{at}]"),
                                text: text.clone(),
                            });
                        }
                    }
                }
                _ => {}
            }
        }
    }
    Ok(found)
}

fn is_link_or_date(key: &str) -> bool {
    matches!(
        key,
        "url" | "website" | "startDate" | "endDate" | "date" | "score" | "level"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_names_unknown_fields_and_photos_are_no_trouble() {
        let source = r#"{"basics": {"name": "Nora  Vik", "image": "photo.jpg", "x": 1},
            "work": [{"company": "Butikken", "position": "leder", "highlights": ["Fikk ned svinnet"]}]}"#;
        let profile = Profile::parse("p.json", source).unwrap();
        assert_eq!(profile.name.as_deref(), Some("Nora Vik"));
        assert_eq!(profile.jobs[0].employer.as_deref(), Some("Butikken"));
        assert_eq!(profile.jobs[0].highlights[0].path, "work[0].highlights[0]");
    }

    #[test]
    fn a_field_of_the_wrong_type_is_named_with_its_place() {
        let error = Profile::parse("p.json", "{\n \"work\": {}\n}").unwrap_err();
        assert_eq!(error.place().unwrap().at, Some((2, 10)));
    }
}
