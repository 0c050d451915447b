//! A choice between parameters.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Module, doc, structure, table};
use crate::api::{Field, TypeId};
use crate::names;

pub(super) fn items(module: &Module<'_>, id: TypeId, alternatives: &[Field]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&structure::type_docs(module, id));
    let variants = alternatives.iter().map(|alternative| {
        let docs = doc::field(alternative);
        let variant = names::alternative(alternative).ident();
        let kind = module.value_type(&alternative.shape);
        quote!(#docs #variant(#kind),)
    });
    let rows = alternatives.iter().enumerate().map(|(index, alternative)| {
        let variant = names::alternative(alternative).ident();
        format!("{index} => {variant}: {}", table::row(module, alternative))
    });
    let table = table::macro_item("one_of", &name.to_string(), rows);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        #table
    }
}
