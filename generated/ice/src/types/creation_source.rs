// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreationSource`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The source of a creation or modification.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreationSource {
    /// `OpenAPI`: an API call.
    OpenApi,
    /// `AliyunConsole`: the Alibaba Cloud console.
    AliyunConsole,
    /// `WebSDK`: the web editor SDK.
    WebSdk,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CreationSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OpenAPI", Self::OpenApi),
        ("AliyunConsole", Self::AliyunConsole),
        ("WebSDK", Self::WebSdk),
    ];
}

alicloud_runtime::open_set!(CreationSource);
