//! Files and standard input as [`Source`]s: bytes to text, text to blocks.

pub mod html;
pub mod markdown;

use crate::text::{Source, blocks};

/// More than this is not read, in MiB.
pub const MAX_MIB: usize = 16;

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Plain,
    Markdown,
    Html,
}

/// Text out of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decoded {
    Text {
        text: String,
        /// The encoding it was converted from; none for UTF-8.
        converted: Option<&'static str>,
    },
    Empty,
    Binary,
    TooLarge,
}

/// Bytes at the start that are looked at for telling text from other data.
const LOOKED_AT: usize = 8_192;

/// Reads bytes as UTF-8, UTF-16 or Windows-1252, in that order.
pub fn decode(bytes: &[u8]) -> Decoded {
    if bytes.len() > MAX_MIB * 1024 * 1024 {
        return Decoded::TooLarge;
    }
    let converted = |encoding: &'static encoding_rs::Encoding, bytes: &[u8]| {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        Decoded::Text {
            text: text.into_owned(),
            converted: Some(encoding.name()),
        }
    };
    let decoded = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] if std::str::from_utf8(rest).is_ok() => {
            // The mark stays: offsets count from the start of the file.
            utf8(bytes)
        }
        [0xff, 0xfe, rest @ ..] => Some(converted(encoding_rs::UTF_16LE, rest)),
        [0xfe, 0xff, rest @ ..] => Some(converted(encoding_rs::UTF_16BE, rest)),
        _ => utf8(bytes),
    };
    let decoded = decoded.unwrap_or_else(|| match utf16_without_mark(bytes) {
        Some(encoding) => converted(encoding, bytes),
        None if looks_binary(bytes) => Decoded::Binary,
        None => converted(encoding_rs::WINDOWS_1252, bytes),
    });
    match decoded {
        Decoded::Text { text, .. }
            if text
                .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
                .is_empty() =>
        {
            Decoded::Empty
        }
        other => other,
    }
}

fn utf8(bytes: &[u8]) -> Option<Decoded> {
    let text = std::str::from_utf8(bytes).ok()?;
    if utf16_without_mark(bytes).is_some() {
        return None;
    }
    if text.as_bytes()[..text.len().min(LOOKED_AT)].contains(&0) {
        return Some(Decoded::Binary);
    }
    Some(Decoded::Text {
        text: text.to_owned(),
        converted: None,
    })
}

/// Every second byte of Latin text in UTF-16 is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = &bytes[..bytes.len().min(LOOKED_AT) & !1];
    if head.len() < 8 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |from: usize| {
        head.iter()
            .skip(from)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let pairs = head.len() / 2;
    match (zeros(0), zeros(1)) {
        (even, odd) if odd * 10 > pairs * 8 && even * 10 < pairs => Some(encoding_rs::UTF_16LE),
        (even, odd) if even * 10 > pairs * 8 && odd * 10 < pairs => Some(encoding_rs::UTF_16BE),
        _ => None,
    }
}

/// Control characters that no text has.
fn looks_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let odd = head
        .iter()
        .filter(|b| matches!(b, 0..=8 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f))
        .count();
    head.contains(&0) || odd * 50 > head.len()
}

/// The format by the file's extension, and by the text where that says nothing.
pub fn format(path: &str, text: &str) -> Format {
    let extension = path.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
    match extension.as_deref() {
        Some("md" | "markdown" | "mdown") => Format::Markdown,
        Some("html" | "htm" | "xhtml") => Format::Html,
        Some("txt" | "text") => Format::Plain,
        _ if looks_like_html(text) => Format::Html,
        _ if looks_like_markdown(text) => Format::Markdown,
        _ => Format::Plain,
    }
}

/// A page, or at least two tags that only HTML has.
fn looks_like_html(text: &str) -> bool {
    let head: String = text
        .chars()
        .take(4_000)
        .collect::<String>()
        .to_ascii_lowercase();
    let tags = [
        "</p>",
        "<br",
        "<li>",
        "</ul>",
        "<div",
        "</h1>",
        "</h2>",
        "</h3>",
        "&lt;p&gt;",
    ];
    head.trim_start().starts_with("<!doctype html")
        || head.contains("<html")
        || tags.iter().filter(|t| head.contains(**t)).count() >= 2
}

fn looks_like_markdown(text: &str) -> bool {
    text.lines().take(200).any(|line| {
        let line = line.trim_start();
        let hashes = line.bytes().take_while(|b| *b == b'#').count();
        (1..=6).contains(&hashes) && line[hashes..].starts_with(' ')
            || line.matches("**").count() >= 2
            || line.contains("](")
    })
}

/// Reads a text in a format.
pub fn source(text: String, format: Format) -> Source {
    match format {
        Format::Plain => blocks::plain(text),
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_and_converted() {
        let text = "Vi søker en kollega på Hamar";
        let text_of = |bytes: &[u8]| match decode(bytes) {
            Decoded::Text { text, converted } => (text, converted),
            other => panic!("{other:?}"),
        };
        assert_eq!(text_of(text.as_bytes()), (text.to_owned(), None));
        let (latin, ..) = encoding_rs::WINDOWS_1252.encode(text);
        assert_eq!(text_of(&latin), (text.to_owned(), Some("windows-1252")));
        let mut utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text_of(&utf16), (text.to_owned(), Some("UTF-16LE")));
        utf16.splice(0..0, [0xff, 0xfe]);
        assert_eq!(text_of(&utf16), (text.to_owned(), Some("UTF-16LE")));
    }

    #[test]
    fn what_is_no_text_is_told() {
        assert_eq!(decode(b""), Decoded::Empty);
        assert_eq!(decode(b" \n\t"), Decoded::Empty);
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Decoded::Binary);
        assert_eq!(
            decode(&vec![b'a'; MAX_MIB * 1024 * 1024 + 1]),
            Decoded::TooLarge
        );
    }

    #[test]
    fn the_extension_tells_the_format_and_then_the_text() {
        assert_eq!(format("a.md", "x"), Format::Markdown);
        assert_eq!(format("a.txt", "# x"), Format::Plain);
        assert_eq!(format("-", "# x"), Format::Markdown);
        assert_eq!(format("-", "#1 in sales"), Format::Plain);
        assert_eq!(format("a.html", "x"), Format::Html);
        assert_eq!(format("-", "<p>x</p><ul><li>y</li></ul>"), Format::Html);
    }
}
