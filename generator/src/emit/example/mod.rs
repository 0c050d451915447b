//! Examples in the documentation. They are compiled by `cargo test --doc`.

mod nested;
mod sample;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use self::value::{ExampleBuilder, first_alternative};
use super::streaming::Streaming;
use super::{library_name, markdown};
use crate::api::{Field, Operation, Scope, Shape, TypeId, TypeKind};
use crate::names::{self, NamedApi, TypeName};

/// Statements of an example, laid out, and the `use` lines that they need.
pub(super) struct Snippet {
    pub(super) uses: String,
    pub(super) statements: String,
}

/// The operation that shows how calls are made: the one that the description names, or else the simplest, one that a
/// reader can try without harm: it only reads, and has few required parameters and a short name.
pub(super) fn shown_operation(named: &NamedApi) -> Option<&Operation> {
    let operations = &named.api.operations;
    let chosen = operations.iter().find(|operation| Some(&operation.id) == named.api.example.as_ref());
    chosen.or_else(|| {
        operations.iter().min_by_key(|operation| {
            let required = required(named, operation).count();
            (!operation.read_only, operation.pagination.is_none(), required, operation.id.len())
        })
    })
}

/// The operation that shows how jobs are waited for: one that starts what the shown operation looks
/// up, or the first that starts a job.
pub(super) fn shown_starter(named: &NamedApi) -> Option<&Operation> {
    let operations = &named.api.operations;
    let shown = shown_operation(named).map(|operation| operation.id.as_str());
    let starts_shown =
        |operation: &&Operation| lookups(named, operation).any(|lookup| Some(lookup.id.as_str()) == shown);
    let starter = operations.iter().find(starts_shown);
    starter.or(operations.iter().find(|operation| lookups(named, operation).next().is_some()))
}

/// The operation that shows how listings are paginated: one that is called without parameters and
/// pages by token, of the first group that has such a one. If there is none, the one that comes
/// closest, in this order: nothing is required, it is called without parameters, it pages by token.
pub(super) fn shown_listing(named: &NamedApi) -> Option<&Operation> {
    let listings = named.api.operations.iter().filter_map(|found| Some((found, found.pagination.as_ref()?)));
    let (found, _) = listings.min_by_key(|(operation, paging)| {
        let requires_something = required(named, operation).next().is_some();
        (requires_something, !is_bare(operation), paging.token.is_none(), operation.group)
    })?;
    Some(found)
}

/// A call with what the operation needs, on a client that is at hand: of a listing, all items;
/// of a lookup of jobs, until they have finished; of what starts jobs, their lookup as well; of a stream, its pieces.
pub(super) fn call(named: &NamedApi, operation: &Operation) -> String {
    let library = library_name(named);
    let Snippet { uses, statements } =
        match (&operation.pagination, &operation.waiter, lookups(named, operation).next()) {
            (Some(_), ..) => listing(named, operation),
            (None, Some(_), _) => waiting(named, operation),
            (None, None, Some(lookup)) => started(named, operation, lookup),
            (None, None, None) => match Streaming::of(named, operation) {
                Some(streaming) => streamed(named, operation, streaming),
                None => awaited(named, operation),
            },
        };
    format!(
        "```no_run\n{uses}\n# async fn example(client: &{library}::Client) -> {library}::Result<()> {{\n{statements}# \
         Ok(())\n# }}\n```"
    )
}

/// A whole program: the client is built, the operation called, the response printed.
pub(super) fn whole(named: &NamedApi, operation: &Operation) -> String {
    let library = library_name(named);
    let region = &named.api.endpoint.default_region;
    let Snippet { uses, statements } = awaited(named, operation);
    format!(
        "```no_run\nuse {library}::Client;\n{uses}\n# async fn example() -> {library}::Result<()> {{\nlet client = \
         Client::builder().region({region:?}).build().await?;\n{statements}println!(\"{{response:#?}}\");\n# Ok(())\n# \
         }}\n```"
    )
}

