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
pub mod compare;
pub mod names;

mod check;
mod document;
mod emit;
mod format;
mod modules;
mod node;
mod parallel;
mod problem;
#[cfg(test)]
mod samples;
mod undocumented;

pub use document::{ParsedFiles, Sources, is_part, list_operations, referenced_files};
pub use format::SourceFile;
pub use problem::{
    Excerpt, Level, Location, Place, Point, Position, Problem, ProblemKind, Report, Span, closest,
};

use std::collections::{BTreeMap, BTreeSet};

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
    /// The program whose command `regen` generates the crate, for the headers of the files.
    pub command: String,
    /// The dependency on `alicloud-runtime`, as the keys of an inline table: `version = "0.1.0"`. `None` if the
    /// hand-written tables state it.
    pub runtime: Option<String>,
    /// Whether the crate is for a registry. One that is not states neither a licence nor a page of docs.rs, since
    /// they are its owner's to choose.
    pub is_published: bool,
    /// Hand-written keys for the table `[package]` of the manifest, such as `keywords`.
    pub package: Option<String>,
    /// Hand-written tables for the end of the manifest.
    pub manifest: Option<String>,
    /// Hand-written example programs, which become a part of the crate: the text of each by the name of its
    /// file.
    pub examples: BTreeMap<String, String>,
    /// Hand-written modules, which become a part of the crate: the text of each file by its path, such as
    /// `timeline.rs` or `timeline/mod.rs`.
    pub modules: BTreeMap<String, String>,
    /// Problems that were found when the files were read, as [`decode`] returns them.
    pub problems: Vec<Problem>,
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
    /// What is legal but suspicious in the description, in the order of files and lines.
    pub warnings: Vec<Report>,
}

/// The names of a description that has no errors, and what is suspicious in it.
#[derive(Debug)]
pub struct Checked {
    /// The API with all names.
    pub named: NamedApi,
    /// What is legal but suspicious in the description, in the order of files and lines.
    pub warnings: Vec<Report>,
}

impl Input {
    /// Creates the input for a crate that depends on the runtime from a registry.
    pub fn new(sources: Sources, root: &str) -> Self {
        Input {
            sources,
            root: root.to_owned(),
            command: "alicloud-generator".to_owned(),
            runtime: Some(format!("version = {:?}", env!("CARGO_PKG_VERSION"))),
            is_published: false,
            package: None,
            manifest: None,
            examples: BTreeMap::new(),
            modules: BTreeMap::new(),
            problems: Vec::new(),
        }
    }
}

/// Generates a crate from a description.
///
/// # Errors
/// The description has errors. They are returned with the warnings, in the order of files and lines,
/// and nothing is generated.
pub fn generate(input: &Input) -> Result<Generated, Vec<Report>> {
    generate_parsed(input, ParsedFiles::default(), &mut |_, _| {})
}

