//! The programs of all operations, compiled with the generated crate and run with a mock.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use alicloud_catalogue::TypeKind;
use alicloud_runtime::request::{RequestOptions, RequestParts, RequestStamp};
use alicloud_runtime::{Endpoint, OperationInfo};
use serde_json::Value as Json;

use super::example_request::{Request, SECRET, Values, example_request};
use super::{SampleOptions, program};
use crate::operations::{describe, kebab};
use crate::testing::ICE;

/// A module with a program.
struct Sample {
    name: String,
    program: String,
    check: Check,
}

/// What is checked of a program. Only small ones run, because an asynchronous function takes the compiler much longer
/// than the request in it.
enum Check {
    /// The request as JSON.
    Request(Json),
    /// The parameters that are sent.
    Sent(BTreeMap<String, String>),
    /// That it compiles.
    Compiled,
}

#[test]
fn the_programs_of_all_operations_compile_and_send_the_same_parameters() {
    let samples = samples();
    let folder = target().join("tmp/samples");
    let programs = write_crate(&folder, &samples);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--offline"]).current_dir(&folder);
    cargo.env("CARGO_TARGET_DIR", target()).env("CARGO_INCREMENTAL", "0");
    succeed(&mut cargo);
    let mut found: BTreeMap<String, Json> = BTreeMap::new();
    for name in programs {
        let mut program =
            Command::new(target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX)));
        program.current_dir(&folder).envs(samples.iter().flat_map(variables));
        succeed(&mut program);
        let written = fs::read_to_string(folder.join(format!("{name}.json")));
        let written = written.expect("the program writes what it has sent");
        found.extend(serde_json::from_str::<BTreeMap<String, Json>>(&written).expect("it is JSON"));
    }
    for Sample { name, check, .. } in &samples {
        let expected = match check {
            Check::Request(request) => request.clone(),
            Check::Sent(parameters) => serde_json::to_value(parameters).expect("names are strings"),
            Check::Compiled => continue,
        };
        let found = found.get(name).unwrap_or_else(|| panic!("{name} did not run"));
        assert_eq!(normalized(found), normalized(&expected), "{name}");
    }
    assert!(found.len() > 1000, "{}", found.len());
}

fn succeed(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the programs: for each operation with everything from examples and with hard values, with what each
/// choice requires, and with a loop over items and a wait where it has them.
fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    for info in ICE.operations() {
        let operation = describe(&ICE, info).expect("the catalogue has all operations");
        let everything = Request { values: Values::Examples, only_required: false, alternative: 0 };
        let mut add =
            |request: Request, options: SampleOptions, check: fn(&OperationInfo, &Json) -> Check| {
                let request = example_request(&operation, request);
                let program = program(&ICE, &operation, &request, &options);
                let program = program.unwrap_or_else(|failure| panic!("{}: {}", info.name, failure.message));
                assert!(!program.contains("secret"), "{program}");
                let name = format!("{}_{}", operation.rust.method, samples.len());
                samples.push(Sample { name, program, check: check(info, &request) });
            };
        // Hard values are those of the second alternative of each choice, also in structures.
        for (values, alternative) in [(Values::Examples, 0), (Values::Hard, 1)] {
            add(Request { values, alternative, ..everything }, SampleOptions::default(), |info, request| {
                Check::Request(typed_json(info, request))
            });
        }
        let choices = operation.types.values().filter_map(|found| match &found.kind {
            TypeKind::Choice(alternatives) => Some(alternatives.len()),
            _ => None,
        });
        let required = Request { only_required: true, ..everything };
        let options = SampleOptions { region: Some("cn-shanghai".to_owned()), ..SampleOptions::default() };
        for alternative in 0..choices.max().unwrap_or(1) {
            let options = SampleOptions { items: operation.pagination.is_some(), ..options.clone() };
            add(Request { alternative, ..required }, options, |info, request| {
                Check::Sent(parameters(info, request))
            });
        }
        if operation.waiter.is_some() || !operation.lookups.is_empty() {
            let options = SampleOptions { wait: Some(Duration::from_secs(600)), ..options };
            add(required, options, |_, _| Check::Compiled);
        }
    }
    samples
}

fn typed_json(info: &OperationInfo, request: &Json) -> Json {
    let request = info.request(request).unwrap_or_else(|error| panic!("{error}"));
    serde_json::to_value(&*request).expect("names are strings")
}

/// Returns the parameters that a call by name sends.
pub(crate) fn parameters(info: &OperationInfo, request: &Json) -> BTreeMap<String, String> {
    let request = info.request(request).unwrap_or_else(|error| panic!("{error}"));
    let endpoint = Endpoint::parse("https://ice.cn-shanghai.aliyuncs.com").expect("a URL");
    let options = RequestOptions::default();
    let stamp = RequestStamp::now().expect("randomness");
    let parts = RequestParts::new(ICE.service, &endpoint, info, &*request, &options, &stamp);
    let request = parts.and_then(RequestParts::into_request).expect("a request");
    crate::show::pairs(&request).into_iter().map(|pair| (pair.name, pair.value)).collect()
}

