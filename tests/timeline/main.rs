//! Timelines: examples of the documentation and the vendor go through the types without loss, and the checks find what is wrong.

mod examples;
mod mistakes;
mod odd;
mod requests;

use alicloud_ice::Json;
use alicloud_ice::timeline::{self, Finding, Level};

/// Returns the findings of a check as lines, without notes.
fn findings(document: &Json) -> Vec<String> {
    let found = timeline::check(document);
    found.iter().filter(|finding| finding.level > Level::Note).map(Finding::to_string).collect()
}
