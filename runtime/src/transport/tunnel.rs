//! Opens a tunnel through an HTTP proxy: the method CONNECT of RFC 9110, section 9.3.6.

use http::StatusCode;
use http::uri::Uri;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::connect::BoxError;
use super::proxy::Proxy;

/// The maximum length of a header section, in bytes.
const MAX_HEAD: usize = 16 << 10;
const MAX_HEADERS: usize = 100;

/// Requests a tunnel to a server on a new connection to a proxy.
///
/// # Errors
/// The connection failed, or the proxy refused the tunnel.
pub(super) async fn open<S>(mut stream: S, proxy: &Proxy, server: &Uri) -> Result<S, BoxError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let host = server.host().ok_or("no host")?;
    let port = server.port_u16().unwrap_or(443);
    let mut request = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n").into_bytes();
    if let Some(authorization) = &proxy.authorization {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(authorization.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    stream.write_all(&request).await?;
    stream.flush().await?;
    match read_status(&mut stream).await? {
        (200..300, _) => Ok(stream),
        (status, reason) => Err(refusal(status, &reason, proxy).into()),
    }
}

/// Reads the status and the reason of the final response.
///
/// A success has no body, so the tunnel begins after its header section. Some proxies send a body
/// nevertheless. Bytes that arrive together with the header section are dropped: they are not from
/// the server, because a TLS server sends nothing before the client does.
async fn read_status(stream: &mut (impl AsyncRead + Unpin)) -> Result<(u16, String), BoxError> {
    let mut head = Vec::new();
    loop {
        while let Some((status, reason, length)) = parse_head(&head)? {
            // An interim response precedes the final one. 101 is final, and no success.
            if !matches!(status, 100 | 102..200) {
                return Ok((status, reason));
            }
            head.drain(..length);
        }
        if head.len() >= MAX_HEAD {
            return Err(format!("response to CONNECT longer than {MAX_HEAD} bytes").into());
        }
        let left = MAX_HEAD - head.len();
        if (&mut *stream).take(left as u64).read_buf(&mut head).await? == 0 {
            return Err("connection closed before the response to CONNECT was complete".into());
        }
    }
}

/// Returns the status, the reason and the length of a header section, if it is complete.
fn parse_head(head: &[u8]) -> Result<Option<(u16, String, usize)>, BoxError> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut response = httparse::Response::new(&mut headers);
    let invalid = |error| format!("invalid response to CONNECT: {error}");
    match response.parse(head).map_err(invalid)? {
        httparse::Status::Partial => Ok(None),
        httparse::Status::Complete(length) => {
            let status = response.code.unwrap_or_default();
            Ok(Some((status, response.reason.unwrap_or_default().to_owned(), length)))
        }
    }
}

