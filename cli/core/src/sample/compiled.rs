//! The programs of all operations, compiled with the generated crate and run with a mock.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use alicloud_catalogue::{Operation, TypeKind};
use alicloud_runtime::request::{RequestOptions, RequestParts, RequestStamp};
use alicloud_runtime::{Endpoint, OperationInfo};
use serde_json::Value as Json;

use super::example_request::{ICE, Request, SECRET, Values, example_request};
use super::{SampleOptions, program};
use crate::operations::describe;

/// A module with a program.
struct Sample {
    name: String,
    program: String,
    /// What the program sends. `None` if it is compiled only.
    sent: Option<BTreeMap<String, String>>,
}

#[test]
fn the_programs_of_all_operations_compile_and_send_the_same_parameters() {
    let samples = samples();
    let folder = target().join("samples");
    write_crate(&folder, &samples);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--offline"]).current_dir(&folder);
    cargo.env("CARGO_TARGET_DIR", target()).env("RUSTFLAGS", "");
    for variable in samples.iter().flat_map(|sample| variables(&sample.program)) {
        cargo.env(variable, SECRET);
    }
    let output = cargo.output().expect("cargo runs this test");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let sent = fs::read_to_string(folder.join("sent.json")).expect("the program writes what it has sent");
    let sent: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(&sent).expect("it is JSON");
    let expected = samples.iter().filter_map(|sample| Some((&sample.name, sample.sent.as_ref()?)));
    let mut compared = 0;
    for (name, expected) in expected {
        let sent = sent.get(name).unwrap_or_else(|| panic!("{name} was not sent"));
        assert_eq!(normalized(sent), normalized(expected), "{name}");
        compared += 1;
    }
    assert!(compared > 800, "{compared}");
}

/// Returns the programs: for each operation with everything from examples and with hard values, with what each
/// choice requires, and with a loop over items and a wait where it has them.
fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    for info in ICE.operations() {
        let operation = describe(&ICE, info).expect("the catalogue has all operations");
        let everything = Request { values: Values::Examples, only_required: false, alternative: 0 };
        let mut requests = vec![everything, Request { values: Values::Hard, ..everything }];
        let choices = operation.types.values().filter_map(|found| match &found.kind {
            TypeKind::Choice(alternatives) => Some(alternatives.len()),
            _ => None,
        });
        let alternatives = choices.max().unwrap_or(1);
        requests.extend((0..alternatives).map(|alternative| Request {
            only_required: true,
            alternative,
            ..everything
        }));
        for request in requests {
            let request = example_request(&operation, request);
            let options = SampleOptions { region: Some("cn-shanghai".to_owned()), ..Default::default() };
            let options = match operation.pagination.is_some() {
                true => SampleOptions { items: samples.len() % 2 == 0, ..options },
                false => options,
            };
            let sent = Some(parameters(info, &request));
            samples.push(sample(&operation, &request, &options, samples.len(), sent));
        }
        if operation.waiter.is_some() || !operation.lookups.is_empty() {
            let wait = Some(Duration::from_secs(600));
            let request = example_request(&operation, everything);
            let options = SampleOptions { wait, ..SampleOptions::default() };
            samples.push(sample(&operation, &request, &options, samples.len(), None));
        }
    }
    samples
}

fn sample(
    operation: &Operation,
    request: &Json,
    options: &SampleOptions,
    number: usize,
    sent: Option<BTreeMap<String, String>>,
) -> Sample {
    let name = format!("{}_{number}", operation.rust.method);
    let program = program(&ICE, operation, request, options);
    let program = program.unwrap_or_else(|failure| panic!("{}: {}", operation.name, failure.message));
    assert!(!program.contains("secret"), "{program}");
    Sample { name, program, sent }
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

/// Returns parameters without differences that have no meaning: the layout of JSON, and what differs from call
/// to call.
pub(crate) fn normalized(parameters: &BTreeMap<String, String>) -> BTreeMap<&str, Json> {
    let of_call = ["Timestamp", "SignatureNonce", "ClientToken"];
    let parameters = parameters.iter().filter(|(name, _)| !of_call.contains(&name.as_str()));
    parameters.map(|(name, value)| (name.as_str(), document(&value.as_str().into()))).collect()
}

/// Returns a document in which the documents inside strings are values, and all numbers are floats.
fn document(value: &Json) -> Json {
    match value {
        Json::String(text) => match serde_json::from_str::<Json>(text) {
            Ok(inner @ (Json::Object(_) | Json::Array(_))) => document(&inner),
            _ => value.clone(),
        },
        Json::Number(number) => number.as_f64().map_or(Json::Null, Json::from),
        Json::Array(items) => items.iter().map(document).collect(),
        Json::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), document(value))).collect()
        }
        other => other.clone(),
    }
}

fn variables(program: &str) -> BTreeSet<&str> {
    let calls = program.split("env::var(\"").skip(1);
    calls.filter_map(|call| call.split('"').next()).collect()
}

/// Writes a package with a module for each program. Their `main` functions send to a mock.
fn write_crate(folder: &Path, samples: &[Sample]) {
    let workspace = workspace();
    let mut modules = String::new();
    let mut calls = String::new();
    for Sample { name, program, sent } in samples {
        let body = program
            .replace("#[tokio::main]\nasync fn main()", "pub(crate) async fn main()")
            .replace("Client::builder()\n", "crate::MOCKED.builder(Client::builder())\n")
            .replace("Client::builder().", "crate::MOCKED.builder(Client::builder()).");
        write!(modules, "#[allow(dead_code)]\nmod {name} {{\n{body}}}\n").expect("memory");
        if sent.is_some() {
            writeln!(calls, "    MOCKED.run({name:?}, {name}::main()).await;").expect("memory");
        }
    }
    let program =
        format!("{HARNESS}\n#[tokio::main]\nasync fn main() {{\n{calls}    MOCKED.write();\n}}\n\n{modules}");
    let manifest = format!(
        "[package]\nname = \"samples\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\ndebug = \
         false\n\n[dependencies]\nalicloud-ice = {{ path = {:?} }}\ntokio = {{ version = \"1\", features = [\"macros\", \
         \"rt-multi-thread\"] }}\nserde_json = \"1\"\n",
        workspace.join("generated/ice"),
    );
    fs::create_dir_all(folder.join("src")).expect("a folder in the target folder");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    fs::write(folder.join("src/main.rs"), program).expect("a file");
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace has a lock file");
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
