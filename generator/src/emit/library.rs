//! The root of the generated crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, callback, catalogue, doc, error_codes, example, group, guide, markdown, types};
use crate::api::MOST_NESTED;
use crate::names::{self, ModuleName, NamedApi};

pub(super) fn file(named: &NamedApi, hand_written: &[ModuleName]) -> RustFile {
    let docs = doc::inner(&front_page(named));
    let hand_written = hand_written.iter().map(ModuleName::ident);
    let modules: TokenStream = named
        .api
        .groups
        .iter()
        .map(|group| {
            let module = names::group(group).ident();
            let feature = names::feature(group);
            quote!(#[cfg(feature = #feature)] pub mod #module;)
        })
        .collect();
    let types = (!types::shared(named).is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    let error_codes = error_codes::are_listed(named).then(|| {
        quote!(
            pub mod error_codes;
        )
    });
    let callback = callback::applies(named).then(|| {
        let feature = callback::FEATURE;
        quote!(
            #[cfg(feature = #feature)]
            pub mod callback;
        )
    });
    let guide = guide::applies(named).then(|| {
        quote!(
            pub mod guide;
        )
    });
    let events = callback::applies(named).then(|| {
        quote!(
            #[cfg(feature = "catalogue")]
            pub use catalogue::EVENTS;
        )
    });
    let recursion_limit = recursion_limit(named).map(|limit| quote!(#![recursion_limit = #limit]));
    let items = quote! {
        #docs
        #recursion_limit
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![cfg_attr(docsrs, feature(doc_cfg))]

        mod catalogue;
        mod client;
        #callback
        #error_codes
        #guide
        #modules
        #(pub mod #hand_written;)*
        #types

        #[cfg(feature = "catalogue")]
        pub use catalogue::describe;
        #[cfg(feature = "by-name")]
        pub use catalogue::call;
        #events

        pub use catalogue::GROUPS;

        pub use client::{Client, SERVICE};

        pub use alicloud_runtime as runtime;

        #[cfg(feature = "blocking")]
        pub use alicloud_runtime::blocking;

        pub use alicloud_runtime::{
            ByteStream, Call, CallFuture, ClientBuilder, Credentials, DynamicRequest, DynamicResponse, Endpoint, EnvironmentCredentials, Error, ErrorKind, EventStream, Group, InString, Items,
            JobPhase, WaitedJob, Json, Method, Operation, OperationInfo, Outcome, Paginated, Pages, PaginationInfo, Problem, ProvideCredentials,
            Request, ResponseMetadata, ResponseWithMetadata, Result, RetryAction, RetryPolicy, SecretString, ServerSentEvent, Service, Streaming, StreamsBytes, StreamsEvents, Timestamp, UnsignedRequest,
            WaitProgress, Waitable, Waiter, WaiterInfo, bytes, credentials, http, sign, transport,
        };
    };
    RustFile::of_tokens("src/lib.rs", items)
}

/// The limit that rustc needs for types that nest deeply: to find out whether a type is `Send`, and how
/// large it is, it looks into each type inside it.
fn recursion_limit(named: &NamedApi) -> Option<String> {
    let depth = named.nesting().deepest();
    (depth > MOST_NESTED).then(|| (128 + 4 * depth).to_string())
}

/// The front page: one call, then what a newcomer has to know, then where everything is.
fn front_page(named: &NamedApi) -> String {
    let api = &named.api;
    let mut page = vec![markdown::blocks(&api.title), markdown::blocks(&api.description)];
    if let Some(shown) = example::shown_operation(named) {
        page.push("# Example".to_owned());
        page.push(example::whole(named, shown));
        if let Some(starter) = example::shown_starter(named) {
            page.push(JOBS.to_owned());
            page.push(example::call(named, starter));
        }
        if let Some(listing) = example::shown_listing(named) {
            page.push(LISTINGS.to_owned());
            page.push(example::call(named, listing));
        }
        page.push("# Setup".to_owned());
        page.push(SETUP.to_owned());
        page.push("# Guide".to_owned());
        page.push(guide::contents(named, "guide::"));
    }
    page.push("# Operations".to_owned());
    page.push(groups(named, ""));
    page.push("# Features".to_owned());
    page.push(FEATURES.to_owned() + if callback::applies(named) { CALLBACK } else { "" });
    page.extend(one_group(named));
    if let Some(limit) = recursion_limit(named) {
        page.push("# Recursion limit".to_owned());
        page.push(format!("{RECURSION}\n\n```text\n#![recursion_limit = \"{limit}\"]\n```"));
    }
    page.retain(|part| !part.is_empty());
    page.join("\n\n")
}

/// A table of the groups, with the prefix of their paths.
pub(super) fn groups(named: &NamedApi, prefix: &str) -> String {
    let rows = catalogue::filled_groups(named).map(|(index, found)| {
        let what = markdown::cell(&found.description);
        let count = group::operations(named, index).count();
        format!("| [`{0}`](mod@{prefix}{0}) | {count} | {what} |", names::group(found))
    });
    let heading = ["| group | operations | |".to_owned(), "| --- | --- | --- |".to_owned()];
    heading.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// How to enable one group alone; `None` if there are no others.
fn one_group(named: &NamedApi) -> Option<String> {
    let mut groups = catalogue::filled_groups(named);
    let (_, first) = groups.next()?;
    groups.next()?;
    Some(format!(
        "```toml\n# In the dependency on {}:\ndefault-features = false\nfeatures = [\"default-https-client\", {:?}]\n```",
        named.crate_name(),
        names::feature(first),
    ))
}

const JOBS: &str = "\
Start a job, and wait until it has succeeded. A job that fails is an error, with its state, code and
message:";

const LISTINGS: &str = "List all items, page after page:";

const SETUP: &str = "\
A client needs a region and credentials. Unless it is set, the region is `ALIBABA_CLOUD_REGION_ID` or that
of the CLI profile. The client looks for credentials where the official SDKs do, such as
in the environment variables `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, the
CLI profile, and the RAM role of an ECS instance. Calls are awaited on a `tokio` runtime; with the
feature `blocking`, none is needed. Clones of a client share its connections, so a program needs only
one.";

const FEATURES: &str = "\
Each group of operations is a feature with the name of its module, in which `-` takes the place of
`_`. All of them are enabled by default. A program that uses few groups compiles much faster with only
those enabled. The other features are:

- `default-https-client`: the HTTPS transport that a client uses by default.
- `http2`: HTTP/2 with servers that offer it, for this transport. Without it, HTTP/1.1, which compiles faster.
- `webpki-roots`: the root certificates of Mozilla in place of those of the system, for an image
  that has none.
- `reqwest`: a `reqwest` client as the transport.
- `blocking`: `send_blocking` on everything that can be awaited, for programs without an
  asynchronous runtime.
- `opentelemetry`: metrics of calls and attempts, with `ClientBuilder::metrics`.
- `by-name`: a function that calls an operation by its name.
- `catalogue`: a function that returns an operation as a JSON document: parameters, response, documentation.";

const CALLBACK: &str = "
- `callback`: the events that the service reports to a callback, and the signatures of callbacks.";

const RECURSION: &str = "\
The types of this crate nest so deeply that rustc reaches its recursion limit. A program that uses
them needs a higher one, at the top of its `main.rs` or `lib.rs`:";
