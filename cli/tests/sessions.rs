//! Sessions as a user sees them: commands, their output and their exit codes, against the local server. Those of
//! the README are among them.

use alicloud_ice_local::LocalIce;

#[test]
fn sessions_are_as_documented() {
    let server = LocalIce::builder().examples(true).start().expect("the server starts");
    let home = tempfile::tempdir().expect("a folder can be made");
    trycmd::TestCases::new()
        .env("ALIBABA_CLOUD_ICE_ENDPOINT", server.url())
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", server.access_key_id())
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", server.access_key_secret())
        .env("ALIBABA_CLOUD_REGION_ID", "cn-shanghai")
        .env("HOME", home.path().to_string_lossy())
        // Reports as on a terminal.
        .env("ICE_ERROR_FORMAT", "text")
        .case("tests/sessions/*.md")
        .case("README.md")
        .case("../README.md")
        .run();
}
