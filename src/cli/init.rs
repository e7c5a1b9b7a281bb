//! `lagom init`: the questions that lead to a good brief, profile or pitch. On a terminal they are
//! asked; elsewhere they stand as comments in a file. Nothing is written before the last answer.

mod dialogue;

use super::args::{Init, InitArgs, InitWhat};
use super::{Context, Outcome, write_file, write_out};
use dialogue::{Answers, Ask, Question};
use lagom::brief::{FIELDS, Shape};
use lagom::error::{Cause, Result};
use lagom::language::{Language, Row};
use lagom::locale::Locale;
use lagom::role::{DOMAINS, Roles};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::path::Path;

/// What the dialogue asks of the fields of a brief, in this order; the file has all of them.
const ASKED: &[&str] = &[
    "title",
    "employer",
    "place",
    "role",
    "lead",
    "day",
    "support",
    "tasks",
    "must",
    "learn",
    "pay",
    "extent",
    "week-hours",
    "hours",
    "remote",
    "start",
    "deadline",
    "steps",
    "contact",
    "apply-url",
    "apply",
];

/// The messages of the dialogue, all without arguments.
pub const MESSAGES: &[&str] = &[
    "init-how",
    "init-lines",
    "init-date",
    "init-wrong-number",
    "init-wrong-date",
    "init-wrong-choice",
    "init-stopped",
    "init-ad",
    "init-profile",
    "init-pitch",
    "init-pay-per",
    "init-contact-name",
    "init-contact-phone",
    "init-contact-email",
    "init-step-date",
    "init-step-text",
    "init-remote-days",
    "rewrite-ad",
    "choice-year",
    "choice-month",
    "choice-hour",
    "choice-full-time",
    "choice-part-time",
    "choice-summer",
    "choice-remote-none",
    "choice-remote-days",
    "choice-remote-full",
    "profile-name",
    "profile-email",
    "profile-phone",
    "profile-city",
    "profile-work",
    "profile-position",
    "profile-start",
    "profile-end",
    "profile-highlights",
    "profile-volunteer",
    "profile-education",
    "profile-area",
    "profile-skills",
    "profile-languages",
    "pitch-why",
    "pitch-first-months",
    "pitch-start",
    "pitch-mention",
    "pitch-learn",
    "pitch-hours",
    "pitch-named",
    "brief-language",
    "brief-role",
    "brief-text",
];

pub fn run(context: &Context, init: &Init) -> Result<Outcome> {
    let (args, name) = match &init.what {
        InitWhat::Ad(args) => (args, "brief.toml"),
        InitWhat::Profile(args) => (args, "profile.json"),
        InitWhat::Pitch(args) => (args, "pitch.toml"),
    };
    let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let path = match &args.output {
        Some(path) => Some(path.as_path()),
        None if terminal => Some(Path::new(name)),
        None => None,
    };
    let path = path.filter(|p| p.as_os_str() != "-");
    // Said before the questions, not after the last answer.
    if let Some(path) = path
        && path.exists()
        && !args.force
    {
        let path = path.display().to_string();
        return Err(Cause::FileExists { path }.into());
    }
    if let Some(path) = path {
        writable(path, &init.what, terminal)?;
    }
    let language = language(context, args)?;
    let words = &context.words(&["init"])?;
    let text = if terminal {
        let mut input = std::io::stdin().lock();
        let mut output = std::io::stderr();
        let questions = match &init.what {
            InitWhat::Ad(_) => ad_questions(context, words, language)?,
            InitWhat::Profile(_) => profile_questions(),
            InitWhat::Pitch(_) => pitch_questions(),
        };
        let Some(answers) = dialogue::ask(words, questions, &mut input, &mut output)? else {
            // Where standard error is gone there is nobody to tell.
            let _ = writeln!(output, "\n{}", words.message("init-stopped", &[])?);
            return Ok(Outcome::Wrong);
        };
        match &init.what {
            InitWhat::Ad(_) => brief(context, language, &answers)?,
            InitWhat::Profile(_) => profile(language, &answers)?,
            InitWhat::Pitch(_) => pitch(words, &answers)?,
        }
    } else {
        match &init.what {
            InitWhat::Ad(_) => commented_brief(context, words, language)?,
            InitWhat::Profile(_) => commented_profile(words, language)?,
            InitWhat::Pitch(_) => commented_pitch(words)?,
        }
    };
    match path {
        Some(path) => {
            write_file(path, &text, args.force)?;
            let shown = path.display().to_string();
            context.note("draft-written", &[("path", shown.into())])?;
        }
        None => write_out(&text)?,
    }
    Ok(Outcome::Done)
}

