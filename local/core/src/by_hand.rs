//! Calls that are signed and sent without a client, for the tests of the server.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::LoopbackIce;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A call, with every part that a test may want to be invalid.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) query: String,
    pub(crate) operation: &'static str,
    pub(crate) version: &'static str,
    pub(crate) date: String,
    pub(crate) nonce: &'static str,
    pub(crate) extra: &'static str,
    pub(crate) body: &'static str,
    pub(crate) body_hashed: &'static str,
    pub(crate) key_id: &'static str,
    pub(crate) secret: &'static str,
}

pub(crate) fn call(operation: &'static str, query: &str, nonce: &'static str) -> Call {
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
        key_id: LoopbackIce::KEY_ID,
        secret: LoopbackIce::KEY_SECRET,
    }
}

impl Call {
    /// Returns the request as it is sent. `query` has to be in canonical form; `extra` is another
    /// `name:value` line, which is signed like the others.
    pub(crate) fn bytes(&self) -> Vec<u8> {
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

pub(crate) fn connect(ice: &LoopbackIce) -> TcpStream {
    let stream = TcpStream::connect(ice.url().trim_start_matches("http://")).expect("listening");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
    stream
}

/// Sends bytes on a new connection, and reads the response to its end.
pub(crate) fn exchange(ice: &LoopbackIce, bytes: &[u8]) -> String {
    let mut stream = connect(ice);
    stream.write_all(bytes).expect("sent");
    stream.shutdown(std::net::Shutdown::Write).expect("half closed");
    let mut response = Vec::new();
    stream.read_to_end(&mut response).expect("a response");
    String::from_utf8(response).expect("text")
}

/// Makes a call, and returns the status and the body of its response.
pub(crate) fn send(ice: &LoopbackIce, call: &Call) -> (u16, Value) {
    let response = exchange(ice, &call.bytes());
    let (head, body) = response.split_once("\r\n\r\n").expect("a header section and a body");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("status");
    (status, serde_json::from_str(body).expect("JSON"))
}

/// Makes a call that the server rejects, and returns the status and the code.
pub(crate) fn rejected(ice: &LoopbackIce, call: &Call) -> (u16, String) {
    let (status, body) = send(ice, call);
    let code = body.get("Code").and_then(Value::as_str).unwrap_or_default().to_owned();
    assert_eq!(ice.received().last().and_then(|r| r.rejected), Some(&*code), "{body}");
    (status, code)
}
