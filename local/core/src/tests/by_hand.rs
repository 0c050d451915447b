//! Calls that are signed and sent without a client, for the tests of the server.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::LocalService;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A call, with every part that a test may want to be invalid.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) query: String,
    pub(super) operation: &'static str,
    pub(super) version: &'static str,
    pub(super) date: String,
    pub(super) nonce: &'static str,
    pub(super) extra: &'static str,
    pub(super) body: &'static str,
    pub(super) body_hashed: &'static str,
    pub(super) key_id: &'static str,
    pub(super) secret: &'static str,
}

pub(super) fn call(operation: &'static str, query: &str, nonce: &'static str) -> Call {
    Call {
        method: "POST",
        path: "/",
        query: query.to_owned(),
        operation,
        version: "2020-11-09",
        date: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        nonce,
        extra: "",
        body: "",
        body_hashed: "",
        key_id: "local",
        secret: "local",
    }
}

impl Call {
    /// Returns the request as it is sent. `query` has to be in canonical form; `extra` is another
    /// `name:value` line, which is signed like the others.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let body_hash = hex(&Sha256::digest(self.body_hashed));
        let mut lines = vec![
            "host:ice.example".to_owned(),
            format!("x-acs-action:{}", self.operation),
            format!("x-acs-content-sha256:{body_hash}"),
            format!("x-acs-date:{}", self.date),
            format!("x-acs-signature-nonce:{}", self.nonce),
            format!("x-acs-version:{}", self.version),
        ];
        if !self.extra.is_empty() {
            lines.push(self.extra.to_owned());
        }
        lines.sort();
        let names: Vec<&str> = lines.iter().filter_map(|line| Some(line.split_once(':')?.0)).collect();
        let names = names.join(";");
        let canonical = format!(
            "{}\n{}\n{}\n{}\n\n{names}\n{body_hash}",
            self.method,
            self.path,
            self.query,
            lines.join("\n")
        );
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.as_bytes()).expect("any length");
        mac.update(format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical))).as_bytes());
        let signature = hex(&mac.finalize().into_bytes());
        format!(
            "{} {}?{} HTTP/1.1\r\n{}\r\nAuthorization: ACS3-HMAC-SHA256 Credential={},SignedHeaders={names},\
             Signature={signature}\r\nContent-Length: {}\r\n\r\n{}",
            self.method,
            self.path,
            self.query,
            lines.join("\r\n"),
            self.key_id,
            self.body.len(),
            self.body
        )
        .into_bytes()
    }
}

/// Returns a call with the older signature, that of its parameters. `query` has to be in canonical form.
pub(super) fn call_with_parameters(operation: &str, query: &str, secret: &str) -> Vec<u8> {
    let time = Timestamp::now().strftime("%Y-%m-%dT%H%%3A%M%%3A%SZ");
    let mut pairs = [
        query.to_owned(),
        format!("Action={operation}"),
        format!("Timestamp={time}"),
        "AccessKeyId=local".to_owned(),
        "SignatureMethod=HMAC-SHA1".to_owned(),
        "SignatureNonce=n".to_owned(),
        "SignatureVersion=1.0".to_owned(),
        "Version=2020-11-09".to_owned(),
    ];
    pairs.sort();
    let query = pairs.join("&");
    let encoded = query.replace('%', "%25").replace('&', "%26").replace('=', "%3D");
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{secret}&").as_bytes()).expect("any length");
    mac.update(format!("GET&%2F&{encoded}").as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let signature = signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    format!("GET /?{query}&Signature={signature} HTTP/1.1\r\nHost: ice.example\r\n\r\n").into_bytes()
}

/// Sends bytes on a new connection, and returns whether it is reset.
pub(super) fn is_reset(ice: &LocalService, bytes: &[u8]) -> bool {
    let mut stream = connect(ice);
    stream.write_all(bytes).expect("sent");
    stream.read(&mut [0]).is_err_and(|error| error.kind() == ErrorKind::ConnectionReset)
}

pub(super) fn connect(ice: &LocalService) -> TcpStream {
    let stream = TcpStream::connect(ice.url().trim_start_matches("http://")).expect("listening");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
    stream
}

/// Sends bytes on a new connection, and reads the response to its end.
pub(super) fn exchange(ice: &LocalService, bytes: &[u8]) -> String {
    let mut stream = connect(ice);
    stream.write_all(bytes).expect("sent");
    stream.shutdown(std::net::Shutdown::Write).expect("half closed");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).expect("a response");
    String::from_utf8(response).expect("text")
}

/// Makes a call, and returns the status and the body of its response.
pub(super) fn send(ice: &LocalService, call: &Call) -> (u16, Value) {
    let response = exchange(ice, &call.bytes());
    let (head, body) = response.split_once("\r\n\r\n").expect("a header section and a body");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("status");
    (status, serde_json::from_str(body).expect("JSON"))
}

/// Makes a call that the server rejects, and returns the status and the code.
pub(super) fn rejected(ice: &LocalService, call: &Call) -> (u16, String) {
    let (status, body) = send(ice, call);
    let code = body.get("Code").and_then(Value::as_str).unwrap_or_default().to_owned();
    // A known access key has the request in its journal, also if the signature is wrong.
    let received = ice.received().into_iter().chain(ice.account(call.key_id).received());
    assert!(received.into_iter().any(|received| received.rejected.as_ref() == Some(&code)), "{body}");
    (status, code)
}
