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
//! # Setting up
//!
//! A client needs a region, and credentials: those of the environment variables
//! `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary ones,
//! `ALIBABA_CLOUD_SECURITY_TOKEN`, unless [`ClientBuilder::credentials`] gives it others. It is
//! cheap to clone; make one for the program.
//!
//! The service is in the regions `cn-beijing`, `cn-hangzhou`, `cn-shanghai`, `cn-shenzhen`, `ap-southeast-1`, `us-west-1`.
//!
//! # Errors
//!
//! There is one [`Error`]. Its `Display` is one line for a log; [`Error::kind`],
//! [`Error::code`], [`Error::http_status`] and [`Error::is_retryable`] are for decisions, and
//! [`Error::raw_body`] has whatever the service has sent. A request that breaks a documented
//! limit fails before anything is sent.
//!
//! # Without a network
//!
//! [`transport::Scripted`] takes the place of the network in tests: it gives prepared answers
//! and remembers what it was sent.
//!
//! ```no_run
//! use alicloud_ice::{Client, Credentials, transport::Scripted};
//! use alicloud_ice::upload::GetUrlUploadInfosRequest;
//!
//! # async fn example() -> alicloud_ice::Result<()> {
//! let script = Scripted::new().answer(200, r#"{"RequestId":"1"}"#);
//! let client = Client::builder()
//!     .region("cn-shanghai")
//!     .credentials(Credentials::new("id", "secret"))
//!     .transport(script.clone())
//!     .build()
//!     .await?;
//! let answer = client
//!     .get_url_upload_infos(
//!         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
//!     )
//!     .await?;
//! assert_eq!(script.sent().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Operations
//!
//! ## [`upload`]
//!
//! | | |
//! | --- | --- |
//! | [`GetUrlUploadInfos`](Client::get_url_upload_infos) | Looks up URL upload jobs by their IDs or by the URLs that were uploaded. |
//! | [`UploadMediaByURL`](Client::upload_media_by_url) | Starts jobs that fetch audio and video files from URLs into the media library. |

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod client;

pub mod upload;
pub mod types;

pub use client::{Client, SERVICE};
pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Call, ClientBuilder, Credentials, Endpoint, Environment, Error, ErrorKind, Json,
    ProvideCredentials, Result, SecretText, Text, Timestamp, sign, transport,
};
