//! Where a sentence ends, told from what stands between two words.

/// What stands between a word and the next, as far as sentences care.
#[derive(Debug, Clone, Copy)]
pub struct Gap<'a> {
    pub before: &'a str,
    pub between: &'a str,
    pub after: &'a str,
    /// Whether the word before, with the dot after it, is a known abbreviation.
    pub abbreviation: bool,
}

/// Whether a new sentence begins with the word after the gap.
///
/// Glued sentences ("världen.Övrigt") are told from names on the web by the capital; ordinals and
/// abbreviations are not ends.
pub fn breaks(gap: Gap<'_>) -> bool {
    let mut marks = gap
        .between
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | '!' | '?' | '…'));
    let Some((at, mark)) = marks.next() else {
        return gap.between.contains(['•', '·', '●', '⦁', '|']);
    };
    let spaced = gap.between[at..].contains(char::is_whitespace);
    let capital = gap.after.chars().next().is_some_and(char::is_uppercase);
    let digit = gap.after.starts_with(|c: char| c.is_ascii_digit());
    match mark {
        '!' | '?' => spaced || capital,
        _ => {
            if gap.abbreviation && !(spaced && capital && gap.before.chars().count() > 3) {
                return false;
            }
            let ordinal = gap.before.bytes().all(|b| b.is_ascii_digit());
            let initial =
                gap.before.chars().count() == 1 && gap.before.chars().all(char::is_uppercase);
            if spaced {
                (capital && !(ordinal && gap.before.len() <= 2) && !initial) || (digit && !ordinal)
            } else {
                let lower_before = gap
                    .before
                    .chars()
                    .next_back()
                    .is_some_and(char::is_lowercase);
                capital && lower_before && gap.before.chars().count() > 2
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(before: &str, between: &str, after: &str) -> bool {
        breaks(Gap {
            before,
            between,
            after,
            abbreviation: matches!(before, "eks" | "ca" | "kl"),
        })
    }

    #[test]
    fn ends_are_told_from_dots_within() {
        assert!(split("kunder", ". ", "Du"));
        assert!(split("världen", ".", "Övrigt"));
        assert!(split("deg", "? ", "Ring"));
        assert!(split("deg", "! ", "ring"));
        assert!(!split("21", ". ", "november"));
        assert!(!split("1", ". ", "April"));
        assert!(!split("eks", ". ", "butikk"));
        assert!(!split("example", ".", "no"));
        assert!(!split("K", ". ", "Moe"));
        assert!(!split("a", ", ", "B"));
    }
}
