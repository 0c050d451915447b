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
//!     .video_track([
//!         VideoTrackClip::by_media_url(format!("{oss}/beach.mp4")).trim(0, 8).transition("linearblur", 0.6),
//!         VideoTrackClip::by_media_url(format!("{oss}/city.mp4")).trim(2.5, 9.5),
//!     ])
//!     .audio_track([AudioTrackClip::by_media_url(format!("{oss}/music.mp3")).during(0, 14.4).volume(0.3)])
//!     .subtitle_track([SubtitleTrackClip::text("Two days off", 60)
//!         .during(0, 3)
//!         .position(Length::share(0.1), Length::pixels(900))]);
//!
//! assert_eq!(timeline::estimated_duration(&cut), Some(14.4));
//! let findings = cut.check();
//! assert!(findings.iter().all(|finding| finding.level == timeline::Level::Note), "{findings:?}");
//! ```
//!
//! A timeline is sent with [`SubmitMediaProducingJobRequest`](crate::editing::SubmitMediaProducingJobRequest), and a stored
//! one is read with `serde_json`. A document that is not of this type can still be sent as it is, with
//! [`InString::raw`](crate::InString::raw).
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
