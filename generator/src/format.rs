//! Tokens into text: laid out by `prettyplease`, with the blank lines that it leaves out.

use crate::emit::{LINE_END, RustFile};

/// A file of the generated crate, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to the crate, `/` between the parts.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Who made a file, and how to change it. A generated file begins with it.
pub(crate) fn header(comment: &str) -> String {
    format!("{comment} Written by `cargo xtask regen`. Change the description and run it again.\n\n")
}

pub(crate) fn format(file: RustFile) -> SourceFile {
    let RustFile { path, items } = file;
    let parsed: syn::File = syn::parse2(items).expect("what is emitted is Rust");
    let text = header("//") + &with_blank_lines(&prettyplease::unparse(&parsed));
    SourceFile { path, text }
}

/// Puts a blank line between items, and between the members of an `impl`.
fn with_blank_lines(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 8);
    let mut previous = "";
    let mut in_impl = false;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let at_root = !line.starts_with([' ', '}', ')']) && !line.is_empty();
        // A condition belongs to the item after it.
        let item = lines.peek().filter(|_| line.starts_with("#[cfg(")).copied().unwrap_or(line);
        if separates(previous, item, at_root, in_impl) {
            spaced.push('\n');
        }
        if at_root {
            // The head of a long one goes on below.
            in_impl = line.starts_with("impl") || (in_impl && line.starts_with("for "));
        }
        push_lines(&mut spaced, line);
        previous = line;
    }
    spaced
}

/// Adds a line, or the lines of a documentation, each as a comment of its own.
fn push_lines(spaced: &mut String, line: &str) {
    if let Some(body) = table(line) {
        for row in body.split(LINE_END) {
            spaced.extend(["    ", row, "\n"]);
        }
        return;
    }
    let mut lines = line.split(LINE_END);
    let first = lines.next().unwrap_or_default();
    spaced.push_str(first);
    spaced.push('\n');
    let indent = first.len() - first.trim_start().len();
    let head = first.get(..indent + "///".len()).unwrap_or_default();
    for line in lines {
        spaced.push_str(head);
        spaced.push_str(line);
        spaced.push('\n');
    }
}

/// The text of a table, if the line is the literal that holds one; see `emit/table.rs`.
fn table(line: &str) -> Option<&str> {
    let fenced = line.strip_prefix("    r#").filter(|_| line.contains(LINE_END))?;
    fenced.trim_start_matches('#').strip_prefix('"')?.trim_end_matches('#').strip_suffix('"')
}

fn separates(previous: &str, line: &str, at_root: bool, in_impl: bool) -> bool {
    if at_root {
        let inner = |line: &str| line.starts_with("//!") || line.starts_with("#![");
        if inner(previous) {
            return previous.get(..3) != line.get(..3);
        }
        // `use` and `mod` lines stand together; other items stand apart. Attributes and
        // documentation belong to what follows.
        let item = |line: &str| line.split(' ').find(|word| *word != "pub").unwrap_or_default().to_owned();
        let together = ["use", "mod"].contains(&item(line).as_str())
            && item(previous) == item(line)
            && previous.starts_with("pub") == line.starts_with("pub");
        return ends(previous) && !together;
    }
    let member = |line: &str| line.starts_with("    ") && !line.starts_with("     ");
    in_impl && member(line) && member(previous) && ends(previous) && !line.starts_with("    }")
}

/// Whether a line is the last of an item. A line of documentation may look like one.
fn ends(line: &str) -> bool {
    !line.trim_start().starts_with("//") && (line.ends_with('}') || line.ends_with(';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_documentation_are_comments() {
        let text = "//! A.\u{b}\u{b} B.\npub struct S {\n    /// C;\u{b} };\n    pub a: u8,\n}\n";
        assert_eq!(
            with_blank_lines(text),
            "//! A.\n//!\n//! B.\n\npub struct S {\n    /// C;\n    /// };\n    pub a: u8,\n}\n"
        );
    }

    #[test]
    fn items_and_methods_stand_apart() {
        let text = "//! Doc.\nuse a::b;\nuse c::d;\n/// S.\npub struct S {\n    pub a: u8,\n}\nimpl S {\n    /// x();\n    /// }\n    const C: &[u8] = &[\n        1,\n    ];\n    fn f() {\n        if x {\n            y\n        }\n        z\n    }\n    fn g() {}\n}\n";
        assert_eq!(
            with_blank_lines(text),
            "//! Doc.\n\nuse a::b;\nuse c::d;\n\n/// S.\npub struct S {\n    pub a: u8,\n}\n\nimpl S {\n    /// x();\n    /// }\n    const C: &[u8] = &[\n        1,\n    ];\n\n    fn f() {\n        if x {\n            y\n        }\n        z\n    }\n\n    fn g() {}\n}\n"
        );
    }
}
