//! Builds the HTTP request of a call from a typed request.
//!
//! It takes two steps: [`RequestParts::new`] writes what is sent, and [`authenticate`] adds the
//! credentials and the signature, which covers all of it. Both are pure functions of their
//! arguments, so a request can be compared byte for byte with a recording of the official SDK.
//! The time and the nonce are arguments as well; [`RequestStamp::now`] reads them.

mod authenticate;
mod headers;
mod options;
mod parts;
mod path;
mod stamp;

use bytes::Bytes;

use crate::wire::DynStructure;
use crate::{Credentials, Endpoint, OperationInfo, Result, Service};

pub use authenticate::authenticate;
pub use options::RequestOptions;
pub use parts::RequestParts;
pub(crate) use path::problem as path_problem;
pub use stamp::RequestStamp;

/// Builds and authenticates the HTTP request of a call.
///
/// # Errors
/// The value of a header contains a control character, the parameters are too long for a URL, or
/// the operation needs credentials and these are anonymous.
pub fn prepare(
    service: &Service,
    endpoint: &Endpoint,
    operation: &OperationInfo,
    request: &dyn DynStructure,
    options: &RequestOptions,
    credentials: &Credentials,
    stamp: &RequestStamp,
) -> Result<http::Request<Bytes>> {
    let parts = RequestParts::new(service, endpoint, operation, request, options, stamp)?;
    match operation.anonymous {
        true => parts.into_request(),
        false => authenticate(parts, credentials),
    }
}
