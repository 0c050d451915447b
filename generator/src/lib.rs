//! Turns an OpenAPI description of an Alibaba Cloud service into a typed Rust crate.
//!
//! The generator is a pure function from text to text: it uses neither the disk nor the network, the
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
//! let generated = generate(&Input::new(sources, "openapi.yaml")).expect("the description has no problems");
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

pub use document::{Sources, is_part, list_operations, referenced_files};
pub use format::SourceFile;
pub use problem::{Location, Position, Problem, ProblemKind, Report};

use api::Api;
use document::Document;
use names::{NamedApi, TypePaths};

/// The input of the generator: a description and facts about the generated crate.
#[derive(Debug, Clone)]
pub struct Input {
    /// The files of the description.
    pub sources: Sources,
    /// The path of the root document in `sources`.
    pub root: String,
    /// The dependency on `alicloud-runtime`, as the keys of an inline table: `version = "0.1.0"`.
    pub runtime: String,
    /// Hand-written tables for the end of the manifest.
    pub manifest: Option<String>,
}

/// The generated crate.
#[derive(Debug, Clone, PartialEq)]
pub struct Generated {
    /// The files, sorted by their paths.
    pub files: Vec<SourceFile>,
    /// The number of operations.
    pub operations: usize,
    /// The number of types of requests and responses.
    pub types: usize,
}

impl Input {
    /// Creates the input for a crate that depends on the runtime from a registry.
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
/// The description has problems. All of them are returned, in the order of files and lines, and
/// nothing is generated.
pub fn generate(input: &Input) -> Result<Generated, Vec<Report>> {
    generate_with_progress(input, &mut |_, _| {})
}

/// Generates a crate, and reports progress: `progress` is called after each file with the number of
/// finished files and of all files.
///
/// # Errors
/// As [`generate`].
pub fn generate_with_progress(
    input: &Input,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Generated, Vec<Report>> {
    let named = read(input)?;
    let outputs = emit::output_files(&named);
    // The tokens of a file are many times larger than its text, so each thread emits and formats one file
    // at a time. That bounds the memory for a large API.
    let mut files =
        parallel::map(&outputs, |output| format::format(emit::file(&named, output)), &mut |done| {
            progress(done, outputs.len());
        });
    files.push(SourceFile {
        path: "Cargo.toml".to_owned(),
        text: format::header("#") + &emit::manifest(&named, &input.runtime, input.manifest.as_deref()),
    });
    files.push(SourceFile {
        path: "rustfmt.toml".to_owned(),
        text: format::header("#")
            + "# The generator has formatted these files.\ndisable_all_formatting = true\n",
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Generated { files, operations: named.api.operations.len(), types: named.api.types.len() })
}

/// Checks a description and names everything in it, without generating anything.
///
/// # Errors
/// As [`generate`].
pub fn read(input: &Input) -> Result<NamedApi, Vec<Report>> {
    let (api, problems) = check_api(input);
    name(api, problems).map_err(|problems| reports(input, problems))
}

/// Returns the name of each type and the location of its schema, for a program that corrects the
/// description.
///
/// # Errors
/// As [`generate`], but problems have paths instead of lines.
pub fn type_paths(input: &Input) -> Result<TypePaths, Vec<Problem>> {
    let (api, problems) = check_api(input);
    let paths = names::type_paths(&api);
    name(api, problems).map(|_| paths)
}

fn check_api(input: &Input) -> (Api, Vec<Problem>) {
    let mut problems = Vec::new();
    let document = Document::parse(&input.sources, &input.root, &mut problems);
    let (api, wrong) = check::check(&document);
    problems.extend(wrong);
    (api, problems)
}

fn name(api: Api, mut problems: Vec<Problem>) -> Result<NamedApi, Vec<Problem>> {
    let (named, collisions) = NamedApi::new(api);
    problems.extend(collisions);
    if problems.is_empty() { Ok(named) } else { Err(problems) }
}

/// Returns what is not documented: operations, parameters, members, values and shared schemas for
/// which the generated documentation has only the name.
///
/// # Errors
/// As [`generate`].
pub fn undocumented(input: &Input) -> Result<Vec<Report>, Vec<Report>> {
    let named = read(input)?;
    Ok(reports(input, undocumented::undocumented(&named.api)))
}

/// Adds lines to problems, removes duplicates, and sorts by file and line.
pub fn reports(input: &Input, problems: Vec<Problem>) -> Vec<Report> {
    let mut reports: Vec<Report> =
        problems.into_iter().map(|problem| document::report(&input.sources, problem)).collect();
    reports.sort();
    reports.dedup();
    reports
}
