// Written by `cargo xtask regen`. Change the description and run it again.

//! `CustomizedVoiceJobCreated`

/// The IDs of a new voice cloning job and its voice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedVoiceJobCreated {
    /// The ID of the voice cloning job.
    ///
    /// Example: `****29faef8144638ba42eb8e037****`.
    pub job_id: Option<String>,
    /// The ID of the voice.
    ///
    /// Example: `xiaozhuan`.
    pub voice_id: Option<String>,
}

alicloud_runtime::structure! {
    CustomizedVoiceJobCreated {
        job_id: "JobId",
        voice_id: "VoiceId",
    }
}
