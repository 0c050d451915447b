// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeImageWatermark`

use alicloud_runtime::wire::{Field, UnknownValue};

/// An image watermark on a transcoding output: its template and overriding parameters.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeImageWatermark {
    /// The settings that override those of the template. Each one that is set takes
    /// precedence over its counterpart in the template.
    pub overwrite_params: Option<TranscodeImageWatermarkOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
}

impl TranscodeImageWatermark {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: Some(template_id.into()),
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

alicloud_runtime::structure! {
    TranscodeImageWatermark {
        overwrite_params: Field::member("OverwriteParams"),
        template_id: Field::member("TemplateId").required(),
    }
}

/// The settings that override those of the template. Each one that is set takes
/// precedence over its counterpart in the template.
#[derive(Clone, Default)]
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
    pub refer_pos: Option<ReferPos>,
    /// The start time and duration of a dynamic watermark.
    pub timeline: Option<OverwriteParamsTimeline>,
    /// The width of the watermark on the output video.
    ///
    /// Example: `32`.
    pub width: Option<String>,
}

impl TranscodeImageWatermarkOverwriteParams {
    /// Creates a value. Every field is optional.
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
    pub fn refer_pos(mut self, refer_pos: impl Into<ReferPos>) -> Self {
        self.refer_pos = Some(refer_pos.into());
        self
    }

    /// Sets `Timeline`. The start time and duration of a dynamic watermark.
    #[must_use]
    #[inline]
    pub fn timeline(mut self, timeline: OverwriteParamsTimeline) -> Self {
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

alicloud_runtime::structure! {
    TranscodeImageWatermarkOverwriteParams {
        dx: "Dx",
        dy: "Dy",
        file: "File",
        height: "Height",
        refer_pos: "ReferPos",
        timeline: "Timeline",
        width: "Width",
    }
}

/// The values of [`TranscodeImageWatermarkOverwriteParams::refer_pos`](field@TranscodeImageWatermarkOverwriteParams::refer_pos).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReferPos {
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

alicloud_runtime::string_enum! {
    open ReferPos {
        TopLeft: "TopLeft",
        TopRight: "TopRight",
        BottomLeft: "BottomLeft",
        BottomRight: "BottomRight",
    }
}

/// The start time and duration of a dynamic watermark.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverwriteParamsTimeline {
    /// The display duration of the watermark, in seconds, or `ToEND` for the rest of the video.
    ///
    /// Example: `ToEND`.
    pub duration: Option<String>,
    /// The start time of the watermark, such as `00:00:05`.
    ///
    /// Example: `00:00:05`.
    pub start: Option<String>,
}

impl OverwriteParamsTimeline {
    /// Creates a value. Every field is optional.
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

alicloud_runtime::structure! {
    OverwriteParamsTimeline {
        duration: "Duration",
        start: "Start",
    }
}
