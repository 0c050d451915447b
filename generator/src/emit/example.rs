//! Examples in the documentation. They are compiled by `cargo test --doc`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::api::{Field, Home, Node, Operation, Shape, TypeId, TypeKind};
use crate::names::{self, NamedApi};

/// The operation that shows how calls are made: the one that the description names, or the first.
pub(super) fn shown_operation(named: &NamedApi) -> Option<&Operation> {
    let operations = &named.api.operations;
    let chosen = operations.iter().find(|operation| Some(&operation.id) == named.api.example.as_ref());
    chosen.or(operations.first())
}

/// A call with what the operation needs, on a client that is at hand: of a listing, all items;
/// of a lookup of jobs, until they are over; of what starts jobs, their lookup as well.
pub(super) fn call(named: &NamedApi, operation: &Operation) -> String {
    let library = super::library_name(named);
    let (statement, uses) = match (&operation.paging, &operation.waiter, lookups(named, operation).next()) {
        (Some(_), ..) => listing(named, operation),
        (None, Some(_), _) => waiting(named, operation),
        (None, None, Some(lookup)) => started(named, operation, lookup),
        (None, None, None) => statement(named, operation),
    };
    format!(
        "```no_run\n{uses}# async fn example(client: &{library}::Client) -> {library}::Result<()> {{\n{statement}# \
         Ok(())\n# }}\n```"
    )
}

/// Operations that show how jobs are waited for and how listings are walked: of jobs, what
/// starts those that the shown operation looks up, or the first that starts any.
pub(super) fn shown_walks(named: &NamedApi) -> [Option<&Operation>; 2] {
    let operations = &named.api.operations;
    let shown = shown_operation(named).map(|operation| operation.id.as_str());
    let starts_shown =
        |operation: &&Operation| lookups(named, operation).any(|lookup| Some(lookup.id.as_str()) == shown);
    let starter = operations.iter().find(starts_shown);
    let starter = starter.or(operations.iter().find(|operation| lookups(named, operation).next().is_some()));
    [starter, operations.iter().find(|operation| operation.paging.is_some())]
}

/// The same, from the making of the client on.
pub(super) fn whole(named: &NamedApi, operation: &Operation) -> String {
    let library = super::library_name(named);
    let region = &named.api.endpoint.default_region;
    let (statement, uses) = statement(named, operation);
    format!(
        "```no_run\nuse {library}::Client;\n{uses}\n# async fn example() -> {library}::Result<()> {{\nlet client = \
         Client::builder().region({region:?}).build().await?;\n{statement}println!(\"{{answer:#?}}\");\n# Ok(())\n# \
         }}\n```"
    )
}

/// The same, on a client whose answers are prepared.
pub(super) fn scripted(named: &NamedApi, operation: &Operation) -> String {
    let library = super::library_name(named);
    let region = &named.api.endpoint.default_region;
    let (statement, uses) = statement(named, operation);
    format!(
        "```no_run\nuse {library}::{{Client, Credentials, transport::MockTransport}};\n{uses}\n# async fn example() -> \
         {library}::Result<()> {{\nlet script = MockTransport::new().answer(200, r#\"{{\"RequestId\":\"1\"}}\"#);\nlet client = \
         Client::builder()\n    .region({region:?})\n    .credentials(Credentials::new(\"id\", \"secret\"))\n    \
         .transport(script.clone())\n    .build()\n    .await?;\n{statement}assert_eq!(script.sent().len(), 1);\n# \
         Ok(())\n# }}\n```"
    )
}

