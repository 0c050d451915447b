//! Effects on clips and on the whole picture.

use alicloud_runtime::document::nearest;

use super::{Check, source};
use crate::timeline::names::{FILTERS, OTHER_PREFIXES, TRANSITIONS, VISUAL_EFFECTS};
use crate::types::{EffectTrackItem, EffectTrackItemType, TimelineEffect, TimelineEffectType};

/// The greatest volume that examples have.
const MOST_GAIN: f64 = 10.0;

impl Check {
    #[inline]
    pub(super) fn effects(&mut self, effects: Option<&[TimelineEffect]>, path: &str, is_video: bool) {
        for (index, effect) in effects.unwrap_or_default().iter().enumerate() {
            let path = format!("{path}.Effects[{index}]");
            self.times(&path, effect.timeline_in, effect.timeline_out);
            self.not_negative(&path, "Duration", effect.duration);
            if let Some(kind) = &effect.r#type {
                self.effect(effect, kind, &path, is_video);
            }
        }
    }

    #[inline]
    fn effect(&mut self, effect: &TimelineEffect, kind: &TimelineEffectType, path: &str, is_video: bool) {
        use TimelineEffectType as Type;
        match kind {
            Type::Transition | Type::DlTransition if !is_video => {
                self.error(path, "is a transition, which only video clips have", source::EFFECT);
            }
            Type::Transition | Type::DlTransition => {
                self.name(effect.sub_type.as_deref(), TRANSITIONS, "transition", path);
            }
            Type::Vfx => self.name(effect.sub_type.as_deref(), VISUAL_EFFECTS, "visual effect", path),
            Type::Filter => self.name(effect.sub_type.as_deref(), FILTERS, "filter", path),
            Type::Text => {
                if effect.content.is_none() && !effect.others.contains_key("Text") {
                    self.error(path, "has no `Content`, the words of the text", source::EFFECT);
                }
                self.text_style(&effect.into(), path, Some(true));
            }
            Type::AiAsr => self.text_style(&effect.into(), path, None),
            Type::Volume => self.volume(effect.gain, path),
            Type::AFade => self.one_of(effect.sub_type.as_deref(), &["In", "Out"], path),
            Type::Background => {
                self.one_of(effect.sub_type.as_deref(), &["Blur", "Color"], path);
                self.within(path, "Radius", effect.radius, 0.01, 1.0, source::EFFECT);
                match effect.sub_type.as_deref() {
                    Some("Color") if effect.color.is_none() => {
                        self.warning(format!("{path}.Color"), "is missing", source::EFFECT);
                    }
                    Some("Color") => self.color(path, "Color", effect.color.as_deref()),
                    _ => {}
                }
            }
            Type::Zoom => {
                if let (Some(start), Some(end)) = (effect.start_rate, effect.end_rate)
                    && end <= start
                {
                    let message = format!("{end} is not greater than `StartRate`, which is {start}");
                    self.warning(format!("{path}.EndRate"), message, source::REPORTED);
                }
            }
            Type::Unknown(value) if value.as_str() == "AI_Avatar" => {
                self.warning(path, "fails: a digital human is a clip and not an effect", source::REPORTED);
            }
            _ => {}
        }
    }

    #[inline]
    pub(super) fn effect_item(&mut self, item: &EffectTrackItem, path: &str) {
        self.times(path, item.timeline_in, item.timeline_out);
        self.area(path, [item.x, item.y, item.width, item.height]);
        if item.duration.is_some() && item.timeline_out.is_some() {
            let message = "only one of `Duration` and `TimelineOut` has an effect";
            self.warning(format!("{path}.Duration"), message, source::TIMELINE);
        }
        match item.r#type {
            Some(EffectTrackItemType::Vfx) => {
                self.name(item.sub_type.as_deref(), VISUAL_EFFECTS, "visual effect", path)
            }
            Some(EffectTrackItemType::Filter) => {
                self.name(item.sub_type.as_deref(), FILTERS, "filter", path);
            }
            _ => {}
        }
    }

    #[inline]
    fn volume(&mut self, gain: Option<f64>, path: &str) {
        match gain {
            None => self.warning(format!("{path}.Gain"), "is missing; it is the volume", source::REPORTED),
            Some(gain) if gain < 0.0 => {
                self.error(format!("{path}.Gain"), format!("{gain} is negative"), source::EFFECT);
            }
            Some(gain) if gain > MOST_GAIN => {
                let message =
                    format!("{gain} is above {MOST_GAIN}, the greatest value in examples; 1 is unchanged");
                self.warning(format!("{path}.Gain"), message, source::REPORTED);
            }
            Some(_) => {}
        }
    }

    /// The names of transitions and effects, one or several with commas.
    #[inline]
    fn name(&mut self, names: Option<&str>, known: &[&'static str], what: &str, path: &str) {
        let path = format!("{path}.SubType");
        let Some(names) = names else {
            self.warning(path, format!("is missing; it is the name of the {what}"), source::EFFECT);
            return;
        };
        for name in names.split(',').map(str::trim) {
            let is_other = OTHER_PREFIXES.iter().any(|prefix| name.starts_with(prefix));
            if name == "random" || is_other || known.contains(&name) || name.starts_with('$') {
                continue;
            }
            let advice = nearest(name, known.iter().copied());
            let advice = advice.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            let shown: String = name.chars().take(40).collect();
            let message = format!("`{shown}` is not a published {what}, and may render as nothing{advice}");
            self.warning(&path, message, source::REPORTED);
        }
    }

    #[inline]
    fn one_of(&mut self, value: Option<&str>, known: &[&'static str], path: &str) {
        let path = format!("{path}.SubType");
        match value {
            None => {
                self.warning(path, format!("is missing; it is one of {}", known.join(", ")), source::EFFECT)
            }
            Some(value) if known.contains(&value) => {}
            Some(value) => {
                let shown: String = value.chars().take(40).collect();
                let message = format!("`{shown}` is none of {}", known.join(", "));
                self.warning(path, message, source::EFFECT);
            }
        }
    }
}
