//! What a program needs beside its statements.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use crate::operations::kebab;

/// The imports of a program, its secrets, and the errors that it returns.
#[derive(Debug, Clone)]
pub(super) struct Needs {
    pub(super) imports: Imports,
    /// The environment variables of secrets, each with its value.
    secrets: Vec<(String, String)>,
    /// Whether a `?` is on an error that is not of the library.
    pub(super) any_error: bool,
}

impl Needs {
    pub(super) fn new(library: &str) -> Self {
        Needs { imports: Imports::new(library), secrets: Vec::new(), any_error: false }
    }

    /// Returns the environment variables that the program reads.
    pub(super) fn variables(&self) -> Vec<&str> {
        self.secrets.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Returns the environment variable of a secret as an expression. Equal secrets have one variable.
    pub(super) fn secret(&mut self, name: &str, value: &str) -> TokenStream {
        self.imports.standard("std::env");
        self.any_error = true;
        let known = self.secrets.iter().find(|(_, known)| known == value).map(|(name, _)| name.clone());
        let variable = known.unwrap_or_else(|| {
            let base = kebab(name).replace(|letter: char| !letter.is_ascii_alphanumeric(), "_");
            let base = base.to_ascii_uppercase();
            let is_free = |name: &String| self.secrets.iter().all(|(known, _)| known != name);
            let numbered = (2..).map(|number: usize| format!("{base}_{number}"));
            let mut names = std::iter::once(base.clone()).chain(numbered);
            let name = names.find(is_free).unwrap_or(base.clone());
            self.secrets.push((name.clone(), value.to_owned()));
            name
        });
        quote!(env::var(#variable)?)
    }
}
