//! The style of texts, which subtitles and effects share.

use super::{Check, source};
use crate::types::{SubtitleTrackClip, TimelineEffect};

/// The members of a style that are checked.
pub(super) struct Style<'s> {
    area: [Option<f64>; 4],
    font_size: Option<f64>,
    fixed_font_size: Option<f64>,
    opacity: Option<f64>,
    border_style: Option<i32>,
    colors: [(&'static str, Option<&'s str>); 3],
    is_adapted: bool,
    has_width: bool,
    has_motions: bool,
    has_loop: bool,
}

macro_rules! style {
    ($($type:ident)*) => {$(
        impl<'s> From<&'s $type> for Style<'s> {
            #[inline]
            fn from(text: &'s $type) -> Self {
                Style {
                    area: [text.x, text.y, text.width, text.height],
                    font_size: text.font_size,
                    fixed_font_size: text.fixed_font_size,
                    opacity: text.font_color_opacity,
                    border_style: text.border_style,
                    colors: [
                        ("FontColor", text.font_color.as_deref()),
                        ("OutlineColour", text.outline_colour.as_deref()),
                        ("BackColour", text.back_colour.as_deref()),
                    ],
                    is_adapted: text.adapt_mode.is_some(),
                    has_width: text.text_width.is_some(),
                    has_motions: text.aai_motion_in_effect.is_some() || text.aai_motion_out_effect.is_some(),
                    has_loop: text.aai_motion_loop_effect.is_some(),
                }
            }
        }
    )*};
}

style!(SubtitleTrackClip TimelineEffect);

impl Check {
    /// `is_effect` is `None` if there is no text, whose size would be missing.
    #[inline]
    pub(super) fn text_style(&mut self, style: &Style<'_>, path: &str, is_effect: Option<bool>) {
        self.area(path, style.area);
        self.within(path, "FontColorOpacity", style.opacity, 0.0, 1.0, source::EFFECT);
        for (member, color) in style.colors {
            self.color(path, member, color);
        }
        if let Some(border) = style.border_style.filter(|border| ![1, 3].contains(border)) {
            let message = format!("{border} is neither 1, an outline and a shadow, nor 3, a box");
            self.error(format!("{path}.BorderStyle"), message, source::EFFECT);
        }
        for (member, size) in [("FontSize", style.font_size), ("FixedFontSize", style.fixed_font_size)] {
            if let Some(size) = size.filter(|size| *size <= 0.0) {
                self.error(format!("{path}.{member}"), format!("{size} is not a font size"), source::EFFECT);
            }
        }
        match (style.font_size, style.fixed_font_size, is_effect) {
            (Some(_), Some(_), _) => {
                let message = "is ignored, because `FontSize` is set";
                self.warning(format!("{path}.FixedFontSize"), message, source::EFFECT);
            }
            (None, None, Some(true)) => {
                self.error(path, "has neither `FontSize` nor `FixedFontSize`", source::EFFECT);
            }
            (None, None, Some(false)) => {
                self.warning(format!("{path}.FontSize"), "is missing", source::REPORTED);
            }
            _ => {}
        }
        if style.has_width && !style.is_adapted {
            let message = "has no effect without `AdaptMode`, such as `AutoWrap`";
            self.warning(format!("{path}.TextWidth"), message, source::REPORTED);
        }
        if style.has_loop && style.has_motions {
            let message = "does not go together with `AaiMotionInEffect` and `AaiMotionOutEffect`";
            self.warning(format!("{path}.AaiMotionLoopEffect"), message, source::REPORTED);
        }
    }
}
