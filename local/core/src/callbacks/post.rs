//! The request of a callback. It needs so little of HTTP that a client library would be more to check.

use std::fmt::Write as _;
use std::io::{self, Read, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use alicloud_runtime::http::Uri;

/// How long a receiver has to respond.
const LIMIT: Duration = Duration::from_secs(3);

/// The longest status line.
const LINE_LIMIT: usize = 1024;

/// How much of a response is read after its status, and for how long: a receiver may see an error if it cannot send its
/// response to the end.
const REST_LIMIT: usize = 64 * 1024;
const REST_WAIT: Duration = Duration::from_millis(100);

/// Which receivers a server posts to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    /// Whether receivers on other machines are permitted.
    pub(super) any_host: bool,
    /// The address of the server, which must not call itself.
    pub(super) own: SocketAddr,
}

/// Why a callback was not delivered.
#[derive(Debug)]
pub(super) enum Failure {
    /// It must not be posted.
    NotPosted(String),
    /// An attempt has failed.
    Attempt(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Attempt(match error.kind() {
            // That of the system depends on the platform.
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => timed_out(),
            _ => error.to_string(),
        })
    }
}

fn timed_out() -> String {
    format!("no response within {} s", LIMIT.as_secs())
}

fn not_posted<T>(reason: impl Into<String>) -> Result<T, Failure> {
    Err(Failure::NotPosted(reason.into()))
}

/// Posts a JSON document once. It succeeds if the status is 200; the rest of the response is ignored, and redirects are
/// not followed.
pub(super) fn post(url: &str, headers: &[(String, String)], body: &str, rules: Rules) -> Result<(), Failure> {
    let deadline = Instant::now() + LIMIT;
    let Ok(uri) = url.parse::<Uri>() else { return not_posted("it is not a URL") };
    match uri.scheme_str() {
        Some("http") => {}
        Some("https") => return not_posted("the local server posts to http:// only"),
        _ => return not_posted("it is not an http:// URL; the local server has no message queues"),
    }
    let Some(authority) = uri.authority().filter(|authority| !authority.as_str().contains('@')) else {
        return not_posted("credentials in the URL are not supported");
    };
    let port = match authority.as_str().strip_prefix(authority.host()) {
        Some("" | ":") => 80,
        // `port_u16` returns nothing for a number that is too great, too.
        _ => match authority.port_u16() {
            Some(port) => port,
            None => return not_posted("its port is not a number up to 65535"),
        },
    };
    let mut stream = connect(authority.host(), port, rules, deadline)?;
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut request = format!(
        "POST {target} HTTP/1.1\r\nHost: {authority}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n",
        body.len()
    );
    for (name, value) in headers {
        // Writing to a string does not fail.
        let _ = write!(request, "{name}: {value}\r\n");
    }
    write_all(&mut stream, format!("{request}\r\n{body}").as_bytes(), deadline)?;
    let status = read_status(&mut stream, deadline)?;
    drain(&mut stream);
    match status {
        200 => Ok(()),
        other => Err(Failure::Attempt(format!("the receiver responded with the status {other}"))),
    }
}

fn left(deadline: Instant) -> Result<Duration, Failure> {
    match deadline.saturating_duration_since(Instant::now()) {
        Duration::ZERO => Err(Failure::Attempt(timed_out())),
        left => Ok(left),
    }
}

fn connect(host: &str, port: u16, rules: Rules, deadline: Instant) -> Result<TcpStream, Failure> {
    let literal: Option<IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
    let addresses: Vec<SocketAddr> = match literal {
        Some(address) => vec![(address, port).into()],
        // Another name is not even resolved, which would be a request to another machine.
        None if rules.any_host || host.eq_ignore_ascii_case("localhost") => {
            (host, port).to_socket_addrs()?.collect()
        }
        None => Vec::new(),
    };
    let is_permitted = |address: &SocketAddr| rules.any_host || address.ip().is_loopback();
    let mut failure = Failure::NotPosted(format!(
        "{host} is not a loopback address; `callbacks_to_any_host` of the builder permits it"
    ));
    for address in addresses.into_iter().filter(is_permitted) {
        match TcpStream::connect_timeout(&address, left(deadline)?) {
            Ok(stream) if is_own(&stream, rules.own) => {
                return not_posted("it is the URL of the local server itself");
            }
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error.into(),
        }
    }
    Err(failure)
}

/// Returns whether a connection leads to the server itself: a connection between two addresses of one machine has its
/// own address on both sides.
fn is_own(stream: &TcpStream, own: SocketAddr) -> bool {
    let (Ok(peer), Ok(local)) = (stream.peer_addr(), stream.local_addr()) else { return false };
    peer.port() == own.port() && (peer.ip() == local.ip() || peer.ip().is_loopback())
}

/// Writes a request. A receiver that reads a part now and then must not hold up the others, so the time that is left is
/// that of all parts.
fn write_all(stream: &mut TcpStream, mut bytes: &[u8], deadline: Instant) -> Result<(), Failure> {
    while !bytes.is_empty() {
        stream.set_write_timeout(Some(left(deadline)?))?;
        match stream.write(bytes) {
            Ok(0) => return Err(io::Error::from(io::ErrorKind::WriteZero).into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Reads the status of a response: `HTTP/1.1 200 OK`.
fn read_status(stream: &mut TcpStream, deadline: Instant) -> Result<u16, Failure> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.last() != Some(&b'\n') && line.len() < LINE_LIMIT {
        // A receiver that sends a byte now and then must not hold up the others.
        stream.set_read_timeout(Some(left(deadline)?))?;
        if stream.read(&mut byte)? == 0 {
            return Err(Failure::Attempt("the receiver closed the connection".to_owned()));
        }
        line.extend(byte);
    }
    let line = String::from_utf8_lossy(&line);
    let status = line.strip_prefix("HTTP/1.").and_then(|rest| rest.split(' ').nth(1)).map(str::trim_end);
    let status = status.filter(|status| status.len() == 3).and_then(|status| status.parse().ok());
    status.ok_or_else(|| Failure::Attempt("the response is not HTTP/1.1".to_owned()))
}

fn drain(stream: &mut TcpStream) {
    let deadline = Instant::now() + REST_WAIT;
    let mut buffer = [0; 4096];
    let mut read = 0;
    while read < REST_LIMIT {
        let Ok(left) = left(deadline) else { return };
        match stream.set_read_timeout(Some(left)).and_then(|()| stream.read(&mut buffer)) {
            Ok(0) | Err(_) => return,
            Ok(some) => read += some,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    #[test]
    fn a_receiver_that_reads_slowly_does_not_hold_up_the_others() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let own = listener.local_addr().expect("it is bound");
        let mut sender = TcpStream::connect(own).expect("it listens");
        let (mut receiver, _) = listener.accept().expect("it was connected to");
        let reads = thread::spawn(move || {
            let mut part = vec![0; 1 << 20];
            while receiver.read(&mut part).is_ok_and(|read| read > 0) {
                thread::sleep(Duration::from_millis(100));
            }
        });
        let start = Instant::now();
        let body = vec![b'x'; 64 << 20];
        let result = write_all(&mut sender, &body, start + Duration::from_millis(300));
        assert!(matches!(result, Err(Failure::Attempt(_))), "{result:?}");
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
        drop(sender);
        drop(reads);
    }
}