/// Says before the questions that the file cannot be written, or that its name promises another
/// format.
fn writable(path: &Path, what: &InitWhat, terminal: bool) -> Result<()> {
    let shown = || path.display().to_string();
    let ending = path.extension().and_then(|e| e.to_str());
    let formats: &[&str] = match (what, terminal) {
        (InitWhat::Profile(_), true) => &["json"],
        (InitWhat::Profile(_), false) => &["yaml", "yml"],
        _ => &["toml"],
    };
    if let Some(ending) = ending
        && !formats.contains(&ending)
    {
        return Err(Cause::UsageValue {
            argument: "-o".to_owned(),
            value: shown(),
            allowed: format!(".{}", formats.join(", .")),
        }
        .into());
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    tempfile::tempfile_in(folder).map_err(|e| Cause::Write {
        path: shown(),
        detail: e.kind().to_string(),
    })?;
    Ok(())
}

/// The language of the text: `--lang`, or the interface's where ads are drafted in it, or the first.
fn language(context: &Context, args: &InitArgs) -> Result<Option<Language>> {
    if let Some(tag) = &args.lang {
        return context.manifest.find_drafted(tag).map(Some);
    }
    let ui = context.ui.language();
    Ok(ui.filter(|l| context.manifest.row(*l).draft))
}

fn shape(key: &str) -> Option<Shape> {
    let found = FIELDS.iter().find(|(name, _)| *name == key);
    found.map(|(_, shape)| *shape)
}

/// The message that asks for a field of a brief.
fn field_message(key: &str) -> &'static str {
    BRIEF_MESSAGES
        .iter()
        .find(|id| id.strip_prefix("brief-") == Some(key))
        .copied()
        .unwrap_or("brief-title")
}

/// One message a field of a brief: question, comment in the file and description in the schema.
pub const BRIEF_MESSAGES: &[&str] = &[
    "brief-title",
    "brief-employer",
    "brief-place",
    "brief-lead",
    "brief-about",
    "brief-day",
    "brief-support",
    "brief-tasks",
    "brief-sales",
    "brief-must",
    "brief-equal",
    "brief-behaviour",
    "brief-nice",
    "brief-learn",
    "brief-pay",
    "brief-pay-summer",
    "brief-pay-note",
    "brief-offer",
    "brief-extent",
    "brief-part-time",
    "brief-contract",
    "brief-openings",
    "brief-week-hours",
    "brief-hours",
    "brief-remote",
    "brief-start",
    "brief-summer",
    "brief-deadline",
    "brief-steps",
    "brief-welcome",
    "brief-accommodation",
    "brief-encourage",
    "brief-contact",
    "brief-contact-role",
    "brief-apply-url",
    "brief-apply-email",
    "brief-apply",
    "brief-language",
    "brief-role",
];

/// Values with what is shown for them.
fn options(words: &Locale, ids: &[(&str, &str)]) -> Result<Vec<(String, String)>> {
    let shown = ids.iter().map(|(value, id)| {
        let text = words.message(id, &[])?;
        Ok(((*value).to_owned(), text))
    });
    shown.collect()
}

