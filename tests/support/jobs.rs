//! The URL upload jobs and the operations that work on them, and one that is known again by
//! its `ClientToken`.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::acs3::sha256_hex;
use crate::query::decode;
use crate::verify::{Refusal, no_such_operation, refuse};

const ASKED_AT_ONCE: usize = 10;
const UPLOADED_FILE_SIZE: u64 = 1_048_576;

type Object = Map<String, Value>;

pub(crate) struct Jobs {
    jobs: Vec<Job>,
    /// What was registered under a token.
    registered: HashMap<String, String>,
    registrations: usize,
    uploaded: HashSet<String>,
    pub(crate) repeated: usize,
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
    /// The table as it is at the start, with the job of the documentation's sample answer.
    pub(crate) fn new() -> Self {
        // The sample's user data is not valid JSON inside, and clients have to live with that.
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
        Self { jobs, registered: HashMap::new(), registrations: 0, uploaded: HashSet::new(), repeated: 0 }
    }

    /// Runs an operation on the parameters of the query string, and says whether it did
    /// anything that a request before had not done.
    pub(crate) fn run(
        &mut self,
        operation: &str,
        query: &[(String, String)],
    ) -> Result<(Object, bool), Refusal> {
        match operation {
            "UploadMediaByURL" => self.upload(query).map(|answer| (answer, true)),
            "GetUrlUploadInfos" => self.look_up(query).map(|answer| (answer, true)),
            "RegisterMediaInfo" => self.register(query),
            _ => no_such_operation(),
        }
    }

    fn register(&mut self, query: &[(String, String)]) -> Result<(Object, bool), Refusal> {
        if value(query, "InputURL").is_none() {
            return refuse(400, "MissingParameter", "InputURL is required.");
        }
        let token = value(query, "ClientToken");
        let known = token.and_then(|token| self.registered.get(token)).cloned();
        let anew = known.is_none();
        let media = known.unwrap_or_else(|| {
            self.registrations += 1;
            made_up_id("registered", self.registrations)
        });
        if let Some(token) = token {
            self.registered.insert(token.to_owned(), media.clone());
        }
        Ok((object([("MediaId", json!(media))]), anew))
    }

    fn upload(&mut self, query: &[(String, String)]) -> Result<Object, Refusal> {
        let Some(urls) = list(query, "UploadURLs") else {
            return refuse(400, "MissingParameter", "UploadURLs is required.");
        };
        let user_data = value(query, "UserData");
        let created: Vec<Value> = urls.iter().map(|url| self.create(url, user_data)).collect();
        Ok(object([("UploadJobs", created.into())]))
    }

    fn create(&mut self, url: &str, user_data: Option<&str>) -> Value {
        let number = self.jobs.len();
        self.repeated += usize::from(!self.uploaded.insert(url.to_owned()));
        let job = Job {
            id: made_up_id("job", number),
            media_id: made_up_id("media", number),
            upload_url: url.to_owned(),
            user_data: user_data.map(str::to_owned),
            creation_time: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            seen_pending: false,
            end: None,
        };
        let answer = json!({ "SourceURL": url, "MediaId": job.media_id, "JobId": job.id });
        self.jobs.push(job);
        answer
    }

    fn look_up(&mut self, query: &[(String, String)]) -> Result<Object, Refusal> {
        let (name, asked) = match (list(query, "JobIds"), list(query, "UploadURLs")) {
            (Some(ids), _) => ("JobIds", ids),
            (None, Some(urls)) => ("UploadURLs", urls),
            (None, None) => {
                return refuse(400, "MissingParameter", "JobIds or UploadURLs is required.");
            }
        };
        if asked.len() > ASKED_AT_ONCE {
            let message = format!("{name} has {} entries, {ASKED_AT_ONCE} at most.", asked.len());
            return refuse(400, "InvalidParameter", message);
        }
        let mut found = Vec::new();
        let mut missing = Vec::new();
        for (place, one) in asked.iter().enumerate() {
            if asked.iter().take(place).any(|before| before == one) {
                continue;
            }
            let found_before = found.len();
            let is_asked = |job: &&mut Job| match name {
                "JobIds" => job.id == *one,
                // Callers may or may not have encoded the URL, at either operation.
                _ => decode(job.upload_url.as_bytes()) == decode(one.as_bytes()),
            };
            found.extend(self.jobs.iter_mut().filter(is_asked).map(Job::look));
            if found.len() == found_before {
                missing.push(*one);
            }
        }
        Ok(object([("NonExists", json!(missing)), ("URLUploadInfoList", found.into())]))
    }
}

impl Job {
    /// Describes the job. A new one is pending at the first look and done at the next,
    /// so that a caller who waits has something to wait for.
    fn look(&mut self) -> Value {
        if self.seen_pending && self.end.is_none() {
            self.end = Some(End {
                status: "SUCCESS",
                complete_time: Timestamp::now().strftime("%Y-%m-%d %H:%M:%S").to_string(),
                file_size: UPLOADED_FILE_SIZE,
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

/// 32 lower hex digits, the same in every run so that tests can be repeated.
fn made_up_id(kind: &str, number: usize) -> String {
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
