// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentAmbientSoundConfig`

use alicloud_runtime::wire::Field;

/// The background sound during a call with an AI agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentAmbientSoundConfig {
    /// The ID of the sound to play, as shown in the advanced settings of the agent in the
    /// console.
    ///
    /// Example: `f67901c595834************`.
    pub resource_id: Option<String>,
    /// The volume of the background sound. `0` turns it off.
    ///
    /// 0 to 100. Example: `50`.
    pub volume: Option<i32>,
}

impl AiAgentAmbientSoundConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceId`. The ID of the sound to play, as shown in the advanced settings of the agent in the console.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `Volume`. The volume of the background sound.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i32) -> Self {
        self.volume = Some(volume);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentAmbientSoundConfig {
        resource_id: Field::member("ResourceId"),
        volume: Field::member("Volume").integer(0, 100),
    }
}
