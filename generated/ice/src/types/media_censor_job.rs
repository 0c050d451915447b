// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaCensorJob`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A job that moderates a media asset and its texts and covers, with its results.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJob {
    /// What was found in the live comments.
    pub barrage_censor_result: Option<super::CensorResult>,
    /// The error code of a failed job; absent if the job went well.
    ///
    /// Example: `InvalidParameter.ResourceNotFound`.
    pub code: Option<String>,
    /// What was found in the cover pictures, inside `CoverImageCensorResult`.
    pub cover_image_censor_results: Option<MediaCensorJobCoverImageCensorResults>,
    /// When the moderation job was created, in UTC.
    ///
    /// Example: `2018-09-13T16:32:24Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// What was found in the description.
    pub desc_censor_result: Option<super::CensorResult>,
    /// When the moderation job ended, in UTC.
    ///
    /// Example: `2018-09-13T16:38:24Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The file that is checked.
    pub input: Option<super::OssObject>,
    /// The ID of the moderation job.
    ///
    /// Example: `f8f166eea7a44e9bb0a4aecf9543****`.
    pub job_id: Option<String>,
    /// What went wrong in a failed job; absent if the job went well.
    pub message: Option<String>,
    /// The ID of the MPS queue the job was submitted to.
    ///
    /// Example: `c5b30b7c0d0e4a0abde1d5f9e751****`.
    pub pipeline_id: Option<String>,
    /// How far the job has come.
    ///
    /// Example: `Success`.
    pub state: Option<MediaCensorJobState>,
    /// What to do with the media as a whole: the strictest outcome of all that was checked
    /// (`block` before `review` before `pass`).
    ///
    /// Example: `block`.
    pub suggestion: Option<MediaCensorJobSuggestion>,
    /// What was found in the title.
    pub title_censor_result: Option<super::CensorResult>,
    /// Your own data, which comes back with the job; often a JSON document.
    ///
    /// Example: `example userdata ****`.
    pub user_data: Option<String>,
    /// What was found in the video.
    pub vensor_censor_result: Option<MediaCensorJobVensorCensorResult>,
    /// How the video is checked.
    pub video_censor_config: Option<MediaCensorJobVideoCensorConfig>,
}

impl Fields for MediaCensorJob {
    const FIELDS: &'static [Field] = &Field::members([
        "BarrageCensorResult",
        "Code",
        "CoverImageCensorResults",
        "CreationTime",
        "DescCensorResult",
        "FinishTime",
        "Input",
        "JobId",
        "Message",
        "PipelineId",
        "State",
        "Suggestion",
        "TitleCensorResult",
        "UserData",
        "VensorCensorResult",
        "VideoCensorConfig",
    ]);
}

alicloud_runtime::structure!(
    MediaCensorJob { barrage_censor_result, code, cover_image_censor_results,
    creation_time, desc_censor_result, finish_time, input, job_id, message, pipeline_id,
    state, suggestion, title_censor_result, user_data, vensor_censor_result,
    video_censor_config }
);

/// What was found in the cover pictures, inside `CoverImageCensorResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobCoverImageCensorResults {
    /// What was found in the cover pictures, one entry per picture.
    pub cover_image_censor_result: Vec<
        MediaCensorJobCoverImageCensorResultsCoverImageCensorResult,
    >,
}

impl Fields for MediaCensorJobCoverImageCensorResults {
    const FIELDS: &'static [Field] = &Field::members(["CoverImageCensorResult"]);
}

alicloud_runtime::structure!(
    MediaCensorJobCoverImageCensorResults { cover_image_censor_result }
);

/// An item of `CoverImageCensorResult`.
///
/// What was found in the cover pictures, one entry per picture.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobCoverImageCensorResultsCoverImageCensorResult {
    /// The bucket that has the picture.
    pub bucket: Option<String>,
    /// The OSS region of the picture.
    pub location: Option<String>,
    /// The name of the picture in the bucket.
    pub object: Option<String>,
    /// What was found in the picture, inside `Result`.
    pub results: Option<
        MediaCensorJobCoverImageCensorResultsCoverImageCensorResultResults,
    >,
}

impl Fields for MediaCensorJobCoverImageCensorResultsCoverImageCensorResult {
    const FIELDS: &'static [Field] = &Field::members([
        "Bucket",
        "Location",
        "Object",
        "Results",
    ]);
}

alicloud_runtime::structure!(
    MediaCensorJobCoverImageCensorResultsCoverImageCensorResult { bucket, location,
    object, results }
);

/// What was found in the picture, inside `Result`.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobCoverImageCensorResultsCoverImageCensorResultResults {
    /// What was found in the picture.
    pub result: Vec<super::CensorResult>,
}

impl Fields for MediaCensorJobCoverImageCensorResultsCoverImageCensorResultResults {
    const FIELDS: &'static [Field] = &Field::members(["Result"]);
}

alicloud_runtime::structure!(
    MediaCensorJobCoverImageCensorResultsCoverImageCensorResultResults { result }
);

