//! A stream of events is the same wherever it is cut.

use alicloud_ice::transport::{MockResponse, MockTransport};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use super::{chat, client_of};

/// An event, and how it is written.
#[derive(Debug, Clone)]
struct Written {
    text: String,
    id: Option<u32>,
    event: Option<&'static str>,
    has_comment: bool,
    /// Where the lines of its data begin, as parts of the data.
    breaks: bool,
    line_end: &'static str,
}

impl Written {
    fn text(&self) -> String {
        let end = self.line_end;
        let mut lines = String::new();
        if self.has_comment {
            lines += &format!(": {}{end}", self.text.replace(['\r', '\n'], " "));
        }
        lines += &self.id.map(|id| format!("id: {id}{end}")).unwrap_or_default();
        lines += &self.event.map(|event| format!("event:{event}{end}")).unwrap_or_default();
        let data = json!({"Text": self.text});
        let data = if self.breaks { format!("{data:#}") } else { data.to_string() };
        lines.extend(data.lines().map(|line| format!("data: {line}{end}")));
        lines + end
    }
}

fn written() -> impl Strategy<Value = Written> {
    let text = prop_oneof![".{0,20}", "[值😀é\u{feff}\r\n\\\\\"]{0,9}"];
    let event = prop::option::of(prop::sample::select(vec!["add", "值"]));
    let line_end = prop::sample::select(vec!["\n", "\r", "\r\n"]);
    (text, prop::option::of(1..99_u32), event, any::<bool>(), any::<bool>(), line_end).prop_map(
        |(text, id, event, has_comment, breaks, line_end)| Written {
            text,
            id,
            event,
            has_comment,
            breaks,
            line_end,
        },
    )
}

type Read = (Option<String>, Option<String>, Option<String>);

/// Reads events that arrive in these chunks.
fn read(chunks: impl Iterator<Item = Vec<u8>>) -> Vec<Read> {
    let response = MockResponse::new(200, "").header("content-type", "text/event-stream");
    let response = chunks.fold(response, MockResponse::chunk);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = client_of(MockTransport::new().respond_with(response)).await;
        let mut events = client.call(chat()).events().await.unwrap();
        let mut read = Vec::new();
        while let Some(event) = events.next().await {
            let event = event.unwrap();
            read.push((event.id, event.event, event.data.text));
        }
        read
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn events_are_the_same_wherever_they_are_cut(
        events in vec(written(), 0..6),
        has_mark in any::<bool>(),
        mut cuts in vec(any::<prop::sample::Index>(), 0..30),
    ) {
        let mark = if has_mark { "\u{feff}" } else { "" };
        let stream = events.iter().fold(mark.to_owned(), |stream, event| stream + &event.text()).into_bytes();
        let mut id = None;
        let expected: Vec<Read> = events
            .iter()
            .map(|event| {
                id = event.id.map(|id| id.to_string()).or(id.take());
                (id.clone(), event.event.map(str::to_owned), Some(event.text.clone()))
            })
            .collect();
        let mut at: Vec<usize> = cuts.drain(..).map(|cut| cut.index(stream.len() + 1)).collect();
        at.extend([0, stream.len()]);
        at.sort_unstable();
        let pieces = at.windows(2).map(|cut| stream[cut[0]..cut[1]].to_vec());
        prop_assert_eq!(read(pieces), expected.clone());
        prop_assert_eq!(read(stream.iter().map(|byte| vec![*byte])), expected);
    }
}
