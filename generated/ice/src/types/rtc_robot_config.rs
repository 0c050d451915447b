// Written by `cargo xtask regen`. Change the description and run it again.

//! `RtcRobotConfig`

use alicloud_runtime::wire::{Field, Fields};

/// How an AI robot in a real-time call greets, speaks and lets itself be interrupted.
#[derive(Default)]
#[non_exhaustive]
pub struct RtcRobotConfig {
    /// Whether a user may cut the agent off by speaking. A change works at once.
    ///
    /// Example: `false`.
    pub enable_voice_interrupt: Option<bool>,
    /// What the agent says first. A change comes too late if it has already said it.
    ///
    /// Example: `Hello`.
    pub greeting: Option<String>,
    /// The voice that the agent speaks with. A change works from the next sentence on.
    ///
    /// Example: `zhixiaoxia`.
    pub voice_id: Option<String>,
}

impl RtcRobotConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableVoiceInterrupt`. Whether a user may cut the agent off by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `Greeting`. What the agent says first.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `VoiceId`. The voice that the agent speaks with.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }
}

impl Fields for RtcRobotConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "EnableVoiceInterrupt",
        "Greeting",
        "VoiceId",
    ]);
}

alicloud_runtime::structure!(
    RtcRobotConfig { enable_voice_interrupt, greeting, voice_id }
);
