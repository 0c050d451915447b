//! The connections of the default transport: their bound, the queue for them, when they are reused,
//! and when they are closed.

use std::future::poll_fn;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, ClientBuilder, Credentials, Error, ErrorKind, RetryPolicy};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use support::{LoopbackIce, Reply};

use crate::calls::one_job;
use crate::proxies::EMPTY;

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Returns a builder of clients that do not retry.
fn builder(url: &str) -> ClientBuilder<Client> {
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    Client::builder().endpoint(url).credentials(credentials).retry(RetryPolicy::none())
}

/// Calls a read-only operation.
async fn look_up(client: &Client) -> Result<(), Error> {
    client.get_url_upload_infos(one_job()).await.map(drop)
}

/// Calls a mutating operation.
async fn write(client: &Client) -> Result<(), Error> {
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    client.upload_media_by_url(request).await.map(drop)
}

fn slow(delay: Duration) -> Reply {
    Reply::json(200, json!({"RequestId": "r"})).delay(delay)
}

/// A server that counts its connections and responds with a function, which returns whether the
/// connection stays open.
struct Counter {
    url: String,
    opened: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
}

impl Counter {
    fn start(respond: impl Fn(&mut TcpStream) -> bool + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let counter = Counter { url, opened: Arc::default(), open: Arc::default() };
        let (opened, open) = (Arc::clone(&counter.opened), Arc::clone(&counter.open));
        let respond = Arc::new(respond);
        thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                opened.fetch_add(1, Ordering::SeqCst);
                open.fetch_add(1, Ordering::SeqCst);
                let (respond, open) = (Arc::clone(&respond), Arc::clone(&open));
                thread::spawn(move || {
                    while read_head(&mut stream) && respond(&mut stream) {}
                    open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        counter
    }

    fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }

    fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    /// Waits until this many connections are open.
    async fn has_open(&self, connections: usize) -> bool {
        for _ in 0..200 {
            if self.open() == connections {
                return true;
            }
            tokio::time::sleep(ms(10)).await;
        }
        false
    }
}

/// Reads until the end of a header section, and returns whether there was one.
fn read_head(stream: &mut TcpStream) -> bool {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => head.extend(byte),
            _ => return false,
        }
    }
    true
}

fn respond(stream: &mut TcpStream) -> bool {
    stream.write_all(EMPTY).is_ok()
}

