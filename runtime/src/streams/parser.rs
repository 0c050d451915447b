//! Parses a stream of events: the section "Server-sent events" of the HTML standard of WHATWG.

use std::time::Duration;

use bytes::{Buf, Bytes};
use memchr::memchr2;

/// An event whose data was not read yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct RawEvent {
    pub(super) id: Option<String>,
    pub(super) event: Option<String>,
    pub(super) retry: Option<Duration>,
    pub(super) data: String,
}

/// Parses a stream that arrives in chunks, which may be cut anywhere: also within a character, and between CR and LF.
pub(super) struct EventParser {
    /// The beginning of a line whose end has not arrived.
    line: Vec<u8>,
    /// Whether the last line ended with CR, so that an LF that follows belongs to it.
    after_cr: bool,
    /// Whether a byte order mark may follow.
    is_first_line: bool,
    /// The event so far. Each line of data ends with LF.
    event: RawEvent,
    max_bytes: usize,
}

/// The error of an event that exceeds the maximum length.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl EventParser {
    pub(super) fn new(max_bytes: usize) -> Self {
        EventParser {
            line: Vec::new(),
            after_cr: false,
            is_first_line: true,
            event: RawEvent::default(),
            max_bytes,
        }
    }

    /// Reads from a chunk until an event is complete. `None` if the whole chunk was read.
    ///
    /// # Errors
    /// An event, or a line, is longer than the limit.
    pub(super) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<RawEvent>, TooLong> {
        while !chunk.is_empty() {
            if std::mem::take(&mut self.after_cr) && chunk.starts_with(b"\n") {
                chunk.advance(1);
                continue;
            }
            let end = memchr2(b'\r', b'\n', chunk);
            let part = chunk.split_to(end.unwrap_or(chunk.len()));
            if self.length().saturating_add(part.len()) > self.max_bytes {
                return Err(TooLong);
            }
            self.line.extend_from_slice(&part);
            if end.is_none() {
                continue;
            }
            self.after_cr = chunk.starts_with(b"\r");
            chunk.advance(1);
            let line = std::mem::take(&mut self.line);
            if let Some(event) = self.end_line(&line) {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Returns whether the stream would end within an event, which is lost then.
    pub(super) fn is_within_event(&self) -> bool {
        !self.event.data.is_empty() || self.line.starts_with(b"data")
    }

    /// Returns the length of the event so far.
    fn length(&self) -> usize {
        self.line.len() + self.event.data.len() + self.event.event.as_ref().map_or(0, String::len)
    }

    /// Reads a line, and returns the event that it completes.
    fn end_line(&mut self, line: &[u8]) -> Option<RawEvent> {
        let is_first = std::mem::take(&mut self.is_first_line);
        let line = line.strip_prefix("\u{feff}".as_bytes()).filter(|_| is_first).unwrap_or(line);
        if line.is_empty() {
            return self.dispatch();
        }
        // Lines are cut at ASCII characters, so invalid UTF-8 does not reach into the next one.
        let line = String::from_utf8_lossy(line);
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => self.event.data.extend([value, "\n"]),
            "event" => self.event.event = Some(value.to_owned()).filter(|event| !event.is_empty()),
            // It applies to all events that follow, until there is another one.
            "id" if !value.contains('\0') => {
                self.event.id = Some(value.to_owned()).filter(|id| !id.is_empty())
            }
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.event.retry = value.parse().ok().map(Duration::from_millis).or(self.event.retry);
            }
            // A comment has an empty name. Unknown fields are ignored.
            _ => {}
        }
        None
    }

    /// Returns the event, unless it has no data.
    fn dispatch(&mut self) -> Option<RawEvent> {
        let (mut data, event) = (std::mem::take(&mut self.event.data), self.event.event.take());
        data.pop()?;
        Some(RawEvent { id: self.event.id.clone(), event, retry: self.event.retry.take(), data })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parses a stream that arrives in chunks of this length.
    fn parse(stream: &[u8], length: usize) -> Result<Vec<RawEvent>, TooLong> {
        let mut parser = EventParser::new(1000);
        let mut events = Vec::new();
        for chunk in stream.chunks(length) {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(event) = parser.next(&mut chunk)? {
                events.push(event);
            }
        }
        Ok(events)
    }

    fn data(stream: impl AsRef<[u8]>) -> Vec<String> {
        let stream = stream.as_ref();
        let whole = parse(stream, usize::MAX).unwrap();
        for length in 1..stream.len() {
            assert_eq!(parse(stream, length).unwrap(), whole, "{length}");
        }
        whole.into_iter().map(|event| event.data).collect()
    }

    fn event(id: Option<&str>, event: Option<&str>, retry: Option<u64>, data: &str) -> RawEvent {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let retry = retry.map(Duration::from_millis);
        RawEvent { id: text(id), event: text(event), retry, data: data.to_owned() }
    }

    /// The examples of the standard.
    #[test]
    fn the_examples_of_the_standard_are_parsed() {
        assert_eq!(data("data: YHOO\ndata: +2\ndata: 10\n\n"), ["YHOO\n+2\n10"]);
        let stream =
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n";
        assert_eq!(data(stream), ["first event", "second event", " third event"]);
        let ids: Vec<_> = parse(stream.as_bytes(), 99).unwrap().into_iter().map(|event| event.id).collect();
        assert_eq!(ids, [Some("1".to_owned()), None, None]);
        assert_eq!(data("data\n\ndata\ndata\n\ndata:"), ["", "\n"]);
        assert_eq!(data("data:test\n\ndata: test\n\n"), ["test", "test"]);
    }

    #[test]
    fn a_line_ends_with_cr_or_lf_or_both() {
        for end in ["\n", "\r", "\r\n"] {
            let stream = format!("data: a{end}data: b{end}{end}data: c{end}{end}");
            assert_eq!(data(stream), ["a\nb", "c"], "{end:?}");
        }
        assert_eq!(data("data: a\r\r\n\ndata: b\n\r"), ["a", "b"]);
    }

    /// An event that ends with CR is complete, whether LF follows or not.
    #[test]
    fn an_event_is_complete_with_a_cr() {
        assert_eq!(parse(b"data: a\r\r", 99).unwrap(), [event(None, None, None, "a")]);
    }

    #[test]
    fn the_fields_of_an_event_are_parsed() {
        let stream =
            b"id: 7\nevent: add\nretry: 250\nother: x\ndata: a\n\ndata: b\n\nid: 8\nevent:\nretry: 2s\n\n\
                       event: remove\n\ndata: c\nid: 9\0\nretry:\n\n";
        let expected = [
            event(Some("7"), Some("add"), Some(250), "a"),
            event(Some("7"), None, None, "b"),
            event(Some("8"), None, None, "c"),
        ];
        assert_eq!(parse(stream, 3).unwrap(), expected);
    }

    #[test]
    fn a_byte_order_mark_is_removed_at_the_beginning_only() {
        assert_eq!(data("\u{feff}data: a\n\n\u{feff}data: b\n\n"), ["a"]);
        assert_eq!(data("\u{feff}\u{feff}data: a\n\n"), [""; 0]);
        assert_eq!(data("\u{feff}\ndata: a\n\n"), ["a"]);
    }

    #[test]
    fn characters_may_be_cut_and_invalid_ones_are_replaced() {
        assert_eq!(data("data: 值😀\n\n"), ["值😀"]);
        assert_eq!(data(b"data: a\xff\xe5\ndata: b\n\n"), ["a\u{fffd}\u{fffd}\nb"]);
    }

    #[test]
    fn an_event_that_is_not_complete_is_not_returned() {
        for (stream, is_within) in
            [("data: a\n", true), ("data: a", true), ("event: x\n", false), (": comment", false), ("", false)]
        {
            let mut parser = EventParser::new(1000);
            assert_eq!(parser.next(&mut Bytes::from(stream)), Ok(None));
            assert_eq!(parser.is_within_event(), is_within, "{stream}");
        }
    }

    #[test]
    fn the_length_of_an_event_is_limited_and_that_of_the_stream_is_not() {
        let long = format!("data: {}\n\n", "x".repeat(994));
        assert_eq!(data(long.repeat(3)).len(), 3);
        for length in [1, 999, usize::MAX] {
            let lines = format!("data: {}\n", "x".repeat(490)).repeat(3);
            for stream in [format!("data: {}", "x".repeat(995)), lines, ":".repeat(1001)] {
                assert_eq!(parse(stream.as_bytes(), length), Err(TooLong));
            }
            assert_eq!(parse(":keep alive\n\n".repeat(1000).as_bytes(), length), Ok(Vec::new()));
        }
    }
}
