//! The facts of a service, and of its groups of operations.

use super::OperationInfo;
use crate::wire::nearest;
use crate::{Error, ErrorKind, Result};

/// A group of operations: a module and a feature of the generated crate.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Group {
    /// The name of the module, such as `upload`.
    pub name: &'static str,
    /// What the operations are about.
    pub description: &'static str,
    /// The operations, in the order of the description.
    pub operations: &'static [&'static OperationInfo],
}

impl Group {
    /// Creates a group.
    pub const fn new(
        name: &'static str,
        description: &'static str,
        operations: &'static [&'static OperationInfo],
    ) -> Self {
        Group { name, description, operations }
    }
}

/// Finds an operation by its name on the wire.
///
/// # Errors
/// No group has it.
pub(crate) fn find_operation(groups: &[Group], name: &str) -> Result<&'static OperationInfo> {
    let operations = || groups.iter().flat_map(|group| group.operations).copied();
    operations().find(|operation| operation.name == name).ok_or_else(|| {
        let hint = match nearest(operations().map(|operation| operation.name), name) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => "is the feature of its group enabled?".to_owned(),
        };
        Error::new(ErrorKind::InvalidRequest, format!("unknown operation `{name}`; {hint}"))
    })
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `PATCH`
    Patch,
    /// `HEAD`
    Head,
}

impl Method {
    /// Returns the method as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
            Method::Patch => "PATCH",
            Method::Head => "HEAD",
        }
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Delete => http::Method::DELETE,
            Method::Patch => http::Method::PATCH,
            Method::Head => http::Method::HEAD,
        }
    }
}

/// The facts of a service.
///
/// ```
/// # use alicloud_runtime::Service;
/// #
/// const SERVICE: Service = Service::new("ICE", "2020-11-09", "ice{network}.{region}.aliyuncs.com")
///     .regions(&["cn-shanghai", "cn-beijing"])
///     .user_agent("alicloud-ice/0.1.0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Service {
    /// The product code, such as `ICE`.
    pub product: &'static str,
    /// The version of the API, such as `2020-11-09`.
    pub version: &'static str,
    /// The endpoint of most regions, with `{region}` in place of the ID, and `{network}` in the
    /// place where an endpoint inside a VPC has `-vpc`.
    pub endpoint: &'static str,
    /// The regions that have another endpoint, each with it.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// The regions that have another endpoint inside a VPC, each with it.
    pub vpc_endpoints: &'static [(&'static str, &'static str)],
    /// The regions in which the service is available, as far as documented.
    pub regions: &'static [&'static str],
    /// The generated crate and its version, such as `alicloud-ice/0.1.0`.
    pub user_agent: &'static str,
}

impl Service {
    /// Creates the facts of a service from its product code, API version and endpoint.
    pub const fn new(product: &'static str, version: &'static str, endpoint: &'static str) -> Self {
        Service {
            product,
            version,
            endpoint,
            endpoints: &[],
            vpc_endpoints: &[],
            regions: &[],
            user_agent: "alicloud-runtime",
        }
    }

    /// Sets the regions in which the service is available.
    #[must_use]
    pub const fn regions(self, regions: &'static [&'static str]) -> Self {
        Service { regions, ..self }
    }

    /// Sets the endpoints of regions that have another one than most: each region with its endpoint.
    #[must_use]
    pub const fn endpoints(self, endpoints: &'static [(&'static str, &'static str)]) -> Self {
        Service { endpoints, ..self }
    }

    /// Sets the endpoints of regions that have another one inside a VPC: each region with its endpoint.
    #[must_use]
    pub const fn vpc_endpoints(self, vpc_endpoints: &'static [(&'static str, &'static str)]) -> Self {
        Service { vpc_endpoints, ..self }
    }

    /// Sets the user agent: the name and version of the generated crate.
    #[must_use]
    pub const fn user_agent(self, user_agent: &'static str) -> Self {
        Service { user_agent, ..self }
    }
}
