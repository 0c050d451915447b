//! The tracks, and how their clips lie beside each other.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, source};
use crate::timeline::layout::{Span, audio_spans, is_of_effects, transition, video_spans};
use crate::types::{EffectTrack, EffectTrackItemType, Timeline, TimelineEffectType, VideoTrack};

/// The most tracks of one kind.
const MOST_TRACKS: usize = 100;

const LEADS_NOWHERE: &str = "is a transition on the last clip, which leads nowhere";

/// How much two clips may overlap without being reported: times have four decimals.
const TOLERANCE: f64 = 0.000_1;

/// The longest part of a name that a message shows.
const MOST_SHOWN_CHARS: usize = 60;

impl Check {
    #[inline]
    pub(super) fn tracks(&mut self, timeline: &Timeline) {
        let videos = timeline.video_tracks.as_deref().unwrap_or_default();
        let audios = timeline.audio_tracks.as_deref().unwrap_or_default();
        let images = timeline.image_tracks.as_deref().unwrap_or_default();
        let subtitles = timeline.subtitle_tracks.as_deref().unwrap_or_default();
        let has_clips = |clips: Option<usize>| clips.is_some_and(|count| count > 0);
        let has_video = videos.iter().any(|track| has_clips(track.video_track_clips.as_ref().map(Vec::len)));
        let has_audio = audios.iter().any(|track| has_clips(track.audio_track_clips.as_ref().map(Vec::len)));
        if !has_video && !has_audio {
            self.error("", "has no clips: a video track or an audio track is required", source::TIMELINE);
        }
        for (name, count) in [
            ("VideoTracks", videos.len()),
            ("ImageTracks", images.len()),
            ("SubtitleTracks", subtitles.len()),
        ] {
            if count > MOST_TRACKS {
                let message = format!("has {count} tracks; the service accepts up to {MOST_TRACKS}");
                self.error(name, message, source::SUBMIT);
            }
        }
        if !images.is_empty() && !has_video {
            self.error("ImageTracks", "needs a video track", source::TIMELINE);
        }
        if !images.is_empty() {
            let message = "is not developed further; use clips of the type `Image` on a video track";
            self.warning("ImageTracks", message, source::TIMELINE);
        }
        self.main_tracks(timeline);
        let mut names = Names::default();
        for (index, track) in videos.iter().enumerate() {
            self.video_track(track, &format!("VideoTracks[{index}]"), &mut names);
        }
        for (index, track) in audios.iter().enumerate() {
            let path = format!("AudioTracks[{index}]");
            let clips = track.audio_track_clips.as_deref().unwrap_or_default();
            self.empty(&path, "AudioTrackClips", track.audio_track_clips.as_ref().map(Vec::len));
            names.add(&path, clips.iter().map(|clip| (&clip.clip_id, &clip.reference_clip_id)));
            for (index, clip) in clips.iter().enumerate() {
                self.audio_clip(clip, &format!("{path}.AudioTrackClips[{index}]"));
            }
            self.overlaps(&audio_spans(clips), &format!("{path}.AudioTrackClips"));
        }
        for (index, track) in images.iter().enumerate() {
            let clips = track.image_track_clips.iter().flatten().enumerate();
            for (place, clip) in clips {
                let path = format!("ImageTracks[{index}].ImageTrackClips[{place}]");
                self.area(&path, [clip.x, clip.y, clip.width, clip.height]);
                self.times(&path, clip.timeline_in, clip.timeline_out);
            }
        }
        for (index, track) in subtitles.iter().enumerate() {
            let path = format!("SubtitleTracks[{index}]");
            let clips = track.subtitle_track_clips.as_deref().unwrap_or_default();
            self.empty(&path, "SubtitleTrackClips", track.subtitle_track_clips.as_ref().map(Vec::len));
            names.add(&path, clips.iter().map(|clip| (&clip.clip_id, &clip.reference_clip_id)));
            for (index, clip) in clips.iter().enumerate() {
                self.subtitle_clip(clip, &format!("{path}.SubtitleTrackClips[{index}]"));
            }
        }
        for (index, track) in timeline.effect_tracks.iter().flatten().enumerate() {
            self.effect_track(track, &format!("EffectTracks[{index}]"));
        }
        self.references(&names);
    }

