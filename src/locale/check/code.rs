//! The kinds of finding: a stable code, the name that a comment allows it by, and how grave it is.

use super::Severity;

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// `L101` and so on: stable.
    pub code: &'static str,
    /// What follows `# lagom: allow`.
    pub name: &'static str,
    pub severity: Severity,
}

macro_rules! codes {
    ($( $constant:ident $code:literal $name:literal $severity:ident )*) => {
        $( pub const $constant: &Code = &Code { code: $code, name: $name, severity: Severity::$severity }; )*

        /// All kinds, by code.
        pub const CODES: &[&Code] = &[ $($constant),* ];
    };
}

codes! {
    SYNTAX "L001" "syntax" Error
    DUPLICATE "L002" "duplicate" Error
    DUPLICATE_PART "L003" "duplicate-part" Error
    EMPTY "L004" "empty" Error
    SPACE "L005" "space" Warning
    DETACHED "L006" "detached-comment" Warning
    ALLOW "L007" "unused-allow" Warning
    UNREAD "L008" "unread-file" Warning
    MISSING "L101" "missing" Error
    OBSOLETE "L102" "obsolete" Error
    VARIABLE "L103" "variable" Error
    ATTRIBUTE "L104" "attribute" Error
    FUNCTION "L105" "function" Error
    VARIANT "L106" "variant" Warning
    MARKUP "L107" "markup" Error
    SAME "L108" "same-as-source" Warning
    LONG "L109" "too-long" Warning
    FALLBACK "L110" "fallback" Info
    UNWRITTEN "L111" "unwritten" Info
    REFERENCE "L201" "reference" Error
    CYCLE "L202" "cycle" Error
    TERM_UNUSED "L203" "unused-term" Warning
    FUNCTION_UNKNOWN "L204" "unknown-function" Error
    OPTION "L205" "option" Error
    AFTER_TERM "L206" "after-term" Error
    TERM_VARIABLE "L207" "term-variable" Error
    TERM_ATTRIBUTE "L208" "term-attribute" Error
    ARGUMENT "L209" "argument" Error
    PLURAL_IMPOSSIBLE "L301" "plural-impossible" Error
    PLURAL_ONLY_OTHER "L302" "plural-only-other" Warning
    SELECTOR "L303" "selector" Error
    ENUM_KEY "L304" "enum-key" Error
    DEFAULT "L305" "default" Error
    PLURAL_MISSING "L306" "plural-missing" Error
    USE_UNKNOWN "L401" "unknown-id" Error
    USE_ARGUMENTS "L402" "arguments" Error
    UNUSED "L403" "unused" Error
    DYNAMIC "L404" "dynamic-id" Error
    RULE_TEXT "L405" "rule-text" Error
    UNDOCUMENTED "L406" "undocumented" Error
    UNUSED_VARIABLE "L407" "unused-variable" Error
    COMMENT "L408" "comment" Error
    ID "L501" "id" Warning
    TYPOGRAPHY "L502" "typography" Warning
    LANGUAGE "L503" "language" Warning
    ADDRESS "L504" "address" Warning
    OWN_RULE "L505" "own-rule" Warning
    RENDER "L601" "leftover" Error
}
