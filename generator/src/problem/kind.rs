//! The kinds of problems, with their messages.

use strum::EnumMessage;

/// The kind of a problem. Its `Display` is the message; [`ProblemKind::help`] suggests a correction.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    thiserror::Error,
    strum::EnumMessage,
    strum::IntoStaticStr,
    strum::VariantNames,
)]
#[allow(missing_docs, reason = "the message of each is its documentation")]
#[non_exhaustive]
pub enum ProblemKind {
    #[error("invalid YAML: {0}")]
    #[strum(message = "correct it; the rest of the file was not read")]
    NotYaml(String),

    #[error("no such file: `{0}`")]
    #[strum(message = "check the path, which is relative to the folder of the root document")]
    NoSuchFile(String),

    #[error("unused file: no other file refers to it")]
    #[strum(message = "refer to it with `$ref`; an operation is listed automatically if its file is named \
                       after its `operationId`")]
    UnusedFile,

    #[error("expected {expected}, found {found}")]
    WrongType { expected: &'static str, found: String },

    #[error("missing `{0}`")]
    Missing(&'static str),

    #[error("unknown keyword `{keyword}`")]
    UnknownKeyword { keyword: String, known: Vec<&'static str> },

    #[error("unknown value `{value}` of `{keyword}`")]
    UnknownValue { keyword: &'static str, value: String, known: Vec<&'static str> },

    #[error("cannot resolve `{0}`: no such file or node")]
    #[strum(
        message = "check the file and the keys after `#/`; a path is relative to the file that contains it"
    )]
    DanglingReference(String),

    #[error("cannot resolve `{0}`: it leads out of the description")]
    #[strum(message = "refer to a file in or below the folder of the root document")]
    ForeignReference(String),

    #[error("circular reference `{0}`")]
    #[strum(
        message = "let one of the references lead to a node that is not a reference; a type may contain \
                       itself as a member of an object"
    )]
    CircularReference(String),

    #[error("duplicate operation `{0}`")]
    #[strum(message = "rename or remove one of them; an `operationId` is unique")]
    DuplicateOperation(String),

    #[error("duplicate parameter `{0}`")]
    #[strum(message = "remove one of them")]
    DuplicateParameter(String),

    #[error("path `{path}` does not match operation `{operation}`")]
    PathOfOperation { path: String, operation: String },

    #[error("expected one method, `get` or `post`, found {0} methods")]
    #[strum(message = "write `post`, or `get` if the operation accepts GET only")]
    Methods(usize),

    #[error("undeclared tag `{0}`")]
    UndeclaredTag(String),

    #[error("undeclared {what} `{name}`")]
    UndeclaredName { what: &'static str, name: String },

    #[error("unknown parameter `{0}`: it is not declared, or it is already part of another choice")]
    #[strum(message = "name parameters of this operation, each in one choice only")]
    UndeclaredParameter(String),

    #[error("`started-by` does not set the required parameter `{0}`")]
    #[strum(message = "set it from a path in the response, or leave the operation out of `started-by`")]
    UnsetParameter(String),

    #[error("invalid name `{name}`: {why}")]
    NotAName { name: String, why: &'static str, remedy: &'static str },

    #[error("name collision: `{name}` and `{other}` both become `{rust}` in Rust")]
    NameCollision { name: String, rust: String, other: String, remedy: &'static str },

    #[error("reserved name: `{name}` becomes `{rust}` in Rust, which generated code uses itself")]
    ReservedName { name: String, rust: String, remedy: &'static str },

    #[error("duplicate `{0}`")]
    #[strum(message = "remove one of them")]
    Duplicate(String),

    #[error("cannot encode {0} as a parameter: no style is given")]
    #[strum(message = "write `style: form` with `explode: false` for `a,b`, `x-acs-style: repeatList` for \
                       `Name.1=a`, or `content: application/json` for JSON")]
    NoParameterStyle(&'static str),

    #[error("`x-acs-style: repeatList` does not apply to {0}")]
    #[strum(message = "remove the style, or make the schema an array")]
    StyleOfList(&'static str),

    #[error("{0} and {1} are mutually exclusive")]
    #[strum(message = "keep one of them")]
    Exclusive(&'static str, &'static str),

    #[error("unsupported bounds of list items: nothing checks them")]
    #[strum(message = "document them in the description of the list")]
    BoundOfItems,

    #[error("a GET request has no body")]
    #[strum(message = "write `post`, or make the parameters `in: query`")]
    BodyOfGet,

    #[error("expected one type, which may be combined with `null`")]
    #[strum(message = "keep one type, or omit `type` to accept any JSON value")]
    SeveralTypes,

    #[error("empty list of values")]
    #[strum(message = "list the values, or omit the keyword")]
    EmptyEnum,

    #[error("infinite type: every value requires another value of the same type")]
    #[strum(message = "remove a member from `required`, or make it a list")]
    EndlessType,

    #[error("unsupported `oneOf`: only constants are supported")]
    #[strum(message = "list `const` values, or omit `oneOf`; for a choice between parameters, use \
                       `x-acs-one-of` on the operation")]
    OneOfSchemas,

    #[error("unsupported `allOf`: only objects are supported")]
    #[strum(message = "make every part of `allOf` an object with `properties`")]
    AllOfScalars,

    #[error("empty range: at least {least}, at most {most}")]
    #[strum(message = "swap or correct the bounds")]
    EmptyRange { least: String, most: String },

    #[error("`{bound}` does not apply to {shape}")]
    #[strum(message = "remove it, or correct `type`")]
    MeaninglessBound { bound: &'static str, shape: &'static str },

    #[error("invalid endpoint `{0}`: expected `https://` and a host")]
    #[strum(message = "write `https://` and a host, which may contain `{region}` and `{network}`")]
    NotAnEndpoint(String),

    #[error("`{name}` is not documented")]
    Undocumented { name: String, keyword: &'static str },

    #[error("invalid product `{0}`: it cannot name a crate")]
    #[strum(message = "use ASCII letters, digits and `-`, beginning with a letter")]
    NotACrateName(String),

    #[error("invalid crate version `{version}`: {why}")]
    #[strum(message = "write three numbers, such as `0.1.0`; a pre-release ends in `-` and its name")]
    NotACrateVersion { version: String, why: String },
}

impl ProblemKind {
    /// Returns what to do about the problem.
    pub fn help(&self) -> String {
        match self {
            ProblemKind::WrongType { expected: "a string", found } if is_scalar(found) => {
                "write it in quotes".to_owned()
            }
            ProblemKind::WrongType { expected, .. } => format!("write {expected}"),
            ProblemKind::Missing(keyword) => format!("add `{keyword}`"),
            ProblemKind::UnknownKeyword { keyword, known } => suggestion(keyword, known, "keywords"),
            ProblemKind::UnknownValue { value, known, .. } => suggestion(value, known, "values"),
            ProblemKind::PathOfOperation { operation, .. } => {
                format!("write `/{operation}`; the path of an RPC operation is its name")
            }
            ProblemKind::UndeclaredTag(tag) => {
                format!("add it to `tags` of the root document: `- {{name: {tag}, description: ...}}`")
            }
            ProblemKind::UndeclaredName { what, name } => {
                format!("declare the {what} `{name}`, or remove it here")
            }
            ProblemKind::NotAName { remedy, .. }
            | ProblemKind::NameCollision { remedy, .. }
            | ProblemKind::ReservedName { remedy, .. } => (*remedy).to_owned(),
            ProblemKind::Undocumented { keyword, .. } => {
                format!("describe it in `{keyword}`: the meaning, units, limits and defaults")
            }
            // The others have a help that does not depend on their values.
            kind => kind.get_message().unwrap_or_default().to_owned(),
        }
    }
}

/// Whether the value that was found is a scalar, which quotes turn into a string. `Node::described` shows
/// scalars in backquotes, and of a list or a map only the kind.
fn is_scalar(found: &str) -> bool {
    found.ends_with('`')
}

fn suggestion(misspelt: &str, known: &[&'static str], what: &str) -> String {
    if let Some(closest) = closest(misspelt, known) {
        return format!("did you mean `{closest}`?");
    }
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    format!("known {what}: {}", known.join(", "))
}

/// The first known name that differs only in case and separators, or by few letters: one, and another
/// for every five.
pub(crate) fn closest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], "");
    let name = plain(name);
    let is_close = |known: &&&str| {
        let known = plain(known);
        name == known || strsim::levenshtein(&name, &known) <= 1 + name.len().min(known.len()) / 5
    };
    known.iter().find(is_close).copied()
}