/// The same on a client whose responses are prepared.
pub(super) fn mocked(named: &NamedApi, operation: &Operation) -> String {
    let library = library_name(named);
    let region = &named.api.endpoint.default_region;
    let Snippet { uses, statements } = awaited(named, operation);
    format!(
        "```no_run\nuse {library}::{{Client, Credentials, transport::MockTransport}};\n{uses}\n# async fn example() -> \
         {library}::Result<()> {{\nlet transport = MockTransport::new().respond(200, r#\"{{\"RequestId\":\"1\"}}\"#);\nlet client = \
         Client::builder()\n    .region({region:?})\n    .credentials(Credentials::new(\"id\", \"secret\"))\n    \
         .transport(transport.clone())\n    .build()\n    .await?;\n{statements}assert_eq!(transport.requests().len(), 1);\n# \
         Ok(())\n# }}\n```"
    )
}

/// A call by name, with what the operation needs.
pub(super) fn by_name(named: &NamedApi, operation: &Operation) -> String {
    let library = library_name(named);
    let parameters: Vec<String> = required(named, operation)
        .filter_map(|field| {
            // On the wire, a choice is the parameter that was chosen.
            let field = first_alternative(named, field).unwrap_or(field);
            let example = field.docs.example.as_ref()?;
            Some(format!("{:?}: {example}", field.name))
        })
        .collect();
    let parameters = markdown::escaped_json(&parameters.join(", "));
    // A text of the description must not end the literal.
    let longest = parameters.split(|letter| letter != '#').map(str::len).max().unwrap_or_default();
    let fence = "#".repeat(longest + 1);
    format!(
        "```no_run\n# async fn example(client: &{library}::Client) -> {library}::Result<()> {{\nlet parameters: \
         {library}::Json = r{fence}\"{{{parameters}}}\"{fence}.parse().expect(\"this is JSON\");\nlet response = \
         {library}::call(client, {:?}, parameters).await?;\n# Ok(())\n# }}\n```",
        operation.id,
    )
}

/// The request of an operation, as the variable `request`.
pub(super) fn request(named: &NamedApi, operation: &Operation) -> Snippet {
    let mut builder = ExampleBuilder::new(named);
    let request = builder.request(operation);
    laid_out(named, builder, &quote!(let request = #request;))
}

/// The lookups that find what an operation has started.
pub(super) fn lookups<'a>(
    named: &'a NamedApi,
    operation: &Operation,
) -> impl Iterator<Item = &'a Operation> + use<'a> {
    let scope = named.api.get(operation.request).scope;
    let index = if let Scope::Operation(index) = scope { Some(index) } else { None };
    index.into_iter().flat_map(|index| named.lookups(index))
}

/// Whether a call makes sense without optional parameters: callers list everything, and any other
/// call is about something.
fn is_bare(operation: &Operation) -> bool {
    operation.id.starts_with("List")
}

/// The parameters that a request requires.
fn required<'a>(named: &'a NamedApi, operation: &Operation) -> impl Iterator<Item = &'a Field> + use<'a> {
    let fields = match &named.api.get(operation.request).kind {
        TypeKind::Structure(structure) => structure.fields.as_slice(),
        _ => &[],
    };
    fields.iter().filter(|field| field.required)
}

fn awaited(named: &NamedApi, operation: &Operation) -> Snippet {
    let mut builder = ExampleBuilder::new(named);
    let request = builder.request(operation);
    let method = names::operation(operation).ident();
    let statements = quote! {
        let request = #request;
        let response = client.#method(request).await?;
    };
    laid_out(named, builder, &statements)
}

fn streamed(named: &NamedApi, operation: &Operation, streaming: Streaming) -> Snippet {
    let mut builder = ExampleBuilder::new(named);
    let request = builder.request(operation);
    let method = names::operation(operation).ident();
    let received = match streaming {
        Streaming::Events => quote! {
            let mut events = client.#method(request).events().await?;
            while let Some(event) = events.next().await {
                let event = event?;
                println!("{:?}", event.data);
            }
        },
        Streaming::Bytes => quote! {
            let mut body = client.#method(request).stream().await?;
            while let Some(chunk) = body.next().await {
                let chunk = chunk?;
                println!("{} bytes", chunk.len());
            }
        },
    };
    let statements = quote! {
        let request = #request;
        #received
    };
    laid_out(named, builder, &statements)
}

