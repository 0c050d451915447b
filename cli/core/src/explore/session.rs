//! What the page calls with, and what has happened since the program was started.

use std::cell::RefCell;
use std::net::SocketAddr;

use alicloud_local::{Builder, LocalService};
use alicloud_runtime::http::Request;
use alicloud_runtime::transport::MockTransport;
use alicloud_runtime::{Client, ClientBuilder, Credentials, DynamicRequest};
use bytes::Bytes;
use serde_json::{Value as Json, json};
use tokio::sync::OnceCell;

use super::events;
use super::guard::is_same;
use super::history::History;
use super::send::Listings;
use crate::Product;
use crate::arguments::ConnectionOptions;
use crate::call;
use crate::failure::{Failure, Outcome};
use crate::safety;

/// The credentials of requests that are only shown. Everyone may know them, so the signature can be shown as well.
pub(super) const PLACEHOLDER: (&str, &str) = ("LTAIplaceholder", "placeholder");

/// A run of the program.
pub(super) struct Session {
    pub(super) product: &'static Product,
    pub(super) connection: ConnectionOptions,
    local: Option<LocalService>,
    address: SocketAddr,
    token: String,
    /// What `--open` passes to the browser, until it is used.
    code: RefCell<Option<String>>,
    client: OnceCell<Client>,
    endpoint: OnceCell<Shown>,
    pub(super) history: RefCell<History>,
    pub(super) listings: RefCell<Listings>,
}

/// The endpoint that shown requests have.
struct Shown {
    endpoint: String,
    /// Why it is not the one that calls would be sent to.
    note: Option<String>,
}

impl Session {
    /// Begins a session.
    ///
    /// # Errors
    /// The system has no random numbers, or the local server cannot start.
    pub(super) fn new(
        product: &'static Product,
        connection: ConnectionOptions,
        is_local: bool,
        address: SocketAddr,
    ) -> Outcome<Self> {
        let local = is_local.then(|| start_local(product)).transpose()?;
        Ok(Session {
            product,
            connection,
            local,
            address,
            token: random()?,
            code: RefCell::new(Some(random()?)),
            client: OnceCell::new(),
            endpoint: OnceCell::new(),
            history: RefCell::default(),
            listings: RefCell::default(),
        })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(super) fn token(&self) -> &str {
        &self.token
    }

    /// Returns the code that is exchanged for the token once.
    pub(super) fn code(&self) -> String {
        self.code.borrow().clone().unwrap_or_default()
    }

    /// Returns the token for the code. The code is not valid any more after that.
    pub(super) fn enter(&self, code: &str) -> Option<&str> {
        let is_valid =
            self.code.borrow().as_ref().is_some_and(|own| is_same(own.as_bytes(), code.as_bytes()));
        is_valid.then(|| {
            self.code.replace(None);
            self.token()
        })
    }

    /// Returns the URL of the local server that is called.
    pub(super) fn local_url(&self) -> Option<String> {
        self.local.as_ref().map(LocalService::url)
    }

    /// Returns whether calls are refused that change something.
    pub(super) fn is_read_only(&self) -> Outcome<bool> {
        safety::is_read_only(self.product, &|name| std::env::var_os(name))
    }

    fn builder(&self) -> Outcome<ClientBuilder<Client>> {
        let builder = call::client_builder(self.product, &self.connection)?;
        Ok(match &self.local {
            Some(local) => builder
                .endpoint(local.url())
                .credentials(Credentials::new(local.access_key_id(), local.access_key_secret())),
            None => builder,
        })
    }

    /// Returns the client that calls. Its credentials are those that the SDK finds.
    ///
    /// # Errors
    /// There are no credentials, or there is no region.
    pub(super) async fn client(&self) -> Outcome<&Client> {
        let build = async || Ok(events::observed(self.builder()?).build().await?);
        self.client.get_or_try_init(build).await
    }

    async fn shown_endpoint(&self) -> Outcome<&Shown> {
        let resolve = async || {
            let resolved = self.builder()?.resolve_endpoint().await;
            match (resolved, self.product.service.regions.first()) {
                (Ok(resolved), _) => Ok(Shown { endpoint: resolved.endpoint.to_string(), note: None }),
                (Err(error), Some(region)) => {
                    let resolved = ClientBuilder::<Client>::new(self.product.service).region(*region);
                    let endpoint = resolved.resolve_endpoint().await?.endpoint.to_string();
                    let reason = Failure::from(error).message;
                    Ok(Shown {
                        endpoint,
                        note: Some(format!("{reason}; requests are shown with the endpoint of {region}")),
                    })
                }
                (Err(error), None) => Err(Failure::from(error)),
            }
        };
        self.endpoint.get_or_try_init(resolve).await
    }

    /// Returns the request of a call, signed with the placeholder.
    ///
    /// # Errors
    /// The request is invalid.
    pub(super) async fn signed(&self, request: DynamicRequest) -> Outcome<Request<Bytes>> {
        let transport = MockTransport::new().respond(200, "{}");
        let (id, secret) = PLACEHOLDER;
        let client = ClientBuilder::<Client>::new(self.product.service)
            .endpoint(&self.shown_endpoint().await?.endpoint)
            .credentials(Credentials::new(id, secret))
            .transport(transport.clone())
            .build()
            .await?;
        client.call(request).await?;
        transport.requests().pop().ok_or_else(|| Failure::internal("the request was not recorded"))
    }

    /// Returns what the page shows of the session.
    pub(super) async fn facts(&self) -> Json {
        let endpoint = self.shown_endpoint().await;
        let read_only = self.is_read_only();
        let notes: Vec<&str> = [
            endpoint.as_ref().map_or_else(|failure| Some(&failure.message), |shown| shown.note.as_ref()),
            read_only.as_ref().err().map(|failure| &failure.message),
        ]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
        json!({
            "product": self.product.service.product,
            "program": self.product.program,
            "version": self.product.version,
            "apiVersion": self.product.service.version,
            "endpoint": endpoint.as_ref().ok().map(|shown| &shown.endpoint),
            "profile": self.connection.profile,
            "local": self.local.is_some(),
            // A malformed variable protects as well.
            "readOnly": *read_only.as_ref().unwrap_or(&true),
            "readOnlyVariable": safety::read_only_variable(self.product),
            "notes": notes,
        })
    }
}

fn start_local(product: &Product) -> Outcome<LocalService> {
    let service = alicloud_local::Product {
        service: product.service,
        groups: product.groups,
        describe: product.describe,
        documents: product.documents,
        events: product.events,
    };
    // The forms have the IDs of the documentation.
    let builder = Builder::<LocalService>::new(service).examples(true);
    builder.start().map_err(|error| Failure::internal(format!("the local server cannot start: {error}")))
}

/// Returns 128 random bits as text.
fn random() -> Outcome<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::internal(format!("the system has no random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
