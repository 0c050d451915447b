//! A program that calls the operations of several generated crates, and compares what is sent and read with
//! an independent reading of the descriptions.

use std::fmt::Write;
use std::process::Command;

use alicloud_generator::names::{self, NamedApi};

use super::batch::{Case, Fault};
use super::compile::{Compiler, Unit};
use super::examples;
use super::random::Random;
use super::reader::{Operation, Parameter, Slot, Style};
use super::rust::Source;
use super::values::{Data, Values};

/// What all programs begin with.
const PRELUDE: &str = include_str!("prelude.rs.txt");

/// Writes, compiles and runs the program. Returns the faults with the numbers of their cases.
pub(crate) fn check(cases: &[&Case], compiler: &Compiler) -> Vec<(usize, Fault)> {
    let mut faults = Vec::new();
    let mut code = PRELUDE.to_owned();
    let mut calls = String::new();
    let mut called = Vec::new();
    for case in cases {
        match calls_of(case) {
            Ok(functions) => {
                for (index, function) in functions.iter().enumerate() {
                    code.push_str(function);
                    let _ = writeln!(calls, "    call_{}_{index}();", case.number);
                }
                let source = compiler.folder.join(case.name()).join("src");
                code.push_str(&examples::module(
                    &format!("examples_of_alicloud_torture{}", case.number),
                    &source,
                ));
                called.push(case.name());
            }
            Err(why) => faults.push((case.number, Fault::Unfaithful(why))),
        }
    }
    let _ = write!(code, "fn main() {{\n{calls}}}\n");
    let root = compiler.folder.join("calls.rs");
    std::fs::write(&root, code).expect("a file can be written");
    let unit = Unit { root, name: "calls", kind: "bin", features: &[], externs: &called, arguments: &[] };
    if let Err(error) = compiler.run(&unit) {
        // The first function in the error is that of a case.
        let number = error
            .split("alicloud_torture")
            .nth(1)
            .and_then(|rest| rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok());
        faults.push((number.unwrap_or(cases[0].number), Fault::Unfaithful(error)));
        return faults;
    }
    let output = Command::new(compiler.folder.join("calls")).output().expect("a program can be run");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    for line in text.lines() {
        if let Some((number, what)) = line.split_once('\t') {
            faults.push((number.parse().unwrap_or_default(), Fault::Unfaithful(format!("error: {what}"))));
        }
    }
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        faults.push((cases[0].number, Fault::Unfaithful(format!("error: the calls panic: {text}"))));
    }
    faults
}

/// A function for each operation.
fn calls_of(case: &Case) -> Result<Vec<String>, String> {
    let checked = alicloud_generator::read(&case.input()).map_err(|_| "it is refused".to_owned())?;
    let source = Source { named: &checked.named, description: &case.description, library: case.name() };
    let mut random = Random::new(case.seed ^ 0x00ca_115e);
    let operations = case.description.operations();
    let operations = operations.iter().enumerate();
    operations.map(|(index, operation)| call(case, index, &source, operation, &mut random)).collect()
}

fn call(
    case: &Case,
    index: usize,
    source: &Source<'_>,
    operation: &Operation<'_>,
    random: &mut Random,
) -> Result<String, String> {
    let named: &NamedApi = source.named;
    let known = named.api.operations.iter().find(|known| known.id == operation.id);
    let known = known.ok_or_else(|| format!("the generator has no operation `{}`", operation.id))?;
    let mut values = Values { random, description: &case.description, of_response: false, commas: false };
    let (given, query, form) = parameters(operation, &mut values);
    let request = source.request(known.request, &operation.slots, &given)?;
    values.of_response = true;
    let response = values.object(&case.description.members(operation.response), 0);
    let (number, id, library) = (case.number, operation.id, case.name());
    let path = source.path(known.request);
    let method = names::operation(known).ident();
    let anonymous = operation.anonymous;
    let http = if operation.get { "GET" } else { "POST" };
    let by_name = Data::Object(given).json();
    Ok(format!(
        "fn call_{number}_{index}() {{
    let expected = Expected {{
        case: {number}, operation: {id:?}, method: {http:?}, anonymous: {anonymous},
        query: &{query:?},
        form: &{form:?},
        response: {:?},
    }};
    let mock = MockTransport::new().respond(200, {:?});
    let client = {library}::Client::builder().region(\"here\").credentials(Credentials::new(\"id\", \"secret\"));
    // A random one is filled in otherwise.
    let client = client.idempotency_tokens(false).transport(mock.clone()).build_blocking().expect(\"everything is set\");
    let request = {request};
    let by_name = <{path} as Operation>::INFO.request(&{by_name:?}.parse().expect(\"JSON\"));
    expected.check_by_name(&text(Wire::view(&request)), by_name);
    let response = client.{method}(request).send_blocking();
    expected.check(&mock, response.map(|response| text(Wire::view(&response))));
}}

",
        response.kept().json(),
        response.json(),
    ))
}

type Pairs = Vec<(String, String)>;

/// Random parameters, and how they are written to the query and to the form.
fn parameters<'v>(operation: &Operation<'v>, values: &mut Values<'v>) -> (Vec<(String, Data)>, Pairs, Pairs) {
    let (mut given, mut query, mut form) = (Vec::new(), Pairs::new(), Pairs::new());
    for slot in &operation.slots {
        let (parameter, required) = match slot {
            Slot::One(parameter) => (parameter.clone(), parameter.required),
            Slot::Choice { required, of, .. } => (values.random.pick(of), *required),
        };
        if !required && !values.random.percent(70) {
            continue;
        }
        values.commas = parameter.style == Style::Commas;
        let value = values.value(&parameter.schema, 0);
        values.commas = false;
        let pairs = if parameter.in_form { &mut form } else { &mut query };
        pairs.extend(written(&parameter, &value));
        given.push((parameter.name.to_owned(), value));
    }
    query.sort();
    form.sort();
    (given, query, form)
}

fn written(parameter: &Parameter<'_>, value: &Data) -> Pairs {
    let name = parameter.name.to_owned();
    match (parameter.style, value) {
        (Style::Json, value) => vec![(name, value.json())],
        (Style::Commas, Data::List(items)) => {
            vec![(name, items.iter().map(Data::plain).collect::<Vec<_>>().join(","))]
        }
        (Style::Numbered, Data::List(items)) => (1..)
            .zip(items)
            .map(|(number, item): (usize, _)| (format!("{name}.{number}"), item.plain()))
            .collect(),
        (_, value) => vec![(name, value.plain())],
    }
}
