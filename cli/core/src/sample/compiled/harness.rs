//! Written by a test: the programs of all operations.
#![allow(deprecated)]

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Mutex;

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{ClientBuilder, Credentials};
use serde_json::Value;

/// The transport of the running program, and the requests of all programs.
struct Mocked {
    mock: Mutex<MockTransport>,
    found: Mutex<BTreeMap<String, Value>>,
}

static MOCKED: std::sync::LazyLock<Mocked> = std::sync::LazyLock::new(|| Mocked {
    mock: Mutex::new(MockTransport::new()),
    found: Mutex::default(),
});

impl Mocked {
    fn builder<C: From<alicloud_ice::runtime::Client>>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let builder = builder.credentials(Credentials::new("id", "secret"));
        builder.transport(self.mock.lock().unwrap().clone()).validate_requests(false)
    }

    async fn run<E: Display>(&self, name: &str, program: impl Future<Output = Result<(), E>>) {
        let mock = MockTransport::new().respond(200, r#"{"RequestId":"1"}"#);
        *self.mock.lock().unwrap() = mock.clone();
        if let Err(error) = Box::pin(program).await {
            panic!("{name}: {error}");
        }
        let calls = mock.calls();
        let [call] = calls.as_slice() else { panic!("{name}: {} calls", calls.len()) };
        let request = call.http();
        let pairs = [request.uri().query().unwrap_or_default().as_bytes(), request.body()].map(pairs).concat();
        let pairs: BTreeMap<String, String> = pairs.into_iter().collect();
        self.add(name, serde_json::to_value(pairs).unwrap());
    }

    fn add(&self, name: &str, found: Value) {
        self.found.lock().unwrap().insert(name.to_owned(), found);
    }

    /// Writes the requests to a file, because the programs print to standard output.
    fn write(&self) {
        let found = serde_json::to_string(&*self.found.lock().unwrap()).unwrap();
        std::fs::write(concat!(env!("CARGO_BIN_NAME"), ".json"), found).unwrap();
    }
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    let text = str::from_utf8(text).unwrap();
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) => {
                bytes.push(u8::from_str_radix(str::from_utf8(&[*high, *low]).unwrap(), 16).unwrap());
                rest = tail;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).unwrap()
}
