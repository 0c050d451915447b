//! The error codes of the service as constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, doc, library_name, markdown};
use crate::names::{self, ConstantName, NamedApi, NamedError, error_codes};

pub(super) fn file(named: &NamedApi) -> RustFile {
    let codes = error_codes(&named.api);
    let docs = doc::inner(&module_docs(named, &codes));
    let constants = codes.iter().map(|found| {
        let docs = doc::outer(&docs_of(named, found));
        let (name, code) = (found.name.ident(), found.code);
        quote!(#docs pub const #name: &str = #code;)
    });
    let constants: TokenStream = constants.collect();
    RustFile::of_tokens("src/error_codes.rs", quote!(#docs #constants))
}

/// Whether the description lists any error code.
pub(super) fn are_listed(named: &NamedApi) -> bool {
    let api = &named.api;
    !api.errors.is_empty() || api.operations.iter().any(|operation| !operation.errors.is_empty())
}

/// The constant of the code that most operations list, which serves as an example.
pub(super) fn most_frequent<'c>(codes: &'c [NamedError<'_>]) -> Option<&'c ConstantName> {
    codes.iter().max_by_key(|found| found.listed.len()).map(|found| &found.name)
}

fn module_docs(named: &NamedApi, codes: &[NamedError<'_>]) -> String {
    let mut page = vec![format!(
        "The known error codes of {}, to compare with [`Error::code`](crate::Error::code).\n\nThe list is not complete: \
         the service documents few of its codes, and adds others. Codes of failed jobs, which are members of \
         responses, are not in it.",
        doc::code(&named.api.product)
    )];
    page.extend(most_frequent(codes).map(|name| {
        format!(
            "```\nuse {library}::{{Error, error_codes}};\n\nfn advice(error: &Error) -> &str {{\n    match error.code() \
             {{\n        Some(error_codes::{name}) => \"correct the request\",\n        Some(code) => code,\n        None => \
             \"see `Error::kind`\",\n    }}\n}}\n```",
            library = library_name(named),
        )
    }));
    if !named.api.errors.is_empty() {
        let service = codes.iter().filter(|found| found.listed.iter().any(|(by, _)| by.is_none()));
        page.push(
            "Any operation may return these, which mostly come from the gateway in front of the service:"
                .to_owned(),
        );
        page.push(table(service.map(|found| Row {
            link: found.name.to_string(),
            code: found.code,
            status: found.listed.iter().find(|(by, _)| by.is_none()).and_then(|(_, error)| error.status),
            description: found.description(),
        })));
    }
    page.join("\n\n")
}

fn docs_of(named: &NamedApi, found: &NamedError<'_>) -> String {
    let mut page = vec![doc::described(found.description(), found.code)];
    let mut statuses: Vec<String> =
        found.listed.iter().filter_map(|(_, error)| error.status).map(|status| status.to_string()).collect();
    statuses.sort();
    statuses.dedup();
    if !statuses.is_empty() {
        page.push(format!("HTTP status: {}.", statuses.join(", ")));
    }
    let operations: Vec<String> = found
        .listed
        .iter()
        .filter_map(|(operation, _)| *operation)
        .map(|operation| {
            let group = names::group(named.api.group(operation.group));
            let request = named.type_name(operation.request);
            format!("[`{}`](crate::{group}::{request})", operation.id)
        })
        .collect();
    if !operations.is_empty() {
        page.push(format!("Returned by {}.", operations.join(", ")));
    }
    if found.listed.iter().any(|(operation, _)| operation.is_none()) {
        page.push("Any operation may return it.".to_owned());
    }
    page.join("\n\n")
}

/// The section `# Errors` of an operation, if codes are known that it returns.
pub(super) fn section(named: &NamedApi, operation: &crate::api::Operation) -> Option<String> {
    if operation.errors.is_empty() {
        return None;
    }
    let codes = error_codes(&named.api);
    let rows = operation.errors.iter().filter_map(|error| {
        let known = codes.iter().find(|known| known.code == error.code)?;
        let own = error.description.as_str();
        let description = if own.is_empty() { known.description() } else { own };
        let link = format!("crate::error_codes::{}", known.name);
        Some(Row { link, code: &error.code, status: error.status, description })
    });
    let others = match named.api.errors.is_empty() {
        true => "The list is not complete.",
        false => {
            "The list is not complete. Any operation may also return the codes at the top of \
             [`error_codes`](crate::error_codes)."
        }
    };
    Some(format!("# Errors\n\n{}\n\n{others}", table(rows)))
}

struct Row<'a> {
    /// The path of the constant.
    link: String,
    code: &'a str,
    status: Option<u16>,
    description: &'a str,
}

fn table<'a>(rows: impl Iterator<Item = Row<'a>>) -> String {
    let rows = rows.map(|Row { link, code, status, description }| {
        let status = status.map(|status| status.to_string()).unwrap_or_default();
        format!("| [`{code}`]({link}) | {status} | {} |", markdown::cell(description))
    });
    let heading = ["| code | HTTP status | |".to_owned(), "| --- | --- | --- |".to_owned()];
    heading.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}
