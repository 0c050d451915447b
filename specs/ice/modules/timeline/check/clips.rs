//! Clips: their material and their times.

use super::members::OF_TEMPLATES;
use super::values::{ends_with_any, is_place};
use super::{Check, source};
use crate::types::{
    AudioTrackClip, AudioTrackClipSource, AudioTrackClipType, ClipAdaptMode, SubtitleTrackClip,
    SubtitleTrackClipSource, SubtitleTrackClipType, VideoTrackClip, VideoTrackClipSource, VideoTrackClipType,
};

/// The ends of the names of images.
const IMAGES: &[&str] = &[".bmp", ".gif", ".jpeg", ".jpg", ".png", ".webp"];

impl Check {
    #[inline]
    pub(super) fn video_clip(&mut self, clip: &VideoTrackClip, path: &str) {
        let is_avatar = clip.r#type == Some(VideoTrackClipType::AiAvatar);
        match &clip.source {
            Some(VideoTrackClipSource::MediaUrl(url)) => self.media_url(url, path),
            Some(VideoTrackClipSource::MediaId(id)) => self.not_empty(path, "MediaId", id),
            Some(VideoTrackClipSource::Content(_)) if !is_avatar => {
                let message =
                    "is for the type `AI_Avatar`; a text above a video is a subtitle or an effect `Text`";
                self.error(format!("{path}.Content"), message, source::TIMELINE);
            }
            Some(_) => {}
            None => self.no_source(clip.others.keys(), path),
        }
        if is_avatar && clip.avatar_id.is_none() {
            self.warning(
                format!("{path}.AvatarId"),
                "is missing; it selects the digital human",
                source::GUIDE,
            );
        }
        self.material_times(path, clip.in_point, clip.out_point, clip.max_out);
        self.times(path, clip.timeline_in, clip.timeline_out);
        self.positive(path, "Duration", clip.duration);
        self.within(path, "Speed", clip.speed, 0.1, 100.0, source::TIMELINE);
        self.within(path, "Opacity", clip.opacity, 0.0, 1.0, source::TIMELINE);
        self.area(path, [clip.x, clip.y, clip.width, clip.height]);
        let is_default = clip.adapt_mode.as_ref().is_none_or(|mode| *mode == ClipAdaptMode::Fill);
        if !is_default && (clip.width.is_none() || clip.height.is_none()) {
            let message = "has no effect without `Width` and `Height`";
            self.warning(format!("{path}.AdaptMode"), message, source::TIMELINE);
        }
        if let Some(VideoTrackClipSource::MediaUrl(url)) = &clip.source {
            let is_video = clip.r#type.as_ref().is_none_or(|kind| *kind == VideoTrackClipType::Video);
            if is_video && ends_with_any(url, IMAGES) {
                let message = "is an image, and the clip has not the `Type` `Image`";
                self.warning(format!("{path}.MediaURL"), message, source::GUIDE);
            }
            if clip.dync_frames.is_none() && ends_with_any(url, &[".gif"]) {
                let message = "is missing; an animated image needs it";
                self.warning(format!("{path}.DyncFrames"), message, source::GUIDE);
            }
        }
        self.effects(clip.effects.as_deref(), path, true);
    }

    #[inline]
    pub(super) fn audio_clip(&mut self, clip: &AudioTrackClip, path: &str) {
        let is_speech = clip.r#type == Some(AudioTrackClipType::AiTts);
        match &clip.source {
            Some(AudioTrackClipSource::MediaUrl(url)) => self.media_url(url, path),
            Some(AudioTrackClipSource::MediaId(id)) => self.not_empty(path, "MediaId", id),
            Some(AudioTrackClipSource::Content(_)) if !is_speech => {
                let message = "is spoken only if the `Type` is `AI_TTS`";
                self.error(format!("{path}.Content"), message, source::GUIDE);
            }
            Some(_) => {}
            None if is_speech => {
                self.error(path, "has no `Content`, the text to speak", source::GUIDE);
            }
            None => self.no_source(clip.others.keys(), path),
        }
        self.material_times(path, clip.in_point, clip.out_point, clip.max_out);
        self.times(path, clip.timeline_in, clip.timeline_out);
        self.within(path, "Speed", clip.speed, 0.1, 100.0, source::TIMELINE);
        if clip.loop_mode == Some(true) && (clip.timeline_in.is_none() || clip.timeline_out.is_none()) {
            let message = "repeats from `TimelineIn` to `TimelineOut`, which are not both set";
            self.warning(format!("{path}.LoopMode"), message, source::TIMELINE);
        }
        self.effects(clip.effects.as_deref(), path, false);
    }

