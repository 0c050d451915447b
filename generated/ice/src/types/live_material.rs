// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveMaterial`

use alicloud_runtime::wire::{Field, Fields};

/// A live stream that is among the materials of an editing project.
#[derive(Default)]
#[non_exhaustive]
pub struct LiveMaterial {
    /// The name of the application the live stream is in.
    ///
    /// Example: `testrecord`.
    pub app_name: Option<String>,
    /// The domain the live stream is on.
    ///
    /// Example: `test.alivecdn.com`.
    pub domain_name: Option<String>,
    /// The URL the live stream plays from.
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
