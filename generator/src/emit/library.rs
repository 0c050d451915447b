//! The root of the generated crate.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, doc, example, group, types};
use crate::names::{self, NamedApi};

pub(super) fn file(named: &NamedApi) -> RustFile {
    let docs = doc::inner(&front_page(named));
    let modules: TokenStream = named
        .api
        .groups
        .iter()
        .map(|group| {
            let module = names::group(group).ident();
            quote!(pub mod #module;)
        })
        .collect();
    let types = (!types::shared(named).is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    let items = quote! {
        #docs
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]

        mod client;
        #modules
        #types

        pub use client::{Client, SERVICE};

        pub use alicloud_runtime::{
            Call, ClientBuilder, Credentials, Endpoint, Environment, Error, ErrorKind, Json, ProvideCredentials,
            Result, SecretText, Text, Timestamp, sign, transport,
        };
    };
    RustFile { path: "src/lib.rs".to_owned(), items }
}

fn front_page(named: &NamedApi) -> String {
    let api = &named.api;
    let mut page = format!("{}\n\n{}\n", doc::markdown(&api.title), doc::markdown(&api.description));
    if let Some(first) = api.operations.first() {
        let call = example::whole(named, first);
        write!(page, "\n# Example\n\n{call}\n").expect("a String takes every write");
    }
    page.push_str("\n# Operations\n\n| group | operations |\n| --- | --- |\n");
    for (index, found) in api.groups.iter().enumerate() {
        let module = names::group(found);
        let operations: Vec<String> = group::operations(named, index)
            .map(|(_, operation)| {
                let method = names::operation(operation).ident().to_string();
                format!("[`{}`](Client::{method})", operation.id)
            })
            .collect();
        writeln!(page, "| [`{module}`] | {} |", operations.join(", ")).expect("a String takes every write");
    }
    page
}
