//! Emits Rust from the named API: one module for each kind of item.

pub(crate) mod callback;
mod catalogue;
mod catalogue_data;
mod client;
mod doc;
mod error_codes;
mod example;
mod group;
mod guide;
mod layout;
mod library;
mod manifest;
mod markdown;
mod one_of;
mod operation;
mod operation_docs;
mod pagination;
mod readme;
mod request;
mod shape;
mod streaming;
mod string_enum;
mod structure;
mod table;
mod types;
mod waiter;

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

use crate::api::{Scope, TypeId, TypeKind};
use crate::names::{ModuleName, NamedApi};

/// A file of the generated crate.
#[derive(Debug)]
pub(crate) struct RustFile {
    /// Relative to the crate, `/` between the parts.
    pub(crate) path: String,
    /// Its content, one part after the other.
    pub(crate) parts: Vec<Part>,
}

/// Items of a file.
#[derive(Debug)]
pub(crate) enum Part {
    /// Tokens that are to be formatted.
    Tokens(TokenStream),
    /// Text that is formatted; see `layout.rs`.
    Text(String),
}

impl RustFile {
    fn of_tokens(path: &str, items: TokenStream) -> Self {
        RustFile { path: path.to_owned(), parts: vec![Part::Tokens(items)] }
    }

    /// All parts as tokens.
    #[cfg(test)]
    pub(crate) fn tokens(self) -> TokenStream {
        let parts = self.parts.into_iter().map(|part| match part {
            Part::Tokens(items) => items,
            Part::Text(text) => tokens(&text),
        });
        parts.collect()
    }
}

/// The tokens of an emitted text.
fn tokens(text: &str) -> TokenStream {
    text.parse().expect("emitted text is valid Rust")
}

/// A file that is to be emitted.
#[derive(Debug)]
pub(crate) enum OutputFile {
    Library(Vec<ModuleName>),
    Client,
    Catalogue,
    ErrorCodes,
    Callback,
    Guide,
    Group(usize),
    Operation(usize),
    Types,
    Type(TypeId),
}

/// The files of the crate, except for the manifest. It has hand-written modules of these names.
pub(crate) fn output_files(named: &NamedApi, modules: Vec<ModuleName>) -> Vec<OutputFile> {
    let mut files = vec![OutputFile::Library(modules), OutputFile::Client, OutputFile::Catalogue];
    files.extend(error_codes::are_listed(named).then_some(OutputFile::ErrorCodes));
    files.extend(callback::applies(named).then_some(OutputFile::Callback));
    files.extend(guide::applies(named).then_some(OutputFile::Guide));
    files.extend((0..named.api.groups.len()).map(OutputFile::Group));
    files.extend((0..named.api.operations.len()).map(OutputFile::Operation));
    let shared = types::shared(named);
    files.extend((!shared.is_empty()).then_some(OutputFile::Types));
    files.extend(shared.into_iter().map(OutputFile::Type));
    files
}

/// Emits one file.
pub(crate) fn file(named: &NamedApi, output: &OutputFile) -> RustFile {
    match *output {
        OutputFile::Library(ref modules) => library::file(named, modules),
        OutputFile::Client => client::file(named),
        OutputFile::Catalogue => catalogue::file(named),
        OutputFile::ErrorCodes => error_codes::file(named),
        OutputFile::Callback => callback::file(named),
        OutputFile::Guide => guide::file(named),
        OutputFile::Group(index) => group::file(named, index),
        OutputFile::Operation(index) => operation::file(named, index),
        OutputFile::Types => types::module(named),
        OutputFile::Type(id) => types::file(named, id),
    }
}

pub(crate) use catalogue_data::files as catalogue_files;
pub(crate) use doc::{LINE_END, limit};
pub(crate) use manifest::manifest;
pub(crate) use readme::readme;
pub(crate) use request::Required;
pub(crate) use shape::{field_type, is_plain};
pub(crate) use structure::has_default;
pub(crate) use types::users;

/// The name of the generated library in Rust.
fn library_name(named: &NamedApi) -> String {
    named.crate_name().replace('-', "_")
}

/// A module that is being written. It collects the imports that the module needs.
struct Module<'a> {
    named: &'a NamedApi,
    scope: Scope,
    /// The shared schema of this module, if it is the module of one.
    own: Option<TypeId>,
    imports: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Module<'a> {
    fn of_operation(named: &'a NamedApi, index: usize) -> Self {
        Module { named, scope: Scope::Operation(index), own: None, imports: RefCell::default() }
    }

    fn of_type(named: &'a NamedApi, id: TypeId) -> Self {
        Module { named, scope: Scope::Shared, own: Some(id), imports: RefCell::default() }
    }

    /// Imports an item of the runtime, the standard library or the crate, and returns its name.
    fn import(&self, path: &'static str) -> Ident {
        self.imports.borrow_mut().insert(path);
        let name = path.rsplit("::").next().unwrap_or(path);
        Ident::new(name, Span::call_site())
    }

    /// The path of a type as seen from this module.
    fn type_path(&self, id: TypeId) -> String {
        let name = self.named.type_name(id);
        match (self.scope, self.named.api.get(id).scope) {
            (Scope::Operation(_), Scope::Shared) => {
                let types = self.import("crate::types");
                format!("{types}::{name}")
            }
            (Scope::Shared, Scope::Shared) if self.own != Some(types::root(self.named, id)) => {
                format!("super::{name}")
            }
            _ => name.to_string(),
        }
    }

    /// The `use` items for what was imported.
    fn uses(&self) -> TokenStream {
        let mut uses = TokenStream::new();
        let imports = self.imports.borrow();
        for prefix in [
            "std::",
            "alicloud_runtime::",
            "alicloud_runtime::bytes::",
            "alicloud_runtime::wire::",
            "crate::",
        ] {
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

    /// The items of a type, with empty lines between them.
    fn define(&self, id: TypeId) -> String {
        match &self.named.api.get(id).kind {
            TypeKind::Structure(structure) => structure::items(self, id, structure),
            TypeKind::OpenSet(values) => string_enum::open(self, id, values),
            TypeKind::ClosedSet(values) => string_enum::closed(self, id, values),
            TypeKind::OneOf(alternatives) => one_of::items(self, id, alternatives),
        }
    }
}

/// Tokens in brackets. `quote!` copies interpolated tokens one by one, but a group as a whole.
fn enclosed(delimiter: Delimiter, parts: impl IntoIterator<Item = TokenStream>) -> Group {
    Group::new(delimiter, parts.into_iter().collect())
}

/// The types that belong to the roots, each before its parts, in the order in which they are
/// referred to.
fn family(named: &NamedApi, roots: &[TypeId], belongs: impl Fn(TypeId) -> bool) -> Vec<TypeId> {
    let mut seen = BTreeSet::new();
    let mut ordered = Vec::new();
    let mut waiting: Vec<TypeId> = roots.iter().rev().copied().collect();
    while let Some(id) = waiting.pop() {
        if belongs(id) && seen.insert(id) {
            ordered.push(id);
            waiting.extend(named.api.parts(id).into_iter().rev());
        }
    }
    ordered
}
