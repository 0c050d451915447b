// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreationSource`

use alicloud_runtime::wire::UnknownValue;

/// The source of a creation or modification.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open CreationSource {
        OpenApi: "OpenAPI",
        AliyunConsole: "AliyunConsole",
        WebSdk: "WebSDK",
    }
}