/// Returns a document without differences that have no meaning: documents inside strings are values, all numbers are
/// floats, and parameters that differ from call to call are left out.
pub(crate) fn normalized(value: &Json) -> Json {
    const OF_CALL: [&str; 3] = ["Timestamp", "SignatureNonce", "ClientToken"];
    match value {
        Json::String(text) => match serde_json::from_str::<Json>(text) {
            Ok(inner @ (Json::Object(_) | Json::Array(_))) => normalized(&inner),
            _ => value.clone(),
        },
        Json::Number(number) => number.as_f64().map_or(Json::Null, Json::from),
        Json::Array(items) => items.iter().map(normalized).collect(),
        Json::Object(members) => {
            let members = members.iter().filter(|(name, _)| !OF_CALL.contains(&name.as_str()));
            members.map(|(name, value)| (name.clone(), normalized(value))).collect()
        }
        other => other.clone(),
    }
}

/// Returns the environment variables of a program and their values: a secret, or a document with one.
fn variables(sample: &Sample) -> BTreeMap<&str, &str> {
    let calls = sample.program.split("env::var(\"").skip(1);
    let names: BTreeSet<&str> = calls.filter_map(|call| call.split('"').next()).collect();
    let members = match &sample.check {
        Check::Request(Json::Object(members)) => Some(members),
        _ => None,
    };
    let document = |variable: &str| {
        let mut members = members.into_iter().flatten();
        let (_, value) =
            members.find(|(name, _)| kebab(name).replace('-', "_").to_ascii_uppercase() == variable)?;
        value.as_str().filter(|text| text.starts_with('{'))
    };
    names.into_iter().map(|name| (name, document(name).unwrap_or(SECRET))).collect()
}

/// Writes a package whose programs have a module for each sample. Returns the names of the programs, as many as the
/// machine compiles at once. The `main` functions of the samples send to a mock.
fn write_crate(folder: &Path, samples: &[Sample]) -> Vec<String> {
    let workspace = workspace();
    let manifest = format!(
        "[package]\nname = \"samples\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\ndebug = \
         false\n\n[dependencies]\nalicloud-ice = {{ path = {:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \
         \"rt-multi-thread\"] }}\nserde_json = \"1\"\n",
        workspace.join("generated/ice"),
    );
    // An earlier run may have written more programs, and their results.
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("src/bin")).expect("a folder in the target folder");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace has a lock file");
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    let parts = samples.chunks(samples.len().div_ceil(at_once)).enumerate();
    parts
        .map(|(number, part)| {
            let name = format!("samples_{number}");
            fs::write(folder.join(format!("src/bin/{name}.rs")), program_of(part)).expect("a file");
            name
        })
        .collect()
}

/// Returns a program that runs samples.
fn program_of(samples: &[Sample]) -> String {
    let mut modules = String::new();
    let mut calls = String::new();
    for Sample { name, program, check } in samples {
        let body = match check {
            Check::Request(_) => with_request(program),
            Check::Sent(_) | Check::Compiled => with_mock(program),
        };
        write!(modules, "#[allow(dead_code, unused_imports)]\nmod {name} {{\n{body}}}\n").expect("memory");
        match check {
            Check::Request(_) => writeln!(calls, "    MOCKED.add({name:?}, {name}::request().unwrap());"),
            Check::Sent(_) => writeln!(calls, "    MOCKED.run({name:?}, {name}::main()).await;"),
            Check::Compiled => continue,
        }
        .expect("memory");
    }
    format!("{HARNESS}\n#[tokio::main]\nasync fn main() {{\n{calls}    MOCKED.write();\n}}\n\n{modules}")
}

/// Returns a program that sends to the mock.
fn with_mock(program: &str) -> String {
    program
        .replace("#[tokio::main]\nasync fn main()", "pub(crate) async fn main()")
        .replace("Client::builder()\n", "crate::MOCKED.builder(Client::builder())\n")
        .replace("Client::builder().", "crate::MOCKED.builder(Client::builder()).")
}

/// Returns a program that returns its request.
fn with_request(program: &str) -> String {
    let (uses, main) = program.split_once("#[tokio::main]").expect("it has a main function");
    let start = main.find("    let request = ").expect("it has a request");
    let end = main.rfind("    let response = ").expect("it makes a call");
    let request = main.get(start..end).expect("the call follows the request");
    format!(
        "{uses}pub(crate) fn request() -> Result<serde_json::Value, Box<dyn std::error::Error>> {{\n{request}    \
         Ok(serde_json::to_value(&request)?)\n}}\n"
    )
}

const HARNESS: &str = include_str!("compiled/harness.rs");

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace").to_owned()
}

/// Returns the folder in which cargo builds this test.
fn target() -> PathBuf {
    let program = env::current_exe().expect("a program has a path");
    program.ancestors().nth(3).expect("target/debug/deps").to_owned()
}
