//! The reserved names, compared with what is emitted.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use super::*;
use crate::emit::{self, OutputFile};
use crate::names::NamedApi;
use crate::samples::sample;
use crate::{Input, Sources};

fn files(named: &NamedApi, wanted: fn(&OutputFile) -> bool) -> Vec<syn::File> {
    let parts = emit::output_files(named, Vec::new()).into_iter().filter(wanted);
    parts.map(|part| syn::parse2(emit::file(named, &part).tokens()).expect("it is Rust")).collect()
}

/// The names of the methods that a file adds to types.
fn methods(file: &syn::File) -> impl Iterator<Item = String> {
    let inherent = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
        _ => None,
    });
    inherent.flatten().filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
        _ => None,
    })
}

/// The names of types in tokens that no path leads to. Attributes, the names of items that are
/// defined, and constants are left out.
fn bare_types(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut before = [String::new(), String::new()];
    for token in tokens {
        let text = token.to_string();
        match &token {
            TokenTree::Group(group) if before[1] != "#" => bare_types(group.stream(), found),
            TokenTree::Ident(_)
                if text.starts_with(|first: char| first.is_ascii_uppercase())
                    && text.contains(|letter: char| letter.is_ascii_lowercase())
                    && before != [":", ":"]
                    && !["type", "struct", "enum"].contains(&before[1].as_str()) =>
            {
                found.insert(text.clone());
            }
            _ => {}
        }
        let [_, last] = before;
        before = [last, text];
    }
}

#[test]
fn reserved_types_are_those_that_generated_files_use() {
    let named = sample();
    let mut used = BTreeSet::new();
    for part in emit::output_files(&named, Vec::new()) {
        if matches!(part, OutputFile::Operation(_) | OutputFile::Type(_)) {
            bare_types(emit::file(&named, &part).tokens(), &mut used);
        }
    }
    // Names of the description, and values, which are in a namespace of their own.
    let types = named.api.types.iter().enumerate();
    let names = types.flat_map(|(id, found)| {
        let mut names = vec![named.type_name(id).0.clone()];
        names.extend(named.required_name(id).map(|name| name.0));
        match &found.kind {
            TypeKind::Structure(_) => {}
            TypeKind::OneOf(fields) => names.extend(fields.iter().map(|field| alternative(field).0)),
            TypeKind::OpenSet(values) | TypeKind::ClosedSet(values) => {
                names.extend(values.iter().map(|found| value(found).0));
            }
        }
        names
    });
    // `Item` is the associated type in `IntoIterator<Item = ..>`, which no type of a file can hide.
    for name in names.chain(["Item", "None", "Some", "Unknown"].map(str::to_owned)) {
        used.remove(&name);
    }
    // Traits whose methods are called: `default`, and `map` and `collect`.
    used.extend(["Default", "Iterator"].map(str::to_owned));
    assert_eq!(used, RESERVED_TYPES.iter().map(ToString::to_string).collect());
}

#[test]
fn reserved_methods_are_those_of_requests_and_of_the_client() {
    let named = sample();
    let mut found: BTreeSet<String> =
        files(&named, |part| matches!(part, OutputFile::Operation(_) | OutputFile::Type(_)))
            .iter()
            .flat_map(methods)
            .filter(|name| !name.starts_with("by_"))
            .collect();
    let structures = named.api.types.iter().filter_map(|found| match &found.kind {
        TypeKind::Structure(structure) => Some(structure),
        _ => None,
    });
    for setter in structures.flat_map(|structure| &structure.fields).map(super::field) {
        found.remove(&setter.ident().to_string());
        found.remove(&setter.set().to_string());
    }
    // Constructors call `Self::default()`, and callers use `clone`.
    found.extend(["clone", "default"].map(str::to_owned));
    assert_eq!(found, RESERVED_METHODS.iter().map(ToString::to_string).collect());

    let client = files(&named, |part| matches!(part, OutputFile::Client));
    let mut found: BTreeSet<String> = client.iter().flat_map(methods).collect();
    // Methods of traits that callers use.
    found.extend(["clone", "from", "into"].map(str::to_owned));
    assert_eq!(found, RESERVED_OPERATIONS.iter().map(ToString::to_string).collect());
}

#[test]
fn modules_and_features_of_the_crate_are_reserved() {
    fn leaves(tree: &syn::UseTree, found: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => leaves(&path.tree, found),
            syn::UseTree::Name(name) => found.push(name.ident.to_string()),
            syn::UseTree::Rename(rename) => found.push(rename.rename.to_string()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, found)),
            syn::UseTree::Glob(_) => {}
        }
    }
    let named = sample();
    let groups: Vec<String> = named.api.groups.iter().map(|found| group(found).0).collect();
    let mut found = Vec::new();
    for item in
        files(&named, |part| matches!(part, OutputFile::Library(_))).into_iter().flat_map(|file| file.items)
    {
        match item {
            syn::Item::Mod(module) => found.push(module.ident.to_string()),
            syn::Item::Use(exported) => leaves(&exported.tree, &mut found),
            _ => {}
        }
    }
    let manifest = emit::manifest(&named, &Input::new(Sources::new(), ""));
    let features = manifest.split("[features]").nth(1).and_then(|rest| rest.split("[dependencies]").next());
    let features = features.into_iter().flat_map(str::lines).filter_map(|line| line.split_once(" = "));
    found.extend(features.map(|(name, _)| name.replace('-', "_")));
    // Functions are in a namespace of their own; types and constants have capital letters.
    found.retain(|name| {
        name != "call"
            && name != "describe"
            && !groups.contains(name)
            && !name.contains(|letter: char| letter.is_ascii_uppercase())
    });
    assert!(found.len() > 10, "{found:?}");
    for name in found {
        assert!(RESERVED_MODULES.contains(&name.as_str()), "`{name}` is not reserved");
    }
}

/// The sample has events, so it has the module that crates without events may not have for something else, either.
#[test]
fn the_module_of_callbacks_is_one_of_the_crate_and_the_variant_of_an_unknown_event_is_reserved() {
    let named = sample();
    assert!(is_reserved_module("callback") && !is_reserved_module("timeline"));
    let callback = files(&named, |part| matches!(part, OutputFile::Callback));
    let variants = callback.iter().flat_map(|file| &file.items).filter_map(|item| match item {
        syn::Item::Enum(found) => Some(found.variants.iter().map(|variant| variant.ident.to_string())),
        _ => None,
    });
    let variants: Vec<String> = variants.flatten().collect();
    assert_eq!(variants, ["JobDone", "Stored", "Unknown"]);
}
