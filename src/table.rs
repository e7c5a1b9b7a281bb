//! Lines of fields between tabs: the form of the compiled tables.
//!
//! A table is what the words and rules of a reading group become once their forms are read. It is
//! made by a test and committed, so that the program need not read a hundred forms to check one
//! text. A table that cannot be read is as good as none: the forms are read instead.

/// Writes a table.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// A line: its mark and its fields, which hold neither tabs nor line ends.
    pub fn line<I: IntoIterator<Item = S>, S: AsRef<str>>(&mut self, mark: &str, fields: I) {
        self.text.push_str(mark);
        for field in fields {
            self.text.push('\t');
            let clean = field.as_ref().replace(['\t', '\n', '\r'], " ");
            self.text.push_str(&clean);
        }
        self.text.push('\n');
    }

    pub fn finish(self) -> String {
        self.text
    }
}

/// A line of a table.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    pub mark: &'a str,
    rest: &'a str,
}

impl<'a> Line<'a> {
    pub fn fields(self) -> std::str::Split<'a, char> {
        self.rest.split('\t')
    }

    /// All that follows the mark and its tab.
    pub fn rest(self) -> &'a str {
        self.rest
    }

    /// The fields, as many as asked for.
    pub fn get<const N: usize>(self) -> Option<[&'a str; N]> {
        let mut found = [""; N];
        let mut rest = self.rest;
        for (index, field) in found.iter_mut().enumerate() {
            if index + 1 == N {
                *field = rest;
            } else {
                let (before, after) = cut(rest)?;
                *field = before;
                rest = after;
            }
        }
        Some(found)
    }
}

/// A text before and after its first tab. Fields are short: looking byte by byte is quickest.
fn cut(text: &str) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == b'\t')?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The lines of a table.
pub fn lines(table: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', table.as_bytes())
        .chain((!table.is_empty() && !table.ends_with('\n')).then_some(table.len()));
    ends.map(move |end| {
        // A line end is one byte and never inside a character.
        let line = table.get(start..end).unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        start = end + 1;
        match cut(line) {
            Some((mark, rest)) => Line { mark, rest },
            None => Line {
                mark: line,
                rest: "",
            },
        }
    })
}

/// A number in base 36: short, and quick to read.
pub fn number(text: &str) -> Option<u32> {
    let mut value: u32 = 0;
    for byte in text.bytes() {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'z' => byte - b'a' + 10,
            _ => return None,
        };
        value = value.checked_mul(36)?.checked_add(u32::from(digit))?;
    }
    (!text.is_empty()).then_some(value)
}

/// The number as [`number`] reads it.
pub fn shown(mut value: u32) -> String {
    let mut digits = Vec::new();
    loop {
        let digit = (value % 36) as u8;
        digits.push(if digit < 10 {
            b'0' + digit
        } else {
            b'a' + digit - 10
        });
        value /= 36;
        if value == 0 {
            break;
        }
    }
    digits.iter().rev().map(|d| char::from(*d)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_lines_come_back() {
        for value in [0, 1, 35, 36, 123_456, u32::MAX] {
            assert_eq!(number(&shown(value)), Some(value));
        }
        assert_eq!(number(""), None);
        assert_eq!(number("zzzzzzzz"), None);
        let mut writer = Writer::default();
        writer.line("a", ["x", "y\tz"]);
        let text = writer.finish();
        let line = lines(&text).next().unwrap();
        assert_eq!((line.mark, line.get::<2>()), ("a", Some(["x", "y z"])));
        assert!(line.get::<3>().is_none());
    }
}
