// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveTranscodeOutput`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The delivery destination of a transcoded live stream.
#[derive(Clone)]
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
    /// Creates a value. Every field is required.
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

alicloud_runtime::structure! {
    LiveTranscodeOutput {
        domain_name: Field::member("DomainName").required(),
        r#type: Field::member("Type").required(),
    }
}

/// The values of [`LiveTranscodeOutput::type`](field@LiveTranscodeOutput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTranscodeOutputType {
    /// `LiveCenter`: ApsaraVideo Live; the URL is derived from `DomainName`.
    LiveCenter,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveTranscodeOutputType {
        LiveCenter: "LiveCenter",
    }
}
