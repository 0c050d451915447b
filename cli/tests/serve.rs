//! `ice serve`: the local server as a program, and around a command.
#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value as Json;
use tempfile::TempDir;

const ICE: &str = env!("CARGO_BIN_EXE_ice");

struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Place(tempfile::tempdir().expect("a folder can be made"))
    }

    /// Returns a command in an environment without credentials, in which `ice` is found.
    fn ice(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(ICE);
        let folder = std::path::Path::new(ICE).parent().expect("a program is in a folder");
        let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
        command
            .args(arguments)
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.0.path())
            .env("ICE_ERROR_FORMAT", "text");
        command.env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true").current_dir(self.0.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let Output { status, stdout, stderr } = self.ice(arguments).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        (status.code().expect("the program ends by itself"), text(stdout), text(stderr))
    }

    /// Runs a shell script with a server.
    fn script(&self, options: &[&str], script: &str) -> (i32, String, String) {
        self.run(&[&["serve"], options, &["--", "sh", "-c", script]].concat())
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, text).expect("a file can be written");
        path.display().to_string()
    }
}

/// A server that runs beside the test.
struct Server(Child, String);

impl Server {
    fn start(place: &Place, options: &[&str]) -> Self {
        let mut command = place.ice(&[&["serve"], options].concat());
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut line).expect("the server prints a line");
        Server(child, line)
    }

    fn stop(mut self) -> Option<i32> {
        kill_process(Pid::from_child(&self.0), Signal::TERM).expect("the server has not been waited for");
        self.0.wait().expect("the server ends").code()
    }
}

#[test]
fn a_server_prints_one_line_and_serves_until_it_is_ended() {
    let place = Place::new();
    let server = Server::start(&place, &["--port", "0"]);
    let rest = server.1.strip_prefix("ICE is at http://127.0.0.1:").expect(&server.1);
    let (port, keys) = rest.split_once(' ').expect(&server.1);
    assert_eq!(keys, "(access key ID: local, secret: local)\n");
    let mut call = place.ice(&["AddTemplate", "--Name", "Intro", "--query", "Template.Name", "-o", "text"]);
    call.env("ALIBABA_CLOUD_ICE_ENDPOINT", format!("http://127.0.0.1:{port}"));
    call.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "local").env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "local");
    let output = call.output().expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "Intro\n", "{output:?}");
    assert_eq!(server.stop(), Some(0));

    let server = Server::start(&place, &["-o", "jsonl"]);
    let document: Json = serde_json::from_str(&server.1).expect(&server.1);
    assert_eq!(document["access_key_id"], "local");
    assert!(document["url"].as_str().is_some_and(|url| url.starts_with("http://127.0.0.1:")), "{document}");
    assert_eq!(server.stop(), Some(0));
}

/// A supervisor may end the server as soon as it has printed its line. Many times, as a race is not lost each time.
#[test]
fn a_server_is_ready_to_be_ended_when_it_prints_its_line() {
    let place = Place::new();
    for _ in 0..50 {
        assert_eq!(Server::start(&place, &[]).stop(), Some(0));
    }
}

#[test]
fn a_command_finds_the_server_and_its_exit_code_is_handed_on() {
    let place = Place::new();
    let (code, stdout, stderr) = place.script(
        &[],
        "echo $ALIBABA_CLOUD_ACCESS_KEY_ID $ALIBABA_CLOUD_ACCESS_KEY_SECRET
         ice UploadMediaByURL --UploadURLs https://example.com/a.mp4 --wait=1m --query 'URLUploadInfoList[].Status' -o text
         ice ListMediaBasicInfos --query 'length(MediaInfos)' -o text
         exit 7",
    );
    assert_eq!((code, stdout.as_str()), (7, "local local\nSUCCESS\n1\n"), "{stderr}");
    assert_eq!(place.script(&[], "exit 0").0, 0);
    assert_eq!(place.script(&[], "kill -KILL $$").0, 137, "as a shell reports a signal");
    let (code, _, stderr) = place.run(&["serve", "--", "no-such-program"]);
    assert_eq!(code, 2);
    assert!(stderr.starts_with("error: cannot run `no-such-program`: "), "{stderr}");
}

#[test]
fn credentials_of_the_caller_do_not_reach_the_command() {
    let place = Place::new();
    let mut command = place.ice(&["serve", "--", "sh", "-c", "env"]);
    command.env("ALIBABA_CLOUD_SECURITY_TOKEN", "a token").env("ALIBABA_CLOUD_PROFILE", "production");
    let output = command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIreal").output().expect("the program starts");
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    for foreign in ["SECURITY_TOKEN", "ALIBABA_CLOUD_PROFILE", "LTAIreal"] {
        assert!(!stdout.contains(foreign), "{stdout}");
    }
}

