//! Servers that give keys, or do not.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::time::Duration;

use alicloud_ice::Credentials;
use alicloud_ice::credentials::{
    CredentialsUri, DefaultChain, EcsRole, OidcRole, ProvideCredentials, RamRole,
};
use serde_json::json;

use super::{World, gives, keys, metadata, says, sts};

const ROLE: &str = "acs:ram::1:role/r";

fn ecs(world: &World) -> EcsRole {
    EcsRole::new().configure(world.configure())
}

fn paths(world: &World) -> Vec<String> {
    let all = "/latest/meta-data/ram/security-credentials/";
    let short = |path: &str| path.replace(all, "/").replace("/latest/api", "");
    world
        .script
        .requests()
        .iter()
        .map(|sent| format!("{} {}", sent.method(), short(sent.uri().path())))
        .collect()
}

fn has_token(world: &World) -> Vec<bool> {
    world
        .script
        .requests()
        .iter()
        .map(|sent| sent.headers().contains_key("x-aliyun-ecs-metadata-token"))
        .collect()
}

#[tokio::test]
async fn the_first_version_of_the_metadata_is_the_last_resort() {
    // The role is found without a token, the keys are found with one.
    let world = World::new()
        .respond(200, "token")
        .respond(403, "")
        .respond(200, "role-1\nrole-2\n")
        .respond(200, "token")
        .respond(200, metadata());
    gives(&ecs(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(paths(&world), ["PUT /token", "GET /", "GET /", "PUT /token", "GET /role-1"]);
    assert_eq!(has_token(&world), [false, true, false, false, true]);

    let world = World::new().respond(200, "token").respond(403, "");
    assert_eq!(
        says(&ecs(&world).role_name("r").v2_only(true)).await,
        "no credentials: ECS metadata service: HTTP 403"
    );
    assert_eq!(paths(&world), ["PUT /token", "GET /r"]);
}

#[tokio::test]
async fn what_the_metadata_lack_is_told() {
    let told = |answer: World| async move { says(&ecs(&answer).v2_only(true)).await };
    let token = || World::new().respond(200, "token");
    let server = "no credentials: ECS metadata service: ";
    assert_eq!(told(token().respond(404, "")).await, format!("{server}the instance has no RAM role"));
    assert_eq!(
        told(token().respond(200, " \n")).await,
        format!("{server}invalid response: empty or not UTF-8")
    );
    assert_eq!(
        told(World::new().respond(200, "")).await,
        format!("{server}invalid response: empty or not UTF-8")
    );
    for name in ["../../user-data", "a b", "<html>", "a?b", &"x".repeat(65), "."] {
        let message = told(token().respond(200, name.to_owned())).await;
        assert_eq!(message, format!("{server}invalid role name"), "{name}");
    }
    let redirect = told(World::new().respond(302, "")).await;
    assert_eq!(redirect, format!("{server}HTTP 302"));
    let message = says(&ecs(&World::new())).await;
    assert!(message.contains("no connection, nothing was sent"), "{message}");
    let off = World::new().variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "TRUE");
    assert_eq!(says(&ecs(&off)).await, "no credentials: disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    let odd = says(&ecs(&World::new().respond(200, "to\u{1}ken")).role_name("r").v2_only(true)).await;
    assert!(odd.contains("contains a control character"), "{odd}");
}

#[tokio::test]
async fn a_uri_is_asked_as_it_stands() {
    let world = World::new().respond(200, metadata());
    let source = CredentialsUri::new().configure(world.configure());
    gives(
        &source.uri("https://keys.example.com:443/a%20b?x=%2F+&y"),
        "STS.got",
        "gotSecret",
        Some("gotToken"),
    )
    .await;
    let sent = &world.script.requests()[0];
    assert_eq!(sent.uri().path_and_query().unwrap(), "/a%20b?x=%2F+&y");
    assert_eq!(sent.headers()["host"], "keys.example.com");
    assert!(sent.headers()["user-agent"].to_str().unwrap().starts_with("alicloud-runtime/"));
}

#[tokio::test]
async fn what_is_wrong_with_a_uri_is_told_without_it() {
    for uri in [
        "nonsense",
        "/path",
        "ftp://host/x",
        "http://",
        "http://user:sEcReT@host/",
        "http://h/ sEcReT",
        "host/p",
    ] {
        let source = CredentialsUri::new().uri(uri).configure(World::new().configure());
        assert_eq!(
            says(&source).await,
            "no credentials: invalid credentials URI: expected `http://host:port/path`"
        );
    }
    let world = World::new().respond(500, r#"{"Message": "sorry"}"#).respond(200, "{}");
    let source = CredentialsUri::new().uri("http://127.0.0.1:9/k?key=sEcReT").configure(world.configure());
    assert_eq!(says(&source).await, "no credentials: http://127.0.0.1:9/k: HTTP 500");
    assert!(!format!("{source:?}").contains("sEcReT"), "{source:?}");
    let source = CredentialsUri::new().uri("http://127.0.0.1:9/k?key=sEcReT").configure(world.configure());
    assert_eq!(
        says(&source).await,
        "no credentials: http://127.0.0.1:9/k: invalid response: `Code` is missing"
    );
}

#[tokio::test]
async fn a_role_can_be_asked_for_with_everything() {
    let world = World::new().respond(200, sts());
    let own = Credentials::new("own", "ownSecret").with_security_token("own+/=");
    let role = RamRole::new(own, ROLE)
        .session_name("a b")
        .duration(Duration::from_secs(900))
        .policy("{\"a\": \"ü*~\"}")
        .external_id("x/+ y")
        .sts_region("cn-hangzhou")
        .vpc_endpoint(true)
        .configure(world.configure());
    let expiration = role.credentials().await.unwrap().expiration();
    assert_eq!(expiration, Some("2099-01-01T00:00:00Z".parse().unwrap()));
    let sent = &world.script.requests()[0];
    assert_eq!(sent.uri().host(), Some("sts-vpc.cn-hangzhou.aliyuncs.com"));
    assert!(support::verify_rpc1("GET", sent.uri().path_and_query().unwrap().as_str(), "ownSecret"));
    let pairs = support::text_pairs(sent.uri().query().unwrap().as_bytes());
    let of = |name: &str| pairs.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
    for (name, value) in [
        ("Policy", "{\"a\": \"ü*~\"}"),
        ("ExternalId", "x/+ y"),
        ("RoleSessionName", "a b"),
        ("DurationSeconds", "900"),
        ("SecurityToken", "own+/="),
    ] {
        assert_eq!(of(name), Some(value));
    }
}

#[tokio::test]
async fn an_sts_that_refuses_is_quoted_without_secrets() {
    let own = || Credentials::new("own", "oWn/SeCrEt").with_security_token("oWn/ToKeN+");
    // As STS does it: what was to be signed is repeated, encoded twice.
    let echo = "string to sign is:GET&%2F&SecurityToken%3DoWn%252FToKeN%252B and oWn/ToKeN+ and oWn%2FSeCrEt";
    let answer = json!({"Code": "SignatureDoesNotMatch", "Message": echo, "RequestId": "r-1"});
    let world = World::new().respond(400, answer.to_string());
    let message = says(&RamRole::new(own(), ROLE).configure(world.configure())).await;
    assert_eq!(
        message,
        "no credentials: STS at sts.aliyuncs.com: HTTP 400: SignatureDoesNotMatch: string to sign \
         is:GET&%2F&SecurityToken%3D*** and *** and *** (request ID r-1)"
    );
    for (body, told) in [
        (json!({"Credentials": {"AccessKeyId": "i"}}), "invalid response: `AccessKeySecret` is missing"),
        (json!({"RequestId": "r"}), "invalid response: `Credentials` is missing"),
        (json!("text"), "invalid response: `Credentials` is missing"),
    ] {
        let world = World::new().respond(200, body.to_string());
        let message = says(&RamRole::new(own(), ROLE).configure(world.configure())).await;
        assert!(message.contains(told), "{message}");
    }
    for own in [Credentials::anonymous(), Credentials::bearer("b")] {
        let message = says(&RamRole::new(own, ROLE).configure(World::new().configure())).await;
        assert_eq!(
            message,
            "no credentials: cannot assume a role: the other credentials are not an access key"
        );
    }
    let world = World::new();
    let error = RamRole::new(own(), ROLE).configure(world.configure()).credentials().await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some(), "what the transport said is kept");
}

#[tokio::test]
async fn an_oidc_role_says_what_it_lacks() {
    let world = World::new().variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p");
    let role = || OidcRole::new().configure(world.configure());
    assert_eq!(
        says(&role()).await,
        "no credentials: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE not set"
    );
    let role = role().role_arn(ROLE).token_file("/nowhere/token");
    assert_eq!(says(&role).await, "no credentials: /nowhere/token: file not found");
    // The token is read anew for each renewal, and an error does not repeat it.
    let world = World::new().file("token", "hEaDeR.bOdY\n").respond(
        400,
        r#"{"Code":"AuthenticationFail.OIDCToken.Invalid","Message":"hEaDeR.bOdY is invalid"}"#,
    );
    let role = OidcRole::new().role_arn(ROLE).provider_arn("p").token_file(world.path("token"));
    assert_eq!(
        says(&role.configure(world.configure())).await,
        "no credentials: STS at sts.aliyuncs.com: HTTP 400: AuthenticationFail.OIDCToken.Invalid: *** is invalid"
    );
}

#[tokio::test]
async fn a_chain_stays_with_the_source_that_had_keys() {
    let expired = |at: &str| metadata().replace("2099-01-01T00:00:00Z", at);
    let now = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(1_700_000_000));
    let clock = std::sync::Arc::clone(&now);
    let world = World::new()
        .variable("ALIBABA_CLOUD_ECS_METADATA", "r")
        .variable("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:9/keys")
        .respond(200, "token")
        .respond(200, expired("2023-11-14T23:13:20Z"));
    let config = world.configure().clock(move || {
        alicloud_ice::Timestamp::from_second(clock.load(std::sync::atomic::Ordering::SeqCst)).unwrap()
    });
    let chain = DefaultChain::new().configure(config);
    gives(&chain, "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(world.script.requests().len(), 2);
    now.fetch_add(3600, std::sync::atomic::Ordering::SeqCst);
    // The keys have expired and the metadata service is gone: nobody else is asked.
    let message = says(&chain).await;
    assert!(message.starts_with("no credentials: ECS metadata service: "), "{message}");
    assert!(world.script.requests().iter().all(|sent| sent.uri().host() == Some("100.100.100.200")));
}

#[tokio::test]
async fn a_chain_without_keys_is_tried_again() {
    let world = World::new().variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let chain = DefaultChain::new().configure(world.configure().clock({
        let asked = std::sync::atomic::AtomicI64::new(1_700_000_000);
        // Every look at the clock is ten seconds after the one before.
        move || {
            alicloud_ice::Timestamp::from_second(asked.fetch_add(10, std::sync::atomic::Ordering::SeqCst))
                .unwrap()
        }
    }));
    says(&chain).await;
    let world = world.profile(&json!({"mode": "AK", "access_key_id": "i", "access_key_secret": "late"}));
    gives(&chain, "i", "late", None).await;
    drop(world);
    assert!(keys()["Expiration"].is_string());
}

/// A server on this machine, whose one answer is this; it gives back the head it received.
fn one_answer(answer: String) -> (String, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines().map(Result::unwrap);
        let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
        stream.write_all(answer.as_bytes()).unwrap();
        head.join("\n")
    });
    (host, served)
}

fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn the_default_transport_asks_and_is_not_sent_elsewhere() {
    let (host, served) = one_answer(ok(&metadata()));
    let source = CredentialsUri::new().uri(format!("http://{host}/keys?a=b"));
    gives(&source, "STS.got", "gotSecret", Some("gotToken")).await;
    let head = served.join().unwrap().to_ascii_lowercase();
    assert!(head.starts_with("get /keys?a=b http/1.1"), "{head}");
    assert_eq!(head.matches("host: ").count(), 1, "{head}");
    assert!(head.contains(&format!("host: {host}")), "{head}");

    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let location = format!("http://{}/", elsewhere.local_addr().unwrap());
    let (host, _served) = one_answer(format!(
        "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ));
    let source = CredentialsUri::new().uri(format!("http://{host}/keys"));
    assert_eq!(says(&source).await, format!("no credentials: http://{host}/keys: HTTP 302"));
    assert!(elsewhere.accept().is_err(), "nobody follows");
}

const TARGET: &str = "TEST_OF_PROXIES_ASKS";

/// The environment of a process cannot be changed safely, so the test runs itself once more.
#[tokio::test]
async fn plain_http_takes_no_proxy() {
    if let Ok(uri) = std::env::var(TARGET) {
        gives(&CredentialsUri::new().uri(uri), "STS.got", "gotSecret", Some("gotToken")).await;
        return;
    }
    let (host, served) = one_answer(ok(&metadata()));
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    proxy.set_nonblocking(true).unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let name = "credentials::ecs_role::plain_http_takes_no_proxy";
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", name]).env(TARGET, format!("http://{host}/keys")).env_remove("NO_PROXY");
    let done = again
        .env_remove("no_proxy")
        .env("HTTP_PROXY", &address)
        .env("http_proxy", &address)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    served.join().unwrap();
    assert!(proxy.accept().is_err(), "nobody came to the proxy");
}

/// A client that is given no credentials finds those of the CLI. Nobody but the service is asked
/// through the transport that it is given.
#[tokio::test]
async fn a_client_walks_along_the_chain() {
    const NAME: &str = "credentials::ecs_role::a_client_walks_along_the_chain";
    if std::env::var("ALIBABA_CLOUD_PROFILE").is_ok_and(|profile| profile == "of-this-test") {
        let script = alicloud_ice::transport::MockTransport::new().respond(200, "{}");
        let builder = alicloud_ice::Client::builder().region("cn-shanghai").transport(script.clone());
        let client: alicloud_ice::Client = builder.build().await.expect("the profile has keys");
        assert!(script.requests().is_empty());
        let request = alicloud_ice::upload::GetUrlUploadInfosRequest::by_job_ids(["a"]);
        client.get_url_upload_infos(request).await.unwrap();
        let authorization = script.requests()[0].headers()["authorization"].to_str().unwrap().to_owned();
        assert!(authorization.contains("Credential=cliAk,"), "{authorization}");
        return;
    }
    let profile =
        json!({"name": "of-this-test", "mode": "AK", "access_key_id": "cliAk", "access_key_secret": "s"});
    let world = World::new().file(".aliyun/config.json", &json!({"profiles": [profile]}).to_string());
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", NAME]).env_clear().env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    again.env("HOME", world.path("")).env("ALIBABA_CLOUD_PROFILE", "of-this-test");
    let done = again.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}
