// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeOutput`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// Where a transcoded live stream is delivered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LiveTranscodeOutput {
    /// The streaming domain of ApsaraVideo Live.
    ///
    /// Example: `mydomain`.
    pub domain_name: Option<String>,
    /// Where the transcoded stream goes.
    ///
    /// Example: `LiveCenter`.
    pub r#type: LiveTranscodeOutputType,
}

impl LiveTranscodeOutput {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(r#type: impl Into<LiveTranscodeOutputType>) -> Self {
        Self {
            r#type: r#type.into(),
            domain_name: None,
        }
    }

    /// Sets `DomainName`. The streaming domain of ApsaraVideo Live.
    #[must_use]
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }
}

impl Fields for LiveTranscodeOutput {
    const FIELDS: &'static [Field] = &[
        Field::member("DomainName"),
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
    /// `LiveCenter`: ApsaraVideo Live; the URL is made from `DomainName`.
    LiveCenter,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LiveTranscodeOutputType {
    const VALUES: &'static [(&'static str, Self)] = &[("LiveCenter", Self::LiveCenter)];
}

alicloud_runtime::open_set!(LiveTranscodeOutputType);
