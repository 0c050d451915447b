// Written by `cargo xtask regen`. Change the description and run it again.

//! `RtcRobotConfig`

/// The greeting, voice and interruption settings of an AI robot in a real-time call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcRobotConfig {
    /// Whether a user can interrupt the agent by speaking. A change takes effect immediately.
    ///
    /// Example: `false`.
    pub enable_voice_interrupt: Option<bool>,
    /// The greeting of the agent. A change has no effect if the greeting has already been
    /// spoken.
    ///
    /// Example: `Hello`.
    pub greeting: Option<String>,
    /// The voice of the agent. A change takes effect from the next sentence.
    ///
    /// Example: `zhixiaoxia`.
    pub voice_id: Option<String>,
}

impl RtcRobotConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableVoiceInterrupt`. Whether a user can interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `Greeting`. The greeting of the agent.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `VoiceId`. The voice of the agent.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }
}

alicloud_runtime::structure! {
    RtcRobotConfig {
        enable_voice_interrupt: "EnableVoiceInterrupt",
        greeting: "Greeting",
        voice_id: "VoiceId",
    }
}
