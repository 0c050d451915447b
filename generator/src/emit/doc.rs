//! Documentation: texts of the description, made safe for Rust and rustdoc.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::markdown;
pub(super) use super::markdown::code;
use crate::api::{Field, Limit, Node, SetValue, Shape};
use crate::names::TypeName;

/// Separates the lines of a documentation until the file is formatted.
///
/// A `#[doc]` attribute for each line would be tokenised, parsed and printed, and a third of all
/// generated lines are documentation. So a text is one attribute, and `format` splits it at this
/// character. `emit/markdown` leaves vertical tabs out of all texts.
pub(crate) const LINE_END: char = '\u{b}';

/// Outer documentation of an item.
pub(super) fn outer(markdown: &str) -> TokenStream {
    literal(markdown).map(|text| quote!(#[doc = #text])).unwrap_or_default()
}

/// Inner documentation of a module.
pub(super) fn inner(markdown: &str) -> TokenStream {
    literal(markdown).map(|text| quote!(#![doc = #text])).unwrap_or_default()
}

/// Outer documentation as text, with an indentation.
pub(super) fn lines(indent: &str, markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len() + 16);
    for line in markdown.trim().lines().map(str::trim_end) {
        text.extend([indent, if line.is_empty() { "///" } else { "/// " }, line, "\n"]);
    }
    text
}

/// All lines as one literal, with [`LINE_END`] between them. A raw literal is printed faster than
/// one with escapes.
fn literal(markdown: &str) -> Option<Literal> {
    let mut text = String::with_capacity(markdown.len() + 16);
    for line in markdown.trim().lines() {
        if !text.is_empty() {
            text.push(LINE_END);
        }
        // A leading space, as in hand-written documentation.
        let line = line.trim_end();
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
    }
    if text.is_empty() {
        return None;
    }
    let raw = |text: &str| format!("r#\"{text}\"#").parse::<Literal>().ok();
    let plain = !text.contains("\"#");
    Some(plain.then(|| raw(&text)).flatten().unwrap_or_else(|| Literal::string(&text)))
}

/// A link to a type of the same module. Without `type@`, a name such as `Debug` would also be a macro.
pub(super) fn type_link(name: &TypeName) -> String {
    format!("[`{name}`](type@{name})")
}

/// The documentation of a field: its meaning, then bounds, default and example.
pub(super) fn field(field: &Field) -> String {
    let mut paragraphs = vec![described(&field.docs.text, &field.name)];
    let facts = facts(field);
    if !facts.is_empty() {
        paragraphs.push(facts.join(" "));
    }
    paragraphs.join("\n\n")
}

/// What a function does with a field, such as ``Sets `JobIds`.``, then the first sentence of the
/// documentation of the field.
pub(super) fn function(verb: &str, field: &Field) -> String {
    let name = code(&field.name);
    let sentence = markdown::first_sentence(&field.docs.text);
    format!("{verb} {name}. {sentence}").trim_end().to_owned()
}

/// The documentation of an enum value.
pub(super) fn value(value: &SetValue) -> String {
    markdown::labelled(&value.text, &value.description)
}

/// The text of the description, or the name if there is no text.
pub(super) fn described(text: &str, name: &str) -> String {
    or_name(markdown::blocks(text), name)
}

/// Documentation, or a name in its place: rustc warns of a public item without documentation.
fn or_name(text: String, name: &str) -> String {
    if text.is_empty() { format!("{}.", code(name)) } else { text }
}

fn facts(field: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    if field.docs.deprecated {
        facts.push("**Deprecated by the service.**".to_owned());
    }
    facts.extend(limit(field.limit));
    if let Some(pattern) = &field.docs.pattern {
        let subject = if matches!(field.shape, Shape::List(_)) { "Each item matches" } else { "Matches" };
        facts.push(format!("{subject} {}.", code(pattern)));
    }
    if let Some(default) = &field.docs.default {
        facts.push(format!("Default: {}.", code(&plain(default))));
    }
    if let Some(example) =
        field.docs.example.as_ref().map(plain).filter(|example| !["", "\"\""].contains(&example.as_str()))
    {
        facts.push(format!("Example: {}.", code(&example)));
    }
    facts
}

/// The bounds of a value as a sentence.
pub(crate) fn limit(limit: Limit) -> Option<String> {
    fn sentence<T: ToString>(least: Option<T>, most: Option<T>, what: &str) -> Option<String> {
        match (least.map(|least| least.to_string()), most.map(|most| most.to_string())) {
            (Some(least), Some(most)) => Some(format!("{least} to {most}{what}.")),
            (Some(least), None) => Some(format!("At least {least}{what}.")),
            (None, Some(most)) => Some(format!("At most {most}{what}.")),
            (None, None) => None,
        }
    }
    match limit {
        Limit::None => None,
        Limit::Items(least, most) => sentence(least, most, " items"),
        Limit::Length(least, most) => sentence(least, most, " characters"),
        Limit::Integer(least, most) => sentence(least, most, ""),
        Limit::Number(least, most) => sentence(least, most, ""),
    }
}

/// A value as in running text: a string alone has no quotes.
fn plain(value: &Node) -> String {
    match value {
        Node::Text(text) => text.clone(),
        other => other.to_string(),
    }
}
