// Written by `cargo xtask regen`. Change the description and run it again.

//! Alibaba Cloud Intelligent Media Services (ICE)
//!
//! Uploading, managing, editing, transcoding and streaming of audio and video.
//!
//! Every call is an RPC over HTTPS, signed with ACS3-HMAC-SHA256. Requests and
//! responses are plain values: they can be stored, compared, and sent again.
//!
//! # Example
//!
//! ```no_run
//! use alicloud_ice::Client;
//! use alicloud_ice::upload::GetUrlUploadInfosRequest;
//!
//! # async fn example() -> alicloud_ice::Result<()> {
//! let client = Client::builder().region("cn-shanghai").build().await?;
//! let answer = client
//!     .get_url_upload_infos(
//!         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
//!     )
//!     .await?;
//! println!("{answer:#?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Operations
//!
//! | group | operations |
//! | --- | --- |
//! | [`upload`] | [`GetUrlUploadInfos`](Client::get_url_upload_infos), [`UploadMediaByURL`](Client::upload_media_by_url) |

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod client;

pub mod upload;
pub mod types;

pub use client::{Client, SERVICE};
pub use alicloud_runtime::{
    Call, ClientBuilder, Credentials, Endpoint, Environment, Error, ErrorKind, Json,
    ProvideCredentials, Result, SecretText, Text, Timestamp, sign, transport,
};
