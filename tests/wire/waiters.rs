//! The facts of all lookups: the IDs that they send, and the states that are final.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use alicloud_ice::transcoding::GetTranscodeJobRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Error, ErrorKind, Operation, RetryPolicy, Waitable};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::examples::{Examples, set_at, values_at};
use crate::mock::{client_of, mock_client, prepared};
use crate::operations;

const MILLISECOND: Duration = Duration::from_millis(1);

/// An operation that submits jobs, the lookup of these jobs, and which parameter of the lookup has
/// the IDs at which path of the response.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Submission {
    submit: String,
    lookup: String,
    parameters: Vec<(String, String)>,
}

/// Returns all submissions, as the description states them: below `started-by` stand the names of
/// operations, and below each the parameters with their paths.
fn submissions() -> BTreeSet<Submission> {
    let mut submissions = BTreeSet::new();
    let description = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/ice");
    let folders = fs::read_dir(description).expect("the description is there");
    let folders =
        folders.map(|entry| entry.expect("an entry can be read").path()).filter(|path| path.is_dir());
    for file in folders.flat_map(|folder| fs::read_dir(folder).expect("it is a folder")) {
        let file = file.expect("an entry can be read").path();
        // Hand-written modules have folders.
        if file.is_dir() {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a description is text");
        let Some((_, block)) = text.split_once("\n    started-by:\n") else { continue };
        let mut found: Vec<Submission> = Vec::new();
        for line in block.lines().take_while(|line| line.starts_with("      ")) {
            let (name, value) = line.split_once(':').expect("it is a key");
            match name.strip_prefix("        ") {
                Some(parameter) => {
                    let submission = found.last_mut().expect("an operation stands above its parameters");
                    submission.parameters.push((parameter.to_owned(), value.trim().to_owned()));
                }
                None => found.push(Submission {
                    submit: name.trim().to_owned(),
                    lookup: file.file_stem().expect("a file has a name").to_string_lossy().into_owned(),
                    parameters: Vec::new(),
                }),
            }
        }
        submissions.extend(found);
    }
    submissions
}

#[test]
fn every_lookup_sends_the_ids_of_the_response_that_submitted_its_jobs() {
    let (examples, submissions) = (Examples::new(), submissions());
    let checks = for_submissions!(check_submission);
    let checked: BTreeSet<_> = checks.iter().map(|check| check(&examples, &submissions)).collect();
    assert_eq!(checked, submissions.iter().collect(), "left: the conversions; right: the description");
    println!("{} responses become a lookup with their IDs", checked.len());
    assert_eq!(checked.len(), 39);
}

fn check_submission<'s, Submit, Lookup>(
    examples: &Examples,
    submissions: &'s BTreeSet<Submission>,
) -> &'s Submission
where
    Submit: Operation,
    Submit::Response: DeserializeOwned + Serialize,
    Lookup: Operation + Waitable + for<'r> TryFrom<&'r Submit::Response, Error = Error>,
{
    let (submit, lookup) = (Submit::INFO.name, Lookup::INFO.name);
    let submission = submissions.iter().find(|it| it.submit == submit && it.lookup == lookup);
    let submission =
        submission.unwrap_or_else(|| panic!("{lookup} is not described as a lookup of {submit}"));
    let mut response = examples.response(submit);
    let mut expected = Vec::new();
    for (parameter, path) in &submission.parameters {
        // Two jobs, where there can be more than one. Digits are valid as a string and as a number.
        if let Some((list, _)) = path.split_once("[]") {
            let lists = values_at(&mut response, list);
            lists.into_iter().filter_map(Value::as_array_mut).for_each(|list| list.extend(list.clone()));
        }
        let mut ids = Vec::new();
        for (number, id) in values_at(&mut response, path).into_iter().enumerate() {
            ids.push(format!("{}", 70_001 + number));
            *id = json!(ids.last());
        }
        assert!(!ids.is_empty(), "the example response of {submit} has no {path}");
        expected.push((parameter.clone(), ids));
    }
    let response: Submit::Response = read(Submit::INFO, examples, &response);
    let request = Lookup::try_from(&response).unwrap_or_else(|error| panic!("{error}"));
    let sent = prepared(&request).into_iter().map(|(name, ids)| (name, split(&ids)));
    assert_eq!(sent.collect::<Vec<_>>(), expected, "{lookup} after {submit}");
    submission
}

