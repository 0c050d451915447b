//! Credentials providers: compared with the official chain, and case by case.

mod cache;
mod chain;
mod cli_profile;
mod credentials_file;
mod credentials_uri;
mod default_transport;
mod documented;
mod ecs_role;
mod expiration;
mod files;
mod limits;
mod malformed;
mod oauth;
mod passing_failures;
mod process;
mod recorded;
mod redaction;
mod rejected;
mod shared_file;
mod stalled;
mod sts;

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use alicloud_ice::ErrorKind;
use alicloud_ice::credentials::{ProvideCredentials, ProviderConfig, RamRole};
use alicloud_ice::transport::MockTransport;
use alicloud_local::{text_pairs, verify_rpc1};
use bytes::Bytes;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Everything that a provider reads: a home directory with files, variables, and mocked responses.
struct Sandbox {
    home: TempDir,
    variables: HashMap<String, String>,
    mock: MockTransport,
    /// Whether the home directory is that of the variable `HOME`.
    has_home_variable: bool,
}

impl Sandbox {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a directory can be created");
        Sandbox { home, variables: HashMap::new(), mock: MockTransport::new(), has_home_variable: false }
    }

    /// Sets a variable; `{HOME}` in it is the home directory.
    fn variable(mut self, name: &str, value: &str) -> Self {
        let value = self.at_home(value);
        self.variables.insert(name.to_owned(), value);
        self
    }

    /// Names the home directory with the variable `HOME` alone.
    fn home_of_variables(mut self) -> Self {
        self.has_home_variable = true;
        self.variable("HOME", "{HOME}")
    }

    /// Writes a file beneath the home directory; `{HOME}` in it is that directory.
    fn file(self, path: &str, text: &str) -> Self {
        let text = self.at_home(text);
        self.raw_file(path, text.as_bytes())
    }

    /// Writes a file of any bytes beneath the home directory.
    fn raw_file(self, path: &str, bytes: &[u8]) -> Self {
        let path = self.home.path().join(path);
        fs::create_dir_all(path.parent().expect("it is beneath the home directory")).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Writes a file of the CLI with one profile, which is the current one.
    fn profile(self, profile: &Value) -> Self {
        let mut profile = profile.clone();
        profile["name"] = "default".into();
        self.file(CLI, &json!({"current": "default", "profiles": [profile]}).to_string())
    }

    /// Adds a response of the server that a provider requests credentials from.
    fn respond(mut self, status: u16, body: impl Into<Bytes>) -> Self {
        self.mock = self.mock.respond(status, body);
        self
    }

    /// Returns a configuration that reads from here and not from the system.
    fn configure(&self) -> ProviderConfig {
        let variables = self.variables.clone();
        let config = ProviderConfig::new()
            .variables(move |name| variables.get(name).cloned())
            .transport(self.mock.clone());
        if self.has_home_variable { config } else { config.home(self.home.path()) }
    }

    /// Replaces `{HOME}` by the home directory.
    fn at_home(&self, text: &str) -> String {
        text.replace("{HOME}", &self.path("").to_string_lossy())
    }

    /// Returns the absolute path of a file beneath the home directory.
    fn path(&self, path: &str) -> std::path::PathBuf {
        if path.is_empty() { self.home.path().to_owned() } else { self.home.path().join(path) }
    }

    fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.home.path().join(path)).unwrap()
    }
}

const CLI: &str = ".aliyun/config.json";
const INI: &str = ".alibabacloud/credentials.ini";

/// Returns the members of temporary credentials.
fn temporary_credentials() -> Value {
    json!({
        "AccessKeyId": "STS.got", "AccessKeySecret": "gotSecret", "SecurityToken": "gotToken",
        "Expiration": "2099-01-01T00:00:00Z",
    })
}

/// Returns a response of STS.
fn sts_response() -> String {
    json!({"RequestId": "r", "Credentials": temporary_credentials()}).to_string()
}

/// Returns a response of the metadata service, or of a credentials URI.
fn metadata_response() -> String {
    let mut response = temporary_credentials();
    response["Code"] = "Success".into();
    response.to_string()
}

/// Asserts that a provider returns these credentials.
async fn assert_credentials(provider: &dyn ProvideCredentials, id: &str, secret: &str, token: Option<&str>) {
    let credentials = provider.credentials().await.unwrap_or_else(|error| panic!("{error}"));
    // The public API does not show a secret, so STS receives a request that is signed with it.
    let sts = MockTransport::new().respond(200, sts_response());
    let role = RamRole::new(credentials, "acs:ram::1:role/r")
        .configure(ProviderConfig::new().variables(|_| None).transport(sts.clone()));
    role.credentials().await.unwrap_or_else(|error| panic!("{error}"));
    let sent = &sts.requests()[0];
    let pairs = text_pairs(sent.uri().query().unwrap_or_default().as_bytes());
    let value = |name: &str| pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    assert_eq!((value("AccessKeyId"), value("SecurityToken")), (Some(id), token));
    assert!(is_signed_with(sent, secret), "the secret is not {secret}: {}", sent.uri());
}

/// Returns whether a request to STS has the signature of a secret.
fn is_signed_with(sent: &http::Request<Bytes>, secret: &str) -> bool {
    let target = sent.uri().path_and_query().expect("a URL has a path").as_str();
    verify_rpc1(sent.method().as_str(), target, secret)
}

/// Asserts that a provider has no credentials, and returns the message of its error.
async fn error_of(provider: &dyn ProvideCredentials) -> String {
    let error = provider.credentials().await.expect_err("there are no credentials");
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    let message = error.to_string();
    assert!(message.starts_with("no credentials: ") && !message.contains('\n'), "{message}");
    message
}

/// Returns the parameters in the query of a request that a provider has sent.
fn query(sandbox: &Sandbox, index: usize) -> Vec<(String, String)> {
    text_pairs(sandbox.mock.requests()[index].uri().query().unwrap_or_default().as_bytes())
}

/// Asserts that parameters contain one with this value.
fn assert_has(pairs: &[(String, String)], name: &str, value: &str) {
    assert!(pairs.contains(&(name.to_owned(), value.to_owned())), "no {name}={value} in {pairs:?}");
}
