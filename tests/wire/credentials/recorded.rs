//! Every case in which the official chain was recorded.

use alicloud_ice::credentials::DefaultChain;
use bytes::Bytes;
use serde_json::Value;
use support::{text_pairs, verify_rpc1};

use super::{World, gives, says};
use crate::{list, recorded, text};

/// Where the official library is at fault, and what this crate does.
const SPACES: &str = "CLI profile, mode RamRoleArn, policy with spaces"; // its signature is right
const HASH: &str = "INI profile, secret that contains a hash is cut"; // it is not cut

#[tokio::test]
async fn every_case() {
    let recording = recorded("credentials.json");
    let (mut found, mut refused, mut exchanges) = (0, 0, 0);
    for record in list(&recording, "records") {
        let name = text(&record["case"], "name");
        println!("{name}");
        let (world, chain) = world(record);
        let result = &record["result"];
        if result.get("raised").is_some() {
            let message = says(&chain).await;
            for told in told(name) {
                assert!(message.contains(&world.at_home(told)), "{told} is not in: {message}");
            }
            refused += 1;
        } else {
            let secret = if name == HASH { "ini#Secret" } else { text(result, "access_key_secret") };
            gives(&chain, text(result, "access_key_id"), secret, result["security_token"].as_str()).await;
            found += 1;
        }
        let sent = world.script.requests();
        let requests = list(record, "requests");
        assert_eq!(sent.len(), requests.len(), "{name}");
        for (sent, request) in sent.iter().zip(requests) {
            same(name, sent, request, record["case"]["signing_secret"].as_str());
            exchanges += 1;
        }
    }
    println!("{found} cases with keys, {refused} without, {exchanges} exchanges");
    assert_eq!((found, refused), (28, 7));
    assert!(exchanges >= 27, "{exchanges}");
}

fn world(record: &Value) -> (World, DefaultChain) {
    let case = &record["case"];
    let mut world = World::new();
    for (path, content) in case["files"].as_object().into_iter().flatten() {
        let content = content.as_str().map_or_else(|| content.to_string(), str::to_owned);
        world = world.file(path, &content);
    }
    for (name, value) in case["env"].as_object().into_iter().flatten() {
        world = world.variable(name, value.as_str().expect("variables are texts"));
    }
    // The server repeats its last answer.
    let answers = case["respond"].as_array().cloned().unwrap_or_default();
    for at in 0..list(record, "requests").len() {
        let answer = answers.get(at).or(answers.last()).expect("a server that is asked has answers");
        let status = answer["status"].as_u64().unwrap_or(200);
        let body = match answer.get("json") {
            Some(json) => json.to_string(),
            None => text(answer, "body").to_owned(),
        };
        world = world.respond(u16::try_from(status).unwrap(), body);
    }
    let chain = DefaultChain::new().configure(world.configure());
    (world, chain)
}

fn same(name: &str, sent: &http::Request<Bytes>, recorded: &Value, secret: Option<&str>) {
    let uri = sent.uri();
    assert_eq!(uri.scheme_str(), recorded["scheme"].as_str(), "{name}");
    assert_eq!(sent.method().as_str(), text(recorded, "method"), "{name}");
    assert_eq!((uri.host().unwrap(), uri.path()), (text(recorded, "host"), text(recorded, "path")), "{name}");
    // The official library leaves the port out.
    let port = uri.port_u16().map_or_else(String::new, |port| format!(":{port}"));
    assert_eq!(sent.headers()["host"], format!("{}{port}", text(recorded, "host")), "{name}");

    let fixed =
        |(name, _): &(String, String)| !["Timestamp", "SignatureNonce", "Signature"].contains(&name.as_str());
    let mut ours = text_pairs(uri.query().unwrap_or_default().as_bytes());
    let mut theirs: Vec<(String, String)> = list(recorded, "query")
        .iter()
        .map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().to_owned()))
        .collect();
    let names = |pairs: &[(String, String)]| {
        let mut names: Vec<String> = pairs.iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&ours), names(&theirs), "{name}");
    ours.retain(fixed);
    theirs.retain(fixed);
    ours.sort();
    theirs.sort();
    assert_eq!(ours, theirs, "{name}");

    let body = std::str::from_utf8(sent.body()).unwrap();
    let as_json = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|_| text.into());
    assert_eq!(as_json(body), as_json(text(recorded, "body")), "{name}");
    let mut headers: Vec<&str> = sent.headers().keys().map(|name| name.as_str()).collect();
    headers.retain(|header| !["host", "user-agent"].contains(header));
    for (header, value) in recorded["headers"].as_object().expect("headers are an object") {
        // JSON is written without spaces.
        let value = if header == "content-length" {
            body.len().to_string()
        } else {
            value.as_str().unwrap().to_owned()
        };
        assert_eq!(sent.headers().get(header).map(|v| v.to_str().unwrap()), Some(value.as_str()), "{name}");
        headers.retain(|own| own != header);
    }
    assert!(headers.is_empty(), "{name} has {headers:?} besides");

    if let Some(secret) = secret {
        let target = uri.path_and_query().unwrap().as_str();
        assert!(verify_rpc1(sent.method().as_str(), target, secret), "{name}: {target}");
        assert_eq!(recorded["rpc_signature_holds"], name != SPACES, "{name}");
    }
}

/// What the message says in a case without keys, apart from what each of them has.
fn told(name: &str) -> &'static [&'static str] {
    match name {
        "environment, empty secret is not enough" => {
            &["environment: ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in the environment;"]
        }
        "nothing at all, metadata disabled" => &[
            "environment: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET not set",
            "CLI profile: {HOME}/.aliyun/config.json: file not found",
            "credentials file: {HOME}/.alibabacloud/credentials.ini: file not found",
            "ECS role: disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED",
            "credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI not set",
            "call `.credentials(..)` on the client's builder",
        ],
        "OIDC refused by STS, falls through to the next" => {
            &["OIDC role: STS at sts.aliyuncs.com: HTTP 400: AuthenticationFail.NoPermission: m;"]
        }
        "CLI profile, unknown mode" => {
            &["CLI profile: {HOME}/.aliyun/config.json: profile `default`: unknown mode `Nope`"]
        }
        "ECS metadata, token service missing and v1 forbidden" => {
            &["ECS role: ECS metadata service: HTTP 404;"]
        }
        "ECS metadata, Code is not Success" => &["ECS role: ECS metadata service: ", "`Code` is Failed"],
        "credentials URI, answer without Expiration" => &[
            "credentials URI: http://credentials.example.com:8000/get: invalid response: `Expiration` is missing",
        ],
        other => panic!("nothing is said of {other}"),
    }
}