/// Describes a refusal. A proxy that repeats the login in the reason does not get it into a log.
fn refusal(status: u16, reason: &str, proxy: &Proxy) -> String {
    const MAX_CHARS: usize = 100;
    let encoded = proxy.authorization.as_ref().and_then(|value| value.to_str().ok());
    let encoded = encoded.map(|value| value.trim_start_matches("Basic "));
    let login = proxy.login.as_ref().map(|(user, password)| [user.as_str(), password.as_str()]);
    let is_secret = login
        .into_iter()
        .flatten()
        .chain(encoded)
        .any(|secret| !secret.is_empty() && reason.contains(secret));
    let shown: String = reason.chars().filter(|c| !c.is_control()).take(MAX_CHARS).collect();
    let standard = || StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    let shown = match shown.trim() {
        "" => standard().unwrap_or_default(),
        _ if is_secret => standard().unwrap_or_default(),
        shown => shown,
    };
    let hint = match (status, encoded) {
        (407, None) => ": set a user name and a password in the URL of the proxy",
        (407, Some(_)) => ": check the user name and the password in the URL of the proxy",
        _ => "",
    };
    format!("tunnel refused with HTTP {status} {shown}").trim_end().to_owned() + hint
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn proxy(url: &str) -> Proxy {
        Proxy::parse(url).unwrap()
    }

    /// Requests a tunnel to `ice.test` from a proxy that sends this in pieces. Returns the request.
    async fn request(proxy: &Proxy, response: &[u8], piece: usize) -> Result<String, String> {
        let (client, mut server) = tokio::io::duplex(1 << 20);
        let respond = async {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(server.read_u8().await.unwrap());
            }
            for piece in response.chunks(piece) {
                // The client closes the connection after an error.
                let _ = server.write_all(piece).await;
                tokio::task::yield_now().await;
            }
            // Dropping the server closes the connection.
            (String::from_utf8(head).unwrap(), server)
        };
        let uri = Uri::from_static("https://ice.test");
        let request =
            async { tokio::time::timeout(Duration::from_secs(5), open(client, proxy, &uri)).await.unwrap() };
        match tokio::join!(request, async { respond.await.0 }) {
            (Ok(_), head) => Ok(head),
            (Err(error), _) => Err(error.to_string()),
        }
    }

    #[tokio::test]
    async fn any_success_opens_the_tunnel() {
        for response in [
            "HTTP/1.1 200 Connection established\r\n\r\n",
            "HTTP/1.0 200 OK\r\nProxy-Agent: a\r\n\r\n",
            "HTTP/1.1 200\r\n\r\n",
            "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n",
            "HTTP/1.1 299 Fine\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
            "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 204 A\r\n\r\n",
        ] {
            for piece in [1, 7, usize::MAX] {
                let head = request(&proxy("http://a"), response.as_bytes(), piece).await.unwrap();
                assert_eq!(head, "CONNECT ice.test:443 HTTP/1.1\r\nHost: ice.test:443\r\n\r\n");
            }
        }
        let body = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
        let head = request(&proxy("http://user:pass@a"), body, usize::MAX).await.unwrap();
        assert!(head.ends_with("\r\nProxy-Authorization: Basic dXNlcjpwYXNz\r\n\r\n"), "{head}");
    }

    #[tokio::test]
    async fn a_refusal_has_the_status_and_the_reason() {
        const SET: &str = ": set a user name and a password in the URL of the proxy";
        const CHECK: &str = ": check the user name and the password in the URL of the proxy";
        let (plain, with_login) = (proxy("http://a"), proxy("http://user:pass@a"));
        for (proxy, response, expected) in [
            (&plain, "403 Forbidden", "tunnel refused with HTTP 403 Forbidden".to_owned()),
            (&plain, "403 Not on the list", "tunnel refused with HTTP 403 Not on the list".to_owned()),
            (&plain, "502", "tunnel refused with HTTP 502 Bad Gateway".to_owned()),
            (&plain, "599", "tunnel refused with HTTP 599".to_owned()),
            (
                &plain,
                "101 Switching Protocols",
                "tunnel refused with HTTP 101 Switching Protocols".to_owned(),
            ),
            (&plain, "302 Found", "tunnel refused with HTTP 302 Found".to_owned()),
            (&plain, "407 Log in", format!("tunnel refused with HTTP 407 Log in{SET}")),
            (&with_login, "407 Log in", format!("tunnel refused with HTTP 407 Log in{CHECK}")),
            (&with_login, "403 not pass", "tunnel refused with HTTP 403 Forbidden".to_owned()),
            (&with_login, "403 dXNlcjpwYXNz", "tunnel refused with HTTP 403 Forbidden".to_owned()),
        ] {
            let response = format!("HTTP/1.1 {response}\r\nContent-Length: 0\r\n\r\n");
            assert_eq!(request(proxy, response.as_bytes(), 5).await.unwrap_err(), expected);
        }
        let long = format!("HTTP/1.1 403 {}\r\n\r\n", "a".repeat(5000));
        assert!(request(&plain, long.as_bytes(), 999).await.unwrap_err().len() < 200);
    }

    #[tokio::test]
    async fn a_malformed_response_is_an_error() {
        let plain = proxy("http://a");
        for response in ["HTTP/1.1 2000 OK\r\n\r\n", "SSH-2.0-OpenSSH\r\n", "\x15\x03\x01\x00\x02\x02\x16"] {
            let error = request(&plain, response.as_bytes(), 3).await.unwrap_err();
            assert!(error.starts_with("invalid response to CONNECT: "), "{error}");
        }
        for response in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 100 Continue\r\n\r\n"] {
            let error = request(&plain, response.as_bytes(), 3).await.unwrap_err();
            assert_eq!(error, "connection closed before the response to CONNECT was complete");
        }
        let endless = format!("HTTP/1.1 200 OK\r\nA: {}", "a".repeat(1 << 17));
        let error = request(&plain, endless.as_bytes(), 1 << 10).await.unwrap_err();
        assert_eq!(error, "response to CONNECT longer than 16384 bytes");
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "A: b\r\n".repeat(101));
        let error = request(&plain, many.as_bytes(), 1 << 10).await.unwrap_err();
        assert_eq!(error, "invalid response to CONNECT: too many headers");
    }
}
