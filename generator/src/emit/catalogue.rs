//! The catalogue of all operations as data, and the call by name.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, callback, doc, example, group, markdown};
use crate::names::{self, NamedApi};

pub(super) fn file(named: &NamedApi) -> RustFile {
    let docs = doc::inner("The operations of the service as data, and calls by name.");
    let groups = filled_groups(named).map(|(_, found)| {
        let module = names::group(found);
        let (feature, name) = (names::feature(found), module.to_string());
        let description = markdown::one_line(&found.description);
        let module = module.ident();
        quote! {
            #[cfg(feature = #feature)]
            Group::new(#name, #description, crate::#module::OPERATIONS),
        }
    });
    let catalogue_docs = doc::outer(&format!(
        "The groups whose features are enabled, and their operations.\n\n```\nlet operations = \
         {library}::GROUPS.iter().flat_map(|group| group.operations);\nfor operation in operations {{\n    \
         println!(\"{{}}: {{}}\", operation.name, operation.summary);\n}}\n```",
        library = super::library_name(named)
    ));
    let modules = filled_groups(named).map(|(_, found)| {
        let (feature, module) = (names::feature(found), names::group(found).ident());
        quote!(#[cfg(all(feature = "catalogue", feature = #feature))] mod #module;)
    });
    let documents = filled_groups(named).map(|(_, found)| {
        let (feature, module) = (names::feature(found), names::group(found).ident());
        quote!(#[cfg(feature = #feature)] #module::OPERATIONS,)
    });
    let events_module = callback::applies(named).then(|| {
        quote!(
            #[cfg(feature = "catalogue")]
            mod callback;
        )
    });
    let events = callback::applies(named).then(|| {
        quote! {
            /// The events that the service reports to a callback, each with its JSON document. The crate
            /// `alicloud-catalogue` reads it.
            #[cfg(feature = "catalogue")]
            pub const EVENTS: &[(&str, &str)] = callback::EVENTS;
        }
    });
    let describe_docs = doc::outer(&describe_docs(named));
    let call_docs = doc::outer(&call_docs(named));
    let items: TokenStream = quote! {
        #docs

        use alicloud_runtime::Group;
        #[cfg(feature = "by-name")]
        use alicloud_runtime::{Json, Result};
        #[cfg(feature = "by-name")]
        use crate::Client;

        #(#modules)*
        #events_module

        #catalogue_docs
        pub const GROUPS: &[Group] = &[#(#groups)*];

        #describe_docs
        #[cfg(feature = "catalogue")]
        pub fn describe(operation: &str) -> Option<&'static str> {
            const DOCUMENTS: &[&[(&str, &str)]] = &[#(#documents)*];
            let mut operations = DOCUMENTS.iter().copied().flatten();
            operations.find(|(name, _)| *name == operation).map(|(_, document)| *document)
        }

        #events

        #call_docs
        #[cfg(feature = "by-name")]
        pub async fn call(client: &Client, operation: &str, parameters: Json) -> Result<Json> {
            client.0.call_by_name(GROUPS, operation, &parameters).await
        }
    };
    RustFile::of_tokens("src/catalogue/mod.rs", items)
}

/// The groups that have operations, with their indexes.
pub(super) fn filled_groups(named: &NamedApi) -> impl Iterator<Item = (usize, &crate::api::Group)> {
    let groups = named.api.groups.iter().enumerate();
    groups.filter(|(index, _)| group::operations(named, *index).next().is_some())
}

fn describe_docs(named: &NamedApi) -> String {
    let what = "Returns the JSON document of an operation by its name: its parameters with their types, limits and \
                examples, the members of its response, its permission and its documentation. The crate \
                `alicloud-catalogue` reads it.";
    let Some(shown) = example::shown_operation(named) else { return what.to_owned() };
    format!(
        "{what}\n\n# Example\n\n```\nlet document = {}::describe({:?});\nassert!(document.is_some());\n```",
        super::library_name(named),
        shown.id
    )
}

fn call_docs(named: &NamedApi) -> String {
    let what = "Calls an operation by its name, for programs such as a command-line tool. The parameters and the \
                response are JSON objects with the names that the service uses; they are checked like those of a \
                typed call.\n\n\
                # Errors\n\nReturns an error if no enabled group has the operation, if a parameter is unknown or has \
                the wrong type, and in all cases in which a typed call fails.";
    let Some(shown) = example::shown_operation(named) else { return what.to_owned() };
    format!("{what}\n\n# Example\n\n{}", example::by_name(named, shown))
}
