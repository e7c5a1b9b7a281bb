//! PO files: the format of gettext, as its own programs, Poedit and Weblate read and write it.
//!
//! A unit is one text with its translation. Plural forms are not used: every variant is a unit of
//! its own. What is written here is UTF-8, one line of the file a line of the text, never wrapped;
//! read is whatever wrapping, order of headers and comments there is. Obsolete entries (`#~`) are
//! passed over.

use crate::error::{Cause, Error, Place, Result};
use std::fmt::Write;

/// A file: the fields of its header in order, and its units.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Po {
    pub header: Vec<(String, String)>,
    pub units: Vec<Unit>,
}

/// A text and its translation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Unit {
    /// Comments of the translator (`# `).
    pub comments: Vec<String>,
    /// Comments out of the source (`#.`).
    pub extracted: Vec<String>,
    /// Where the text stands (`#:`).
    pub references: Vec<String>,
    /// Flags (`#,`), such as `fuzzy`.
    pub flags: Vec<String>,
    /// The text that was translated, where it has changed since (`#|`).
    pub previous: Option<String>,
    pub context: String,
    pub id: String,
    pub translation: Text,
    /// Where its first keyword stands.
    pub line: usize,
}

impl Unit {
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|f| f == "fuzzy")
    }
}

/// A text out of a file, which knows where each of its bytes stood.
#[derive(Debug, Clone, Default)]
pub struct Text {
    pub value: String,
    origins: Vec<(usize, usize, usize)>,
}

/// Where a text stood is no part of what it says.
impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl From<String> for Text {
    fn from(value: String) -> Self {
        Text {
            value,
            origins: Vec::new(),
        }
    }
}

impl Text {
    /// Line and column of a byte of the text.
    pub fn at(&self, offset: usize) -> (usize, usize) {
        let before = self.origins.iter().take_while(|(o, _, _)| *o <= offset);
        let Some((start, line, column)) = before.last() else {
            return (1, 1);
        };
        let stretch = self.value.get(*start..offset).unwrap_or_default();
        (*line, column + stretch.chars().count())
    }

    fn mark(&mut self, line: usize, column: usize) {
        self.origins.push((self.value.len(), line, column));
    }
}

impl Po {
    /// A field of the header.
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.header.iter();
        let found = fields.find(|(n, _)| n.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Reads a file.
    ///
    /// # Errors
    /// A line is none of a PO file, a text is not closed or has an unknown escape, or there are
    /// plural forms; with the place.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let mut reader = Reader {
            file,
            po: Po::default(),
            unit: Unit::default(),
            part: Part::Comments,
            has_id: false,
            in_old_context: false,
        };
        for (number, line) in text.lines().enumerate() {
            reader.line(number + 1, line)?;
        }
        reader.end()?;
        Ok(reader.po)
    }

    /// The file as text.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let mut header = String::new();
        for (name, value) in &self.header {
            let _ = writeln!(header, "{name}: {value}");
        }
        out.push_str("msgid \"\"\n");
        keyword(&mut out, "", "msgstr", &header);
        for unit in &self.units {
            out.push('\n');
            unit.write(&mut out);
        }
        out
    }
}

impl Unit {
    fn write(&self, out: &mut String) {
        let mut comments = |sign: &str, lines: &[String]| {
            for line in lines {
                let _ = writeln!(out, "{}", format!("{sign} {line}").trim_end());
            }
        };
        comments("#", &self.comments);
        comments("#.", &self.extracted);
        comments("#:", &self.references);
        if !self.flags.is_empty() {
            comments("#,", &[self.flags.join(", ")]);
        }
        if let Some(previous) = &self.previous {
            keyword(out, "#| ", "msgid", previous);
        }
        keyword(out, "", "msgctxt", &self.context);
        keyword(out, "", "msgid", &self.id);
        keyword(out, "", "msgstr", &self.translation.value);
    }
}

/// A keyword with its text, a line of the file for each line of the text.
fn keyword(out: &mut String, before: &str, keyword: &str, text: &str) {
    let _ = write!(out, "{before}{keyword} ");
    if text.contains('\n') {
        let _ = writeln!(out, "\"\"");
        for line in text.split_inclusive('\n') {
            let _ = writeln!(out, "{before}\"{}\"", escaped(line));
        }
    } else {
        let _ = writeln!(out, "\"{}\"", escaped(text));
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}

/// Where a quoted line that stands alone belongs.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Comments,
    Context,
    Id,
    Translation,
}

struct Reader<'a> {
    file: &'a str,
    po: Po,
    unit: Unit,
    part: Part,
    has_id: bool,
    /// The last `#|` line began a context, which is not kept.
    in_old_context: bool,
}

