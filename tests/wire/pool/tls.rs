//! Connections with TLS: when they count as closed.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use alicloud_ice::Client;
use rustls::{ServerConnection, StreamOwned};

use super::{builder, look_up, ms, write};
use crate::proxies::EMPTY;
use crate::tls::server::{certificate, server_config};

type Stream = StreamOwned<ServerConnection, std::net::TcpStream>;

/// A server for HTTP/1 over TLS that counts its connections, and does something after each response.
/// That returns whether the connection stays open.
struct TlsCounter {
    url: String,
    opened: Arc<AtomicUsize>,
}

impl TlsCounter {
    fn start(after: fn(&mut Stream) -> bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let counter = TlsCounter { url, opened: Arc::default() };
        let opened = Arc::clone(&counter.opened);
        let config = server_config(&["http/1.1"]);
        thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                opened.fetch_add(1, Ordering::SeqCst);
                // Otherwise what follows a response waits until the client has acknowledged it.
                stream.set_nodelay(true).unwrap();
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                thread::spawn(move || serve(StreamOwned::new(connection, stream), after));
            }
        });
        counter
    }

    async fn client(&self) -> Client {
        builder(&self.url).root_certificates_pem(certificate()).build().await.unwrap()
    }

    fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }
}

fn serve(mut stream: Stream, after: fn(&mut Stream) -> bool) {
    loop {
        let (mut head, mut byte) = (Vec::new(), [0]);
        while !head.ends_with(b"\r\n\r\n") {
            match stream.read(&mut byte) {
                Ok(1) => head.extend(byte),
                _ => return,
            }
        }
        if stream.write_all(EMPTY).is_err() || !after(&mut stream) {
            return;
        }
    }
}

/// The session tickets follow the handshake. They wait in the socket while other tasks keep the thread
/// busy.
#[tokio::test]
async fn session_tickets_do_not_make_a_new_connection_stale() {
    let server = TlsCounter::start(|_| true);
    let client = server.client().await;
    let busy = tokio::spawn(async {
        loop {
            let begin = Instant::now();
            while begin.elapsed() < ms(3) {
                std::hint::spin_loop();
            }
            tokio::task::yield_now().await;
        }
    });
    for _ in 0..5 {
        look_up(&client).await.unwrap();
    }
    busy.abort();
    assert_eq!(server.opened(), 1);
}

/// The server changes its keys: a record that is not data.
#[tokio::test]
async fn records_without_data_do_not_make_an_idle_connection_stale() {
    let server = TlsCounter::start(|stream| {
        stream.conn.refresh_traffic_keys().unwrap();
        stream.flush().is_ok()
    });
    let client = server.client().await;
    for _ in 0..5 {
        write(&client).await.unwrap();
        thread::sleep(ms(20));
    }
    assert_eq!(server.opened(), 1);
}

/// The runtime has not noticed it: its thread sleeps.
#[tokio::test]
async fn a_connection_that_tls_has_closed_costs_no_write() {
    let closes: [fn(&mut Stream) -> bool; 3] = [
        |stream| {
            stream.conn.send_close_notify();
            stream.flush().unwrap();
            false
        },
        // The connection stays open below TLS.
        |stream| {
            stream.conn.send_close_notify();
            stream.flush().is_ok()
        },
        |stream| stream.write_all(b"data that belongs to no request").is_ok(),
    ];
    for (number, close) in closes.into_iter().enumerate() {
        let server = TlsCounter::start(close);
        let client = server.client().await;
        for _ in 0..5 {
            let written = write(&client).await;
            assert!(written.is_ok(), "{number}: {} opened: {written:?}", server.opened());
            thread::sleep(ms(20));
        }
        assert_eq!(server.opened(), 5, "{number}");
    }
}
