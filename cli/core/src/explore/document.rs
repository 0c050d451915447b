//! The document of an operation for the page, which has no parser of Markdown.

use alicloud_catalogue::Operation;
use alicloud_runtime::OperationInfo;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value as Json, json};

use crate::failure::{Failure, Outcome};
use crate::{Product, operations, safety, skeleton};

/// Returns what the form of an operation is made of, with the parameters that it begins with.
///
/// # Errors
/// The catalogue has no document of the operation.
pub(super) fn open(product: &Product, info: &OperationInfo, parameters: Map<String, Json>) -> Outcome<Json> {
    let operation = operations::describe(product, info)?;
    Ok(json!({
        "operation": document(&operation)?,
        // As text, because a parser may change numbers.
        "parameters": Json::Object(parameters).to_string(),
        "example": skeleton::of_request(&operation, false)?,
        "required": skeleton::of_request(&operation, true)?,
        "isDeletion": safety::is_deletion(info.name),
    }))
}

/// Returns the document with its texts as [`nodes`].
fn document(operation: &Operation) -> Outcome<Json> {
    let mut document = serde_json::to_value(operation)
        .map_err(|error| Failure::internal(format!("the document cannot be written: {error}")))?;
    parse_descriptions(&mut document);
    Ok(document)
}

fn parse_descriptions(value: &mut Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(parse_descriptions),
        Json::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), &*value) {
                    // Values of the service, which may have any members.
                    ("example" | "default", _) => {}
                    ("description", Json::String(markdown)) => *value = nodes(markdown),
                    _ => parse_descriptions(value),
                }
            }
        }
        _ => {}
    }
}

/// Returns a text in Markdown as nodes: a string is text, and a list is an element: its tag, then its nodes. HTML is text.
/// A page that makes elements of the known tags needs no other protection.
pub(super) fn nodes(markdown: &str) -> Json {
    // The elements that are open, the outermost first.
    let mut open: Vec<Vec<Json>> = vec![Vec::new()];
    let add = |open: &mut Vec<Vec<Json>>, node: Json| {
        if let Some(parent) = open.last_mut() {
            parent.push(node);
        }
    };
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Start(tag) => {
                let mut element = vec![Json::from(name(&tag))];
                if let Tag::Link { dest_url, .. } = &tag {
                    element.push(dest_url.as_ref().into());
                }
                open.push(element);
            }
            Event::End(tag) => {
                // In a text without blank lines there is no need for a paragraph of its own.
                let element = open.pop().unwrap_or_default();
                let is_wrapper = matches!(tag, TagEnd::HtmlBlock | TagEnd::Image);
                match is_wrapper {
                    true => element.into_iter().skip(1).for_each(|node| add(&mut open, node)),
                    false => add(&mut open, Json::Array(element)),
                }
            }
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                add(&mut open, text.as_ref().into())
            }
            Event::Code(code) => add(&mut open, json!(["code", code.as_ref()])),
            Event::SoftBreak => add(&mut open, " ".into()),
            Event::HardBreak => add(&mut open, json!(["br"])),
            Event::Rule => add(&mut open, json!(["hr"])),
            _ => {}
        }
    }
    Json::Array(open.into_iter().next().unwrap_or_default())
}

fn name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Heading { .. } => "h4",
        Tag::BlockQuote(_) => "blockquote",
        Tag::CodeBlock(_) => "pre",
        Tag::List(Some(_)) => "ol",
        Tag::List(None) => "ul",
        Tag::Item => "li",
        Tag::Emphasis => "em",
        Tag::Strong => "strong",
        Tag::Link { .. } => "a",
        _ => "p",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ICE;

    #[test]
    fn markdown_becomes_elements() {
        assert_eq!(
            nodes("The state\nof **a** `job`.\n\n- [b](https://example.com)\n- c"),
            json!([
                ["p", "The state", " ", "of ", ["strong", "a"], " ", ["code", "job"], "."],
                ["ul", ["li", ["a", "https://example.com", "b"]], ["li", "c"]]
            ])
        );
    }

    #[test]
    fn html_is_text() {
        let nodes = nodes("a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n\n![c](d)");
        let expected = json!([
            ["p", "a ", "<img src=x onerror=alert(1)>", " b"],
            "<script>alert(1)</script>\n",
            ["p", "c"]
        ]);
        assert_eq!(nodes, expected);
    }

    /// The tags that the page makes elements of.
    const KNOWN: &[&str] =
        &["a", "blockquote", "br", "code", "em", "h4", "hr", "li", "ol", "p", "pre", "strong", "ul"];

    #[test]
    fn the_documents_of_all_operations_have_known_elements_only() {
        fn check(nodes: &Json) {
            for node in nodes.as_array().unwrap() {
                if let Json::Array(element) = node {
                    assert!(KNOWN.contains(&element[0].as_str().unwrap()), "{node}");
                    check(&Json::Array(element[1..].to_vec()));
                }
            }
        }
        fn descend(value: &Json, found: &mut usize) {
            match value {
                Json::Object(members) => {
                    for (name, value) in members {
                        match name.as_str() {
                            "example" | "default" => {}
                            "description" => {
                                check(value);
                                *found += 1;
                            }
                            _ => descend(value, found),
                        }
                    }
                }
                Json::Array(items) => items.iter().for_each(|item| descend(item, found)),
                _ => {}
            }
        }
        let mut found = 0;
        for info in ICE.operations() {
            let opened = open(&ICE, info, Map::new()).unwrap();
            descend(&opened["operation"], &mut found);
        }
        assert!(found > 5000, "{found}");
    }
}
