//! The calls of a session. They are kept in memory, and are gone when the program ends.

use std::collections::VecDeque;

use alicloud_runtime::Timestamp;
use serde_json::{Map, Value as Json, json};

use super::events::Seen;

/// How many calls are kept.
const MOST_CALLS: usize = 200;

/// How many bytes of events are kept. The events of the oldest calls are forgotten first.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The calls of a session, the newest last.
#[derive(Default)]
pub(super) struct History {
    calls: VecDeque<Entry>,
    last_id: u64,
}

struct Entry {
    id: u64,
    time: String,
    operation: &'static str,
    link: String,
    /// Without secrets.
    parameters: Map<String, Json>,
    outcome: String,
    seen: Seen,
}

impl History {
    /// Adds a call, and returns its number.
    pub(super) fn add(
        &mut self,
        operation: &'static str,
        link: String,
        parameters: Map<String, Json>,
        outcome: String,
        seen: Seen,
    ) -> u64 {
        self.last_id += 1;
        let (id, time) = (self.last_id, Timestamp::now().to_string());
        self.calls.push_back(Entry { id, time, operation, link, parameters, outcome, seen });
        while self.calls.len() > MOST_CALLS {
            self.calls.pop_front();
        }
        let mut bytes = 0_usize;
        for entry in self.calls.iter_mut().rev() {
            bytes = bytes.saturating_add(entry.seen.lines.len());
            if bytes > MOST_BYTES {
                entry.seen.lines.clear();
            }
        }
        id
    }

    /// Returns the calls, the newest first.
    pub(super) fn list(&self) -> Json {
        let entry = |entry: &Entry| {
            json!({
                "id": entry.id,
                "time": entry.time,
                "operation": entry.operation,
                "link": entry.link,
                "outcome": entry.outcome,
            })
        };
        self.calls.iter().rev().map(entry).collect()
    }

    /// Returns the events of a call, if they are not forgotten.
    pub(super) fn events(&self, id: u64) -> Option<String> {
        let entry = self.calls.iter().find(|entry| entry.id == id)?;
        (!entry.seen.lines.is_empty()).then(|| entry.seen.lines.clone())
    }

    /// Returns the calls of the service as lines of JSON, as `policy --from` reads them. They have no secrets.
    pub(super) fn calls(&self) -> String {
        let mut lines = String::new();
        for entry in &self.calls {
            for call in &entry.seen.calls {
                let mut call = call.clone();
                if let Json::Object(members) = &mut call {
                    // Those of a lookup are the IDs in the response before it.
                    if members.get("operation").is_some_and(|operation| operation == entry.operation) {
                        members.insert("parameters".to_owned(), entry.parameters.clone().into());
                    }
                }
                lines += &format!("{call}\n");
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(history: &mut History, bytes: usize) -> u64 {
        let calls = vec![json!({"operation": "GetMediaInfo"}), json!({"operation": "ListAllCategory"})];
        let seen = Seen { lines: "x".repeat(bytes), calls };
        let parameters = Map::from_iter([("MediaId".to_owned(), "a".into())]);
        history.add("GetMediaInfo", "GetMediaInfo?MediaId=a".to_owned(), parameters, "200".to_owned(), seen)
    }

    #[test]
    fn old_calls_are_forgotten() {
        let mut history = History::default();
        for _ in 0..MOST_CALLS + 5 {
            add(&mut history, 1);
        }
        let listed = history.list();
        assert_eq!(listed.as_array().unwrap().len(), MOST_CALLS);
        assert_eq!(listed[0]["id"], MOST_CALLS + 5, "the newest is the first");
        assert_eq!(history.events(5), None);
    }

    #[test]
    fn large_responses_of_old_calls_are_forgotten() {
        let mut history = History::default();
        let first = add(&mut history, MOST_BYTES / 2);
        let second = add(&mut history, MOST_BYTES / 2);
        assert!(history.events(first).is_some());
        let third = add(&mut history, 1);
        assert_eq!(history.events(first), None);
        assert!(history.events(second).is_some() && history.events(third).is_some());
        assert_eq!(history.list().as_array().unwrap().len(), 3, "that it was made is still known");
    }

    #[test]
    fn an_export_has_a_line_for_each_call_of_the_service() {
        let mut history = History::default();
        add(&mut history, 1);
        let lines = history.calls();
        let lines: Vec<Json> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines[0]["parameters"]["MediaId"], "a");
        assert_eq!((&lines[1]["operation"], lines[1].get("parameters")), (&json!("ListAllCategory"), None));
    }
}
