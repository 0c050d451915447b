//! One case for each name that is used, or several names that belong together.

use super::{
    CLI, Case, Expect, INI, KEYS, MEMBERS, MODES, Sandbox, TYPES, VARIABLES, Value, json, metadata_response,
    sts_response, temporary_credentials,
};

mod profiles;
mod sections;
mod variables;

const ROLE: &str = "acs:ram::1:role/documented";
const GOT: Expect = Expect::Key("STS.got", "gotSecret", Some("gotToken"));
const LATER: u64 = 4_070_908_800;

pub(super) fn all() -> Vec<Case> {
    let cases = [
        variables::variables(),
        variables::variables_of_files(),
        profiles::modes(),
        profiles::members(),
        profiles::members_of_roles(),
        profiles::members_of_sign_ins(),
        sections::sections(),
    ];
    cases.into_iter().flatten().collect()
}

fn case(table: &'static str, names: &'static [&'static str], place: Sandbox, expect: Expect) -> Case {
    Case { table, names, place, expect }
}

fn with(variables: &[(&str, &str)]) -> Sandbox {
    variables.iter().fold(Sandbox::new(), |place, (name, value)| place.variable(name, value))
}

/// Returns the environment of a pod, with its token, and a response of STS.
fn pod() -> Sandbox {
    with(&[
        ("ALIBABA_CLOUD_ROLE_ARN", ROLE),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "documentedProvider"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "{HOME}/token"),
    ])
    .file("token", "documentedToken")
    .respond(200, sts_response())
}

/// Returns a place with a profile that has other members, too.
fn profile(mode: &str, members: Value) -> Sandbox {
    Sandbox::new().profile(&profile_of(mode, members))
}

fn profile_of(mode: &str, members: Value) -> Value {
    let mut profile = members;
    profile["mode"] = mode.into();
    profile
}

/// Returns a profile with a role, which STS grants.
fn role(members: Value) -> Sandbox {
    let mut members = members;
    for (name, value) in [("access_key_id", "i"), ("access_key_secret", "s"), ("ram_role_arn", ROLE)] {
        if members.get(name).is_none() {
            members[name] = value.into();
        }
    }
    profile("RamRoleArn", members).respond(200, sts_response())
}

fn cloud_sso(members: Value) -> Sandbox {
    let mut all = json!({"cloud_sso_sign_in_url": "https://signin.example.com/start/login",
        "cloud_sso_account_id": "documentedAccount", "cloud_sso_access_config": "documentedConfig",
        "access_token": "documentedAccess", "cloud_sso_access_token_expire": LATER});
    merge(&mut all, members);
    profile("CloudSSO", all).respond(200, json!({"CloudCredential": temporary_credentials()}).to_string())
}

fn oauth(members: Value) -> Sandbox {
    let mut all = json!({"oauth_access_token": "documentedAccess", "oauth_access_token_expire": LATER});
    merge(&mut all, members);
    profile("OAuth", all).respond(200, temporary_credentials().to_string())
}

fn merge(all: &mut Value, members: Value) {
    let Value::Object(members) = members else { panic!("members are an object") };
    for (name, value) in members {
        all[name] = value;
    }
}
