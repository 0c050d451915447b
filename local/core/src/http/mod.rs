//! Reads HTTP/1.1 requests. A small reader of its own shows exactly which bytes were received.

pub(crate) mod query;
pub(crate) mod reply;

use std::io::{self, BufRead, Read};

const HEAD_LIMIT: usize = 64 * 1024;
const BODY_LIMIT: u64 = 16 * 1024 * 1024;
const CHUNK_LINE_LIMIT: usize = 1024;

pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) keep_alive: bool,
}

impl Request {
    /// Returns the first header of a name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        all_values(&self.headers, name).next()
    }

    /// Returns whether the body has parameters of the operation.
    pub(crate) fn body_is_form(&self) -> bool {
        self.header("content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
    }
}

#[derive(Debug, PartialEq)]
pub(crate) enum ReadError {
    /// The client has closed the connection.
    Ended,
    /// The bytes are not HTTP, or not of the supported kind; the status and the reason to respond with.
    Malformed(u16, &'static str),
}

impl From<io::Error> for ReadError {
    fn from(_: io::Error) -> Self {
        ReadError::Ended
    }
}

fn malformed<T>(reason: &'static str) -> Result<T, ReadError> {
    Err(ReadError::Malformed(400, reason))
}

pub(crate) fn read_request(stream: &mut impl BufRead) -> Result<Request, ReadError> {
    let mut budget = HEAD_LIMIT;
    let start = read_line(stream, &mut budget)?;
    let mut parts = start.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return malformed("expected a method, a target and a version in the request line");
    };
    if !is_token(method) || target.is_empty() || !target.bytes().all(|b| b.is_ascii_graphic()) {
        return malformed("invalid character in the method or the target");
    }
    if version != "HTTP/1.1" && version != "HTTP/1.0" {
        return Err(ReadError::Malformed(505, "expected HTTP/1.0 or HTTP/1.1"));
    }
    let headers = read_headers(stream, &mut budget)?;
    let body = read_body(stream, &headers)?;
    let closes = all_values(&headers, "connection")
        .flat_map(|value| value.split(','))
        .any(|option| option.trim().eq_ignore_ascii_case("close"));
    Ok(Request {
        method: method.to_owned(),
        target: target.to_owned(),
        // The response to HEAD has a body here, after which a client cannot read another response.
        keep_alive: version == "HTTP/1.1" && !closes && method != "HEAD",
        headers,
        body,
    })
}

fn read_headers(stream: &mut impl BufRead, budget: &mut usize) -> Result<Vec<(String, String)>, ReadError> {
    let mut headers = Vec::new();
    loop {
        let line = read_line(stream, budget)?;
        if line.is_empty() {
            return Ok(headers);
        }
        match line.split_once(':') {
            Some((name, value)) if is_token(name) => {
                headers.push((name.to_owned(), value.trim_matches([' ', '\t']).to_owned()));
            }
            _ => return malformed("expected a name and a colon in a header line"),
        }
    }
}

fn read_line(stream: &mut impl BufRead, budget: &mut usize) -> Result<String, ReadError> {
    let mut line = Vec::new();
    stream.take(*budget as u64).read_until(b'\n', &mut line)?;
    *budget -= line.len();
    if line.pop() != Some(b'\n') {
        return Err(match *budget {
            0 => ReadError::Malformed(431, "header section too large"),
            _ => ReadError::Ended,
        });
    }
    if line.pop() != Some(b'\r') {
        return malformed("expected CR LF at the end of a line");
    }
    if line.iter().any(|&b| b.is_ascii_control() && b != b'\t') {
        return malformed("control character in the header section");
    }
    String::from_utf8(line).or_else(|_| malformed("header section not UTF-8"))
}

fn read_body(stream: &mut impl BufRead, headers: &[(String, String)]) -> Result<Vec<u8>, ReadError> {
    let mut lengths = all_values(headers, "content-length");
    let mut codings = all_values(headers, "transfer-encoding");
    let mut body = Vec::new();
    match (lengths.next(), codings.next()) {
        (None, None) => {}
        (Some(length), None) if lengths.next().is_none() => {
            read_exactly(stream, parse_size(length, 10)?, &mut body)?;
        }
        (None, Some(coding)) if coding.eq_ignore_ascii_case("chunked") => {
            if codings.next().is_some() {
                return malformed("more than one transfer coding");
            }
            read_chunks(stream, &mut body)?;
        }
        (None, Some(_)) => return Err(ReadError::Malformed(501, "expected chunked as the transfer coding")),
        _ => return malformed("more than one length of the body"),
    }
    Ok(body)
}

fn read_chunks(stream: &mut impl BufRead, body: &mut Vec<u8>) -> Result<(), ReadError> {
    loop {
        let line = read_line(stream, &mut { CHUNK_LINE_LIMIT })?;
        let size = line.split(';').next().unwrap_or_default().trim_end();
        let size = parse_size(size, 16)?;
        if size == 0 {
            read_headers(stream, &mut { HEAD_LIMIT })?;
            return Ok(());
        }
        read_exactly(stream, size, body)?;
        if !read_line(stream, &mut { CHUNK_LINE_LIMIT })?.is_empty() {
            return malformed("chunk longer than its size");
        }
    }
}

