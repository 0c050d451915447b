// Written by `cargo xtask regen`. Change the description and run it again.

//! `UrlUploadStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a URL upload job. A job is finished when its status is `SUCCESS` or a
/// value that ends in `FAIL`. Some responses report `Normal` for a job that succeeded.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlUploadStatus {
    /// `PENDING`: waiting in the queue.
    Pending,
    /// `PROCESSING`: the job was taken from the queue and is being processed.
    Processing,
    /// `DOWNLOADING`: the file is being downloaded from its URL.
    Downloading,
    /// `DOWNLOAD_SUCCESS`: the file was downloaded and is not stored yet.
    DownloadSuccess,
    /// `DOWNLOAD_FAIL`: the file could not be downloaded; the job is finished.
    DownloadFail,
    /// `UPLOADING`: the downloaded file is being stored.
    Uploading,
    /// `UPLOAD_SUCCESS`: the file is stored, and is not registered yet.
    UploadSuccess,
    /// `UPLOAD_FAIL`: the file could not be stored; the job is finished.
    UploadFail,
    /// `SUCCESS`: the media is in the library; the job is finished.
    Success,
    /// `Normal`: the job has no error.
    Normal,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open UrlUploadStatus {
        Pending: "PENDING",
        Processing: "PROCESSING",
        Downloading: "DOWNLOADING",
        DownloadSuccess: "DOWNLOAD_SUCCESS",
        DownloadFail: "DOWNLOAD_FAIL",
        Uploading: "UPLOADING",
        UploadSuccess: "UPLOAD_SUCCESS",
        UploadFail: "UPLOAD_FAIL",
        Success: "SUCCESS",
        Normal: "Normal",
    }
}
