//! Malformed files and responses: a provider returns credentials, or an error that names their
//! origin. It does not panic.

use alicloud_ice::ErrorKind;
use alicloud_ice::credentials::{
    CliProfile, CredentialsFile, CredentialsUri, EcsRole, ProvideCredentials, RamRole,
};
use serde_json::{Value, json};

use super::{CLI, INI, Sandbox, error_of, metadata_response, sts_response};

/// Returns unexpected values.
fn unexpected_values() -> Vec<Value> {
    vec![
        json!(null),
        json!(""),
        json!(" \u{0}\u{7f}"),
        json!(-1),
        json!(1e300),
        json!(true),
        json!([]),
        json!({}),
        json!([{"a": [null]}]),
    ]
}

/// Returns copies of a document in which one value is replaced by an unexpected one.
fn mutated_values(document: &Value) -> Vec<Value> {
    let mut all = unexpected_values();
    let children: Vec<String> = match document {
        Value::Object(members) => members.keys().map(|name| format!("/{name}")).collect(),
        Value::Array(items) => (0..items.len()).map(|index| format!("/{index}")).collect(),
        _ => Vec::new(),
    };
    for child in children {
        for value in mutated_values(document.pointer(&child).expect("the path was made of the document")) {
            let mut copy = document.clone();
            *copy.pointer_mut(&child).expect("the path was made of the document") = value;
            all.push(copy);
        }
    }
    all
}

/// Returns copies of a text: truncated after each byte, and with each byte replaced.
fn mutated_bytes(text: &str) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = (0..text.len()).map(|end| text.as_bytes()[..end].to_vec()).collect();
    for at in 0..text.len() {
        for byte in [0, b'\n', b'"', b'[', b'#', 0xff] {
            let mut copy = text.as_bytes().to_vec();
            copy[at] = byte;
            all.push(copy);
        }
    }
    all
}

/// Fetches credentials, and checks that an error names one of the origins and no secret. Returns
/// whether there were credentials.
async fn fetches(provider: &dyn ProvideCredentials, origins: &[&str], context: &str) -> bool {
    let Err(error) = provider.credentials().await else { return true };
    assert_eq!(error.kind(), ErrorKind::Credentials, "{context}");
    let message = error.to_string();
    assert!(origins.iter().any(|origin| message.contains(origin)), "{message} for {context}");
    assert!(!format!("{message} {error:?}").contains("sEcReT"), "{message} for {context}");
    false
}

#[tokio::test]
async fn a_malformed_cli_profile_is_an_error_that_names_its_file() {
    let profile = json!({
        "name": "a", "mode": "AK", "access_key_id": "i", "access_key_secret": "sEcReT", "sts_token": "sEcReT",
        "ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "s", "expired_seconds": 900, "policy": "{}",
        "external_id": "x", "sts_region": "cn-shanghai", "enable_vpc": false, "source_profile": "a",
        "oidc_provider_arn": "p", "oidc_token_file": "/nowhere", "role_session_name": "s", "ram_role_name": "m",
        "cloud_sso_sign_in_url": "https://s.example.com/a", "cloud_sso_account_id": "1",
        "cloud_sso_access_config": "c", "access_token": "sEcReT", "cloud_sso_access_token_expire": 4_070_908_800_u64,
        "oauth_site_type": "CN", "oauth_access_token": "sEcReT", "oauth_access_token_expire": 1,
        "oauth_refresh_token": "sEcReT", "sts_expiration": 1, "process_command": "/nowhere sEcReT",
        "credentials_uri": "http://127.0.0.1:9/?key=sEcReT", "bearer_token": "sEcReT",
        "bearer_token_header_key": "x-acs-bearer-token",
    });
    let mut fetches_made = 0;
    for mode in [
        "AK",
        "StsToken",
        "RamRoleArn",
        "ChainableRamRoleArn",
        "EcsRamRole",
        "OIDC",
        "CloudSSO",
        "OAuth",
        "External",
        "RamRoleArnWithRoleName",
        "CredentialsURI",
        "BearerToken",
        "RsaKeyPair",
    ] {
        let mut document = json!({"current": "a", "profiles": [profile]});
        document["profiles"][0]["mode"] = mode.into();
        for mutated in mutated_values(&document) {
            let sandbox = Sandbox::new().file(CLI, &mutated.to_string());
            let provider = CliProfile::new().configure(sandbox.configure());
            let path = sandbox.path(CLI);
            let origins = [&*path.to_string_lossy()];
            fetches(&provider, &origins, &mutated.to_string()).await;
            fetches_made += 1;
        }
    }
    assert!(fetches_made > 2000, "{fetches_made}");
    let text = json!({"current": "a", "profiles": [{"name": "a", "mode": "AK", "access_key_id": "i",
        "access_key_secret": "sEcReT"}]});
    let mut found = 0;
    for mutated in mutated_bytes(&text.to_string()) {
        let sandbox = Sandbox::new().raw_file(CLI, &mutated);
        let provider = CliProfile::new().configure(sandbox.configure());
        let path = sandbox.path(CLI);
        found += usize::from(
            fetches(&provider, &[&path.to_string_lossy()], &String::from_utf8_lossy(&mutated)).await,
        );
    }
    assert!(found > 0, "some mutations are harmless");
}

