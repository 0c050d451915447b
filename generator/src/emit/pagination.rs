//! Listings: their facts, and how a page is requested and taken apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::request::stored;
use super::{Module, tokens};
use crate::api::{Field, Operation, Pagination, Shape, TypeId, TypeKind};
use crate::names;

/// The fact that an operation is a listing.
pub(super) fn info(module: &Module<'_>, pagination: &Pagination) -> TokenStream {
    let name = module.import("alicloud_runtime::PaginationInfo");
    let items = &pagination.items;
    let number = pagination.number.as_ref().map(|number| quote!(.number(#number)));
    let token = pagination.token.as_ref().map(|(parameter, next)| quote!(.token(#parameter, #next)));
    let total = pagination.total.as_ref().map(|total| quote!(.total(#total)));
    quote!(.pagination(#name::of(#items) #number #token #total))
}

/// The implementation of `Paginated`.
pub(super) fn implementation(module: &Module<'_>, operation: &Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let paginated = module.import("alicloud_runtime::Paginated");
    let request = module.named.type_name(operation.request).ident();
    let response = module.named.type_name(operation.response).ident();
    let path = module.named.api.along(operation.response, &pagination.items)?;
    let (_, last) = path.last()?;
    let item = tokens(&module.value_type(last.shape.item()?));
    let taken = taken(module, &path);
    let number = pagination.number.as_ref().and_then(|name| {
        let (target, value) = target(module, operation, name, &Page::Number)?;
        Some(quote! {
            #[inline]
            fn set_page_number(&mut self, number: i32) {
                self.#target = #value;
            }
        })
    });
    let token = pagination.token.as_ref().and_then(|(name, _)| {
        let (target, value) = target(module, operation, name, &Page::Token)?;
        Some(quote! {
            #[inline]
            fn set_page_token(&mut self, token: String) {
                self.#target = #value;
            }
        })
    });
    Some(quote! {
        impl #paginated for #request {
            type Item = #item;

            #[inline]
            fn items(page: #response) -> Vec<#item> {
                #taken
            }

            #number
            #token
        }
    })
}

/// What a parameter selects a page by.
enum Page {
    Number,
    Token,
}

/// The field of a parameter, and the value that selects a page.
fn target(
    module: &Module<'_>,
    operation: &Operation,
    parameter: &str,
    page: &Page,
) -> Option<(proc_macro2::Ident, TokenStream)> {
    let TypeKind::Structure(request) = &module.named.api.get(operation.request).kind else { return None };
    let field = request.fields.iter().find(|field| field.name == parameter)?;
    let value = match (page, &field.shape) {
        (Page::Number, Shape::Int32) => "number".to_owned(),
        (Page::Number, Shape::Int64 | Shape::Float) => "number.into()".to_owned(),
        (Page::Number, Shape::InText(_)) => {
            let text = module.import("alicloud_runtime::InString");
            format!("{text}::raw(number.to_string())")
        }
        (Page::Number, _) => "number.to_string()".to_owned(),
        (Page::Token, Shape::InText(_)) => {
            let text = module.import("alicloud_runtime::InString");
            format!("{text}::raw(token)")
        }
        (Page::Token, _) => "token".to_owned(),
    };
    Some((names::field(field).ident(), tokens(&stored(module, operation.request, field, value))))
}

/// The expression that takes the list at the end of a path out of a page.
fn taken(module: &Module<'_>, path: &[(TypeId, &Field)]) -> TokenStream {
    let mut expression = quote!(page);
    let mut before: Option<&Field> = None;
    for &(owner, field) in path {
        let name = names::field(field).ident();
        let plain = module.is_plain(owner, field);
        expression = match before.map(|before| names::field(before).ident()) {
            None => quote!(#expression.#name),
            Some(outer) if plain => quote!(#expression.map(|#outer| #outer.#name)),
            Some(outer) => quote!(#expression.and_then(|#outer| #outer.#name)),
        };
        // Once something on the path may be absent, so may be everything behind it.
        before = (before.is_some() || !plain).then_some(field);
    }
    if before.is_some() { quote!(#expression.unwrap_or_default()) } else { expression }
}
