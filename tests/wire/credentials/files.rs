//! Files that cannot be read at once, as on a network drive that hangs. A named pipe blocks in the same
//! way until another process opens it.
#![cfg(unix)]

use std::fs::OpenOptions;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use alicloud_ice::credentials::{CliProfile, CredentialsFile, DefaultChain, OidcRole, ProvideCredentials};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, ErrorKind, RetryPolicy};
use serde_json::json;
use tempfile::TempDir;

use super::{CLI, INI, Sandbox, assert_credentials, error_of, sts_response};
use crate::calls::one_job;

/// A pipe that blocks its readers until it is dropped, or for ten seconds: then a test fails instead of
/// blocking for ever, and a thread that reads does not block the end of the test.
struct Hanging {
    /// The pipe is not in the sandbox, which may be dropped earlier: then it could not be opened.
    directory: TempDir,
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Hanging {
    fn at(sandbox: &Sandbox, path: &str) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let pipe = directory.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let path = sandbox.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let _ = std::fs::remove_file(&path);
        std::os::unix::fs::symlink(&pipe, &path).unwrap();
        let (end, ended) = channel();
        let thread = std::thread::spawn(move || {
            let _ = ended.recv_timeout(Duration::from_secs(10));
            // To open a pipe for both does not block, and is what the readers wait for. A reader that
            // comes later does not find it.
            let both = OpenOptions::new().read(true).write(true).open(&pipe).unwrap();
            std::fs::remove_file(&pipe).unwrap();
            std::thread::sleep(Duration::from_millis(50));
            drop(both);
        });
        Hanging { directory, end: Some(end), thread: Some(thread) }
    }

    fn pipe(&self) -> PathBuf {
        self.directory.path().join("pipe")
    }
}

