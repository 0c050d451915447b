//! Output of commands. Results go to standard output; everything else goes to standard error.

use std::io::Write;

use serde_json::Value as Json;

use crate::failure::Outcome;

/// Prints lines of text to standard output. Styles of `anstyle` in it are removed if standard output is not a
/// terminal.
///
/// # Errors
/// Standard output is closed.
pub(crate) fn print(text: &str) -> Outcome {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Prints a JSON document to standard output, indented.
///
/// # Errors
/// Standard output is closed.
pub(crate) fn print_json(document: &Json) -> Outcome {
    print(&format!("{document:#}\n"))
}

/// Prints a note or progress to standard error. A closed standard error is no failure.
pub(crate) fn note(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}
