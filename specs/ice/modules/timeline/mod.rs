//! Constructors and checks for timelines: the JSON documents that describe a cut.
//!
//! The types are [`Timeline`](crate::types::Timeline) and those that it contains. The constructors here are a few methods
//! of these types for what most cuts consist of; everything else has the setters of the types. Times are [`Seconds`],
//! which numbers and [`Duration`](std::time::Duration)s convert to. Positions and sizes are [`Length`]s.
//!
//! [`check`] finds mistakes in any timeline before it costs anything: the service renders nothing for a misspelled name,
//! and bills the result.
//!
//! ```
//! use alicloud_ice::timeline::{self, Length};
//! use alicloud_ice::types::{AudioTrackClip, SubtitleTrackClip, Timeline, VideoTrackClip};
//!
//! let oss = "https://example-bucket.oss-cn-shanghai.aliyuncs.com";
//! let cut = Timeline::new()
//!     .add_video_track([
//!         VideoTrackClip::by_media_url(format!("{oss}/beach.mp4")).trim(0, 8).transition("linearblur", 0.6),
//!         VideoTrackClip::by_media_url(format!("{oss}/city.mp4")).trim(2.5, 9.5),
//!     ])
//!     .add_audio_track([AudioTrackClip::by_media_url(format!("{oss}/music.mp3")).during(0, 14.4).volume(0.3)])
//!     .add_subtitle_track([SubtitleTrackClip::text("Two days off", 60)
//!         .during(0, 3)
//!         .position(Length::share(0.1), Length::pixels(900))]);
//!
//! assert_eq!(timeline::estimated_duration(&cut), Some(14.4));
//! let findings = cut.check();
//! assert!(findings.iter().all(|finding| finding.level == timeline::Level::Note), "{findings:?}");
//! ```
//!
//! A timeline is sent with [`SubmitMediaProducingJobRequest`](crate::editing::SubmitMediaProducingJobRequest), whose `check`
//! checks all documents of the request together.
//!
//! # Other parts of a cut
//!
//! | | |
//! | --- | --- |
//! | an image for 4 s | `VideoTrackClip::by_media_url(url).as_image(4)` |
//! | music that fades out | `clip.volume(0.2).effect(TimelineEffect::fade_out(2))` |
//! | a title with an outline | `SubtitleTrackClip::text("..", 60).outline(4.0).outline_colour("#000000")` |
//! | a spoken text over a clip | name the clip with `.clip_id("second")`; on an audio track, `AudioTrackClip::speech("..", "zhiqing").reference_clip_id("second")` takes its start and length |
//! | a logo during the whole video | a video track after the others, with a clip of the type `GlobalImage`; positions are those of the upper left corner, so at the right edge `X` is 0.9999 less the width |
//! | blurred bars beside a portrait video | `clip.effect(TimelineEffect::blurred_background(0.1))` |
//! | a filter on the whole picture | `.add_effect_track([EffectTrackItem::new(EffectTrackItemType::Filter, ..)])` |
//!
//! # Timelines from elsewhere
//!
//! Check the JSON first: [`check`] reports a value of a wrong shape with its path, and `serde_json` fails at the first one.
//! Members that a type does not describe, also misspelled ones, are kept in its field `others` and written back, and
//! unknown values in `Unknown`. So a document goes through the types without loss, but for members that are `null`.
//!
//! ```
//! use alicloud_ice::Json;
//! use alicloud_ice::timeline::{self, Level};
//! use alicloud_ice::types::{Timeline, VideoTrackClipSource};
//!
//! let stored = r#"{"VideoTracks": [{"VideoTrackClips": [{"MediaUrl": "https://b.oss-cn-shanghai.aliyuncs.com/a.mp4"}]}]}"#;
//! let document: Json = stored.parse()?;
//! for finding in timeline::check(&document).iter().filter(|finding| finding.level > Level::Note) {
//!     println!("{finding} ({})", finding.source);
//! }
//!
//! let mut cut: Timeline = serde_json::from_value(document)?;
//! for clip in cut.video_tracks.iter_mut().flatten().filter_map(|track| track.video_track_clips.as_mut()).flatten() {
//!     if let Some(Json::String(url)) = clip.others.remove("MediaUrl") {
//!         clip.source = Some(VideoTrackClipSource::MediaUrl(url));
//!     }
//! }
//! assert!(cut.check().iter().all(|finding| finding.level == Level::Note));
//! println!("{}", serde_json::to_string_pretty(&cut)?);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A document that is not of this type can still be sent as it is, with [`InString::raw`](crate::InString::raw). The JSON of
//! `Config` of templates, which has places to fill, is one.
#![cfg(feature = "editing")]

mod check;
mod constructors;
mod layout;
mod measures;
mod names;

use alicloud_runtime::document::DocumentKind;
pub use alicloud_runtime::document::{Finding, Level};

pub use check::{check, check_output};
pub use layout::estimated_duration;
pub use measures::{Length, Seconds};

/// The kinds of documents with checks, for programs that know a document by the path of its type.
pub const KINDS: &[DocumentKind] = &[
    DocumentKind {
        name: "timeline",
        about: "Check timelines: the cuts that jobs produce",
        type_path: "types::Timeline",
        check,
    },
    DocumentKind {
        name: "output",
        about: "Check output settings: where and how jobs produce",
        type_path: "types::OutputMediaConfig",
        check: check_output,
    },
];