impl Drop for Hanging {
    fn drop(&mut self) {
        drop(self.end.take());
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Asserts that the executor, which has one thread, makes progress until a future is ready.
async fn assert_not_blocked<T>(future: impl Future<Output = T>) -> T {
    let ticks = async {
        let mut ticks = 0;
        loop {
            tokio::time::sleep(Duration::from_millis(10)).await;
            ticks += 1;
            if ticks == 5 {
                return;
            }
        }
    };
    let begin = Instant::now();
    let (mut future, mut ticks) = (std::pin::pin!(future), std::pin::pin!(ticks));
    tokio::select! {
        _ = &mut future => panic!("it hangs"),
        () = &mut ticks => assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed()),
    }
    future.await
}

#[tokio::test]
async fn a_file_that_hangs_ends_with_the_timeout_of_building_a_client() {
    let sandbox = || {
        Sandbox::new()
            .variable("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "{HOME}/token")
            .variable("ALIBABA_CLOUD_ROLE_ARN", "r")
            .variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
            .respond(200, sts_response())
    };
    for path in [CLI, INI, "token"] {
        let sandbox = sandbox();
        let _hanging = Hanging::at(&sandbox, path);
        let config = sandbox.configure();
        let builder = Client::builder().region("cn-shanghai").timeout(Duration::from_millis(300));
        let builder = match path {
            CLI => builder.credentials(CliProfile::new().configure(config)),
            INI => builder.credentials(CredentialsFile::new().configure(config)),
            _ => builder.credentials(OidcRole::new().configure(config)),
        };
        let begin = Instant::now();
        let error = assert_not_blocked(builder.build()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{path}: {error}");
        assert!(begin.elapsed() < Duration::from_secs(5), "{path}: {:?}", begin.elapsed());
    }
}

#[tokio::test]
async fn a_file_that_hangs_has_no_region() {
    let sandbox = Sandbox::new();
    let _hanging = Hanging::at(&sandbox, CLI);
    let builder = Client::builder().provider_config(sandbox.configure()).timeout(Duration::from_millis(300));
    let error = assert_not_blocked(builder.build()).await.unwrap_err();
    let message = error.to_string();
    assert!(message.ends_with("the region of the CLI profile (timed out after 300ms)"), "{message}");
}

#[tokio::test]
async fn a_file_that_hangs_ends_with_the_timeout_of_a_call() {
    let profile = json!({"mode": "AK", "access_key_id": "i", "access_key_secret": "s"});
    let sandbox = Sandbox::new().profile(&profile);
    let config = sandbox.configure();
    let provider = std::sync::Arc::new(CliProfile::new().configure(config));
    let builder = Client::builder().region("cn-shanghai").credentials(std::sync::Arc::clone(&provider));
    let builder = builder.transport(MockTransport::new().respond(200, "{}")).retry(RetryPolicy::none());
    let client: Client = builder.build().await.unwrap();
    // So that the next call reads the file again.
    let rejected = provider.credentials().await.unwrap();
    provider.invalidate(&rejected);
    let _hanging = Hanging::at(&sandbox, CLI);
    let begin = Instant::now();
    let call = client.get_url_upload_infos(one_job()).timeout(Duration::from_millis(300));
    let error = assert_not_blocked(call.send()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0), "{error}");
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

/// The end of a runtime waits for its threads for blocking tasks.
#[test]
fn a_program_ends_while_a_file_hangs() {
    let sandbox = Sandbox::new();
    let _hanging = Hanging::at(&sandbox, CLI);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let begin = Instant::now();
    let provider = CliProfile::new().configure(sandbox.configure());
    let builder = Client::builder().region("cn-shanghai").credentials(provider);
    let built: Result<Client, _> = runtime.block_on(builder.timeout(Duration::from_millis(100)).build());
    assert_eq!(built.unwrap_err().kind(), ErrorKind::Timeout);
    drop(runtime);
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

/// A paused clock advances to the next timeout when the runtime has nothing to do.
#[tokio::test(start_paused = true)]
async fn a_file_is_read_while_the_clock_of_a_test_is_paused() {
    let sandbox = Sandbox::new();
    let hanging = Hanging::at(&sandbox, CLI);
    let profile = json!({"name": "p", "mode": "AK", "access_key_id": "i", "access_key_secret": "s"});
    let (path, text) = (hanging.pipe(), json!({"current": "p", "profiles": [profile]}).to_string());
    let writer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        std::fs::write(path, text)
    });
    let provider = CliProfile::new().configure(sandbox.configure());
    let found = tokio::time::timeout(Duration::from_secs(1), provider.credentials()).await;
    writer.join().unwrap().unwrap();
    assert_eq!(found.expect("the clock stands still").unwrap().access_key_id(), Some("i"));
}

#[tokio::test]
async fn a_file_may_be_a_pipe() {
    let sandbox = Sandbox::new();
    let hanging = Hanging::at(&sandbox, CLI);
    let profile = CliProfile::new().configure(sandbox.configure());
    let text = json!({"current": "p", "profiles": [{"name": "p", "mode": "AK", "access_key_id": "piped",
        "access_key_secret": "sec"}]});
    let path = hanging.pipe();
    let writer = std::thread::spawn(move || std::fs::write(path, text.to_string()));
    assert_credentials(&profile, "piped", "sec", None).await;
    writer.join().unwrap().unwrap();
}

#[tokio::test]
async fn a_sign_in_is_used_even_if_its_file_cannot_be_written() {
    let sandbox = Sandbox::new();
    let hanging = Hanging::at(&sandbox, CLI);
    let sandbox = sandbox.respond(200, super::temporary_credentials().to_string());
    let profile = super::oauth::oauth_profile(json!({"name": "p"}));
    let text = json!({"current": "p", "profiles": [profile]}).to_string();
    let path = hanging.pipe();
    // The pipe is read once more before it is written, and that time it hangs.
    let writer = std::thread::spawn(move || std::fs::write(path, text));
    let begin = Instant::now();
    assert_credentials(
        &CliProfile::new().configure(sandbox.configure()),
        "STS.got",
        "gotSecret",
        Some("gotToken"),
    )
    .await;
    writer.join().unwrap().unwrap();
    assert!(begin.elapsed() < Duration::from_secs(9), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn a_file_without_an_end_is_read_up_to_its_limit() {
    let path = std::path::Path::new("/dev/zero");
    if path.exists() {
        let provider = CredentialsFile::new().file(path).configure(Sandbox::new().configure());
        assert_eq!(error_of(&provider).await, "no credentials: /dev/zero: longer than 1048576 bytes");
    }
}

/// Each of them leaves a thread behind, and a runtime has a limited number of those.
#[tokio::test]
async fn calls_that_time_out_on_a_file_leave_a_bounded_number_of_threads() {
    let sandbox = Sandbox::new();
    let _hanging = Hanging::at(&sandbox, CLI);
    let before = threads();
    for _ in 0..50 {
        let provider = CliProfile::new().configure(sandbox.configure());
        let call = tokio::time::timeout(Duration::from_millis(5), provider.credentials());
        assert!(call.await.is_err());
    }
    let more = threads().saturating_sub(before);
    // Other tests run on threads of this process, too.
    assert!(more < 40, "{more} threads");
    assert!(DefaultChain::new().configure(Sandbox::new().configure()).credentials().await.is_err());
}

/// Returns the number of threads of this process, where it is known.
fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").map_or(0, Iterator::count)
}
