// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentAmbientSoundConfig`

use alicloud_runtime::wire::{Field, Fields};

/// The background sound during a call with an AI agent, and its volume.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentAmbientSoundConfig {
    /// The sound to play, by the ID that the advanced settings of the agent in the console
    /// show.
    ///
    /// Example: `f67901c595834************`.
    pub resource_id: Option<String>,
    /// How loud the background sound is; `0` turns it off.
    ///
    /// 0 to 100. Example: `50`.
    pub volume: Option<i32>,
}

impl AiAgentAmbientSoundConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceId`. The sound to play, by the ID that the advanced settings of the agent in the console show.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `Volume`. How loud the background sound is; `0` turns it off.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i32) -> Self {
        self.volume = Some(volume);
        self
    }
}

impl Fields for AiAgentAmbientSoundConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("ResourceId"),
        Field::member("Volume").integer(0, 100),
    ];
}

alicloud_runtime::structure!(AiAgentAmbientSoundConfig { resource_id, volume });