/// Runs a test again, in a process with few descriptors. Returns the URL of the server in this one.
#[cfg(unix)]
fn with_few_descriptors(test: &str) -> Option<String> {
    const SERVER: &str = "SERVER_OF_TEST";
    if let Ok(url) = std::env::var(SERVER) {
        return Some(url);
    }
    let ice = LoopbackIce::start().unwrap();
    let mut child = std::process::Command::new("sh");
    child.args(["-c", "ulimit -n 64 && exec \"$0\" --exact \"$1\" --nocapture"]);
    child.arg(std::env::current_exe().unwrap()).arg(test);
    let output = child.env(SERVER, ice.url().replace("127.0.0.1", "localhost")).output().unwrap();
    let log = String::from_utf8_lossy(&output.stdout);
    assert!(log.contains("1 passed"), "{log}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(ice.executions("UploadMediaByURL"), 1000);
    None
}

#[cfg(unix)]
#[tokio::test]
async fn a_thousand_calls_at_once_need_few_descriptors_and_threads() {
    let test = "pool::a_thousand_calls_at_once_need_few_descriptors_and_threads";
    let Some(url) = with_few_descriptors(test) else { return };
    let client = builder(&url).build().await.unwrap();
    let calls = (0..1000).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            let url = format!("https://example.com/{number}.mp4");
            client.upload_media_by_url(UploadMediaByUrlRequest::new([url])).await
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    // The threads that resolve a host name stay for a while.
    #[cfg(target_os = "linux")]
    assert!(std::fs::read_dir("/proc/self/task").unwrap().count() < 20);
}

#[tokio::test]
async fn calls_wait_for_a_connection_in_their_order() {
    let server = Counter::start(|stream| {
        thread::sleep(ms(2));
        respond(stream)
    });
    let client = builder(&server.url).max_connections(2).build().await.unwrap();
    let ended = Arc::new(std::sync::Mutex::new(Vec::new()));
    let calls = (0..60).map(|number| {
        let (client, ended) = (client.clone(), Arc::clone(&ended));
        tokio::spawn(async move {
            look_up(&client).await.unwrap();
            ended.lock().unwrap().push(number);
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    let ended = ended.lock().unwrap();
    for (position, number) in ended.iter().enumerate() {
        assert!(position.abs_diff(*number) <= 2, "{ended:?}");
    }
    assert_eq!(server.opened(), 2);
}

/// The waiting counts for the time limit of the call, not for that of the attempt.
#[tokio::test]
async fn a_call_that_times_out_while_it_waits_for_a_connection_was_not_sent() {
    let ice = LoopbackIce::start().unwrap();
    let client = builder(&ice.url()).max_connections(1).attempt_timeout(ms(400)).build().await.unwrap();
    for _ in 0..3 {
        ice.respond("GetUrlUploadInfos", slow(ms(250)));
    }
    let reads = (0..3).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { look_up(&client).await })
    });
    let reads: Vec<_> = reads.collect();
    tokio::time::sleep(ms(50)).await;
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    let error = client.upload_media_by_url(request).timeout(ms(100)).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Timeout, false), "{error}");
    let message =
        "UploadMediaByURL: timed out after 100ms before attempt 1 was sent: no connection became available";
    assert_eq!(error.to_string(), message);
    for read in reads {
        read.await.unwrap().expect("the third call waits for longer than an attempt may take");
    }
    write(&client).await.expect("the call that timed out has left the queue");
    assert_eq!(ice.executions("UploadMediaByURL"), 1);
}

#[tokio::test]
async fn a_dropped_call_frees_its_connection() {
    let ice = LoopbackIce::start().unwrap();
    let client = builder(&ice.url()).max_connections(1).build().await.unwrap();
    for _ in 0..3 {
        ice.respond("GetUrlUploadInfos", slow(ms(400)));
        let dropped = tokio::time::timeout(ms(50), look_up(&client)).await;
        assert!(dropped.is_err(), "the call was still running");
    }
    // Calls that wait are dropped as well, together with the one that they wait for.
    ice.respond("GetUrlUploadInfos", slow(ms(400)));
    let calls = (0..10).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { look_up(&client).await })
    });
    let calls: Vec<_> = calls.collect();
    tokio::time::sleep(ms(50)).await;
    calls.iter().for_each(tokio::task::JoinHandle::abort);
    let begin = Instant::now();
    look_up(&client).await.unwrap();
    assert!(begin.elapsed() < ms(300), "{:?}", begin.elapsed());
}

/// As those of a buffered stream, while the program awaits something else.
#[tokio::test]
async fn calls_that_are_not_polled_do_not_keep_connections() {
    let ice = LoopbackIce::start().unwrap();
    let client = builder(&ice.url()).max_connections(2).build().await.unwrap();
    let mut calls: Vec<_> = (0..5).map(|_| Box::pin(look_up(&client))).collect();
    for call in &mut calls {
        let is_pending = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_pending())).await;
        assert!(is_pending, "it has only begun");
    }
    tokio::time::timeout(ms(5000), look_up(&client)).await.expect("the others have ended").unwrap();
    for call in calls {
        call.await.unwrap();
    }
}

/// The server closes each connection after its response without announcing it.
fn closing() -> Counter {
    Counter::start(|stream| {
        respond(stream);
        stream.shutdown(std::net::Shutdown::Both).unwrap();
        false
    })
}

/// Even if the request is written before the connection is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_closes_every_connection_costs_no_read() {
    let server = closing();
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..1000 {
        look_up(&client).await.unwrap();
    }
}