    #[inline]
    fn video_track(&mut self, track: &VideoTrack, path: &str, names: &mut Names) {
        let clips = track.video_track_clips.as_deref().unwrap_or_default();
        self.empty(path, "VideoTrackClips", track.video_track_clips.as_ref().map(Vec::len));
        if is_of_effects(track) {
            return;
        }
        names.add(path, clips.iter().map(|clip| (&clip.clip_id, &clip.reference_clip_id)));
        let spans = video_spans(track);
        for (index, (clip, span)) in clips.iter().zip(&spans).enumerate() {
            let path = format!("{path}.VideoTrackClips[{index}]");
            self.video_clip(clip, &path);
            let next = spans.get(index + 1);
            for (place, effect) in clip.effects.iter().flatten().enumerate() {
                let path = format!("{path}.Effects[{place}]");
                match transition(effect) {
                    Some(duration) => self.transition(duration, *span, next.copied(), &path),
                    None if effect.r#type == Some(TimelineEffectType::DlTransition) && next.is_none() => {
                        self.warning(path, LEADS_NOWHERE, source::REPORTED);
                    }
                    None => {}
                }
            }
        }
        // A transition makes the clips overlap that it connects.
        let stated: Vec<Span> = clips
            .iter()
            .zip(&spans)
            .map(|(clip, span)| {
                let shortened = clip.effects.iter().flatten().find_map(transition).unwrap_or_default();
                Span { start: span.start, end: span.end.map(|end| end - shortened) }
            })
            .collect();
        self.overlaps(&stated, &format!("{path}.VideoTrackClips"));
    }

    /// A list of clips without any is suspicious, too.
    #[inline]
    fn empty(&mut self, path: &str, member: &str, clips: Option<usize>) {
        if clips == Some(0) {
            self.warning(format!("{path}.{member}"), "is empty", source::USUAL);
        }
    }

    #[inline]
    fn main_tracks(&mut self, timeline: &Timeline) {
        let videos = timeline.video_tracks.iter().flatten().map(|track| track.main_track);
        let audios = timeline.audio_tracks.iter().flatten().map(|track| track.main_track);
        if videos.chain(audios).filter(|main| *main == Some(true)).count() > 1 {
            self.warning("", "has several tracks with `MainTrack`; the first one counts", source::GUIDE);
        }
    }

    #[inline]
    fn transition(&mut self, duration: f64, span: Span, next: Option<Span>, path: &str) {
        let Some(next) = next else {
            self.warning(path, LEADS_NOWHERE, source::REPORTED);
            return;
        };
        for (which, clip) in [("its clip", span), ("the next clip", next)] {
            if let Some(length) = clip.duration()
                && duration > length / 2.0
            {
                let message =
                    format!("takes {duration} s, more than half of {which}, which takes {length} s");
                self.warning(format!("{path}.Duration"), message, source::REPORTED);
            }
        }
    }

    #[inline]
    fn overlaps(&mut self, spans: &[Span], path: &str) {
        let known = spans.iter().enumerate();
        let known = known.filter_map(|(index, span)| Some((index, span.start?, span.end?)));
        // The order of the list need not be that of the times.
        let mut known: Vec<(usize, f64, f64)> = known.collect();
        known.sort_by(|one, other| one.1.total_cmp(&other.1));
        for pair in known.windows(2) {
            let [(before, _, end), (after, start, _)] = pair else { continue };
            if *start + TOLERANCE < *end {
                let message = format!("begins at {start} s, before {path}[{before}] ends at {end} s");
                self.warning(format!("{path}[{after}]"), message, source::REPORTED);
            }
        }
    }

    #[inline]
    fn effect_track(&mut self, track: &EffectTrack, path: &str) {
        let items = track.effect_track_items.as_deref().unwrap_or_default();
        self.empty(path, "EffectTrackItems", track.effect_track_items.as_ref().map(Vec::len));
        let kinds: BTreeSet<&str> =
            items.iter().filter_map(|item| item.r#type.as_ref()).map(EffectTrackItemType::as_str).collect();
        if kinds.len() > 1 {
            let kinds: Vec<&str> = kinds.into_iter().collect();
            let message = format!("mixes {}, which fails; use a track for each", kinds.join(" and "));
            self.warning(path, message, source::REPORTED);
        }
        for (index, item) in items.iter().enumerate() {
            let path = format!("{path}.EffectTrackItems[{index}]");
            self.effect_item(item, &path);
        }
    }

    #[inline]
    fn references(&mut self, names: &Names) {
        for (path, track, reference) in &names.references {
            let shown: String = reference.chars().take(MOST_SHOWN_CHARS).collect();
            let Some(other) = names.clips.get(reference) else {
                let message = format!("no clip has the `ClipId` `{shown}`");
                self.error(format!("{path}.ReferenceClipId"), message, source::GUIDE);
                continue;
            };
            if other == track {
                let message = format!("`{shown}` is on the same track, which makes the job fail");
                self.error(format!("{path}.ReferenceClipId"), message, source::GUIDE);
            }
        }
    }
}

/// The names of clips, and what refers to them.
#[derive(Default)]
struct Names {
    /// Each name with its track.
    clips: BTreeMap<String, String>,
    /// The path of a clip, its track, and the name that it refers to.
    references: Vec<(String, String, String)>,
}

impl Names {
    fn add<'c>(
        &mut self,
        track: &str,
        clips: impl Iterator<Item = (&'c Option<String>, &'c Option<String>)>,
    ) {
        let list = match track.split('[').next() {
            Some("VideoTracks") => "VideoTrackClips",
            Some("AudioTracks") => "AudioTrackClips",
            _ => "SubtitleTrackClips",
        };
        for (index, (name, reference)) in clips.enumerate() {
            if let Some(name) = name {
                self.clips.entry(name.clone()).or_insert_with(|| track.to_owned());
            }
            let path = format!("{track}.{list}[{index}]");
            self.references
                .extend(reference.iter().map(|name| (path.clone(), track.to_owned(), name.clone())));
        }
    }
}
