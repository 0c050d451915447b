//! What a generated crate says about its service and its operations.

use crate::wire::{Structure, Wire};

/// A request of one operation.
///
/// Generated code implements it; a caller hands the request to the client's
/// method of the same name.
pub trait Operation: Structure + 'static {
    /// What comes back.
    type Response: Structure + Wire + 'static;

    /// The facts of the operation.
    const INFO: &'static OperationInfo;
}

/// The facts of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    /// The name on the wire, as in `GetUrlUploadInfos`.
    pub name: &'static str,
    /// How it is sent.
    pub method: Method,
    /// The RAM action a caller needs, as in `ice:GetUrlUploadInfos`.
    pub ram_action: Option<&'static str>,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
        }
    }
}

/// The facts of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// The product code, as in `ICE`.
    pub product: &'static str,
    /// The version of the API, as in `2020-11-09`.
    pub version: &'static str,
    /// The endpoint of a region, with `{region}` in place of its ID.
    pub endpoint: &'static str,
    /// The regions in which the service is known to be.
    pub regions: &'static [&'static str],
    /// The generated crate and its version, as in `alicloud-ice/0.1.0`.
    pub user_agent: &'static str,
}
