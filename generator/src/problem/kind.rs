//! The kinds of problems, with their messages.

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
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "the message of each is its documentation")]
#[non_exhaustive]
pub enum ProblemKind {
    #[error("invalid YAML: {0}")]
    #[strum(message = "correct it; the rest of the file was not read")]
    NotYaml(String),

    #[error("invalid UTF-8: the byte {0:#04x}")]
    #[strum(message = "save the file as UTF-8")]
    NotUtf8(u8),

    #[error("invalid character `{0}`: YAML does not allow it")]
    #[strum(message = "remove it, or write it as an escape in double quotes; the file was not read")]
    ControlCharacter(String),

    #[error("a second document in one file")]
    #[strum(message = "write each document into a file of its own; the file was not read")]
    SeveralDocuments,

    #[error("nodes nest more than {0} deep")]
    #[strum(message = "move inner schemas into files of their own; the file was not read")]
    DeepNesting(usize),

    #[error("aliases repeat more than {0} nodes")]
    #[strum(
        message = "write shared schemas in files of their own, and refer to them with `$ref`; the file was not \
                       read"
    )]
    ManyAliases(usize),

    #[error("duplicate key `{0}`")]
    #[strum(message = "remove one of them; the first one was read")]
    DuplicateKey(String),

    #[error("no such file: `{0}`")]
    #[strum(message = "check the path, which is relative to the folder of the root document")]
    NoSuchFile(String),

    #[error("unused file: no other file refers to it")]
    #[strum(message = "refer to it with `$ref`; an operation is listed automatically if its file is named \
                       after its `operationId`, and `paths` is a block with one line for each key")]
    UnusedFile,

    #[error("unused {what} `{name}`: no operation refers to it")]
    UnusedComponent { what: &'static str, name: String },

    #[error("expected {expected}, found {found}")]
    WrongType { expected: &'static str, found: String },

    #[error("missing `{0}`")]
    Missing(&'static str),

    #[error("unknown keyword `{keyword}`")]
    UnknownKeyword {
        keyword: String,
        /// The keyword of this project that it resembles.
        meant: Option<&'static str>,
        known: Vec<&'static str>,
    },

    #[error("`{0}` has no effect: it belongs to another tool")]
    ForeignKeyword(String),

    #[error("unknown value `{value}` of `{keyword}`")]
    UnknownValue { keyword: &'static str, value: String, known: Vec<&'static str> },

    #[error("cannot resolve `{reference}`: no such file or node")]
    DanglingReference { reference: String, closest: Option<String> },

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

    #[error("expected one method, found {0} methods")]
    #[strum(message = "write `post`, or `get` if the operation accepts GET only")]
    Methods(usize),

    #[error("invalid path `{path}`: {why}")]
    #[strum(message = "write the path that the service documents, with parameters in braces")]
    InvalidPath { path: String, why: &'static str },

    #[error("undeclared tag `{tag}`")]
    UndeclaredTag { tag: String, closest: Option<String> },

    #[error("undeclared {what} `{name}`")]
    UndeclaredName { what: &'static str, name: String, closest: Option<String> },

    #[error("unknown parameter `{name}`: it is not declared, or it is already part of another choice")]
    UndeclaredParameter { name: String, closest: Option<String> },

    #[error("`started-by` does not set the required parameter `{0}`")]
    #[strum(message = "set it from a path in the response, or leave the operation out of `started-by`")]
    UnsetParameter(String),

    #[error("invalid name `{name}`: {why}")]
    NotAName { name: String, why: &'static str, remedy: &'static str },

    #[error("name collision: `{name}` and `{other}` both become `{rust}` in Rust")]
    NameCollision { name: String, rust: String, other: String, remedy: &'static str },

    #[error("name collision: two different types are both called `{rust}`")]
    TypeCollision { rust: String, remedy: &'static str },

    #[error("reserved name: `{name}` becomes `{rust}` in Rust, which {by} uses")]
    ReservedName { name: String, rust: String, by: &'static str, remedy: &'static str },

    #[error("duplicate `{0}`")]
    #[strum(message = "remove one of them")]
    Duplicate(String),

    #[error("cannot encode {0} as a parameter: no style is given")]
    #[strum(message = "write `style: form` with `explode: false` for `a,b`, `x-acs-style: repeatList` for \
                       `Name.1=a`, `x-acs-style: flat` for `Name.Member=a`, or `content: application/json` for JSON")]
    NoParameterStyle(&'static str),

    #[error("`x-acs-style: {0}` does not apply to {1}")]
    #[strum(message = "write `repeatList` for an array, `flat` for an object, and no style for a scalar")]
    StyleOfShape(&'static str, &'static str),

    #[error("{0} and {1} are mutually exclusive")]
    #[strum(message = "keep one of them")]
    Exclusive(&'static str, &'static str),

    #[error("unsupported bounds of the items of a list or the values of a map: nothing checks them")]
    #[strum(message = "document them in the description of the list or the map")]
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

    #[error("types nest more than {0} deep")]
    #[strum(
        message = "remove the innermost lists, maps or required members; values of this depth are not JSON \
                       that other programs read"
    )]
    DeepType(usize),

    #[error("types nest {0} deep, which can exceed the default recursion limit of rustc")]
    #[strum(
        message = "a program that uses the crate needs a `recursion_limit`, as the front page of the crate \
                       describes; flatten the types, or let a member be any JSON value"
    )]
    TypeDepth(usize),

    #[error("unsupported `oneOf`: only constants are supported")]
    #[strum(
        message = "list `const` values, or omit `oneOf`; for a choice between parameters or members, use \
                       `x-acs-one-of`"
    )]
    OneOfSchemas,

    #[error("unsupported `allOf`: only objects are supported")]
    #[strum(message = "make every part of `allOf` an object with `properties`")]
    AllOfScalars,

    #[error("conflicting definitions of `{0}` in the parts of `allOf`")]
    #[strum(message = "define the member in one part, or equally in all; `required` may stand in any part")]
    AllOfConflict(String),

    #[error("empty range: at least {least}, at most {most}")]
    #[strum(message = "swap or correct the bounds")]
    EmptyRange { least: String, most: String },

    #[error("`{bound}` does not apply to {shape}")]
    #[strum(message = "remove it, or correct `type`")]
    MeaninglessBound { bound: &'static str, shape: &'static str },

    #[error("`{bound}: {value}` is out of the range of {format}")]
    #[strum(message = "correct the bound or the `format`")]
    BoundBeyondFormat { bound: &'static str, value: String, format: &'static str },

    #[error("`{keyword}: {value}` contradicts its schema: {why}")]
    #[strum(message = "correct the value or the schema")]
    Contradiction { keyword: &'static str, value: String, why: String },

    #[error("invalid regular expression `{pattern}`: {why}")]
    #[strum(message = "correct it; a pattern is a regular expression of ECMA-262")]
    NotAPattern { pattern: String, why: String },

    #[error("deprecated in words only")]
    #[strum(message = "write `deprecated: true`, which makes the compiler warn")]
    DeprecatedInWords,

    #[error("invalid endpoint `{0}`: expected `https://` and a host")]
    #[strum(message = "write `https://` and a host, which may contain `{region}` and `{network}`")]
    NotAnEndpoint(String),

    #[error("`{name}` is not documented")]
    Undocumented { name: String, keyword: &'static str },

    #[error("invalid name of the crate, `{name}`: {why}")]
    #[strum(
        message = "write a name of lower-case letters, digits and `-` in `x-acs-crate-name`; without it, the name is \
                       `alicloud-` and the product"
    )]
    NotACrateName { name: String, why: &'static str },

    #[error("invalid crate version `{version}`: {why}")]
    #[strum(message = "write three numbers, such as `0.1.0`; a pre-release ends in `-` and its name")]
    NotACrateVersion { version: String, why: String },
}

/// What a problem prevents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing is generated.
    Error,
    /// The description is legal but suspicious. A crate is generated.
    Warning,
}

impl Level {
    /// Returns the name of the level in reports.
    pub fn name(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
        }
    }
}

impl ProblemKind {
    /// Returns the code of the kind, such as `unknown-keyword`. `specs/problems.md` explains each.
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// Returns whether the problem prevents generation.
    pub fn level(&self) -> Level {
        match self {
            ProblemKind::UnusedComponent { .. }
            | ProblemKind::TypeDepth(_)
            | ProblemKind::ForeignKeyword(_)
            | ProblemKind::Contradiction { .. }
            | ProblemKind::NotAPattern { .. }
            | ProblemKind::DeprecatedInWords
            | ProblemKind::Undocumented { .. } => Level::Warning,
            _ => Level::Error,
        }
    }
}