fn ad_questions(
    context: &Context,
    words: &Locale,
    language: Option<Language>,
) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    if language.is_none() {
        let rows = context.manifest.drafted();
        let rows = rows.map(|r| (r.language.to_string(), r.name.clone()));
        questions.push(Question::new(
            "language",
            "brief-language",
            Ask::Choice(rows.collect()),
        ));
    }
    for key in ASKED {
        let ask = match (*key, shape(key)) {
            ("role", _) => {
                let roles = Roles::load(&context.locales)?;
                let own = context.words(DOMAINS)?;
                let names = roles.all().iter().map(|role| {
                    let name = role.name(&own)?;
                    Ok((role.id.clone(), name))
                });
                Ask::Choice(names.collect::<Result<_>>()?)
            }
            ("extent", _) => Ask::Choices(options(
                words,
                &[
                    ("full-time", "choice-full-time"),
                    ("part-time", "choice-part-time"),
                    ("summer", "choice-summer"),
                ],
            )?),
            ("remote", _) => Ask::Choice(options(
                words,
                &[
                    ("none", "choice-remote-none"),
                    ("days", "choice-remote-days"),
                    ("full", "choice-remote-full"),
                ],
            )?),
            (_, Some(Shape::Pay)) => Ask::Range,
            (_, Some(Shape::Number)) => Ask::Number(1.0, 60.0),
            (_, Some(Shape::Date)) => Ask::Date,
            (_, Some(Shape::Text)) => Ask::Text,
            (_, Some(Shape::List)) => Ask::List,
            _ => Ask::Line,
        };
        let mut question = Question::new(*key, field_message(key), ask);
        match *key {
            "pay" => {
                let periods = options(
                    words,
                    &[
                        ("year", "choice-year"),
                        ("month", "choice-month"),
                        ("hour", "choice-hour"),
                    ],
                )?;
                questions.push(question);
                question = Question::new("pay-per", "init-pay-per", Ask::Choice(periods))
                    .only("pay", None);
            }
            "remote" => {
                questions.push(question);
                question = Question::new("remote-days", "init-remote-days", Ask::Number(1.0, 5.0))
                    .only("remote", Some("days"));
            }
            "contact" => {
                questions.push(Question::new("name", "init-contact-name", Ask::Line));
                questions.push(Question::new("phone", "init-contact-phone", Ask::Line));
                question = Question::new("email", "init-contact-email", Ask::Line);
            }
            "steps" => question = first_step(0),
            _ => {}
        }
        questions.push(question);
    }
    Ok(questions)
}

/// A step of the hiring: its text opens a group, its date follows.
fn first_step(index: usize) -> Question {
    Question {
        then: Some(|number| {
            let date = format!("step{}.date", number - 1);
            vec![
                Question::new(date, "init-step-date", Ask::Date),
                first_step(number),
            ]
        }),
        ..Question::new(format!("step{index}"), "init-step-text", Ask::Line)
    }
}

/// A basic string of TOML, over several lines where the text has them.
pub fn toml_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' => escaped.push('\n'),
            c if c.is_control() => {
                let _ = write!(escaped, "\\u{:04X}", c as u32);
            }
            c => escaped.push(c),
        }
    }
    match text.contains('\n') {
        true => format!("\"\"\"\n{escaped}\"\"\""),
        false => format!("\"{escaped}\""),
    }
}

fn toml_list(items: &[String]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("  {},\n", toml_text(item)))
        .collect();
    format!("[\n{items}]")
}

/// The brief that the answers make.
fn brief(context: &Context, language: Option<Language>, answers: &Answers) -> Result<String> {
    let mut out = String::new();
    let given = answers.line("language");
    let language = language.or_else(|| given.and_then(|tag| context.manifest.find(tag)));
    let language = match language {
        Some(language) => language,
        None => first_drafted(context)?,
    };
    let row = context.manifest.row(language);
    let _ = writeln!(out, "language = {}", toml_text(language.tag()));
    for key in ASKED {
        let values = answers.get(key);
        match *key {
            "pay" => {
                if let Some([from, rest @ ..]) = values {
                    let to = rest.first().unwrap_or(from);
                    let per = answers.line("pay-per").unwrap_or(&row.pay_per);
                    let currency = &row.currency;
                    let _ = writeln!(
                        out,
                        "pay = {{ from = {from}, to = {to}, currency = \"{currency}\", per = \"{per}\" }}"
                    );
                }
            }
            "extent" => {
                if let Some(values) = values {
                    let words: Vec<String> = values.iter().map(|v| toml_text(v)).collect();
                    let _ = writeln!(out, "extent = [{}]", words.join(", "));
                }
            }
            "remote" => match (answers.line("remote"), answers.line("remote-days")) {
                (Some("days"), Some(days)) => {
                    let _ = writeln!(out, "remote = {days}");
                }
                (Some(word @ ("none" | "full")), _) => {
                    let _ = writeln!(out, "remote = \"{word}\"");
                }
                _ => {}
            },
            "contact" => {
                let parts: Vec<String> = ["name", "phone", "email"]
                    .iter()
                    .filter_map(|k| Some(format!("{k} = {}", toml_text(answers.line(k)?))))
                    .collect();
                if !parts.is_empty() {
                    let _ = writeln!(out, "contact = {{ {} }}", parts.join(", "));
                }
            }
            "steps" => {
                let mut steps = String::new();
                for index in 0.. {
                    let Some(text) = answers.line(&format!("step{index}")) else {
                        break;
                    };
                    // A step needs its day: one without stays in the file as a note.
                    let _ = match answers.line(&format!("step{index}.date")) {
                        Some(date) => {
                            writeln!(steps, "  {{ date = {date}, text = {} }},", toml_text(text))
                        }
                        None => writeln!(steps, "  # {{ date = , text = {} }},", toml_text(text)),
                    };
                }
                if !steps.is_empty() {
                    let _ = writeln!(out, "steps = [\n{steps}]");
                }
            }
            key => {
                let Some(values) = values else { continue };
                let text = match shape(key) {
                    Some(Shape::List) => toml_list(values),
                    Some(Shape::Number | Shape::Date) => values.concat(),
                    _ => toml_text(&values.join("\n")),
                };
                let _ = writeln!(out, "{key} = {text}");
            }
        }
    }
    Ok(out)
}