fn listing(named: &NamedApi, operation: &Operation) -> Snippet {
    let mut builder = ExampleBuilder::new(named);
    let request = builder.request(operation);
    let method = names::operation(operation).ident();
    let printed = match identifier(named, operation) {
        Some(field) => {
            let field = names::field(field).ident();
            quote!(println!("{:?}", item.#field))
        }
        None => quote!(println!("{item:?}")),
    };
    let statements = quote! {
        let request = #request;
        let mut items = client.#method(request).items();
        while let Some(item) = items.next().await {
            let item = item?;
            #printed;
        }
    };
    laid_out(named, builder, &statements)
}

/// The member of an item of a listing that identifies it.
fn identifier<'a>(named: &'a NamedApi, operation: &Operation) -> Option<&'a Field> {
    let fields = |shape: &Shape| match shape {
        Shape::Named(id) => match &named.api.get(*id).kind {
            TypeKind::Structure(structure) => Some(structure.fields.as_slice()),
            _ => None,
        },
        _ => None,
    };
    let response = Shape::Named(operation.response);
    let mut shape = &response;
    for name in operation.pagination.as_ref()?.items.split('.') {
        shape = &fields(shape)?.iter().find(|field| field.name == name)?.shape;
    }
    let Shape::List(item) = shape else { return None };
    let mut texts = fields(item)?.iter().filter(|field| field.shape == Shape::Text);
    // Of `Instances`, an item has its `InstanceId` among the IDs of much else.
    let list = operation.pagination.as_ref()?.items.rsplit('.').next()?;
    let own = list.trim_end_matches('s').to_owned() + "Id";
    let named = |is_it: &dyn Fn(&str) -> bool| texts.clone().find(|field| is_it(&field.name));
    let id = named(&|name| name == own).or_else(|| named(&|name| name.ends_with("Id")));
    id.or_else(|| texts.find(|field| field.name.ends_with("Name")))
}

fn waiting(named: &NamedApi, operation: &Operation) -> Snippet {
    let mut builder = ExampleBuilder::new(named);
    let request = builder.request(operation);
    let method = names::operation(operation).ident();
    let statements = quote! {
        let request = #request;
        let response = client.#method(request).wait_until_done(Duration::from_secs(600)).await?;
    };
    with_duration(laid_out(named, builder, &statements))
}

fn started(named: &NamedApi, operation: &Operation, lookup: &Operation) -> Snippet {
    let mut builder = ExampleBuilder::new(named);
    let lookup_type = builder.type_name(lookup.request);
    let request = builder.request(operation);
    let (start, look_up) = (names::operation(operation).ident(), names::operation(lookup).ident());
    let statements = quote! {
        let request = #request;
        let started = client.#start(request).await?;
        let lookup = #lookup_type::try_from(&started)?;
        let response = client.#look_up(lookup).wait_until_done(Duration::from_secs(600)).await?;
    };
    with_duration(laid_out(named, builder, &statements))
}

fn with_duration(snippet: Snippet) -> Snippet {
    Snippet { uses: format!("use std::time::Duration;\n{}", snippet.uses), ..snippet }
}

fn laid_out(named: &NamedApi, builder: ExampleBuilder<'_>, statements: &TokenStream) -> Snippet {
    let tokens = quote!(async fn example() { #statements });
    let file: syn::File = syn::parse2(tokens).expect("an example is made of whole expressions");
    let text = prettyplease::unparse(&file);
    // The body of the function, without its indentation.
    let statements: String =
        text.lines().filter_map(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n")).collect();
    let library = library_name(named);
    let imports = builder.into_imports();
    let uses = imports.iter().map(|(id, name)| format!("use {library}::{};\n", path(named, *id, name)));
    Snippet { uses: uses.collect(), statements }
}

/// The path of a type within the crate.
pub(super) fn path(named: &NamedApi, id: TypeId, name: &TypeName) -> String {
    let Scope::Operation(index) = named.api.get(id).scope else { return format!("types::{name}") };
    let operation = named.api.operation(index);
    let group = names::group(named.api.group(operation.group)).ident();
    match named.is_exported(operation.group, name) {
        true => format!("{group}::{name}"),
        false => format!("{group}::{}::{name}", named.operation_module(index).ident()),
    }
}
