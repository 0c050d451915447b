// Written by `cargo xtask regen`. Change the description and run it again.

//! Bringing media into the library: uploading a file or a stream from this side, letting the
//! service fetch files from URLs in jobs of its own, and registering what already is in a bucket.
//!
//! | | |
//! | --- | --- |
//! | [`CreateUploadMedia`](crate::Client::create_upload_media) | Registers a new media and hands out the address and the credential for uploading its file. |
//! | [`CreateUploadStream`](crate::Client::create_upload_stream) | Hands out the address and the credential for uploading a local stream file of a media asset. |
//! | [`GetUrlUploadInfos`](crate::Client::get_url_upload_infos) | Looks up URL upload jobs by their IDs or by the URLs that were uploaded. |
//! | [`RefreshUploadMedia`](crate::Client::refresh_upload_media) | Hands out a fresh upload credential for a media asset whose credential has expired. |
//! | [`RegisterMediaInfo`](crate::Client::register_media_info) | Registers a file in OSS or a media asset of VOD with the service and gives it a media ID. |
//! | [`RegisterMediaStream`](crate::Client::register_media_stream) | Registers a stream file that lies in OSS and attaches it to a media asset. |
//! | [`UploadMediaByURL`](crate::Client::upload_media_by_url) | Starts jobs that fetch audio and video files from URLs into the media library. |
//! | [`UploadStreamByURL`](crate::Client::upload_stream_by_url) | Fetches a stream file from a URL and attaches it to a media asset. |

pub mod create_upload_media;
pub mod create_upload_stream;
pub mod get_url_upload_infos;
pub mod refresh_upload_media;
pub mod register_media_info;
pub mod register_media_stream;
pub mod upload_media_by_url;
pub mod upload_stream_by_url;

pub use create_upload_media::{CreateUploadMediaRequest, CreateUploadMediaResponse};
pub use create_upload_stream::{CreateUploadStreamRequest, CreateUploadStreamResponse};
pub use get_url_upload_infos::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse};
pub use refresh_upload_media::{RefreshUploadMediaRequest, RefreshUploadMediaResponse};
pub use register_media_info::{RegisterMediaInfoRequest, RegisterMediaInfoResponse};
pub use register_media_stream::{RegisterMediaStreamRequest, RegisterMediaStreamResponse};
pub use upload_media_by_url::{UploadMediaByUrlRequest, UploadMediaByUrlResponse};
pub use upload_stream_by_url::{UploadStreamByUrlRequest, UploadStreamByUrlResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateUploadMediaRequest as Operation>::INFO,
    <CreateUploadStreamRequest as Operation>::INFO,
    <GetUrlUploadInfosRequest as Operation>::INFO,
    <RefreshUploadMediaRequest as Operation>::INFO,
    <RegisterMediaInfoRequest as Operation>::INFO,
    <RegisterMediaStreamRequest as Operation>::INFO,
    <UploadMediaByUrlRequest as Operation>::INFO,
    <UploadStreamByUrlRequest as Operation>::INFO,
];

/// # Upload
impl Client {
    /// Registers a new media and hands out the address and the credential for uploading its file.
    ///
    /// Every upload of a video, audio, image, or auxiliary file begins with this call. The file
    /// itself is then sent to object storage with what `UploadAddress` and `UploadAuth` hold.
    /// The credential is good for 3000 seconds by default; `RefreshUploadMedia` gives a new
    /// one.
    ///
    /// Whether the upload went well is told by a callback, if one is set up, or by the media's
    /// status in the answer of `GetMediaInfo`. `MediaId` names the media in later calls.
    ///
    /// Files go to VOD storage only. A file in an OSS bucket of your own is uploaded with the
    /// means of OSS and then made known with `RegisterMediaInfo`. Works only in the regions
    /// Shanghai, Beijing, and Shenzhen.
    ///
    /// RAM permission: `ice:CreateUploadMedia` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::CreateUploadMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .create_upload_media(CreateUploadMediaRequest::new().app_id("app-1000000"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateUploadMedia`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadMedia)
    #[inline]
    pub fn create_upload_media(
        &self,
        request: CreateUploadMediaRequest,
    ) -> Call<CreateUploadMediaRequest> {
        self.call(request)
    }

    /// Hands out the address and the credential for uploading a local stream file of a media asset.
    ///
    /// Once uploaded, the stream belongs to the media named by `MediaId`.
    ///
    /// Streams go to VOD storage only. A stream in an OSS bucket of your own is uploaded with
    /// the means of OSS and then attached with `RegisterMediaStream`. Works only in the regions
    /// Shanghai, Beijing, and Shenzhen.
    ///
    /// RAM permission: `ice:CreateUploadStream` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::CreateUploadStreamRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .create_upload_stream(
    ///         CreateUploadStreamRequest::new().media_id("****20b48fb04483915d4f2cd8ac****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateUploadStream`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateUploadStream)
    #[inline]
    pub fn create_upload_stream(
        &self,
        request: CreateUploadStreamRequest,
    ) -> Call<CreateUploadStreamRequest> {
        self.call(request)
    }

