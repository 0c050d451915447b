//! The root of the generated crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, catalogue, doc, example, group, types};
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
    let items = quote! {
        #docs
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
            Call, ClientBuilder, Credentials, Endpoint, EnvironmentCredentials, Error, ErrorKind, Group, Items, Json,
            Operation, OperationInfo, Paginated, Pages, ProvideCredentials, Result, RetryPolicy, SecretText, Text,
            Timestamp, Waiter, Waitable,
            credentials, sign, transport,
        };
    };
    RustFile { path: "src/lib.rs".to_owned(), items }
}

/// The page that a newcomer reads first: one call, then what goes with it, then all
/// operations.
fn front_page(named: &NamedApi) -> String {
    let api = &named.api;
    let mut page = vec![doc::markdown(&api.title), doc::markdown(&api.description)];
    if let Some(shown) = example::shown_operation(named) {
        page.push("# Example".to_owned());
        page.push(example::whole(named, shown));
        page.push("# Setting up".to_owned());
        page.push(SETTING_UP.to_owned());
        let regions: Vec<String> = api.endpoint.regions.iter().map(|region| doc::code(region)).collect();
        if !regions.is_empty() {
            page.push(format!("The service is in the regions {}.", regions.join(", ")));
        }
        page.push("# Errors".to_owned());
        page.push(ERRORS.to_owned());
        page.push("# Answers".to_owned());
        page.push(ANSWERS.to_owned());
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
        page.push("# Without a network".to_owned());
        page.push(WITHOUT_A_NETWORK.to_owned());
        page.push(example::mocked(named, shown));
    }
    page.push("# Features".to_owned());
    page.push(features(named));
    page.push("# Operations".to_owned());
    for (index, found) in catalogue::filled_groups(named) {
        page.push(format!("## [`{}`]", names::group(found)));
        page.push(group::table(named, index, "Client"));
    }
    page.join("\n\n")
}

/// Which features there are, and how to have one group alone.
fn features(named: &NamedApi) -> String {
    let Some((_, first)) = catalogue::filled_groups(named).next() else { return FEATURES.to_owned() };
    let example = format!(
        "```toml\nalicloud-{} = {{ version = \"{}\", default-features = false, features = [\"default-https-client\", {:?}] }}\n```",
        named.api.product.to_lowercase(),
        env!("CARGO_PKG_VERSION"),
        names::feature(first),
    );
    let rows = catalogue::filled_groups(named).map(|(index, found)| {
        let what = doc::markdown(&found.description).replace('|', "\\|").replace('\n', " ");
        let count = group::operations(named, index).count();
        format!("| `{}` | {count} | {what} |", names::feature(found))
    });
    let heading = ["| feature | operations | |".to_owned(), "| --- | --- | --- |".to_owned()];
    let table: Vec<String> = heading.into_iter().chain(rows).collect();
    format!("{FEATURES}\n\n{example}\n\n{}", table.join("\n"))
}

const FEATURES: &str = "\
Each group of operations is a feature, and all of them are on by default. A program that
needs few of them compiles in a fraction of the time with those alone. `default-https-client`
is the transport that a client uses unless it is given another; `reqwest` takes a client of that
crate as one, in `transport::Reqwest`; `by-name` adds a function that calls an operation by its
name; `blocking` adds `send_blocking` to everything that is awaited, for programs without an
asynchronous runtime.";

const SETTING_UP: &str = "\
A client needs a region, and credentials. It finds these where every SDK of Alibaba Cloud
looks, in the order of [`credentials::DefaultChain`]: the environment variables
`ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, the role of a pod, the
profile of the CLI, the role of an ECS instance. [`ClientBuilder::credentials`] gives it
others. It is cheap to clone; make one for the program.";

const ERRORS: &str = "\
There is one [`Error`]. Its `Display` is one line for a log; [`Error::kind`],
[`Error::code`], [`Error::http_status`] and [`Error::is_retryable`] are for decisions, and
[`Error::raw_body`] has whatever the service has sent. A request that breaks a documented
limit fails before anything is sent.";

const ANSWERS: &str = "\
One odd value never costs the rest of an answer. A member that is missing or cannot be read is
`None`, a missing list is empty, a value that a set does not have a name for is kept as
`Unknown`, and a number, a time or JSON that stands inside a text is a [`Text`], which reads it
when it is asked to. In types that requests share, what a request must have is no `Option`;
there, what an answer lacks is empty.";

const JOBS: &str = "\
Much of what is asked for goes on as a job after the call. What starts one says so in its
documentation; the request that looks it up is made from the answer, and
[`wait_until_done`](Call::wait_until_done) asks until the job is over.";

const LISTINGS: &str = "\
Listings come in pages. [`items`](Call::items) and [`pages`](Call::pages) walk through all of
them, as streams or with `next`.";

const RETRIES: &str = "\
A call that fails for a reason that may pass is tried again, up to three times in all and
with pauses that grow: always if the service cannot have carried it out, and otherwise only
if it merely reads, or has a `ClientToken` by which the service knows it again. Nothing is
made twice. [`RetryPolicy`] says it in full and changes it, for a client or for one call.
A call may take a minute, and each attempt 15 seconds: see [`Call::timeout`] and
[`Call::attempt_timeout`]. Where an error leaves open whether the operation was carried out,
[`Error::may_have_executed`] says so.

All of it can be seen as spans and events of the crate `tracing`: the operation, the status,
the attempt and the request ID, and neither parameters nor secrets.";

const WITHOUT_A_NETWORK: &str = "\
[`transport::MockTransport`] takes the place of the network in tests: it gives prepared answers
and remembers what it was sent. [`transport::RecordingTransport`] keeps real answers for it.";
