//! The module of the events that the service reports to a callback.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Part, RustFile, doc, library_name, markdown, table};
use crate::api::Event;
use crate::names::{self, NamedApi};

/// The feature of the module.
pub(crate) const FEATURE: &str = "callback";

/// Whether the description has events.
pub(super) fn applies(named: &NamedApi) -> bool {
    !named.api.events.is_empty()
}

pub(super) fn file(named: &NamedApi) -> RustFile {
    let docs = doc::inner(&page(named));
    let variants: TokenStream = named
        .api
        .events
        .iter()
        .map(|event| {
            let docs = doc::outer(&event_docs(event));
            let (variant, body) = (names::event(event).ident(), named.type_name(event.body).ident());
            quote!(#docs #variant(types::#body),)
        })
        .collect();
    let rows = named.api.events.iter().map(|event| format!("{}: {:?}", names::event(event), event.name));
    let table = table::macro_item("events", "Event", rows);
    let head = quote! {
        #docs

        use crate::types;

        pub use alicloud_runtime::callback::{InvalidCallback, InvalidSignature, UnknownEvent, Verifier, signature};

        /// A callback: an event, when it happened, and the account in which it happened.
        ///
        /// `Callback::from_json(body)` reads the body of a request, or a message of a queue. Its error means that the
        /// text is not a JSON object with a member `EventType`.
        pub type Callback = alicloud_runtime::callback::Callback<Event>;

        /// What has happened.
        ///
        /// The service may add events. An event without a name here is kept as `Unknown`.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #variants
            /// An event that this version of the crate has no name for.
            Unknown(UnknownEvent),
        }

    };
    let verifier = quote! {
        /// Returns a verifier of the signatures of callbacks that are posted to a URL.
        ///
        /// The URL is the one that was configured. A receiver behind a proxy sees another one.
        pub fn verifier(url: impl Into<String>) -> Verifier {
            Verifier::new(&crate::SERVICE, url)
        }
    };
    let parts = vec![Part::Tokens(head), Part::Text(table), Part::Tokens(verifier)];
    RustFile { path: "src/callback.rs".to_owned(), parts }
}

/// The table of events, and how a callback is read.
fn page(named: &NamedApi) -> String {
    let rows = named.api.events.iter().map(|event| {
        format!("| [`{}`](Event::{}) | {} |", event.name, names::event(event), markdown::cell(&event.summary))
    });
    let table = ["| event | |".to_owned(), "| --- | --- |".to_owned()].into_iter().chain(rows);
    let (library, shown) = (library_name(named), named.api.events.iter().map(names::event).next());
    let shown = shown.map(|event| event.to_string()).unwrap_or_default();
    let example = EXAMPLE.replace("LIBRARY", &library).replace("EVENT", &shown);
    format!("{HEAD}\n\n{example}\n\n# Events\n\n{}", table.collect::<Vec<_>>().join("\n"))
}

fn event_docs(event: &Event) -> String {
    let name = doc::code(&event.name);
    let page = event.documentation.iter().map(|url| format!("[Official documentation]({url})"));
    let texts =
        [format!("{name}: {}", markdown::one_line(&event.summary)), markdown::blocks(&event.description)];
    texts.into_iter().chain(page).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

const HEAD: &str = "\
Callbacks: events that the service posts to a URL, or sends to a message queue.

A [`Verifier`] checks the signature of a request, and [`Callback::from_json`](Callback::from_json) reads its body. The
signature is the MD5 of `URL|TIME|KEY`, in the headers that [`signature`] names. It covers neither method nor body, so
receive callbacks over HTTPS only. To replace a key, give the verifier the old and the new one.";

const EXAMPLE: &str = r#"```
use std::time::SystemTime;
use LIBRARY::callback::{self, Callback, Event};
use LIBRARY::http::HeaderMap;

/// Handles a POST to `https://example.com/callback`. The service repeats one that fails.
fn receive(headers: &HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let verifier = callback::verifier("https://example.com/callback").key("Key4Callbacks");
    verifier.verify(headers, SystemTime::now())?;
    match Callback::from_json(body)?.event {
        Event::EVENT(event) => println!("{event:?}"),
        other => println!("ignored: {other:?}"),
    }
    Ok(())
}
```"#;
