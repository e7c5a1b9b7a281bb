//! The profile: a candidate's history, as JSON Resume or RenderCV.
//!
//! Fields that are not used are passed over, whatever they are; a photo is never read. What is used
//! keeps its path, so that every claim of a letter can be traced to it. A profile is written in one
//! language; the candidate's own translations of its texts stand by their paths under `meta.lagom`.

use crate::data::{Entry, Fields, Node, Origin, Table, Value, parse};
use crate::error::Result;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default)]
pub struct Profile {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub city: Option<String>,
    /// What the candidate is by trade, in the candidate's own words.
    pub label: Option<String>,
    /// The tag of `meta.language`, as written.
    pub language: Option<String>,
    pub jobs: Vec<Job>,
    pub skills: Vec<Evidence>,
    pub education: Vec<Evidence>,
    /// The parts of the same schools, by their paths.
    pub schools: Vec<School>,
    /// Language tag -> path -> the candidate's own words for what stands there.
    pub translations: BTreeMap<String, BTreeMap<String, String>>,
}

/// A job, or voluntary work.
#[derive(Debug, Clone, Default)]
pub struct Job {
    pub employer: Option<String>,
    pub position: Option<Evidence>,
    pub summary: Option<Evidence>,
    pub volunteer: bool,
    pub highlights: Vec<Evidence>,
    /// First and last month, as years and months since the year 0; the last is none where it goes on.
    pub start: Option<i32>,
    pub end: Option<i32>,
}

impl Job {
    /// Whole months, up to `now` where the job goes on; none where the start is not said.
    pub fn months(&self, now: i32) -> Option<i32> {
        Some((self.end.unwrap_or(now) - self.start? + 1).max(0))
    }
}

/// What one learned at a school: "Bachelor", "Economics".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct School {
    /// `education[0]`, as that of the evidence.
    pub path: String,
    pub degree: Option<String>,
    pub area: Option<String>,
}

/// Something that the profile says, and where: `work[0].highlights[1]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub path: String,
    pub text: String,
}

/// The path of a profile's label.
pub const LABEL: &str = "basics.label";

