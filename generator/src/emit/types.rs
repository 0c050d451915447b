//! Types that several operations share.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, RustFile, doc};
use crate::api::{Home, TypeId};
use crate::names::NamedApi;

/// One file for each shared type, and the module that holds them.
pub(super) fn files(named: &NamedApi) -> Vec<RustFile> {
    let shared = shared(named);
    if shared.is_empty() {
        return Vec::new();
    }
    let docs = doc::inner("Types that several operations share.");
    let modules: TokenStream = shared
        .iter()
        .map(|&id| {
            let module = named.type_module(id).ident();
            let name = named.type_name(id).ident();
            quote!(mod #module; pub use #module::#name;)
        })
        .collect();
    let root = RustFile { path: "src/types/mod.rs".to_owned(), items: quote!(#docs #modules) };
    let files = shared.into_iter().map(|id| {
        let module = Module::of_type(named, id);
        let items = module.define(id);
        let docs = doc::inner(&doc::code(&named.type_name(id).to_string()));
        let uses = module.uses();
        RustFile {
            path: format!("src/types/{}.rs", named.type_module(id)),
            items: quote!(#docs #uses #items),
        }
    });
    std::iter::once(root).chain(files).collect()
}

/// The shared types that operations use.
pub(super) fn shared(named: &NamedApi) -> Vec<TypeId> {
    let roots = named.api.operations.iter().flat_map(|operation| [operation.request, operation.response]);
    named.api.reachable(roots).into_iter().filter(|&id| named.api.get(id).home == Home::Shared).collect()
}
