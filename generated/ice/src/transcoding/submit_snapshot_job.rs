// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitSnapshotJob`: Submits a job that takes snapshots of a video and stores them at a specified location.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::submit_snapshot_job`](crate::Client::submit_snapshot_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSnapshotJobRequest {
    /// The name of the snapshot job.
    ///
    /// Example: `SampleJob`.
    pub name: Option<String>,
    /// The input video.
    pub input: types::MediaInput,
    /// The output location of the snapshots. The object name contains `{Count}` for several
    /// normal snapshots or `{TileCount}` for sprites, and ends with `.vtt` for WebVTT. A
    /// bucket must already have been added to the storage of the service.
    pub output: types::MediaOutput,
    /// The template to use, and the settings that override it.
    pub template_config: SubmitSnapshotJobTemplateConfig,
    /// The scheduling settings of the job: its queue.
    pub schedule_config: Option<SnapshotJobScheduleConfig>,
    /// Custom data, returned unchanged in the result, as JSON.
    ///
    /// Example: `{"test parameter": "test value"}`.
    pub user_data: Option<Text<Json>>,
}

impl SubmitSnapshotJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitSnapshotJobRequired) -> Self {
        Self {
            input: required.input,
            output: required.output,
            template_config: required.template_config,
            name: None,
            schedule_config: None,
            user_data: None,
        }
    }

    /// Sets `Name`. The name of the snapshot job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job: its queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(
        mut self,
        schedule_config: SnapshotJobScheduleConfig,
    ) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged in the result, as JSON.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<Text<Json>>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

/// The required values of [`SubmitSnapshotJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitSnapshotJobRequired {
    /// The input video.
    pub input: types::MediaInput,
    /// The output location of the snapshots. The object name contains `{Count}` for several
    /// normal snapshots or `{TileCount}` for sprites, and ends with `.vtt` for WebVTT. A
    /// bucket must already have been added to the storage of the service.
    pub output: types::MediaOutput,
    /// The template to use, and the settings that override it.
    pub template_config: SubmitSnapshotJobTemplateConfig,
}

alicloud_runtime::structure! {
    SubmitSnapshotJobRequest {
        name: Field::query("Name"),
        input: Field::query("Input").json().required(),
        output: Field::query("Output").json().required(),
        template_config: Field::query("TemplateConfig").json().required(),
        schedule_config: Field::query("ScheduleConfig").json(),
        user_data: Field::query("UserData"),
    }
}

/// The template to use, and the settings that override it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSnapshotJobTemplateConfig {
    /// Settings that override those of the template.
    pub overwrite_params: Option<SnapshotJobOverwriteParams>,
    /// The ID of the snapshot template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
}

impl SubmitSnapshotJobTemplateConfig {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            overwrite_params: None,
        }
    }

    /// Sets `OverwriteParams`. Settings that override those of the template.
    #[must_use]
    #[inline]
    pub fn overwrite_params(
        mut self,
        overwrite_params: SnapshotJobOverwriteParams,
    ) -> Self {
        self.overwrite_params = Some(overwrite_params);
        self
    }
}

alicloud_runtime::structure! {
    SubmitSnapshotJobTemplateConfig {
        overwrite_params: Field::member("OverwriteParams"),
        template_id: Field::member("TemplateId").required(),
    }
}

/// Settings that override those of the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotJobOverwriteParams {
    /// The threshold for detecting a black first frame, which is then skipped. Only has an
    /// effect if several snapshots are taken.
    ///
    /// Example: `30`.
    pub black_level: Option<i32>,
    /// The number of snapshots to take.
    ///
    /// Example: `5`.
    pub count: Option<i64>,
    /// The type of frame to take, for example `intra`.
    ///
    /// Example: `intra`.
    pub frame_type: Option<String>,
    /// The height of a snapshot, in pixels.
    ///
    /// Example: `480`.
    pub height: Option<i32>,
    /// The interval between snapshots.
    ///
    /// Example: `10`.
    pub interval: Option<i64>,
    /// Whether to combine the snapshots into one sprite. Only has an effect for snapshots of
    /// type `WebVtt`.
    ///
    /// Example: `true`.
    pub is_spt_frag: Option<bool>,
    /// The threshold for detecting a black pixel.
    ///
    /// Example: `70`.
    pub pixel_black_threshold: Option<i32>,
    /// The layout of the sprite.
    pub sprite_snapshot_config: Option<SpriteSnapshotConfig>,
    /// The position in the video of the first snapshot.
    ///
    /// Example: `1000`.
    pub time: Option<i64>,
    /// The type of snapshots to take.
    ///
    /// Example: `Sprite`.
    pub r#type: Option<OverwriteParamsType>,
    /// The width of a snapshot, in pixels.
    ///
    /// Example: `720`.
    pub width: Option<i32>,
}

impl SnapshotJobOverwriteParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BlackLevel`. The threshold for detecting a black first frame, which is then skipped.
    #[must_use]
    #[inline]
    pub fn black_level(mut self, black_level: i32) -> Self {
        self.black_level = Some(black_level);
        self
    }

    /// Sets `Count`. The number of snapshots to take.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `FrameType`. The type of frame to take, for example `intra`.
    #[must_use]
    pub fn frame_type(mut self, frame_type: impl Into<String>) -> Self {
        self.frame_type = Some(frame_type.into());
        self
    }

    /// Sets `Height`. The height of a snapshot, in pixels.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `Interval`. The interval between snapshots.
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: i64) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Sets `IsSptFrag`. Whether to combine the snapshots into one sprite.
    #[must_use]
    #[inline]
    pub fn is_spt_frag(mut self, is_spt_frag: bool) -> Self {
        self.is_spt_frag = Some(is_spt_frag);
        self
    }

    /// Sets `PixelBlackThreshold`. The threshold for detecting a black pixel.
    #[must_use]
    #[inline]
    pub fn pixel_black_threshold(mut self, pixel_black_threshold: i32) -> Self {
        self.pixel_black_threshold = Some(pixel_black_threshold);
        self
    }

    /// Sets `SpriteSnapshotConfig`. The layout of the sprite.
    #[must_use]
    #[inline]
    pub fn sprite_snapshot_config(
        mut self,
        sprite_snapshot_config: SpriteSnapshotConfig,
    ) -> Self {
        self.sprite_snapshot_config = Some(sprite_snapshot_config);
        self
    }

    /// Sets `Time`. The position in the video of the first snapshot.
    #[must_use]
    #[inline]
    pub fn time(mut self, time: i64) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets `Type`. The type of snapshots to take.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<OverwriteParamsType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Width`. The width of a snapshot, in pixels.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }
}

alicloud_runtime::structure! {
    SnapshotJobOverwriteParams {
        black_level: "BlackLevel",
        count: "Count",
        frame_type: "FrameType",
        height: "Height",
        interval: "Interval",
        is_spt_frag: "IsSptFrag",
        pixel_black_threshold: "PixelBlackThreshold",
        sprite_snapshot_config: "SpriteSnapshotConfig",
        time: "Time",
        r#type: "Type",
        width: "Width",
    }
}

/// The layout of the sprite.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpriteSnapshotConfig {
    /// The height of a tile, in pixels. By default, the height of a snapshot.
    ///
    /// Example: `480`.
    pub cell_height: Option<i32>,
    /// The width of a tile, in pixels. By default, the width of a snapshot.
    ///
    /// Example: `720`.
    pub cell_width: Option<i32>,
    /// The background color, for example `#000000`.
    ///
    /// Example: `#000000`.
    pub color: Option<String>,
    /// The number of tile columns in the sprite.
    ///
    /// Example: `20`.
    pub columns: Option<i32>,
    /// The number of tile rows in the sprite.
    ///
    /// Example: `20`.
    pub lines: Option<i32>,
    /// The width of the sprite's margin, in pixels.
    ///
    /// Default: `0`. Example: `20`.
    pub margin: Option<i32>,
    /// The spacing between tiles, in pixels.
    ///
    /// Default: `0`. Example: `20`.
    pub padding: Option<i32>,
}

impl SpriteSnapshotConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CellHeight`. The height of a tile, in pixels.
    #[must_use]
    #[inline]
    pub fn cell_height(mut self, cell_height: i32) -> Self {
        self.cell_height = Some(cell_height);
        self
    }

    /// Sets `CellWidth`. The width of a tile, in pixels.
    #[must_use]
    #[inline]
    pub fn cell_width(mut self, cell_width: i32) -> Self {
        self.cell_width = Some(cell_width);
        self
    }

    /// Sets `Color`. The background color, for example `#000000`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `Columns`. The number of tile columns in the sprite.
    #[must_use]
    #[inline]
    pub fn columns(mut self, columns: i32) -> Self {
        self.columns = Some(columns);
        self
    }

    /// Sets `Lines`. The number of tile rows in the sprite.
    #[must_use]
    #[inline]
    pub fn lines(mut self, lines: i32) -> Self {
        self.lines = Some(lines);
        self
    }

    /// Sets `Margin`. The width of the sprite's margin, in pixels.
    #[must_use]
    #[inline]
    pub fn margin(mut self, margin: i32) -> Self {
        self.margin = Some(margin);
        self
    }

    /// Sets `Padding`. The spacing between tiles, in pixels.
    #[must_use]
    #[inline]
    pub fn padding(mut self, padding: i32) -> Self {
        self.padding = Some(padding);
        self
    }
}

alicloud_runtime::structure! {
    SpriteSnapshotConfig {
        cell_height: "CellHeight",
        cell_width: "CellWidth",
        color: "Color",
        columns: "Columns",
        lines: "Lines",
        margin: "Margin",
        padding: "Padding",
    }
}

/// The values of [`SnapshotJobOverwriteParams::type`](field@SnapshotJobOverwriteParams::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverwriteParamsType {
    /// `Normal`: single images.
    Normal,
    /// `Sprite`: images combined into one.
    Sprite,
    /// `WebVtt`: images with a WebVTT index.
    WebVtt,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open OverwriteParamsType {
        Normal: "Normal",
        Sprite: "Sprite",
        WebVtt: "WebVtt",
    }
}

/// The scheduling settings of the job: its queue.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotJobScheduleConfig {
    /// The ID of the queue of the job.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub pipeline_id: Option<String>,
}

impl SnapshotJobScheduleConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PipelineId`. The ID of the queue of the job.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }
}

alicloud_runtime::structure! {
    SnapshotJobScheduleConfig {
        pipeline_id: "PipelineId",
    }
}

/// The response of [`Client::submit_snapshot_job`](crate::Client::submit_snapshot_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSnapshotJobResponse {
    /// The ID of the submitted job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitSnapshotJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitSnapshotJobRequest {
    type Response = SubmitSnapshotJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitSnapshotJob")
        .summary(
            "Submits a job that takes snapshots of a video and stores them at a specified location.",
        )
        .ram_action("ice:SubmitSnapshotJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitSnapshotJob",
        );
}