/// A call by name, with what the operation needs.
pub(super) fn by_name(named: &NamedApi, operation: &Operation) -> String {
    let library = super::library_name(named);
    let TypeKind::Structure(structure) = &named.api.get(operation.request).kind else { return String::new() };
    let required = structure.fields.iter().filter(|field| field.required);
    let parameters: Vec<String> = required
        .filter_map(|field| {
            let field = choice(named, field).and_then(|alternatives| alternatives.first()).unwrap_or(field);
            let example = field.docs.example.as_ref()?;
            Some(format!("{:?}: {example}", field.name))
        })
        .collect();
    let parameters = parameters.join(", ");
    // A text of the description must not end the literal.
    let longest = parameters.split(|letter| letter != '#').map(str::len).max().unwrap_or_default();
    let fence = "#".repeat(longest + 1);
    format!(
        "```no_run\n# async fn example(client: &{library}::Client) -> {library}::Result<()> {{\nlet parameters: \
         {library}::Json = r{fence}\"{{{parameters}}}\"{fence}.parse().expect(\"this is JSON\");\nlet answer = \
         {library}::call(client, {:?}, parameters).await?;\n# Ok(())\n# }}\n```",
        operation.id,
    )
}

/// The lookups that find what an operation has started.
pub(super) fn lookups<'a>(
    named: &'a NamedApi,
    operation: &Operation,
) -> impl Iterator<Item = &'a Operation> + use<'a> {
    let home = named.api.get(operation.request).home;
    let index = if let Home::Operation(index) = home { Some(index) } else { None };
    index.into_iter().flat_map(|index| named.lookups(index))
}

