// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveAudioSelector`

use alicloud_runtime::wire::Field;

/// A named audio selector for an input of a live channel.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaLiveAudioSelector {
    /// Selects the audio by language.
    pub audio_language_selection: Option<AudioLanguageSelection>,
    /// Selects the audio by packet identifier (PID).
    pub audio_pid_selection: Option<AudioPidSelection>,
    /// Selects the audio by one or more tracks.
    pub audio_track_selection: Option<Vec<AudioTrackSelection>>,
    /// The name of the selector. Letters, digits, `-`, and `_` are allowed.
    ///
    /// At most 64 characters. Example: `myselector`.
    pub name: Option<String>,
}

impl MediaLiveAudioSelector {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
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
        audio_language_selection: AudioLanguageSelection,
    ) -> Self {
        self.audio_language_selection = Some(audio_language_selection);
        self
    }

    /// Sets `AudioPidSelection`. Selects the audio by packet identifier (PID).
    #[must_use]
    #[inline]
    pub fn audio_pid_selection(
        mut self,
        audio_pid_selection: AudioPidSelection,
    ) -> Self {
        self.audio_pid_selection = Some(audio_pid_selection);
        self
    }

    /// Sets `AudioTrackSelection`. Selects the audio by one or more tracks.
    #[must_use]
    pub fn audio_track_selection(
        mut self,
        audio_track_selection: impl IntoIterator<Item = impl Into<AudioTrackSelection>>,
    ) -> Self {
        self.audio_track_selection = Some(
            audio_track_selection.into_iter().map(Into::into).collect(),
        );
        self
    }
}

alicloud_runtime::structure! {
    MediaLiveAudioSelector {
        audio_language_selection: Field::member("AudioLanguageSelection"),
        audio_pid_selection: Field::member("AudioPidSelection"),
        audio_track_selection: Field::member("AudioTrackSelection"),
        name: Field::member("Name").length(0, 64).required(),
    }
}

/// Selects the audio by language.
#[derive(Clone)]
#[non_exhaustive]
pub struct AudioLanguageSelection {
    /// The language to select from the source, as a three-letter ISO 639-2 code such as `eng`.
    ///
    /// Example: `eng`.
    pub language_code: Option<String>,
}

impl AudioLanguageSelection {
    /// Creates a value. Every field is required.
    pub fn new(language_code: impl Into<String>) -> Self {
        Self {
            language_code: Some(language_code.into()),
        }
    }
}

alicloud_runtime::structure! {
    AudioLanguageSelection {
        language_code: Field::member("LanguageCode").required(),
    }
}

/// Selects the audio by packet identifier (PID).
#[derive(Clone)]
#[non_exhaustive]
pub struct AudioPidSelection {
    /// The PID to select from the source.
    ///
    /// Example: `123`.
    pub pid: Option<i64>,
}

impl AudioPidSelection {
    /// Creates a value. Every field is required.
    #[inline]
    pub fn new(pid: i64) -> Self {
        Self { pid: Some(pid) }
    }
}

alicloud_runtime::structure! {
    AudioPidSelection {
        pid: Field::member("Pid").required(),
    }
}

/// An item of [`MediaLiveAudioSelector::audio_track_selection`](field@MediaLiveAudioSelector::audio_track_selection).
///
/// Selects the audio by one or more tracks.
#[derive(Clone)]
#[non_exhaustive]
pub struct AudioTrackSelection {
    /// The ID of a track to select from the source.
    ///
    /// Example: `1`.
    pub track_id: Option<i64>,
}

impl AudioTrackSelection {
    /// Creates a value. Every field is required.
    #[inline]
    pub fn new(track_id: i64) -> Self {
        Self { track_id: Some(track_id) }
    }
}

alicloud_runtime::structure! {
    AudioTrackSelection {
        track_id: Field::member("TrackId").required(),
    }
}
