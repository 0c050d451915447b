//! The guide: a page for each topic that is not about one operation. The texts are Markdown files with
//! placeholders, `{{name}}`, for what depends on the description.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{RustFile, doc, error_codes, example, library_name};
use crate::api::Operation;
use crate::names::NamedApi;

/// A page: the name of its module and its text.
struct Page {
    name: &'static str,
    text: &'static str,
}

macro_rules! pages {
    ($($name:literal)*) => {
        &[$(Page { name: $name, text: include_str!(concat!("guide/", $name, ".md")) }),*]
    };
}

/// In the order in which a reader needs them.
const PAGES: &[Page] = pages! {
    "calls" "credentials" "errors" "retries" "jobs" "listings" "blocking" "testing" "observability"
    "other_operations"
};

/// Whether there is a guide: its examples call an operation.
pub(super) fn applies(named: &NamedApi) -> bool {
    example::shown_operation(named).is_some()
}

pub(super) fn file(named: &NamedApi) -> RustFile {
    let docs = doc::inner(&format!(
        "The guide: what is not about one operation. The modules have no items.\n\n{}",
        contents(named, "")
    ));
    let modules = pages(named).map(|page| {
        let name = Ident::new(page.name, Span::call_site());
        let docs = doc::outer(&filled(page.text, |name| placeholder(named, name)));
        quote!(#docs pub mod #name {})
    });
    let modules: TokenStream = modules.collect();
    RustFile::of_tokens("src/guide.rs", quote!(#docs #modules))
}

/// A table of the pages, with the prefix of their paths.
pub(super) fn contents(named: &NamedApi, prefix: &str) -> String {
    let rows = pages(named).map(|page| {
        let first = page.text.lines().next().unwrap_or_default();
        format!("| [`{0}`](mod@{prefix}{0}) | {first} |", page.name)
    });
    let heading = ["| page | |".to_owned(), "| --- | --- |".to_owned()];
    heading.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// The pages that apply: a service may have neither jobs nor listings.
fn pages(named: &NamedApi) -> impl Iterator<Item = &'static Page> {
    PAGES.iter().filter(|page| match page.name {
        "jobs" => example::shown_starter(named).is_some(),
        "listings" => example::shown_listing(named).is_some(),
        _ => true,
    })
}

/// Replaces the placeholders of a text. What takes the place of one is not read again: it may have the
/// characters of placeholders.
fn filled(text: &str, mut value: impl FnMut(&str) -> String) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, after)| Some((before, after.split_once("}}")?)))
    {
        filled.push_str(before);
        filled.push_str(value(name).trim_end());
        rest = after;
    }
    filled + rest
}

fn placeholder(named: &NamedApi, name: &str) -> String {
    let api = &named.api;
    let Some(shown) = example::shown_operation(named) else { return String::new() };
    let call = |operation: Option<&Operation>| operation.map(|found| example::call(named, found));
    match name {
        "library" => library_name(named),
        "region" => api.endpoint.default_region.escape_default().to_string(),
        "uses" => example::request(named, shown).uses,
        "request" => example::request(named, shown).statements,
        "method" => crate::names::operation(shown).ident().to_string(),
        "jobs" => call(example::shown_starter(named)).unwrap_or_default(),
        "listing" => call(example::shown_listing(named)).unwrap_or_default(),
        "mocked" => example::mocked(named, shown),
        "error_uses" => {
            let items = if error_codes::are_listed(named) { "{ErrorKind, error_codes}" } else { "ErrorKind" };
            format!("use {}::{items};", library_name(named))
        }
        "code" => code(named),
        "codes" => codes(named),
        "regions" => {
            let regions: Vec<String> = api.endpoint.regions.iter().map(|region| doc::code(region)).collect();
            match regions.as_slice() {
                [] => "[`ClientBuilder::region`](crate::ClientBuilder::region) sets the region.".to_owned(),
                regions => format!(
                    "[`ClientBuilder::region`](crate::ClientBuilder::region) sets the region. The service is in the \
                     regions {}.",
                    regions.join(", ")
                ),
            }
        }
        _ => String::new(),
    }
}

/// A code as an expression: the constant of the one that most operations return.
fn code(named: &NamedApi) -> String {
    match error_codes::most_frequent(&crate::names::error_codes(&named.api)) {
        Some(name) => format!("error_codes::{name}"),
        None => "\"InvalidParameter\"".to_owned(),
    }
}

fn codes(named: &NamedApi) -> String {
    match error_codes::are_listed(named) {
        true => "The module [`error_codes`](mod@crate::error_codes) has the codes that are known, as constants for a \
                 comparison or a `match`. The page of an operation lists those that it is known to return. The lists \
                 are not complete."
            .to_owned(),
        false => "The description of the service lists no codes; its official documentation may.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_replaces_a_placeholder_is_not_read_again() {
        assert_eq!(filled("a {{b}} {{c}} }}", |name| format!("{{{{{name}x}}}}")), "a {{bx}} {{cx}} }}");
        assert_eq!(filled("a {{b", |_| String::new()), "a {{b");
    }

    #[test]
    fn every_placeholder_is_known() {
        let known = [
            "library",
            "region",
            "uses",
            "request",
            "method",
            "jobs",
            "listing",
            "mocked",
            "error_uses",
            "code",
            "codes",
            "regions",
        ];
        for page in PAGES {
            filled(page.text, |name| {
                assert!(known.contains(&name), "{}: unknown placeholder `{name}`", page.name);
                String::new()
            });
        }
    }
}