impl Profile {
    /// Reads JSON Resume 1.x with the older names `company` and `website`, or RenderCV; in JSON, YAML
    /// or TOML.
    ///
    /// # Errors
    /// A syntax error, or a field that is used and of the wrong type; with the place.
    pub fn parse(file: &str, source: &str) -> Result<Self> {
        let (origin, table) = parse(file, source)?;
        let mut fields = Fields::new(&origin, &table, 0);
        if let Some(node) = fields.node("cv") {
            return rendercv(&origin, node);
        }
        let mut profile = Profile::default();
        if let Some(node) = fields.node("basics") {
            let mut basics = Fields::new(&origin, node.table(&origin, "basics")?, node.span.start);
            profile.name = text(&mut basics, "name")?;
            profile.label = text(&mut basics, "label")?;
            profile.email = text(&mut basics, "email")?;
            profile.phone = text(&mut basics, "phone")?;
            if let Some(node) = basics.node("location") {
                profile.city = match &node.value {
                    Value::Text(place) => city(place),
                    _ => {
                        let table = node.table(&origin, "location")?;
                        let mut location = Fields::new(&origin, table, node.span.start);
                        text(&mut location, "city")?
                    }
                };
            }
        }
        if let Some(node) = fields.node("meta") {
            let mut meta = Fields::new(&origin, node.table(&origin, "meta")?, node.span.start);
            profile.language = text(&mut meta, "language")?;
            if let Some(node) = meta.node("lagom") {
                for entry in &node.table(&origin, "lagom")?.entries {
                    let texts = translations(&origin, &entry.node)?;
                    profile.translations.insert(entry.key.clone(), texts);
                }
            }
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
        if let Some(node) = fields.node("education") {
            for (index, node) in node.list(&origin, "education")?.iter().enumerate() {
                let table = node.table(&origin, "education")?;
                profile
                    .schools
                    .push(school(format!("education[{index}]"), table));
            }
        }
        Ok(profile)
    }

    /// Everything the profile says in words of its own, for telling its language.
    pub fn words(&self) -> String {
        let texts: Vec<&str> = self.texts().map(|e| e.text.as_str()).collect();
        texts.join(".\n")
    }

    /// Every text in words of the candidate's own.
    pub fn texts(&self) -> impl Iterator<Item = &Evidence> {
        let jobs = self.jobs.iter();
        jobs.flat_map(|j| j.position.iter().chain(&j.summary).chain(&j.highlights))
            .chain(&self.skills)
            .chain(&self.education)
    }

    /// The profile as a letter in another language may use it: texts in the candidate's own words for
    /// that language, from `extra` (a pitch) or from the profile itself; and the paths of what was
    /// done that has none. Names, dates and places stay.
    pub fn spoken(&self, tag: &str, extra: &BTreeMap<String, String>) -> (Profile, Vec<String>) {
        let mut missing = Vec::new();
        let own = self.translations.get(tag);
        let say = |evidence: &Evidence| -> Option<Evidence> {
            let found = extra.get(&evidence.path);
            let found = found.or_else(|| own?.get(&evidence.path))?;
            Some(Evidence {
                path: evidence.path.clone(),
                text: found.clone(),
            })
        };
        let mut spoken = self.clone();
        let label = extra.get(LABEL).or_else(|| own?.get(LABEL));
        spoken.label = label.cloned();
        for job in &mut spoken.jobs {
            job.highlights.retain_mut(|highlight| match say(highlight) {
                Some(words) => {
                    *highlight = words;
                    true
                }
                None => {
                    missing.push(highlight.path.clone());
                    false
                }
            });
            if let Some(position) = job.position.take() {
                job.position = say(&position);
                if job.position.is_none() {
                    missing.push(position.path);
                }
            }
            job.summary = job.summary.as_ref().and_then(say);
        }
        spoken.skills = spoken.skills.iter().filter_map(say).collect();
        spoken.education = spoken.education.iter().filter_map(say).collect();
        spoken.schools.clear();
        (spoken, missing)
    }
}

/// Path -> text.
///
/// # Errors
/// It is no table of texts.
pub fn translations(origin: &Origin, node: &Node) -> Result<BTreeMap<String, String>> {
    let entries = &node.table(origin, "lagom")?.entries;
    let texts = entries.iter().map(|entry| {
        let text = entry.node.text(origin, "lagom")?;
        let words: Vec<&str> = text.split_whitespace().collect();
        Ok((entry.key.clone(), words.join(" ")))
    });
    texts.collect()
}

/// "Havrevik, Norway" -> "Havrevik".
fn city(place: &str) -> Option<String> {
    let city = place.split(',').next().unwrap_or_default().trim();
    (!city.is_empty()).then(|| city.to_owned())
}

/// A month as a number: `2021-03`, `2021-03-15`, or `2021` for its first.
fn month(text: &str) -> Option<i32> {
    let mut parts = text.trim().splitn(3, '-');
    let year: i32 = parts.next()?.parse().ok()?;
    let month: i32 = parts.next().map_or(Some(1), |m| m.parse().ok())?;
    ((1..=9999).contains(&year) && (1..=12).contains(&month)).then_some(year * 12 + month - 1)
}

/// RenderCV: sections by names of the candidate's own, whose entries tell by their fields what they
/// are.
fn rendercv(origin: &Origin, node: &Node) -> Result<Profile> {
    let mut cv = Fields::new(origin, node.table(origin, "cv")?, node.span.start);
    let mut profile = Profile {
        name: text(&mut cv, "name")?,
        email: text(&mut cv, "email")?,
        phone: text(&mut cv, "phone")?,
        city: text(&mut cv, "location")?.and_then(|place| city(&place)),
        ..Profile::default()
    };
    let Some(sections) = cv.node("sections") else {
        return Ok(profile);
    };
    for Entry { key, node, .. } in &sections.table(origin, "sections")?.entries {
        let Value::List(entries) = &node.value else {
            continue;
        };
        for (index, entry) in entries.iter().enumerate() {
            let path = format!("cv.sections.{key}[{index}]");
            match &entry.value {
                Value::Text(text) => profile.skills.push(Evidence {
                    path,
                    text: text.clone(),
                }),
                Value::Table(table) if table.get("company").is_some() => {
                    profile.jobs.push(job(origin, entry, &path, "cv", false)?);
                }
                Value::Table(table) => {
                    let is_school = table.get("institution").is_some();
                    if is_school {
                        profile.schools.push(school(path.clone(), table));
                    }
                    let list = match is_school {
                        true => &mut profile.education,
                        false => &mut profile.skills,
                    };
                    list.extend(entry_texts(&path, table));
                }
                _ => {}
            }
        }
    }
    Ok(profile)
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
    let mut said = |key: &'static str| -> Result<Option<Evidence>> {
        let found = text(&mut fields, key)?;
        Ok(found.map(|text| Evidence {
            path: format!("{path}.{key}"),
            text,
        }))
    };
    let position = said("position")?;
    let summary = said("summary")?;
    // Dates in many forms stand in profiles; one that cannot be read tells nothing.
    let mut dated = |keys: [&'static str; 2]| {
        let node = keys.into_iter().find_map(|key| fields.node(key));
        match node.map(|n| &n.value) {
            Some(Value::Text(text)) => month(text),
            Some(Value::Integer(year)) => month(&year.to_string()),
            Some(Value::Date(date)) => {
                Some(date.year().extended_year() * 12 + i32::from(date.month().ordinal) - 1)
            }
            _ => None,
        }
    };
    let (start, end) = (
        dated(["startDate", "start_date"]),
        dated(["endDate", "end_date"]),
    );
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
        summary,
        volunteer,
        highlights,
        start,
        end,
    })
}

