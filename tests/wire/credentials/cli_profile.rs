//! Modes of the CLI and types of the INI file that were not recorded.

use alicloud_ice::credentials::{CliProfile, CredentialsFile, DefaultChain};
use serde_json::{Value, json};

use super::{CLI, INI, World, gives, metadata, says, sts};

const ROLE: &str = "acs:ram::1:role/r";

fn cli(world: &World) -> CliProfile {
    CliProfile::new().configure(world.configure())
}

fn ini(world: &World) -> CredentialsFile {
    CredentialsFile::new().configure(world.configure())
}

fn query(world: &World, at: usize) -> Vec<(String, String)> {
    support::text_pairs(world.script.requests()[at].uri().query().unwrap_or_default().as_bytes())
}

fn has(pairs: &[(String, String)], name: &str, value: &str) {
    assert!(pairs.contains(&(name.to_owned(), value.to_owned())), "no {name}={value} in {pairs:?}");
}

fn oauth(members: Value) -> Value {
    let mut profile = json!({
        "mode": "OAuth", "oauth_access_token": "access", "oauth_refresh_token": "refresh",
        "oauth_access_token_expire": 4_070_908_800_u64, "region_id": "cn-shanghai",
    });
    for (name, value) in members.as_object().unwrap() {
        profile[name] = value.clone();
    }
    profile
}

fn saved(world: &World) -> Value {
    let config: Value = serde_json::from_str(&world.read(CLI)).unwrap();
    assert_eq!(config["current"], "default");
    config["profiles"][0].clone()
}

#[tokio::test]
async fn oauth_gives_the_keys_that_are_kept() {
    let members = json!({"access_key_id": "STS.kept", "access_key_secret": "keptSecret", "sts_token": "keptToken",
        "sts_expiration": 4_070_908_800_u64});
    let world = World::new().profile(&oauth(members));
    gives(&cli(&world), "STS.kept", "keptSecret", Some("keptToken")).await;
    assert!(world.script.requests().is_empty());
}

