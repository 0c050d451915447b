//! What a generated crate says about its service and its operations.

use std::fmt;

use crate::wire::{Field, Members, Structure, Wire, read_request};
use crate::{Error, ErrorKind, Json, PaginationInfo, Result, WaiterInfo};

/// A request of one operation.
///
/// Generated code implements it; a caller hands the request to the client's
/// method of the same name.
pub trait Operation: Members {
    /// What comes back.
    type Response: Members;

    /// The facts of the operation.
    const INFO: &'static OperationInfo;
}

/// The facts of an operation, and how to make its request and response when its name is
/// all that is known.
///
/// ```
/// use alicloud_runtime::{Method, Operation, OperationInfo};
/// use alicloud_runtime::wire::{Field, Fields};
///
/// struct Greet {
///     name: String,
/// }
///
/// impl Fields for Greet {
///     const FIELDS: &'static [Field] = &[Field::query("Name").required()];
/// }
///
/// alicloud_runtime::structure!(Greet { name });
///
/// impl Operation for Greet {
///     type Response = Greet;
///
///     const INFO: &'static OperationInfo =
///         &OperationInfo::of::<Self>().post("Greet").summary("Says hello.").ram_action("greeter:Greet");
/// }
///
/// assert_eq!((Greet::INFO.name, Greet::INFO.method), ("Greet", Method::Post));
/// assert_eq!(Greet::INFO.parameters[0].name(), "Name");
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The name on the wire, as in `GetUrlUploadInfos`.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// How it is sent.
    pub method: Method,
    /// The parameters, in the order of the description; a choice between several is one row.
    pub parameters: &'static [Field],
    /// Whether it only reads, so that it may be carried out twice.
    pub read_only: bool,
    /// How it is walked, if it is a listing that comes in pages.
    pub pagination: Option<PaginationInfo>,
    /// How it tells whether a job goes on, if it looks up jobs.
    pub waiter: Option<WaiterInfo>,
    /// Whether it is called without credentials.
    pub anonymous: bool,
    /// The RAM action a caller needs, as in `ice:GetUrlUploadInfos`.
    pub ram_action: Option<&'static str>,
    /// The official page about it.
    pub documentation: Option<&'static str>,
    empty_request: fn() -> Box<dyn Structure>,
    empty_response: fn() -> Box<dyn Structure>,
}

impl OperationInfo {
    /// The operation that a type is the request of.
    pub const fn of<O: Operation>() -> Self {
        OperationInfo {
            name: "",
            summary: "",
            method: Method::Post,
            parameters: O::FIELDS,
            read_only: false,
            pagination: None,
            waiter: None,
            anonymous: false,
            ram_action: None,
            documentation: None,
            empty_request: empty::<O>,
            empty_response: empty::<O::Response>,
        }
    }

    /// Names the operation, which is sent with POST.
    #[must_use]
    pub const fn post(mut self, name: &'static str) -> Self {
        self.name = name;
        self.method = Method::Post;
        self
    }

    /// Names the operation, which is sent with GET.
    #[must_use]
    pub const fn get(mut self, name: &'static str) -> Self {
        self.name = name;
        self.method = Method::Get;
        self
    }

    /// The typed request of these parameters: a JSON object in the names of the wire.
    ///
    /// # Errors
    /// A parameter is not declared, at any depth; it is missing; or it is of another shape.
    pub fn request(&self, parameters: &Json) -> Result<Box<dyn Structure>> {
        let mut request = (self.empty_request)();
        match read_request(&mut *request, parameters) {
            Ok(()) => Ok(request),
            Err(reason) => {
                let error = Error::new(ErrorKind::InvalidRequest, reason.to_string());
                Err(error.for_operation(self.name))
            }
        }
    }

    /// The typed response, to be filled in.
    pub(crate) fn response(&self) -> Box<dyn Structure> {
        (self.empty_response)()
    }

    /// Says what the operation does.
    #[must_use]
    pub const fn summary(mut self, summary: &'static str) -> Self {
        self.summary = summary;
        self
    }

    /// Says that the operation only reads: carrying it out twice makes and changes nothing.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Says how the listing is walked from page to page.
    #[must_use]
    pub const fn pagination(mut self, pagination: PaginationInfo) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Says how the answer tells whether a job goes on.
    #[must_use]
    pub const fn waiter(mut self, waiter: WaiterInfo) -> Self {
        self.waiter = Some(waiter);
        self
    }

    /// Lets the operation be called without credentials. It is not signed then.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Names the RAM action that a caller needs.
    #[must_use]
    pub const fn ram_action(mut self, action: &'static str) -> Self {
        self.ram_action = Some(action);
        self
    }

    /// Names the official page about the operation.
    #[must_use]
    pub const fn documentation(mut self, url: &'static str) -> Self {
        self.documentation = Some(url);
        self
    }
}

fn empty<T: Members>() -> Box<dyn Structure> {
    Box::new(T::empty())
}

impl fmt::Debug for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationInfo")
            .field("name", &self.name)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// Operations that belong together.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Group {
    /// The module they are in, as in `upload`.
    pub name: &'static str,
    /// What they are about.
    pub description: &'static str,
    /// The operations, in the order of the description.
    pub operations: &'static [&'static OperationInfo],
}

impl Group {
    /// A group of operations.
    pub const fn new(
        name: &'static str,
        description: &'static str,
        operations: &'static [&'static OperationInfo],
    ) -> Self {
        Group { name, description, operations }
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

impl Method {
    /// As it stands in a request.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
        }
    }
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
/// const SERVICE: Service = Service::new("ICE", "2020-11-09", "ice{network}.{region}.aliyuncs.com")
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
    /// The endpoint of a region, with `{region}` in place of its ID, and `{network}` in the
    /// place where an endpoint inside a VPC has `-vpc`.
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