/// The texts of a list of tables: every text field, and lists of texts as one each.
fn evidence(origin: &Origin, node: Option<&Node>, section: &str) -> Result<Vec<Evidence>> {
    let mut found = Vec::new();
    let Some(node) = node else {
        return Ok(found);
    };
    for (index, node) in node.list(origin, section)?.iter().enumerate() {
        let path = format!("{section}[{index}]");
        found.extend(entry_texts(&path, node.table(origin, section)?));
    }
    Ok(found)
}

/// The degree and the area of an entry of either format.
fn school(path: String, table: &Table) -> School {
    let text = |keys: &[&str]| {
        let values = keys.iter().filter_map(|key| table.get(key));
        let mut texts = values.filter_map(|node| match &node.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => None,
        });
        texts.next()
    };
    School {
        path,
        degree: text(&["studyType", "degree"]),
        area: text(&["area"]),
    }
}

/// A language and how well it is known belong together, and so do the parts of an education: a
/// table's own texts are one evidence, and the items of its lists are one each.
fn entry_texts(path: &str, table: &Table) -> Vec<Evidence> {
    let mut own = Vec::new();
    let mut found = Vec::new();
    for entry in &table.entries {
        match &entry.node.value {
            Value::Text(text) if !is_link_or_date(&entry.key) && !text.trim().is_empty() => {
                own.push((entry.key.as_str(), text.trim()));
            }
            Value::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    if let Value::Text(text) = &item.value {
                        found.push(Evidence {
                            path: format!("{path}.{}[{at}]", entry.key),
                            text: text.clone(),
                        });
                    }
                }
            }
            _ => {}
        }
    }
    if let Some((key, _)) = own.first() {
        let texts: Vec<&str> = own.iter().map(|(_, text)| *text).collect();
        let path = match own.len() {
            1 => format!("{path}.{key}"),
            _ => path.to_owned(),
        };
        found.insert(
            0,
            Evidence {
                path,
                text: texts.join(", "),
            },
        );
    }
    found
}

fn is_link_or_date(key: &str) -> bool {
    matches!(
        key,
        "url"
            | "website"
            | "startDate"
            | "endDate"
            | "start_date"
            | "end_date"
            | "date"
            | "score"
            | "level"
            | "location"
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
