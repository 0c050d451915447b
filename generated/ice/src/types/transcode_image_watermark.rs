// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeImageWatermark`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// An image watermark on a transcoding output: its template and what replaces parts of it.
#[non_exhaustive]
pub struct TranscodeImageWatermark {
    /// Settings that replace those of the template. Each one given wins over its counterpart
    /// there.
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

    /// Sets `OverwriteParams`. Settings that replace those of the template.
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

/// Settings that replace those of the template. Each one given wins over its counterpart
/// there.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeImageWatermarkOverwriteParams {
    /// How far the watermark is shifted sideways on the output video.
    ///
    /// Example: `10`.
    pub dx: Option<String>,
    /// How far the watermark is shifted up or down on the output video.
    ///
    /// Example: `10`.
    pub dy: Option<String>,
    /// The picture used as watermark.
    pub file: Option<super::MediaObject>,
    /// How high the watermark appears on the output video.
    ///
    /// Example: `32`.
    pub height: Option<String>,
    /// The corner that `Dx` and `Dy` count from; `TopLeft` unless set.
    ///
    /// Example: `TopLeft`.
    pub refer_pos: Option<TranscodeImageWatermarkOverwriteParamsReferPos>,
    /// When a dynamic watermark is shown, and for how long.
    pub timeline: Option<TranscodeImageWatermarkOverwriteParamsTimeline>,
    /// How wide the watermark appears on the output video.
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

    /// Sets `Dx`. How far the watermark is shifted sideways on the output video.
    #[must_use]
    pub fn dx(mut self, dx: impl Into<String>) -> Self {
        self.dx = Some(dx.into());
        self
    }

    /// Sets `Dy`. How far the watermark is shifted up or down on the output video.
    #[must_use]
    pub fn dy(mut self, dy: impl Into<String>) -> Self {
        self.dy = Some(dy.into());
        self
    }

    /// Sets `File`. The picture used as watermark.
    #[must_use]
    #[inline]
    pub fn file(mut self, file: super::MediaObject) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets `Height`. How high the watermark appears on the output video.
    #[must_use]
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Sets `ReferPos`. The corner that `Dx` and `Dy` count from; `TopLeft` unless set.
    #[must_use]
    pub fn refer_pos(
        mut self,
        refer_pos: impl Into<TranscodeImageWatermarkOverwriteParamsReferPos>,
    ) -> Self {
        self.refer_pos = Some(refer_pos.into());
        self
    }

    /// Sets `Timeline`. When a dynamic watermark is shown, and for how long.
    #[must_use]
    #[inline]
    pub fn timeline(
        mut self,
        timeline: TranscodeImageWatermarkOverwriteParamsTimeline,
    ) -> Self {
        self.timeline = Some(timeline);
        self
    }

    /// Sets `Width`. How wide the watermark appears on the output video.
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

/// When a dynamic watermark is shown, and for how long.
#[derive(Default)]
#[non_exhaustive]
pub struct TranscodeImageWatermarkOverwriteParamsTimeline {
    /// How long the watermark stays, in seconds, or `ToEND` for the rest of the video.
    ///
    /// Example: `ToEND`.
    pub duration: Option<String>,
    /// When the watermark comes up, such as `00:00:05`.
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

    /// Sets `Duration`. How long the watermark stays, in seconds, or `ToEND` for the rest of the video.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `Start`. When the watermark comes up, such as `00:00:05`.
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
