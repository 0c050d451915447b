//! External programs that print credentials.
#![cfg(unix)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use alicloud_ice::Client;
use alicloud_ice::credentials::{ProcessCredentials, ProvideCredentials, ProviderConfig};

use super::{Sandbox, assert_credentials, error_of};

const OUTPUT: &str = r#"{"access_key_id": "id", "access_key_secret": "sec"}"#;

#[tokio::test]
async fn a_command_is_split_into_words_and_run_without_a_shell() {
    // Neither the variable nor the semicolon has a meaning.
    let program = r#"echo '{"access_key_id": "$HOME;x", '"\"access_key_secret\": "'"a b"}'"#;
    assert_credentials(&ProcessCredentials::new(program), "$HOME;x", "a b", None).await;
    let message = error_of(&ProcessCredentials::new("echo 'never closed")).await;
    assert_eq!(message, "no credentials: invalid command of the external program: unclosed quote");
}

#[tokio::test]
async fn an_error_shows_neither_arguments_nor_output() {
    let sandbox = Sandbox::new()
        .file("fails", "#!/bin/sh\necho sEcReT; echo sEcReT >&2; exit 3\n")
        .file("floods", "#!/bin/sh\nwhile :; do echo 0123456789012345678901234567890123456789; done\n");
    for (command, reason) in [
        ("/nowhere/program sEcReT", "program `/nowhere/program`: No such file or directory"),
        (
            "sh {HOME}/fails sEcReT",
            "program `sh`: failed with exit status: 3; run it manually to see its error output",
        ),
        ("sh {HOME}/floods", "program `sh`: output longer than 65536 bytes"),
        ("echo sEcReT", "program `echo`: invalid output: not JSON at line 1 column 1"),
        ("echo", "program `echo`: invalid output: empty"),
        ("echo '[]'", "program `echo`: invalid output: `access_key_id` is missing"),
        (
            r#"echo '{"access_key_id": "i", "access_key_secret": "sEcReT", "mode": "StsToken"}'"#,
            "invalid output: `sts_token` is missing",
        ),
        (
            r#"echo '{"access_key_id": "i", "access_key_secret": "sEcReT", "mode": "RamRoleArn"}'"#,
            "invalid output: unsupported `mode`: expected `AK` or `StsToken`",
        ),
        (
            r#"echo '{"access_key_id": "i", "access_key_secret": "sEcReT", "expiration": "2001-01-01T00:00:00Z"}'"#,
            "the credentials that were fetched expired at 2001-01-01T00:00:00Z",
        ),
    ] {
        let program = ProcessCredentials::new(sandbox.at_home(command));
        let message = error_of(&program).await;
        assert!(message.contains(reason), "{reason} is not in: {message}");
        let error = program.credentials().await.unwrap_err();
        let shown = format!("{message} {error:?} {program:?}");
        assert!(!shown.contains("sEcReT"), "{shown}");
    }
}

