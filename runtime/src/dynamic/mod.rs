//! Requests and responses of operations that are known at run time only.

mod request;
mod response;

pub use request::DynamicRequest;
pub use response::DynamicResponse;
