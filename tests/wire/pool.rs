//! The connections of the default transport: their bound, the queue for them, when they are reused,
//! and when they are closed.

mod bound;
mod closed;
mod runtimes;
#[cfg(target_os = "linux")] // As the module with the server.
mod streams;
#[cfg(target_os = "linux")]
mod tls;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, ClientBuilder, Credentials, Error, RetryPolicy};
use alicloud_ice_local::Reply;
use serde_json::json;

use crate::calls::one_job;
use crate::proxies::EMPTY;

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Returns a builder of clients that do not retry. The local server knows these credentials.
fn builder(url: &str) -> ClientBuilder<Client> {
    let credentials = Credentials::new("local", "local");
    Client::builder().endpoint(url).credentials(credentials).retry(RetryPolicy::none())
}

/// Calls a read-only operation.
async fn look_up(client: &Client) -> Result<(), Error> {
    client.get_url_upload_infos(one_job()).await.map(drop)
}

/// Calls a mutating operation.
async fn write(client: &Client) -> Result<(), Error> {
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    client.upload_media_by_url(request).await.map(drop)
}

fn slow(delay: Duration) -> Reply {
    Reply::json(200, json!({"RequestId": "r"})).delay(delay)
}

/// A server that counts its connections and responds with a function, which returns whether the
/// connection stays open.
pub(crate) struct Counter {
    pub(crate) url: String,
    opened: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
}

impl Counter {
    pub(crate) fn start(respond: impl Fn(&mut TcpStream) -> bool + Send + Sync + 'static) -> Self {
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

    pub(crate) fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }

    pub(crate) fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    /// Waits until this many connections are open.
    pub(crate) async fn has_open(&self, connections: usize) -> bool {
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
