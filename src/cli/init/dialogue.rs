//! Questions and answers on a terminal, line by line: plain enough for a screen reader and for any
//! terminal. An empty answer skips, `<` goes back, the end of input stops.

use lagom::data::parse_date;
use lagom::error::Result;
use lagom::locale::Locale;
use std::io::{BufRead, Write};

/// What an answer has to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    Line,
    /// Lines up to an empty one, as one text.
    Text,
    /// Lines up to an empty one, each an item.
    List,
    /// From and to.
    Number(f64, f64),
    /// One number, or two.
    Range,
    Date,
    /// One of these; each is a value and what is shown for it.
    Choice(Vec<(String, String)>),
    /// Several of these.
    Choices(Vec<(String, String)>),
}

/// A question, and the key under which its answer is kept.
#[derive(Debug, Clone)]
pub struct Question {
    pub key: String,
    /// The message that asks.
    pub message: &'static str,
    pub ask: Ask,
    /// Questions that follow where this one is answered; the last may be this one again.
    pub then: Option<fn(usize) -> Vec<Question>>,
    /// Asked only where this key was answered, and with this value where one is given.
    pub only: Option<(&'static str, Option<&'static str>)>,
}

impl Question {
    pub fn new(key: impl Into<String>, message: &'static str, ask: Ask) -> Self {
        Question {
            key: key.into(),
            message,
            ask,
            then: None,
            only: None,
        }
    }

    /// The same question, asked only where another has an answer.
    pub fn only(mut self, key: &'static str, value: Option<&'static str>) -> Self {
        self.only = Some((key, value));
        self
    }

    fn applies(&self, answers: &Answers) -> bool {
        self.only.is_none_or(|(key, value)| {
            let given = answers.line(key);
            given.is_some_and(|given| value.is_none_or(|value| value == given))
        })
    }
}

/// Answers by key, in the order of the questions.
#[derive(Debug, Clone, Default)]
pub struct Answers(Vec<(String, Vec<String>)>);

impl Answers {
    pub fn get(&self, key: &str) -> Option<&[String]> {
        let found = self.0.iter().find(|(k, _)| k == key)?;
        Some(&found.1)
    }

    pub fn line(&self, key: &str) -> Option<&str> {
        self.get(key)?.first().map(String::as_str)
    }

    pub fn insert(&mut self, key: &str, values: Vec<String>) {
        match self.0.iter_mut().find(|(k, _)| k == key) {
            Some(known) => known.1 = values,
            None => self.0.push((key.to_owned(), values)),
        }
    }

    fn remove(&mut self, key: &str) {
        self.0.retain(|(k, _)| k != key);
    }
}

enum Said {
    Skip,
    /// With the lines that were said before.
    Back(Vec<String>),
    Answer(Vec<String>),
    Stop,
}

/// Asks all questions. Nothing where the answers end before the questions do.
///
/// # Errors
/// A message is missing, or the terminal is gone.
pub fn ask(
    words: &Locale,
    questions: Vec<Question>,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Option<Answers>> {
    let say = |output: &mut dyn Write, text: &str| {
        // Where the terminal is gone the next answer is the end of input.
        let _ = writeln!(output, "{text}");
    };
    say(output, &words.message("init-how", &[])?);
    let mut questions = questions;
    let mut answers = Answers::default();
    let mut at = 0;
    while let Some(question) = questions.get(at).cloned() {
        if !question.applies(&answers) {
            at += 1;
            continue;
        }
        let asked = words.message(question.message, &[])?;
        let count = format!("{}/{}", at + 1, questions.len());
        say(output, &format!("\n[{count}] {asked}"));
        if let Some(before) = answers.get(&question.key) {
            for line in before {
                say(output, &format!("  = {line}"));
            }
        }
        if let Ask::Choice(options) | Ask::Choices(options) = &question.ask {
            for (index, (_, shown)) in options.iter().enumerate() {
                say(output, &format!("  {}. {shown}", index + 1));
            }
        }
        let hint = match question.ask {
            Ask::Text | Ask::List => Some("init-lines"),
            Ask::Date => Some("init-date"),
            _ => None,
        };
        if let Some(hint) = hint {
            say(output, &words.message(hint, &[])?);
        }
        match answer(words, &question, input, output)? {
            Said::Stop => return Ok(None),
            Said::Back(lines) => {
                if !lines.is_empty() {
                    answers.insert(&question.key, lines);
                }
                at = at.saturating_sub(1);
                while at > 0 && !questions[at].applies(&answers) {
                    at -= 1;
                }
            }
            Said::Skip => {
                // What was answered before stays, unless it opens a group: then the group ends here.
                if question.then.is_some() && answers.get(&question.key).is_none() {
                    let next = questions.iter().skip(at + 1);
                    let own = next.take_while(|q| belongs(&question, q)).count();
                    for gone in questions.drain(at + 1..at + 1 + own) {
                        answers.remove(&gone.key);
                    }
                }
                at += 1;
            }
            Said::Answer(values) => {
                answers.insert(&question.key, values);
                let follows = questions.get(at + 1).is_some_and(|q| belongs(&question, q));
                if let Some(then) = question.then
                    && !follows
                {
                    let number = questions[..=at]
                        .iter()
                        .filter(|q| q.message == question.message)
                        .count();
                    questions.splice(at + 1..at + 1, then(number));
                }
                at += 1;
            }
        }
    }
    Ok(Some(answers))
}

/// Whether a question is of the group that another opens: `work.0` has `work.0.start`.
fn belongs(first: &Question, other: &Question) -> bool {
    let group = |key: &str| key.split('.').next().map(str::to_owned);
    other.key.contains('.') && group(&first.key) == group(&other.key)
}

fn answer(
    words: &Locale,
    question: &Question,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<Said> {
    let many = matches!(question.ask, Ask::Text | Ask::List);
    let mut lines: Vec<String> = Vec::new();
    loop {
        let _ = write!(output, "> ").and_then(|()| output.flush());
        let mut line = String::new();
        match input.read_line(&mut line) {
            Ok(0) | Err(_) => return Ok(Said::Stop),
            Ok(_) => {}
        }
        // Keys that move the cursor come as characters; none of them is an answer.
        let line: String = plain(&line);
        let line = line.trim().trim_start_matches('\u{feff}');
        match line {
            "<" => return Ok(Said::Back(kept(&question.ask, lines))),
            "" if lines.is_empty() => return Ok(Said::Skip),
            "" => break,
            _ => {}
        }
        match valid(&question.ask, line) {
            Ok(values) => lines.extend(values),
            Err(message) => {
                let text = words.message(message, &[])?;
                let _ = writeln!(output, "{text}");
                continue;
            }
        }
        if !many {
            break;
        }
    }
    Ok(Said::Answer(kept(&question.ask, lines)))
}

/// A line without what the keys of a terminal send beside letters.
fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' {
            // ESC [ … up to a letter or a tilde.
            if chars.next_if_eq(&'[').is_some() {
                while chars
                    .next()
                    .is_some_and(|c| !c.is_ascii_alphabetic() && c != '~')
                {}
            }
        } else if !c.is_control() || c == '\t' {
            out.push(c);
        }
    }
    out
}

