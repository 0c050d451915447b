// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeTextWatermark`

use alicloud_runtime::Text;
use alicloud_runtime::wire::Field;

/// A text watermark on a transcoding output: its template and overriding parameters.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeTextWatermark {
    /// The settings that override those of the template. Each one that is set takes
    /// precedence over its counterpart in the template.
    pub overwrite_params: Option<TranscodeTextWatermarkOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
}

impl TranscodeTextWatermark {
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
        overwrite_params: TranscodeTextWatermarkOverwriteParams,
    ) -> Self {
        self.overwrite_params = Some(overwrite_params);
        self
    }
}

alicloud_runtime::structure! {
    TranscodeTextWatermark {
        overwrite_params: Field::member("OverwriteParams"),
        template_id: Field::member("TemplateId").required(),
    }
}

/// The settings that override those of the template. Each one that is set takes
/// precedence over its counterpart in the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeTextWatermarkOverwriteParams {
    /// Whether the font size scales with the size of the output video (`true`) or is fixed
    /// (`false`, the default).
    ///
    /// Example: `false`.
    pub adaptive: Option<Text<bool>>,
    /// The outline color of the text, such as `#006400`.
    ///
    /// Example: `#006400`.
    pub border_color: Option<String>,
    /// The outline width of the text.
    ///
    /// Example: `0`.
    pub border_width: Option<i32>,
    /// The text of the watermark, in UTF-8 and without Base64 encoding.
    ///
    /// Example: `Test watermark`.
    pub content: Option<String>,
    /// The transparency of the text, as a number such as `1.0`.
    ///
    /// Example: `1.0`.
    pub font_alpha: Option<Text<f64>>,
    /// The color of the text, such as `#006400`.
    ///
    /// Example: `#006400`.
    pub font_color: Option<String>,
    /// The font name. The default is `SimSun`.
    ///
    /// Example: `SimSun`.
    pub font_name: Option<String>,
    /// The font size.
    ///
    /// Example: `16`.
    pub font_size: Option<i32>,
    /// The distance of the text from the left edge of the video.
    ///
    /// Example: `10`.
    pub left: Option<String>,
    /// The distance of the text from the top edge of the video.
    ///
    /// Example: `10`.
    pub top: Option<String>,
}

impl TranscodeTextWatermarkOverwriteParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Adaptive`. Whether the font size scales with the size of the output video (`true`) or is fixed (`false`, the default).
    #[must_use]
    pub fn adaptive(mut self, adaptive: impl Into<Text<bool>>) -> Self {
        self.adaptive = Some(adaptive.into());
        self
    }

    /// Sets `BorderColor`. The outline color of the text, such as `#006400`.
    #[must_use]
    pub fn border_color(mut self, border_color: impl Into<String>) -> Self {
        self.border_color = Some(border_color.into());
        self
    }

    /// Sets `BorderWidth`. The outline width of the text.
    #[must_use]
    #[inline]
    pub fn border_width(mut self, border_width: i32) -> Self {
        self.border_width = Some(border_width);
        self
    }

    /// Sets `Content`. The text of the watermark, in UTF-8 and without Base64 encoding.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `FontAlpha`. The transparency of the text, as a number such as `1.0`.
    #[must_use]
    pub fn font_alpha(mut self, font_alpha: impl Into<Text<f64>>) -> Self {
        self.font_alpha = Some(font_alpha.into());
        self
    }

    /// Sets `FontColor`. The color of the text, such as `#006400`.
    #[must_use]
    pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
        self.font_color = Some(font_color.into());
        self
    }

    /// Sets `FontName`. The font name.
    #[must_use]
    pub fn font_name(mut self, font_name: impl Into<String>) -> Self {
        self.font_name = Some(font_name.into());
        self
    }

    /// Sets `FontSize`. The font size.
    #[must_use]
    #[inline]
    pub fn font_size(mut self, font_size: i32) -> Self {
        self.font_size = Some(font_size);
        self
    }

    /// Sets `Left`. The distance of the text from the left edge of the video.
    #[must_use]
    pub fn left(mut self, left: impl Into<String>) -> Self {
        self.left = Some(left.into());
        self
    }

    /// Sets `Top`. The distance of the text from the top edge of the video.
    #[must_use]
    pub fn top(mut self, top: impl Into<String>) -> Self {
        self.top = Some(top.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeTextWatermarkOverwriteParams {
        adaptive: "Adaptive",
        border_color: "BorderColor",
        border_width: "BorderWidth",
        content: "Content",
        font_alpha: "FontAlpha",
        font_color: "FontColor",
        font_name: "FontName",
        font_size: "FontSize",
        left: "Left",
        top: "Top",
    }
}
