//! The terminal of the user.

use std::io::IsTerminal;

/// Returns the number of columns of the terminal that standard output is, or `None` if it is no terminal.
pub(crate) fn width() -> Option<usize> {
    let size = terminal_size::terminal_size_of(std::io::stdout());
    size.map(|(terminal_size::Width(width), _)| usize::from(width))
}

/// Returns whether standard error is a terminal, so that progress is for a person.
pub(crate) fn shows_progress() -> bool {
    std::io::stderr().is_terminal()
}
