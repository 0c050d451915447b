//! `--as rust`: a request as a whole program with typed calls.

mod build;
mod convert;
mod expression;
mod imports;
mod in_string;
mod literal;
mod needs;
mod structure;

#[cfg(test)]
pub(crate) mod compiled;
#[cfg(test)]
pub(crate) mod example_request;
#[cfg(test)]
mod tests;

use std::time::Duration;

use alicloud_catalogue::{Jobs, Operation};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use self::build::RequestBuilder;
pub(crate) use self::in_string::{contains_secret, has_secret};
use self::literal::parsed;
use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations;

/// What a program does beside the call itself.
#[derive(Debug, Clone, Default)]
pub(crate) struct SampleOptions {
    /// The region that the client is built with. Without one, the program uses that of its environment.
    pub(crate) region: Option<String>,
    /// How long the program waits for the jobs that the operation starts or looks up.
    pub(crate) wait: Option<Duration>,
    /// Whether the program prints all items of a listing.
    pub(crate) items: bool,
    /// The endpoint that the client is built with.
    pub(crate) endpoint: Option<String>,
    /// Parameters that are not described.
    pub(crate) parameters: Vec<(String, String)>,
    /// Headers that are added.
    pub(crate) headers: Vec<(String, String)>,
}

/// Returns the program `main.rs` that makes a call.
///
/// The request has the names on the wire, in any notation that a call by name accepts.
///
/// # Errors
/// The request is invalid, or the options do not apply to the operation.
pub(crate) fn program(
    product: &Product,
    operation: &Operation,
    request: &Json,
    options: &SampleOptions,
) -> Outcome<String> {
    let parameters = typed(product, operation, request)?;
    let mut builder = RequestBuilder::new(operation, product.library);
    let request = builder.request(&parameters).map_err(|misfit| {
        Failure::request(format!("the request of `{}` cannot be written in Rust: {misfit}", operation.name))
    })?;
    let mut features = vec![operation.group.replace('_', "-")];
    let method = parsed(&operation.rust.method)?;
    let headers = options.headers.iter().map(|(name, value)| quote!(.header(#name, #value)));
    let parameters = options.parameters.iter().map(|(name, value)| quote!(.parameter(#name, #value)));
    let sent: TokenStream =
        std::iter::once(quote!(client.#method(request))).chain(headers).chain(parameters).collect();
    let call = if let Some(timeout) = options.wait {
        let lookup = lookup(product, operation)?;
        features.extend(lookup.as_ref().map(|(_, found)| found.group.replace('_', "-")));
        waiting(&mut builder, &sent, lookup.as_ref(), timeout)?
    } else if options.items {
        listing(operation, &sent)?
    } else {
        quote! {
            let response = #sent.await?;
            println!("{response:#?}");
        }
    };
    let client = client(product, operation, &mut builder, options);
    let result = match builder.needs.any_error {
        true => quote!(Result<(), Box<dyn std::error::Error>>),
        false => {
            let library = parsed(&builder.needs.imports.library)?;
            quote!(#library::Result<()>)
        }
    };
    let main = laid_out(quote! {
        #[tokio::main]
        async fn main() -> #result {
            let client = #client;
            let request = #request;
            #call
            Ok(())
        }
    })?;
    let header = header(product, &mut features, &builder.needs.variables());
    let (standard, library) = builder.needs.imports.uses()?;
    let parts = [header, laid_out(standard)?, laid_out(library)?, main];
    Ok(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"))
}

/// Returns the parameters as the typed request has them: a number that was a text is a number, and a list with
/// commas is a list.
fn typed(product: &Product, operation: &Operation, request: &Json) -> Outcome<Map<String, Json>> {
    let name = &operation.name;
    let info = product.operations().find(|info| info.name == name);
    let info = info.ok_or_else(|| Failure::internal(format!("unknown operation `{name}`")))?;
    let request = info.request(request)?;
    match serde_json::to_value(&*request) {
        Ok(Json::Object(parameters)) => Ok(parameters),
        Ok(_) => Err(Failure::internal(format!("the request of `{name}` is not an object"))),
        Err(error) => Err(Failure::internal(format!("the request of `{name}` cannot be written: {error}"))),
    }
}

/// Returns the operation that looks up the jobs which an operation starts. `None` if the operation is a lookup
/// itself.
fn lookup(product: &Product, operation: &Operation) -> Outcome<Option<(Jobs, Operation)>> {
    if operation.waiter.is_some() {
        return Ok(None);
    }
    let jobs = operation.lookups.first().ok_or_else(|| {
        let name = &operation.name;
        Failure::usage(format!("`{name}` starts no jobs and looks up none; call it without a wait"))
    })?;
    let info = operations::find(product, &jobs.operation)?;
    Ok(Some((jobs.clone(), operations::describe(product, info)?)))
}

/// Returns the statements that call an operation and wait for its jobs.
fn waiting(
    builder: &mut RequestBuilder<'_>,
    sent: &TokenStream,
    lookup: Option<&(Jobs, Operation)>,
    timeout: Duration,
) -> Outcome<TokenStream> {
    builder.needs.imports.standard("std::time::Duration");
    let timeout = match (timeout.as_secs(), timeout.as_millis()) {
        (seconds, milliseconds) if u128::from(seconds) * 1000 == milliseconds => {
            let seconds = parsed(&seconds.to_string())?;
            quote!(Duration::from_secs(#seconds))
        }
        (_, milliseconds) => {
            let milliseconds = parsed(&milliseconds.to_string())?;
            quote!(Duration::from_millis(#milliseconds))
        }
    };
    let Some((_, lookup)) = lookup else {
        return Ok(quote! {
            let response = #sent.wait_until_done(#timeout).await?;
            println!("{response:#?}");
        });
    };
    let (look_up, request) =
        (parsed(&lookup.rust.method)?, builder.needs.imports.path(&lookup.rust.request)?);
    Ok(quote! {
        let started = #sent.await?;
        let lookup = #request::try_from(&started)?;
        let response = client.#look_up(lookup).wait_until_done(#timeout).await?;
        println!("{response:#?}");
    })
}

/// Returns the statements that print all items of a listing.
fn listing(operation: &Operation, sent: &TokenStream) -> Outcome<TokenStream> {
    if operation.pagination.is_none() {
        let name = &operation.name;
        return Err(Failure::usage(format!("`{name}` is no listing with pages; call it without items")));
    }
    Ok(quote! {
        let mut items = #sent.items();
        while let Some(item) = items.next().await {
            let item = item?;
            println!("{item:#?}");
        }
    })
}

fn client(
    product: &Product,
    operation: &Operation,
    builder: &mut RequestBuilder<'_>,
    options: &SampleOptions,
) -> TokenStream {
    let client = builder.needs.imports.root("Client");
    let endpoint = options.endpoint.iter().map(|endpoint| quote!(.endpoint(#endpoint)));
    let region = options.region.as_deref();
    let unlisted = region.filter(|region| !product.service.regions.contains(region));
    let unlisted = unlisted.map(|_| quote!(.allow_unlisted_region(true)));
    let region = region.map(|region| quote!(.region(#region)));
    // Building a client fetches credentials, which the environment may not have.
    let anonymous = operation.anonymous.then(|| {
        let credentials = builder.needs.imports.root("Credentials");
        quote!(.credentials(#credentials::anonymous()))
    });
    quote!(#client::builder() #(#endpoint)* #region #unlisted #anonymous .build().await?)
}

/// Returns the comment at the top: what the package of the program depends on.
fn header(product: &Product, features: &mut Vec<String>, variables: &[&str]) -> String {
    features.dedup();
    let mut header = format!(
        "// cargo add {} --no-default-features --features default-https-client,{}\n\
         // cargo add tokio --features macros,rt-multi-thread\n",
        product.library,
        features.join(",")
    );
    if !variables.is_empty() {
        header += &format!("//\n// Secrets are environment variables: {}.\n", variables.join(", "));
    }
    header
}

fn laid_out(items: TokenStream) -> Outcome<String> {
    let file = syn::parse2(items)
        .map_err(|error| Failure::internal(format!("the program cannot be written in Rust: {error}")))?;
    Ok(prettyplease::unparse(&file))
}
