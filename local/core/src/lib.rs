//! A local server that plays an Alibaba Cloud service, for the tests of programs that call it.
//!
//! It knows no operation. What it does comes from the catalogue of a generated crate: the parameters that it checks, the
//! examples that its responses are made of, the resources that it keeps, and the states of jobs. The package of a
//! product, such as `alicloud-ice-local`, states which service it is.
//!
//! ```
//! use alicloud_local::{Builder, LocalService, Product};
//!
//! let product = Product {
//!     service: &alicloud_ice::SERVICE,
//!     groups: alicloud_ice::GROUPS,
//!     describe: alicloud_ice::describe,
//!     documents: &[],
//!     events: alicloud_ice::EVENTS,
//! };
//! let ice: LocalService = Builder::new(product).start()?;
//! assert!(ice.url().starts_with("http://127.0.0.1:"));
//! // ... point a client at ice.url(), make calls ...
//! ice.calls("UploadMediaByURL").times(0);
//! # Ok::<(), std::io::Error>(())
//! ```

mod account;
mod builder;
mod callbacks;
mod control;
mod coverage;
mod documents;
mod fault;
mod handle;
mod http;
mod incoming;
mod journal;
mod parameters;
mod policy;
mod product;
mod rejection;
mod replay;
mod resources;
mod response;
mod server;
mod service;
mod settings;
mod setup;
mod signature;
#[cfg(test)]
mod tests;
mod upload;

pub use builder::Builder;
pub use callbacks::{CallbackOutcome, PostedCallback};
pub use coverage::{Coverage, OperationCoverage};
pub use handle::LocalService;
pub use http::query::text_pairs;
pub use http::reply::Reply;
pub use journal::{Call, Calls, Received, ResponseSource};
pub use product::Product;
pub use rejection::Rejection;
pub use settings::{FaultSetting, JobSetting};
pub use signature::{Key, verify, verify_rpc1};
