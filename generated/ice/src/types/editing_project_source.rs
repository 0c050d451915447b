// Written by `cargo xtask regen`. Change the description and run it again.

//! `EditingProjectSource`

use alicloud_runtime::wire::UnknownValue;

/// The source of the creation or modification of an editing project.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open EditingProjectSource {
        OpenApi: "OpenAPI",
        AliyunConsole: "AliyunConsole",
        WebSdk: "WebSDK",
        LiveEditingOpenApi: "LiveEditingOpenAPI",
        LiveEditingConsole: "LiveEditingConsole",
    }
}