fn parse_size(text: &str, radix: u32) -> Result<u64, ReadError> {
    // `from_str_radix` alone would accept a sign.
    if text.is_empty() || !text.chars().all(|c| c.is_digit(radix)) {
        return malformed("length not a number");
    }
    match u64::from_str_radix(text, radix) {
        Ok(size) if size <= BODY_LIMIT => Ok(size),
        _ => Err(ReadError::Malformed(413, "body too large")),
    }
}

fn read_exactly(stream: &mut impl BufRead, size: u64, body: &mut Vec<u8>) -> Result<(), ReadError> {
    if body.len() as u64 + size > BODY_LIMIT {
        return Err(ReadError::Malformed(413, "body too large"));
    }
    // Memory grows with the bytes received, not with the announced size.
    match stream.take(size).read_to_end(body)? as u64 == size {
        true => Ok(()),
        false => Err(ReadError::Ended),
    }
}

fn is_token(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    !text.is_empty() && text.bytes().all(allowed)
}

pub(crate) fn all_values<'a>(headers: &'a [(String, String)], name: &str) -> impl Iterator<Item = &'a str> {
    headers.iter().filter(move |(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn read(mut bytes: &[u8]) -> Result<Request, ReadError> {
        read_request(&mut bytes)
    }

    fn status(bytes: &[u8]) -> u16 {
        match read(bytes) {
            Err(ReadError::Malformed(status, _)) => status,
            Err(ReadError::Ended) => 0,
            Ok(_) => 200,
        }
    }

    const CHUNKED: &[u8] = b"POST /?a=b HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n\
        3;x=y\r\nabc\r\n0A\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n";

    #[test]
    fn a_body_is_read_by_its_chunks_or_its_length() {
        assert_eq!(read(CHUNKED).map(|r| r.body), Ok(b"abc0123456789".to_vec()));
        let two = b"GET / HTTP/1.1\r\nX:\t v \r\ncontent-length: 2\r\n\r\nokGET /2 HTTP/1.0\r\n\r\n";
        let mut stream = &two[..];
        let first = read_request(&mut stream).ok();
        let first = first.map(|r| (r.headers.into_iter().next(), r.body, r.keep_alive));
        assert_eq!(first, Some((Some(("X".into(), "v".into())), b"ok".to_vec(), true)));
        let second = read_request(&mut stream).map(|r| (r.target, r.keep_alive));
        assert_eq!(second, Ok(("/2".to_owned(), false)));
        assert!(matches!(read_request(&mut stream), Err(ReadError::Ended)));
    }

    #[test]
    fn a_truncated_request_is_not_malformed() {
        for end in 0..CHUNKED.len() {
            assert_eq!(status(&CHUNKED[..end]), 0, "truncated at {end}");
        }
    }

    #[test]
    fn no_changed_byte_causes_a_panic() {
        for place in 0..CHUNKED.len() {
            for byte in 0..=u8::MAX {
                let mut bytes = CHUNKED.to_vec();
                bytes[place] = byte;
                let _ = read(&bytes);
            }
        }
    }

    #[test]
    fn bytes_that_are_not_http_are_rejected_with_a_status() {
        let head = |lines: &str| status(format!("POST / HTTP/1.1\r\n{lines}\r\n\r\n").as_bytes());
        assert_eq!(status(b"\x16\x03\x01\x02\x00\x01\n"), 400);
        assert_eq!(status(b"GET /\xff HTTP/1.1\r\n\r\n"), 400);
        assert_eq!(status(b"GET  / HTTP/1.1\r\n\r\n"), 400);
        assert_eq!(status(b"GET / HTTP/1.1\n\n"), 400);
        assert_eq!(status(b"GET / HTTP/2\r\n\r\n"), 505);
        assert_eq!(head("no colon"), 400);
        assert_eq!(head("a: 1\r\n folded"), 400);
        assert_eq!(head("name : value"), 400);
        assert_eq!(head("Content-Length: +1"), 400);
        assert_eq!(head("Content-Length: 99999999999999999999"), 413);
        assert_eq!(head("Content-Length: 16777217"), 413);
        assert_eq!(head("Content-Length: 0\r\nContent-Length: 0"), 400);
        assert_eq!(head("Content-Length: 0\r\nTransfer-Encoding: chunked"), 400);
        assert_eq!(head("Transfer-Encoding: gzip"), 501);
        assert_eq!(head("Transfer-Encoding: chunked\r\n\r\n1000001"), 413);
        assert_eq!(head("Transfer-Encoding: chunked\r\n\r\n1\r\nabc"), 400);
        assert_eq!(head(&format!("a: {}", "x".repeat(HEAD_LIMIT))), 431);
    }
}
