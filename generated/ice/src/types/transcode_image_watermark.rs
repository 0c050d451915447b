// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeImageWatermark`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// An image watermark on a transcoding output: its template and overriding parameters.
#[non_exhaustive]
pub struct TranscodeImageWatermark {
    /// The settings that override those of the template. Each one that is set takes
    /// precedence over its counterpart in the template.
    pub overwrite_params: Option<TranscodeImageWatermarkOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: String,
}

impl TranscodeImageWatermark {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            overwrite_params: None,
        }
    }

    /// Sets `OverwriteParams`. The settings that override those of the template.
    #[must_use]
    #[inline]
    pub fn overwrite_params(
        mut self,
        overwrite_params: TranscodeImageWatermarkOverwriteParams,
    ) -> Self {
        self.overwrite_params = Some(overwrite_params);
        self
    }
}

impl Fields for TranscodeImageWatermark {
    const FIELDS: &'static [Field] = &[
        Field::member("OverwriteParams"),
        Field::member("TemplateId").required(),
    ];
}

alicloud_runtime::structure!(TranscodeImageWatermark { overwrite_params, template_id });

/// The settings that override those of the template. Each one that is set takes
/// precedence over its counterpart in the template.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeImageWatermarkOverwriteParams {
    /// The horizontal offset of the watermark on the output video.
    ///
    /// Example: `10`.
    pub dx: Option<String>,
    /// The vertical offset of the watermark on the output video.
    ///
    /// Example: `10`.
    pub dy: Option<String>,
    /// The image file of the watermark.
    pub file: Option<super::MediaObject>,
    /// The height of the watermark on the output video.
    ///
    /// Example: `32`.
    pub height: Option<String>,
    /// The reference corner of `Dx` and `Dy`. The default is `TopLeft`.
    ///
    /// Example: `TopLeft`.
    pub refer_pos: Option<TranscodeImageWatermarkOverwriteParamsReferPos>,
    /// The start time and duration of a dynamic watermark.
    pub timeline: Option<TranscodeImageWatermarkOverwriteParamsTimeline>,
    /// The width of the watermark on the output video.
    ///
    /// Example: `32`.
    pub width: Option<String>,
}

impl TranscodeImageWatermarkOverwriteParams {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Dx`. The horizontal offset of the watermark on the output video.
    #[must_use]
    pub fn dx(mut self, dx: impl Into<String>) -> Self {
        self.dx = Some(dx.into());
        self
    }

    /// Sets `Dy`. The vertical offset of the watermark on the output video.
    #[must_use]
    pub fn dy(mut self, dy: impl Into<String>) -> Self {
        self.dy = Some(dy.into());
        self
    }

    /// Sets `File`. The image file of the watermark.
    #[must_use]
    #[inline]
    pub fn file(mut self, file: super::MediaObject) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets `Height`. The height of the watermark on the output video.
    #[must_use]
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Sets `ReferPos`. The reference corner of `Dx` and `Dy`.
    #[must_use]
    pub fn refer_pos(
        mut self,
        refer_pos: impl Into<TranscodeImageWatermarkOverwriteParamsReferPos>,
    ) -> Self {
        self.refer_pos = Some(refer_pos.into());
        self
    }

    /// Sets `Timeline`. The start time and duration of a dynamic watermark.
    #[must_use]
    #[inline]
    pub fn timeline(
        mut self,
        timeline: TranscodeImageWatermarkOverwriteParamsTimeline,
    ) -> Self {
        self.timeline = Some(timeline);
        self
    }

    /// Sets `Width`. The width of the watermark on the output video.
    #[must_use]
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }
}

impl Fields for TranscodeImageWatermarkOverwriteParams {
    const FIELDS: &'static [Field] = &Field::members([
        "Dx",
        "Dy",
        "File",
        "Height",
        "ReferPos",
        "Timeline",
        "Width",
    ]);
}

alicloud_runtime::structure!(
    TranscodeImageWatermarkOverwriteParams { dx, dy, file, height, refer_pos, timeline,
    width }
);

/// The values of `ReferPos` in [`TranscodeImageWatermarkOverwriteParams`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeImageWatermarkOverwriteParamsReferPos {
    /// `TopLeft`: the upper left corner.
    TopLeft,
    /// `TopRight`: the upper right corner.
    TopRight,
    /// `BottomLeft`: the lower left corner.
    BottomLeft,
    /// `BottomRight`: the lower right corner.
    BottomRight,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TranscodeImageWatermarkOverwriteParamsReferPos {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TopLeft", Self::TopLeft),
        ("TopRight", Self::TopRight),
        ("BottomLeft", Self::BottomLeft),
        ("BottomRight", Self::BottomRight),
    ];
}

alicloud_runtime::open_set!(TranscodeImageWatermarkOverwriteParamsReferPos);

/// The start time and duration of a dynamic watermark.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeImageWatermarkOverwriteParamsTimeline {
    /// The display duration of the watermark, in seconds, or `ToEND` for the rest of the video.
    ///
    /// Example: `ToEND`.
    pub duration: Option<String>,
    /// The start time of the watermark, such as `00:00:05`.
    ///
    /// Example: `00:00:05`.
    pub start: Option<String>,
}

impl TranscodeImageWatermarkOverwriteParamsTimeline {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Duration`. The display duration of the watermark, in seconds, or `ToEND` for the rest of the video.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `Start`. The start time of the watermark, such as `00:00:05`.
    #[must_use]
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }
}

impl Fields for TranscodeImageWatermarkOverwriteParamsTimeline {
    const FIELDS: &'static [Field] = &Field::members(["Duration", "Start"]);
}

alicloud_runtime::structure!(
    TranscodeImageWatermarkOverwriteParamsTimeline { duration, start }
);
