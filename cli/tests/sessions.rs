//! Sessions as a user sees them: commands, their output and their exit codes, against the loopback server. Those of
//! the README are among them.

use support::LoopbackIce;

#[test]
fn sessions_are_as_documented() {
    let server = LoopbackIce::builder().example_responses().start().expect("the loopback server starts");
    let home = tempfile::tempdir().expect("a folder can be made");
    trycmd::TestCases::new()
        .env("ALIBABA_CLOUD_ICE_ENDPOINT", server.url())
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", LoopbackIce::KEY_ID)
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", LoopbackIce::KEY_SECRET)
        .env("ALIBABA_CLOUD_REGION_ID", "cn-shanghai")
        .env("HOME", home.path().to_string_lossy())
        // Reports as on a terminal.
        .env("ICE_ERROR_FORMAT", "text")
        .case("tests/sessions/*.md")
        .case("README.md")
        .case("../README.md")
        .run();
}
