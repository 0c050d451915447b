//! The cases of `config.json`.

use super::*;

pub(super) fn modes() -> Vec<Case> {
    let of = |names, place, expect| case(MODES, names, place, expect);
    let key = json!({"access_key_id": "i", "access_key_secret": "s", "sts_token": "t"});
    let chained = json!({"current": "b", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "i", "access_key_secret": "s"},
        {"name": "b", "mode": "ChainableRamRoleArn", "source_profile": "a", "ram_role_arn": ROLE}]});
    vec![
        of(&["AK"], profile("AK", key.clone()), Expect::Key("i", "s", None)),
        of(&["StsToken"], profile("StsToken", key), Expect::Key("i", "s", Some("t"))),
        of(&["RamRoleArn"], role(json!({})), GOT),
        of(
            &["ChainableRamRoleArn"],
            Sandbox::new().file(CLI, &chained.to_string()).respond(200, sts_response()),
            GOT,
        ),
        of(
            &["EcsRamRole"],
            profile("EcsRamRole", json!({"ram_role_name": "r"}))
                .respond(200, "token")
                .respond(200, metadata_response()),
            GOT,
        ),
        of(
            &["RamRoleArnWithRoleName"],
            profile("RamRoleArnWithRoleName", json!({"ram_role_name": "r", "ram_role_arn": ROLE}))
                .respond(200, "token")
                .respond(200, metadata_response().replace("STS.got", "STS.machine"))
                .respond(200, sts_response()),
            Expect::Sent(&[
                "/security-credentials/r\n",
                "AccessKeyId=STS.machine\n",
                "SecurityToken=gotToken\n",
                "RoleArn=acs:ram::1:role/documented\n",
            ]),
        ),
        of(
            &["OIDC"],
            profile(
                "OIDC",
                json!({"ram_role_arn": ROLE, "oidc_provider_arn": "p", "oidc_token_file": "{HOME}/t"}),
            )
            .file("t", "token")
            .respond(200, sts_response()),
            GOT,
        ),
        of(&["CloudSSO"], cloud_sso(json!({})), GOT),
        of(&["OAuth"], oauth(json!({})), GOT),
        of(
            &["External"],
            profile(
                "External",
                json!({"process_command":
                r#"echo '{"mode": "AK", "access_key_id": "i", "access_key_secret": "s"}'"#}),
            ),
            Expect::Key("i", "s", None),
        ),
        of(
            &["CredentialsURI"],
            profile("CredentialsURI", json!({"credentials_uri": "http://127.0.0.1:9/"}))
                .respond(200, metadata_response()),
            GOT,
        ),
        of(
            &["BearerToken"],
            profile("BearerToken", json!({"bearer_token": "t\n"})),
            Expect::Shown("Bearer(\"***\")"),
        ),
        of(&["Anonymous"], profile("Anonymous", json!({})), Expect::Shown("Anonymous")),
        of(
            &["RsaKeyPair"],
            profile("RsaKeyPair", json!({"private_key": "p", "key_pair_name": "n"}))
                .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
            Expect::Error("unsupported mode `RsaKeyPair`, which the CLI has deprecated"),
        ),
    ]
}

pub(super) fn members() -> Vec<Case> {
    let of = |names, place, expect| case(MEMBERS, names, place, expect);
    let key =
        json!({"access_key_id": "i", "access_key_secret": "s", "sts_token": "t", "region_id": "us-west-1"});
    vec![
        of(
            &["current", "profiles", "name", "mode", "access_key_id", "access_key_secret", "sts_token"],
            profile("StsToken", key.clone()),
            Expect::Key("i", "s", Some("t")),
        ),
        of(&["region_id"], profile("StsToken", key), Expect::Host("ice.us-west-1.aliyuncs.com")),
        of(
            &["ram_role_name"],
            profile("EcsRamRole", json!({"ram_role_name": "documentedRole"}))
                .respond(200, "token")
                .respond(200, metadata_response()),
            Expect::Sent(&["/security-credentials/documentedRole\n"]),
        ),
        of(
            &["process_command"],
            profile(
                "External",
                json!({"process_command":
                r#"echo '{"access_key_id": "documented", "access_key_secret": "s"}'"#}),
            ),
            Expect::Key("documented", "s", None),
        ),
        of(
            &["credentials_uri"],
            profile("CredentialsURI", json!({"credentials_uri": "http://localhost:6666/?user=documented"}))
                .respond(200, metadata_response()),
            Expect::Sent(&["GET http://localhost:6666/?user=documented\n"]),
        ),
        of(
            &["bearer_token"],
            profile("BearerToken", json!({"bearer_token": "\r\n"}))
                .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
            Expect::Error("profile `default`: `bearer_token` is missing, empty or not a string"),
        ),
        of(
            &["bearer_token_header_key"],
            profile(
                "BearerToken",
                json!({"bearer_token": "t", "bearer_token_header_key": "x-yunxiao-token"}),
            )
            .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
            Expect::Error(
                "unsupported header of the bearer token \"x-yunxiao-token\": expected `x-acs-bearer-token`",
            ),
        ),
        of(
            &["bearer_token_header_key"],
            profile(
                "BearerToken",
                json!({"bearer_token": "t", "bearer_token_header_key": "X-Acs-Bearer-Token"}),
            ),
            Expect::Shown("Bearer(\"***\")"),
        ),
    ]
}

pub(super) fn members_of_roles() -> Vec<Case> {
    let of = |names, place, expect| case(MEMBERS, names, place, expect);
    let oidc = json!({"ram_role_arn": ROLE, "oidc_provider_arn": "documentedProvider",
        "oidc_token_file": "{HOME}/t", "ram_session_name": "other", "role_session_name": "documentedSession"});
    let chained = json!({"current": "b", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "documentedSource", "access_key_secret": "s"},
        {"name": "b", "mode": "ChainableRamRoleArn", "source_profile": "a", "ram_role_arn": ROLE}]});
    vec![
        of(
            &["ram_role_arn", "ram_session_name", "expired_seconds", "external_id", "policy"],
            role(json!({"ram_session_name": "documentedSession", "expired_seconds": 1234,
                "external_id": "documentedId", "policy": "documentedPolicy"})),
            Expect::Sent(&[
                "RoleArn=acs:ram::1:role/documented\n",
                "RoleSessionName=documentedSession\n",
                "DurationSeconds=1234\n",
                "ExternalId=documentedId\n",
                "Policy=documentedPolicy\n",
            ]),
        ),
        of(
            &["sts_region", "enable_vpc"],
            role(json!({"sts_region": "cn-beijing", "enable_vpc": true})),
            Expect::Sent(&["host: sts-vpc.cn-beijing.aliyuncs.com\n"]),
        ),
        of(
            &["sts_endpoint"],
            role(json!({"sts_endpoint": "sts.example.com", "sts_region": "cn-beijing"}))
                .variable("ALIBABA_CLOUD_STS_ENDPOINT", "sts.other.example.com"),
            Expect::Sent(&["host: sts.example.com\n"]),
        ),
        of(
            &["source_profile"],
            Sandbox::new().file(CLI, &chained.to_string()).respond(200, sts_response()),
            Expect::Sent(&["AccessKeyId=documentedSource\n"]),
        ),
        of(
            &["oidc_provider_arn", "oidc_token_file", "role_session_name"],
            profile("OIDC", oidc).file("t", "documentedToken").respond(200, sts_response()),
            Expect::Sent(&[
                "OIDCProviderArn=documentedProvider\n",
                "OIDCToken=documentedToken\n",
                "RoleSessionName=documentedSession\n",
            ]),
        ),
    ]
}

pub(super) fn members_of_sign_ins() -> Vec<Case> {
    let of = |names, place, expect| case(MEMBERS, names, place, expect);
    let stored = |expiration: u64| {
        json!({"access_key_id": "STS.stored", "access_key_secret": "s", "sts_token": "t",
            "sts_expiration": expiration})
    };
    vec![
        of(&["sts_expiration"], cloud_sso(stored(LATER)), Expect::Key("STS.stored", "s", Some("t"))),
        of(&["sts_expiration"], cloud_sso(stored(1)), GOT),
        of(&["sts_expiration"], oauth(stored(LATER)), Expect::Key("STS.stored", "s", Some("t"))),
        of(
            &["cloud_sso_sign_in_url", "cloud_sso_account_id", "cloud_sso_access_config", "access_token"],
            cloud_sso(json!({})),
            Expect::Sent(&[
                "POST https://signin.example.com/cloud-credentials\n",
                "\"AccountId\":\"documentedAccount\"",
                "\"AccessConfigurationId\":\"documentedConfig\"",
                "authorization: Bearer documentedAccess\n",
            ]),
        ),
        of(
            &["cloud_sso_access_token_expire"],
            cloud_sso(json!({"cloud_sso_access_token_expire": 1}))
                .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
            Expect::Error("expired CloudSSO sign-in: sign in again with `aliyun configure`"),
        ),
        of(
            &["oauth_access_token", "oauth_site_type"],
            oauth(json!({"oauth_site_type": "INTL"})),
            Expect::Sent(&[
                "POST https://oauth.alibabacloud.com/v1/exchange\n",
                "authorization: Bearer documentedAccess\n",
            ]),
        ),
        of(
            &["oauth_refresh_token", "oauth_access_token_expire"],
            profile(
                "OAuth",
                json!({"oauth_access_token": "old", "oauth_access_token_expire": 1,
                    "oauth_refresh_token": "documentedRefresh"}),
            )
            .respond(200, json!({"access_token": "new", "refresh_token": "next"}).to_string())
            .respond(200, temporary_credentials().to_string()),
            Expect::Sent(&[
                "POST https://oauth.aliyun.com/v1/token\n",
                "refresh_token=documentedRefresh",
                "authorization: Bearer new\n",
            ]),
        ),
    ]
}
