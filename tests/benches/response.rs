//! Responses of `GetUrlUploadInfos`, and the type that they are read into for comparison.

use serde::Deserialize;

/// A response of 514 bytes with one job.
pub const RESPONSE: &str = include_str!("../load/response.json");

/// Returns a response with a number of copies of the job.
pub fn response_of(jobs: usize) -> String {
    let (before, rest) = RESPONSE.split_once('[').expect("it has a list of jobs");
    let (job, after) = rest.split_once(']').expect("the list ends");
    format!("{before}[{}]{after}", vec![job; jobs].join(","))
}

/// A response that is read by code which `serde` derives.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Response {
    #[serde(rename = "URLUploadInfoList", default)]
    url_upload_info_list: Vec<Job>,
    #[serde(default)]
    #[allow(dead_code, reason = "read and not used, as in the generated type")]
    non_exists: Vec<String>,
    #[allow(dead_code, reason = "read and not used, as in the generated type")]
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code, reason = "read and not used, as in the generated type")]
struct Job {
    job_id: Option<String>,
    media_id: Option<String>,
    #[serde(rename = "UploadURL")]
    upload_url: Option<String>,
    status: Option<String>,
    error_code: Option<String>,
    error_message: Option<String>,
    creation_time: Option<String>,
    complete_time: Option<String>,
    file_size: Option<String>,
    user_data: Option<String>,
}

impl Response {
    /// Reads a response from the bytes of a body. Checking all of them first takes less time than
    /// [`serde_json::from_slice`], which checks every string.
    pub fn read(body: &[u8]) -> Self {
        let text = str::from_utf8(body).expect("a response is UTF-8");
        serde_json::from_str(text).expect("it is a response")
    }

    pub fn jobs(&self) -> usize {
        self.url_upload_info_list.len()
    }

    /// Returns the media asset of the first job.
    pub fn media_id(&self) -> Option<&str> {
        self.url_upload_info_list.first()?.media_id.as_deref()
    }
}
