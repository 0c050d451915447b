//! A whole request.

use std::collections::BTreeSet;

use alicloud_runtime::Json;
use alicloud_runtime::document::{Finding, nearest};

use super::{Check, check, check_output, source};
use crate::InString;
use crate::editing::{
    MediaProducingJobContent, MediaProducingJobOutputMediaTarget as Target, SubmitMediaProducingJobRequest,
};
use crate::types::OutputMediaConfig;

/// What the address of a bucket has in place of its region if its transfer is accelerated.
const WITHOUT_REGION: &[&str] = &["accelerate", "accelerate-overseas"];

/// The longest `UserData`, in bytes.
const LONGEST_USER_DATA: usize = 512;

impl SubmitMediaProducingJobRequest {
    /// Finds what is wrong or suspicious in the documents of the request: the timeline, the output settings and
    /// `UserData`, each by itself and together. The path of a finding begins with the name of the parameter.
    ///
    /// ```
    /// use alicloud_ice::editing::SubmitMediaProducingJobRequest;
    /// use alicloud_ice::types::{OutputMediaConfig, Timeline, VideoTrackClip};
    ///
    /// let url = |region| format!("https://example-bucket.oss-{region}.aliyuncs.com/a.mp4");
    /// let cut = Timeline::new().add_video_track([VideoTrackClip::by_media_url(url("cn-beijing")).trim(0, 5)]);
    /// let output = OutputMediaConfig::new().media_url(url("cn-shanghai"));
    /// let request = SubmitMediaProducingJobRequest::by_timeline(output, cut);
    /// assert_eq!(
    ///     request.check()[0].to_string(),
    ///     "error: the buckets are in several regions: cn-beijing, cn-shanghai"
    /// );
    /// ```
    #[inline]
    pub fn check(&self) -> Vec<Finding> {
        let mut checks = Check { found: Vec::new() };
        let mut texts = vec![self.output_media_config.as_str()];
        if let MediaProducingJobContent::Timeline(timeline) = &self.content {
            texts.push(timeline.as_str());
            checks.document("Timeline", timeline.as_str(), check);
        }
        checks.document("OutputMediaConfig", self.output_media_config.as_str(), check_output);
        if let Ok(output) = self.output_media_config.value() {
            checks.target(self.output_media_target.as_ref(), &output);
        }
        if matches!(self.content, MediaProducingJobContent::TemplateId(_)) && self.clips_param.is_none() {
            checks.error("ClipsParam", "is missing; it fills the template", source::SUBMIT);
        }
        if let Some(length) = self.user_data.as_ref().map(|data| data.as_str().len())
            && length > LONGEST_USER_DATA
        {
            let message = format!("has {length} bytes; the service accepts up to {LONGEST_USER_DATA}");
            checks.error("UserData", message, source::SUBMIT);
        }
        let regions: BTreeSet<&str> = texts.into_iter().flat_map(regions).collect();
        if regions.len() > 1 {
            let regions: Vec<&str> = regions.into_iter().collect();
            let message = format!("the buckets are in several regions: {}", regions.join(", "));
            checks.error("", message, source::SUBMIT);
        }
        checks.sorted()
    }
}

impl Check {
    /// Checks that the output settings have the location that the target needs.
    #[inline]
    fn target(&mut self, target: Option<&Target>, output: &OutputMediaConfig) {
        let (is_set, storage, member) = match target {
            None | Some(Target::OssObject) => (output.media_url.is_some(), "oss-object", "MediaURL"),
            Some(Target::VodMedia) => (output.storage_location.is_some(), "vod-media", "StorageLocation"),
            Some(Target::S3) => (output.object_key.is_some(), "S3", "ObjectKey"),
            Some(other) => {
                let known = ["oss-object", "vod-media", "S3"];
                let advice = nearest(other.as_str(), known);
                let advice = advice.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                let message = format!("is not a described value{advice}");
                self.warning("OutputMediaTarget", message, source::TYPES);
                return;
            }
        };
        // What has no location at all is reported already.
        let has_another =
            output.media_url.is_some() || output.storage_location.is_some() || output.object_key.is_some();
        if !is_set && has_another {
            let by_default = if target.is_none() { " by default" } else { "" };
            let message =
                format!("is `{storage}`{by_default}, for which `OutputMediaConfig` needs `{member}`");
            self.error("OutputMediaTarget", message, source::SUBMIT);
        }
    }

    /// Checks a document in a string.
    #[inline]
    fn document(&mut self, parameter: &str, text: &str, check: fn(&Json) -> Vec<Finding>) {
        let Ok(document) = InString::<Json>::raw(text).value() else {
            self.error(parameter, "is not JSON", source::SUBMIT);
            return;
        };
        self.found.extend(check(&document).into_iter().map(|mut finding| {
            let dot = if finding.path.is_empty() { "" } else { "." };
            finding.path = format!("{parameter}{dot}{}", finding.path);
            finding
        }));
    }
}

/// Returns the regions of the buckets that a text names.
#[inline]
fn regions(text: &str) -> impl Iterator<Item = &str> {
    let hosts = text.split(".oss-").skip(1);
    let regions = hosts.filter_map(|rest| rest.split_once(".aliyuncs.com")).map(|(region, _)| region);
    let is_region = |region: &&str| region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let regions = regions.filter(is_region).map(|region| region.trim_end_matches("-internal"));
    regions.filter(|region| !WITHOUT_REGION.contains(region))
}
