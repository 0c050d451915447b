// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubmitDynamicImageJob`: Submits a job that converts part of a video to an animated image.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::submit_dynamic_image_job`](crate::Client::submit_dynamic_image_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobRequest {
    /// The name of the job.
    ///
    /// Example: `SampleJob`.
    pub name: Option<String>,
    /// The input video.
    pub input: types::MediaInput,
    /// The output location of the animated image.
    pub output: types::MediaOutput,
    /// The template to use, and the settings that override it.
    pub template_config: SubmitDynamicImageJobTemplateConfig,
    /// The scheduling settings of the job, such as the queue.
    pub schedule_config: Option<types::ScheduleConfig>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"SampleKey": "SampleValue"}`.
    pub user_data: Option<String>,
}

impl SubmitDynamicImageJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: SubmitDynamicImageJobRequired) -> Self {
        Self {
            input: required.input,
            output: required.output,
            template_config: required.template_config,
            name: None,
            schedule_config: None,
            user_data: None,
        }
    }

    /// Sets `Name`. The name of the job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ScheduleConfig`. The scheduling settings of the job, such as the queue.
    #[must_use]
    #[inline]
    pub fn schedule_config(mut self, schedule_config: types::ScheduleConfig) -> Self {
        self.schedule_config = Some(schedule_config);
        self
    }

    /// Sets `UserData`. Custom data, returned unchanged with the job.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

/// The required values of [`SubmitDynamicImageJobRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct SubmitDynamicImageJobRequired {
    /// The input video.
    pub input: types::MediaInput,
    /// The output location of the animated image.
    pub output: types::MediaOutput,
    /// The template to use, and the settings that override it.
    pub template_config: SubmitDynamicImageJobTemplateConfig,
}

alicloud_runtime::structure! {
    SubmitDynamicImageJobRequest {
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
pub struct SubmitDynamicImageJobTemplateConfig {
    /// Settings that override those of the template.
    pub overwrite_params: Option<DynamicImageJobOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: String,
}

impl SubmitDynamicImageJobTemplateConfig {
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
        overwrite_params: DynamicImageJobOverwriteParams,
    ) -> Self {
        self.overwrite_params = Some(overwrite_params);
        self
    }
}

alicloud_runtime::structure! {
    SubmitDynamicImageJobTemplateConfig {
        overwrite_params: Field::member("OverwriteParams"),
        template_id: Field::member("TemplateId").required(),
    }
}

/// Settings that override those of the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicImageJobOverwriteParams {
    /// The format of the animated image.
    ///
    /// Example: `gif`.
    pub format: Option<OverwriteParamsFormat>,
    /// The frame rate of the animated image, in frames per second.
    ///
    /// 1 to 60. Example: `15`.
    pub fps: Option<i32>,
    /// The height of the animated image, in pixels.
    ///
    /// 128 to 4096. Example: `720`.
    pub height: Option<i32>,
    /// Whether sizes refer to the long and the short edge instead of width and height. If
    /// enabled, the output width applies to the long edge of the source and the output height
    /// to the short edge, so a portrait video has its height treated as the long edge.
    ///
    /// Default: `true`. Example: `false`.
    pub long_short_mode: Option<bool>,
    /// The scan mode.
    ///
    /// Default: `progressive`. Example: `progressive`.
    pub scan_mode: Option<DynamicImageJobScanMode>,
    /// The part of the video to convert.
    pub time_span: Option<types::TimeSpan>,
    /// The width of the animated image, in pixels.
    ///
    /// 128 to 4096. Example: `1024`.
    pub width: Option<i32>,
}

impl DynamicImageJobOverwriteParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Format`. The format of the animated image.
    #[must_use]
    pub fn format(mut self, format: impl Into<OverwriteParamsFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `Fps`. The frame rate of the animated image, in frames per second.
    #[must_use]
    #[inline]
    pub fn fps(mut self, fps: i32) -> Self {
        self.fps = Some(fps);
        self
    }

    /// Sets `Height`. The height of the animated image, in pixels.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `LongShortMode`. Whether sizes refer to the long and the short edge instead of width and height.
    #[must_use]
    #[inline]
    pub fn long_short_mode(mut self, long_short_mode: bool) -> Self {
        self.long_short_mode = Some(long_short_mode);
        self
    }

    /// Sets `ScanMode`. The scan mode.
    #[must_use]
    pub fn scan_mode(mut self, scan_mode: impl Into<DynamicImageJobScanMode>) -> Self {
        self.scan_mode = Some(scan_mode.into());
        self
    }

    /// Sets `TimeSpan`. The part of the video to convert.
    #[must_use]
    #[inline]
    pub fn time_span(mut self, time_span: types::TimeSpan) -> Self {
        self.time_span = Some(time_span);
        self
    }

    /// Sets `Width`. The width of the animated image, in pixels.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }
}

alicloud_runtime::structure! {
    DynamicImageJobOverwriteParams {
        format: Field::member("Format"),
        fps: Field::member("Fps").integer(1, 60),
        height: Field::member("Height").integer(128, 4096),
        long_short_mode: Field::member("LongShortMode"),
        scan_mode: Field::member("ScanMode"),
        time_span: Field::member("TimeSpan"),
        width: Field::member("Width").integer(128, 4096),
    }
}

/// The values of [`DynamicImageJobOverwriteParams::format`](field@DynamicImageJobOverwriteParams::format).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverwriteParamsFormat {
    /// `gif`: GIF.
    Gif,
    /// `webp`: WebP.
    Webp,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open OverwriteParamsFormat {
        Gif: "gif",
        Webp: "webp",
    }
}

/// The values of [`DynamicImageJobOverwriteParams::scan_mode`](field@DynamicImageJobOverwriteParams::scan_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DynamicImageJobScanMode {
    /// `interlaced`: odd and even lines are scanned in turn.
    Interlaced,
    /// `progressive`: all lines are scanned in order.
    Progressive,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open DynamicImageJobScanMode {
        Interlaced: "interlaced",
        Progressive: "progressive",
    }
}

/// The response of [`Client::submit_dynamic_image_job`](crate::Client::submit_dynamic_image_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitDynamicImageJobResponse {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    SubmitDynamicImageJobResponse {
        job_id: "JobId",
        request_id: "RequestId",
    }
}

impl Operation for SubmitDynamicImageJobRequest {
    type Response = SubmitDynamicImageJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubmitDynamicImageJob")
        .summary("Submits a job that converts part of a video to an animated image.")
        .ram_action("ice:SubmitDynamicImageJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitDynamicImageJob",
        );
}
