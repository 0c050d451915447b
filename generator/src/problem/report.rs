//! A problem as it is printed.

use std::fmt;

use super::ProblemKind;

/// A problem with its line, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Report {
    /// The path of the file, as in the sources.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The text of the line.
    pub source: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { file, line, column, source, kind } = self;
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let caret: String = source
            .chars()
            .take(column.saturating_sub(1))
            .map(|letter| if letter == '\t' { '\t' } else { ' ' })
            .collect();
        let source = shown(source);
        writeln!(f, "{file}:{line}:{column}: {}", shown(&kind.to_string()))?;
        if !source.is_empty() {
            writeln!(f, "{margin} |")?;
            writeln!(f, "{number} | {source}")?;
            writeln!(f, "{margin} | {caret}^")?;
        }
        write!(f, "{margin} = help: {}", shown(&kind.help()))
    }
}

/// A text for a terminal: a description must not be able to move the cursor or change colours, so
/// control characters are escaped.
fn shown(text: &str) -> String {
    let control = |letter: char| letter.is_control() && letter != '\t';
    text.chars()
        .map(|letter| if control(letter) { letter.escape_default().to_string() } else { letter.to_string() })
        .collect()
}
