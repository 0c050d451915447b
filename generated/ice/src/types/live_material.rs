// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveMaterial`

/// A live stream in the materials of an editing project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveMaterial {
    /// The application name of the live stream.
    ///
    /// Example: `testrecord`.
    pub app_name: Option<String>,
    /// The domain name of the live stream.
    ///
    /// Example: `test.alivecdn.com`.
    pub domain_name: Option<String>,
    /// The playback URL of the live stream.
    ///
    /// Example: `rtmp://test.alivecdn.com/testrecord/teststream`.
    pub live_url: Option<String>,
    /// The name of the live stream.
    ///
    /// Example: `testrecord`.
    pub stream_name: Option<String>,
}

alicloud_runtime::structure! {
    LiveMaterial {
        app_name: "AppName",
        domain_name: "DomainName",
        live_url: "LiveUrl",
        stream_name: "StreamName",
    }
}
