//! `explore`: a page on this machine with a form for every operation.
//!
//! The page is a thin client. What it shows and sends comes from the functions behind the commands of this program, so a
//! call from the page is the call of the command line.

mod api;
mod assets;
mod document;
mod events;
mod guard;
mod history;
mod link;
mod preview;
mod send;
mod server;
mod session;

use std::net::{Ipv4Addr, SocketAddr};
use std::rc::Rc;

use tokio::net::TcpListener;

use crate::Product;
use crate::arguments::ConnectionOptions;
use crate::call::runtime;
use crate::failure::{Failure, Outcome};
use crate::interruption::Interruptions;
use crate::output::{note, print};
use session::Session;

/// The arguments of `explore`.
#[derive(Debug, clap::Args)]
#[command(about = "Open a page on this machine to try out operations in a browser")]
pub(crate) struct ExploreArguments {
    /// The operation to begin with, or a link that the page has copied
    #[arg(value_name = "OPERATION|LINK")]
    begin: Option<String>,
    /// The port of the page; 0 takes one that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Call a local server that plays the service, as `serve --examples` runs it; no account is needed
    #[arg(long, conflicts_with_all = ["endpoint", "profile", "region", "vpc"])]
    local: bool,
    /// Open the page in the browser
    #[arg(long)]
    open: bool,
}

impl ExploreArguments {
    /// Serves the page until the program is interrupted.
    ///
    /// # Errors
    /// The operation is unknown, or the port is in use.
    pub(crate) fn run(
        &self,
        product: &'static Product,
        connection: &ConnectionOptions,
        json: bool,
    ) -> Outcome {
        let begin = self.begin.as_deref().map(|begin| link::beginning(product, begin)).transpose()?;
        let begin = begin.map(|link| format!("/{link}")).unwrap_or_default();
        // The page has one user, whose calls wait for the network: one thread serves all of it.
        runtime()?.block_on(tokio::task::LocalSet::new().run_until(async {
            // Other machines must not reach the page: it calls the service with the credentials of this one.
            let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
            let listener = TcpListener::bind(address)
                .await
                .map_err(|error| Failure::usage(format!("cannot listen on {address}: {error}")))?;
            let address = listener.local_addr()?;
            let session = Rc::new(Session::new(product, connection.clone(), self.local, address)?);
            let mut interruptions = Interruptions::listen();
            announce(product, &session, &begin, json)?;
            if self.open {
                open(&session, &begin);
            }
            tokio::select! {
                () = server::serve(listener, Rc::clone(&session)) => Ok(()),
                _ = interruptions.next() => Ok(()),
            }
        }))
    }
}

/// Prints one line when the page can be opened.
fn announce(product: &Product, session: &Session, begin: &str, json: bool) -> Outcome {
    let url = format!("{}/#token={}{begin}", session.origin(), session.token());
    if json {
        return print(&format!("{}\n", serde_json::json!({ "url": url })));
    }
    let calls = match session.local_url() {
        Some(url) => format!("a local server at {url}"),
        None => format!("{} with the credentials of this machine", product.service.product),
    };
    print(&format!("the page is at {url}\nit calls {calls}; Ctrl-C ends it\n"))
}

/// Opens the page in the browser.
///
/// Other users of the machine see the arguments of programs. The address has a code that is valid once in place of the
/// token.
fn open(session: &Session, begin: &str) {
    let url = format!("{}/#code={}{begin}", session.origin(), session.code());
    if let Err(error) = opener::open_browser(url) {
        note(&format!("note: no browser could be started: {error}"));
    }
}
