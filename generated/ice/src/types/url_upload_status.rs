// Written by `cargo xtask regen`. Change the description and run it again.

//! `UrlUploadStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The status of a URL upload job. A job is finished when its status is `SUCCESS` or a
/// value that ends in `FAIL`. Some responses report `Normal` for a job that succeeded.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for UrlUploadStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("PROCESSING", Self::Processing),
        ("DOWNLOADING", Self::Downloading),
        ("DOWNLOAD_SUCCESS", Self::DownloadSuccess),
        ("DOWNLOAD_FAIL", Self::DownloadFail),
        ("UPLOADING", Self::Uploading),
        ("UPLOAD_SUCCESS", Self::UploadSuccess),
        ("UPLOAD_FAIL", Self::UploadFail),
        ("SUCCESS", Self::Success),
        ("Normal", Self::Normal),
    ];
}

alicloud_runtime::open_set!(UrlUploadStatus);
