// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeOutput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The delivery destination of a transcoded live stream.
#[non_exhaustive]
pub struct LiveTranscodeOutput {
    /// The streaming domain of ApsaraVideo Live.
    ///
    /// Example: `mydomain`.
    pub domain_name: String,
    /// The destination of the transcoded stream.
    ///
    /// Example: `LiveCenter`.
    pub r#type: LiveTranscodeOutputType,
}

impl LiveTranscodeOutput {
    /// Takes everything, for all of it is required.
    pub fn new(
        domain_name: impl Into<String>,
        r#type: impl Into<LiveTranscodeOutputType>,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            r#type: r#type.into(),
        }
    }
}

impl Fields for LiveTranscodeOutput {
    const FIELDS: &'static [Field] = &[
        Field::member("DomainName").required(),
        Field::member("Type").required(),
    ];
}

alicloud_runtime::structure!(LiveTranscodeOutput { domain_name, r#type });

/// The values of `Type` in [`LiveTranscodeOutput`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeOutputType {
    /// `LiveCenter`: ApsaraVideo Live; the URL is derived from `DomainName`.
    LiveCenter,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveTranscodeOutputType {
    const VALUES: &'static [(&'static str, Self)] = &[("LiveCenter", Self::LiveCenter)];
}

alicloud_runtime::open_set!(LiveTranscodeOutputType);
