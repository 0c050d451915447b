// Written by `cargo xtask regen`. Change the description and run it again.

//! `UrlUploadStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// How far a URL upload job has come. A job is over once it has reached `SUCCESS`, or one
/// of the values that end in `FAIL`. Some answers say `Normal` for a job that went well.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlUploadStatus {
    /// `PENDING`: waiting in the queue.
    Pending,
    /// `PROCESSING`: taken out of the queue and being worked on.
    Processing,
    /// `DOWNLOADING`: the file is being fetched from its URL.
    Downloading,
    /// `DOWNLOAD_SUCCESS`: the file was fetched, and is not stored yet.
    DownloadSuccess,
    /// `DOWNLOAD_FAIL`: the file could not be fetched; the job is over.
    DownloadFail,
    /// `UPLOADING`: the fetched file is being stored.
    Uploading,
    /// `UPLOAD_SUCCESS`: the file is stored, and is not registered yet.
    UploadSuccess,
    /// `UPLOAD_FAIL`: the file could not be stored; the job is over.
    UploadFail,
    /// `SUCCESS`: the media is in the library; the job is over.
    Success,
    /// `Normal`: nothing is wrong with the job.
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
