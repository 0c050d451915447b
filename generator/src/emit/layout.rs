//! Items as text, with the layout of `prettyplease`.
//!
//! Structs, enums and their methods are nine tenths of a crate, and of few forms. To parse and print them took half of
//! the time of the generator. So they are emitted as text. `prettyplease` breaks what does not fit into a line, and of
//! this only lists are known here: an item with another line that is too long is left to `prettyplease`. A test in
//! `format.rs` compares the text of all files with what `prettyplease` makes of it.

use crate::format::formatted;

/// The longest line of `prettyplease`, and its longest literal of a struct.
const WIDTH: usize = 89;
const LITERAL_WIDTH: usize = 35;

/// Returns an item as it is if its lines fit, and otherwise formatted.
pub(super) fn item(text: String) -> String {
    if all_fit(&text) { text } else { reformatted(&text) }
}

/// Returns an `impl` block. Most lines that are too long are in one method of many, which is then formatted alone.
pub(super) fn methods(head: &str, methods: Vec<String>) -> String {
    let before = "impl T {\n";
    let methods = methods.into_iter().map(|method| {
        if all_fit(&method) {
            return method;
        }
        let text = reformatted(&format!("{before}{method}}}\n"));
        text.strip_prefix(before).and_then(|text| text.strip_suffix("}\n")).unwrap_or(&text).to_owned()
    });
    let block = braced(head, &methods.collect::<Vec<_>>().join("\n"));
    if fits(head) { block } else { reformatted(&block) }
}

fn all_fit(text: &str) -> bool {
    // Documentation is never broken.
    text.lines().all(|line| line.trim_start().starts_with("//") || fits(line))
}

fn reformatted(text: &str) -> String {
    formatted(&syn::parse_file(text).expect("emitted text is valid Rust"))
}

/// Returns what has members in braces, each of them with its indentation and the end of its line.
pub(super) fn braced(head: &str, members: &str) -> String {
    if members.is_empty() { format!("{head} {{}}\n") } else { format!("{head} {{\n{members}}}\n") }
}

/// Returns the head of a method that returns `Self`, in one line if it fits.
pub(super) fn method(name: &str, arguments: &[String]) -> String {
    let line = format!("    pub fn {name}({}) -> Self {{\n", arguments.join(", "));
    if arguments.is_empty() || fits(line.trim_end()) {
        return line;
    }
    let arguments: String = arguments.iter().map(|argument| format!("        {argument},\n")).collect();
    format!("    pub fn {name}(\n{arguments}    ) -> Self {{\n")
}

/// Returns a literal of `Self` as the body of a method, in one line if it is short.
pub(super) fn literal(values: &[String]) -> String {
    let literal = format!("Self {{ {} }}", values.join(", "));
    if width(&literal) <= LITERAL_WIDTH {
        return format!("        {literal}\n");
    }
    let values: String = values.iter().map(|value| format!("            {value},\n")).collect();
    format!("        Self {{\n{values}        }}\n")
}

fn fits(line: &str) -> bool {
    width(line) <= WIDTH
}

fn width(line: &str) -> usize {
    line.chars().count()
}
