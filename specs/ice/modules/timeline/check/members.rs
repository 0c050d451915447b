//! Members that the types do not describe: what was meant, and where they are right.

use alicloud_runtime::document::{Finding, Level};
use alicloud_runtime::wire::{Field, Structure};

use super::source;
use crate::timeline::layout::is_of_effects;
use crate::types::{EffectTrackItem, SubtitleTrackClip, Timeline, VideoTrack, VideoTrackType};

/// Members that people write, and what the documentation has instead.
const MEANT: &[(&str, &str)] = &[
    ("BackgroundColor", "a box behind a text has `BorderStyle` 3 or `SubtitleEffects`"),
    ("Color", "the color of a text is `FontColor`"),
    ("EffectColorStyleId", "the examples of the documentation have `EffectColorStyle`"),
    ("End", "the end is `Out` in the material and `TimelineOut` in the output"),
    ("EndTime", "the end is `Out` in the material and `TimelineOut` in the output"),
    ("FadeIn", "an effect `AFade` with the `SubType` `In` fades in"),
    ("FadeOut", "an effect `AFade` with the `SubType` `Out` fades out"),
    ("FontFamily", "the name of a font is `Font`"),
    ("FontName", "the name of a font is `Font`"),
    ("MediaUrl", "the documentation describes `MediaURL`, and writes `MediaUrl` in some examples"),
    ("Position", "positions are `X` and `Y`"),
    ("Src", "a material is `MediaURL` or `MediaId`"),
    ("Start", "the start is `In` in the material and `TimelineIn` in the output"),
    ("StartTime", "the start is `In` in the material and `TimelineIn` in the output"),
    ("StrokeColor", "the color of an outline is `OutlineColour`"),
    ("StrokeWidth", "the width of an outline is `Outline`"),
    ("SubtitleURL", "the URL of a subtitle file is `FileURL`"),
    ("Text", "the words of a text are `Content`"),
    ("Timeline", "the tracks stand directly in the document"),
    ("Transition", "a transition is an effect of the clip that it leads out of"),
    ("URL", "a material is `MediaURL` or `MediaId`"),
    ("Url", "a material is `MediaURL` or `MediaId`"),
    ("Volume", "the volume is an effect `Volume` with `Gain`"),
];

/// Members that editors and the service add to a timeline, and that have no effect.
const OF_EDITORS: &[&str] = &[
    "AspectRatio",
    "Disabled",
    "From",
    "FromAiAsr",
    "Id",
    "MediaIdType",
    "OriginalMediaURL",
    "SdkVersion",
    "Title",
    "TrackId",
    "Version",
    "VirginDuration",
    "Visible",
];

/// How the members begin by which a template states what is repeated.
pub(super) const OF_TEMPLATES: &str = "Sys_";

/// Returns the findings of the types without those about members that are right where they are, and with what was meant.
#[inline]
pub(super) fn explained(found: Vec<Finding>, timeline: Option<&Timeline>) -> Vec<Finding> {
    let tracks = || timeline.and_then(|timeline| timeline.video_tracks.as_deref()).unwrap_or_default();
    let is_right = |finding: &Finding, name: &str| {
        let is_unknown = finding.level == Level::Warning && finding.message.starts_with("is not described");
        is_unknown
            && (OF_EDITORS.contains(&name)
                || name.starts_with(OF_TEMPLATES)
                || track_of(&finding.path).and_then(|index| tracks().get(index)).is_some_and(|track| {
                    other_members(track).iter().any(|field| {
                        let alternatives = field.alternatives().iter().map(Field::name);
                        alternatives.chain([field.name()]).any(|known| known == name)
                    })
                }))
    };
    let explain = |finding: Finding| {
        let name = finding.path.rsplit('.').next().unwrap_or_default();
        if is_right(&finding, name) {
            return None;
        }
        let meant = MEANT.iter().find(|(known, _)| *known == name).map(|(_, meant)| *meant);
        Some(match meant {
            Some(meant) if finding.level == Level::Warning => {
                Finding::warning(&finding.path, format!("is not described; {meant}"), source::USUAL)
            }
            _ => finding,
        })
    };
    found.into_iter().filter_map(explain).collect()
}

/// Returns the index of the video track that a path leads into.
#[inline]
fn track_of(path: &str) -> Option<usize> {
    path.strip_prefix("VideoTracks[")?.split(']').next()?.parse().ok()
}

/// Returns the members that the clips of a video track of another type have.
#[inline]
fn other_members(track: &VideoTrack) -> &'static [Field] {
    match &track.r#type {
        Some(VideoTrackType::Subtitle) => SubtitleTrackClip::FIELDS,
        Some(_) if is_of_effects(track) => EffectTrackItem::FIELDS,
        _ => &[],
    }
}
