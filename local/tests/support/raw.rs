//! Requests that are signed and sent without a client, with the older signature, so that nothing checks them before the
//! server does.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use alicloud_ice::Json;
use alicloud_ice_local::LocalIce;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;

/// A response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Response {
    pub(crate) fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Returns the code of an error; empty if there is none.
    pub(crate) fn code(&self) -> String {
        self.json()["Code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn message(&self) -> String {
        self.json()["Message"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A request with the older signature, each part of which a test may change.
#[derive(Debug, Clone)]
pub(crate) struct Rpc {
    pub(crate) method: &'static str,
    pub(crate) key_id: String,
    pub(crate) secret: String,
    pub(crate) protocol: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) form: Vec<(String, String)>,
    pub(crate) is_signed: bool,
}

impl Rpc {
    pub(crate) fn new(ice: &LocalIce, operation: &str, parameters: &[(&str, &str)]) -> Self {
        static NONCE: AtomicU64 = AtomicU64::new(0);
        let nonce = format!("{:?} {}", SystemTime::now(), NONCE.fetch_add(1, Ordering::Relaxed));
        let protocol = [
            ("Action", operation),
            ("Format", "JSON"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", &nonce),
            ("SignatureVersion", "1.0"),
            ("Timestamp", &Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            ("Version", "2020-11-09"),
        ];
        Rpc {
            method: "GET",
            key_id: ice.access_key_id().to_owned(),
            secret: ice.access_key_secret().to_owned(),
            protocol: owned(&protocol),
            query: owned(parameters),
            form: Vec::new(),
            is_signed: true,
        }
    }

    /// Sets a parameter of the protocol.
    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.protocol.retain(|(given, _)| given != name);
        self.protocol.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn post(mut self) -> Self {
        self.method = "POST";
        self.form = std::mem::take(&mut self.query);
        self
    }

    pub(crate) fn unsigned(mut self) -> Self {
        self.is_signed = false;
        self.protocol.retain(|(name, _)| !name.starts_with("Signature") || name == "SignatureNonce");
        self
    }

    pub(crate) fn send(&self, ice: &LocalIce) -> Response {
        let mut query = [self.protocol.clone(), self.query.clone()].concat();
        if self.is_signed {
            query.push(("AccessKeyId".to_owned(), self.key_id.clone()));
            let mut signed = [query.clone(), self.form.clone()].concat();
            signed.sort();
            let to_sign = format!("{}&%2F&{}", self.method, encode(&pairs(&signed)));
            let mut mac = Hmac::<Sha1>::new_from_slice(format!("{}&", self.secret).as_bytes()).unwrap();
            mac.update(to_sign.as_bytes());
            query.push(("Signature".to_owned(), STANDARD.encode(mac.finalize().into_bytes())));
        }
        let target = format!("/?{}", pairs(&query));
        let form = [("Content-Type", "application/x-www-form-urlencoded")];
        let headers: &[_] = if self.method == "POST" { &form } else { &[] };
        exchange(ice, self.method, &target, headers, &pairs(&self.form))
    }
}

/// Calls an operation with parameters that nothing has checked.
pub(crate) fn send(ice: &LocalIce, operation: &str, parameters: &[(&str, &str)]) -> Response {
    Rpc::new(ice, operation, parameters).send(ice)
}

/// Sends a request, and reads its response to the end.
pub(crate) fn exchange(
    ice: &LocalIce,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Response {
    let address = ice.url().trim_start_matches("http://").to_owned();
    let mut head = format!("{method} {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    let mut stream = TcpStream::connect(&address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    write!(stream, "{head}Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no response: {response:?}"));
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Response { status, head: head.to_owned(), body: body.to_owned() }
}

fn owned(parameters: &[(&str, &str)]) -> Vec<(String, String)> {
    parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn pairs(parameters: &[(String, String)]) -> String {
    let pairs = parameters.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn encode(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let encoded = text.bytes().map(|byte| match is_plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    encoded.collect()
}
