//! Literals, and names as tokens.

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens;

use crate::failure::{Failure, Outcome};

/// More `#` than this are not allowed before a raw literal.
const MAX_FENCE: usize = 200;

/// Returns the literal of a text: a raw one if it has quotes, backslashes or several lines, and no characters that
/// an editor does not show.
pub(super) fn text(text: &str) -> TokenStream {
    raw(text).unwrap_or_else(|| Literal::string(text).into_token_stream())
}

fn raw(text: &str) -> Option<TokenStream> {
    let is_shown = |letter: char| "\n\"'\\".contains(letter) || letter.escape_debug().len() == 1;
    if !text.contains(['"', '\\', '\n']) || !text.chars().all(is_shown) {
        return None;
    }
    let fence = (0..MAX_FENCE).map(|length| "#".repeat(length));
    let fence = fence.into_iter().find(|fence| !text.contains(&format!("\"{fence}")))?;
    format!("r{fence}\"{text}\"{fence}").parse().ok()
}

/// Returns names, paths and numbers of the catalogue as tokens.
///
/// # Errors
/// The text is not Rust.
pub(super) fn parsed(rust: &str) -> Outcome<TokenStream> {
    rust.parse().map_err(|_| Failure::internal(format!("the catalogue has `{rust}`, which is not Rust")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_a_raw_literal_if_that_is_easier_to_read() {
        for (value, expected) in [
            ("", r#""""#),
            ("it's", r#""it's""#),
            (r#"{"a":1}"#, r##"r#"{"a":1}"#"##),
            (r"C:\video", r#"r"C:\video""#),
            ("first\nsecond", "r\"first\nsecond\""),
            (r##"a "# b"##, r###"r##"a "# b"##"###),
            ("a\r\n\"b\"", r#""a\r\n\"b\"""#),
            // Rust refuses characters that change the direction of text.
            ("\u{202e}\"a\"", r#""\u{202e}\"a\"""#),
        ] {
            assert_eq!(text(value).to_string(), expected);
        }
        let long = format!("\"{}", "#".repeat(300));
        assert!(text(&long).to_string().starts_with("\"\\\"##"));
    }
}
