// Written by `cargo xtask regen`. Change the description and run it again.

//! Media upload: uploading local files and streams, URL upload jobs in which the service
//! fetches files, and registration of files already in a bucket.
//!
//! | | |
//! | --- | --- |
//! | [`CreateUploadMedia`](crate::Client::create_upload_media) | Registers a new media asset and returns the address and credential for uploading its file. |
//! | [`CreateUploadStream`](crate::Client::create_upload_stream) | Returns the address and credential for uploading a local stream file of a media asset. |
//! | [`GetUrlUploadInfos`](crate::Client::get_url_upload_infos) | Queries URL upload jobs by job ID or URL. |
//! | [`RefreshUploadMedia`](crate::Client::refresh_upload_media) | Returns a new upload credential to replace an expired one of a media asset. |
//! | [`RegisterMediaInfo`](crate::Client::register_media_info) | Registers an OSS file or a VOD media asset with the service and assigns a media ID. |
//! | [`RegisterMediaStream`](crate::Client::register_media_stream) | Registers an OSS stream file and attaches it to a media asset. |
//! | [`UploadMediaByURL`](crate::Client::upload_media_by_url) | Starts jobs that import audio and video files from URLs into the media library. |
//! | [`UploadStreamByURL`](crate::Client::upload_stream_by_url) | Imports a stream file from a URL and attaches it to a media asset. |

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
    /// Registers a new media asset and returns the address and credential for uploading its file.
    ///
    /// Call this operation before each upload of a video, audio, image, or auxiliary file.
    /// Then send the file to object storage with the contents of `UploadAddress` and
    /// `UploadAuth`. The credential expires after 3000 seconds by default. To get a new one,
    /// call `RefreshUploadMedia`.
    ///
    /// The result of the upload is reported by callback, if one is set up, and by the media
    /// status in the response of `GetMediaInfo`. `MediaId` identifies the media in later
    /// requests.
    ///
    /// Files are uploaded to VOD storage only. To use a file in your own OSS bucket, upload
    /// it with the OSS tools and then register it with `RegisterMediaInfo`. The operation is
    /// only available in the regions Shanghai, Beijing, and Shenzhen.
    ///
    /// RAM permission: `ice:CreateUploadMedia` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::CreateUploadMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Returns the address and credential for uploading a local stream file of a media asset.
    ///
    /// Once uploaded, the stream belongs to the media asset identified by `MediaId`.
    ///
    /// Streams are uploaded to VOD storage only. To use a stream in your own OSS bucket,
    /// upload it with the OSS tools and then attach it with `RegisterMediaStream`. The
    /// operation is only available in the regions Shanghai, Beijing, and Shenzhen.
    ///
    /// RAM permission: `ice:CreateUploadStream` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::CreateUploadStreamRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Queries URL upload jobs by job ID or URL.
    ///
    /// For each job found, the response contains its status, the resulting media, its
    /// timestamps, and the error if it failed. Job IDs or URLs without a match are in
    /// `NonExists`.
    ///
    /// A request takes up to 10 job IDs or up to 10 URLs, and returns up to 100 jobs. A URL
    /// that was uploaded several times has one job for each upload.
    ///
    /// RAM permission: `ice:GetUrlUploadInfos` on all resources, access level `get`.
    ///
    /// A job succeeds with the state `SUCCESS` or `Normal` and fails with `DOWNLOAD_FAIL` or `UPLOAD_FAIL`. [`wait_until_done`](Call::wait_until_done) of the call polls until it has finished.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use alicloud_ice::upload::GetUrlUploadInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_url_upload_infos(
    ///         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
    ///     )
    ///     .wait_until_done(Duration::from_secs(600))
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

    /// Returns a new upload credential to replace an expired one of a media asset.
    ///
    /// Applies to media created with `CreateUploadMedia`. The response contains a new
    /// `UploadAddress` and `UploadAuth`.
    ///
    /// RAM permission: `ice:RefreshUploadMedia` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::RefreshUploadMediaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Registers an OSS file or a VOD media asset with the service and assigns a media ID.
    ///
    /// The response contains the media ID immediately, but registration continues in the
    /// background, usually for 2 to 3 seconds. The service reads the metadata of the file
    /// from its storage location, so `GetMediaInfo` may not return it at first.
    ///
    /// The title, tags, description and similar metadata can be set in the same request.
    /// `InputURL` accepts OSS files and VOD media only.
    ///
    /// RAM permission: `ice:RegisterMediaInfo` on all resources, access level `create`.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::RegisterMediaInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Registers an OSS stream file and attaches it to a media asset.
    ///
    /// RAM permission: `ice:RegisterMediaStream` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::RegisterMediaStreamRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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

    /// Starts jobs that import audio and video files from URLs into the media library.
    ///
    /// Use it for files that are on the public network rather than on your machine. One job
    /// is started for each URL. It waits in a queue and runs in the background. To track it,
    /// poll with `GetUrlUploadInfos` or set up a callback (see `UserData`).
    ///
    /// Files are stored in ApsaraVideo VOD only. To use your own bucket, upload the file to
    /// OSS from your program and register it with `RegisterMediaInfo`. The operation is
    /// available in the regions `cn-shanghai`, `cn-beijing` and `cn-shenzhen`, and accepts
    /// audio and video only.
    ///
    /// RAM permission: `ice:UploadMediaByURL` on all resources, access level `create`.
    ///
    /// [`get_url_upload_infos`](crate::Client::get_url_upload_infos) looks up the job that was started; create its [`GetUrlUploadInfosRequest`](crate::upload::GetUrlUploadInfosRequest) from the response with `try_from`.
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
    /// let response = client
    ///     .get_url_upload_infos(lookup)
    ///     .wait_until_done(Duration::from_secs(600))
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

    /// Imports a stream file from a URL and attaches it to a media asset.
    ///
    /// Once uploaded, the stream belongs to the media asset identified by `MediaId`. The
    /// response contains the ID of the upload job.
    ///
    /// Streams are uploaded to VOD storage only. To use your own OSS bucket, download the
    /// file, upload it with the OSS tools, and attach it with `RegisterMediaStream`. The
    /// operation is only available in the regions Shanghai, Beijing, and Shenzhen.
    ///
    /// RAM permission: `ice:UploadStreamByURL` on all resources, access level `create`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::UploadStreamByUrlRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
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