/// A write is sent again only if nothing of it was sent before.
#[tokio::test]
async fn a_server_that_closed_a_connection_costs_no_write() {
    let server = closing();
    let client = builder(&server.url).build().await.unwrap();
    for _ in 0..300 {
        write(&client).await.unwrap();
        assert!(server.has_open(0).await);
    }
    assert_eq!(server.opened(), 300);
}

/// The server fails while it processes the request, which it has read completely.
#[tokio::test]
async fn a_read_is_sent_again_only_on_a_connection_that_was_used_before() {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&requests);
    let server = Counter::start(move |stream| counted.fetch_add(1, Ordering::SeqCst) == 0 && respond(stream));
    let client = builder(&server.url).build().await.unwrap();
    look_up(&client).await.unwrap();
    let error = write(&client).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1, "{error}");
    assert_eq!(requests.swap(0, Ordering::SeqCst), 2, "the write was sent once");
    look_up(&client).await.unwrap();
    let error = look_up(&client).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1, "{error}");
    assert_eq!(requests.load(Ordering::SeqCst), 3, "the read was sent on one more connection");
}

#[tokio::test]
async fn connections_are_reused_up_to_the_bound() {
    let server = Counter::start(|stream| {
        thread::sleep(ms(1));
        respond(stream)
    });
    let client = builder(&server.url).max_connections(5).build().await.unwrap();
    for _ in 0..3 {
        let calls = (0..40).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { write(&client).await })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
    }
    assert_eq!((server.opened(), server.open()), (5, 5));
    drop(client);
    assert!(server.has_open(0).await, "the connections of a dropped client are closed");
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_its_timeout() {
    let server = Counter::start(respond);
    let client = builder(&server.url).pool_idle_timeout(ms(1000)).build().await.unwrap();
    look_up(&client).await.unwrap();
    tokio::time::sleep(ms(600)).await;
    look_up(&client).await.unwrap();
    tokio::time::sleep(ms(500)).await;
    assert_eq!((server.opened(), server.open()), (1, 1), "it was used 500 ms ago");
    assert!(server.has_open(0).await, "no call is needed to close it");
    look_up(&client).await.unwrap();
    assert_eq!(server.opened(), 2);

    let client = builder(&server.url).pool_idle_timeout(Duration::ZERO).build().await.unwrap();
    look_up(&client).await.unwrap();
    look_up(&client).await.unwrap();
    assert_eq!(server.opened(), 4);
    // Neither overflows.
    let client = builder(&server.url).pool_idle_timeout(Duration::MAX).max_connections(usize::MAX);
    look_up(&client.build().await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn no_connection_at_all_is_an_invalid_setting() {
    let error = builder("http://127.0.0.1:1").max_connections(0).build().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("invalid `max_connections` 0"), "{error}");
}

/// The calls that wait share the failure: they would not learn more if each tried in turn.
#[tokio::test]
async fn calls_to_a_server_that_is_gone_fail_together() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let client = builder(&url).connect_timeout(ms(300)).build().await.unwrap();
    let begin = Instant::now();
    let calls = (0..200).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { write(&client).await.unwrap_err() })
    });
    for call in calls.collect::<Vec<_>>() {
        let error = call.await.unwrap();
        assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, false), "{error}");
        // The connection is made, and then the TLS handshake hangs.
        assert!(error.to_string().ends_with("timed out after 300ms"), "{error}");
    }
    assert!(begin.elapsed() < ms(2000), "{:?}", begin.elapsed());
}

/// The server accepts one connection, and then is slow to accept more.
#[tokio::test]
async fn a_connection_that_cannot_be_made_does_not_fail_calls_that_another_one_serves() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        drop(listener);
        while read_head(&mut stream) {
            thread::sleep(ms(5));
            respond(&mut stream);
        }
    });
    let client = builder(&url).build().await.unwrap();
    look_up(&client).await.unwrap();
    let calls = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { look_up(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().expect("the calls share the connection that is there");
    }
}

