// Written by `cargo xtask regen`. Change the description and run it again.

//! Bringing media into the library. Here the service pulls files from URLs in jobs of
//! its own; `UploadMediaByURL` starts them and `GetUrlUploadInfos` tells how they are
//! getting on.

pub mod get_url_upload_infos;
pub mod upload_media_by_url;

pub use get_url_upload_infos::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse};
pub use upload_media_by_url::{UploadMediaByUrlRequest, UploadMediaByUrlResponse};

use alicloud_runtime::Call;
use crate::Client;

/// # Upload
impl Client {
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
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::GetUrlUploadInfosRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .get_url_upload_infos(
    ///         GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetUrlUploadInfos`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetUrlUploadInfos)
    pub fn get_url_upload_infos(
        &self,
        request: GetUrlUploadInfosRequest,
    ) -> Call<GetUrlUploadInfosRequest> {
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
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::upload::UploadMediaByUrlRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .upload_media_by_url(
    ///         UploadMediaByUrlRequest::new(["https://example.aliyundoc.com/video01.mp4"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UploadMediaByURL`](https://api.alibabacloud.com/document/ICE/2020-11-09/UploadMediaByURL)
    pub fn upload_media_by_url(
        &self,
        request: UploadMediaByUrlRequest,
    ) -> Call<UploadMediaByUrlRequest> {
        self.call(request)
    }
}