#[tokio::test]
async fn a_malformed_ini_file_is_an_error_that_names_it() {
    let mut found = 0;
    for kind in ["access_key", "ram_role_arn", "oidc_role_arn", "ecs_ram_role", "rsa_key_pair"] {
        let text = format!(
            "[default]\ntype = {kind}\naccess_key_id = i\naccess_key_secret = sEcReT\nrole_arn = r\n\
            role_session_name = s\noidc_provider_arn = p\noidc_token_file_path = /nowhere\nrole_name = m\n"
        );
        for mutated in mutated_bytes(&text) {
            let sandbox = Sandbox::new().raw_file(INI, &mutated);
            let provider = CredentialsFile::new().configure(sandbox.configure());
            let path = sandbox.path(INI);
            let origins = [&*path.to_string_lossy()];
            found += usize::from(fetches(&provider, &origins, &String::from_utf8_lossy(&mutated)).await);
        }
    }
    assert!(found > 0, "some mutations are harmless");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_an_error_with_its_reason() {
    for (path, bytes, reason) in [
        (CLI, &b"\xff\xfe"[..], "config.json: not UTF-8"),
        (CLI, b"", "config.json: not JSON at line 1 column 0"),
        (CLI, b"{\n\"current\": x", "config.json: not JSON at line 2 column 12"),
        (".aliyun/config.json/x", b"", "config.json: not a regular file"),
        (CLI, &[b' '; (1 << 20) + 1], "config.json: longer than 1048576 bytes"),
    ] {
        let sandbox = Sandbox::new().raw_file(path, bytes);
        let message = error_of(&CliProfile::new().configure(sandbox.configure())).await;
        assert!(message.contains(reason), "{message}");
    }
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let message = error_of(&CliProfile::new().configure(Sandbox::new().file(CLI, &deep).configure())).await;
    assert!(message.contains("config.json: not JSON at line 1"), "{message}");
}

#[tokio::test]
async fn a_malformed_response_is_an_error_that_names_the_server() {
    let secret = |text: String| text.replace("gotSecret", "sEcReT").replace("gotToken", "sEcReT");
    let own = || alicloud_ice::Credentials::new("own", "oWnSeCrEt");
    let mut found = 0;
    let whole: Value = serde_json::from_str(&secret(sts_response())).unwrap();
    let bodies = mutated_values(&whole).into_iter().map(|body| body.to_string().into_bytes());
    for body in bodies.chain(mutated_bytes(&secret(sts_response()))) {
        let sandbox = Sandbox::new().respond(200, body.clone());
        let provider = RamRole::new(own(), "r").configure(sandbox.configure());
        let context = String::from_utf8_lossy(&body).into_owned();
        found += usize::from(fetches(&provider, &["STS at sts.aliyuncs.com", "expired"], &context).await);
    }
    assert!(found > 0, "some mutations are harmless");
    let whole: Value = serde_json::from_str(&secret(metadata_response())).unwrap();
    let bodies = mutated_values(&whole).into_iter().map(|body| body.to_string().into_bytes());
    for body in bodies.chain(mutated_bytes(&secret(metadata_response()))) {
        let context = String::from_utf8_lossy(&body).into_owned();
        let sandbox = Sandbox::new().respond(200, body.clone());
        let provider = CredentialsUri::new().uri("http://127.0.0.1:9/k").configure(sandbox.configure());
        fetches(&provider, &["http://127.0.0.1:9/k", "expired"], &context).await;
        for status in [200, 500] {
            let sandbox = Sandbox::new().respond(200, body.clone()).respond(200, "r").respond(200, "token");
            let sandbox = sandbox.respond(status, body.clone()).respond(status, body.clone());
            let provider = EcsRole::new().configure(sandbox.configure());
            fetches(&provider, &["ECS metadata service", "expired", "header"], &context).await;
        }
    }
}
