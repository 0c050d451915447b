//! A choice between parameters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, doc, structure};
use crate::api::{Field, TypeId};
use crate::names;

pub(super) fn items(module: &Module<'_>, id: TypeId, alternatives: &[Field]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&structure::type_docs(module, id));
    let one_of = module.import("alicloud_runtime::wire::OneOf");
    let row_type = module.import("alicloud_runtime::wire::Field");
    let rows = alternatives.iter().map(|alternative| structure::row(module, alternative));
    let names = alternatives.iter().map(|alternative| names::alternative(alternative).ident());
    let variants = alternatives.iter().map(|alternative| {
        let docs = doc::field(alternative);
        let variant = names::alternative(alternative).ident();
        let kind = module.value_type(&alternative.shape);
        quote!(#docs #variant(#kind),)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        impl #one_of for #name {
            const ALTERNATIVES: &'static [#row_type] = &[#(#rows),*];
        }

        alicloud_runtime::one_of!(#name { #(#names),* });
    }
}
