//! A proxy that forwards a stream and repeats its login.

use std::io::Write;

use super::{builder, chat, download};
use crate::environment::has_environment;
use crate::proxies::{Heads, free_address, listen_on};

#[tokio::test]
async fn the_login_of_a_proxy_is_in_no_error_of_a_stream() {
    const NAME: &str = "streams::proxy::the_login_of_a_proxy_is_in_no_error_of_a_stream";
    let address = free_address();
    let proxy = format!("http://user:p%40ssw0rd@{address}");
    if !has_environment(NAME, &[("http_proxy", &proxy), ("PROXY", &address)]) {
        return;
    }
    let heads = Heads::of(listen_on("PROXY"), |stream, head| {
        let (status, kind) =
            if head.contains("Download") { ("403 No", "text/html") } else { ("200 OK", "text/html") };
        let page = "<p>the login user:p@ssw0rd (dXNlcjpwQHNzdzByZA==) has expired</p>";
        let length = page.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nx-login: p@ssw0rd\r\nContent-Length: {length}\r\n\r\n"
        );
        stream.write_all(format!("{head}{page}").as_bytes()).is_ok()
    });
    let client = builder("http://ice.test:8080").allow_plain_http(true).build().await.unwrap();
    let mut events = client.call(chat()).events().await.unwrap();
    assert_eq!(events.metadata().response_headers()["x-login"], "***");
    let of_events = events.next().await.unwrap().unwrap_err();
    let of_head = client.call(download()).stream().await.unwrap_err();
    assert_eq!((of_events.http_status(), of_head.http_status()), (Some(200), Some(403)));
    for error in [of_events, of_head] {
        let body = String::from_utf8_lossy(error.raw_body().unwrap()).into_owned();
        let shown = format!("{error} {error:?} {:?} {body}", error.response_headers());
        assert!(shown.contains("the login user:*** (***) has expired"), "{shown}");
        assert!(!shown.contains("ssw0rd") && !shown.contains("dXNlcjpw"), "{shown}");
    }
    assert!(heads.all().iter().all(|head| head.contains("proxy-authorization: Basic dXNlcjpwQHNzdzByZA==")));
}
