//! The URL upload jobs, the operations on them, and an operation with a `ClientToken`.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::acs3::sha256_hex;
use crate::query::decode;
use crate::verify::{Rejection, no_such_operation, reject};

const MAX_JOBS_PER_LOOKUP: usize = 10;
const UPLOADED_FILE_BYTES: u64 = 1_048_576;

type Object = Map<String, Value>;

pub(crate) struct Jobs {
    jobs: Vec<Job>,
    /// The media ID that was registered with each token.
    registered: HashMap<String, String>,
    registrations: usize,
    uploaded: HashSet<String>,
    pub(crate) duplicate_uploads: usize,
}

struct Job {
    id: String,
    media_id: String,
    upload_url: String,
    user_data: Option<String>,
    creation_time: String,
    seen_pending: bool,
    end: Option<End>,
}

struct End {
    status: &'static str,
    complete_time: String,
    file_size: u64,
}

impl Jobs {
    /// The operations on the jobs.
    pub(crate) const OPERATIONS: &[&str] = &["UploadMediaByURL", "GetUrlUploadInfos", "RegisterMediaInfo"];

    /// Creates the table with one job, the one in the sample response of the documentation.
    pub(crate) fn new() -> Self {
        // The user data of the sample is not valid JSON, and clients have to accept that.
        let user_data = r#"{"MessageCallback":"{"CallbackURL":"http://example.aliyundoc.com"}", "Extend":"{"localId":"***", "test":"www"}"}"#;
        let jobs = vec![Job {
            id: "df2ac80b481346daa1db6a7c40edc7f8".to_owned(),
            media_id: "5014ca70f08171ecbf940764a0fd6***".to_owned(),
            upload_url: "http://****.mp4".to_owned(),
            user_data: Some(user_data.to_owned()),
            creation_time: "2021-11-07T10:03:37Z".to_owned(),
            seen_pending: true,
            end: Some(End {
                status: "Normal",
                complete_time: "2021-11-26 21:47:37".to_owned(),
                file_size: 64610,
            }),
        }];
        Self {
            jobs,
            registered: HashMap::new(),
            registrations: 0,
            uploaded: HashSet::new(),
            duplicate_uploads: 0,
        }
    }

    /// Runs an operation with the parameters of the query. Returns its response, and whether it was
    /// executed: a duplicate_uploads `ClientToken` is only recognized.
    pub(crate) fn run(
        &mut self,
        operation: &str,
        query: &[(String, String)],
    ) -> Result<(Object, bool), Rejection> {
        match operation {
            "UploadMediaByURL" => self.upload(query).map(|response| (response, true)),
            "GetUrlUploadInfos" => self.look_up(query).map(|response| (response, true)),
            "RegisterMediaInfo" => self.register(query),
            _ => no_such_operation(),
        }
    }

    fn register(&mut self, query: &[(String, String)]) -> Result<(Object, bool), Rejection> {
        if value(query, "InputURL").is_none() {
            return reject(400, "MissingParameter", "InputURL is required.");
        }
        let token = value(query, "ClientToken");
        let known = token.and_then(|token| self.registered.get(token)).cloned();
        let is_new = known.is_none();
        let media = known.unwrap_or_else(|| {
            self.registrations += 1;
            sample_id("registered", self.registrations)
        });
        if let Some(token) = token {
            self.registered.insert(token.to_owned(), media.clone());
        }
        Ok((object([("MediaId", json!(media))]), is_new))
    }

    fn upload(&mut self, query: &[(String, String)]) -> Result<Object, Rejection> {
        let Some(urls) = list(query, "UploadURLs") else {
            return reject(400, "MissingParameter", "UploadURLs is required.");
        };
        let user_data = value(query, "UserData");
        let created: Vec<Value> = urls.iter().map(|url| self.create(url, user_data)).collect();
        Ok(object([("UploadJobs", created.into())]))
    }

