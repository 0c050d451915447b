//! When clips begin and end in the output.

use crate::types::{
    AudioTrack, AudioTrackClip, Timeline, TimelineEffect, TimelineEffectType, VideoTrack, VideoTrackClip,
    VideoTrackClipType,
};

/// How long a transition takes that states no duration.
const TRANSITION: f64 = 1.0;

/// When a clip plays, as far as the timeline states it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Span {
    pub(super) start: Option<f64>,
    pub(super) end: Option<f64>,
}

impl Span {
    /// Returns how long it takes.
    #[inline]
    pub(super) fn duration(self) -> Option<f64> {
        Some(self.end? - self.start?)
    }
}

/// Returns the duration of the output in seconds, as far as the timeline states it.
///
/// It is that of the main track if there is one, otherwise that of the longest video track, or audio track if there is
/// none. Transitions shorten it. `None` means that a duration depends on a material, such as that of a video without
/// `Out`.
///
/// ```
/// use alicloud_ice::timeline::estimated_duration;
/// use alicloud_ice::types::{Timeline, VideoTrackClip};
///
/// let clip = |id| VideoTrackClip::by_media_id(id);
/// let cut = Timeline::new().add_video_track([clip("a").trim(0, 8).transition("fade", 0.6), clip("b").trim(0, 7)]);
/// assert_eq!(estimated_duration(&cut), Some(14.4));
///
/// let cut = Timeline::new().add_video_track([clip("a"), clip("b").trim(0, 7)]);
/// assert_eq!(estimated_duration(&cut), None);
/// ```
#[inline]
pub fn estimated_duration(timeline: &Timeline) -> Option<f64> {
    let videos = || {
        let tracks = timeline.video_tracks.iter().flatten().filter(|track| !is_of_effects(track));
        tracks.filter(|track| track.video_track_clips.iter().flatten().any(|clip| !follows(clip)))
    };
    let audios = || timeline.audio_tracks.iter().flatten();
    let main_video = videos().find(|track| track.main_track == Some(true));
    let main_audio = audios().find(|track| track.main_track == Some(true));
    let duration = match (main_video, main_audio) {
        (Some(track), _) => video_end(track),
        (None, Some(track)) => audio_end(track),
        (None, None) if videos().next().is_some() => longest(videos().map(video_end)),
        (None, None) => longest(audios().map(audio_end)),
    }?;
    let limited = timeline.max_duration.map_or(duration, |most| duration.min(most));
    // Sums of decimal fractions are not exact.
    finite((limited * 10_000.0).round() / 10_000.0)
}

/// Whether the clips of a track are effects or subtitles, which do not determine the length.
#[inline]
pub(super) fn is_of_effects(track: &VideoTrack) -> bool {
    // The web editor writes the plural.
    track.r#type.as_ref().is_some_and(|kind| ["Effect", "Effects", "Subtitle"].contains(&kind.as_str()))
}

/// Returns whether a clip does not determine how long the output is: it is as long as the output, or as another clip.
#[inline]
fn follows(clip: &VideoTrackClip) -> bool {
    let is_global = clip.r#type == Some(VideoTrackClipType::GlobalImage);
    clip.timeline_out.is_none() && (is_global && clip.duration.is_none() || clip.reference_clip_id.is_some())
}

/// Returns the end of a video track. `None` if that of a clip is not known.
#[inline]
fn video_end(track: &VideoTrack) -> Option<f64> {
    let clips = track.video_track_clips.iter().flatten().zip(video_spans(track));
    end(clips.filter(|(clip, _)| !follows(clip)).map(|(_, span)| span))
}

/// Returns the end of an audio track. `None` if that of a clip is not known.
#[inline]
fn audio_end(track: &AudioTrack) -> Option<f64> {
    let clips = track.audio_track_clips.as_deref().unwrap_or_default();
    let follows = |clip: &AudioTrackClip| clip.timeline_out.is_none() && clip.reference_clip_id.is_some();
    let determining = clips.iter().zip(audio_spans(clips)).filter(|(clip, _)| !follows(clip));
    end(determining.map(|(_, span)| span))
}

/// Returns when the clips of a video track play: one after the other, unless they have times.
#[inline]
pub(super) fn video_spans(track: &VideoTrack) -> Vec<Span> {
    let clips = track.video_track_clips.as_deref().unwrap_or_default();
    let mut next = Some(0.0);
    let mut spans = Vec::with_capacity(clips.len());
    for clip in clips {
        let (start, end) = (clip.timeline_in, clip.timeline_out);
        let start = if clip.reference_clip_id.is_some() { start } else { start.or(next) };
        let end = end.or_else(|| finite(start? + video_length(clip)?));
        next = end.and_then(|end| finite(end - overlap(clip)));
        spans.push(Span { start, end });
    }
    spans
}

/// Returns when the clips of an audio track play. Sources differ on when a clip without `TimelineIn` begins, so only the
/// first one is known to begin at 0.
#[inline]
pub(super) fn audio_spans(clips: &[AudioTrackClip]) -> Vec<Span> {
    let spans = clips.iter().enumerate().map(|(index, clip)| {
        let is_first = index == 0 && clip.reference_clip_id.is_none();
        let start = clip.timeline_in.or(if is_first { Some(0.0) } else { None });
        let length = length(clip.in_point, clip.out_point, clip.duration, clip.speed);
        Span { start, end: clip.timeline_out.or_else(|| finite(start? + length?)) }
    });
    spans.collect()
}

#[inline]
fn video_length(clip: &VideoTrackClip) -> Option<f64> {
    length(clip.in_point, clip.out_point, clip.duration, clip.speed)
}

/// Returns a number unless it is infinite, as a sum of the greatest numbers is.
#[inline]
fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}

/// Returns how long a part of a material plays. `None` if it ends with the material.
#[inline]
fn length(start: Option<f64>, end: Option<f64>, duration: Option<f64>, speed: Option<f64>) -> Option<f64> {
    let speed = speed.filter(|speed| *speed > 0.0).unwrap_or(1.0);
    duration.or_else(|| Some((end? - start.unwrap_or_default()) / speed))
}

/// Returns by how much the next clip begins earlier.
#[inline]
fn overlap(clip: &VideoTrackClip) -> f64 {
    clip.effects.iter().flatten().find_map(transition).unwrap_or_default()
}

/// Returns the duration of a transition that shortens the output.
#[inline]
pub(super) fn transition(effect: &TimelineEffect) -> Option<f64> {
    (effect.r#type == Some(TimelineEffectType::Transition)).then(|| effect.duration.unwrap_or(TRANSITION))
}

fn end(mut spans: impl Iterator<Item = Span>) -> Option<f64> {
    spans.try_fold(0.0_f64, |latest, span| Some(latest.max(span.end?)))
}

fn longest(mut tracks: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    tracks.try_fold(0.0_f64, |longest, end| Some(longest.max(end?)))
}
