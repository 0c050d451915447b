// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveMaterial`

use alicloud_runtime::wire::{Field, Fields};

/// A live stream in the materials of an editing project.
#[derive(Default)]
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

impl Fields for LiveMaterial {
    const FIELDS: &'static [Field] = &Field::members([
        "AppName",
        "DomainName",
        "LiveUrl",
        "StreamName",
    ]);
}

alicloud_runtime::structure!(
    LiveMaterial { app_name, domain_name, live_url, stream_name }
);
