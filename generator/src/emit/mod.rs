//! From the named API to Rust: one file of this folder for each thing that is emitted.

mod catalogue;
mod client;
mod doc;
mod example;
mod group;
mod library;
mod manifest;
mod one_of;
mod operation;
mod request;
mod set;
mod shape;
mod structure;
mod types;
mod walk;

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::api::{Home, TypeId, TypeKind};
use crate::names::NamedApi;

/// A file of the generated crate.
#[derive(Debug)]
pub(crate) struct RustFile {
    /// Relative to the crate, `/` between the parts.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) items: TokenStream,
}

/// Everything that is generated from an API, but for the manifest.
pub(crate) fn emit(named: &NamedApi) -> Vec<RustFile> {
    let mut files = vec![library::file(named), client::file(named), catalogue::file(named)];
    for (index, group) in named.api.groups.iter().enumerate() {
        files.push(group::file(named, index));
        let module = crate::names::group(group);
        for (operation, _) in group::operations(named, index) {
            let path = format!("src/{module}/{}.rs", named.operation_module(operation));
            files.push(RustFile { path, items: operation::items(named, operation) });
        }
    }
    files.extend(types::files(named));
    files
}

pub(crate) use doc::LINE_END;
pub(crate) use manifest::manifest;

/// The name of the generated library, as a token.
fn library_name(named: &NamedApi) -> String {
    format!("alicloud_{}", named.api.product.to_lowercase().replace('-', "_"))
}

/// One module that is being written: it remembers what it must import.
struct Module<'a> {
    named: &'a NamedApi,
    home: Home,
    /// The shared schema that has this module for itself and its parts, if it is of one.
    own: Option<TypeId>,
    imports: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Module<'a> {
    fn of_operation(named: &'a NamedApi, index: usize) -> Self {
        Module { named, home: Home::Operation(index), own: None, imports: RefCell::default() }
    }

    fn of_type(named: &'a NamedApi, id: TypeId) -> Self {
        Module { named, home: Home::Shared, own: Some(id), imports: RefCell::default() }
    }

    /// A name of the runtime or of the standard library, by its full path.
    fn import(&self, path: &'static str) -> Ident {
        self.imports.borrow_mut().insert(path);
        let name = path.rsplit("::").next().unwrap_or(path);
        Ident::new(name, Span::call_site())
    }

    /// A type with a name, from wherever it is.
    fn type_path(&self, id: TypeId) -> TokenStream {
        let name = self.named.type_name(id).ident();
        match (self.home, self.named.api.get(id).home) {
            (Home::Operation(_), Home::Shared) => {
                let types = self.import("crate::types");
                quote!(#types::#name)
            }
            (Home::Shared, Home::Shared) if self.own != Some(types::root(self.named, id)) => {
                quote!(super::#name)
            }
            _ => name.into_token_stream(),
        }
    }

    /// The `use` items, to stand before the rest.
    fn uses(&self) -> TokenStream {
        let mut uses = TokenStream::new();
        let imports = self.imports.borrow();
        for prefix in ["std::", "alicloud_runtime::", "alicloud_runtime::wire::", "crate::"] {
            let names: Vec<Ident> = imports
                .iter()
                .filter_map(|path| path.strip_prefix(prefix))
                .filter(|name| !name.contains("::"))
                .map(|name| Ident::new(name, Span::call_site()))
                .collect();
            let path: syn::Path =
                syn::parse_str(prefix.trim_end_matches("::")).expect("the prefixes above are paths");
            match names.as_slice() {
                [] => {}
                [name] => uses.extend(quote!(use #path::#name;)),
                names => uses.extend(quote!(use #path::{#(#names),*};)),
            }
        }
        if imports.contains("std::collections::BTreeMap") {
            uses = quote!(use std::collections::BTreeMap; #uses);
        }
        uses
    }

    /// The item or items of a type.
    fn define(&self, id: TypeId) -> TokenStream {
        match &self.named.api.get(id).kind {
            TypeKind::Structure(structure) => structure::items(self, id, structure),
            TypeKind::OpenSet(values) => set::open(self, id, values),
            TypeKind::ClosedSet(values) => set::closed(self, id, values),
            TypeKind::OneOf(alternatives) => one_of::items(self, id, alternatives),
        }
    }
}

/// The types of the roots' home that they hold, each root before its parts, in the order in
/// which a reader meets them.
fn family(named: &NamedApi, roots: &[TypeId]) -> Vec<TypeId> {
    fn visit(named: &NamedApi, id: TypeId, home: Home, met: &mut Vec<TypeId>) {
        if named.api.get(id).home == home && !met.contains(&id) {
            met.push(id);
            for part in named.api.parts(id) {
                visit(named, part, home, met);
            }
        }
    }
    let mut met = Vec::new();
    for &root in roots {
        visit(named, root, named.api.get(root).home, &mut met);
    }
    met
}
