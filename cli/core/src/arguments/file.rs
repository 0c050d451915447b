//! Values that stand in files or come from standard input.

use std::cell::Cell;
use std::fs;
use std::io::Read;

use crate::failure::{Failure, Outcome};

/// Reads files that the command line names.
#[derive(Debug, Default)]
pub(crate) struct Files {
    /// What has taken standard input, which can be read once.
    taken_by: Cell<Option<&'static str>>,
}

/// A value as it is typed: a text, or a reference to one.
enum Reference<'a> {
    Text(&'a str),
    File(&'a str),
}

impl Files {
    /// Returns the text that a value stands for: `@file` and `file://path` are the content of a file, `@-` is
    /// standard input, `@@` is the sign `@`, anything else is the text itself.
    ///
    /// # Errors
    /// The file cannot be read, or is not UTF-8. The message names the option.
    pub(crate) fn resolve(&self, option: &str, value: &str) -> Outcome<String> {
        match reference(value) {
            Reference::Text(text) => Ok(text.to_owned()),
            Reference::File(path) => self.read(option, path),
        }
    }

    /// Reads a file; `-` is standard input.
    ///
    /// # Errors
    /// As [`resolve`](Self::resolve).
    pub(crate) fn read(&self, option: &str, path: &str) -> Outcome<String> {
        let (name, bytes) = match path {
            "-" => ("standard input".to_owned(), self.standard_input(option)?),
            path => {
                let bytes = fs::read(path);
                let cannot = |error| Failure::usage(format!("{option}: cannot read `{path}`: {error}"));
                (format!("`{path}`"), bytes.map_err(cannot)?)
            }
        };
        // Editors on Windows begin a file with a mark that is not part of its text.
        let bytes = match bytes.strip_prefix("\u{feff}".as_bytes()) {
            Some(text) => text.to_vec(),
            None => bytes,
        };
        String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Failure::usage(format!("{option}: {name} is not UTF-8 at byte {at}; convert it to UTF-8"))
        })
    }

    fn standard_input(&self, option: &str) -> Outcome<Vec<u8>> {
        if self.taken_by.replace(Some("")).is_some() {
            let message = format!("{option}: standard input is read by another option; use a file");
            return Err(Failure::usage(message));
        }
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|error| Failure::usage(format!("{option}: cannot read standard input: {error}")))?;
        Ok(bytes)
    }
}

fn reference(value: &str) -> Reference<'_> {
    if let Some(path) = value.strip_prefix("file://") {
        return Reference::File(path);
    }
    match value.strip_prefix('@') {
        // `@@name` is the text `@name`.
        Some(rest) if rest.starts_with('@') => Reference::Text(rest),
        Some("") | None => Reference::Text(value),
        Some(path) => Reference::File(path),
    }
}

/// Returns whether a value is read from a file or from standard input.
pub(crate) fn is_reference(value: &str) -> bool {
    matches!(reference(value), Reference::File(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_begin_with_the_sign_of_files() {
        let files = Files::default();
        for (value, text) in [("a@b", "a@b"), ("@@me", "@me"), ("@", "@"), ("", ""), ("@@", "@")] {
            assert_eq!(files.resolve("--Name", value).ok().as_deref(), Some(text), "{value}");
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_an_error_of_its_option() {
        let failure = Files::default().resolve("--Timeline", "@/no/such.json").unwrap_err();
        assert!(
            failure.message.starts_with("--Timeline: cannot read `/no/such.json`: "),
            "{}",
            failure.message
        );
    }
}
