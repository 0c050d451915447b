//! Whatever stands in a file or comes from a server, there are keys or an error that says
//! where they should have come from; nothing panics.

use alicloud_ice::ErrorKind;
use alicloud_ice::credentials::{
    CliProfile, CredentialsFile, CredentialsUri, EcsRole, ProvideCredentials, RamRole,
};
use serde_json::{Value, json};

use super::{CLI, INI, World, keys, metadata, says, sts};

/// Other values in the place of a good one.
fn odd() -> Vec<Value> {
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

/// A document with each of its values in turn replaced by each odd one.
fn spoilt(document: &Value) -> Vec<Value> {
    let mut all = odd();
    let children: Vec<String> = match document {
        Value::Object(members) => members.keys().map(|name| format!("/{name}")).collect(),
        Value::Array(items) => (0..items.len()).map(|at| format!("/{at}")).collect(),
        _ => Vec::new(),
    };
    for child in children {
        for value in spoilt(document.pointer(&child).expect("it is a child")) {
            let mut copy = document.clone();
            *copy.pointer_mut(&child).expect("it is a child") = value;
            all.push(copy);
        }
    }
    all
}

/// A text, cut after each of its bytes, and with each of them changed.
fn broken(text: &str) -> Vec<Vec<u8>> {
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

/// Asks a source; an error is one of credentials and names its origin. `true` if there were
/// keys.
async fn survives(source: &dyn ProvideCredentials, origins: &[&str], what: &str) -> bool {
    let Err(error) = source.credentials().await else { return true };
    assert_eq!(error.kind(), ErrorKind::Credentials, "{what}");
    let message = error.to_string();
    assert!(origins.iter().any(|origin| message.contains(origin)), "{message} for {what}");
    assert!(!format!("{message} {error:?}").contains("sEcReT"), "{message} for {what}");
    false
}

#[tokio::test]
async fn in_the_file_of_the_cli() {
    let profile = json!({
        "name": "a", "mode": "AK", "access_key_id": "i", "access_key_secret": "sEcReT", "sts_token": "sEcReT",
        "ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "s", "expired_seconds": 900, "policy": "{}",
        "external_id": "x", "sts_region": "cn-shanghai", "enable_vpc": false, "source_profile": "a",
        "oidc_provider_arn": "p", "oidc_token_file": "/nowhere", "role_session_name": "s", "ram_role_name": "m",
        "cloud_sso_sign_in_url": "https://s.example.com/a", "cloud_sso_account_id": "1",
        "cloud_sso_access_config": "c", "access_token": "sEcReT", "cloud_sso_access_token_expire": 4_070_908_800_u64,
        "oauth_site_type": "CN", "oauth_access_token": "sEcReT", "oauth_access_token_expire": 1,
        "oauth_refresh_token": "sEcReT", "sts_expiration": 1, "process_command": "/nowhere sEcReT",
    });
    let mut asked = 0;
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
    ] {
        let mut document = json!({"current": "a", "profiles": [profile]});
        document["profiles"][0]["mode"] = mode.into();
        for spoilt in spoilt(&document) {
            let world = World::new().file(CLI, &spoilt.to_string());
            let source = CliProfile::new().configure(world.configure());
            let path = world.path(CLI);
            let origins = [&*path.to_string_lossy()];
            survives(&source, &origins, &spoilt.to_string()).await;
            asked += 1;
        }
    }
    assert!(asked > 2000, "{asked}");
    let text = json!({"current": "a", "profiles": [{"name": "a", "mode": "AK", "access_key_id": "i",
        "access_key_secret": "sEcReT"}]});
    let mut keys = 0;
    for broken in broken(&text.to_string()) {
        let world = World::new().raw_file(CLI, &broken);
        let source = CliProfile::new().configure(world.configure());
        let path = world.path(CLI);
        keys += usize::from(
            survives(&source, &[&path.to_string_lossy()], &String::from_utf8_lossy(&broken)).await,
        );
    }
    assert!(keys > 0, "some changes do no harm");
}

#[tokio::test]
async fn in_an_ini_file() {
    let mut keys = 0;
    for kind in ["access_key", "ram_role_arn", "oidc_role_arn", "ecs_ram_role", "rsa_key_pair"] {
        let text = format!(
            "[default]\ntype = {kind}\naccess_key_id = i\naccess_key_secret = sEcReT\nrole_arn = r\n\
            role_session_name = s\noidc_provider_arn = p\noidc_token_file_path = /nowhere\nrole_name = m\n"
        );
        for broken in broken(&text) {
            let world = World::new().raw_file(INI, &broken);
            let source = CredentialsFile::new().configure(world.configure());
            let path = world.path(INI);
            let origins = [&*path.to_string_lossy()];
            keys += usize::from(survives(&source, &origins, &String::from_utf8_lossy(&broken)).await);
        }
    }
    assert!(keys > 0, "some changes do no harm");
}

#[tokio::test]
async fn files_that_are_none() {
    for (path, bytes, told) in [
        (CLI, &b"\xff\xfe"[..], "config.json: not UTF-8"),
        (CLI, b"", "config.json: not JSON at line 1 column 0"),
        (CLI, b"{\n\"current\": x", "config.json: not JSON at line 2 column 12"),
        (".aliyun/config.json/x", b"", "config.json: not a regular file"),
        (CLI, &[b' '; (1 << 20) + 1], "config.json: longer than 1048576 bytes"),
    ] {
        let world = World::new().raw_file(path, bytes);
        let message = says(&CliProfile::new().configure(world.configure())).await;
        assert!(message.contains(told), "{message}");
    }
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let message = says(&CliProfile::new().configure(World::new().file(CLI, &deep).configure())).await;
    assert!(message.contains("config.json: not JSON at line 1"), "{message}");
}

#[tokio::test]
async fn in_an_answer() {
    let secret = |text: String| text.replace("gotSecret", "sEcReT").replace("gotToken", "sEcReT");
    let own = || alicloud_ice::Credentials::new("own", "oWnSeCrEt");
    let mut given = 0;
    let whole: Value = serde_json::from_str(&secret(sts())).unwrap();
    let bodies = spoilt(&whole).into_iter().map(|body| body.to_string().into_bytes());
    for body in bodies.chain(broken(&secret(sts()))) {
        let world = World::new().respond(200, body.clone());
        let source = RamRole::new(own(), "r").configure(world.configure());
        let what = String::from_utf8_lossy(&body).into_owned();
        given += usize::from(survives(&source, &["STS at sts.aliyuncs.com", "expired"], &what).await);
    }
    assert!(given > 0, "some changes do no harm");
    let whole: Value = serde_json::from_str(&secret(metadata())).unwrap();
    let bodies = spoilt(&whole).into_iter().map(|body| body.to_string().into_bytes());
    for body in bodies.chain(broken(&secret(metadata()))) {
        let what = String::from_utf8_lossy(&body).into_owned();
        let world = World::new().respond(200, body.clone());
        let source = CredentialsUri::new().uri("http://127.0.0.1:9/k").configure(world.configure());
        survives(&source, &["http://127.0.0.1:9/k", "expired"], &what).await;
        for status in [200, 500] {
            let world = World::new().respond(200, body.clone()).respond(200, "r").respond(200, "token");
            let world = world.respond(status, body.clone()).respond(status, body.clone());
            let source = EcsRole::new().configure(world.configure());
            survives(&source, &["ECS metadata service", "expired", "header"], &what).await;
        }
    }
    let long = keys().to_string().replace("2099", &"9".repeat(100));
    let world = World::new().respond(200, format!("{{\"Credentials\": {long}}}"));
    let message = says(&RamRole::new(own(), "r").configure(world.configure())).await;
    assert!(message.contains("`Expiration` is not a time such as `2030-01-02T03:04:05Z`"), "{message}");
}