/// The values of `State` in [`MediaCensorJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaCensorJobState {
    /// `Queuing`: waiting in the queue.
    Queuing,
    /// `Analysing`: in progress.
    Analysing,
    /// `Fail`: failed.
    Fail,
    /// `Success`: done.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaCensorJobState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Queuing", Self::Queuing),
        ("Analysing", Self::Analysing),
        ("Fail", Self::Fail),
        ("Success", Self::Success),
    ];
}

alicloud_runtime::open_set!(MediaCensorJobState);

/// The values of `Suggestion` in [`MediaCensorJob`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaCensorJobSuggestion {
    /// `pass`: nothing was found.
    Pass,
    /// `review`: a person has to look at it.
    Review,
    /// `block`: it should be blocked.
    Block,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaCensorJobSuggestion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pass", Self::Pass),
        ("review", Self::Review),
        ("block", Self::Block),
    ];
}

alicloud_runtime::open_set!(MediaCensorJobSuggestion);

/// What was found in the video.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobVensorCensorResult {
    /// The results for the video as a whole, inside `CensorResult`.
    pub censor_results: Option<MediaCensorJobVensorCensorResultCensorResults>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `ea04afcca7cd4e80b9ece8fbb251****`.
    pub next_page_token: Option<String>,
    /// The results along the video, inside `VideoTimeline`.
    pub video_timelines: Option<MediaCensorJobVensorCensorResultVideoTimelines>,
}

impl Fields for MediaCensorJobVensorCensorResult {
    const FIELDS: &'static [Field] = &Field::members([
        "CensorResults",
        "NextPageToken",
        "VideoTimelines",
    ]);
}

alicloud_runtime::structure!(
    MediaCensorJobVensorCensorResult { censor_results, next_page_token, video_timelines }
);

/// The results for the video as a whole, inside `CensorResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobVensorCensorResultCensorResults {
    /// The results, one per scenario.
    pub censor_result: Vec<super::CensorResult>,
}

impl Fields for MediaCensorJobVensorCensorResultCensorResults {
    const FIELDS: &'static [Field] = &Field::members(["CensorResult"]);
}

alicloud_runtime::structure!(
    MediaCensorJobVensorCensorResultCensorResults { censor_result }
);

/// The results along the video, inside `VideoTimeline`.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobVensorCensorResultVideoTimelines {
    /// The results along the video, earliest first.
    pub video_timeline: Vec<MediaCensorJobVensorCensorResultVideoTimelinesVideoTimeline>,
}

impl Fields for MediaCensorJobVensorCensorResultVideoTimelines {
    const FIELDS: &'static [Field] = &Field::members(["VideoTimeline"]);
}

alicloud_runtime::structure!(
    MediaCensorJobVensorCensorResultVideoTimelines { video_timeline }
);

/// An item of `VideoTimeline`.
///
/// The results along the video, earliest first.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobVensorCensorResultVideoTimelinesVideoTimeline {
    /// The results for this moment, inside `CensorResult`.
    pub censor_results: Option<
        MediaCensorJobVensorCensorResultVideoTimelinesVideoTimelineCensorResults,
    >,
    /// The name of the snapshot in OSS.
    pub object: Option<String>,
    /// The moment in the video.
    pub timestamp: Option<String>,
}

impl Fields for MediaCensorJobVensorCensorResultVideoTimelinesVideoTimeline {
    const FIELDS: &'static [Field] = &Field::members([
        "CensorResults",
        "Object",
        "Timestamp",
    ]);
}

alicloud_runtime::structure!(
    MediaCensorJobVensorCensorResultVideoTimelinesVideoTimeline { censor_results, object,
    timestamp }
);

/// The results for this moment, inside `CensorResult`.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobVensorCensorResultVideoTimelinesVideoTimelineCensorResults {
    /// The results, one per scenario.
    pub censor_result: Vec<super::CensorResult>,
}

impl Fields
for MediaCensorJobVensorCensorResultVideoTimelinesVideoTimelineCensorResults {
    const FIELDS: &'static [Field] = &Field::members(["CensorResult"]);
}

alicloud_runtime::structure!(
    MediaCensorJobVensorCensorResultVideoTimelinesVideoTimelineCensorResults {
    censor_result }
);

/// How the video is checked.
#[derive(Default)]
#[non_exhaustive]
pub struct MediaCensorJobVideoCensorConfig {
    /// Your own business type; `common` unless another was asked for.
    ///
    /// Example: `common`.
    pub biz_type: Option<String>,
    /// Where the snapshots go.
    pub output_file: Option<super::OssObject>,
    /// Whether the video itself is checked; `true` by default.
    ///
    /// Example: `true`.
    pub video_censor: Option<Text<bool>>,
}

impl Fields for MediaCensorJobVideoCensorConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "BizType",
        "OutputFile",
        "VideoCensor",
    ]);
}

alicloud_runtime::structure!(
    MediaCensorJobVideoCensorConfig { biz_type, output_file, video_censor }
);
