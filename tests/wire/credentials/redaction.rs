//! No secret of a provider is in a `Debug`, an error or a log.

use alicloud_ice::Credentials;
use alicloud_ice::credentials::{
    CachedCredentials, CliProfile, CredentialsFile, CredentialsUri, DefaultChain, EcsRole,
    EnvironmentCredentials, OidcRole, ProcessCredentials, ProvideCredentials, RamRole,
};
use serde_json::json;

use super::{CLI, INI, Sandbox};
use crate::log::Log;

const SECRET: &str = "sEcReT/of+the=key";

/// Returns everything that a provider shows before and after it has fetched credentials.
async fn shown(provider: impl ProvideCredentials) -> String {
    let mut shown = format!("{provider:?}");
    match provider.credentials().await {
        Ok(credentials) => shown += &format!("{credentials:?} {credentials:#?}"),
        Err(error) => {
            shown += &format!("{error} {error:?} {:?}", error.raw_body());
            let mut cause = std::error::Error::source(&error);
            while let Some(next) = cause {
                shown += &format!("{next} {next:?}");
                cause = next.source();
            }
        }
    }
    shown + &format!("{provider:#?}")
}

/// Returns a sandbox in which every value is a secret, and whose servers repeat it.
fn sandbox(status: u16) -> Sandbox {
    let echo = json!({
        "Code": "Success", "Message": SECRET, "RequestId": "r", "AccessKeyId": "i", "AccessKeySecret": SECRET,
        "SecurityToken": SECRET, "Expiration": "2099-01-01T00:00:00Z", "access_token": SECRET, "error": "e", "error_description": SECRET,
    });
    let mut sandbox = Sandbox::new()
        .file("token", SECRET)
        .file(
            "output",
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
        sandbox = sandbox.respond(status, echo.to_string());
    }
    sandbox
}

#[tokio::test]
async fn no_secret_is_shown_of_a_provider() {
    let log = Log::of_process();
    let mut all = String::new();
    for status in [200, 400] {
        let sandbox = || sandbox(status);
        let own = Credentials::new("own", SECRET).with_security_token(SECRET);
        all += &shown(OidcRole::new().configure(sandbox().configure())).await;
        let role = RamRole::new(own.clone(), "r").external_id(SECRET).configure(sandbox().configure());
        all += &shown(role).await;
        all += &shown(CredentialsFile::new().configure(sandbox().configure())).await;
        all += &shown(DefaultChain::new().configure(sandbox().configure())).await;
        all += &shown(CachedCredentials::new(own)).await;
        if status == 400 {
            // The token of the metadata service.
            all += &shown(
                EcsRole::new().role_name("r").configure(Sandbox::new().respond(200, SECRET).configure()),
            )
            .await;
        }
    }
    let environment = Sandbox::new()
        .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "i")
        .variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SECRET)
        .variable("ALIBABA_CLOUD_SECURITY_TOKEN", SECRET);
    all += &shown(EnvironmentCredentials::new().configure(environment.configure())).await;
    all += &shown(CredentialsUri::new().configure(sandbox(200).configure())).await;
    all += &shown(ProcessCredentials::new(format!("echo {SECRET}"))).await;
    all += &shown(ProcessCredentials::new(sandbox(200).at_home("cat {HOME}/output"))).await;
    let profile = |mode: &str| {
        json!({"mode": mode, "access_key_id": "i", "access_key_secret": SECRET, "sts_token": SECRET,
            "ram_role_arn": "r", "external_id": SECRET, "process_command": format!("echo {SECRET}"),
            "cloud_sso_sign_in_url": "https://s.example.com", "cloud_sso_account_id": "1", "access_token": SECRET,
            "cloud_sso_access_config": "c", "cloud_sso_access_token_expire": 4_070_908_800_u64,
            "oauth_access_token": SECRET, "oauth_refresh_token": SECRET, "bearer_token": SECRET,
            "credentials_uri": format!("http://127.0.0.1:9/?key={SECRET}"), "ram_role_name": "m"})
    };
    for mode in [
        "AK",
        "StsToken",
        "RamRoleArn",
        "RamRoleArnWithRoleName",
        "CloudSSO",
        "OAuth",
        "External",
        "CredentialsURI",
        "BearerToken",
    ] {
        for status in [200, 400] {
            let sandbox = sandbox(status).profile(&profile(mode));
            all += &shown(CliProfile::new().configure(sandbox.configure())).await;
            assert!(sandbox.path(CLI).exists());
        }
    }
    assert!(all.matches("***").count() > 20, "the secrets were there: {all}");
    let logged = log.text();
    assert!(logged.contains("found credentials"), "the log has the events of the providers: {logged}");
    for secret in [SECRET, "sEcReT"] {
        assert!(!all.contains(secret), "{all}");
        assert!(!logged.contains(secret), "{logged}");
    }
}
