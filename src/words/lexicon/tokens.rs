//! Where a word begins and ends, and its lower case.

use super::{ALL_CAPITALS, Between, CAPITAL};
use crate::text::Span;
use crate::words::form;

pub fn between(gap: &str) -> Between {
    match gap {
        // "5+ years" is said as "5 years".
        " " | "+ " => Between::Space,
        "" | "+" => Between::Nothing,
        "-" | "–" | "‑" | "‐" | "—" => Between::Hyphen,
        "/" | " / " => Between::Slash,
        ", " | "," => Between::Comma,
        _ if gap.bytes().all(|b| b.is_ascii_whitespace()) => Between::Space,
        _ => Between::Other,
    }
}

/// The next word in `text[at..end]`: letters and digits with apostrophes inside, or a sign
/// that is a word of its own.
pub fn next_word(text: &str, at: usize, end: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let mut start = at;
    while start < end {
        let length = word_char(text, start);
        if length > 0 {
            break;
        }
        if matches!(bytes[start], b'%' | 0xe2)
            && let Some(sign) = text[start..].chars().next()
            && form::SIGN_WORDS.contains(&sign)
        {
            return Some(start..start + sign.len_utf8());
        }
        start += char_len(bytes[start]);
    }
    if start >= end {
        return None;
    }
    let mut i = start;
    while i < end {
        let length = word_char(text, i);
        if length > 0 {
            i += length;
            continue;
        }
        // An apostrophe between letters belongs to the word.
        let mark = match bytes[i] {
            b'\'' => 1,
            0xe2 if text[i..].starts_with('’') => 3,
            _ => break,
        };
        if i + mark < end && word_char(text, i + mark) > 0 {
            i += mark;
        } else {
            break;
        }
    }
    Some(start..i.min(end))
}

fn char_len(first: u8) -> usize {
    match first {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    }
}

/// Bytes of the letter or digit at `at`; 0 for anything else.
#[inline]
fn word_char(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    match bytes[at] {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => 1,
        0..=0x7f => 0,
        0xc3 => {
            if matches!(bytes.get(at + 1), Some(0x97 | 0xb7)) {
                0
            } else {
                2
            }
        }
        _ => match text[at..].chars().next() {
            Some(c) if c.is_alphanumeric() || canonical_mark(c) => c.len_utf8(),
            _ => 0,
        },
    }
}

fn canonical_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Lower case into a buffer, with the flags for capitals on the way.
pub fn lower_case(word: &str, lower: &mut String, flags: &mut u8) {
    lower.clear();
    let mut capitals = 0;
    let mut others = 0;
    for (i, c) in word.chars().enumerate() {
        let small = match c {
            'a'..='z' | '0'..='9' | '%' => c,
            'A'..='Z' => c.to_ascii_lowercase(),
            'À'..='Þ' if c != '×' => char::from_u32(c as u32 + 32).unwrap_or(c),
            '’' => '\'',
            _ if (c as u32) < 0x100 => c,
            _ => {
                // A capital may have a lower case of two characters; the last is pushed below.
                let mut small = c.to_lowercase();
                let mut last = small.next().unwrap_or(c);
                for next in small {
                    lower.push(last);
                    last = next;
                }
                last
            }
        };
        if small != c && c != '’' {
            capitals += 1;
            if i == 0 {
                *flags |= CAPITAL;
            }
        } else if !c.is_ascii_digit() {
            others += 1;
        }
        lower.push(small);
    }
    if capitals > 1 && others == 0 {
        *flags |= ALL_CAPITALS;
    }
}