    fn create(&mut self, url: &str, user_data: Option<&str>) -> Value {
        let number = self.jobs.len();
        self.duplicate_uploads += usize::from(!self.uploaded.insert(url.to_owned()));
        let job = Job {
            id: sample_id("job", number),
            media_id: sample_id("media", number),
            upload_url: url.to_owned(),
            user_data: user_data.map(str::to_owned),
            creation_time: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            seen_pending: false,
            end: None,
        };
        let response = json!({ "SourceURL": url, "MediaId": job.media_id, "JobId": job.id });
        self.jobs.push(job);
        response
    }

    fn look_up(&mut self, query: &[(String, String)]) -> Result<Object, Rejection> {
        let (name, requested) = match (list(query, "JobIds"), list(query, "UploadURLs")) {
            (Some(ids), _) => ("JobIds", ids),
            (None, Some(urls)) => ("UploadURLs", urls),
            (None, None) => {
                return reject(400, "MissingParameter", "JobIds or UploadURLs is required.");
            }
        };
        if requested.len() > MAX_JOBS_PER_LOOKUP {
            let message = format!(
                "{name} has {} entries; at most {MAX_JOBS_PER_LOOKUP} are accepted.",
                requested.len()
            );
            return reject(400, "InvalidParameter", message);
        }
        let mut found = Vec::new();
        let mut missing = Vec::new();
        for (index, one) in requested.iter().enumerate() {
            if requested.iter().take(index).any(|before| before == one) {
                continue;
            }
            let found_before = found.len();
            let is_requested = |job: &&mut Job| match name {
                "JobIds" => job.id == *one,
                // Callers may have encoded the URL in either operation.
                _ => decode(job.upload_url.as_bytes()) == decode(one.as_bytes()),
            };
            found.extend(self.jobs.iter_mut().filter(is_requested).map(Job::look));
            if found.len() == found_before {
                missing.push(*one);
            }
        }
        Ok(object([("NonExists", json!(missing)), ("URLUploadInfoList", found.into())]))
    }
}

impl Job {
    /// Returns the job for a lookup. A new one is pending at the first lookup and finished at the
    /// second, so that a caller has to wait.
    fn look(&mut self) -> Value {
        if self.seen_pending && self.end.is_none() {
            self.end = Some(End {
                status: "SUCCESS",
                complete_time: Timestamp::now().strftime("%Y-%m-%d %H:%M:%S").to_string(),
                file_size: UPLOADED_FILE_BYTES,
            });
        }
        self.seen_pending = true;
        let mut info = object([
            ("JobId", json!(self.id)),
            ("MediaId", json!(self.media_id)),
            ("UploadURL", json!(self.upload_url)),
            ("CreationTime", json!(self.creation_time)),
            ("Status", json!("PENDING")),
        ]);
        if let Some(user_data) = &self.user_data {
            info.extend(object([("UserData", json!(user_data))]));
        }
        if let Some(end) = &self.end {
            info.extend(object([
                ("Status", json!(end.status)),
                ("ErrorCode", json!("200")),
                ("ErrorMessage", json!("Success")),
                ("CompleteTime", json!(end.complete_time)),
                ("FileSize", json!(end.file_size.to_string())),
            ]));
        }
        info.into()
    }
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Object {
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Returns 32 hexadecimal digits, the same in every run.
fn sample_id(kind: &str, number: usize) -> String {
    sha256_hex(format!("{kind} {number}").as_bytes()).chars().take(32).collect()
}

fn value<'a>(query: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let (_, value) = query.iter().find(|(given, _)| given == name)?;
    Some(value)
}

fn list<'a>(query: &'a [(String, String)], name: &str) -> Option<Vec<&'a str>> {
    let entries = value(query, name)?.split(',').filter(|entry| !entry.is_empty());
    Some(entries.collect()).filter(|entries: &Vec<_>| !entries.is_empty())
}