#[tokio::test]
async fn oauth_exchanges_a_token_and_keeps_the_keys() {
    let expired =
        json!({"access_key_id": "STS.old", "access_key_secret": "o", "sts_token": "o", "sts_expiration": 1});
    let world = World::new().profile(&oauth(expired)).respond(200, super::keys().to_string());
    #[cfg(unix)]
    let rights = {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(world.path(CLI), std::fs::Permissions::from_mode(0o640)).unwrap();
        || std::fs::metadata(world.path(CLI)).unwrap().permissions().mode() & 0o777
    };
    gives(&cli(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    let sent = world.script.requests();
    assert_eq!(sent[0].uri(), "https://oauth.aliyun.com/v1/exchange");
    assert_eq!(
        (sent[0].method(), &sent[0].headers()["authorization"]),
        (&http::Method::POST, &"Bearer access".parse().unwrap())
    );
    assert_eq!(sent[0].headers()["content-length"], "0");
    let saved = saved(&world);
    assert_eq!(saved["access_key_secret"], "gotSecret");
    assert_eq!(
        (&saved["sts_expiration"], &saved["sts_token"]),
        (&json!(4_070_908_800_u64), &json!("gotToken"))
    );
    assert_eq!(
        (&saved["oauth_refresh_token"], &saved["region_id"]),
        (&json!("refresh"), &json!("cn-shanghai"))
    );
    #[cfg(unix)]
    assert_eq!(rights(), 0o640);
    let beside = std::fs::read_dir(world.path(".aliyun")).unwrap().count();
    assert_eq!(beside, 1, "nothing is left beside the file");
    // Another process finds them.
    gives(&cli(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(world.script.requests().len(), 1);
}

#[tokio::test]
async fn oauth_renews_its_tokens() {
    let due = json!({"oauth_access_token_expire": 1, "oauth_site_type": "intl"});
    let tokens = json!({"access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 7200});
    let world = World::new()
        .profile(&oauth(due))
        .respond(200, tokens.to_string())
        .respond(200, super::keys().to_string());
    gives(&cli(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    let sent = world.script.requests();
    assert_eq!(sent[0].uri(), "https://oauth.alibabacloud.com/v1/token");
    assert_eq!(sent[0].headers()["content-type"], "application/x-www-form-urlencoded");
    let form = support::text_pairs(sent[0].body());
    has(&form, "grant_type", "refresh_token");
    has(&form, "refresh_token", "refresh");
    has(&form, "client_id", "4103531455503354461");
    assert_eq!(sent[1].uri(), "https://oauth.alibabacloud.com/v1/exchange");
    assert_eq!(sent[1].headers()["authorization"], "Bearer access-2");
    let saved = saved(&world);
    assert_eq!(
        (&saved["oauth_access_token"], &saved["oauth_refresh_token"]),
        (&json!("access-2"), &json!("refresh-2"))
    );
    let expire = saved["oauth_access_token_expire"].as_i64().unwrap();
    let now = alicloud_ice::Timestamp::now().as_second();
    assert!((now + 7100..=now + 7200).contains(&expire), "{expire}");
}

/// A refresh token can be used once.
#[tokio::test]
async fn oauth_keeps_its_new_tokens_even_if_the_exchange_fails() {
    let tokens = json!({"access_token": "access-2", "refresh_token": "refresh-2"});
    let refused = json!({"error": "invalid_scope", "error_description": "no such scope for access-2"});
    let world = World::new()
        .profile(&oauth(json!({"oauth_access_token": ""})))
        .respond(200, tokens.to_string())
        .respond(400, refused.to_string());
    let message = says(&cli(&world)).await;
    let told = "profile `default`: https://oauth.aliyun.com: HTTP 400: invalid_scope: no such scope for ***";
    assert!(message.ends_with(told), "{message}");
    assert_eq!(saved(&world)["oauth_refresh_token"], "refresh-2");
}

#[tokio::test]
async fn what_a_profile_lacks_is_told() {
    for (profile, told) in [
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
            oauth(json!({"oauth_site_type": "MARS"})),
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
            sso("https://signin.example.com", 1),
            "expired CloudSSO sign-in: sign in again with `aliyun configure`",
        ),
        (
            sso("http://signin.example.com/start", 4_070_908_800),
            "`cloud_sso_sign_in_url`: invalid endpoint \"http://signin.example.com\": plain HTTP",
        ),
        (
            sso("https://u:p@signin.example.com/start", 4_070_908_800),
            "`cloud_sso_sign_in_url`: invalid endpoint",
        ),
    ] {
        let world = World::new().profile(&profile);
        let message = says(&cli(&world)).await;
        assert!(message.contains(told), "{told} is not in: {message}");
        assert!(world.script.requests().is_empty(), "{profile}");
    }
}

fn sso(url: &str, expire: u64) -> Value {
    json!({"mode": "CloudSSO", "cloud_sso_sign_in_url": url, "cloud_sso_account_id": "1",
        "cloud_sso_access_config": "ac", "access_token": "sso-token", "cloud_sso_access_token_expire": expire})
}

#[tokio::test]
async fn a_profile_is_looked_for() {
    let world = World::new();
    let missing = format!("no credentials: {}: file not found", world.path(CLI).display());
    assert_eq!(says(&cli(&world)).await, missing);
    let world = World::new().file(CLI, "{}");
    assert!(says(&cli(&world)).await.ends_with("no profile is set, and `current` is empty"));
    assert!(says(&cli(&world).profile("x")).await.ends_with("profile `x`: not found in the file"));
    let own =
        json!({"profiles": [{"name": "x", "mode": "AK", "access_key_id": "i", "access_key_secret": "sec"}]});
    let world = World::new().file("own.json", &format!("\u{feff}{own}"));
    gives(&cli(&world).file(world.path("own.json")).profile("x"), "i", "sec", None).await;
    let world = world.variable("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "True");
    assert_eq!(
        says(&cli(&world).file(world.path("own.json"))).await,
        "no credentials: disabled by ALIBABA_CLOUD_CLI_PROFILE_DISABLED"
    );
}

#[tokio::test]
async fn a_role_takes_what_the_profile_and_the_environment_say() {
    let profile = json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": "sec", "expired_seconds": 0,
        "ram_role_arn": "", "enable_vpc": true});
    let world = World::new()
        .profile(&profile)
        .variable("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .variable("ALIBABA_CLOUD_STS_REGION", "cn-shanghai")
        .respond(200, sts());
    gives(&cli(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(world.script.requests()[0].uri().host(), Some("sts-vpc.cn-shanghai.aliyuncs.com"));
    let pairs = query(&world, 0);
    has(&pairs, "RoleArn", ROLE);
    has(&pairs, "DurationSeconds", "3600");
    let (_, name) = pairs.iter().find(|(name, _)| name == "RoleSessionName").unwrap();
    assert!(name.starts_with("alicloud-rust-") && name.len() <= 64, "{name}");
    let target = world.script.requests()[0].uri().path_and_query().unwrap().as_str().to_owned();
    assert!(support::verify_rpc1("GET", &target, "sec"));
}

/// One role for another, which is given for the role of the machine.
#[tokio::test]
async fn roles_are_chained() {
    let role = |name: &str, source: &str| {
        json!({"name": name, "mode": "ChainableRamRoleArn", "source_profile": source,
            "ram_role_arn": format!("acs:ram::1:role/{name}"), "ram_session_name": "s"})
    };
    let profiles = json!([role("a", "b"), role("b", "ecs"), {"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "m"}]);
    let world = World::new()
        .file(CLI, &json!({"current": "a", "profiles": profiles}).to_string())
        .respond(200, "token")
        .respond(200, metadata().replace("got", "ecs"))
        .respond(200, sts().replace("got", "mid"))
        .respond(200, sts());
    gives(&cli(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    let expected = [
        (2, "role/b", "STS.ecs", "ecsToken", "ecsSecret"),
        (3, "role/a", "STS.mid", "midToken", "midSecret"),
    ];
    for (at, role, id, token, secret) in expected {
        let pairs = query(&world, at);
        has(&pairs, "RoleArn", &format!("acs:ram::1:{role}"));
        has(&pairs, "AccessKeyId", id);
        has(&pairs, "SecurityToken", token);
        let target = world.script.requests()[at].uri().path_and_query().unwrap().as_str().to_owned();
        assert!(support::verify_rpc1("GET", &target, secret));
    }
}

#[tokio::test]
async fn an_ini_file_has_other_types() {
    let oidc = "[default]\ntype=oidc_role_arn\nrole_arn=acs:ram::1:role/r\noidc_provider_arn: p\n\
        oidc_token_file_path={HOME}/token\nrole_session_name=s\npolicy={\"a\": 1}\n";
    let world = World::new().file(INI, oidc).file("token", "tok\n").respond(200, sts());
    gives(&ini(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    let pairs = query(&world, 0);
    has(&pairs, "OIDCToken", "tok\n");
    has(&pairs, "OIDCProviderArn", "p");
    has(&pairs, "Policy", "{\"a\": 1}");

    let world = World::new()
        .file(INI, "[default]\ntype = ecs_ram_role\nrole_name = m\n")
        .respond(200, "token")
        .respond(200, metadata());
    gives(&ini(&world), "STS.got", "gotSecret", Some("gotToken")).await;
    assert!(world.script.requests()[1].uri().path().ends_with("/security-credentials/m"));
}

#[tokio::test]
async fn an_ini_file_is_read_leniently() {
    let text = "\u{feff}# a comment\r\n; another\r\n[other]\r\ntype = nope\r\n\r\n[default]\r\n  TYPE : access_key\r\n\
        access_key_id=id#1  # a comment\r\naccess_key_secret = a;b = #c#d # x # y\r\n";
    let world = World::new().file(INI, text);
    gives(&ini(&world), "id#1", "a;b =", None).await;
    let world = World::new()
        .file(INI, "[default]\ntype=access_key\naccess_key_id=i\naccess_key_secret=s%e#c=r:e;t\n");
    gives(&ini(&world), "i", "s%e#c=r:e;t", None).await;
}

#[tokio::test]
async fn what_an_ini_file_lacks_is_told() {
    for (text, told) in [
        ("[other]\n", "credentials.ini: section `default` not found"),
        ("[default]\n", "section `default`: `type` is missing or empty"),
        ("[default]\ntype = nope\n", "unknown type `nope`"),
        (
            "[default]\ntype = access_key\naccess_key_id = i\naccess_key_secret = # s\n",
            "`access_key_secret` is missing or empty",
        ),
        ("[default]\ntype = access_key\naccess_key_id\n", "`access_key_id` is missing or empty"),
        (
            "[default]\ntype = rsa_key_pair\npublic_key_id = p\nprivate_key_file = f\n",
            "unsupported type `rsa_key_pair`: use `access_key` or `ram_role_arn`",
        ),
        ("a = b\n\n[default\n", "credentials.ini: line 3: "),
        ("[default]\n= x\n", "credentials.ini: line 2"),
    ] {
        let message = says(&ini(&World::new().file(INI, text))).await;
        assert!(message.contains(told), "{told} is not in: {message}");
    }
    let world = World::new();
    assert_eq!(
        says(&ini(&world).file("/nowhere/c.ini")).await,
        "no credentials: /nowhere/c.ini: file not found"
    );
    let error = super::ProvideCredentials::credentials(&ini(&world)).await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some(), "the error of the file system is kept");
}

#[tokio::test]
async fn a_home_directory_is_needed_for_the_usual_files() {
    let nowhere = alicloud_ice::credentials::ProviderConfig::new()
        .variables(|name| (name == "ALIBABA_CLOUD_ECS_METADATA_DISABLED").then(|| "true".to_owned()));
    let message = says(&DefaultChain::new().configure(nowhere)).await;
    assert!(
        message.contains("CLI profile: home directory of `.aliyun/config.json` not found: "),
        "{message}"
    );
}