    #[inline]
    pub(super) fn subtitle_clip(&mut self, clip: &SubtitleTrackClip, path: &str) {
        self.times(path, clip.timeline_in, clip.timeline_out);
        let is_missing = |names: &[&str]| !clip.others.keys().any(|name| names.contains(&name.as_str()));
        match (&clip.r#type, &clip.source) {
            (Some(SubtitleTrackClipType::Text), Some(SubtitleTrackClipSource::Content(_)))
            | (Some(SubtitleTrackClipType::Subtitle), Some(SubtitleTrackClipSource::FileUrl(_))) => {}
            (Some(SubtitleTrackClipType::Text), _) if is_missing(&["Text", "content"]) => {
                self.error(path, "has no `Content`, the words of the text", source::TIMELINE);
            }
            (Some(SubtitleTrackClipType::Subtitle), _) if is_missing(&["FileUrl", "SubtitleURL"]) => {
                self.error(path, "has no `FileURL`, the subtitle file", source::TIMELINE);
            }
            (None, source) => {
                let kind = match source {
                    Some(SubtitleTrackClipSource::FileUrl(_)) => "Subtitle",
                    _ => "Text",
                };
                let message = format!("is missing; it is `{kind}` here");
                self.warning(format!("{path}.Type"), message, source::TIMELINE);
            }
            _ => {}
        }
        let has_words = matches!(clip.source, Some(SubtitleTrackClipSource::Content(_)));
        self.text_style(&(clip.into()), path, has_words.then_some(false));
    }

    /// A clip without a material, unless one is there in another spelling, or will be when a template is filled.
    fn no_source<'n>(&mut self, mut others: impl Iterator<Item = &'n String>, path: &str) {
        let is_source = |name: &String| {
            ["mediaurl", "mediaid"].contains(&name.to_lowercase().as_str()) || name.starts_with(OF_TEMPLATES)
        };
        if !others.any(is_source) {
            self.error(path, "has neither `MediaId` nor `MediaURL`", source::TIMELINE);
        }
    }

    #[inline]
    pub(super) fn media_url(&mut self, url: &str, path: &str) {
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}MediaURL");
        if is_place(url) {
            return;
        }
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let Some(host) = host.map(|rest| rest.split(['/', '?']).next().unwrap_or_default()) else {
            let message = "is not a URL such as `https://BUCKET.oss-REGION.aliyuncs.com/KEY`";
            self.error(path, message, source::SUBMIT);
            return;
        };
        if !(host.contains(".oss-") && host.ends_with(".aliyuncs.com")) {
            let message = "is not a URL of an OSS bucket; the documentation contradicts itself on other URLs";
            self.warning(path, message, source::SUBMIT);
        } else if host.contains("-internal.") {
            let message = "is the internal address of a bucket, and not the public one";
            self.warning(path, message, source::USUAL);
        }
    }

    #[inline]
    fn material_times(&mut self, path: &str, start: Option<f64>, end: Option<f64>, most: Option<f64>) {
        self.not_negative(path, "In", start);
        if let Some(end) = end {
            let start = start.unwrap_or_default();
            if end <= start {
                let message = format!("{end} is not after `In`, which is {start}");
                self.error(format!("{path}.Out"), message, source::TIMELINE);
            }
            if most.is_some() {
                self.warning(format!("{path}.MaxOut"), "is ignored, because `Out` is set", source::TIMELINE);
            }
        }
    }

    #[inline]
    pub(super) fn times(&mut self, path: &str, start: Option<f64>, end: Option<f64>) {
        self.not_negative(path, "TimelineIn", start);
        if let (start, Some(end)) = (start.unwrap_or_default(), end)
            && end <= start
        {
            let message = format!("{end} is not after `TimelineIn`, which is {start}");
            self.error(format!("{path}.TimelineOut"), message, source::TIMELINE);
        }
    }
}
