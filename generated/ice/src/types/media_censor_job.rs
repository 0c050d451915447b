// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaCensorJob`

use alicloud_runtime::{Text, Timestamp};
use alicloud_runtime::wire::UnknownValue;

/// A moderation job for a media asset and its texts and cover images, with the results.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCensorJob {
    /// The moderation results of the live comments.
    pub barrage_censor_result: Option<super::CensorResult>,
    /// The error code. Absent if the job succeeded.
    ///
    /// Example: `InvalidParameter.ResourceNotFound`.
    pub code: Option<String>,
    /// The moderation results of the cover images, inside `CoverImageCensorResult`.
    pub cover_image_censor_results: Option<CoverImageCensorResults>,
    /// The time the moderation job was created, in UTC.
    ///
    /// Example: `2018-09-13T16:32:24Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The moderation result of the description.
    pub desc_censor_result: Option<super::CensorResult>,
    /// The time the moderation job finished, in UTC.
    ///
    /// Example: `2018-09-13T16:38:24Z`.
    pub finish_time: Option<Text<Timestamp>>,
    /// The file to moderate.
    pub input: Option<super::OssObject>,
    /// The ID of the moderation job.
    ///
    /// Example: `f8f166eea7a44e9bb0a4aecf9543****`.
    pub job_id: Option<String>,
    /// The error message. Absent if the job succeeded.
    pub message: Option<String>,
    /// The ID of the MPS queue the job was submitted to.
    ///
    /// Example: `c5b30b7c0d0e4a0abde1d5f9e751****`.
    pub pipeline_id: Option<String>,
    /// The status of the job.
    ///
    /// Example: `Success`.
    pub state: Option<MediaCensorJobState>,
    /// The overall suggested action for the media: the strictest of all results (`block`
    /// before `review` before `pass`).
    ///
    /// Example: `block`.
    pub suggestion: Option<MediaCensorJobSuggestion>,
    /// The moderation result of the title.
    pub title_censor_result: Option<super::CensorResult>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `example userdata ****`.
    pub user_data: Option<String>,
    /// The moderation results of the video.
    pub vensor_censor_result: Option<VensorCensorResult>,
    /// The moderation settings of the video.
    pub video_censor_config: Option<VideoCensorConfig>,
}

alicloud_runtime::structure! {
    MediaCensorJob {
        barrage_censor_result: "BarrageCensorResult",
        code: "Code",
        cover_image_censor_results: "CoverImageCensorResults",
        creation_time: "CreationTime",
        desc_censor_result: "DescCensorResult",
        finish_time: "FinishTime",
        input: "Input",
        job_id: "JobId",
        message: "Message",
        pipeline_id: "PipelineId",
        state: "State",
        suggestion: "Suggestion",
        title_censor_result: "TitleCensorResult",
        user_data: "UserData",
        vensor_censor_result: "VensorCensorResult",
        video_censor_config: "VideoCensorConfig",
    }
}

/// The moderation results of the cover images, inside `CoverImageCensorResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverImageCensorResults {
    /// The moderation results of the cover images, one entry per image.
    pub cover_image_censor_result: Vec<CoverImageCensorResult>,
}

alicloud_runtime::structure! {
    CoverImageCensorResults {
        cover_image_censor_result: "CoverImageCensorResult",
    }
}

/// An item of [`CoverImageCensorResults::cover_image_censor_result`](field@CoverImageCensorResults::cover_image_censor_result).
///
/// The moderation results of the cover images, one entry per image.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverImageCensorResult {
    /// The bucket that stores the image.
    pub bucket: Option<String>,
    /// The OSS region of the image.
    pub location: Option<String>,
    /// The name of the image object in the bucket.
    pub object: Option<String>,
    /// The moderation results of the image, inside `Result`.
    pub results: Option<CoverImageCensorResultResults>,
}

alicloud_runtime::structure! {
    CoverImageCensorResult {
        bucket: "Bucket",
        location: "Location",
        object: "Object",
        results: "Results",
    }
}

