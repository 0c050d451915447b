//! Enums of strings, open and closed.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, doc, structure, table};
use crate::api::{SetValue, TypeId};
use crate::names;

pub(super) fn open(module: &Module<'_>, id: TypeId, values: &[SetValue]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&format!(
        "{}\n\nThe service may add values. A value without a name here is kept as `Unknown`.",
        structure::type_docs(module, id)
    ));
    let unknown = module.import("alicloud_runtime::wire::UnknownValue");
    let variants = variants(values);
    let table = table::macro_item("string_enum", &format!("open {name}"), rows(values));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #variants
            /// A value that this version of the crate has no name for.
            Unknown(#unknown),
        }

        #table
    }
}

pub(super) fn closed(module: &Module<'_>, id: TypeId, values: &[SetValue]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&structure::type_docs(module, id));
    let variants = variants(values);
    let table = table::macro_item("string_enum", &format!("closed {name}"), rows(values));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum #name {
            #variants
        }

        #table
    }
}

fn variants(values: &[SetValue]) -> TokenStream {
    values
        .iter()
        .map(|value| {
            let docs = doc::value(value);
            let variant = names::value(value).ident();
            quote!(#docs #variant,)
        })
        .collect()
}

fn rows(values: &[SetValue]) -> impl Iterator<Item = String> {
    values.iter().map(|value| format!("{}: {:?}", names::value(value).ident(), value.text))
}