#[tokio::test]
async fn a_program_is_killed_after_its_timeout() {
    let sandbox = Sandbox::new().file("waits", "#!/bin/sh\necho $$ > {HOME}/pid\nexec sleep 600\n");
    let program =
        ProcessCredentials::new(sandbox.at_home("sh {HOME}/waits")).timeout(Duration::from_millis(100));
    let begin = Instant::now();
    assert_eq!(error_of(&program).await, "no credentials: program `sh`: timed out after 100ms");
    assert!(begin.elapsed() < Duration::from_secs(30));
    let pid = sandbox.read("pid");
    let gone = || !std::path::Path::new(&format!("/proc/{}", pid.trim())).exists();
    while cfg!(target_os = "linux") && !gone() {
        assert!(begin.elapsed() < Duration::from_secs(30), "the program still runs");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// The background process has the pipe of the output, so there is no end of it.
#[tokio::test]
async fn processes_that_a_program_leaves_behind_are_not_waited_for() {
    let sandbox = Sandbox::new()
        .file("output", OUTPUT)
        .file("leaves", "#!/bin/sh\nsleep 20 & echo $! > {HOME}/pid\ncat {HOME}/output\n")
        .file("fails", "#!/bin/sh\nsleep 20 & echo $! > {HOME}/pid\nexit 3\n")
        // Its output does not end, either.
        .file("talks", "#!/bin/sh\nyes 2>/dev/null & echo $! > {HOME}/pid\nexit 0\n");
    let begin = Instant::now();
    let program = |file: &str| {
        ProcessCredentials::new(sandbox.at_home(&format!("sh {{HOME}}/{file}")))
            .timeout(Duration::from_secs(15))
    };
    let end_child = || drop(std::process::Command::new("kill").arg(sandbox.read("pid").trim()).status());
    assert_credentials(&program("leaves"), "id", "sec", None).await;
    end_child();
    assert!(error_of(&program("fails")).await.contains("failed with exit status: 3"));
    end_child();
    assert!(error_of(&program("talks")).await.contains("output longer than 65536 bytes"));
    end_child();
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn output_of_a_process_that_is_left_behind_is_ignored_after_the_credentials() {
    let sandbox = Sandbox::new().file("output", OUTPUT).file(
        "noisy",
        "#!/bin/sh\ncat {HOME}/output\n(while :; do echo noise; sleep 0.01; done) & echo $! > {HOME}/pid\nsleep 0.1\n",
    );
    let program = ProcessCredentials::new(sandbox.at_home("sh {HOME}/noisy"));
    assert_credentials(&program, "id", "sec", None).await;
    let _ = std::process::Command::new("kill").arg(sandbox.read("pid").trim()).status();
}

/// All of it is there when the program exits, in any order of the two notices.
#[tokio::test]
async fn the_whole_output_is_read_although_it_does_not_end() {
    let padded = OUTPUT.replace('{', &format!("{{\"padding\": \"{}\",", "x".repeat(60_000)));
    let sandbox = Sandbox::new()
        .file("output", &padded)
        .file("leaves", "#!/bin/sh\nsleep 5 & echo $! >> {HOME}/pids\nexec cat {HOME}/output\n");
    for _ in 0..20 {
        let program = ProcessCredentials::new(sandbox.at_home("sh {HOME}/leaves"));
        assert_eq!(program.credentials().await.unwrap().access_key_id(), Some("id"));
    }
    for pid in sandbox.read("pids").lines() {
        let _ = std::process::Command::new("kill").arg(pid).status();
    }
}

#[tokio::test]
async fn a_program_that_fails_at_first_is_run_again() {
    let sandbox = Sandbox::new()
        .file("output", OUTPUT)
        .file("once", "#!/bin/sh\nmkdir {HOME}/been && exit 1\ncat {HOME}/output\n");
    let builder = Client::builder().region("cn-shanghai");
    let program = ProcessCredentials::new(sandbox.at_home("sh {HOME}/once"));
    builder.credentials(program).build().await.unwrap();
    let error = ProcessCredentials::new("/nowhere/program").credentials().await.unwrap_err();
    assert!(!error.is_retryable(), "{error}");
}

#[tokio::test]
async fn credentials_are_refreshed_three_minutes_before_they_expire() {
    const START: i64 = 1_700_000_000;
    let now = Arc::new(AtomicI64::new(START));
    let sandbox =
        Sandbox::new().file("output", &OUTPUT.replace('}', r#", "expiration": "2023-11-14T23:13:20Z"}"#));
    let clock = Arc::clone(&now);
    let config = ProviderConfig::new()
        .clock(move || alicloud_ice::Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap());
    let program = ProcessCredentials::new(sandbox.at_home("cat {HOME}/output")).configure(config);
    assert_credentials(&program, "id", "sec", None).await;
    let sandbox = sandbox.file(
        "output",
        &OUTPUT.replace("id\":", "id\": \"x\", \"access_key_id\":").replace("sec\"}", "new\"}"),
    );
    now.store(START + 3600 - 181, Ordering::SeqCst);
    assert_credentials(&program, "id", "sec", None).await;
    now.store(START + 3600 - 180, Ordering::SeqCst);
    assert_credentials(&program, "id", "new", None).await;
    // Without an expiration, the program runs again after an hour; if it fails, they stay in use.
    let sandbox = sandbox.file("output", "broken");
    now.fetch_add(3599, Ordering::SeqCst);
    assert_credentials(&program, "id", "new", None).await;
    now.fetch_add(100_000, Ordering::SeqCst);
    assert_credentials(&program, "id", "new", None).await;
    let _world = sandbox.file("output", OUTPUT);
    now.fetch_add(1, Ordering::SeqCst);
    assert_credentials(&program, "id", "sec", None).await;
}
