//! Methods of the types of a timeline for what most cuts consist of.

use alicloud_runtime::document::to_document;

use super::{Finding, Length, Seconds, check};
use crate::types::{
    AudioTrack, AudioTrackClip, AudioTrackClipSource, AudioTrackClipType, EffectTrack, EffectTrackItem,
    SubtitleTrack, SubtitleTrackClip, SubtitleTrackClipSource, SubtitleTrackClipType, Timeline,
    TimelineEffect, TimelineEffectType, VideoTrack, VideoTrackClip, VideoTrackClipSource, VideoTrackClipType,
};

impl Timeline {
    /// Adds a video track above the others.
    #[must_use]
    pub fn add_video_track(mut self, clips: impl IntoIterator<Item = VideoTrackClip>) -> Self {
        self.video_tracks.get_or_insert_default().push(VideoTrack::new(clips));
        self
    }

    /// Adds an audio track.
    #[must_use]
    pub fn add_audio_track(mut self, clips: impl IntoIterator<Item = AudioTrackClip>) -> Self {
        self.audio_tracks.get_or_insert_default().push(AudioTrack::new(clips));
        self
    }

    /// Adds a subtitle track.
    #[must_use]
    pub fn add_subtitle_track(mut self, clips: impl IntoIterator<Item = SubtitleTrackClip>) -> Self {
        self.subtitle_tracks.get_or_insert_default().push(SubtitleTrack::new(clips));
        self
    }

    /// Adds a track of effects on the whole picture.
    #[must_use]
    pub fn add_effect_track(mut self, items: impl IntoIterator<Item = EffectTrackItem>) -> Self {
        self.effect_tracks.get_or_insert_default().push(EffectTrack::new(items));
        self
    }

    /// Returns what [`timeline::check`](crate::timeline::check) finds.
    #[inline]
    pub fn check(&self) -> Vec<Finding> {
        check(&to_document(self))
    }
}

/// The methods that clips of videos and audios have in common.
macro_rules! clip {
    ($clip:ident, $source:ident) => {
        impl $clip {
            /// Creates a clip of a media asset.
            #[must_use]
            pub fn by_media_id(media_id: impl Into<String>) -> Self {
                Self::new().source($source::MediaId(media_id.into()))
            }

            /// Creates a clip of an OSS object, `https://BUCKET.oss-REGION.aliyuncs.com/KEY`.
            #[must_use]
            pub fn by_media_url(media_url: impl Into<String>) -> Self {
                Self::new().source($source::MediaUrl(media_url.into()))
            }

            /// Uses the part of the material between two times.
            #[must_use]
            pub fn trim(self, start: impl Into<Seconds>, end: impl Into<Seconds>) -> Self {
                self.in_point(start.into().into()).out_point(end.into().into())
            }

            /// Plays the clip between two times of the output.
            #[must_use]
            pub fn during(self, start: impl Into<Seconds>, end: impl Into<Seconds>) -> Self {
                self.timeline_in(start.into().into()).timeline_out(end.into().into())
            }

            /// Adds an effect.
            #[must_use]
            #[inline]
            pub fn effect(mut self, effect: TimelineEffect) -> Self {
                self.effects.get_or_insert_default().push(effect);
                self
            }

            /// Changes the volume by a factor: 0 for silence, 1 for no change.
            #[must_use]
            #[inline]
            pub fn volume(self, gain: f64) -> Self {
                self.effect(TimelineEffect::new(TimelineEffectType::Volume).gain(gain))
            }
        }
    };
}

clip!(VideoTrackClip, VideoTrackClipSource);
clip!(AudioTrackClip, AudioTrackClipSource);

/// The methods of what has a place in the picture.
macro_rules! placed {
    ($($type:ident)*) => {$(
        impl $type {
            /// Sets the position.
            #[must_use]
            #[inline]
            pub fn position(self, x: Length, y: Length) -> Self {
                self.x(x.into()).y(y.into())
            }
        }
    )*};
}

placed!(VideoTrackClip SubtitleTrackClip TimelineEffect);

impl VideoTrackClip {
    /// Makes the clip an image, which is shown for a time.
    #[must_use]
    pub fn as_image(self, duration: impl Into<Seconds>) -> Self {
        self.r#type(VideoTrackClipType::Image).duration(duration.into().into())
    }

    /// Sets the size.
    #[must_use]
    #[inline]
    pub fn size(self, width: Length, height: Length) -> Self {
        self.width(width.into()).height(height.into())
    }

    /// Adds a transition to the next clip, such as `linearblur`. The next clip begins earlier by its duration.
    #[must_use]
    pub fn transition(self, name: impl Into<String>, duration: impl Into<Seconds>) -> Self {
        self.effect(
            TimelineEffect::new(TimelineEffectType::Transition)
                .sub_type(name)
                .duration(duration.into().into()),
        )
    }
}

impl AudioTrackClip {
    /// Creates a clip of a text that is spoken by a voice, such as `zhiqing`.
    #[must_use]
    pub fn speech(text: impl Into<String>, voice: impl Into<String>) -> Self {
        Self::new()
            .r#type(AudioTrackClipType::AiTts)
            .source(AudioTrackClipSource::Content(text.into()))
            .voice(voice)
    }
}

impl SubtitleTrackClip {
    /// Creates a text with a font size in pixels. `\N` in the text breaks a line.
    #[must_use]
    pub fn text(text: impl Into<String>, font_size: u32) -> Self {
        Self::new()
            .r#type(SubtitleTrackClipType::Text)
            .source(SubtitleTrackClipSource::Content(text.into()))
            .font_size(f64::from(font_size))
    }

    /// Creates the subtitles of a file in the format SRT or ASS.
    #[must_use]
    pub fn file(url: impl Into<String>) -> Self {
        Self::new()
            .r#type(SubtitleTrackClipType::Subtitle)
            .source(SubtitleTrackClipSource::FileUrl(url.into()))
    }

    /// Shows the clip between two times of the output.
    #[must_use]
    pub fn during(self, start: impl Into<Seconds>, end: impl Into<Seconds>) -> Self {
        self.timeline_in(start.into().into()).timeline_out(end.into().into())
    }
}

impl TimelineEffect {
    /// Creates an effect that fills the rest of the picture with the blurred material, with a radius from 0.01 to 1.
    #[must_use]
    #[inline]
    pub fn blurred_background(radius: f64) -> Self {
        Self::new(TimelineEffectType::Background).sub_type("Blur").radius(radius)
    }

    /// Creates a filter, such as `m1`.
    #[must_use]
    pub fn filter(name: impl Into<String>) -> Self {
        Self::new(TimelineEffectType::Filter).sub_type(name)
    }

    /// Creates an effect by which the sound of an audio clip becomes louder at its start.
    #[must_use]
    pub fn fade_in(duration: impl Into<Seconds>) -> Self {
        Self::new(TimelineEffectType::AFade).sub_type("In").duration(duration.into().into())
    }

    /// Creates an effect by which the sound of an audio clip becomes quieter at its end.
    #[must_use]
    pub fn fade_out(duration: impl Into<Seconds>) -> Self {
        Self::new(TimelineEffectType::AFade).sub_type("Out").duration(duration.into().into())
    }
}
