//! The `use` lines of a program.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::literal::parsed;
use crate::failure::Outcome;

/// Names that a type of the library must not hide.
const RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Client",
    "Credentials",
    "Duration",
    "Err",
    "InString",
    "Json",
    "None",
    "Ok",
    "Option",
    "Result",
    "SecretString",
    "Some",
    "String",
    "Timestamp",
    "Vec",
];

/// The names that a program imports.
#[derive(Debug, Clone)]
pub(super) struct Imports {
    /// The library as an identifier, such as `alicloud_ice`.
    pub(super) library: String,
    /// The names of the library, with the modules that they are imported from.
    names: BTreeMap<String, String>,
    standard: BTreeSet<&'static str>,
}

impl Imports {
    pub(super) fn new(library: &str) -> Self {
        let library = library.replace('-', "_");
        Imports { library, names: BTreeMap::new(), standard: BTreeSet::new() }
    }

    /// Imports an item of the standard library.
    pub(super) fn standard(&mut self, path: &'static str) {
        self.standard.insert(path);
    }

    /// Imports an item of the root of the library.
    pub(super) fn root(&mut self, name: &'static str) -> Ident {
        self.names.insert(name.to_owned(), String::new());
        Ident::new(name, Span::call_site())
    }

    /// Returns a type of the library: by its name, which is imported, or by its path if another type has the name.
    pub(super) fn path(&mut self, path: &str) -> Outcome<TokenStream> {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        let is_taken = self.names.get(name).is_some_and(|imported| imported != module);
        if is_taken || RESERVED.contains(&name) {
            return parsed(&format!("{}::{path}", self.library));
        }
        self.names.insert(name.to_owned(), module.to_owned());
        parsed(name)
    }

    /// Returns the `use` lines for the standard library, and those for the library.
    pub(super) fn uses(&self) -> Outcome<(TokenStream, TokenStream)> {
        let mut standard = TokenStream::new();
        for path in &self.standard {
            let path = parsed(path)?;
            standard.extend(quote!(use #path;));
        }
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, module) in &self.names {
            modules.entry(module).or_default().push(name);
        }
        let (mut library, mut last) = (TokenStream::new(), TokenStream::new());
        for (module, names) in modules {
            let is_root = module.is_empty();
            let module = match is_root {
                true => parsed(&self.library)?,
                false => parsed(&format!("{}::{module}", self.library))?,
            };
            let names = names.into_iter().map(parsed).collect::<Outcome<Vec<_>>>()?;
            match names.as_slice() {
                [name] => library.extend(quote!(use #module::#name;)),
                // rustfmt sorts braces after names.
                names if is_root => last.extend(quote!(use #module::{#(#names),*};)),
                names => library.extend(quote!(use #module::{#(#names),*};)),
            }
        }
        library.extend(last);
        Ok((standard, library))
    }
}
