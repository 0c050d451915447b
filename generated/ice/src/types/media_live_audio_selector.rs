// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveAudioSelector`

use alicloud_runtime::wire::{Field, Fields};

/// A named audio selector for an input of a live channel.
#[non_exhaustive]
pub struct MediaLiveAudioSelector {
    /// Selects the audio by language.
    pub audio_language_selection: Option<MediaLiveAudioSelectorAudioLanguageSelection>,
    /// Selects the audio by packet identifier (PID).
    pub audio_pid_selection: Option<MediaLiveAudioSelectorAudioPidSelection>,
    /// Selects the audio by one or more tracks.
    pub audio_track_selection: Option<Vec<MediaLiveAudioSelectorAudioTrackSelection>>,
    /// The name of the selector. Letters, digits, `-`, and `_` are allowed.
    ///
    /// At most 64 characters. Example: `myselector`.
    pub name: String,
}

impl MediaLiveAudioSelector {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            audio_language_selection: None,
            audio_pid_selection: None,
            audio_track_selection: None,
        }
    }

    /// Sets `AudioLanguageSelection`. Selects the audio by language.
    #[must_use]
    #[inline]
    pub fn audio_language_selection(
        mut self,
        audio_language_selection: MediaLiveAudioSelectorAudioLanguageSelection,
    ) -> Self {
        self.audio_language_selection = Some(audio_language_selection);
        self
    }

    /// Sets `AudioPidSelection`. Selects the audio by packet identifier (PID).
    #[must_use]
    #[inline]
    pub fn audio_pid_selection(
        mut self,
        audio_pid_selection: MediaLiveAudioSelectorAudioPidSelection,
    ) -> Self {
        self.audio_pid_selection = Some(audio_pid_selection);
        self
    }

    /// Sets `AudioTrackSelection`. Selects the audio by one or more tracks.
    #[must_use]
    pub fn audio_track_selection(
        mut self,
        audio_track_selection: impl IntoIterator<
            Item = impl Into<MediaLiveAudioSelectorAudioTrackSelection>,
        >,
    ) -> Self {
        self.audio_track_selection = Some(
            audio_track_selection.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Fields for MediaLiveAudioSelector {
    const FIELDS: &'static [Field] = &[
        Field::member("AudioLanguageSelection"),
        Field::member("AudioPidSelection"),
        Field::member("AudioTrackSelection"),
        Field::member("Name").length(0, 64).required(),
    ];
}

alicloud_runtime::structure!(
    MediaLiveAudioSelector { audio_language_selection, audio_pid_selection,
    audio_track_selection, name }
);

/// Selects the audio by language.
#[non_exhaustive]
pub struct MediaLiveAudioSelectorAudioLanguageSelection {
    /// The language to select from the source, as a three-letter ISO 639-2 code such as `eng`.
    ///
    /// Example: `eng`.
    pub language_code: String,
}

impl MediaLiveAudioSelectorAudioLanguageSelection {
    /// Takes everything, for all of it is required.
    pub fn new(language_code: impl Into<String>) -> Self {
        Self {
            language_code: language_code.into(),
        }
    }
}

impl Fields for MediaLiveAudioSelectorAudioLanguageSelection {
    const FIELDS: &'static [Field] = &[Field::member("LanguageCode").required()];
}

alicloud_runtime::structure!(
    MediaLiveAudioSelectorAudioLanguageSelection { language_code }
);

/// Selects the audio by packet identifier (PID).
#[non_exhaustive]
pub struct MediaLiveAudioSelectorAudioPidSelection {
    /// The PID to select from the source.
    ///
    /// Example: `123`.
    pub pid: i64,
}

impl MediaLiveAudioSelectorAudioPidSelection {
    /// Takes everything, for all of it is required.
    #[inline]
    pub fn new(pid: i64) -> Self {
        Self { pid }
    }
}

impl Fields for MediaLiveAudioSelectorAudioPidSelection {
    const FIELDS: &'static [Field] = &[Field::member("Pid").required()];
}

alicloud_runtime::structure!(MediaLiveAudioSelectorAudioPidSelection { pid });

/// An item of `AudioTrackSelection`.
///
/// Selects the audio by one or more tracks.
#[non_exhaustive]
pub struct MediaLiveAudioSelectorAudioTrackSelection {
    /// The ID of a track to select from the source.
    ///
    /// Example: `1`.
    pub track_id: i64,
}

impl MediaLiveAudioSelectorAudioTrackSelection {
    /// Takes everything, for all of it is required.
    #[inline]
    pub fn new(track_id: i64) -> Self {
        Self { track_id }
    }
}

impl Fields for MediaLiveAudioSelectorAudioTrackSelection {
    const FIELDS: &'static [Field] = &[Field::member("TrackId").required()];
}

alicloud_runtime::structure!(MediaLiveAudioSelectorAudioTrackSelection { track_id });