/// Lines as an answer keeps them: a text is one.
fn kept(ask: &Ask, lines: Vec<String>) -> Vec<String> {
    match ask {
        Ask::Text if !lines.is_empty() => vec![lines.join("\n")],
        _ => lines,
    }
}

/// The answer as it is kept, or the message that says what is wrong with it.
fn valid(ask: &Ask, line: &str) -> std::result::Result<Vec<String>, &'static str> {
    match ask {
        Ask::Line | Ask::Text => Ok(vec![line.to_owned()]),
        Ask::List => Ok(vec![
            line.trim_start_matches(['-', '*', '•', ' ']).to_owned(),
        ]),
        Ask::Number(from, to) => {
            let value = number(line).filter(|n| {
                let value = n.parse::<f64>();
                value.is_ok_and(|value| (*from..=*to).contains(&value))
            });
            value.map(|n| vec![n]).ok_or("init-wrong-number")
        }
        Ask::Range => {
            // "28 000 – 31 500 kr", "€ 2.400 tot € 2.900": what is no figure parts the figures.
            let figure =
                |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',');
            let parts = line.split(|c| !figure(c)).map(str::trim);
            let parts = parts.filter(|p| p.contains(|c: char| c.is_ascii_digit()));
            let numbers: Option<Vec<String>> = parts.map(number).collect();
            let numbers = numbers.ok_or("init-wrong-number")?;
            let value = |text: &String| text.parse::<f64>().unwrap_or(0.0);
            match numbers.as_slice() {
                [one] if value(one) > 0.0 => Ok(numbers),
                [from, to] if value(from) > 0.0 && value(from) <= value(to) => Ok(numbers),
                _ => Err("init-wrong-number"),
            }
        }
        Ask::Date => match parse_date(line) {
            Some(_) => Ok(vec![line.to_owned()]),
            None => Err("init-wrong-date"),
        },
        Ask::Choice(options) => chosen(options, line)
            .map(|c| vec![c])
            .ok_or("init-wrong-choice"),
        Ask::Choices(options) => {
            let parts = line.split([',', ' ']).filter(|p| !p.is_empty());
            let chosen: Option<Vec<String>> = parts.map(|p| chosen(options, p)).collect();
            chosen.filter(|c| !c.is_empty()).ok_or("init-wrong-choice")
        }
    }
}

/// An option by its number or its value.
fn chosen(options: &[(String, String)], line: &str) -> Option<String> {
    let by_number = line.trim_end_matches('.').parse::<usize>().ok();
    let by_number = by_number.and_then(|n| options.get(n.checked_sub(1)?));
    let found = by_number.or_else(|| options.iter().find(|(value, _)| value == line));
    found.map(|(value, _)| value.clone())
}

/// "440 000", "27,50" and "2.800" as people of the four languages write them.
fn number(text: &str) -> Option<String> {
    let mut digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some((before, after)) = digits.split_once('.')
        && after.len() == 3
        && !before.is_empty()
    {
        digits = format!("{before}{after}");
    }
    let digits = digits.replace(',', ".");
    let value: f64 = digits.parse().ok()?;
    (value.is_finite() && value >= 0.0).then_some(digits)
}