/// The moderation results of the image, inside `Result`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverImageCensorResultResults {
    /// The moderation results of the image.
    pub result: Vec<super::CensorResult>,
}

alicloud_runtime::structure! {
    CoverImageCensorResultResults {
        result: "Result",
    }
}

/// The values of [`MediaCensorJob::state`](field@MediaCensorJob::state).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaCensorJobState {
    /// `Queuing`: waiting in the queue.
    Queuing,
    /// `Analysing`: in progress.
    Analysing,
    /// `Fail`: failed.
    Fail,
    /// `Success`: the conversion is completed.
    Success,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaCensorJobState {
        Queuing: "Queuing",
        Analysing: "Analysing",
        Fail: "Fail",
        Success: "Success",
    }
}

/// The values of [`MediaCensorJob::suggestion`](field@MediaCensorJob::suggestion).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaCensorJobSuggestion {
    /// `pass`: no violation was found.
    Pass,
    /// `review`: manual review is required.
    Review,
    /// `block`: the content should be blocked.
    Block,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open MediaCensorJobSuggestion {
        Pass: "pass",
        Review: "review",
        Block: "block",
    }
}

/// The moderation results of the video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VensorCensorResult {
    /// The results for the video as a whole, inside `CensorResult`.
    pub censor_results: Option<MediaCensorJobVensorCensorResultCensorResults>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `ea04afcca7cd4e80b9ece8fbb251****`.
    pub next_page_token: Option<String>,
    /// The results along the video timeline, inside `VideoTimeline`.
    pub video_timelines: Option<VideoTimelines>,
}

alicloud_runtime::structure! {
    VensorCensorResult {
        censor_results: "CensorResults",
        next_page_token: "NextPageToken",
        video_timelines: "VideoTimelines",
    }
}

/// The results for the video as a whole, inside `CensorResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCensorJobVensorCensorResultCensorResults {
    /// The results, one per scenario.
    pub censor_result: Vec<super::CensorResult>,
}

alicloud_runtime::structure! {
    MediaCensorJobVensorCensorResultCensorResults {
        censor_result: "CensorResult",
    }
}

/// The results along the video timeline, inside `VideoTimeline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTimelines {
    /// The results along the video timeline, earliest first.
    pub video_timeline: Vec<VideoTimeline>,
}

alicloud_runtime::structure! {
    VideoTimelines {
        video_timeline: "VideoTimeline",
    }
}

/// An item of [`VideoTimelines::video_timeline`](field@VideoTimelines::video_timeline).
///
/// The results along the video timeline, earliest first.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoTimeline {
    /// The results for this point in time, inside `CensorResult`.
    pub censor_results: Option<MediaCensorJobVideoTimelineCensorResults>,
    /// The name of the snapshot in OSS.
    pub object: Option<String>,
    /// The position in the video.
    pub timestamp: Option<String>,
}

alicloud_runtime::structure! {
    VideoTimeline {
        censor_results: "CensorResults",
        object: "Object",
        timestamp: "Timestamp",
    }
}

/// The results for this point in time, inside `CensorResult`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaCensorJobVideoTimelineCensorResults {
    /// The results, one per scenario.
    pub censor_result: Vec<super::CensorResult>,
}

alicloud_runtime::structure! {
    MediaCensorJobVideoTimelineCensorResults {
        censor_result: "CensorResult",
    }
}

/// The moderation settings of the video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoCensorConfig {
    /// The custom business type. The default is `common`.
    ///
    /// Example: `common`.
    pub biz_type: Option<String>,
    /// The output location of the snapshots.
    pub output_file: Option<super::OssObject>,
    /// Whether the video itself is moderated. The default is `true`.
    ///
    /// Example: `true`.
    pub video_censor: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    VideoCensorConfig {
        biz_type: "BizType",
        output_file: "OutputFile",
        video_censor: "VideoCensor",
    }
}
