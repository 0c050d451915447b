//! The bound on connections, and the queue for them.

use std::future::poll_fn;
use std::net::TcpListener;
use std::sync::Arc;
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use alicloud_ice::ErrorKind;
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice_local::LocalIce;

use super::{Counter, builder, look_up, ms, read_head, respond, slow, write};

/// Runs a test again, in a process with few descriptors. Returns the URL of the server in this one.
#[cfg(unix)]
fn with_few_descriptors(test: &str) -> Option<String> {
    const SERVER: &str = "SERVER_OF_TEST";
    if let Ok(url) = std::env::var(SERVER) {
        return Some(url);
    }
    let ice = LocalIce::start().unwrap();
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
    let test = "pool::bound::a_thousand_calls_at_once_need_few_descriptors_and_threads";
    let Some(url) = with_few_descriptors(test) else { return };
    let client = builder(&url).build().await.unwrap();
    let calls = (0..1000).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            let url = format!("https://example.com/{number}.mp4");
            client.upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls([url])).await
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
    let ice = LocalIce::start().unwrap();
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
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
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
    let ice = LocalIce::start().unwrap();
    let client = builder(&ice.url()).max_connections(1).build().await.unwrap();
    for _ in 0..3 {
        ice.respond("GetUrlUploadInfos", slow(ms(400)));
        let dropped = tokio::time::timeout(ms(100), look_up(&client)).await;
        assert!(dropped.is_err(), "the call was still running");
    }
    // Calls that wait are dropped as well, together with the one that they wait for.
    ice.respond("GetUrlUploadInfos", slow(ms(400)));
    let calls = (0..10).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { look_up(&client).await })
    });
    let calls: Vec<_> = calls.collect();
    // The first of them has taken the response. On a busy machine, that takes a while.
    while ice.received().len() < 4 {
        tokio::time::sleep(ms(10)).await;
    }
    calls.iter().for_each(tokio::task::JoinHandle::abort);
    let begin = Instant::now();
    look_up(&client).await.unwrap();
    assert!(begin.elapsed() < ms(300), "{:?}", begin.elapsed());
}

/// As those of a buffered stream, while the program awaits something else.
#[tokio::test]
async fn calls_that_are_not_polled_do_not_keep_connections() {
    let ice = LocalIce::start().unwrap();
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

/// Nothing drops them, but their exchanges end.
#[tokio::test]
async fn forgotten_calls_do_not_keep_connections() {
    let ice = LocalIce::start().unwrap();
    for polls in 1..6 {
        let client = builder(&ice.url()).max_connections(2).build().await.unwrap();
        for _ in 0..5 {
            let mut call = Box::pin({
                let client = client.clone();
                async move { look_up(&client).await }
            });
            for _ in 0..polls {
                let is_pending = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_pending()));
                if !is_pending.await {
                    break;
                }
                tokio::time::sleep(ms(1)).await;
            }
            std::mem::forget(call);
        }
        tokio::time::timeout(ms(5000), look_up(&client)).await.expect("the others have ended").unwrap();
    }
}

/// While they wait, while their connection is being made, and while they use it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_dropped_at_any_time_release_everything() {
    let server = Counter::start(|stream| {
        thread::sleep(ms(2));
        respond(stream)
    });
    let client = builder(&server.url).max_connections(4).build().await.unwrap();
    let calls = (0..1000).map(|number: u64| {
        let client = client.clone();
        let limit = Duration::from_micros(number * 7919 % 20_000);
        tokio::spawn(async move { drop(tokio::time::timeout(limit, look_up(&client)).await) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { look_up(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        let response = tokio::time::timeout(ms(5000), call).await;
        response.expect("the calls before have released their connections").unwrap().unwrap();
    }
    assert!(server.has_open(4).await);
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

/// The server is down for a moment while another connection is busy.
#[tokio::test]
async fn a_call_does_not_wait_for_a_busy_connection_after_one_could_not_be_made() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let client = builder(&format!("http://{address}")).build().await.unwrap();
    let busy = tokio::spawn({
        let client = client.clone();
        async move { look_up(&client).await }
    });
    let accepted = tokio::task::spawn_blocking(move || listener.accept().unwrap()).await.unwrap();
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { client.get_url_upload_infos(crate::calls::one_job()).timeout(ms(9000)).await.map(drop) }
    });
    tokio::time::sleep(ms(300)).await;
    let listener = TcpListener::bind(address).unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        while read_head(&mut stream) && respond(&mut stream) {}
    });
    waiting.await.unwrap().unwrap();
    assert!(!busy.is_finished(), "the other connection is still busy");
    drop(accepted);
}
