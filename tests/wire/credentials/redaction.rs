//! No secret of a source is in its `Debug`, in an error or in a log, whatever happens.

use alicloud_ice::Credentials;
use alicloud_ice::credentials::{
    CachedCredentials, CliProfile, CredentialsFile, CredentialsUri, DefaultChain, EcsRole,
    EnvironmentCredentials, OidcRole, ProcessCredentials, ProvideCredentials, RamRole,
};
use serde_json::json;

use super::{CLI, INI, World};
use crate::log::Log;

const SECRET: &str = "sEcReT/of+the=key";

/// Everything that shows of a source, before and after it was asked.
async fn shown(source: impl ProvideCredentials) -> String {
    let mut shown = format!("{source:?}");
    match source.credentials().await {
        Ok(keys) => shown += &format!("{keys:?} {keys:#?}"),
        Err(error) => {
            shown += &format!("{error} {error:?} {:?}", error.raw_body());
            let mut cause = std::error::Error::source(&error);
            while let Some(next) = cause {
                shown += &format!("{next} {next:?}");
                cause = next.source();
            }
        }
    }
    shown + &format!("{source:#?}")
}

/// A world in which everything is secret, and servers that repeat it.
fn world(status: u16) -> World {
    let echo = json!({
        "Code": "Success", "Message": SECRET, "RequestId": "r", "AccessKeyId": "i", "AccessKeySecret": SECRET,
        "SecurityToken": SECRET, "Expiration": "2099-01-01T00:00:00Z", "access_token": SECRET, "error": "e", "error_description": SECRET,
    });
    let mut world = World::new()
        .file("token", SECRET)
        .file(
            "keys",
            &json!({"access_key_id": "i", "access_key_secret": SECRET, "sts_token": SECRET}).to_string(),
        )
        .variable("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "{HOME}/token")
        .variable("ALIBABA_CLOUD_ROLE_ARN", "r")
        .variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
        .variable("ALIBABA_CLOUD_CREDENTIALS_URI", &format!("http://127.0.0.1:9/k?{SECRET}"))
        .file(
            INI,
            &format!("[default]\ntype = ram_role_arn\naccess_key_id = i\naccess_key_secret = {SECRET}\n"),
        );
    for _ in 0..20 {
        world = world.respond(status, echo.to_string());
    }
    world
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let log = Log::of_everything();
    let mut all = String::new();
    for status in [200, 400] {
        let world = || world(status);
        let own = Credentials::new("own", SECRET).with_security_token(SECRET);
        all += &shown(OidcRole::new().configure(world().configure())).await;
        let role = RamRole::new(own.clone(), "r").external_id(SECRET).configure(world().configure());
        all += &shown(role).await;
        all += &shown(CredentialsFile::new().configure(world().configure())).await;
        all += &shown(DefaultChain::new().configure(world().configure())).await;
        all += &shown(CachedCredentials::new(own)).await;
        if status == 400 {
            // A server that answers with an error has no keys to hide, but for these.
            all += &shown(
                EcsRole::new().role_name("r").configure(World::new().respond(200, SECRET).configure()),
            )
            .await;
        }
    }
    let environment = World::new()
        .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "i")
        .variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SECRET)
        .variable("ALIBABA_CLOUD_SECURITY_TOKEN", SECRET);
    all += &shown(EnvironmentCredentials::new().configure(environment.configure())).await;
    all += &shown(CredentialsUri::new().configure(world(200).configure())).await;
    all += &shown(ProcessCredentials::new(format!("echo {SECRET}"))).await;
    all += &shown(ProcessCredentials::new(world(200).at_home("cat {HOME}/keys"))).await;
    let profile = |mode: &str| {
        json!({"mode": mode, "access_key_id": "i", "access_key_secret": SECRET, "sts_token": SECRET,
            "ram_role_arn": "r", "external_id": SECRET, "process_command": format!("echo {SECRET}"),
            "cloud_sso_sign_in_url": "https://s.example.com", "cloud_sso_account_id": "1", "access_token": SECRET,
            "cloud_sso_access_config": "c", "cloud_sso_access_token_expire": 4_070_908_800_u64,
            "oauth_access_token": SECRET, "oauth_refresh_token": SECRET})
    };
    for mode in ["AK", "StsToken", "RamRoleArn", "CloudSSO", "OAuth", "External"] {
        for status in [200, 400] {
            let world = world(status).profile(&profile(mode));
            all += &shown(CliProfile::new().configure(world.configure())).await;
            assert!(world.path(CLI).exists());
        }
    }
    let logged = log.text();
    assert!(logged.contains("found credentials"), "the log holds what is done: {logged}");
    for secret in [SECRET, "sEcReT"] {
        assert!(!all.contains(secret), "{all}");
        assert!(!logged.contains(secret), "{logged}");
    }
}
