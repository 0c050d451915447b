//! The facts of a service and of its operations. Generated code states them as constants.

mod pagination;
mod request;
mod service;
mod streams;
mod waiter;

use std::fmt;

use crate::wire::{
    DynStructure, Field, Mismatch, Problem, ReadResponse, Structure, read_boxed, read_request, validate,
};
use crate::{Error, ErrorKind, Json, Result};

pub use pagination::PaginationInfo;
pub use request::Request;
pub(crate) use request::{CallResponse, Received};
pub(crate) use service::find_operation;
pub use service::{Group, Method, Service};
pub use streams::{Streaming, StreamsBytes, StreamsEvents};
pub use waiter::WaiterInfo;

/// A request of an operation. Generated code implements it.
pub trait Operation: Structure {
    /// The response of the operation.
    type Response: Structure;

    /// The facts of the operation.
    const INFO: &'static OperationInfo;
}

/// The facts of an operation, and how to read its typed request and response for a call by name.
///
/// ```
/// # use alicloud_runtime::{Method, Operation, OperationInfo, structure};
/// # use alicloud_runtime::wire::Field;
/// #
/// #[derive(Clone)]
/// struct Greet {
///     name: String,
/// }
///
/// structure! { Greet { name: Field::query("Name").required() } }
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
    /// The name on the wire, such as `GetUrlUploadInfos`.
    pub name: &'static str,
    /// What the operation does, in one sentence.
    pub summary: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, percent-encoded, with `{Name}` in place of the value of a parameter. `{+Name}` stands for a value that is
    /// sent as it is. That of every RPC is `/`.
    pub path: &'static str,
    /// The parameters, in the order of the description; a choice between several is one field.
    pub parameters: &'static [Field],
    /// Whether the operation only reads, so that it is safe to retry.
    pub read_only: bool,
    /// The parameter by which the service recognizes a repeated request and does not execute it
    /// again.
    pub idempotency_token: Option<&'static str>,
    /// How the listing is paginated, if it is one.
    pub pagination: Option<PaginationInfo>,
    /// How the response reports the state of a job, if the operation looks up jobs.
    pub waiter: Option<WaiterInfo>,
    /// How the response is streamed, if it is a stream.
    pub streaming: Option<Streaming>,
    /// Whether the operation is called without credentials.
    pub anonymous: bool,
    /// The RAM action that a caller needs, such as `ice:GetUrlUploadInfos`.
    pub ram_action: Option<&'static str>,
    /// The URL of the official documentation.
    pub documentation: Option<&'static str>,
    read_request: fn(&Json) -> Result<Box<dyn DynStructure>, Mismatch>,
    pub(crate) read_response: ReadResponse,
}

// The builders change one field in place. Struct update syntax would copy all other fields in each
// step, and the compiler evaluates the constants of all operations in every check.
impl OperationInfo {
    /// Creates the facts of the operation that a type is the request of.
    pub const fn of<O: Operation>() -> Self {
        OperationInfo {
            name: "",
            summary: "",
            method: Method::Post,
            path: "/",
            parameters: O::FIELDS,
            read_only: false,
            idempotency_token: None,
            pagination: None,
            waiter: None,
            streaming: None,
            anonymous: false,
            ram_action: None,
            documentation: None,
            read_request: boxed_request::<O>,
            read_response: read_boxed::<O::Response>,
        }
    }

    const fn named(mut self, name: &'static str, method: Method) -> Self {
        self.name = name;
        self.method = method;
        self
    }

    /// Sets the name of an operation that is sent with POST.
    #[must_use]
    pub const fn post(self, name: &'static str) -> Self {
        self.named(name, Method::Post)
    }

    /// Sets the name of an operation that is sent with GET.
    #[must_use]
    pub const fn get(self, name: &'static str) -> Self {
        self.named(name, Method::Get)
    }

    /// Sets the name of an operation that is sent with PUT.
    #[must_use]
    pub const fn put(self, name: &'static str) -> Self {
        self.named(name, Method::Put)
    }

    /// Sets the name of an operation that is sent with DELETE.
    #[must_use]
    pub const fn delete(self, name: &'static str) -> Self {
        self.named(name, Method::Delete)
    }

    /// Sets the name of an operation that is sent with PATCH.
    #[must_use]
    pub const fn patch(self, name: &'static str) -> Self {
        self.named(name, Method::Patch)
    }

