//! Formats tokens with `prettyplease`, and adds the blank lines that it leaves out.

use crate::emit::{LINE_END, RustFile};

/// A file of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path relative to the crate, with `/` between the parts.
    pub path: String,
    /// The content.
    pub text: String,
}

/// The first lines of a generated file.
pub(crate) fn header(comment: &str) -> String {
    format!("{comment} Written by `cargo xtask regen`. Change the description and run it again.\n\n")
}

pub(crate) fn format(file: RustFile) -> SourceFile {
    let RustFile { path, items } = file;
    let parsed: syn::File = syn::parse2(items).expect("emitted tokens are valid Rust");
    let text = header("//") + &with_blank_lines(&prettyplease::unparse(&parsed));
    SourceFile { path, text }
}

/// Adds a blank line between items, and between the members of an `impl`.
///
/// It works on lines and not on tokens, because only `prettyplease` knows where lines begin.
fn with_blank_lines(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 8);
    let mut previous = "";
    // The line that begins the item before; of `use a::{`, the last line is `};`.
    let mut head = "";
    let mut in_impl = false;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let at_root = !line.starts_with([' ', '}', ')']) && !line.is_empty();
        // A condition belongs to the item after it.
        let item = lines.peek().filter(|_| line.starts_with("#[cfg(")).copied().unwrap_or(line);
        let separated = if at_root {
            separates_items(previous, head, item)
        } else {
            in_impl && separates_members(previous, line)
        };
        if separated {
            spaced.push('\n');
        }
        if at_root {
            head = item;
            // The head of a long `impl` continues on a line that begins with `for`.
            in_impl = line.starts_with("impl") || (in_impl && line.starts_with("for "));
        }
        push_lines(&mut spaced, line);
        previous = line;
    }
    spaced
}

/// Adds a line. A line of documentation is split at [`LINE_END`] into one comment for each line.
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

/// Whether a blank line belongs between a line and the item that begins after it. `head` is the
/// line that begins the item before.
fn separates_items(previous: &str, head: &str, line: &str) -> bool {
    let inner = |line: &str| line.starts_with("//!") || line.starts_with("#![");
    if inner(previous) {
        return previous.get(..3) != line.get(..3);
    }
    // `use` and `mod` items stand together; other items stand apart. Attributes and documentation
    // belong to what follows.
    let keyword = |line: &str| line.split(' ').find(|word| *word != "pub").unwrap_or_default().to_owned();
    let together = ["use", "mod"].contains(&keyword(line).as_str())
        && keyword(head) == keyword(line)
        && head.starts_with("pub") == line.starts_with("pub");
    ends(previous) && !together
}

/// Whether a blank line belongs between two lines of an `impl`: the members are indented once.
fn separates_members(previous: &str, line: &str) -> bool {
    let member = |line: &str| line.starts_with("    ") && !line.starts_with("     ");
    member(line) && member(previous) && ends(previous) && !line.starts_with("    }")
}

/// Whether a line is the last of an item. A line of documentation may look the same.
fn ends(line: &str) -> bool {
    !line.trim_start().starts_with("//") && (line.ends_with('}') || line.ends_with(';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_documentation_is_a_comment() {
        let text = "//! A.\u{b}\u{b} B.\npub struct S {\n    /// C;\u{b} };\n    pub a: u8,\n}\n";
        assert_eq!(
            with_blank_lines(text),
            "//! A.\n//!\n//! B.\n\npub struct S {\n    /// C;\n    /// };\n    pub a: u8,\n}\n"
        );
    }

    #[test]
    fn use_items_stand_together() {
        let text = "//! Doc.\nuse std::x;\nuse a::{\n    b,\n    c,\n};\n#[cfg(feature = \"d\")]\nuse d::e;\nuse f::{\n    g,\n};\npub use h;\npub fn i() {}\n";
        assert_eq!(
            with_blank_lines(text),
            "//! Doc.\n\nuse std::x;\nuse a::{\n    b,\n    c,\n};\n#[cfg(feature = \"d\")]\nuse d::e;\nuse f::{\n    g,\n};\n\npub use h;\n\npub fn i() {}\n"
        );
    }

    #[test]
    fn blank_lines_separate_items_and_methods() {
        let text = "//! Doc.\nuse a::b;\nuse c::d;\n/// S.\npub struct S {\n    pub a: u8,\n}\nimpl S {\n    /// x();\n    /// }\n    const C: &[u8] = &[\n        1,\n    ];\n    fn f() {\n        if x {\n            y\n        }\n        z\n    }\n    fn g() {}\n}\n";
        assert_eq!(
            with_blank_lines(text),
            "//! Doc.\n\nuse a::b;\nuse c::d;\n\n/// S.\npub struct S {\n    pub a: u8,\n}\n\nimpl S {\n    /// x();\n    /// }\n    const C: &[u8] = &[\n        1,\n    ];\n\n    fn f() {\n        if x {\n            y\n        }\n        z\n    }\n\n    fn g() {}\n}\n"
        );
    }
}
