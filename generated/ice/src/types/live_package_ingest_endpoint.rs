// Written by `cargo xtask regen`. Change the description and run it again.

//! `LivePackageIngestEndpoint`

use alicloud_runtime::SecretText;
use alicloud_runtime::wire::UnknownValue;

/// An ingest endpoint for streams, with its username and password.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackageIngestEndpoint {
    /// The ID of the ingest endpoint.
    ///
    /// Example: `input1`.
    pub id: Option<LivePackageIngestEndpointId>,
    /// The password for pushing to the endpoint.
    ///
    /// Example: `2F9e******b569c8`.
    pub password: Option<SecretText>,
    /// The URL to push the stream to.
    ///
    /// Example: `http://xxx-1.packagepush-abcxxx.ap-southeast-1.aliyuncsiceintl.com/v1/group01/1/ch01/manifest`.
    pub url: Option<String>,
    /// The username for pushing to the endpoint.
    ///
    /// Example: `us12******das`.
    pub username: Option<String>,
}

alicloud_runtime::structure! {
    LivePackageIngestEndpoint {
        id: "Id",
        password: "Password",
        url: "Url",
        username: "Username",
    }
}

/// The values of [`LivePackageIngestEndpoint::id`](field@LivePackageIngestEndpoint::id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LivePackageIngestEndpointId {
    /// `input1`: the primary endpoint.
    Input1,
    /// `input2`: the secondary endpoint.
    Input2,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LivePackageIngestEndpointId {
        Input1: "input1",
        Input2: "input2",
    }
}
