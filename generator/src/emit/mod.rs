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
mod pagination;
mod request;
mod shape;
mod string_enum;
mod structure;
mod table;
mod types;
mod waiter;

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
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

/// What has a file of its own.
#[derive(Debug)]
pub(crate) enum OutputFile {
    Library,
    Client,
    Catalogue,
    Group(usize),
    Operation(usize),
    Types,
    Type(TypeId),
}

/// The files that are generated from an API, but for the manifest.
pub(crate) fn parts(named: &NamedApi) -> Vec<OutputFile> {
    let mut parts = vec![OutputFile::Library, OutputFile::Client, OutputFile::Catalogue];
    parts.extend((0..named.api.groups.len()).map(OutputFile::Group));
    parts.extend((0..named.api.operations.len()).map(OutputFile::Operation));
    let shared = types::shared(named);
    parts.extend((!shared.is_empty()).then_some(OutputFile::Types));
    parts.extend(shared.into_iter().map(OutputFile::Type));
    parts
}

/// One file.
pub(crate) fn file(named: &NamedApi, part: &OutputFile) -> RustFile {
    match *part {
        OutputFile::Library => library::file(named),
        OutputFile::Client => client::file(named),
        OutputFile::Catalogue => catalogue::file(named),
        OutputFile::Group(index) => group::file(named, index),
        OutputFile::Operation(index) => operation::file(named, index),
        OutputFile::Types => types::module(named),
        OutputFile::Type(id) => types::file(named, id),
    }
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
            let path = prefix.split("::").filter(|step| !step.is_empty());
            let path = path.map(|step| Ident::new(step, Span::call_site()));
            match names.as_slice() {
                [] => {}
                [name] => uses.extend(quote!(use #(#path::)* #name;)),
                names => uses.extend(quote!(use #(#path::)* {#(#names),*};)),
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
            TypeKind::OpenSet(values) => string_enum::open(self, id, values),
            TypeKind::ClosedSet(values) => string_enum::closed(self, id, values),
            TypeKind::OneOf(alternatives) => one_of::items(self, id, alternatives),
        }
    }
}

/// Tokens in brackets. Tokens that are interpolated are copied one by one, those in a group are not.
fn enclosed(delimiter: Delimiter, parts: impl IntoIterator<Item = TokenStream>) -> Group {
    Group::new(delimiter, parts.into_iter().collect())
}

/// The types that belong to the roots, each before its parts, in the order in which a reader
/// meets them.
fn family(named: &NamedApi, roots: &[TypeId], belongs: impl Fn(TypeId) -> bool) -> Vec<TypeId> {
    let mut seen = BTreeSet::new();
    let mut met = Vec::new();
    let mut waiting: Vec<TypeId> = roots.iter().rev().copied().collect();
    while let Some(id) = waiting.pop() {
        if belongs(id) && seen.insert(id) {
            met.push(id);
            waiting.extend(named.api.parts(id).into_iter().rev());
        }
    }
    met
}
