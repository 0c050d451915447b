//! TLS on loopback: HTTP/2 where the server offers it, and a certificate authority of one's own.
#![cfg(target_os = "linux")] // Where `SSL_CERT_FILE` says whom the system trusts.

mod server;

use std::time::{Duration, Instant};

use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Error, ErrorKind, RetryPolicy};
use h2::Reason;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use self::server::{First, Server, TRUSTED};
use crate::proxies::has_environment;

/// Whether this process trusts the server that is started in it.
fn trusts(test: &str) -> bool {
    trusts_through(test, "")
}

/// The same through a proxy.
fn trusts_through(test: &str, proxy: &str) -> bool {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("ca.pem");
    let file = file.to_str().unwrap();
    has_environment(test, &[("SSL_CERT_FILE", file), (TRUSTED, file), ("HTTPS_PROXY", proxy)])
}

/// A proxy that makes one tunnel to this machine, whatever it is called, and tells what for.
async fn tunnel(proxy: TcpListener) -> String {
    let (stream, _) = proxy.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        stream.read_line(&mut head).await.unwrap();
    }
    let asked = head.split(' ').nth(1).unwrap().to_owned();
    let port: u16 = asked.rsplit_once(':').unwrap().1.parse().unwrap();
    let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
    tokio::spawn(async move { copy_bidirectional(&mut stream, &mut server).await });
    asked
}

#[tokio::test]
async fn a_tunnel_leads_to_the_server_and_is_kept() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    if !trusts_through("tls::a_tunnel_leads_to_the_server_and_is_kept", &format!("http://{free}")) {
        return;
    }
    let proxy = std::env::var("HTTPS_PROXY").unwrap();
    let proxy = TcpListener::bind(proxy.strip_prefix("http://").unwrap()).await.unwrap();
    let tunnel = tokio::spawn(tunnel(proxy));
    let server = Server::start(&["h2"], First::Answered).await;
    let named = server.url.replace("localhost", "ice.test");
    let client = Server::client_of(&named).await;
    make(&client).await.expect("the server is found, trusted and takes the signature");
    make(&client).await.expect("the tunnel is still there");
    assert_eq!(format!("https://{}", tunnel.await.unwrap()), named);
    assert_eq!((server.connections(), server.answered()), (1, 2));
}

async fn make(client: &Client) -> Result<(), Error> {
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4?b=ü"]);
    client.upload_media_by_url(request).await.map(drop)
}

#[tokio::test]
async fn calls_share_a_connection_of_http2() {
    if !trusts("tls::calls_share_a_connection_of_http2") {
        return;
    }
    let server = Server::start(&["h2", "http/1.1"], First::Answered).await;
    let client = server.client().await;
    make(&client).await.expect("the signature is that of what came");
    let begun = Instant::now();
    let calls = (0..64).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { make(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert!(begun.elapsed() < Duration::from_secs(2), "they do not wait for each other");
    assert_eq!((server.connections(), server.answered()), (1, 65));
    assert_eq!(server.protocol().as_deref(), Some(&b"h2"[..]));

    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let call = client.get_url_upload_infos(request).attempt_timeout(Duration::from_millis(10));
    assert_eq!(call.retry(RetryPolicy::none()).await.unwrap_err().kind(), ErrorKind::Timeout);
    make(&client).await.expect("one that is given up is no harm to the others");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn calls_that_begin_at_once_end_up_on_one_connection() {
    if !trusts("tls::calls_that_begin_at_once_end_up_on_one_connection") {
        return;
    }
    let server = Server::start(&["h2"], First::Answered).await;
    let client = server.client().await;
    let calls = (0..32).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { make(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.answered(), 32);
    // The others are given up, some of them before the server has come to them.
    let settled = async {
        loop {
            let begun = server.connections();
            tokio::time::sleep(Duration::from_millis(200)).await;
            if (server.connections(), server.open()) == (begun, 1) {
                return begun;
            }
        }
    };
    let begun = tokio::time::timeout(Duration::from_secs(10), settled).await.expect("one is left");
    make(&client).await.unwrap();
    assert_eq!((server.connections(), server.open()), (begun, 1));
}

#[tokio::test]
async fn what_was_refused_is_sent_again_and_made_once() {
    if !trusts("tls::what_was_refused_is_sent_again_and_made_once") {
        return;
    }
    for first in [First::Refused, First::GoAway(Reason::NO_ERROR)] {
        let server = Server::start(&["h2"], first).await;
        make(&server.client().await).await.expect("nobody has looked at the first request");
        assert_eq!(server.answered(), 1);
    }
    // Nothing is certain where something else is the matter.
    let server = Server::start(&["h2"], First::GoAway(Reason::INTERNAL_ERROR)).await;
    let error = make(&server.client().await).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    assert!(error.may_have_executed() && server.answered() == 0);

    let server = Server::start(&["h2"], First::Refused).await;
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    let call = server.client().await.upload_media_by_url(request).retry(RetryPolicy::none());
    let error = call.await.unwrap_err();
    assert!(!error.may_have_executed(), "{error}");
    assert!(error.to_string().contains("nothing was executed"), "{error}");
}

/// All calls would wait for a connection that is dead, if it were not pinged.
#[tokio::test]
async fn a_connection_that_fell_silent_is_given_up() {
    if !trusts("tls::a_connection_that_fell_silent_is_given_up") {
        return;
    }
    let server = Server::start(&["h2"], First::Silent).await;
    let client = server.client().await;
    let request = || GetUrlUploadInfosRequest::by_job_ids(["a"]);
    client.get_url_upload_infos(request()).await.expect("the second attempt is on a new connection");
    assert_eq!((server.connections(), server.answered()), (2, 1));
}

#[tokio::test]
async fn http1_is_spoken_where_nothing_else_is_offered() {
    if !trusts("tls::http1_is_spoken_where_nothing_else_is_offered") {
        return;
    }
    for (offered, chosen) in [(&["http/1.1"][..], Some(&b"http/1.1"[..])), (&[], None)] {
        let server = Server::start(offered, First::Answered).await;
        make(&server.client().await).await.unwrap();
        assert_eq!(server.protocol().as_deref(), chosen);
    }
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_is_sent_nothing() {
    let server = Server::start(&["h2"], First::Answered).await;
    let error = make(&server.client().await).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3), "{error}");
    assert!(!error.may_have_executed() && error.to_string().contains("certificate"), "{error}");
    assert_eq!(server.connections(), 0);
}
