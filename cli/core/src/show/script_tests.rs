//! Scripts that Bash runs against the local server.

use std::io::Write as _;
use std::process::{Command, Output};

use alicloud_local::{Builder, LocalService};
use serde_json::{Value as Json, json};

use super::tests::{key, prepared, prepared_at};
use super::{pairs, script};
use crate::operations::describe;
use crate::sample::example_request::{Request, Values, example_request};
use crate::testing::ICE;

const ID: &str = "LTAI5tReader";

/// Has what a shell, `printf` and the pads of HMAC treat specially.
const SECRET: &str = r#"6\x41 %s$HOME"'`"#;

fn server() -> LocalService {
    let product = alicloud_local::Product {
        service: ICE.service,
        groups: ICE.groups,
        describe: ICE.describe,
        documents: ICE.documents,
        events: ICE.events,
    };
    let server = Builder::new(product).key(ID, SECRET).sts_key("STS.reader", SECRET, "token+/=");
    server.lenient(true).start().unwrap()
}

/// Writes a script into a file: one with a large document is too long for an argument.
fn file(script: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(script.as_bytes()).unwrap();
    file
}

fn run(script: &str, variables: &[(&str, &str)]) -> Output {
    let file = file(script);
    let mut bash = Command::new("bash");
    bash.arg(file.path()).env("NO_PROXY", "127.0.0.1");
    for name in ["ID", "SECRET"] {
        bash.env_remove(format!("ALIBABA_CLOUD_ACCESS_KEY_{name}"));
    }
    bash.env_remove("ALIBABA_CLOUD_SECURITY_TOKEN").envs(variables.iter().copied()).output().unwrap()
}

fn request(name: &str, values: Values) -> Json {
    let operation = describe(&ICE, crate::operations::find(&ICE, name).unwrap()).unwrap();
    example_request(&operation, Request { values, only_required: false, alternative: 0 })
}

#[test]
fn the_scripts_of_varied_operations_are_accepted() {
    let server = server();
    let user = [("ALIBABA_CLOUD_ACCESS_KEY_ID", ID), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SECRET)];
    let session = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "STS.reader"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SECRET),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", "token+/="),
    ];
    for (name, variables) in [
        // GET, also with lists that are numbered parameters.
        ("GetLiveRecordTemplate", &user[..]),
        ("ListSmartJobs", &user),
        ("ListLiveRecordFiles", &session),
        ("DeleteTemplate", &session),
        // POST with a query, a form, or both.
        ("UploadMediaByURL", &user),
        ("UploadMediaByURL", &session),
        ("GetUrlUploadInfos", &user),
        ("SubmitProjectExportJob", &user),
        ("SubmitProjectExportJob", &session),
        ("DeleteLiveRecordFiles", &user),
        ("CreateEditingProject", &user),
        ("UpdateMediaInfo", &session),
    ] {
        for values in [Values::Examples, Values::Hard] {
            let (request, operation) = prepared_at(&server.url(), name, &request(name, values), &key());
            let script = script(&request, &operation);
            let output = run(&script, variables);
            let printed = String::from_utf8_lossy(&output.stdout);
            let received = server.account(variables[0].1).received().pop().unwrap();
            assert_eq!(received.operation, name, "{output:?}");
            // The account has nothing that could be found.
            let is_accepted = received.rejected.is_none() || received.status == Some(404);
            assert!(is_accepted, "{name}: {received:?}: {printed}\n{script}");
            assert_eq!(output.status.success(), received.status == Some(200), "{name}: {output:?}");
            let sent = pairs(&request).into_iter().map(|pair| (pair.name, pair.value)).collect::<Vec<_>>();
            assert_eq!(received.parameters, sent, "{name}");
            assert!(!sent.is_empty());
        }
    }
    let accepted = server.account(ID).received().len() + server.account("STS.reader").received().len();
    assert_eq!(accepted, 24);
}

#[test]
fn a_script_without_a_signature_can_run_twice() {
    let server = server();
    for name in ["GetPublicMediaInfo", "ListAllPublicMediaTags", "ListPublicMediaBasicInfos"] {
        let (request, operation) = prepared_at(&server.url(), name, &request(name, Values::Examples), &key());
        let script = script(&request, &operation);
        for _ in 0..2 {
            let output = run(&script, &[]);
            let printed = String::from_utf8_lossy(&output.stdout);
            assert!(!printed.contains("Signature") && !printed.contains("Expired"), "{output:?}\n{script}");
            assert!(printed.contains("RequestId"), "{output:?}\n{script}");
        }
    }
}

#[test]
fn a_wrong_secret_is_rejected() {
    let server = server();
    let (request, operation) =
        prepared_at(&server.url(), "UpdateMediaInfo", &json!({"MediaId": "a"}), &key());
    let script = script(&request, &operation);
    let variables = [("ALIBABA_CLOUD_ACCESS_KEY_ID", ID), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "other")];
    let output = run(&script, &variables);
    assert!(String::from_utf8_lossy(&output.stdout).contains("SignatureDoesNotMatch"), "{output:?}");
    assert_eq!(output.status.code(), Some(22), "{output:?}");
    let output = run(&script, &variables[..1]);
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET: unbound variable"), "{output:?}");
}

/// The arguments of a process can be seen by all users. Each program that the script starts prints its own here.
#[test]
fn no_program_of_a_script_has_the_secret_as_an_argument() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("arguments");
    let (request, operation) = prepared("UpdateMediaInfo", &json!({"MediaId": "a"}), &key());
    let programs = ["curl", "cut", "date", "od", "openssl", "paste", "sort", "tr"];
    let wrapped = programs.map(|program| {
        format!("{program}() {{ echo \"{program} $*\" >>'{}'; command {program} \"$@\"; }}\n", log.display())
    });
    let script =
        script(&request, &operation).replace("https://ice.cn-shanghai.aliyuncs.com", "http://127.0.0.1:1");
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", ID),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "sEcReT"),
        ("ALIBABA_CLOUD_SECURITY_TOKEN", "tOkEn"),
    ];
    run(&(wrapped.concat() + &script), &variables);
    let log = std::fs::read_to_string(log).unwrap();
    for program in programs {
        assert!(log.lines().any(|line| line.starts_with(program)), "{program}: {log}");
    }
    assert!(!log.contains("sEcReT") && !log.contains("734563526554"), "{log}");
    assert!(!log.contains("tOkEn"), "{log}");
}

#[test]
fn the_scripts_of_all_operations_are_valid_and_have_no_secrets() {
    let (mut scripts, mut masked) = (0, 0);
    for info in ICE.operations() {
        for values in [Values::Examples, Values::Hard] {
            let (request, operation) = prepared(info.name, &request(info.name, values), &key());
            let script = script(&request, &operation);
            let code: String = script.lines().filter(|line| !line.starts_with('#')).collect();
            for secret in ["secret", "sEcReT", "LTAI5tExample"] {
                assert!(!code.contains(secret), "{script}");
            }
            // A `*` of a parameter is encoded.
            let is_masked = code.contains("****");
            assert_eq!(is_masked, script.contains("\n# **** stands for a secret"), "{script}");
            masked += usize::from(is_masked);
            let bash = Command::new("bash").arg("-n").arg(file(&script).path()).output().unwrap();
            assert!(bash.status.success() && bash.stderr.is_empty(), "{bash:?}\n{script}");
            scripts += 1;
        }
    }
    assert_eq!(scripts, 800);
    assert!(masked >= 18, "{masked}");
}