    /// Sets the name of an operation that is sent with HEAD.
    #[must_use]
    pub const fn head(self, name: &'static str) -> Self {
        self.named(name, Method::Head)
    }

    /// Sets the [`path`](Self::path).
    #[must_use]
    pub const fn path(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    /// Returns the typed request of these parameters: a JSON object with the names on the wire.
    ///
    /// # Errors
    /// A parameter is unknown, at any depth; a required one is missing; or one has the wrong shape.
    pub fn request(&self, parameters: &Json) -> Result<Box<dyn DynStructure>> {
        (self.read_request)(parameters).map_err(|reason| {
            Error::new(ErrorKind::InvalidRequest, reason.to_string()).for_operation(self.name)
        })
    }

    /// Returns what is wrong with these parameters: a JSON object with the names on the wire.
    ///
    /// A call reports them before anything is sent. If a parameter is unknown, missing or has the wrong shape, this is
    /// the only problem. Otherwise there is a problem for each violated limit.
    ///
    /// ```
    /// # use alicloud_runtime::{Operation, OperationInfo, structure, wire::Field};
    /// # use serde_json::json;
    /// # #[derive(Clone)]
    /// # struct GetJobs { job_ids: Vec<String>, page_size: Option<i32> }
    /// #
    /// # structure! { GetJobs {
    /// #     job_ids: Field::query("JobIds").comma_list().items(1, 10).required(),
    /// #     page_size: Field::query("PageSize").integer(1, 100),
    /// # } }
    /// #
    /// # impl Operation for GetJobs {
    /// #     type Response = GetJobs;
    /// #     const INFO: &'static OperationInfo = &OperationInfo::of::<Self>().post("GetJobs");
    /// # }
    /// #
    /// let problems = GetJobs::INFO.problems(&json!({"JobIds": ["a", ""], "PageSize": 0}));
    /// let paths: Vec<&str> = problems.iter().map(|problem| problem.path()).collect();
    /// assert_eq!(paths, ["JobIds[1]", "PageSize"]);
    /// assert_eq!(problems[1].reason(), "is 0; the service accepts 1 to 100");
    ///
    /// let problems = GetJobs::INFO.problems(&json!({"JobIds": ["a"], "PageSize": "many"}));
    /// assert_eq!(problems[0].to_string(), "PageSize: expected a 32-bit integer, found a string");
    ///
    /// assert!(GetJobs::INFO.problems(&json!({"JobIds": ["a"]})).is_empty());
    /// ```
    pub fn problems(&self, parameters: &Json) -> Vec<Problem> {
        match (self.read_request)(parameters) {
            Ok(request) => validate(&*request),
            Err(mismatch) => vec![mismatch.into()],
        }
    }

    /// Sets what the operation does, in one sentence.
    #[must_use]
    pub const fn summary(mut self, summary: &'static str) -> Self {
        self.summary = summary;
        self
    }

    /// Marks the operation as one that only reads: executing it twice creates and changes nothing.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Sets the parameter by which the service recognizes a repeated request.
    #[must_use]
    pub const fn idempotency_token(mut self, parameter: &'static str) -> Self {
        self.idempotency_token = Some(parameter);
        self
    }

    /// Sets how the listing is paginated.
    #[must_use]
    pub const fn pagination(mut self, pagination: PaginationInfo) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Sets how the response reports the state of a job.
    #[must_use]
    pub const fn waiter(mut self, waiter: WaiterInfo) -> Self {
        self.waiter = Some(waiter);
        self
    }

    /// Marks the operation as one that is called without credentials and not signed.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Sets the RAM action that a caller needs.
    #[must_use]
    pub const fn ram_action(mut self, action: &'static str) -> Self {
        self.ram_action = Some(action);
        self
    }

    /// Sets the URL of the official documentation.
    #[must_use]
    pub const fn documentation(mut self, url: &'static str) -> Self {
        self.documentation = Some(url);
        self
    }
}

fn boxed_request<O: Operation>(parameters: &Json) -> Result<Box<dyn DynStructure>, Mismatch> {
    Ok(Box::new(read_request::<O>(parameters)?))
}

impl fmt::Debug for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationInfo")
            .field("name", &self.name)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