#[test]
fn a_server_that_is_ended_ends_its_command() {
    let place = Place::new();
    let mut server = place.ice(&["serve", "--", "sh", "-c", "echo ready; exec sleep 60"]);
    let mut child = server.stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).expect("it prints a line");
    assert_eq!(Server(child, line).stop(), Some(143), "128 and the number of SIGTERM");
}

#[test]
fn files_set_up_the_server() {
    let place = Place::new();
    let setup = place.write(
        "setup.json",
        r#"{"resources": {"Template": [{"TemplateId": "intro", "Name": "Intro"}]},
            "jobs": [{"operation": "UploadMediaByURL", "failure": {"code": "404", "message": "no such file"}}]}"#,
    );
    let get = "ice GetTemplate --TemplateId intro --query Template.Name -o text";
    assert_eq!(place.script(&["--setup", &setup], get), (0, "Intro\n".to_owned(), String::new()));
    let upload = "ice UploadMediaByURL --UploadURLs https://example.com/a.mp4 --wait=1m >/dev/null";
    let (code, _, stderr) = place.script(&["--setup", &setup], upload);
    assert_eq!(code, 5, "{stderr}");
    assert!(stderr.contains("DOWNLOAD_FAIL (no such file)"), "{stderr}");

    let policy = place.write("policy.json", r#"{"Statement": [{"Effect": "Allow", "Action": "ice:Get*"}]}"#);
    let (code, _, stderr) =
        place.script(&["--policy", &policy, "--setup", &setup], &format!("{get}; {upload}"));
    assert_eq!(code, 8, "{stderr}");
    assert!(stderr.contains("NoPermission"), "{stderr}");

    let (code, stdout, _) = place.script(&["--examples"], "ice GetUrlUploadInfos --JobIds df2ac80b481346daa1db6a7c40edc7f8 --query 'URLUploadInfoList[].Status' -o text");
    assert_eq!((code, stdout.as_str()), (0, "SUCCESS\n"));
    let (code, _, stderr) = place.script(&["--only-state"], "ice GetStorageList");
    assert!(code == 1 && stderr.contains("SampleRejected"), "{code} {stderr}");
}

#[test]
fn a_policy_is_made_from_the_journal() {
    let place = Place::new();
    let (code, _, stderr) =
        place.script(&["--journal", "calls.jsonl"], "ice AddTemplate --Name a && ice ListTemplates");
    assert_eq!(code, 0, "{stderr}");
    let (code, stdout, stderr) = place.run(&["policy", "--from", "calls.jsonl"]);
    assert_eq!(code, 0, "{stderr}");
    let policy: Json = serde_json::from_str(&stdout).expect(&stdout);
    assert_eq!(policy["Statement"][0]["Action"], serde_json::json!(["ice:AddTemplate", "ice:ListTemplates"]));
}

#[test]
fn what_cannot_start_is_reported() {
    let place = Place::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = taken.local_addr().expect("it has an address").port().to_string();
    let broken = place.write("broken.json", r#"{"jobs": [{"operation": "Nothing"}]}"#);
    let misspelt = place.write("misspelt.json", r#"{"job": []}"#);
    for (options, expected) in [
        (vec!["--port", &port], format!("cannot listen on 127.0.0.1:{port}: ")),
        (vec!["--setup", "none.json"], "none.json cannot be read: ".to_owned()),
        (vec!["--setup", &broken], format!("{broken}: invalid setup: unknown operation `Nothing`")),
        (vec!["--setup", &misspelt], format!("{misspelt}: invalid setup: unknown field `job`")),
        (vec!["--policy", &broken], format!("{broken}: invalid policy: ")),
        (vec!["--replay", &broken], format!("{broken}: invalid recording: ")),
        (
            vec!["--journal", "none/calls.jsonl"],
            "the journal none/calls.jsonl cannot be written: ".to_owned(),
        ),
    ] {
        let (code, stdout, stderr) = place.run(&[&["serve"], options.as_slice()].concat());
        assert_eq!((code, stdout.as_str()), (2, ""), "{options:?}");
        assert!(stderr.starts_with(&format!("error: {expected}")), "{options:?}: {stderr}");
    }
}

#[test]
fn the_coverage_is_printed() {
    let place = Place::new();
    let (code, stdout, _) = place.run(&["serve", "--coverage"]);
    assert_eq!((code, stdout.lines().count()), (0, 401));
    assert!(stdout.contains("\nstateful  editing                 GetTemplate\n"), "{stdout}");
    let (_, stdout, _) = place.run(&["serve", "--coverage", "-o", "json"]);
    let document: Json = serde_json::from_str(&stdout).expect(&stdout);
    assert_eq!(document["operations"].as_array().map(Vec::len), Some(400));
}
