//! The API as plain data, independent of YAML and of Rust.

mod components;
mod graph;
mod types;

use crate::problem::Location;

pub(crate) use components::Components;

pub use crate::node::Node;
pub use types::{
    Docs, Encoding, Field, Limit, Naming, ParameterStyle, Scope, SetValue, Shape, Structure, Type, TypeId,
    TypeKind,
};

/// How many types may contain each other, one inside the next, without a higher recursion limit of
/// rustc. Its limit of 128 is reached at about 58.
pub(crate) const MOST_NESTED: usize = 40;

/// The API of a service: its operations and their types.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// The product code, such as `ICE`.
    pub product: String,
    /// The version of the API, such as `2020-11-09`.
    pub version: String,
    /// The name of the generated crate, such as `alicloud-ice`.
    pub crate_name: String,
    /// The version of the generated crate, such as `0.1.0`.
    pub crate_version: String,
    /// The name of the service.
    pub title: String,
    /// What the service is for, in Markdown.
    pub description: String,
    /// The endpoint of the service.
    pub endpoint: Endpoint,
    /// The ID of the operation that the front page shows.
    pub example: Option<String>,
    /// The error codes that any operation may return.
    pub errors: Vec<ErrorCode>,
    /// The groups of operations, in the order of the description.
    pub groups: Vec<Group>,
    /// The operations, in the order of the description.
    pub operations: Vec<Operation>,
    /// The events that the service reports to a callback, in the order of the description.
    pub events: Vec<Event>,
    /// The types. A type comes before those inside it.
    pub types: Vec<Type>,
}

/// The endpoint of a service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Endpoint {
    /// The host of most regions. `{region}` stands for the ID of the region, and `{network}` for nothing or, inside
    /// a VPC, for `-vpc`.
    pub host: String,
    /// The IDs of the regions of the service.
    pub regions: Vec<String>,
    /// The hosts of regions that have another one, each with the ID of the region.
    pub hosts: Vec<(String, String)>,
    /// The hosts of regions inside a VPC that have another one.
    pub vpc_hosts: Vec<(String, String)>,
    /// The region that examples use.
    pub default_region: String,
}

/// A group of operations, which becomes a module and a feature.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The tag of the description.
    pub name: String,
    /// What the group is about.
    pub description: String,
    /// The location of its declaration.
    pub location: Location,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The name on the wire.
    pub id: String,
    /// Another name for Rust, from `x-acs-rust-name`.
    pub rust_name: Option<String>,
    /// The index of its group.
    pub group: usize,
    /// The HTTP method.
    pub method: Method,
    /// The path as it is sent, percent-encoded, with `{Name}` in place of the value of a parameter. `{+Name}` stands for
    /// a value that is sent as it is, as in RFC 6570.
    pub path: String,
    /// What it does, in one sentence.
    pub summary: String,
    /// Details for callers, in Markdown.
    pub description: String,
    /// Whether the service has deprecated it.
    pub deprecated: bool,
    /// Whether it only reads, and so may be retried after any failure.
    pub read_only: bool,
    /// The parameter by which the service recognizes a repeated request.
    pub idempotency_token: Option<String>,
    /// How it is paginated, if it is a listing.
    pub pagination: Option<Pagination>,
    /// How its response reports the state of jobs, if it looks up jobs.
    pub waiter: Option<Waiter>,
    /// Whether it needs no credentials.
    pub anonymous: bool,
    /// The permission that callers need.
    pub ram: Option<Ram>,
    /// The error codes that it is known to return. Others are possible.
    pub errors: Vec<ErrorCode>,
    /// The URL of the official documentation.
    pub documentation: Option<String>,
    /// The type of the request.
    pub request: TypeId,
    /// The type of the response, or of the data of an event.
    pub response: TypeId,
    /// Whether the response may be a stream of server-sent events.
    pub events: bool,
    /// The location of its description.
    pub location: Location,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "the names document them")]
pub enum Method {
    Get,
    #[default]
    Post,
    Put,
    Delete,
    Patch,
    Head,
}

impl Method {
    /// All methods, in the order in which a path item lists them.
    pub const ALL: [Method; 6] =
        [Method::Get, Method::Put, Method::Post, Method::Delete, Method::Patch, Method::Head];

    /// Returns the keyword of OpenAPI, such as `get`.
    pub const fn keyword(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Post => "post",
            Method::Put => "put",
            Method::Delete => "delete",
            Method::Patch => "patch",
            Method::Head => "head",
        }
    }

    /// Returns whether a request may have a body.
    pub const fn has_body(self) -> bool {
        !matches!(self, Method::Get | Method::Head)
    }
}

/// An event that the service reports to a callback.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The name on the wire, such as `ProduceMediaComplete`.
    pub name: String,
    /// Another name for Rust, from `x-acs-rust-name`.
    pub rust_name: Option<String>,
    /// What has happened, in one sentence.
    pub summary: String,
    /// Details, in Markdown.
    pub description: String,
    /// The URL of the official documentation.
    pub documentation: Option<String>,
    /// The operations that cause it, by their indexes.
    pub caused_by: Vec<usize>,
    /// The type of its body.
    pub body: TypeId,
    /// The location of its description.
    pub location: Location,
}

/// How a listing is paginated. Paths are names of members, separated by dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// The parameter of the page number.
    pub number: Option<String>,
    /// The parameter of the page token, and the path of the next token in the response.
    pub token: Option<(String, String)>,
    /// The path of the total number of items in the response.
    pub total: Option<String>,
    /// The path of the items in the response.
    pub items: String,
}

/// How the response of a lookup reports the state of jobs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiter {
    /// The path of the state. `[]` after a name means each item of the list.
    pub state: String,
    /// The member with the ID of the job, beside the state.
    pub id: Option<String>,
    /// The member with the error code of a job that has failed, beside the state.
    pub code: Option<String>,
    /// The member with the error message of a job that has failed, beside the state.
    pub message: Option<String>,
    /// The list parameter with the IDs of the jobs to look up.
    pub requested: Option<String>,
    /// The path of the IDs that were not found, if the response lists them.
    pub missing: Option<String>,
    /// The states of a job that has succeeded.
    pub success: Vec<String>,
    /// The states of a job that has failed.
    pub failure: Vec<String>,
    /// The operations that start such jobs.
    pub started_by: Vec<Starter>,
}

/// An operation whose response identifies the jobs that it has started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// The index of the operation.
    pub operation: usize,
    /// Parameters of the lookup, each with the path of its values in the response.
    pub parameters: Vec<(String, String)>,
}

/// A permission of Resource Access Management.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ram {
    /// The action, such as `ice:GetUrlUploadInfos`.
    pub action: String,
    /// The access level, such as `get` or `create`.
    pub access: Option<String>,
    /// The resources that it applies to. Empty if it applies to all of them.
    pub resources: Vec<String>,
}

/// An error code of the service, as the response of a failed call has it.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCode {
    /// The code on the wire, such as `InvalidParameter`.
    pub code: String,
    /// Another name for Rust, from `x-acs-rust-name`.
    pub rust_name: Option<String>,
    /// The HTTP status that it comes with, from 400 to 599.
    pub status: Option<u16>,
    /// What it means, in Markdown.
    pub description: String,
    /// The location of the code.
    pub location: Location,
}
