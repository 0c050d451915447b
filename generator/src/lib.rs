//! Turns an OpenAPI description of an Alibaba Cloud service into a typed Rust crate.
//!
//! Text goes in and text comes out: nothing here touches the disk, the network, the
//! clock or the environment.
//!
//! ```text
//! Sources --parse--> Document --check--> Api --name--> NamedApi
//!    --emit--> [RustFile] --format--> [SourceFile]
//! ```
//!
//! ```
//! use alicloud_generator::{Input, generate};
//!
//! let root = r#"
//! openapi: 3.1.0
//! x-acs-style: RPC
//! x-acs-product: Greeter
//! info: {title: Greeter, version: 2026-01-01}
//! servers:
//!   - url: https://greeter.{region}.example.com
//!     variables: {region: {default: here, enum: [here]}}
//! tags:
//!   - {name: greetings, description: Saying hello.}
//! paths:
//!   /Greet:
//!     post:
//!       operationId: Greet
//!       summary: Says hello.
//!       tags: [greetings]
//!       parameters:
//!         - {name: Name, in: query, required: true, schema: {type: string}}
//!       responses:
//!         '200':
//!           description: The greeting.
//!           content:
//!             application/json:
//!               schema: {type: object, properties: {Text: {type: string}}}
//! "#;
//! let sources = [("openapi.yaml".to_owned(), root.to_owned())].into();
//! let generated = generate(&Input::new(sources, "openapi.yaml")).expect("nothing is wrong with it");
//!
//! let greet = generated.files.iter().find(|file| file.path == "src/greetings/greet.rs").unwrap();
//! assert!(greet.text.contains("pub fn new(name: impl Into<String>) -> Self"));
//! ```

pub mod api;
pub mod names;

mod check;
mod document;
mod emit;
mod format;
mod node;
mod parallel;
mod problem;
mod undocumented;

pub use document::{Sources, list_operations};
pub use format::SourceFile;
pub use problem::{Location, Position, Problem, ProblemKind, Report};

use document::Document;
use names::NamedApi;

/// A description, and what the generated crate needs beside it.
#[derive(Debug, Clone)]
pub struct Input {
    /// The files of the description.
    pub sources: Sources,
    /// The path of the root document among them.
    pub root: String,
    /// Where `alicloud-runtime` is, as it stands in a dependency of a manifest.
    pub runtime: String,
    /// Tables that people have written, to stand at the end of the manifest.
    pub manifest: Option<String>,
}

/// The generated crate.
#[derive(Debug, Clone, PartialEq)]
pub struct Generated {
    /// The files, sorted by their paths.
    pub files: Vec<SourceFile>,
    /// How many operations there are.
    pub operations: usize,
    /// How many types they are made of.
    pub types: usize,
}

impl Input {
    /// A description whose generated crate takes the runtime from a registry.
    pub fn new(sources: Sources, root: &str) -> Self {
        Input {
            sources,
            root: root.to_owned(),
            runtime: format!("version = {:?}", env!("CARGO_PKG_VERSION")),
            manifest: None,
        }
    }
}

/// Generates a crate from a description.
///
/// # Errors
/// Something is wrong with the description. Every problem is reported, in the order
/// of files and lines, and nothing is generated.
pub fn generate(input: &Input) -> Result<Generated, Vec<Report>> {
    generate_watched(input, &mut |_, _| {})
}

/// Generates a crate, and tells after every file how many there are of how many.
///
/// # Errors
/// As [`generate`].
pub fn generate_watched(
    input: &Input,
    watch: &mut dyn FnMut(usize, usize),
) -> Result<Generated, Vec<Report>> {
    let named = read(input)?;
    let parts = emit::parts(&named);
    // Tokens are many times larger than text, and so each file has its own for a moment only.
    let mut files = parallel::map(&parts, |part| format::format(emit::file(&named, part)), &mut |done| {
        watch(done, parts.len());
    });
    files.push(SourceFile {
        path: "Cargo.toml".to_owned(),
        text: format::header("#") + &emit::manifest(&named, &input.runtime, input.manifest.as_deref()),
    });
    files.push(SourceFile {
        path: "rustfmt.toml".to_owned(),
        text: format::header("#") + "# The layout is that of the generator.\ndisable_all_formatting = true\n",
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Generated { files, operations: named.api.operations.len(), types: named.api.types.len() })
}

/// Reads a description as far as its names.
///
/// # Errors
/// As [`generate`].
pub fn read(input: &Input) -> Result<NamedApi, Vec<Report>> {
    check(input).map_err(|problems| reports(input, problems))
}

/// The same, with the places of what is wrong in place of lines, for a program that mends it.
///
/// # Errors
/// As [`generate`].
pub fn check(input: &Input) -> Result<NamedApi, Vec<Problem>> {
    let mut problems = Vec::new();
    let document = Document::parse(&input.sources, &input.root, &mut problems);
    let (api, wrong) = check::check(&document);
    problems.extend(wrong);
    let (named, collisions) = NamedApi::new(api);
    problems.extend(collisions);
    if problems.is_empty() { Ok(named) } else { Err(problems) }
}

/// What nobody has described yet: operations, parameters, members, values and shared schemas
/// of which the generated documentation has the names only.
///
/// # Errors
/// As [`generate`].
pub fn undocumented(input: &Input) -> Result<Vec<Report>, Vec<Report>> {
    let named = read(input)?;
    Ok(reports(input, undocumented::undocumented(&named.api)))
}

/// Problems with their lines, each once, in the order of files and lines.
pub fn reports(input: &Input, problems: Vec<Problem>) -> Vec<Report> {
    let mut reports: Vec<Report> =
        problems.into_iter().map(|problem| document::report(&input.sources, problem)).collect();
    reports.sort();
    reports.dedup();
    reports
}
