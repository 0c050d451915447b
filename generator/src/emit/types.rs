//! The module of the types that several operations share.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, Part, RustFile, callback, doc, family, group};
use crate::api::{Naming, Scope, TypeId};
use crate::names::{self, NamedApi};

/// The module `types`, with a file for each shared schema.
pub(super) fn module(named: &NamedApi) -> RustFile {
    let shared = shared(named);
    let users = users(named);
    let docs = doc::inner("Types that several operations share.");
    let all = named.api.groups.len() + usize::from(!named.api.events.is_empty());
    let condition = |id: TypeId| {
        let features = users.get(&id).map(Vec::as_slice).unwrap_or_default();
        match features {
            features if features.len() == all => quote!(),
            [feature] => quote!(#[cfg(feature = #feature)]),
            features => quote!(#[cfg(any(#(feature = #features),*))]),
        }
    };
    let modules: TokenStream = shared
        .iter()
        .map(|&id| {
            let (condition, module) = (condition(id), named.type_module(id).ident());
            quote!(#condition mod #module;)
        })
        .collect();
    let exports: TokenStream = shared
        .iter()
        .map(|&id| {
            let (condition, module) = (condition(id), named.type_module(id).ident());
            let names = parts(named, id).into_iter().flat_map(|part| {
                std::iter::once(named.type_name(part).ident())
                    .chain(named.required_name(part).map(|name| name.ident()))
            });
            let types: Vec<_> = names.collect();
            match types.as_slice() {
                [name] => quote!(#condition pub use #module::#name;),
                names => quote!(#condition pub use #module::{#(#names),*};),
            }
        })
        .collect();
    RustFile::of_tokens("src/types/mod.rs", quote!(#docs #modules #exports))
}

/// The file of a shared schema and its parts.
pub(super) fn file(named: &NamedApi, id: TypeId) -> RustFile {
    let module = Module::of_type(named, id);
    let items: Vec<Part> = parts(named, id).into_iter().map(|part| Part::Text(module.define(part))).collect();
    let docs = doc::inner(&doc::code(&named.type_name(id).to_string()));
    let uses = module.uses();
    RustFile {
        path: format!("src/types/{}.rs", named.type_module(id)),
        parts: std::iter::once(Part::Tokens([docs, uses].into_iter().collect())).chain(items).collect(),
    }
}

/// A shared schema and the unnamed types inside it.
fn parts(named: &NamedApi, id: TypeId) -> Vec<TypeId> {
    family(named, &[id], |part| named.api.get(part).scope == Scope::Shared && root(named, part) == id)
}

/// The shared schema that contains a type.
pub(super) fn root(named: &NamedApi, id: TypeId) -> TypeId {
    match named.api.get(id).naming {
        Naming::Member { parent, .. } => root(named, parent),
        _ => id,
    }
}

/// For each type, the features of what uses it: groups, and callbacks.
pub(crate) fn users(named: &NamedApi) -> BTreeMap<TypeId, Vec<String>> {
    let mut users: BTreeMap<TypeId, Vec<String>> = BTreeMap::new();
    for (index, group) in named.api.groups.iter().enumerate() {
        let roots = group::operations(named, index).flat_map(|(_, found)| [found.request, found.response]);
        for id in named.api.reachable(roots) {
            users.entry(id).or_default().push(names::feature(group));
        }
    }
    for id in named.api.reachable(named.api.events.iter().map(|event| event.body)) {
        users.entry(id).or_default().push(callback::FEATURE.to_owned());
    }
    users
}

/// The shared schemas that operations and events use, sorted by name.
pub(super) fn shared(named: &NamedApi) -> Vec<TypeId> {
    let is_schema = |id: &TypeId| {
        let found = named.api.get(*id);
        found.scope == Scope::Shared && !matches!(found.naming, Naming::Member { .. })
    };
    let mut shared: Vec<TypeId> =
        named.api.reachable(named.api.roots()).into_iter().filter(is_schema).collect();
    shared.sort_by_key(|&id| named.type_name(id));
    shared
}