impl Reader<'_> {
    fn line(&mut self, number: usize, whole: &str) -> Result<()> {
        let line = whole.trim_start();
        let column = whole.chars().count() - line.chars().count() + 1;
        let line = line.trim_end();
        if line.is_empty() {
            return self.end();
        }
        if let Some(comment) = line.strip_prefix('#') {
            // A comment belongs to what follows it.
            if self.part != Part::Comments {
                self.end()?;
            }
            return self.comment(number, comment, column);
        }
        if line.starts_with('"') {
            return self.text(number, line, column);
        }
        let name: String = line
            .chars()
            .take_while(|c| !c.is_whitespace() && *c != '"')
            .collect();
        let rest = line[name.len()..].trim_start();
        let part = match name.as_str() {
            "msgctxt" => Part::Context,
            "msgid" => Part::Id,
            "msgstr" => Part::Translation,
            _ if name == "msgid_plural" || name.starts_with("msgstr[") => {
                return Err(self.error(number, column, Cause::PoPlural {}));
            }
            _ => return Err(self.error(number, column, Cause::PoLine {})),
        };
        let in_order = match (self.part, part) {
            (Part::Comments, Part::Context | Part::Id) | (Part::Context, Part::Id) => true,
            (Part::Id, Part::Translation) => true,
            // A unit may begin right below the one before.
            (Part::Translation, Part::Context | Part::Id) => {
                self.end()?;
                true
            }
            _ => false,
        };
        if !in_order {
            return Err(self.error(number, column, Cause::PoLine {}));
        }
        if self.unit.line == 0 {
            self.unit.line = number;
        }
        self.has_id |= part == Part::Id;
        self.part = part;
        let column = column + line.chars().count() - rest.chars().count();
        self.text(number, rest, column)
    }

    fn comment(&mut self, number: usize, comment: &str, column: usize) -> Result<()> {
        let sign = comment.chars().next();
        let said = comment.get(1..).unwrap_or_default().trim();
        match sign {
            // What follows is obsolete, line by line.
            Some('~') => {}
            Some('.') => self.unit.extracted.push(said.to_owned()),
            Some(':') => {
                let places = said.split_whitespace().map(str::to_owned);
                self.unit.references.extend(places);
            }
            Some(',') => {
                let flags = said.split(',').map(|f| f.trim().to_owned());
                self.unit.flags.extend(flags);
            }
            Some('|') => {
                if !said.starts_with('"') {
                    self.in_old_context = said.starts_with("msgctxt");
                }
                let quoted = said.strip_prefix("msgid").unwrap_or(said).trim_start();
                if quoted.starts_with('"') && !self.in_old_context {
                    let mut text = Text::default();
                    self.quoted(number, quoted, column, &mut text)?;
                    let previous = self.unit.previous.get_or_insert_default();
                    previous.push_str(&text.value);
                }
            }
            _ => self.unit.comments.push(comment.trim().to_owned()),
        }
        Ok(())
    }

    fn text(&mut self, number: usize, quoted: &str, column: usize) -> Result<()> {
        let mut text = match self.part {
            Part::Comments => return Err(self.error(number, column, Cause::PoLine {})),
            Part::Context => Text::from(std::mem::take(&mut self.unit.context)),
            Part::Id => Text::from(std::mem::take(&mut self.unit.id)),
            Part::Translation => std::mem::take(&mut self.unit.translation),
        };
        self.quoted(number, quoted, column, &mut text)?;
        match self.part {
            Part::Context => self.unit.context = text.value,
            Part::Id => self.unit.id = text.value,
            _ => self.unit.translation = text,
        }
        Ok(())
    }

    /// Reads one quoted text to the end of its line.
    fn quoted(&self, number: usize, quoted: &str, column: usize, into: &mut Text) -> Result<()> {
        let mut chars = quoted.chars().zip(column..);
        if !matches!(chars.next(), Some(('"', _))) {
            return Err(self.error(number, column, Cause::PoQuote {}));
        }
        into.mark(number, column + 1);
        while let Some((c, at)) = chars.next() {
            match c {
                '"' => {
                    return match chars.next() {
                        None => Ok(()),
                        Some((_, at)) => Err(self.error(number, at, Cause::PoQuote {})),
                    };
                }
                '\\' => {
                    let next = chars.next().map(|(c, _)| c);
                    let meant = match next {
                        Some('n') => '\n',
                        Some('t') => '\t',
                        Some('r') => '\r',
                        Some(c @ ('"' | '\\')) => c,
                        other => {
                            let found = other.map_or_else(String::new, |c| c.to_string());
                            let found = format!("\\{found}");
                            return Err(self.error(number, at, Cause::PoEscape { found }));
                        }
                    };
                    into.value.push(meant);
                    into.mark(number, at + 2);
                }
                c => into.value.push(c),
            }
        }
        Err(self.error(number, column, Cause::PoQuote {}))
    }

    /// The unit that has been read is whole.
    fn end(&mut self) -> Result<()> {
        let unit = std::mem::take(&mut self.unit);
        let part = std::mem::replace(&mut self.part, Part::Comments);
        let has_id = std::mem::take(&mut self.has_id);
        if part == Part::Comments {
            // Comments without a text, as those of obsolete entries and of the file's end.
            return Ok(());
        }
        if part != Part::Translation || !has_id {
            return Err(self.error(unit.line, 1, Cause::PoLine {}));
        }
        if unit.id.is_empty() && unit.context.is_empty() {
            let fields = unit.translation.value.lines().filter_map(|line| {
                let (name, value) = line.split_once(':')?;
                Some((name.trim().to_owned(), value.trim().to_owned()))
            });
            self.po.header = fields.collect();
        } else {
            self.po.units.push(unit);
        }
        Ok(())
    }

    fn error(&self, line: usize, column: usize, cause: Cause) -> Error {
        Error::new(cause).at(Place {
            file: self.file.to_owned(),
            at: Some((line, column)),
        })
    }
}
