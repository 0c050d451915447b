// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentFrameMotion`

use alicloud_runtime::wire::Field;

/// The detection settings for a type of abnormal frame in the video of an AI agent call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentFrameMotion {
    /// The minimum duration of the frame state before it is reported, in milliseconds. If not
    /// set, the setting in the console is used.
    ///
    /// 200 to 5000. Example: `3000`.
    pub callback_delay: Option<i32>,
    /// Whether this type of frame is detected.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl AiAgentFrameMotion {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CallbackDelay`. The minimum duration of the frame state before it is reported, in milliseconds.
    #[must_use]
    #[inline]
    pub fn callback_delay(mut self, callback_delay: i32) -> Self {
        self.callback_delay = Some(callback_delay);
        self
    }

    /// Sets `Enabled`. Whether this type of frame is detected.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentFrameMotion {
        callback_delay: Field::member("CallbackDelay").integer(200, 5000),
        enabled: Field::member("Enabled"),
    }
}
