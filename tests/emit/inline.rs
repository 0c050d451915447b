//! A generated crate has no machine code of its own: every function is generic or `#[inline]`, so only what a program
//! calls is compiled to machine code, with the program.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The macros of the runtime that write functions of a generated crate.
const MACROS: &[&str] = &["wire/macros.rs", "callback/mod.rs"];

/// Returns the functions that a library compiles, whether or not a program calls them. Tokens, and not a syntax tree:
/// some functions are in macros.
fn compiled_with_the_library(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_inline = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "fn" => {
                // Otherwise it is a type, such as `fn() -> bool`.
                let Some(TokenTree::Ident(name)) = tokens.peek().cloned() else { continue };
                tokens.next();
                let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
                let is_end = |token: &TokenTree| {
                    is_body(token) || matches!(token, TokenTree::Punct(end) if end.as_char() == ';')
                };
                let mut signature = Vec::new();
                while let Some(token) = tokens.next_if(|token| !is_end(token)) {
                    signature.push(token);
                }
                if !is_inline && !is_generic(&signature) && tokens.peek().is_some_and(is_body) {
                    found.push(name.to_string());
                }
            }
            TokenTree::Group(group) => {
                match group.delimiter() {
                    // Of an attribute. `inline(never)` does not count.
                    Delimiter::Bracket => is_inline |= group.stream().to_string() == "inline",
                    // The end of the item before.
                    Delimiter::Brace => is_inline = false,
                    Delimiter::Parenthesis | Delimiter::None => {}
                }
                found.extend(compiled_with_the_library(group.stream()));
            }
            TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

/// Returns whether a function has a type parameter, or a parameter of a type `impl Trait`.
fn is_generic(signature: &[TokenTree]) -> bool {
    let text: TokenStream = signature.iter().cloned().collect();
    let text = text.to_string();
    let parameters = text.split("->").next().unwrap_or_default();
    let has_type = parameters.strip_prefix('<').is_some_and(|first| !first.trim_start().starts_with('\''));
    has_type || parameters.contains("impl ")
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("it is Rust")
}

#[test]
fn a_crate_has_no_machine_code_of_its_own() {
    let mut found = Vec::new();
    for folder in ["emit", "../specs/ice", "../specs/sts"] {
        for file in super::generated(&super::tests().join(folder)).files {
            let is_rust = Path::new(&file.path).extension().is_some_and(|extension| extension == "rs");
            // The documents of operations are data, of a feature for tools. They belong to one place.
            if is_rust && file.path.starts_with("src/") && !file.path.starts_with("src/catalogue/") {
                let functions = compiled_with_the_library(tokens(&file.text));
                found.extend(functions.iter().map(|name| format!("{}: {name}", file.path)));
            }
        }
    }
    for path in MACROS {
        let text = fs::read_to_string(super::tests().join("../runtime/src").join(path)).expect("it exists");
        let mut tokens = tokens(&text).into_iter();
        while let Some(token) = tokens.next() {
            if matches!(token, TokenTree::Ident(word) if word == "macro_rules")
                && let Some(TokenTree::Group(body)) = tokens.nth(2)
            {
                let functions = compiled_with_the_library(body.stream());
                found.extend(functions.iter().map(|name| format!("the macros of {path}: {name}")));
            }
        }
    }
    assert!(found.is_empty(), "add `#[inline]` to:\n{}", found.join("\n"));
}
