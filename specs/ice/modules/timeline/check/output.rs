//! The settings of the output of a job.

use alicloud_runtime::Json;
use alicloud_runtime::document::{Finding, inspect};

use super::values::is_place;
use super::{Check, source};
use crate::types::OutputMediaConfig;

/// The sides of an output, in pixels.
const SIDES: std::ops::RangeInclusive<i64> = 128..=4096;

/// The longest shorter side.
const LONGEST_SHORT_SIDE: i64 = 2160;

/// Finds what is wrong or suspicious in the output settings of a job: the parameter `OutputMediaConfig` of
/// [`SubmitMediaProducingJobRequest`](crate::editing::SubmitMediaProducingJobRequest).
///
/// ```
/// use alicloud_ice::Json;
/// use alicloud_ice::timeline::check_output;
///
/// let output: Json =
///     r#"{"MediaURL": "https://example-bucket.oss-cn-shanghai.aliyuncs.com/a.mp4", "Width": 8192}"#.parse()?;
/// let findings = check_output(&output);
/// assert_eq!(
///     findings[0].to_string(),
///     "error: Width: 8192 is outside of the range from 128 to 4096"
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[inline]
pub fn check_output(document: &Json) -> Vec<Finding> {
    let (output, found) = inspect::<OutputMediaConfig>(document, source::TYPES);
    let mut check = Check { found };
    if let Some(output) = output {
        check.output(&output);
    }
    check.sorted()
}

impl Check {
    /// Reports the members of a location that are missing.
    #[inline]
    fn all_set(&mut self, members: &[(&str, bool)], storage: &str) {
        for (member, _) in members.iter().filter(|(_, is_set)| !is_set) {
            self.error(*member, format!("is missing; an output to {storage} needs it"), source::OUTPUT);
        }
    }

    #[inline]
    fn output(&mut self, output: &OutputMediaConfig) {
        let has_vod = output.storage_location.is_some() || output.file_name.is_some();
        let s3 = [
            ("Endpoint", output.endpoint.is_some()),
            ("Bucket", output.bucket.is_some()),
            ("ObjectKey", output.object_key.is_some()),
            ("AccessKeyId", output.access_key_id.is_some()),
            ("AccessKeySecret", output.access_key_secret.is_some()),
        ];
        let has_s3 = s3.iter().any(|(_, is_set)| *is_set);
        let is_misspelled = output.others.keys().any(|name| name.eq_ignore_ascii_case("MediaURL"));
        match (&output.media_url, has_vod || has_s3) {
            (Some(url), _) => {
                self.media_url(url, "");
                let name = url.rsplit('/').next().unwrap_or_default();
                if !name.contains('.') && !is_place(url) {
                    let message = "has no extension, which determines the format of the output";
                    self.warning("MediaURL", message, source::OUTPUT);
                }
            }
            (None, false) if !is_misspelled => {
                let message = "has neither `MediaURL` nor the location of another storage";
                self.error("", message, source::OUTPUT);
            }
            _ => {}
        }
        if has_vod {
            let members = [
                ("StorageLocation", output.storage_location.is_some()),
                ("FileName", output.file_name.is_some()),
            ];
            self.all_set(&members, "ApsaraVideo VOD");
        }
        if has_s3 {
            self.all_set(&s3, "storage with the S3 protocol");
        }
        if output.file_name.as_ref().is_some_and(|name| name.contains('/')) {
            self.warning("FileName", "has a folder; the name has none", source::OUTPUT);
        }
        for (member, side) in [("Width", output.width), ("Height", output.height)] {
            if let Some(side) = side.filter(|side| !SIDES.contains(side)) {
                let message =
                    format!("{side} is outside of the range from {} to {}", SIDES.start(), SIDES.end());
                self.error(member, message, source::SUBMIT);
            }
        }
        if let (Some(width), Some(height)) = (output.width, output.height)
            && width.min(height) > LONGEST_SHORT_SIDE
        {
            let message = format!(
                "the shorter side has {} pixels, and at most {LONGEST_SHORT_SIDE} are allowed",
                width.min(height)
            );
            self.error("", message, source::SUBMIT);
        }
    }
}