fn first_drafted(context: &Context) -> Result<Language> {
    let first = context.manifest.drafted().next().map(|r| r.language);
    first.ok_or_else(|| {
        Cause::UnknownLanguage {
            tag: String::new(),
            known: String::new(),
        }
        .into()
    })
}

/// A comment of lines that fit a narrow window.
pub fn comment(out: &mut String, text: &str) {
    let mut line = String::from("#");
    for word in text.split_whitespace() {
        if line.chars().count() + word.chars().count() >= 100 {
            let _ = writeln!(out, "{line}");
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    let _ = writeln!(out, "{line}");
}

/// Every field of a brief with its question, to be filled in by hand.
fn commented_brief(
    context: &Context,
    words: &Locale,
    language: Option<Language>,
) -> Result<String> {
    let language = match language {
        Some(language) => language,
        None => first_drafted(context)?,
    };
    let tag = language.tag();
    let mut out = String::new();
    comment(&mut out, &words.message("init-ad", &[])?);
    out.push_str("#\n#   lagom ad brief.toml\n\n");
    comment(&mut out, &words.message("brief-language", &[])?);
    let _ = writeln!(out, "language = \"{tag}\"\n");
    comment(&mut out, &words.message("brief-role", &[])?);
    out.push_str("# role = \"customer-service\"\n");
    for (key, shape) in FIELDS {
        out.push('\n');
        comment(&mut out, &words.message(field_message(key), &[])?);
        let sample = sample(*shape, context.manifest.row(language));
        for line in format!("{key} = {sample}").lines() {
            let _ = writeln!(out, "# {line}");
        }
    }
    out.push('\n');
    comment(&mut out, &words.message("brief-text", &[])?);
    out.push_str("# [text.nn]\n# title = \"\"\n");
    Ok(out)
}

fn sample(shape: Shape, row: &Row) -> String {
    let words = |words: &[&str]| words.join("\" | \"");
    match shape {
        Shape::Line => "\"\"".to_owned(),
        Shape::Text => "\"\"\"\n\"\"\"".to_owned(),
        Shape::List => "[\n  \"\",\n]".to_owned(),
        Shape::Number => "37.5".to_owned(),
        Shape::Date => "2027-04-12".to_owned(),
        Shape::Choice(set) => format!("\"{}\"  # \"{}\"", set[0], words(set)),
        Shape::Choices(set) => format!("[\"{}\"]  # \"{}\"", set[0], words(set)),
        Shape::Remote => "\"none\"  # 1–5 | \"full\"".to_owned(),
        Shape::Pay => format!(
            "{{ from = 0, to = 0, currency = \"{}\", per = \"{}\" }}  # \"year\" | \"month\" | \"hour\"",
            row.currency, row.pay_per
        ),
        Shape::Percent => "{ from = 50, to = 80 }".to_owned(),
        Shape::Days => "{ from = 2027-06-14, to = 2027-08-13 }".to_owned(),
        Shape::Contact => "{ name = \"\", phone = \"\", email = \"\" }".to_owned(),
        Shape::Steps => "[\n  { date = 2027-02-14, text = \"\" },\n]".to_owned(),
    }
}

fn profile_questions() -> Vec<Question> {
    vec![
        Question::new("name", "profile-name", Ask::Line),
        Question::new("email", "profile-email", Ask::Line),
        Question::new("phone", "profile-phone", Ask::Line),
        Question::new("city", "profile-city", Ask::Line),
        work(0),
        volunteer(0),
        education(0),
        Question::new("skills", "profile-skills", Ask::List),
        Question::new("languages", "profile-languages", Ask::List),
    ]
}

fn work(index: usize) -> Question {
    Question {
        then: Some(|number| group("work", number, work(number))),
        ..Question::new(format!("work{index}"), "profile-work", Ask::Line)
    }
}

fn volunteer(index: usize) -> Question {
    Question {
        then: Some(|number| group("volunteer", number, volunteer(number))),
        ..Question::new(format!("volunteer{index}"), "profile-volunteer", Ask::Line)
    }
}

/// What is asked of one job, and whether there is another.
fn group(name: &str, number: usize, next: Question) -> Vec<Question> {
    let key = |field: &str| format!("{name}{}.{field}", number - 1);
    vec![
        Question::new(key("position"), "profile-position", Ask::Line),
        Question::new(key("start"), "profile-start", Ask::Line),
        Question::new(key("end"), "profile-end", Ask::Line),
        Question::new(key("highlights"), "profile-highlights", Ask::List),
        next,
    ]
}

fn education(index: usize) -> Question {
    Question {
        then: Some(|number| {
            let key = |field: &str| format!("education{}.{field}", number - 1);
            vec![
                Question::new(key("area"), "profile-area", Ask::Line),
                Question::new(key("start"), "profile-start", Ask::Line),
                Question::new(key("end"), "profile-end", Ask::Line),
                education(number),
            ]
        }),
        ..Question::new(format!("education{index}"), "profile-education", Ask::Line)
    }
}

/// The profile that the answers make, as JSON Resume.
fn profile(language: Option<Language>, answers: &Answers) -> Result<String> {
    let mut basics = Map::new();
    for key in ["name", "email", "phone"] {
        if let Some(value) = answers.line(key) {
            basics.insert(key.to_owned(), value.into());
        }
    }
    if let Some(city) = answers.line("city") {
        basics.insert("location".to_owned(), json!({"city": city}));
    }
    let groups = |name: &str, first: &str, fields: &[(&str, &str)]| -> Vec<Value> {
        let mut found = Vec::new();
        for index in 0.. {
            let opener = format!("{name}{index}");
            let Some(value) = answers.line(&opener) else {
                break;
            };
            let mut entry = Map::new();
            entry.insert(first.to_owned(), value.into());
            for (key, field) in fields {
                let Some(values) = answers.get(&format!("{opener}.{key}")) else {
                    continue;
                };
                let value = match *key {
                    "highlights" => json!(values),
                    _ => values.join(" ").into(),
                };
                entry.insert((*field).to_owned(), value);
            }
            found.push(Value::Object(entry));
        }
        found
    };
    let job = [
        ("position", "position"),
        ("start", "startDate"),
        ("end", "endDate"),
        ("highlights", "highlights"),
    ];
    let school = [("area", "area"), ("start", "startDate"), ("end", "endDate")];
    let named = |key: &str, field: &str| -> Vec<Value> {
        let items = answers.get(key).unwrap_or_default();
        items.iter().map(|item| json!({ field: item })).collect()
    };
    let mut whole = json!({
        "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        "basics": basics,
        "work": groups("work", "name", &job),
        "volunteer": groups("volunteer", "organization", &job),
        "education": groups("education", "institution", &school),
        "skills": named("skills", "name"),
        "languages": named("languages", "language"),
    });
    if let (Some(language), Value::Object(whole)) = (language, &mut whole) {
        whole.insert("meta".to_owned(), json!({"language": language.tag()}));
    }
    let text = serde_json::to_string_pretty(&whole).map_err(|e| Cause::Write {
        path: "-".to_owned(),
        detail: e.to_string(),
    })?;
    Ok(text + "\n")
}

/// A profile to be filled in by hand: JSON Resume in YAML, which takes comments.
fn commented_profile(words: &Locale, language: Option<Language>) -> Result<String> {
    let mut out = String::new();
    let say = |out: &mut String, id: &str, indent: &str| -> Result<()> {
        let mut lines = String::new();
        comment(&mut lines, &words.message(id, &[])?);
        for line in lines.lines() {
            let _ = writeln!(out, "{indent}{line}");
        }
        Ok(())
    };
    say(&mut out, "init-profile", "")?;
    out.push_str("#\n#   lagom letter --profile profile.yaml --ad ad.txt\n\nbasics:\n");
    for (id, field) in [
        ("profile-name", "name"),
        ("profile-email", "email"),
        ("profile-phone", "phone"),
    ] {
        say(&mut out, id, "  ")?;
        let _ = writeln!(out, "  {field}: \"\"");
    }
    say(&mut out, "profile-city", "  ")?;
    out.push_str("  location:\n    city: \"\"\n");
    for (section, id, first) in [
        ("work", "profile-work", "name"),
        ("volunteer", "profile-volunteer", "organization"),
    ] {
        let _ = writeln!(out, "\n{section}:");
        say(&mut out, id, "  ")?;
        let _ = writeln!(out, "  - {first}: \"\"");
        for (id, field) in [
            ("profile-position", "position: \"\""),
            ("profile-start", "startDate: \"\""),
            ("profile-end", "endDate: \"\""),
            ("profile-highlights", "highlights:\n      - \"\""),
        ] {
            say(&mut out, id, "    ")?;
            let _ = writeln!(out, "    {field}");
        }
    }
    out.push_str("\neducation:\n");
    say(&mut out, "profile-education", "  ")?;
    out.push_str("  - institution: \"\"\n");
    for (id, field) in [
        ("profile-area", "area"),
        ("profile-start", "startDate"),
        ("profile-end", "endDate"),
    ] {
        say(&mut out, id, "    ")?;
        let _ = writeln!(out, "    {field}: \"\"");
    }
    out.push_str("\nskills:\n");
    say(&mut out, "profile-skills", "  ")?;
    out.push_str("  - name: \"\"\n\nlanguages:\n");
    say(&mut out, "profile-languages", "  ")?;
    out.push_str("  - language: \"\"\n");
    if let Some(language) = language {
        let _ = write!(out, "\nmeta:\n  language: {language}\n");
    }
    Ok(out)
}

fn pitch_questions() -> Vec<Question> {
    vec![
        Question::new("why", "pitch-why", Ask::Text),
        Question::new("first_months", "pitch-first-months", Ask::Text),
        Question::new("start", "pitch-start", Ask::Line),
        Question::new("mention", "pitch-mention", Ask::List),
    ]
}

fn pitch(words: &Locale, answers: &Answers) -> Result<String> {
    let mut out = String::new();
    comment(&mut out, &words.message("init-pitch", &[])?);
    for key in ["why", "first_months", "start", "mention"] {
        let Some(values) = answers.get(key) else {
            continue;
        };
        let text = match (key, values) {
            ("mention", items) => toml_list(items),
            ("start", [date]) if lagom::data::parse_date(date).is_some() => date.clone(),
            (_, lines) => toml_text(&lines.join("\n")),
        };
        let _ = writeln!(out, "{key} = {text}");
    }
    Ok(out)
}

fn commented_pitch(words: &Locale) -> Result<String> {
    let mut out = String::new();
    comment(&mut out, &words.message("init-pitch", &[])?);
    out.push_str("#\n#   lagom letter --profile profile.json --ad ad.txt --pitch pitch.toml\n");
    for (id, sample) in [
        ("pitch-why", "why = \"\"\"\n\"\"\""),
        ("pitch-first-months", "first_months = \"\"\"\n\"\"\""),
        ("pitch-learn", "learn = \"\""),
        ("pitch-start", "start = 2027-05-03"),
        ("pitch-hours", "hours = \"\""),
        ("pitch-mention", "mention = [\n  \"\",\n]"),
        (
            "pitch-named",
            "employer = \"\"\nrole = \"\"\ncontact = \"\"",
        ),
    ] {
        out.push('\n');
        comment(&mut out, &words.message(id, &[])?);
        for line in sample.lines() {
            let _ = writeln!(out, "# {line}");
        }
    }
    Ok(out)
}
