//! Profiles of the CLI in modes that were not recorded, and with values that are missing.

use alicloud_ice::credentials::CliProfile;
use serde_json::{Value, json};

use super::oauth::oauth_profile;
use super::{
    CLI, Sandbox, assert_credentials, assert_has, error_of, is_signed_with, metadata_response, query,
    sts_response,
};

const ROLE: &str = "acs:ram::1:role/r";

fn cli(sandbox: &Sandbox) -> CliProfile {
    CliProfile::new().configure(sandbox.configure())
}

#[tokio::test]
async fn a_missing_or_invalid_member_of_a_profile_is_reported() {
    for (profile, reason) in [
        (json!({"mode": "AK"}), "profile `default`: `access_key_id` is missing, empty or not a string"),
        (
            json!({"mode": "AK", "access_key_id": "i", "access_key_secret": 7}),
            "`access_key_secret` is missing, empty or not a string",
        ),
        (
            json!({"mode": "StsToken", "access_key_id": "i", "access_key_secret": "s"}),
            "`sts_token` is missing",
        ),
        (json!({}), "profile `default`: `mode` is missing"),
        (json!({"mode": "OAuth"}), "not signed in: sign in with `aliyun configure`"),
        (
            oauth_profile(json!({"oauth_site_type": "MARS"})),
            "invalid `oauth_site_type` \"MARS\": expected CN or INTL",
        ),
        (json!({"mode": "External"}), "`process_command` is missing"),
        (
            json!({"mode": "External", "process_command": " "}),
            "invalid command of the external program: empty",
        ),
        (json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE}), "`source_profile` is missing"),
        (
            json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE, "source_profile": "default"}),
            "circular `source_profile`: default, default",
        ),
        (
            json!({"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE, "source_profile": "gone"}),
            "profile `gone`: not found in the file",
        ),
        (
            json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "s"}),
            "no role: set its ARN, or ALIBABA_CLOUD_ROLE_ARN",
        ),
        (
            json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "s", "ram_role_arn": ROLE,
                "expired_seconds": 899}),
            "invalid session duration 899s: STS requires at least 900s",
        ),
        (
            json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "s", "ram_role_arn": ROLE,
                "expired_seconds": "long"}),
            "`expired_seconds` is not a number of seconds",
        ),
        (
            json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "s", "ram_role_arn": ROLE,
                "sts_region": "evil.com/"}),
            "STS endpoint: invalid region \"evil.com/\"",
        ),
        (
            json!({"mode": "OIDC", "ram_role_arn": ROLE}),
            "ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE not set",
        ),
        (json!({"mode": "CloudSSO"}), "`cloud_sso_sign_in_url` is missing"),
        (
            cloud_sso("https://signin.example.com", 1),
            "expired CloudSSO sign-in: sign in again with `aliyun configure`",
        ),
        (
            cloud_sso("http://signin.example.com/start", 4_070_908_800),
            "`cloud_sso_sign_in_url`: invalid endpoint \"http://signin.example.com\": plain HTTP",
        ),
        (
            cloud_sso("https://u:p@signin.example.com/start", 4_070_908_800),
            "`cloud_sso_sign_in_url`: invalid endpoint",
        ),
    ] {
        let sandbox = Sandbox::new().profile(&profile);
        let message = error_of(&cli(&sandbox)).await;
        assert!(message.contains(reason), "{reason} is not in: {message}");
        assert!(sandbox.mock.requests().is_empty(), "{profile}");
    }
}

/// Returns a profile of the mode `CloudSSO`.
fn cloud_sso(url: &str, expire: u64) -> Value {
    json!({"mode": "CloudSSO", "cloud_sso_sign_in_url": url, "cloud_sso_account_id": "1",
        "cloud_sso_access_config": "ac", "access_token": "sso-token", "cloud_sso_access_token_expire": expire})
}

#[tokio::test]
async fn a_profile_is_found_by_file_and_name() {
    let sandbox = Sandbox::new();
    let missing = format!("no credentials: {}: file not found", sandbox.path(CLI).display());
    assert_eq!(error_of(&cli(&sandbox)).await, missing);
    let sandbox = Sandbox::new().file(CLI, "{}");
    assert!(error_of(&cli(&sandbox)).await.ends_with("no profile is set, and `current` is empty"));
    assert!(error_of(&cli(&sandbox).profile("x")).await.ends_with("profile `x`: not found in the file"));
    let profiles =
        json!({"profiles": [{"name": "x", "mode": "AK", "access_key_id": "i", "access_key_secret": "sec"}]});
    let sandbox = Sandbox::new().file("own.json", &format!("\u{feff}{profiles}"));
    assert_credentials(&cli(&sandbox).file(sandbox.path("own.json")).profile("x"), "i", "sec", None).await;
    let sandbox = sandbox.variable("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "True");
    assert_eq!(
        error_of(&cli(&sandbox).file(sandbox.path("own.json"))).await,
        "no credentials: disabled by ALIBABA_CLOUD_CLI_PROFILE_DISABLED"
    );
}

#[tokio::test]
async fn a_role_is_read_from_the_profile_and_the_environment() {
    let profile = json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "sec", "expired_seconds": 0,
        "ram_role_arn": "", "enable_vpc": true});
    let sandbox = Sandbox::new()
        .profile(&profile)
        .variable("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .variable("ALIBABA_CLOUD_STS_REGION", "cn-shanghai")
        .respond(200, sts_response());
    assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(sandbox.mock.requests()[0].uri().host(), Some("sts-vpc.cn-shanghai.aliyuncs.com"));
    let pairs = query(&sandbox, 0);
    assert_has(&pairs, "RoleArn", ROLE);
    assert_has(&pairs, "DurationSeconds", "3600");
    let (_, name) = pairs.iter().find(|(name, _)| name == "RoleSessionName").unwrap();
    assert!(name.starts_with("alicloud-rust-") && name.len() <= 64, "{name}");
    assert!(is_signed_with(&sandbox.mock.requests()[0], "sec"));
}

