//! Sets of values, open and closed.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, doc, structure};
use crate::api::{SetValue, TypeId};
use crate::names;

pub(super) fn open(module: &Module<'_>, id: TypeId, values: &[SetValue]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&format!(
        "{}\n\nThe service may add values; one without a name here is kept as `Unknown`.",
        structure::type_docs(module, id)
    ));
    let set = module.import("alicloud_runtime::wire::OpenSet");
    let unknown = module.import("alicloud_runtime::wire::UnknownValue");
    let unknown_docs = doc::outer("A value that this version of the crate has no name for.");
    let variants = variants(values);
    let rows = rows(values);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #variants
            #unknown_docs
            Unknown(#unknown),
        }

        impl #set for #name {
            const VALUES: &'static [(&'static str, Self)] = &[#rows];
        }

        alicloud_runtime::open_set!(#name);
    }
}

pub(super) fn closed(module: &Module<'_>, id: TypeId, values: &[SetValue]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&structure::type_docs(module, id));
    let set = module.import("alicloud_runtime::wire::ClosedSet");
    let variants = variants(values);
    let rows = rows(values);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum #name {
            #variants
        }

        impl #set for #name {
            const VALUES: &'static [(&'static str, Self)] = &[#rows];
        }

        alicloud_runtime::closed_set!(#name);
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

fn rows(values: &[SetValue]) -> TokenStream {
    values
        .iter()
        .map(|value| {
            let text = &value.text;
            let variant = names::value(value).ident();
            quote!((#text, Self::#variant),)
        })
        .collect()
}
