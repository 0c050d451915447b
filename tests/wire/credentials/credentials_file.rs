//! The INI file of the Alibaba Cloud SDKs.

use alicloud_ice::credentials::CredentialsFile;

use super::{
    INI, ProvideCredentials, Sandbox, assert_credentials, assert_has, error_of, metadata_response, query,
    sts_response,
};

fn ini(sandbox: &Sandbox) -> CredentialsFile {
    CredentialsFile::new().configure(sandbox.configure())
}

#[tokio::test]
async fn a_section_can_name_a_role_of_oidc_or_of_the_machine() {
    let oidc = "[default]\ntype=oidc_role_arn\nrole_arn=acs:ram::1:role/r\noidc_provider_arn: p\n\
        oidc_token_file_path={HOME}/token\nrole_session_name=s\npolicy={\"a\": 1}\n";
    let sandbox = Sandbox::new().file(INI, oidc).file("token", "tok\n").respond(200, sts_response());
    assert_credentials(&ini(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    let pairs = query(&sandbox, 0);
    assert_has(&pairs, "OIDCToken", "tok\n");
    assert_has(&pairs, "OIDCProviderArn", "p");
    assert_has(&pairs, "Policy", "{\"a\": 1}");

    let sandbox = Sandbox::new()
        .file(INI, "[default]\ntype = ecs_ram_role\nrole_name = m\n")
        .respond(200, "token")
        .respond(200, metadata_response());
    assert_credentials(&ini(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    assert!(sandbox.mock.requests()[1].uri().path().ends_with("/security-credentials/m"));
}

#[tokio::test]
async fn comments_spaces_and_a_byte_order_mark_are_ignored() {
    let text = "\u{feff}# a comment\r\n; another\r\n[other]\r\ntype = nope\r\n\r\n[default]\r\n  TYPE : access_key\r\n\
        access_key_id=id#1  # a comment\r\naccess_key_secret = a;b = #c#d # x # y\r\n";
    let sandbox = Sandbox::new().file(INI, text);
    assert_credentials(&ini(&sandbox), "id#1", "a;b =", None).await;
    let sandbox = Sandbox::new()
        .file(INI, "[default]\ntype=access_key\naccess_key_id=i\naccess_key_secret=s%e#c=r:e;t\n");
    assert_credentials(&ini(&sandbox), "i", "s%e#c=r:e;t", None).await;
}

#[tokio::test]
async fn a_missing_or_invalid_setting_is_reported() {
    for (text, reason) in [
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
        let message = error_of(&ini(&Sandbox::new().file(INI, text))).await;
        assert!(message.contains(reason), "{reason} is not in: {message}");
    }
}

#[tokio::test]
async fn the_default_file_may_have_the_name_that_the_library_for_go_reads() {
    const WITHOUT_EXTENSION: &str = ".alibabacloud/credentials";
    let section = |id: &str| format!("[default]\ntype=access_key\naccess_key_id={id}\naccess_key_secret=s\n");
    let sandbox = Sandbox::new().file(WITHOUT_EXTENSION, &section("second"));
    assert_credentials(&ini(&sandbox), "second", "s", None).await;
    let sandbox = sandbox.file(INI, &section("first"));
    assert_credentials(&ini(&sandbox), "first", "s", None).await;
    let sandbox = Sandbox::new().file(WITHOUT_EXTENSION, "[other]\n");
    let message = error_of(&ini(&sandbox)).await;
    assert!(message.ends_with(".alibabacloud/credentials: section `default` not found"), "{message}");
    let sandbox = Sandbox::new().file(
        WITHOUT_EXTENSION,
        "[default]\ntype=ram_role_arn\naccess_key_id=i\n\
        access_key_secret=s\nrole_arn=r\nrole_session_expiration=an hour\n",
    );
    let message = error_of(&ini(&sandbox)).await;
    assert!(message.ends_with("`role_session_expiration` is not a number of seconds"), "{message}");
}

#[tokio::test]
async fn a_missing_file_is_an_error_with_its_cause() {
    let sandbox = Sandbox::new();
    assert_eq!(
        error_of(&ini(&sandbox).file("/nowhere/c.ini")).await,
        "no credentials: /nowhere/c.ini: file not found"
    );
    let error = ini(&sandbox).credentials().await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some(), "the error of the file system is kept");
}
