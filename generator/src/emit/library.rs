//! The root of the generated crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, catalogue, doc, example, group, markdown, types};
use crate::api::MOST_NESTED;
use crate::names::{self, NamedApi};

pub(super) fn file(named: &NamedApi) -> RustFile {
    let docs = doc::inner(&front_page(named));
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
    let recursion_limit = recursion_limit(named).map(|limit| quote!(#![recursion_limit = #limit]));
    let items = quote! {
        #docs
        #recursion_limit
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![cfg_attr(docsrs, feature(doc_cfg))]

        mod catalogue;
        mod client;
        #modules
        #types

        #[cfg(feature = "by-name")]
        pub use catalogue::call;

        pub use catalogue::GROUPS;

        pub use client::{Client, SERVICE};

        pub use alicloud_runtime as runtime;

        #[cfg(feature = "blocking")]
        pub use alicloud_runtime::blocking;

        pub use alicloud_runtime::{
            Call, CallFuture, ClientBuilder, Credentials, Endpoint, EnvironmentCredentials, Error, ErrorKind, Group, Items, Json,
            Operation, OperationInfo, Outcome, Paginated, Pages, ProvideCredentials, ResponseMetadata, ResponseWithMetadata, Result, RetryAction, RetryPolicy, SecretString, InString,
            Timestamp, UnsignedRequest, Waiter, Waitable,
            credentials, sign, transport,
        };
    };
    RustFile { path: "src/lib.rs".to_owned(), items }
}

/// The limit that rustc needs for types that nest deeply: to find out whether a type is `Send`, and how
/// large it is, it looks into each type inside it.
fn recursion_limit(named: &NamedApi) -> Option<String> {
    let depth = named.nesting().deepest();
    (depth > MOST_NESTED).then(|| (128 + 4 * depth).to_string())
}

/// The front page: one call, then what a newcomer has to know, then all operations.
fn front_page(named: &NamedApi) -> String {
    let api = &named.api;
    let mut page = vec![markdown::blocks(&api.title), markdown::blocks(&api.description)];
    if let Some(shown) = example::shown_operation(named) {
        page.push("# Example".to_owned());
        page.push(example::whole(named, shown));
        page.push("# Setup".to_owned());
        page.push(SETUP.to_owned());
        let regions: Vec<String> = api.endpoint.regions.iter().map(|region| doc::code(region)).collect();
        if !regions.is_empty() {
            page.push(format!("The service is in the regions {}.", regions.join(", ")));
        }
        page.push("# Requests".to_owned());
        page.push(REQUESTS.to_owned());
        page.push("# Calls".to_owned());
        page.push(CALLS.to_owned());
        page.push("# Errors".to_owned());
        page.push(ERRORS.to_owned());
        page.push("# Responses".to_owned());
        page.push(RESPONSES.to_owned());
        let (starter, listing) = (example::shown_starter(named), example::shown_listing(named));
        if starter.is_some() || listing.is_some() {
            page.push("# Jobs and listings".to_owned());
        }
        if let Some(starter) = starter {
            page.push(JOBS.to_owned());
            page.push(example::call(named, starter));
        }
        if let Some(listing) = listing {
            page.push(LISTINGS.to_owned());
            page.push(example::call(named, listing));
        }
        page.push("# Retries and timeouts".to_owned());
        page.push(RETRIES.to_owned());
        page.push("# Testing without a network".to_owned());
        page.push(TESTING.to_owned());
        page.push(example::mocked(named, shown));
    }
    if let Some(limit) = recursion_limit(named) {
        page.push("# Recursion limit".to_owned());
        page.push(format!("{RECURSION}\n\n```text\n#![recursion_limit = \"{limit}\"]\n```"));
    }
    page.push("# Features".to_owned());
    page.push(features(named));
    page.push("# Operations".to_owned());
    for (index, found) in catalogue::filled_groups(named) {
        page.push(format!("## [`{0}`](mod@{0})", names::group(found)));
        page.push(group::table(named, index, "Client"));
    }
    page.join("\n\n")
}

/// The features, and how to enable one group alone.
fn features(named: &NamedApi) -> String {
    let Some((_, first)) = catalogue::filled_groups(named).next() else { return FEATURES.to_owned() };
    let example = format!(
        "```toml\n{} = {{ version = \"{}\", default-features = false, features = [\"default-https-client\", {:?}] }}\n```",
        named.crate_name(),
        named.api.crate_version,
        names::feature(first),
    );
    let rows = catalogue::filled_groups(named).map(|(index, found)| {
        let what = markdown::cell(&found.description);
        let count = group::operations(named, index).count();
        format!("| `{}` | {count} | {what} |", names::feature(found))
    });
    let heading = ["| feature | operations | |".to_owned(), "| --- | --- | --- |".to_owned()];
    let table: Vec<String> = heading.into_iter().chain(rows).collect();
    format!("{FEATURES}\n\n{example}\n\n{}", table.join("\n"))
}

const FEATURES: &str = "\
Each group of operations is a feature, and all of them are enabled by default. A program that
uses few groups compiles much faster with only those enabled. The other features are:

- `default-https-client`: the HTTPS transport that a client uses by default.
- `webpki-roots`: the root certificates of Mozilla in place of those of the system, for an image
  that has none.
- `reqwest`: a `reqwest` client as the transport.
- `blocking`: `send_blocking` on everything that can be awaited, for programs without an
  asynchronous runtime.
- `opentelemetry`: metrics of calls and attempts, with `ClientBuilder::metrics`.
- `by-name`: a function that calls an operation by its name.";

const RECURSION: &str = "\
The types of this crate nest so deeply that rustc reaches its recursion limit. A program that uses
them needs a higher one, at the top of its `main.rs` or `lib.rs`:";

const SETUP: &str = "\
A client needs a region and credentials. By default, it looks for credentials where the official
SDKs do, in the order of [`credentials::DefaultChain`]: the environment variables
`ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, the OIDC role of a pod, the CLI
profile, the credentials file, the RAM role of an ECS instance, a credentials URI. To use others, call
[`ClientBuilder::credentials`]. Clones of a client share its connections, so a program needs only one.
The module [`transport`] documents proxies, trusted certificates and other transports.";

const ERRORS: &str = "\
All calls return the same [`Error`]. Its `Display` is one line for a log. Use [`Error::kind`],
[`Error::code`], [`Error::http_status`] and [`Error::is_retryable`] for decisions.
[`Error::raw_body`] returns the body of the response, without credentials that it repeats.";

const RESPONSES: &str = "\
One malformed field does not fail the whole response. A member that is missing or cannot be read
is `None`, a missing list is empty, and an enum value that this version does not know is kept as
`Unknown`. A value of another shape than documented is left out, and a warning of the `tracing`
crate has its path. A number, a time or JSON inside a string is an [`InString`], which parses it on
demand.";

const REQUESTS: &str = "\
A constructor takes the required values: one or two as arguments, more as a `..Required` struct that
names them. Methods set the others: `title(..)` takes a value, and `set_title(..)` an `Option`. Parameters that exclude each other are the variants of one enum,
with a constructor `by_..` for each. A time is set from a text such as `2021-11-07T10:03:37Z`, from a
[`Timestamp`] or from a `SystemTime`. Enums are parsed from text with `parse`. Types that requests and responses share have `Option` fields,
because a response may lack any of them.

A request that violates a documented limit, or lacks a required value, fails before anything is sent.
[`Call::parameter`] sends a parameter that this version does not know.";

const CALLS: &str = "\
A call is sent when it is awaited. To spawn it or to join several, use the future that
[`send`](Call::send) returns: `tokio::spawn(call.send())`, `tokio::join!(a.send(), b.send())`, or
`futures::future::try_join_all` of several. [`send_with_metadata`](Call::send_with_metadata) also
returns the HTTP status, the headers, the request ID and the durations of the attempts.";

const JOBS: &str = "\
Many operations start a job and return before it has finished. Their documentation names the
operation that looks up the job. Create its request from the response, and poll with
[`wait_until_done`](Call::wait_until_done) until the job has finished.";

const LISTINGS: &str = "\
Listings are paginated. [`items`](Call::items) and [`pages`](Call::pages) request page after page,
as streams or with `next`.";

const RETRIES: &str = "\
A call is attempted up to three times, with exponential backoff. Retries never duplicate work: a
call is retried only if it cannot have executed, is read-only, or carries an idempotency token
(`ClientToken`), which is filled in if an operation has one and the request does not set it.
[`RetryPolicy`] lists the rules; set another one for a client or for one call.
[`Call::idempotent`] states that a call is safe to retry, and
[`ClientBuilder::retry_classifier`] retries further errors or stops retries.

If the clock of the machine differs from that of the service, the client keeps the difference that
the service reports and repeats the call. If the service rejects the credentials as expired or
invalid, the client asks the provider for others.

By default, a call times out after a minute and an attempt after 15 seconds: see
[`Call::timeout`] and [`Call::attempt_timeout`]. After an error,
[`Error::may_have_executed`] reports whether the operation may have executed.

Calls emit spans and events of the `tracing` crate with the operation, the status, the attempt
and the request ID, but neither parameters nor secrets. [`ClientBuilder::before_signing`] adds
headers to every request, and [`ClientBuilder::after_attempt`] and [`ClientBuilder::after_call`] see
how attempts and calls ended. [`ClientBuilder::app_name`] adds the name of your application to the
user agent.";

const TESTING: &str = "\
[`transport::MockTransport`] replaces the network in tests: it returns prepared responses and
records requests. [`transport::RecordingTransport`] records real responses for it.";