/// Generates a crate from files that may be parsed already, and reports progress: `progress` is called after each
/// file with the number of finished files and of all files.
///
/// # Errors
/// As [`generate`].
pub fn generate_parsed(
    input: &Input,
    parsed: ParsedFiles,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Generated, Vec<Report>> {
    let Checked { named, warnings } = checked(input, parsed)?;
    let modules = modules::names(input, &named).map_err(|problems| reports(&input.sources, problems))?;
    let command = input.command.as_str();
    let outputs = emit::output_files(&named, modules);
    // The tokens of a file are many times larger than its text, so each thread emits and formats one file
    // at a time. That bounds the memory for a large API.
    let mut files =
        parallel::map(&outputs, |output| format::format(emit::file(&named, output), command), &mut |done| {
            progress(done, outputs.len());
        });
    files.extend(emit::catalogue_files(&named, command));
    files.push(SourceFile {
        path: "Cargo.toml".to_owned(),
        text: format::header("#", command) + &emit::manifest(&named, input),
    });
    files.push(SourceFile { path: "README.md".to_owned(), text: emit::readme(&named, input) });
    files.extend(
        input.examples.iter().map(|(name, text)| format::copied("examples", "examples", name, text, command)),
    );
    files.extend(
        input.modules.iter().map(|(name, text)| format::copied("modules", "src", name, text, command)),
    );
    files.push(SourceFile {
        path: "rustfmt.toml".to_owned(),
        text: format::header("#", command)
            + "# The generator has formatted these files.\ndisable_all_formatting = true\n",
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let (operations, types) = (named.api.operations.len(), named.api.types.len());
    Ok(Generated { files, operations, types, warnings })
}

/// Checks a description and names everything in it, without generating anything.
///
/// # Errors
/// As [`generate`].
pub fn read(input: &Input) -> Result<Checked, Vec<Report>> {
    checked(input, ParsedFiles::default())
}

fn checked(input: &Input, parsed: ParsedFiles) -> Result<Checked, Vec<Report>> {
    let (api, problems) = check_api(input, parsed);
    match name(api, problems) {
        Ok((named, warnings)) => Ok(Checked { named, warnings: reports(&input.sources, warnings) }),
        Err(problems) => Err(reports(&input.sources, problems)),
    }
}

/// Reads as much of a description as its problems allow, for a comparison with an old description: the
/// generator may have become stricter since. What a problem affects may be missing.
pub fn read_leniently(input: &Input) -> (NamedApi, Vec<Report>) {
    let (api, mut problems) = check_api(input, ParsedFiles::default());
    let (named, collisions) = NamedApi::new(api);
    problems.extend(collisions);
    problems.retain(|problem| problem.kind.level() == Level::Error);
    (named, reports(&input.sources, problems))
}

/// Returns the name of each type and the location of its schema, for a program that corrects the
/// description.
///
/// # Errors
/// As [`generate`], but problems have paths instead of lines.
pub fn type_paths(input: &Input) -> Result<TypePaths, Vec<Problem>> {
    let (api, problems) = check_api(input, ParsedFiles::default());
    let paths = names::type_paths(&api);
    name(api, problems).map(|_| paths)
}

/// As [`type_paths`], but also for a description with problems, which are returned as well: all of them, with the
/// warnings. The names are complete only if there are no errors.
pub fn type_paths_and_problems(input: &Input) -> (TypePaths, Vec<Problem>) {
    let (api, mut problems) = check_api(input, ParsedFiles::default());
    let paths = names::type_paths(&api);
    let (_, collisions) = NamedApi::new(api);
    problems.extend(collisions);
    (paths, problems)
}

/// Returns the text of a file, and a problem if it is not UTF-8. Invalid bytes are then replaced, so that
/// the rest of the file is still checked.
pub fn decode(file: &str, bytes: Vec<u8>) -> (String, Option<Problem>) {
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
            let Point { line, column } = Point::after(&before);
            let location = Location { file: file.to_owned(), position: Position::Line(line, column) };
            let kind = ProblemKind::NotUtf8(bytes.get(valid).copied().unwrap_or_default());
            (String::from_utf8_lossy(&bytes).into_owned(), Some(Problem::new(location, kind)))
        }
    }
}

fn check_api(input: &Input, parsed: ParsedFiles) -> (Api, Vec<Problem>) {
    let mut problems = input.problems.clone();
    let undecoded: BTreeSet<String> =
        input.problems.iter().map(|problem| problem.location.file.clone()).collect();
    let mut found = Vec::new();
    let document = Document::parse(&input.sources, parsed, &input.root, &mut found);
    // What is wrong with the YAML of a file that is not UTF-8 follows from that.
    problems.extend(found.into_iter().filter(|problem| !undecoded.contains(&problem.location.file)));
    let (api, found) = check::check(&document);
    problems.extend(found);
    (api, problems)
}

/// Names everything, and returns the warnings. If there is an error, returns all problems.
fn name(api: Api, mut problems: Vec<Problem>) -> Result<(NamedApi, Vec<Problem>), Vec<Problem>> {
    let (named, collisions) = NamedApi::new(api);
    problems.extend(collisions);
    match problems.iter().any(|problem| problem.kind.level() == Level::Error) {
        true => Err(problems),
        false => Ok((named, problems)),
    }
}

/// Returns what is not documented: operations, parameters, members, values and shared schemas for
/// which the generated documentation has only the name.
///
/// # Errors
/// As [`generate`].
pub fn undocumented(input: &Input) -> Result<Vec<Report>, Vec<Report>> {
    let Checked { named, .. } = read(input)?;
    Ok(reports(&input.sources, undocumented::undocumented(&named.api)))
}

/// Adds lines to problems, removes duplicates, and sorts by file and line.
pub fn reports(sources: &Sources, problems: Vec<Problem>) -> Vec<Report> {
    let mut reports = document::reports(sources, problems);
    reports.sort();
    reports.dedup();
    reports
}
