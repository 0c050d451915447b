//! What is wrong with a description, where, and what would help.

use std::fmt;

/// A place in a description: a file, and a position in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The path of the file, relative to the folder of the root document.
    pub file: String,
    /// The position in the file.
    pub position: Position,
}

/// A position in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// A line and a column, both from 1.
    Line(usize, usize),
    /// The value at the end of a path of keys and indexes.
    Node(Vec<String>),
    /// The key at the end of a path, not its value.
    Key(Vec<String>),
}

impl Location {
    /// Returns the location of a whole file.
    pub fn file(file: &str) -> Self {
        Location { file: file.to_owned(), position: Position::Node(Vec::new()) }
    }

    /// The value under a key.
    pub(crate) fn child(&self, key: &str) -> Self {
        let mut path = match &self.position {
            Position::Node(path) | Position::Key(path) => path.clone(),
            Position::Line(..) => Vec::new(),
        };
        path.push(key.to_owned());
        Location { file: self.file.clone(), position: Position::Node(path) }
    }

    /// The key of the value at this location.
    pub(crate) fn as_key(&self) -> Self {
        let position = match &self.position {
            Position::Node(path) | Position::Key(path) => Position::Key(path.clone()),
            line @ Position::Line(..) => line.clone(),
        };
        Location { file: self.file.clone(), position }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it is wrong.
    pub location: Location,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong. The message is the `Display`; [`ProblemKind::help`] says what to do.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[allow(missing_docs, reason = "the message of each is its documentation")]
#[non_exhaustive]
pub enum ProblemKind {
    #[error("this is not YAML: {0}")]
    NotYaml(String),
    #[error("there is no file `{0}`")]
    NoSuchFile(String),
    #[error("no other file refers to this one")]
    UnusedFile,
    #[error("expected {expected}, found {found}")]
    WrongType { expected: &'static str, found: &'static str },
    #[error("`{0}` is missing")]
    Missing(&'static str),
    #[error("`{word}` is not a word that is known here")]
    UnknownWord { word: String, known: Vec<&'static str> },
    #[error("`{value}` is not a known value of `{word}`")]
    UnknownValue { word: &'static str, value: String, known: Vec<&'static str> },
    #[error("the reference `{0}` leads nowhere")]
    DanglingReference(String),
    #[error("the reference `{0}` leads out of the description")]
    ForeignReference(String),
    #[error("the reference `{0}` leads in a circle")]
    CircularReference(String),
    #[error("the operation `{0}` is described twice")]
    RepeatedOperation(String),
    #[error("the parameter `{0}` is described twice")]
    RepeatedParameter(String),
    #[error("the path `{path}` does not belong to the operation `{operation}`")]
    PathOfOperation { path: String, operation: String },
    #[error("a path has one method, `get` or `post`; this one has {0}")]
    Methods(usize),
    #[error("the tag `{0}` is not declared")]
    UndeclaredTag(String),
    #[error("`{0}` is named here but not declared")]
    UndeclaredMember(String),
    #[error("there is no parameter `{0}` left to choose")]
    UndeclaredParameter(String),
    #[error("`{name}` cannot be a name in Rust: {why}")]
    NotAName { name: String, why: &'static str, remedy: &'static str },
    #[error("`{name}` becomes `{rust}` in Rust, as does `{other}`")]
    NameCollision { name: String, rust: String, other: String, remedy: &'static str },
    #[error("`{name}` becomes `{rust}` in Rust, which generated code uses for something else")]
    ReservedName { name: String, rust: String, remedy: &'static str },
    #[error("`{0}` stands here twice")]
    Repeated(String),
    #[error("{0} cannot stand in a parameter as it is")]
    NoParameterStyle(&'static str),
    #[error("{0} is given the style of a list")]
    StyleOfList(&'static str),
    #[error("{0} and {1} exclude each other")]
    Exclusive(&'static str, &'static str),
    #[error("bounds of the items of a list are not checked")]
    BoundOfItems,
    #[error("a GET has no body")]
    BodyOfGet,
    #[error("a schema has one type, and may have `null` beside it")]
    SeveralTypes,
    #[error("a set of values needs at least one")]
    EmptySet,
    #[error("a value of this type would need another one without end")]
    EndlessType,
    #[error("`oneOf` is known for constants only")]
    OneOfSchemas,
    #[error("`allOf` is known for objects only")]
    AllOfScalars,
    #[error("the bounds contradict each other: at least {least}, at most {most}")]
    EmptyRange { least: String, most: String },
    #[error("`{bound}` has no meaning for {shape}")]
    MeaninglessBound { bound: &'static str, shape: &'static str },
    #[error("`{0}` is not an endpoint")]
    NotAnEndpoint(String),
    #[error("`{name}` is not documented")]
    Undocumented { name: String, word: &'static str },
    #[error("the product `{0}` cannot name a crate")]
    NotACrateName(String),
}

impl ProblemKind {
    /// What would help.
    pub fn help(&self) -> String {
        match self {
            ProblemKind::NotYaml(_) => "mend it; the rest of the file was not read".to_owned(),
            ProblemKind::NoSuchFile(_) => {
                "check the path; it is relative to the folder of the root document".to_owned()
            }
            ProblemKind::UnusedFile => "refer to it with `$ref`; the file of an operation is listed by itself if it has the \
                                 name of its `operationId`"
                .to_owned(),
            ProblemKind::WrongType { expected: "text", found: "a number" | "a whole number" | "a boolean" } => {
                "write it in quotes".to_owned()
            }
            ProblemKind::WrongType { expected, .. } => format!("write {expected} here"),
            ProblemKind::Missing(word) => format!("add `{word}`"),
            ProblemKind::UnknownWord { word, known } => one_of_the_known(word, known),
            ProblemKind::UnknownValue { value, known, .. } => one_of_the_known(value, known),
            ProblemKind::DanglingReference(_) => {
                "check the file and the names after `#/`; a path is relative to the file it stands in"
                    .to_owned()
            }
            ProblemKind::ForeignReference(_) => {
                "refer to a file in or below the folder of the root document".to_owned()
            }
            ProblemKind::CircularReference(_) => {
                "let one of the references lead to something that is no reference; a type may hold itself as a \
                 member of an object"
                    .to_owned()
            }
            ProblemKind::RepeatedOperation(_) => {
                "an `operationId` is unique; rename one of them or remove it".to_owned()
            }
            ProblemKind::RepeatedParameter(_) => "remove one of them".to_owned(),
            ProblemKind::PathOfOperation { operation, .. } => {
                format!("an RPC operation has its own name as its path: `/{operation}`")
            }
            ProblemKind::Methods(_) => "write `post` unless the operation takes GET only".to_owned(),
            ProblemKind::UndeclaredTag(tag) => format!("add it to `tags` of the root document: `- {{name: {tag}, description: ...}}`"),
            ProblemKind::UndeclaredMember(name) => {
                format!("declare `{name}`, or take it out of here")
            }
            ProblemKind::UndeclaredParameter(_) => {
                "name parameters of this operation, each in one choice only".to_owned()
            }
            ProblemKind::NotAName { remedy, .. }
            | ProblemKind::NameCollision { remedy, .. }
            | ProblemKind::ReservedName { remedy, .. } => (*remedy).to_owned(),
            ProblemKind::Repeated(_) => "remove one of them".to_owned(),
            ProblemKind::StyleOfList(_) => "remove the style, or let the schema be an array".to_owned(),
            ProblemKind::Exclusive(..) => "keep one of them".to_owned(),
            ProblemKind::BoundOfItems => "say it in the description of the list".to_owned(),
            ProblemKind::BodyOfGet => "write `post`, or let the parameters be `in: query`".to_owned(),
            ProblemKind::SeveralTypes => "keep one type; leave `type` out for a value of any shape".to_owned(),
            ProblemKind::EmptySet => "list the values, or leave the word out for any text".to_owned(),
            ProblemKind::EndlessType => "take a member out of `required`, or put a list between".to_owned(),
            ProblemKind::NoParameterStyle(_) => {
                "write `style: form` with `explode: false` for `a,b`, `x-acs-style: \
                                          repeatList` for `Name.1=a`, or `content: application/json` for JSON"
                    .to_owned()
            }
            ProblemKind::OneOfSchemas => {
                "list `const` values, or leave the schema open; for parameters of which one is \
                                   given, use `x-acs-one-of` on the operation"
                    .to_owned()
            }
            ProblemKind::AllOfScalars => "let every part of `allOf` be an object with `properties`".to_owned(),
            ProblemKind::EmptyRange { .. } => "swap or correct the bounds".to_owned(),
            ProblemKind::MeaninglessBound { .. } => "remove it, or correct `type`".to_owned(),
            ProblemKind::NotAnEndpoint(_) => "write `https://` and a host, in which `{region}` and `{network}` may stand".to_owned(),
            ProblemKind::Undocumented { word, .. } => format!("say in `{word}` what a caller must know"),
            ProblemKind::NotACrateName(_) => "use letters and digits, beginning with a letter".to_owned(),
        }
    }
}

fn one_of_the_known(word: &str, known: &[&'static str]) -> String {
    if let Some(word) = closest(word, known) {
        return format!("did you mean `{word}`?");
    }
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    format!("known here: {}", known.join(", "))
}

/// The known word that a misspelt one is nearest to.
pub(crate) fn closest<'w>(word: &str, known: &[&'w str]) -> Option<&'w str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], "");
    let alike = |a: &str, b: &str| {
        let (a, b) = (plain(a), plain(b));
        a == b || strsim::levenshtein(&a, &b) <= 1 + a.len().min(b.len()) / 5
    };
    known.iter().find(|known| alike(word, known)).copied()
}

/// A problem with its line: what a person reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Report {
    /// The path of the file, as it was given.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
    /// The text of the line.
    pub source: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report { file, line, column, source, kind } = self;
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let caret: String = source
            .chars()
            .take(column.saturating_sub(1))
            .map(|letter| if letter == '\t' { '\t' } else { ' ' })
            .collect();
        let source = shown(source);
        writeln!(f, "{file}:{line}:{column}: {}", shown(&kind.to_string()))?;
        if !source.is_empty() {
            writeln!(f, "{margin} |")?;
            writeln!(f, "{number} | {source}")?;
            writeln!(f, "{margin} | {caret}^")?;
        }
        write!(f, "{margin} = help: {}", shown(&kind.help()))
    }
}

/// A text as it can stand on a terminal: control characters are written out.
fn shown(text: &str) -> String {
    let control = |letter: char| letter.is_control() && letter != '\t';
    text.chars()
        .map(|letter| if control(letter) { letter.escape_default().to_string() } else { letter.to_string() })
        .collect()
}
