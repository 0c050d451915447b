//! Responses that would use up memory or hold the executor. The memory is that of this process, so the
//! tests run one after the other.

use std::fs;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use alicloud_ice::upload::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse};
use alicloud_ice::{Call, Client, Credentials, Error, ErrorKind, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::sync::Mutex;

const MIB: usize = 1 << 20;

/// The length of the bodies that the tests send, which is more than the default limit.
const LARGE: usize = 12 * MIB;

/// A limit that accepts them.
const RAISED_LIMIT: usize = 16 * MIB;

static ONE_AT_A_TIME: LazyLock<Mutex<()>> = LazyLock::new(Mutex::default);

/// Returns the peak of the memory of this process since [`forget_peak`], in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("Linux has the file");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the file has the line");
    let kib: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kib << 10
}

fn forget_peak() {
    fs::write("/proc/self/clear_refs", "5").expect("a process may reset its own peak");
}

/// Returns a body of this length: a beginning, copies of a piece, and an end.
fn repeated(beginning: &str, piece: &str, end: &str) -> impl Iterator<Item = Vec<u8>> {
    let pieces = 1024 * MIB.div_ceil(1024 * piece.len());
    let chunk = piece.repeat(pieces);
    let count = LARGE / chunk.len();
    let middle = std::iter::repeat_n(chunk.into_bytes(), count);
    std::iter::once(beginning.as_bytes().to_vec()).chain(middle).chain([end.as_bytes().to_vec()])
}

/// Returns the reply with a compressed body. Compressed, it does not count as memory of this process.
fn zipped(status: u16, pieces: impl Iterator<Item = Vec<u8>>) -> Reply {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    for piece in pieces {
        encoder.write_all(&piece).expect("a vector takes everything");
    }
    let body = encoder.finish().expect("a vector takes everything");
    assert!(body.len() < 2 * MIB, "{} bytes on the wire", body.len());
    Reply::bytes(status, "application/json", body).header("Content-Encoding", "gzip")
}

type Prepared = Call<GetUrlUploadInfosRequest>;

/// Calls a server that sends the reply. Returns the result, and how much memory it took.
async fn call(
    reply: Reply,
    max_response_bytes: Option<usize>,
    prepare: fn(Prepared) -> Prepared,
) -> (Result<GetUrlUploadInfosResponse, Error>, usize) {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", reply);
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let mut builder =
        Client::builder().endpoint(ice.url()).credentials(credentials).retry(RetryPolicy::none());
    if let Some(bytes) = max_response_bytes {
        builder = builder.max_response_bytes(bytes);
    }
    let client = builder.build().await.unwrap();
    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    forget_peak();
    let before = peak();
    let call = client.get_url_upload_infos(request).timeout(Duration::from_secs(300));
    let result = prepare(call.attempt_timeout(Duration::from_secs(300))).await;
    (result, peak().saturating_sub(before))
}

/// The parts of bodies that are short on the wire: a beginning, what is repeated, and an end.
fn large_bodies() -> [(&'static str, &'static str, &'static str); 6] {
    [
        (r#"{"RequestId":"r","URLUploadInfoList":["#, r#"{"a":0},"#, "{}]}"),
        (r#"{"RequestId":"r","NonExists":["#, r#""","#, r#"""]}"#),
        (r#"{"RequestId":"r","Unknown":["#, r#"{"a":[0,{}]},"#, "{}]}"),
        (r#"{"RequestId":"r""#, r#","x":0"#, "}"),
        (r#"{"RequestId":"r","Unknown":"#, "[[[[[[[[", ""),
        ("<html>", "<p>some page &amp; more</p>\n", "</html>"),
    ]
}

#[tokio::test]
async fn a_body_beyond_the_default_limit_takes_little_memory() {
    let _guard = ONE_AT_A_TIME.lock().await;
    for (beginning, piece, end) in large_bodies() {
        for status in [200, 500] {
            let reply = zipped(status, repeated(beginning, piece, end));
            let (result, memory) = call(reply, None, |call| call).await;
            let error = result.unwrap_err();
            let expected = if status == 200 { ErrorKind::InvalidResponse } else { ErrorKind::Service };
            assert_eq!(error.kind(), expected, "{status} {beginning}: {error}");
            if status != 200 {
                assert_eq!(error.http_status(), Some(status), "{beginning}: {error}");
            }
            assert!(memory < 40 * MIB, "{status} {beginning}: {} MiB", memory / MIB);
        }
    }
}

#[tokio::test]
async fn the_memory_of_a_response_is_bounded_by_the_limit() {
    let _guard = ONE_AT_A_TIME.lock().await;
    for (beginning, piece, end) in large_bodies() {
        let reply = zipped(200, repeated(beginning, piece, end));
        let (result, memory) = call(reply, Some(RAISED_LIMIT), |call| call).await;
        // The body, what is decoded in between, and the typed values, whose limit is four bodies.
        let limit = if beginning.contains("Unknown") || beginning.ends_with('"') { 3 } else { 10 };
        assert!(memory < limit * RAISED_LIMIT, "{beginning}: {} MiB, {result:?}", memory / MIB);
        match result {
            Ok(response) => assert_eq!(response.request_id.as_deref(), Some("r")),
            Err(error) => assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{error}"),
        }
    }
}

#[tokio::test]
async fn other_tasks_run_while_a_large_response_is_read_and_the_deadline_holds() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let ticks = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&ticks);
    let ticker = tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(1)).await;
            counted.fetch_add(1, Ordering::Relaxed);
        }
    });
    for (beginning, piece, end) in large_bodies().into_iter().take(2) {
        let before = ticks.load(Ordering::Relaxed);
        let reply = zipped(200, repeated(beginning, piece, end));
        let (_, _) = call(reply, Some(RAISED_LIMIT), |call| call).await;
        let passed = ticks.load(Ordering::Relaxed) - before;
        assert!(passed > 20, "{beginning}: {passed} ticks of another task");
    }
    ticker.abort();

    let (beginning, piece, end) = large_bodies()[0];
    let reply = zipped(200, repeated(beginning, piece, end));
    let (result, _) = call(reply, Some(RAISED_LIMIT), |call| call.timeout(Duration::from_millis(50))).await;
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn the_page_of_a_proxy_is_kept_up_to_a_limit() {
    let _guard = ONE_AT_A_TIME.lock().await;
    let page = format!("<p>{}</p>", "some page &amp; more".repeat(20_000));
    let (result, _) = call(Reply::bytes(502, "text/html", page.as_bytes()), None, |call| call).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(502)));
    assert_eq!(error.raw_body(), page.as_bytes().get(..64 << 10));
}
