//! What lists of operations show beside a name: facts of the document, read without the rest of it.

use alicloud_runtime::OperationInfo;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value as Json, json};

use crate::text::{PLACEHOLDER, WARNING, styled};
use crate::{Product, safety};

/// The facts of an operation that lists of operations show.
pub(crate) struct Marks {
    operation: &'static OperationInfo,
    is_deprecated: bool,
    /// Whether it starts jobs that another operation looks up.
    starts_jobs: bool,
}

/// The part of a document that the marks are read from.
#[derive(Default, Deserialize)]
struct Part {
    #[serde(default)]
    deprecated: bool,
    #[serde(default)]
    lookups: Vec<IgnoredAny>,
}

impl Marks {
    pub(crate) fn of(product: &Product, operation: &'static OperationInfo) -> Self {
        let document = (product.describe)(operation.name);
        let part: Part = document.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        Marks { operation, is_deprecated: part.deprecated, starts_jobs: !part.lookups.is_empty() }
    }

    fn can_wait(&self) -> bool {
        self.starts_jobs || self.operation.waiter.is_some()
    }

    /// Returns the summary with the marks behind it, the first of which is the group if it is given.
    pub(crate) fn summary(&self, group: Option<&str>) -> String {
        let marks: Vec<&str> = [
            (group.is_some(), group.unwrap_or_default()),
            (self.operation.read_only, "reads only"),
            (self.can_wait(), "--wait"),
            (self.operation.pagination.is_some(), "--all"),
            (self.operation.anonymous, "no credentials"),
        ]
        .into_iter()
        .filter_map(|(holds, mark)| holds.then_some(mark))
        .collect();
        let mut summary = crate::text::visible(self.operation.summary);
        if !marks.is_empty() {
            summary.push_str(&format!(" {}", styled(PLACEHOLDER, format_args!("({})", marks.join(", ")))));
        }
        if self.is_deprecated {
            summary.push_str(&format!(" {}", styled(WARNING, "(deprecated)")));
        }
        summary
    }

    pub(crate) fn to_json(&self) -> Json {
        json!({
            "name": self.operation.name,
            "summary": self.operation.summary,
            "readOnly": self.operation.read_only,
            "isDeletion": safety::is_deletion(self.operation.name),
            "canWait": self.can_wait(),
            "hasPages": self.operation.pagination.is_some(),
            "anonymous": self.operation.anonymous,
            "deprecated": self.is_deprecated,
        })
    }
}
