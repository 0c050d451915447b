//! `ice explore`: the server of the page, without a browser. `explore/` has the tests with one.
#![cfg(unix)]
#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value as Json, json};

/// A program that serves the page.
struct Explorer {
    program: Child,
    address: SocketAddr,
    token: String,
}

impl Explorer {
    fn start(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_ice"))
            .args([&["explore", "--local", "-o", "json"], arguments].concat())
            .env_clear()
            .env("HOME", "/nonexistent")
            .envs(variables.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let stdout = program.stdout.take().expect("it is a pipe");
        BufReader::new(stdout).read_line(&mut line).expect("the program prints a line");
        let line: Json = serde_json::from_str(&line).expect("the line is JSON");
        let url = line["url"].as_str().expect("it has a URL").to_owned();
        let (origin, token) = url.split_once("/#token=").expect("the URL has a token");
        let token = token.split('/').next().unwrap_or_default().to_owned();
        let address =
            origin.strip_prefix("http://").expect("it is plain HTTP").parse().expect("it is an address");
        Explorer { program, address, token }
    }

    /// Sends a request, and returns the status and what follows it.
    fn send(&self, head: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.address).expect("the server listens");
        let length = body.len();
        let request = format!("{head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
        // The server need not read what it rejects.
        let _ = stream.write_all(request.as_bytes());
        let mut response = String::new();
        let _ = stream.read_to_string(&mut response);
        let status = response.split(' ').nth(1).and_then(|status| status.parse().ok());
        (status.unwrap_or_default(), response)
    }

    /// Calls a function of the API as the page does.
    fn call(&self, path: &str, body: &Json) -> (u16, String) {
        let Explorer { address, token, .. } = self;
        let head = format!(
            "POST /api/{path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nSec-Fetch-Site: same-origin\r\n\
             X-Explore-Token: {token}\r\nContent-Type: application/json"
        );
        self.send(&head, &body.to_string())
    }
}

impl Drop for Explorer {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn the_page_calls_an_operation_and_sees_what_happens() {
    let explorer = Explorer::start(&[], &[]);
    let form =
        json!({"operation": "UploadMediaByURL", "parameters": {"UploadURLs": ["https://example.com/a"]}});
    let (status, preview) = explorer.call("preview", &form);
    assert_eq!(status, 200, "{preview}");
    assert!(preview.contains(r#""problems":[]"#) && preview.contains("UploadMediaByUrlRequest"), "{preview}");
    let (status, refused) = explorer.call("send", &form);
    assert_eq!(status, 400, "{refused}");
    assert!(refused.contains("was not confirmed"), "{refused}");
    let mut confirmed = form;
    confirmed["confirmed"] = true.into();
    let (status, events) = explorer.call("send", &confirmed);
    assert_eq!(status, 200, "{events}");
    for kind in [r#""kind":"attempt""#, r#""kind":"response""#, "UploadJobs"] {
        assert!(events.contains(kind), "{kind} is missing: {events}");
    }
}

#[test]
fn nobody_else_is_served() {
    let explorer = Explorer::start(&[], &[]);
    let Explorer { address, token, .. } = &explorer;
    let head = |host: &str, further: &str| format!("GET /api/session HTTP/1.1\r\nHost: {host}{further}");
    let own = address.to_string();
    let with_token = format!("\r\nX-Explore-Token: {token}");
    assert_eq!(explorer.send(&head(&own, &with_token), "").0, 200);
    assert_eq!(explorer.send(&head(&own, ""), "").0, 401);
    assert_eq!(explorer.send(&head(&own, "\r\nX-Explore-Token: 0"), "").0, 401);
    assert_eq!(explorer.send(&head(&format!("rebound.example:{}", address.port()), &with_token), "").0, 421);
    assert_eq!(explorer.send(&head(&own, &format!("{with_token}\r\nOrigin: null")), "").0, 403);
    assert_eq!(explorer.send(&head(&own, &format!("{with_token}\r\nSec-Fetch-Site: cross-site")), "").0, 403);
    let (status, preflight) = explorer.send(
        &format!("OPTIONS /api/send HTTP/1.1\r\nHost: {own}\r\nOrigin: https://example.com\r\nAccess-Control-Request-Method: POST"),
        "",
    );
    assert!(status == 403 && !preflight.to_lowercase().contains("access-control"), "{preflight}");
    let (status, large) = explorer.call("preview", &"x".repeat(9 << 20).into());
    assert!(status == 413 || status == 0, "{large}");
}

#[test]
fn the_read_only_mode_holds_and_a_malformed_one_protects_as_well() {
    for (value, reason) in [("1", "ICE_READ_ONLY is set"), ("ture", "expected 1 or true")] {
        let explorer = Explorer::start(&[], &[("ICE_READ_ONLY", value)]);
        let form =
            json!({"operation": "DeleteMediaInfos", "parameters": {"MediaIds": "a"}, "confirmed": true});
        let (status, refused) = explorer.call("send", &form);
        assert!(status == 400 && refused.contains(reason), "{refused}");
        let form = json!({"operation": "ListMediaBasicInfos"});
        assert_eq!(explorer.call("send", &form).0, 200);
    }
}

/// Its sender has shown no token yet, so it must not hold a connection, or memory, for ever.
#[test]
fn an_incomplete_request_is_ended() {
    let explorer = Explorer::start(&[], &[]);
    let mut stream = TcpStream::connect(explorer.address).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time limit can be set");
    let head = format!("Host: {}\r\nContent-Type: application/json\r\nContent-Length: 10", explorer.address);
    write!(stream, "POST /api/enter HTTP/1.1\r\n{head}\r\n\r\n{{").expect("the server reads");
    let mut response = [0; 12];
    stream.read_exact(&mut response).expect("the server responds");
    assert_eq!(&response, b"HTTP/1.1 408");
    assert_eq!(explorer.call("enter", &json!({ "code": "x".repeat(2000) })).0, 413);
}

#[test]
fn a_very_long_name_or_search_holds_nobody_up() {
    let explorer = Explorer::start(&[], &[]);
    let (status, unknown) = explorer.call("open", &json!({ "link": "GetMediaInf".repeat(100_000) }));
    assert_eq!(status, 400, "{unknown}");
    let words: Vec<String> = (0..10_000).map(|number| format!("word{number}")).collect();
    let (status, refused) = explorer.call("search", &json!({ "words": words.join(" ") }));
    assert!(status == 400 && refused.contains("at most 20 words"), "{refused}");
    let link = format!("GetMediaInfo?{}", "a=1&".repeat(100_000));
    assert_eq!(explorer.call("open", &json!({ "link": link })).0, 200);
}
