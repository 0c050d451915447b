//! The cases of `credentials.ini`.

use super::*;

pub(super) fn sections() -> Vec<Case> {
    let file = |text: &str| Sandbox::new().file(INI, &format!("[default]\n{text}"));
    let of = |types: &'static [&'static str], keys, place: &dyn Fn() -> Sandbox, expect: fn() -> Expect| {
        [case(TYPES, types, place(), expect()), case(KEYS, keys, place(), expect())]
    };
    const KEY: &str = "access_key_id = i\naccess_key_secret = s\n";
    let cases = vec![
        of(
            &["access_key"],
            &["type", "access_key_id", "access_key_secret"],
            &|| file(&format!("type = access_key\n{KEY}")),
            || Expect::Key("i", "s", None),
        ),
        of(
            &["sts"],
            &["security_token"],
            &|| file(&format!("type = sts\n{KEY}security_token = t\n")),
            || Expect::Key("i", "s", Some("t")),
        ),
        of(&["bearer"], &["bearer_token"], &|| file("type = bearer\nbearer_token = t\n"), || {
            Expect::Shown("Bearer(\"***\")")
        }),
        of(
            &["ram_role_arn"],
            &["role_arn", "role_session_name", "role_session_expiration", "policy"],
            &|| {
                file(&format!(
                    "type = ram_role_arn\n{KEY}role_arn = documentedRole\nrole_session_name = documentedSession\n\
                     role_session_expiration = 1234\npolicy = documentedPolicy\n"
                ))
                .respond(200, sts_response())
            },
            || {
                Expect::Sent(&[
                    "RoleArn=documentedRole\n",
                    "RoleSessionName=documentedSession\n",
                    "DurationSeconds=1234\n",
                    "Policy=documentedPolicy\n",
                ])
            },
        ),
        of(
            &["oidc_role_arn"],
            &["oidc_provider_arn", "oidc_token_file_path"],
            &|| {
                file(
                    "type = oidc_role_arn\nrole_arn = r\noidc_provider_arn = documentedProvider\n\
                     oidc_token_file_path = {HOME}/t\n",
                )
                .file("t", "documentedToken")
                .respond(200, sts_response())
            },
            || Expect::Sent(&["OIDCProviderArn=documentedProvider\n", "OIDCToken=documentedToken\n"]),
        ),
        of(
            &["ecs_ram_role"],
            &["role_name"],
            &|| {
                file("type = ecs_ram_role\nrole_name = documentedRole\n")
                    .respond(200, "token")
                    .respond(200, metadata_response())
            },
            || Expect::Sent(&["/security-credentials/documentedRole\n"]),
        ),
    ];
    let refused = case(
        TYPES,
        &["rsa_key_pair"],
        file("type = rsa_key_pair\npublic_key_id = p\nprivate_key_file = f\n")
            .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
        Expect::Error("unsupported type `rsa_key_pair`: use `access_key` or `ram_role_arn`"),
    );
    cases.into_iter().flatten().chain([refused]).collect()
}
