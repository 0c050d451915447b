// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectSource`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The source of the creation or modification of an editing project.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditingProjectSource {
    /// `OpenAPI`: an API call.
    OpenApi,
    /// `AliyunConsole`: the Alibaba Cloud console.
    AliyunConsole,
    /// `WebSDK`: the web editor SDK.
    WebSdk,
    /// `LiveEditingOpenAPI`: a live editing call to the API.
    LiveEditingOpenApi,
    /// `LiveEditingConsole`: live editing in the console.
    LiveEditingConsole,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for EditingProjectSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OpenAPI", Self::OpenApi),
        ("AliyunConsole", Self::AliyunConsole),
        ("WebSDK", Self::WebSdk),
        ("LiveEditingOpenAPI", Self::LiveEditingOpenApi),
        ("LiveEditingConsole", Self::LiveEditingConsole),
    ];
}

alicloud_runtime::open_set!(EditingProjectSource);