/// Returns the IDs of a parameter, which is a list in JSON or separated by commas.
fn split(ids: &str) -> Vec<String> {
    serde_json::from_str(ids).unwrap_or_else(|_| ids.split(',').map(str::to_owned).collect())
}

/// Returns the typed response, read as leniently as from the service.
fn read<R: DeserializeOwned>(info: &alicloud_ice::OperationInfo, examples: &Examples, response: &Value) -> R {
    let mock = MockTransport::new().respond(200, response.to_string());
    let client = client_of(&mock, RetryPolicy::none());
    let parameters = examples.parameters(info.name).clone();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let written = runtime.block_on(alicloud_ice::call(&client, info.name, parameters));
    let written = written.unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_value(written).unwrap_or_else(|error| panic!("{}: {error}", info.name))
}

#[test]
fn every_lookup_finds_the_state_of_its_jobs() {
    let examples = Examples::new();
    let checks = for_lookups!(check_states);
    let checked: BTreeSet<_> = checks.iter().map(|check| check(&examples)).collect();
    let lookups = operations().filter(|operation| operation.waiter.is_some());
    assert_eq!(checked, lookups.map(|operation| operation.name).collect());
    println!("{} lookups recognize a finished job", checked.len());
    assert_eq!(checked.len(), 25);
}

fn check_states<O: Operation + Waitable + DeserializeOwned>(examples: &Examples) -> &'static str {
    let name = O::INFO.name;
    let waiter = O::INFO.waiter.unwrap_or_else(|| panic!("{name} has no facts of a lookup"));
    let mut response = examples.response(name);
    if let Some(missing) = waiter.missing.and_then(|missing| missing.strip_suffix("[]")) {
        values_at(&mut response, missing).into_iter().for_each(|missing| *missing = json!([]));
    }
    let request = examples.request::<O>(O::INFO);
    if let Some(requested) = waiter.requested {
        // The examples of the request and the response are masked in different ways.
        let (_, ids) = prepared(&request).into_iter().find(|(name, _)| name == requested).unwrap_or_default();
        let path = format!(
            "{}.{}",
            waiter.state.rsplit_once('.').unwrap_or_default().0,
            waiter.id.unwrap_or_default()
        );
        if let Some(id) = split(&ids).first() {
            set_at(&mut response, &path, id);
        }
    }
    let mut wait = |state: &str| {
        set_at(&mut response, waiter.state, state);
        let (client, mock) = mock_client(&vec![response.clone(); 2]);
        let call = client.call(examples.request::<O>(O::INFO));
        let result = call.wait_until_done(2 * MILLISECOND).backoff(MILLISECOND, MILLISECOND).send_blocking();
        (result, mock.requests().len())
    };
    assert!(!waiter.success.is_empty(), "{name} has no state of success");
    for state in waiter.success {
        let (result, lookups) = wait(state);
        assert!(result.is_ok() && lookups == 1, "{name}: {state} is not final: {:?}", result.err());
    }
    for state in waiter.failure {
        let (result, lookups) = wait(state);
        let error = result.err().unwrap_or_else(|| panic!("{name}: {state} is no failure"));
        assert_eq!((error.kind(), lookups), (ErrorKind::JobFailed, 1), "{name}: {error}");
        assert!(error.response::<<O as Operation>::Response>().is_some(), "{name}");
        let job = error.jobs().iter().find(|job| job.state.as_deref() == Some(state));
        let job = job.unwrap_or_else(|| panic!("{name}: {error}"));
        assert_eq!(job.id.is_some(), waiter.id.is_some(), "{name}: {job:?}");
    }
    let error = wait("700").0.err().unwrap_or_else(|| panic!("{name}: any state is final"));
    assert!(error.to_string().contains("last state: 700"), "{name}: {error}");
    name
}

#[test]
fn a_response_without_an_id_is_an_error() {
    let submitted = serde_json::from_value(json!({"TranscodeParentJob": {"RequestId": "r"}})).unwrap();
    let error = GetTranscodeJobRequest::try_from(&submitted).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetTranscodeJob: nothing to look up: the response has no `TranscodeParentJob.ParentJobId`"
    );
}
