//! Where keys come from: the official chain, case by case, and everything around it.

mod cache;
mod cli_profile;
mod ecs_role;
mod malformed;
mod process;
mod recorded;
mod redaction;

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use alicloud_ice::credentials::{ProvideCredentials, ProviderConfig};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Error, ErrorKind};
use bytes::Bytes;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A home directory with files in it, and what else a source sees.
struct World {
    home: TempDir,
    variables: HashMap<String, String>,
    script: MockTransport,
}

impl World {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("there is room for a directory");
        World { home, variables: HashMap::new(), script: MockTransport::new() }
    }

    /// Sets a variable; `{HOME}` in it is the home directory.
    fn variable(mut self, name: &str, value: &str) -> Self {
        let value = self.at_home(value);
        self.variables.insert(name.to_owned(), value);
        self
    }

    /// Writes a file beneath the home directory; `{HOME}` in it is that directory.
    fn file(self, path: &str, text: &str) -> Self {
        let text = self.at_home(text);
        self.raw_file(path, text.as_bytes())
    }

    fn raw_file(self, path: &str, bytes: &[u8]) -> Self {
        let path = self.home.path().join(path);
        fs::create_dir_all(path.parent().expect("it is beneath the home directory")).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// One profile of the CLI, which is the current one.
    fn profile(self, profile: &Value) -> Self {
        let mut profile = profile.clone();
        profile["name"] = "default".into();
        self.file(CLI, &json!({"current": "default", "profiles": [profile]}).to_string())
    }

    fn respond(mut self, status: u16, body: impl Into<Bytes>) -> Self {
        self.script = self.script.respond(status, body);
        self
    }

    fn configure(&self) -> ProviderConfig {
        let variables = self.variables.clone();
        ProviderConfig::new()
            .variables(move |name| variables.get(name).cloned())
            .home(self.home.path())
            .transport(self.script.clone())
    }

    fn at_home(&self, text: &str) -> String {
        text.replace("{HOME}", &self.path("").to_string_lossy())
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        if path.is_empty() { self.home.path().to_owned() } else { self.home.path().join(path) }
    }

    fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.home.path().join(path)).unwrap()
    }
}

const CLI: &str = ".aliyun/config.json";
const INI: &str = ".alibabacloud/credentials.ini";

/// The members that every server answers with.
fn keys() -> Value {
    json!({
        "AccessKeyId": "STS.got", "AccessKeySecret": "gotSecret", "SecurityToken": "gotToken",
        "Expiration": "2099-01-01T00:00:00Z",
    })
}

/// An answer of STS.
fn sts() -> String {
    json!({"RequestId": "r", "Credentials": keys()}).to_string()
}

/// An answer of the metadata service, or of a server at a URI.
fn metadata() -> String {
    let mut answer = keys();
    answer["Code"] = "Success".into();
    answer.to_string()
}

/// The ID, the secret and the token that a source gives.
async fn found(source: &dyn ProvideCredentials) -> Result<[Option<String>; 3], Error> {
    let credentials = source.credentials().await?;
    // Nothing in the public API shows a secret, so a request is signed with it, as STS takes it.
    let sts = MockTransport::new().respond(200, sts());
    let role = alicloud_ice::credentials::RamRole::new(credentials, "acs:ram::1:role/shows")
        .configure(ProviderConfig::new().variables(|_| None).transport(sts.clone()));
    role.credentials().await?;
    let sent = &sts.requests()[0];
    let target = sent.uri().path_and_query().unwrap().as_str().to_owned();
    let pairs = support::text_pairs(sent.uri().query().unwrap_or_default().as_bytes());
    let of = |name: &str| pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.clone());
    Ok([of("AccessKeyId"), Some(target), of("SecurityToken")])
}

/// Checks what a source gives.
async fn gives(source: &dyn ProvideCredentials, id: &str, secret: &str, token: Option<&str>) {
    let [got_id, signed, got_token] = found(source).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((got_id.as_deref(), got_token.as_deref()), (Some(id), token));
    let signed = signed.expect("a request was made");
    assert!(support::verify_rpc1("GET", &signed, secret), "the secret is not {secret}: {signed}");
}

/// Checks that a source has nothing, and gives what it says.
async fn says(source: &dyn ProvideCredentials) -> String {
    let error = source.credentials().await.expect_err("there are no keys");
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    let message = error.to_string();
    assert!(message.starts_with("no credentials: ") && !message.contains('\n'), "{message}");
    message
}