    /// Looks up URL upload jobs by their IDs or by the URLs that were uploaded.
    ///
    /// For every job that is found the answer has its status, the media it made, its times,
    /// and what went wrong if it failed. What was asked for and not found is in `NonExists`.
    ///
    /// A lookup takes up to 10 job IDs or up to 10 URLs, and returns up to 100 jobs: a URL
    /// that was uploaded several times has one job for each.
    ///
    /// RAM permission: `ice:GetUrlUploadInfos` on all resources, access level `get`.
    ///
    /// A job is over at `SUCCESS`, `Normal`, or, where it did not go well, at `DOWNLOAD_FAIL`, `UPLOAD_FAIL`; [`until_done`](Call::until_done) of the call waits for that.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::upload::GetUrlUploadInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .get_url_upload_infos(
    ///         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
    ///     )
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetUrlUploadInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetUrlUploadInfos)
    #[inline]
    pub fn get_url_upload_infos(
        &self,
        request: GetUrlUploadInfosRequest,
    ) -> Call<GetUrlUploadInfosRequest> {
        self.call(request)
    }

    /// Hands out a fresh upload credential for a media asset whose credential has expired.
    ///
    /// For media created with `CreateUploadMedia`. The answer carries a fresh `UploadAddress`
    /// and `UploadAuth`.
    ///
    /// RAM permission: `ice:RefreshUploadMedia` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::RefreshUploadMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .refresh_upload_media(
    ///         RefreshUploadMediaRequest::new().media_id("411bed50018971edb60b0764a0ec6***"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `RefreshUploadMedia`](https://api.alibabacloud.com/document/ICE/2020-11-09/RefreshUploadMedia)
    #[inline]
    pub fn refresh_upload_media(
        &self,
        request: RefreshUploadMediaRequest,
    ) -> Call<RefreshUploadMediaRequest> {
        self.call(request)
    }

    /// Registers a file in OSS or a media asset of VOD with the service and gives it a media ID.
    ///
    /// The answer brings the media ID at once, but the registration goes on in the background,
    /// mostly for 2 to 3 seconds. The service fetches the facts about the file from where it
    /// lies, so `GetMediaInfo` may lack them at first.
    ///
    /// Title, tags, description and the like can be set in the same call. `InputURL` takes OSS
    /// files and VOD media only.
    ///
    /// RAM permission: `ice:RegisterMediaInfo` on all resources, access level `create`.
    ///
    /// With a `ClientToken`, the call is tried again when its answer is lost, too; without one it is not, and the error says that it may have been carried out.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::RegisterMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .register_media_info(
    ///         RegisterMediaInfoRequest::new(
    ///             "http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4\u{a0} or\u{a0} vod://****20b48fb04483915d4f2cd8ac****",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `RegisterMediaInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterMediaInfo)
    #[inline]
    pub fn register_media_info(
        &self,
        request: RegisterMediaInfoRequest,
    ) -> Call<RegisterMediaInfoRequest> {
        self.call(request)
    }

    /// Registers a stream file that lies in OSS and attaches it to a media asset.
    ///
    /// RAM permission: `ice:RegisterMediaStream` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::RegisterMediaStreamRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .register_media_stream(
    ///         RegisterMediaStreamRequest::new()
    ///             .media_id("5e778ec0027b71ed80a8909598506***"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `RegisterMediaStream`](https://api.alibabacloud.com/document/ICE/2020-11-09/RegisterMediaStream)
    #[inline]
    pub fn register_media_stream(
        &self,
        request: RegisterMediaStreamRequest,
    ) -> Call<RegisterMediaStreamRequest> {
        self.call(request)
    }

    /// Starts jobs that fetch audio and video files from URLs into the media library.
    ///
    /// Use it for files that are on the public network and not on your machine. One job is
    /// started for each URL; it waits in a queue and runs in the background. Follow it with
    /// `GetUrlUploadInfos`, or let the service call you back (see `UserData`).
    ///
    /// Files go to the storage of ApsaraVideo VOD only. A file for a bucket of your own is
    /// uploaded to OSS by your program and registered with `RegisterMediaInfo`. The operation
    /// is offered in the regions `cn-shanghai`, `cn-beijing` and `cn-shenzhen`, and takes
    /// audio and video only.
    ///
    /// RAM permission: `ice:UploadMediaByURL` on all resources, access level `create`.
    ///
    /// [`get_url_upload_infos`](crate::Client::get_url_upload_infos) looks up what was started; [`GetUrlUploadInfosRequest`](crate::upload::GetUrlUploadInfosRequest) is made from the answer with `try_from`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::upload::GetUrlUploadInfosRequest;
    /// use alicloud_ice::upload::UploadMediaByUrlRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let started = client
    ///     .upload_media_by_url(
    ///         UploadMediaByUrlRequest::new(["https://example.aliyundoc.com/video01.mp4"]),
    ///     )
    ///     .await?;
    /// let lookup = GetUrlUploadInfosRequest::try_from(&started)?;
    /// let answer = client
    ///     .get_url_upload_infos(lookup)
    ///     .until_done(Duration::from_secs(600))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UploadMediaByURL`](https://api.alibabacloud.com/document/ICE/2020-11-09/UploadMediaByURL)
    #[inline]
    pub fn upload_media_by_url(
        &self,
        request: UploadMediaByUrlRequest,
    ) -> Call<UploadMediaByUrlRequest> {
        self.call(request)
    }

    /// Fetches a stream file from a URL and attaches it to a media asset.
    ///
    /// Once uploaded, the stream belongs to the media named by `MediaId`. The answer carries
    /// the ID of the upload job.
    ///
    /// Streams go to VOD storage only. For an OSS bucket of your own, download the file, upload
    /// it with the means of OSS, and attach it with `RegisterMediaStream`. Works only in the
    /// regions Shanghai, Beijing, and Shenzhen.
    ///
    /// RAM permission: `ice:UploadStreamByURL` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::UploadStreamByUrlRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .upload_stream_by_url(
    ///         UploadStreamByUrlRequest::new()
    ///             .stream_url("https://example.com/sample-stream.mp4"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UploadStreamByURL`](https://api.alibabacloud.com/document/ICE/2020-11-09/UploadStreamByURL)
    #[inline]
    pub fn upload_stream_by_url(
        &self,
        request: UploadStreamByUrlRequest,
    ) -> Call<UploadStreamByUrlRequest> {
        self.call(request)
    }
}