/// The server sends the head of a response and then bytes without end, plain or compressed.
#[tokio::test]
async fn a_response_is_read_up_to_the_maximum_length() {
    for coding in ["identity", "gzip"] {
        let sent = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&sent);
        let server = Counter::start(move |stream| {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n\r\n");
            stream.write_all(head.as_bytes()).unwrap();
            if coding == "identity" {
                let chunk = [b' '; 1 << 14];
                while stream.write_all(&chunk).is_ok() {
                    counted.fetch_add(chunk.len(), Ordering::SeqCst);
                }
            } else {
                let mut stream = GzEncoder::new(stream, Compression::fast());
                // Zeros become a thousandth of their length.
                while stream.write_all(&[0; 1 << 14]).is_ok() {
                    counted.fetch_add(1 << 14, Ordering::SeqCst);
                }
            }
            false
        });
        let client = builder(&server.url).max_response_bytes(1 << 20).build().await.unwrap();
        let error = look_up(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{error}");
        assert!(error.to_string().ends_with("more than 1048576 bytes"), "{error}");
        assert!(server.has_open(0).await, "the connection is closed");
        if coding == "identity" {
            // More than that are in the buffers of the system.
            assert!(sent.load(Ordering::SeqCst) < 64 << 20);
        }
    }
}

fn current_thread() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// The sockets and timers of a connection belong to the runtime that made it.
#[test]
fn a_client_can_be_used_on_any_runtime() {
    let server = Counter::start(respond);
    let first = current_thread();
    let client = first.block_on(builder(&server.url).build()).unwrap();
    let second = current_thread();
    for _ in 0..3 {
        first.block_on(look_up(&client)).unwrap();
        // Now the first runtime exists, but does not run.
        second.block_on(look_up(&client)).unwrap();
    }
    assert_eq!(server.opened(), 2, "each has its own connection");
    drop(first);
    second.block_on(look_up(&client)).unwrap();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| current_thread().block_on(look_up(&client)).unwrap());
        }
    });
    drop(second);
    let last = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    last.block_on(async {
        look_up(&client).await.unwrap();
        assert!(server.has_open(1).await, "the connections of the runtimes that are gone are closed");
    });
}

/// Its runtime does not run when the call is dropped.
#[test]
fn a_dropped_call_frees_its_connection_on_any_runtime() {
    let ice = LoopbackIce::start().unwrap();
    let first = current_thread();
    let client = first.block_on(builder(&ice.url()).max_connections(1).build()).unwrap();
    ice.respond("GetUrlUploadInfos", slow(ms(3000)));
    let dropped = first.block_on(async { tokio::time::timeout(ms(200), look_up(&client)).await });
    assert!(dropped.is_err(), "the call was still running");
    let begin = Instant::now();
    current_thread().block_on(look_up(&client)).unwrap();
    assert!(begin.elapsed() < ms(2000), "{:?}", begin.elapsed());
}

/// The bound is for all runtimes together, and an idle connection of another one does not block it.
#[test]
fn runtimes_share_the_bound() {
    let server = Counter::start(|stream| {
        thread::sleep(ms(1));
        respond(stream)
    });
    let client = current_thread().block_on(builder(&server.url).max_connections(2).build()).unwrap();
    let idle = current_thread();
    idle.block_on(async {
        let (one, two) = tokio::join!(look_up(&client), look_up(&client));
        one.and(two).unwrap();
    });
    let most = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..5 {
            scope.spawn(|| {
                current_thread().block_on(async {
                    for _ in 0..20 {
                        look_up(&client).await.unwrap();
                        most.fetch_max(server.open(), Ordering::SeqCst);
                    }
                });
            });
        }
    });
    // A connection that was just closed may still count on the server.
    let most = most.into_inner();
    assert!(most <= 4, "{most} connections at the same time");
}
