//! The cases of variables.

use super::*;

pub(super) fn variables() -> Vec<Case> {
    let of = |names, place, expect| case(VARIABLES, names, place, expect);
    let key = [("ALIBABA_CLOUD_ACCESS_KEY_ID", "i"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")];
    vec![
        of(
            &["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
            with(&key),
            Expect::Key("i", "s", None),
        ),
        of(
            &["ALIBABA_CLOUD_SECURITY_TOKEN"],
            with(&key).variable("ALIBABA_CLOUD_SECURITY_TOKEN", "t"),
            Expect::Key("i", "s", Some("t")),
        ),
        of(
            &["ALIBABA_CLOUD_BEARER_TOKEN"],
            with(&[("ALIBABA_CLOUD_BEARER_TOKEN", "t")]),
            Expect::Shown("Bearer(\"***\")"),
        ),
        of(
            &["ALIBABA_CLOUD_BEARER_TOKEN_HEADER_KEY"],
            with(&[
                ("ALIBABA_CLOUD_BEARER_TOKEN", "t"),
                ("ALIBABA_CLOUD_BEARER_TOKEN_HEADER_KEY", "x-other"),
                ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
            ]),
            Expect::Error("environment: unsupported header of the bearer token \"x-other\""),
        ),
        of(
            &["ALIBABA_CLOUD_PROFILE_MODE"],
            with(&[("ALIBABA_CLOUD_PROFILE_MODE", "anonymous")]),
            Expect::Shown("Anonymous"),
        ),
        of(
            &["ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"],
            pod(),
            Expect::Sent(&[
                "RoleArn=acs:ram::1:role/documented\n",
                "OIDCProviderArn=documentedProvider\n",
                "OIDCToken=documentedToken\n",
            ]),
        ),
        of(
            &["ALIBABA_CLOUD_ROLE_SESSION_NAME"],
            pod().variable("ALIBABA_CLOUD_ROLE_SESSION_NAME", "documentedSession"),
            Expect::Sent(&["RoleSessionName=documentedSession\n"]),
        ),
        of(
            &["ALIBABA_CLOUD_EXTERNAL_ID"],
            role(json!({})).variable("ALIBABA_CLOUD_EXTERNAL_ID", "documentedId"),
            Expect::Sent(&["ExternalId=documentedId\n", "Action=AssumeRole\n"]),
        ),
        of(
            &["ALIBABA_CLOUD_STS_REGION"],
            pod().variable("ALIBABA_CLOUD_STS_REGION", "cn-beijing"),
            Expect::Sent(&["host: sts.cn-beijing.aliyuncs.com\n"]),
        ),
        of(
            &["ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"],
            pod()
                .variable("ALIBABA_CLOUD_STS_REGION", "cn-beijing")
                .variable("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "True"),
            Expect::Sent(&["host: sts-vpc.cn-beijing.aliyuncs.com\n"]),
        ),
        of(
            &["ALIBABA_CLOUD_STS_ENDPOINT"],
            role(json!({})).variable("ALIBABA_CLOUD_STS_ENDPOINT", "sts.example.com"),
            Expect::Sent(&["host: sts.example.com\n"]),
        ),
        // A profile without a role.
        of(
            &["ALIBABA_CLOUD_ROLE_ARN"],
            role(json!({"ram_role_arn": ""})).variable("ALIBABA_CLOUD_ROLE_ARN", ROLE),
            Expect::Sent(&["RoleArn=acs:ram::1:role/documented\n", "Action=AssumeRole\n"]),
        ),
    ]
}

pub(super) fn variables_of_files() -> Vec<Case> {
    let of = |names, place, expect| case(VARIABLES, names, place, expect);
    let key = |id: &str| json!({"access_key_id": id, "access_key_secret": "s", "region_id": "cn-beijing"});
    let no_machine = ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let file = json!({"current": "a", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "a", "access_key_secret": "s"},
        {"name": "b", "mode": "AK", "access_key_id": "b", "access_key_secret": "s"}]})
    .to_string();
    let section = |id: &str| format!("type=access_key\naccess_key_id={id}\naccess_key_secret=s\n");
    let uri = ("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:9/keys");
    vec![
        of(
            &["ALIBABA_CLOUD_CONFIG_FILE"],
            with(&[("ALIBABA_CLOUD_CONFIG_FILE", "{HOME}/other.json")]).file("other.json", &file),
            Expect::Key("a", "s", None),
        ),
        of(
            &["ALIBABA_CLOUD_PROFILE"],
            with(&[("ALIBABA_CLOUD_PROFILE", "b")]).file(CLI, &file),
            Expect::Key("b", "s", None),
        ),
        of(
            &["ALIBABA_CLOUD_PROFILE"],
            with(&[("ALIBABA_CLOUD_PROFILE", "b")])
                .file(INI, &format!("[default]\n{}[b]\n{}", section("a"), section("b"))),
            Expect::Key("b", "s", None),
        ),
        of(
            &["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"],
            with(&[("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true"), no_machine]).file(CLI, &file),
            Expect::Error("CLI profile: disabled by ALIBABA_CLOUD_CLI_PROFILE_DISABLED;"),
        ),
        of(
            &["ALIBABA_CLOUD_IGNORE_PROFILE"],
            with(&[("ALIBABA_CLOUD_IGNORE_PROFILE", "TRUE"), no_machine]).file(CLI, &file),
            Expect::Error("CLI profile: disabled by ALIBABA_CLOUD_IGNORE_PROFILE;"),
        ),
        of(
            &["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"],
            profile("External", json!({"process_command": "echo"}))
                .variable("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "1")
                .variable(no_machine.0, no_machine.1),
            Expect::Error("profile `default`: disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS;"),
        ),
        of(
            &["ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"],
            profile("CredentialsURI", json!({"credentials_uri": "http://127.0.0.1:9/"}))
                .variable("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "TRUE")
                .variable(no_machine.0, no_machine.1),
            Expect::Error("profile `default`: disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS;"),
        ),
        of(
            &["ALIBABA_CLOUD_CREDENTIALS_FILE"],
            with(&[("ALIBABA_CLOUD_CREDENTIALS_FILE", "{HOME}/other.ini")])
                .file("other.ini", &format!("[default]\n{}", section("a"))),
            Expect::Key("a", "s", None),
        ),
        of(
            &["ALIBABA_CLOUD_ECS_METADATA"],
            with(&[("ALIBABA_CLOUD_ECS_METADATA", "documentedRole")])
                .respond(200, "token")
                .respond(200, metadata_response()),
            Expect::Sent(&[
                "PUT http://100.100.100.200/latest/api/token",
                "GET http://100.100.100.200/latest/meta-data/ram/security-credentials/documentedRole",
            ]),
        ),
        of(
            &["ALIBABA_CLOUD_ECS_METADATA_DISABLED"],
            with(&[no_machine]),
            Expect::Error("ECS role: disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED;"),
        ),
        of(
            &["ALIBABA_CLOUD_IMDSV1_DISABLED"],
            with(&[("ALIBABA_CLOUD_IMDSV1_DISABLED", "true"), ("ALIBABA_CLOUD_ECS_METADATA", "r")])
                .respond(404, "")
                .respond(200, metadata_response()),
            Expect::Error("ECS role: ECS metadata service: HTTP 404;"),
        ),
        of(
            &["ALIBABA_CLOUD_CREDENTIALS_URI"],
            with(&[uri, no_machine]).respond(200, metadata_response()),
            GOT,
        ),
        of(
            &["ALIBABA_CLOUD_CREDENTIALS_URI"],
            profile("CredentialsURI", json!({})).variable(uri.0, uri.1).respond(200, metadata_response()),
            GOT,
        ),
        of(
            &["ALIBABA_CLOUD_BEARER_TOKEN"],
            profile("BearerToken", json!({})).variable("ALIBABA_CLOUD_BEARER_TOKEN", "t"),
            Expect::Shown("Bearer(\"***\")"),
        ),
        of(
            &["ALIBABA_CLOUD_REGION_ID"],
            profile("AK", key("i")).variable("ALIBABA_CLOUD_REGION_ID", "cn-shenzhen"),
            Expect::Host("ice.cn-shenzhen.aliyuncs.com"),
        ),
        of(&["HOME"], profile("AK", key("i")).home_of_variables(), Expect::Key("i", "s", None)),
    ]
}
