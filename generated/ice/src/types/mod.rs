// Written by `cargo xtask regen`. Change the description and run it again.

//! Types that several operations share.

mod url_upload_status;

pub use url_upload_status::UrlUploadStatus;
