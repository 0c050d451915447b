use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Field, Shape, Type, TypeKind, is_default};

/// An operation of a service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The name on the wire, such as `GetUrlUploadInfos`.
    pub name: String,
    /// The group, such as `upload`.
    pub group: String,
    /// What the operation does, in one sentence.
    pub summary: String,
    /// Details for callers, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// The HTTP method.
    pub method: Method,
    /// The path, percent-encoded, with `{Name}` in place of the value of a parameter; `{+Name}` stands for a value that is
    /// sent as it is. `None` if it is `/`, as for every RPC.
    #[serde(default, skip_serializing_if = "is_default")]
    pub path: Option<String>,
    /// Whether the service has deprecated the operation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// Whether the operation only reads.
    #[serde(default, skip_serializing_if = "is_default")]
    pub read_only: bool,
    /// Whether the operation is called without credentials.
    #[serde(default, skip_serializing_if = "is_default")]
    pub anonymous: bool,
    /// The parameter by which the service recognizes a repeated request.
    #[serde(default, skip_serializing_if = "is_default")]
    pub idempotency_token: Option<String>,
    /// The permission that a caller needs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub permission: Option<Permission>,
    /// How the listing is paginated, if it is one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pagination: Option<Pagination>,
    /// How the response reports the state of jobs, if the operation looks up jobs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub waiter: Option<Waiter>,
    /// The operations that look up the jobs which this operation starts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lookups: Vec<Jobs>,
    /// The error codes that the operation is known to return. Others are possible.
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<ErrorCode>,
    /// The URL of the official documentation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub documentation: Option<String>,
    /// The parameters. A choice between several parameters is one field.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parameters: Vec<Field>,
    /// The members of the response. A choice between several members is one field.
    #[serde(default, skip_serializing_if = "is_default")]
    pub response: Vec<Field>,
    /// The types of parameters and members, by their paths in the generated crate.
    #[serde(default, skip_serializing_if = "is_default")]
    pub types: BTreeMap<String, Type>,
    /// The names in the generated crate.
    pub rust: RustNames,
}

impl Operation {
    /// Reads the document of an operation.
    ///
    /// # Errors
    /// The text is not JSON, or is not the document of an operation.
    pub fn from_json(document: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(document)
    }

    /// Returns a type of this operation.
    pub fn type_of(&self, shape: &Shape) -> Option<&Type> {
        match shape {
            Shape::Named(path) => self.types.get(path),
            _ => None,
        }
    }

    /// Returns the fields of which one is given: the alternatives of a choice, or the field itself.
    pub fn alternatives<'a>(&'a self, field: &'a Field) -> Vec<&'a Field> {
        match self.type_of(&field.shape).map(|found| &found.kind) {
            Some(TypeKind::Choice(alternatives)) => {
                alternatives.iter().map(|alternative| &alternative.field).collect()
            }
            _ => vec![field],
        }
    }

    /// Returns fields as a request or a document has them: each alternative of a choice is one. The fields are
    /// parameters, or members of a response or a structure.
    pub fn members<'a>(&'a self, fields: &'a [Field]) -> impl Iterator<Item = &'a Field> {
        fields.iter().flat_map(|field| self.alternatives(field))
    }

    /// Returns the parameters as they are sent: each alternative of a choice is one.
    pub fn sent_parameters(&self) -> impl Iterator<Item = &Field> {
        self.members(&self.parameters)
    }
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
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

/// A permission of Resource Access Management (RAM).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permission {
    /// The action, such as `ice:GetUrlUploadInfos`.
    pub action: String,
    /// The access level, such as `get` or `create`, if the service documents one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub access: Option<String>,
    /// The resources that it applies to. Empty if it applies to all of them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub resources: Vec<String>,
}

/// How a listing is paginated. Paths are names of members, separated by dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// The path of the items in the response.
    pub items: String,
    /// The parameter of the page number, starting from 1.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: Option<String>,
    /// The parameter of the page token.
    #[serde(default, skip_serializing_if = "is_default")]
    pub token: Option<String>,
    /// The path of the next page token in the response.
    #[serde(default, skip_serializing_if = "is_default")]
    pub next_token: Option<String>,
    /// The path of the total number of items in the response.
    #[serde(default, skip_serializing_if = "is_default")]
    pub total: Option<String>,
}

/// How the response of a lookup reports the state of jobs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// The path of the state. `[]` after a name means each item of the list.
    pub state: String,
    /// The member with the ID of the job, beside the state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub id: Option<String>,
    /// The member with the error code of a job that has failed, beside the state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub code: Option<String>,
    /// The member with the error message of a job that has failed, beside the state.
    #[serde(default, skip_serializing_if = "is_default")]
    pub message: Option<String>,
    /// The list parameter with the IDs of the jobs to look up.
    #[serde(default, skip_serializing_if = "is_default")]
    pub requested: Option<String>,
    /// The path of the IDs that were not found, if the response reports them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub missing: Option<String>,
    /// The states of a job that has succeeded.
    pub success: Vec<String>,
    /// The states of a job that has failed.
    pub failure: Vec<String>,
    /// The operations that start such jobs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub started_by: Vec<Jobs>,
}

/// How an operation that starts jobs and the one that looks them up belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jobs {
    /// The other operation.
    pub operation: String,
    /// The parameters of the lookup, each with the path of its values in the response of the operation that
    /// starts the jobs.
    pub parameters: BTreeMap<String, String>,
}

/// An error code of the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The code on the wire, such as `InvalidParameter`.
    pub code: String,
    /// The HTTP status that it comes with.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Option<u16>,
    /// What it means, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
}

/// The names of an operation in the generated crate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustNames {
    /// The method of the client.
    pub method: String,
    /// The path of the request.
    pub request: String,
    /// The path of the struct that the constructor of the request takes, if more than two parameters are
    /// required.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: Option<String>,
}
