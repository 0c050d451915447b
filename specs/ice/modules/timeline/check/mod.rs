//! What is wrong or suspicious in a timeline.

mod clips;
mod effects;
mod members;
mod output;
mod request;
mod texts;
mod tracks;
mod values;

use alicloud_runtime::Json;
use alicloud_runtime::document::{Finding, inspect};

pub use output::check_output;

use super::estimated_duration;
use crate::types::Timeline;

/// The sources of rules.
pub(super) mod source {
    /// The types of this crate, which describe the documents.
    pub(in super::super) const TYPES: &str = "types of alicloud-ice";
    /// <https://www.alibabacloud.com/help/en/ims/developer-reference/timeline-configuration-description>
    pub(in super::super) const TIMELINE: &str = "documentation, timeline configuration";
    /// <https://www.alibabacloud.com/help/en/ims/developer-reference/effect-configuration-description>
    pub(in super::super) const EFFECT: &str = "documentation, effect configuration";
    /// <https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitMediaProducingJob>
    pub(in super::super) const SUBMIT: &str = "documentation, SubmitMediaProducingJob";
    /// <https://www.alibabacloud.com/help/en/ims/developer-reference/clip-composition-parameter-description>
    pub(in super::super) const OUTPUT: &str = "documentation, output configuration";
    /// The pages of the documentation about cuts of one kind, and frequent questions.
    pub(in super::super) const GUIDE: &str = "documentation, guides";
    /// What users and examples of the vendor report about jobs.
    pub(in super::super) const REPORTED: &str = "reported by users";
    /// What people write who mean something else.
    pub(in super::super) const USUAL: &str = "usual mistake";
}

/// Finds what is wrong or suspicious in a timeline.
///
/// An error contradicts the documentation. A warning is a usual mistake, or something that was reported to fail or to
/// render as nothing. The last note has the estimated duration. Errors come first. The documentation is incomplete and
/// contradicts itself in places, so a timeline without findings may still fail, and one with warnings may be right.
///
/// Use [`Timeline::check`] for a typed timeline.
///
/// ```
/// use alicloud_ice::Json;
/// use alicloud_ice::timeline::{Level, check};
///
/// let cut: Json = r#"{"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a", "In": 5, "Out": 3}]}]}"#.parse()?;
/// let findings = check(&cut);
/// assert_eq!(findings[0].level, Level::Error);
/// assert_eq!(
///     findings[0].to_string(),
///     "error: VideoTracks[0].VideoTrackClips[0].Out: 3 is not after `In`, which is 5"
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[inline]
pub fn check(document: &Json) -> Vec<Finding> {
    let (timeline, found) = inspect::<Timeline>(document, source::TYPES);
    let mut check = Check { found: members::explained(found, timeline.as_ref()) };
    if let Some(timeline) = timeline {
        check.positive("", "MaxDuration", timeline.max_duration);
        check.tracks(&timeline);
        check.duration(&timeline);
    }
    check.sorted()
}

/// The findings so far.
struct Check {
    found: Vec<Finding>,
}

impl Check {
    fn error(&mut self, path: impl Into<String>, message: impl Into<String>, source: &'static str) {
        self.found.push(Finding::error(path, message, source));
    }

    fn warning(&mut self, path: impl Into<String>, message: impl Into<String>, source: &'static str) {
        self.found.push(Finding::warning(path, message, source));
    }

    /// Returns the findings, errors first.
    #[inline]
    fn sorted(mut self) -> Vec<Finding> {
        self.found.sort_by_key(|finding| std::cmp::Reverse(finding.level));
        self.found
    }

    #[inline]
    fn duration(&mut self, timeline: &Timeline) {
        let message = match estimated_duration(timeline) {
            Some(0.0) => return,
            Some(duration) => format!("the output takes about {duration} s"),
            None => "the duration of the output depends on materials".to_owned(),
        };
        self.found.push(Finding::note("", message, source::TIMELINE));
    }
}
