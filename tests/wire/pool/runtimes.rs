//! A client on several runtimes.

use std::future::poll_fn;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::thread;
use std::time::Instant;

use alicloud_ice::ErrorKind;
use alicloud_ice_local::LocalIce;

use super::{Counter, builder, look_up, ms, respond, slow};

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
    let ice = LocalIce::start().unwrap();
    let first = current_thread();
    let client = first.block_on(builder(&ice.url()).max_connections(1).build()).unwrap();
    ice.respond("GetUrlUploadInfos", slow(ms(3000)));
    let dropped = first.block_on(async { tokio::time::timeout(ms(200), look_up(&client)).await });
    assert!(dropped.is_err(), "the call was still running");
    let begin = Instant::now();
    current_thread().block_on(look_up(&client)).unwrap();
    assert!(begin.elapsed() < ms(2000), "{:?}", begin.elapsed());
}

/// The calls are dropped, but the connections that they needed are being made.
#[test]
fn connections_that_no_call_waits_for_make_room_for_those_of_another_runtime() {
    let server = Counter::start(respond);
    for connections in [1, 8] {
        let client = current_thread().block_on(builder(&server.url).max_connections(connections).build());
        let client = client.unwrap();
        let stopped = current_thread();
        stopped.block_on(async {
            let mut calls: Vec<_> = (0..8).map(|_| Box::pin(look_up(&client))).collect();
            for call in &mut calls {
                let is_pending =
                    poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_pending())).await;
                assert!(is_pending, "it has only begun");
            }
            // Their tasks begin to connect.
            tokio::task::yield_now().await;
        });
        let begin = Instant::now();
        current_thread().block_on(look_up(&client)).unwrap();
        assert!(begin.elapsed() < ms(1000), "{:?}", begin.elapsed());
        stopped.block_on(look_up(&client)).unwrap();
    }
}

/// The calls are kept, so their connections are given up only after the time limit for connecting.
#[test]
fn a_connection_of_a_runtime_that_does_not_run_is_given_up() {
    let server = Counter::start(respond);
    // Accepts no TLS.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = format!("https://{}", silent.local_addr().unwrap());
    let stopped = current_thread();
    let build =
        async |url: &str| builder(url).max_connections(1).connect_timeout(ms(300)).build().await.unwrap();
    for url in [&server.url, &silent] {
        let client = stopped.block_on(build(url));
        let mut call = Box::pin(look_up(&client));
        stopped.block_on(async {
            let is_pending = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_pending())).await;
            assert!(is_pending, "it has only begun");
            tokio::task::yield_now().await;
        });
        let begin = Instant::now();
        let other = current_thread().block_on(look_up(&client));
        assert_eq!(other.is_ok(), url == &server.url, "{other:?}");
        assert!(begin.elapsed() < ms(2000), "{:?}", begin.elapsed());
        let error = stopped.block_on(call).unwrap_err();
        assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, false), "{error}");
        assert!(error.to_string().contains("timed out after 300ms"), "{error}");
    }
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
