//! A command line that calls the operation, made from the examples of the description.

use alicloud_catalogue::{Field, Json, Operation, Scalar, Shape, Style};

use crate::Product;
use crate::notation::{alternatives_of, of_value, structure_of};
use crate::sample::contains_secret;
use crate::skeleton;
use crate::text::{LITERAL, Page, styled, visible};

/// Adds a command line that can be copied.
pub(super) fn add(page: &mut Page, product: &Product, operation: &Operation) {
    page.heading("Example:");
    let mut words = vec![format!("{} {}", product.program, visible(&operation.name))];
    words.extend(
        parameters(operation)
            .into_iter()
            .map(|field| format!("--{} {}", visible(&field.name), argument(operation, field))),
    );
    if operation.waiter.is_some() || !operation.lookups.is_empty() {
        words.push("--wait".to_owned());
    } else if operation.pagination.is_some() {
        words.push("--all".to_owned());
    }
    page.command(2, &words);
    page.blank();
    let call_help = styled(LITERAL, format_args!("{} call --help", product.program));
    page.paragraph(2, &format!("{call_help} shows the options of calls."));
    let has_document = |field: &Field| structure_of(operation, &field.shape).is_some();
    if operation.sent_parameters().any(has_document) {
        let (program, name) = (product.program, visible(&operation.name));
        let skeleton = styled(LITERAL, format_args!("{program} skeleton {name}"));
        let input = styled(LITERAL, "--input FILE");
        page.blank();
        page.paragraph(2, &format!("{skeleton} prints a request to start from; {input} sends it."));
    }
}

/// Returns the parameters that a short call has: the required ones, or the first one if there are none.
fn parameters(operation: &Operation) -> Vec<&Field> {
    let required = operation.parameters.iter().filter(|field| field.required);
    let required: Vec<&Field> = required
        .filter_map(|field| match alternatives_of(operation, field) {
            Some(alternatives) => alternatives.first().copied(),
            None => Some(field),
        })
        .collect();
    if !required.is_empty() || operation.pagination.is_some() {
        return required;
    }
    let with_example = |field: &&Field| {
        let is_token = operation.idempotency_token.as_ref() == Some(&field.name);
        field.example.is_some() && field.example != field.default && !is_token
    };
    operation.parameters.iter().find(with_example).into_iter().collect()
}

/// Returns the value of a parameter as a word of the shell.
fn argument(operation: &Operation, field: &Field) -> String {
    let shape = field.shape.without_string();
    if *shape == Shape::Scalar(Scalar::Secret) {
        // A secret on a command line is visible to other processes.
        return "@secret.txt".to_owned();
    }
    let text = match &field.example {
        Some(Json::String(text)) => compact(text),
        Some(example) => of_value(field, example),
        None => match skeleton::of_field(operation, field) {
            skeleton::Node::Value(value) => of_value(field, &value),
            list if field.style == Style::CommaList => list.items().join(","),
            document => document.to_string(),
        },
    };
    let value = serde_json::from_str(&text).unwrap_or_default();
    if contains_secret(operation, &field.shape, &value) {
        return "@document.json".to_owned();
    }
    let text = visible(&text).replace('\n', " ");
    shlex::try_quote(&text).map_or_else(|_| String::new(), |quoted| quoted.into_owned())
}

/// Returns a JSON document without the spaces between its parts; any other text as it is.
fn compact(text: &str) -> String {
    let is_document = text.starts_with(['{', '[']);
    let document: Option<Json> = is_document.then(|| serde_json::from_str(text).ok()).flatten();
    document.map_or_else(|| text.to_owned(), |document| document.to_string())
}