/// The statement, laid out, and the `use` lines that it needs.
fn statement(named: &NamedApi, operation: &Operation) -> (String, String) {
    let mut used = vec![operation.request];
    let call = call_of(named, operation, &mut used);
    laid_out(named, &quote!(let answer = #call.await?;), used)
}

fn listing(named: &NamedApi, operation: &Operation) -> (String, String) {
    let mut used = vec![operation.request];
    let call = call_of(named, operation, &mut used);
    let statements = quote! {
        let mut items = #call.items();
        while let Some(item) = items.next().await {
            let item = item?;
            println!("{item:?}");
        }
    };
    laid_out(named, &statements, used)
}

fn waiting(named: &NamedApi, operation: &Operation) -> (String, String) {
    let mut used = vec![operation.request];
    let call = call_of(named, operation, &mut used);
    let (statements, uses) =
        laid_out(named, &quote!(let answer = #call.wait_until_done(Duration::from_secs(600)).await?;), used);
    (statements, format!("use std::time::Duration;\n{uses}"))
}

fn started(named: &NamedApi, operation: &Operation, lookup: &Operation) -> (String, String) {
    let mut used = vec![operation.request, lookup.request];
    let call = call_of(named, operation, &mut used);
    let request = named.type_name(lookup.request).ident();
    let method = names::operation(lookup).ident();
    let statements = quote! {
        let started = #call.await?;
        let lookup = #request::try_from(&started)?;
        let answer = client.#method(lookup).wait_until_done(Duration::from_secs(600)).await?;
    };
    let (statements, uses) = laid_out(named, &statements, used);
    (statements, format!("use std::time::Duration;\n{uses}"))
}

/// The call with what the operation needs. `used` gets the types that it names.
fn call_of(named: &NamedApi, operation: &Operation, used: &mut Vec<TypeId>) -> TokenStream {
    // A list without conditions is a call that people make; anything else says what it is about.
    let bare = operation.id.starts_with("List");
    let request = construction(named, operation.request, bare, used);
    let method = names::operation(operation).ident();
    quote!(client.#method(#request))
}

/// Statements as text, and the `use` lines that they need.
fn laid_out(named: &NamedApi, statements: &TokenStream, mut used: Vec<TypeId>) -> (String, String) {
    let tokens = quote!(async fn example() { #statements });
    let file: syn::File = syn::parse2(tokens).expect("an example is made of whole expressions");
    let text = prettyplease::unparse(&file);
    let statement: String =
        text.lines().filter_map(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n")).collect();
    let library = super::library_name(named);
    used.sort_unstable();
    used.dedup();
    let uses = used.iter().map(|&id| format!("use {library}::{};\n", path(named, id))).collect();
    (statement, uses)
}

/// The path of a type within the crate.
fn path(named: &NamedApi, id: TypeId) -> String {
    let name = named.type_name(id);
    let Home::Operation(index) = named.api.get(id).home else { return format!("types::{name}") };
    let operation = named.api.operations.get(index).expect("a type belongs to an operation that exists");
    let group = named.api.groups.get(operation.group).expect("an operation belongs to a group that exists");
    let group = names::group(group).ident();
    if [operation.request, operation.response].contains(&id) {
        format!("{group}::{name}")
    } else {
        format!("{group}::{}::{name}", named.operation_module(index).ident())
    }
}

/// The value of a structure, made by its constructor and, unless it is to stay bare, with one
/// thing set if nothing is required. `used` has the types on the way to it and those of its
/// parts.
fn construction(named: &NamedApi, id: TypeId, bare: bool, used: &mut Vec<TypeId>) -> TokenStream {
    let name = named.type_name(id).ident();
    let TypeKind::Structure(structure) = &named.api.get(id).kind else { return quote!(#name) };
    let mut arguments = Vec::new();
    let mut chosen = None;
    for field in structure.fields.iter().filter(|field| field.required) {
        match choice(named, field).and_then(|alternatives| alternatives.first()) {
            // The constructors are those of the first choice.
            Some(alternative) if chosen.is_none() => chosen = Some(alternative),
            _ => arguments.push(argument(named, &field.shape, field, field.docs.example.as_ref(), used)),
        }
    }
    match chosen {
        Some(alternative) => {
            let example = alternative.docs.example.as_ref();
            arguments.push(argument(named, &alternative.shape, alternative, example, used));
            let by = names::field(alternative).by();
            quote!(#name::#by(#(#arguments),*))
        }
        None if arguments.is_empty() && !bare => {
            let shown = shown(named, &structure.fields).map(|field| {
                let setter = names::field(field).ident();
                let value = argument(named, &field.shape, field, field.docs.example.as_ref(), used);
                quote!(.#setter(#value))
            });
            quote!(#name::new()#shown)
        }
        None => quote!(#name::new(#(#arguments),*)),
    }
}

/// The optional field that says most about what a value is for: one that names something, or
/// the first that has an example.
fn shown<'f>(named: &NamedApi, fields: &'f [Field]) -> Option<&'f Field> {
    let is_scalar = |shape: &Shape| match shape {
        Shape::Named(id) => matches!(named.api.get(*id).kind, TypeKind::OpenSet(_)),
        Shape::List(item) => matches!(**item, Shape::Text),
        Shape::Map(_) | Shape::Any | Shape::InText(_) => false,
        _ => true,
    };
    let mut fit = fields.iter().filter(|field| field.docs.example.is_some() && is_scalar(&field.shape));
    let naming = ["Id", "Ids", "Name", "URL", "Url"];
    let names = |field: &&Field| naming.iter().any(|ending| field.name.ends_with(ending));
    fit.clone().find(names).or_else(|| fit.next())
}

/// The alternatives of a field, if it is a choice.
fn choice<'a>(named: &'a NamedApi, field: &Field) -> Option<&'a [Field]> {
    match &named.api.get(field.shape.named()?).kind {
        TypeKind::OneOf(alternatives) => Some(alternatives),
        _ => None,
    }
}

/// A value of a shape, from the example of the field if that is of the shape.
fn argument(
    named: &NamedApi,
    shape: &Shape,
    field: &Field,
    example: Option<&Node>,
    used: &mut Vec<TypeId>,
) -> TokenStream {
    let text = match example {
        Some(Node::Text(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let or =
        |otherwise: &str| if text.is_empty() { otherwise.to_owned() } else { text.clone() }.to_token_stream();
    match shape {
        Shape::Boolean => quote!(true),
        Shape::Int32 => {
            let number = text.parse::<i32>().unwrap_or(1);
            Literal::i32_unsuffixed(number).to_token_stream()
        }
        Shape::Int64 => {
            let number = text.parse::<i64>().unwrap_or(1);
            Literal::i64_unsuffixed(number).to_token_stream()
        }
        Shape::Float => {
            let number = text.parse::<f64>().ok().filter(|number| number.is_finite()).unwrap_or(1.0);
            Literal::f64_unsuffixed(number).to_token_stream()
        }
        Shape::Text | Shape::Secret => or(&field.name),
        Shape::Timestamp => or("2021-11-07T10:03:37Z"),
        Shape::Any => {
            let library = library_path(named);
            quote!(#library::Json::Null)
        }
        Shape::InText(inner) => in_text(named, inner, field, &text, used),
        Shape::List(item) => {
            let first = match example {
                Some(Node::List(items)) => items.first(),
                other => other,
            };
            match element(named, item, field, first, used) {
                Some(item) => quote!([#item]),
                None => {
                    let item = item.named().map(|id| named.type_name(id).ident());
                    quote!(Vec::<#item>::new())
                }
            }
        }
        Shape::Map(value) => match element(named, value, field, None, used) {
            Some(value) => quote!([("name", #value)]),
            None => {
                let value = value.named().map(|id| named.type_name(id).ident());
                quote!(Vec::<(String, #value)>::new())
            }
        },
        Shape::Named(id) => match &named.api.get(*id).kind {
            TypeKind::OpenSet(values) => {
                let known = values.iter().find(|value| value.text == text).or(values.first());
                match known.filter(|known| text.is_empty() || known.text == text) {
                    Some(known) => {
                        used.push(*id);
                        let name = named.type_name(*id).ident();
                        let variant = names::value(known).ident();
                        quote!(#name::#variant)
                    }
                    None => or(&field.name),
                }
            }
            TypeKind::ClosedSet(values) => {
                used.push(*id);
                let name = named.type_name(*id).ident();
                let variant = values.first().map(|value| names::value(value).ident());
                quote!(#name::#variant)
            }
            TypeKind::OneOf(alternatives) => {
                used.push(*id);
                let name = named.type_name(*id).ident();
                alternatives.first().map_or_else(
                    || quote!(#name),
                    |alternative| {
                        let variant = names::alternative(alternative).ident();
                        let value = argument(named, &alternative.shape, alternative, None, used);
                        match alternative.shape {
                            Shape::List(_) => quote!(#name::#variant(#value.map(Into::into).into())),
                            _ => quote!(#name::#variant(#value.into())),
                        }
                    },
                )
            }
            TypeKind::Structure(_) => {
                used.push(*id);
                construction(named, *id, false, used)
            }
        },
    }
}

/// A value inside text: as its own type where that is described, else the text of the example.
fn in_text(
    named: &NamedApi,
    inner: &Shape,
    field: &Field,
    text: &str,
    used: &mut Vec<TypeId>,
) -> TokenStream {
    let library = library_path(named);
    let otherwise = match inner {
        Shape::Named(_) => return argument(named, inner, field, None, used),
        Shape::List(item) if matches!(**item, Shape::Named(_)) => {
            match element(named, item, field, None, used) {
                Some(item) => return quote!(vec![#item]),
                None => "[]",
            }
        }
        Shape::List(_) => "[]",
        Shape::Timestamp => "2021-11-07T10:03:37Z",
        Shape::Boolean => "true",
        Shape::Int32 | Shape::Int64 | Shape::Float => "1",
        _ => "{}",
    };
    let is_json = text.starts_with(['{', '[']) && serde_yaml::from_str::<Node>(text).is_ok();
    let fits =
        if matches!(inner, Shape::Any | Shape::Map(_) | Shape::List(_)) { is_json } else { !text.is_empty() };
    let text = if fits { text } else { otherwise };
    quote!(#library::Text::raw(#text))
}

/// One item of a list or a map; none where it would hold itself again.
fn element(
    named: &NamedApi,
    shape: &Shape,
    field: &Field,
    example: Option<&Node>,
    used: &mut Vec<TypeId>,
) -> Option<TokenStream> {
    let again = shape
        .named()
        .is_some_and(|id| used.contains(&id) && matches!(named.api.get(id).kind, TypeKind::Structure(_)));
    (!again).then(|| argument(named, shape, field, example, used))
}

fn library_path(named: &NamedApi) -> Ident {
    Ident::new(&super::library_name(named), Span::call_site())
}
