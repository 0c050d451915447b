//! Sessions as a user sees them: commands, their output and their exit codes, against the local server. Those of
//! the READMEs are among them.

use std::path::Path;

use alicloud_ice_local::LocalIce;

#[test]
fn sessions_are_as_documented() {
    let server = LocalIce::builder().examples(true).start().expect("the server starts");
    // `ice serve` runs `ice`.
    let folder = Path::new(env!("CARGO_BIN_EXE_ice")).parent().expect("a program is in a folder");
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
    let home = tempfile::tempdir().expect("a folder can be made");
    // The documents run at the same time. Each has an account of its own.
    let documents = [
        ("LTAI-sessions", "tests/sessions/*.md"),
        ("LTAI-of-the-program", "README.md"),
        ("LTAI-of-the-project", "../README.md"),
        ("LTAI-of-the-tests", "../docs/testing.md"),
    ];
    for (access_key_id, documents) in documents {
        let account = server.account(access_key_id);
        trycmd::TestCases::new()
            .env("ALIBABA_CLOUD_ICE_ENDPOINT", account.url())
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", account.access_key_id())
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", account.access_key_secret())
            .env("ALIBABA_CLOUD_REGION_ID", "cn-shanghai")
            .env("PATH", &path)
            .env("HOME", home.path().to_string_lossy())
            // Reports as on a terminal.
            .env("ICE_ERROR_FORMAT", "text")
            .case(documents)
            .run();
    }
}
