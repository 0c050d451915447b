//! Documentation: texts of the description, made safe for Rust and rustdoc.

use std::borrow::Cow;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Docs, Field, Limit, Node, SetValue};

/// Separates the lines of a documentation until the file is formatted.
///
/// A `#[doc]` attribute for each line would be tokenised, parsed and printed, and a third of all
/// generated lines are documentation. So a text is one attribute, and `format` splits it at this
/// character. A vertical tab is in no text: it is white space to [`code`], and a control character
/// to [`markdown`].
pub(crate) const LINE_END: char = '\u{b}';

/// Outer documentation of an item.
pub(super) fn outer(markdown: &str) -> TokenStream {
    literal(markdown).map(|text| quote!(#[doc = #text])).unwrap_or_default()
}

/// Inner documentation of a module.
pub(super) fn inner(markdown: &str) -> TokenStream {
    literal(markdown).map(|text| quote!(#![doc = #text])).unwrap_or_default()
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

/// The documentation of a field: its meaning, then bounds, default and example.
pub(super) fn field(field: &Field) -> TokenStream {
    outer(&field_text(field))
}

pub(super) fn field_text(field: &Field) -> String {
    let mut paragraphs = vec![described(&field.docs.text, &field.name)];
    let facts = facts(field);
    if !facts.is_empty() {
        paragraphs.push(facts.join(" "));
    }
    paragraphs.join("\n\n")
}

/// What a function does with a field, such as ``Sets `JobIds`.``, then the first sentence of the
/// documentation of the field.
pub(super) fn function(verb: &str, field: &Field) -> TokenStream {
    let name = code(&field.name);
    outer(&match field.docs.text.is_empty() {
        true => format!("{verb} {name}."),
        false => format!("{verb} {name}. {}", first_sentence(&field.docs, &field.name)),
    })
}

/// The first sentence of the documentation of a field, on one line.
pub(super) fn first_sentence(docs: &Docs, name: &str) -> String {
    let text = described(&docs.text, name);
    let paragraph =
        text.split("\n\n").next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    // An abbreviation does not end a sentence.
    let ends = |at: usize| {
        !["e.g", "i.e", "etc", "vs"].iter().any(|short| paragraph.get(..at).unwrap_or("").ends_with(short))
    };
    let end = paragraph.match_indices(". ").map(|(at, _)| at).find(|&at| ends(at));
    end.and_then(|end| paragraph.get(..=end)).unwrap_or(&paragraph).to_owned()
}

/// The documentation of an enum value.
pub(super) fn value(value: &SetValue) -> TokenStream {
    let wire = code(&value.text);
    match value.description.as_str() {
        "" => outer(&wire),
        text => outer(&format!("{wire}: {}", markdown(text))),
    }
}

/// The text of the description, or the name if it is empty.
pub(super) fn described(text: &str, name: &str) -> String {
    if text.is_empty() { format!("{}.", code(name)) } else { markdown(text) }
}

fn facts(field: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    if field.docs.deprecated {
        facts.push("**Deprecated by the service.**".to_owned());
    }
    facts.extend(limit(field.limit));
    if let Some(pattern) = &field.docs.pattern {
        facts.push(format!("Matches {}.", code(pattern)));
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

/// A text as a code span. The fence is longer than any run of backticks in the text.
pub(super) fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Markdown from a description, made harmless: rustdoc runs no code block of it, resolves no link to
/// an item, and passes on no HTML. Links to web pages stay links.
pub(super) fn markdown(text: &str) -> String {
    let mut in_code = false;
    let lines = text.trim().lines().map(|line| {
        let is_unsafe = |letter: char| letter.is_control() && letter != '\t';
        let line = match line.contains(is_unsafe) {
            true => Cow::Owned(line.replace(is_unsafe, "")),
            false => Cow::Borrowed(line),
        };
        let body = line.trim_start();
        // Four spaces would begin a code block, which rustdoc would compile.
        let indent = " ".repeat((line.len() - body.len()).min(3));
        if body.starts_with("```") || body.starts_with("~~~") {
            in_code = !in_code;
            return if in_code { format!("{indent}```text") } else { format!("{indent}```") };
        }
        if in_code { line.into_owned() } else { format!("{indent}{}", inline(body)) }
    });
    let mut lines: Vec<String> = lines.collect();
    if in_code {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// One line outside code blocks.
fn inline(line: &str) -> String {
    let mut safe = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['`', '<', '[']) {
        let (before, from) = rest.split_at(at);
        safe.push_str(before);
        let length = if from.starts_with('`') {
            span(from)
        } else if from.starts_with('[') {
            link(from)
        } else {
            autolink(from)
        };
        match length {
            Some(length) => {
                let (kept, after) = from.split_at(length);
                safe.push_str(kept);
                rest = after;
            }
            None => {
                let (letter, after) = from.split_at(1);
                safe.push('\\');
                safe.push_str(letter);
                rest = after;
            }
        }
    }
    safe.push_str(rest);
    safe
}

/// The length of a code span at the beginning.
fn span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let fence = text.get(..ticks)?;
    text.get(ticks..)?.find(fence).map(|end| ticks + end + ticks)
}

/// The length of `[text](https://…)` at the beginning.
fn link(text: &str) -> Option<usize> {
    let close = text.find("](https://").or_else(|| text.find("](http://"))?;
    let label = text.get(1..close)?;
    let end = text.get(close..)?.find(')')?;
    (!label.contains(['[', ']', '<', '`'])).then_some(close + end + 1)
}

/// The length of `<https://…>` at the beginning.
fn autolink(text: &str) -> Option<usize> {
    let url = text.strip_prefix('<')?;
    let end = url.find('>')?;
    let url = url.get(..end)?;
    (url.starts_with("https://") && !url.contains(char::is_whitespace)).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_cannot_reach_beyond_their_comment() {
        let hostile =
            "*/ }\r fn main() {}\n```\npanic!()\n```\n    indented()\n<script>alert(1)</script> [x] `<ok>`";
        assert_eq!(
            markdown(hostile),
            "*/ } fn main() {}\n```text\npanic!()\n```\n   indented()\n\\<script>alert(1)\\</script> \\[x] `<ok>`"
        );
        assert_eq!(markdown("~~~rust\nx()"), "```text\nx()\n```");
    }

    #[test]
    fn links_stay_links() {
        let text = "See [the page](https://example.com/a) and <https://example.com>.";
        assert_eq!(markdown(text), text);
        assert_eq!(markdown("[Foo](crate::x)"), "\\[Foo](crate::x)");
    }

    #[test]
    fn any_text_can_be_a_code_span() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
    }
}