/// The role of the machine assumes a role, which assumes another.
#[tokio::test]
async fn chained_profiles_assume_one_role_after_the_other() {
    let role = |name: &str, source: &str| {
        json!({"name": name, "mode": "ChainableRamRoleArn", "source_profile": source,
            "ram_role_arn": format!("acs:ram::1:role/{name}"), "ram_session_name": "s"})
    };
    let profiles = json!([role("a", "b"), role("b", "ecs"), {"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "m"}]);
    let sandbox = Sandbox::new()
        .file(CLI, &json!({"current": "a", "profiles": profiles}).to_string())
        .respond(200, "token")
        .respond(200, metadata_response().replace("got", "ecs"))
        .respond(200, sts_response().replace("got", "mid"))
        .respond(200, sts_response());
    assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    let expected = [
        (2, "role/b", "STS.ecs", "ecsToken", "ecsSecret"),
        (3, "role/a", "STS.mid", "midToken", "midSecret"),
    ];
    for (index, role, id, token, secret) in expected {
        let pairs = query(&sandbox, index);
        assert_has(&pairs, "RoleArn", &format!("acs:ram::1:{role}"));
        assert_has(&pairs, "AccessKeyId", id);
        assert_has(&pairs, "SecurityToken", token);
        assert!(is_signed_with(&sandbox.mock.requests()[index], secret));
    }
}

/// An access key `STS...` is temporary, and STS refuses it without its token.
#[tokio::test]
async fn a_role_is_assumed_with_a_temporary_access_key() {
    let profile = |token: &str| {
        json!({"mode": "RamRoleArn", "access_key_id": "STS.own", "access_key_secret": "x", "sts_token": token,
            "ram_role_arn": ROLE, "ram_session_name": "s"})
    };
    for (token, sent) in [("TOKEN", true), ("", false)] {
        let sandbox = Sandbox::new().profile(&profile(token)).respond(200, sts_response());
        assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
        let pairs = query(&sandbox, 0);
        assert_eq!(pairs.contains(&("SecurityToken".to_owned(), "TOKEN".to_owned())), sent);
        assert_eq!(pairs.iter().any(|(name, _)| name == "SecurityToken"), sent);
        assert!(is_signed_with(&sandbox.mock.requests()[0], "x"));
    }
}

#[tokio::test]
async fn the_endpoint_of_sts_in_a_profile_takes_precedence() {
    for (endpoint, host) in [
        ("sts.example.com", "sts.example.com"),
        (" https://sts.example.com/ ", "sts.example.com"),
        ("http://sts.example.com", "sts.example.com"),
        ("", "sts.cn-hangzhou.aliyuncs.com"),
    ] {
        let profile = json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "s",
            "ram_role_arn": ROLE, "sts_region": "cn-hangzhou", "sts_endpoint": endpoint});
        let sandbox = Sandbox::new().profile(&profile).respond(200, sts_response());
        assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
        let uri = sandbox.mock.requests()[0].uri().clone();
        assert_eq!((uri.scheme_str(), uri.host()), (Some("https"), Some(host)), "{endpoint:?}");
    }
    for endpoint in ["http://u:p@sts.example.com", "sts.example.com/path", "ftp://sts.example.com"] {
        let profile = json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "s",
            "ram_role_arn": ROLE, "sts_endpoint": endpoint});
        let message = error_of(&cli(&Sandbox::new().profile(&profile))).await;
        assert!(message.contains("STS endpoint: invalid endpoint") && !message.contains("u:p"), "{message}");
    }
}

#[tokio::test]
async fn programs_can_be_disabled() {
    let profile = json!({"mode": "External", "process_command": "echo"});
    for value in ["1", "true", "TRUE"] {
        let sandbox =
            Sandbox::new().profile(&profile).variable("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", value);
        let message = error_of(&cli(&sandbox)).await;
        assert!(message.ends_with("disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"), "{message}");
    }
    let sandbox = Sandbox::new().profile(&profile).variable("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "0");
    assert!(!error_of(&cli(&sandbox)).await.contains("disabled"));
}
