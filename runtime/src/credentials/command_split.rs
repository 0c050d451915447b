//! Splits the command of an external program into words, as the official SDK for Go does
//! (`command_split.go`).

use std::iter::Peekable;
use std::str::Chars;

/// Splits a command into words. White space separates them, and quotes keep it in a word.
///
/// On Unix, a backslash escapes the next letter. In double quotes it does so only before `"`, `\`, `$`
/// and `` ` ``. Before a line break, both are removed. In single quotes it has no meaning.
///
/// On Windows, a backslash separates the parts of a path, so it stands for itself. Only `\"` in double
/// quotes is an escape.
///
/// # Errors
/// The reason: a quote is not closed, a backslash is the last letter, or the program is empty.
pub(super) fn split_command(command: &str, windows: bool) -> Result<Vec<String>, &'static str> {
    let mut letters = command.chars().peekable();
    let mut words = Vec::new();
    while letters.by_ref().next_if(|letter| letter.is_whitespace()).is_some() || letters.peek().is_some() {
        words.extend(next_word(&mut letters, windows)?);
    }
    match words.first().is_none_or(String::is_empty) {
        true => Err("empty"),
        false => Ok(words),
    }
}

/// Returns the word up to the next white space; `None` if there is no word.
fn next_word(letters: &mut Peekable<Chars<'_>>, windows: bool) -> Result<Option<String>, &'static str> {
    let mut word = None;
    while let Some(letter) = letters.next_if(|letter| !letter.is_whitespace()) {
        let quote = match letter {
            // The line goes on. Alone, that is no word.
            '\\' if !windows && letters.next_if_eq(&'\n').is_some() => continue,
            '\\' if !windows => {
                let escaped = letters.next().ok_or("trailing backslash")?;
                word.get_or_insert_with(String::new).push(escaped);
                continue;
            }
            '\'' | '"' => letter,
            _ => {
                word.get_or_insert_with(String::new).push(letter);
                continue;
            }
        };
        // A word in quotes may be empty.
        quoted(letters, quote, windows, word.get_or_insert_with(String::new))?;
    }
    Ok(word)
}

/// Reads a quotation up to its end.
fn quoted(
    letters: &mut Peekable<Chars<'_>>,
    quote: char,
    windows: bool,
    word: &mut String,
) -> Result<(), &'static str> {
    while let Some(letter) = letters.next() {
        if letter == quote {
            return Ok(());
        }
        let escaped = match letter == '\\' && quote == '"' {
            true => letters.next_if(|next| if windows { *next == '"' } else { "\"\\$`\n".contains(*next) }),
            false => None,
        };
        match escaped {
            Some('\n') => {}
            Some(escaped) => word.push(escaped),
            None => word.push(letter),
        }
    }
    Err("unclosed quote")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unix(command: &str) -> Result<Vec<String>, &'static str> {
        split_command(command, false)
    }

    fn windows(command: &str) -> Result<Vec<String>, &'static str> {
        split_command(command, true)
    }

    #[test]
    fn white_space_separates_words_and_quotes_keep_it() {
        for split in [unix, windows] {
            assert_eq!(split("  a\tb \n c  ").unwrap(), ["a", "b", "c"]);
            assert_eq!(split(r#"a "b c" 'd e'"#).unwrap(), ["a", "b c", "d e"]);
            assert_eq!(split(r#"a"b c"'d'e"#).unwrap(), ["ab cde"]);
            assert_eq!(split(r#"tool "" '' x"#).unwrap(), ["tool", "", "", "x"]);
            assert_eq!(split(r#""it's" '"'"#).unwrap(), ["it's", "\""]);
            assert_eq!(split("# no comment").unwrap(), ["#", "no", "comment"]);
            assert_eq!(split("ü\u{3000}ö").unwrap(), ["ü", "ö"]);
            for empty in ["", " \t\n", "''", "\"\" a"] {
                assert_eq!(split(empty), Err("empty"), "{empty:?}");
            }
            for unclosed in ["'", "a \"b", "a 'b\"", r#""a\""#] {
                assert_eq!(split(unclosed), Err("unclosed quote"), "{unclosed:?}");
            }
        }
    }

    #[test]
    fn a_backslash_escapes_on_unix() {
        assert_eq!(unix(r"a\ b \'c \\ \#").unwrap(), ["a b", "'c", r"\", "#"]);
        assert_eq!(unix(r#""\" \\ \$ \` \a""#).unwrap(), [r#"" \ $ ` \a"#]);
        assert_eq!(unix(r"'\a\'").unwrap(), [r"\a\"]);
        assert_eq!(unix("a\\\nb \"c\\\nd\" '\\\n' \\\n").unwrap(), ["ab", "cd", "\\\n"]);
        assert_eq!(unix(r"a \"), Err("trailing backslash"));
    }

    #[test]
    fn a_backslash_stands_for_itself_on_windows() {
        assert_eq!(windows(r"C:\tools\keys.exe --json").unwrap(), [r"C:\tools\keys.exe", "--json"]);
        assert_eq!(
            windows(r#""C:\Program Files\keys.exe" C:\a\ "\"b\"" \"#).unwrap(),
            [r"C:\Program Files\keys.exe", r"C:\a\", r#""b""#, r"\"]
        );
        assert_eq!(windows(r#"'C:\it\' "\\server\d""#).unwrap(), [r"C:\it\", r"\\server\d"]);
        assert_eq!(windows("a\\\nb").unwrap(), ["a\\", "b"]);
    }
}
