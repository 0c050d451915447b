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
///
/// ```
/// use alicloud_runtime::{Method, OperationInfo};
///
/// const INFO: OperationInfo = OperationInfo::post("GetUrlUploadInfos").ram_action("ice:GetUrlUploadInfos");
/// assert_eq!((INFO.name, INFO.method), ("GetUrlUploadInfos", Method::Post));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The name on the wire, as in `GetUrlUploadInfos`.
    pub name: &'static str,
    /// How it is sent.
    pub method: Method,
    /// The RAM action a caller needs, as in `ice:GetUrlUploadInfos`.
    pub ram_action: Option<&'static str>,
}

impl OperationInfo {
    /// An operation that is sent with POST.
    pub const fn post(name: &'static str) -> Self {
        OperationInfo { name, method: Method::Post, ram_action: None }
    }

    /// An operation that is sent with GET.
    pub const fn get(name: &'static str) -> Self {
        OperationInfo { name, method: Method::Get, ram_action: None }
    }

    /// Names the RAM action that a caller needs.
    #[must_use]
    pub const fn ram_action(self, action: &'static str) -> Self {
        OperationInfo { ram_action: Some(action), ..self }
    }
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
///
/// ```
/// use alicloud_runtime::Service;
///
/// const SERVICE: Service = Service::new("ICE", "2020-11-09", "ice.{region}.aliyuncs.com")
///     .regions(&["cn-shanghai", "cn-beijing"])
///     .user_agent("alicloud-ice/0.1.0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
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

impl Service {
    /// A service by its product code, the version of its API, and its endpoint.
    pub const fn new(product: &'static str, version: &'static str, endpoint: &'static str) -> Self {
        Service { product, version, endpoint, regions: &[], user_agent: "alicloud-runtime" }
    }

    /// Names the regions in which the service is known to be.
    #[must_use]
    pub const fn regions(self, regions: &'static [&'static str]) -> Self {
        Service { regions, ..self }
    }

    /// Names the program that calls, as a generated crate names itself.
    #[must_use]
    pub const fn user_agent(self, user_agent: &'static str) -> Self {
        Service { user_agent, ..self }
    }
}
