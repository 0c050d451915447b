//! Whatever is asked for arrives as it was said, under a signature that holds for it alone.

use std::time::Duration;

use alicloud_ice::editing::AddTemplateRequest;
use alicloud_ice::live::ListLiveRecordFilesRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::upload::upload_media_by_url::MediaByUrlMediaMetaData;
use alicloud_ice::{Client, Credentials, ErrorKind, OperationInfo, Result, SERVICE, Text};
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::sign::canonical_query;
use alicloud_runtime::wire::Structure;
use alicloud_runtime::{Endpoint, Operation, Timestamp};
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;
use support::{Key, Refusal, text_pairs, verify};

use crate::{cases, fuzz, text};

type Pairs = Vec<(String, String)>;

/// A typed request in each of the ways in which parameters travel.
#[derive(Debug, Clone)]
enum Request {
    CommaList { urls: Vec<String>, app_id: String, title: String },
    RepeatList { ids: Vec<String>, format: String },
    Form { name: String, config: String },
}

impl Request {
    fn typed(&self) -> (&'static OperationInfo, Box<dyn Structure>) {
        match self.clone() {
            Request::CommaList { urls, app_id, title } => {
                let request = UploadMediaByUrlRequest::new(urls).app_id(app_id);
                let request = request.media_meta_data(vec![MediaByUrlMediaMetaData::new("u").title(title)]);
                (UploadMediaByUrlRequest::INFO, Box::new(request))
            }
            Request::RepeatList { ids, format } => {
                let request = ListLiveRecordFilesRequest::new().job_ids(ids).record_format(format);
                (ListLiveRecordFilesRequest::INFO, Box::new(request))
            }
            Request::Form { name, config } => {
                let request = AddTemplateRequest::new().name(name).config(Text::raw(config));
                (AddTemplateRequest::INFO, Box::new(request))
            }
        }
    }

    /// What has to arrive in the query string, and in the form.
    fn pairs(&self) -> (Pairs, Pairs) {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        match self {
            Request::CommaList { urls, app_id, title } => {
                let titles = json!([{"SourceURL": "u", "Title": title}]).to_string();
                let urls = pair("UploadURLs", &urls.join(","));
                (vec![urls, pair("AppId", app_id), pair("MediaMetaData", &titles)], vec![])
            }
            Request::RepeatList { ids, format } => {
                let ids = ids.iter().enumerate().map(|(at, id)| pair(&format!("JobIds.{}", at + 1), id));
                (ids.chain([pair("RecordFormat", format)]).collect(), vec![])
            }
            Request::Form { name, config } => (vec![pair("Name", name)], vec![pair("Config", config)]),
        }
    }
}

#[derive(Debug, Clone)]
struct Case {
    request: Request,
    parameters: Pairs,
    headers: Pairs,
    id: String,
    secret: String,
    token: String,
    seconds: i64,
    nonce: String,
    retries: u32,
}

impl Case {
    fn requests(&self) -> Result<http::Request<Bytes>> {
        let mut options = RequestOptions { parameters: self.parameters.clone(), ..RequestOptions::default() };
        for (name, value) in &self.headers {
            let value = HeaderValue::from_str(value).expect("a value of a header");
            options.headers.insert(name.parse::<HeaderName>().expect("a name of a header"), value);
        }
        let (operation, request) = self.request.typed();
        let endpoint = Endpoint::parse("ice.cn-shanghai.aliyuncs.com")?;
        let credentials = Credentials::new(&self.id, &self.secret).with_security_token(&self.token);
        let date = Timestamp::from_second(self.seconds).expect("a time");
        let pause = Duration::from_millis(self.seconds.unsigned_abs());
        let stamp = RequestStamp { date, nonce: self.nonce.clone(), retries: self.retries, pause };
        prepare(&SERVICE, &endpoint, operation, &*request, &options, &credentials, &stamp)
    }

    fn key(&self) -> Key {
        let token = (!self.token.is_empty()).then(|| self.token.clone());
        Key { secret: self.secret.clone(), token }
    }
}

/// A request as it arrives at a server.
#[derive(Debug, Clone)]
struct Arrived {
    method: String,
    target: String,
    headers: Pairs,
    body: Vec<u8>,
}

impl Arrived {
    fn of(sent: &http::Request<Bytes>) -> Self {
        let header = |(name, value): (&HeaderName, &HeaderValue)| {
            let value = std::str::from_utf8(value.as_bytes()).expect("the values are UTF-8");
            // Spaces around a value are none of it, in HTTP.
            (name.as_str().to_owned(), value.trim_matches([' ', '\t']).to_owned())
        };
        Arrived {
            method: sent.method().to_string(),
            target: sent.uri().path_and_query().expect("a URL has a path").to_string(),
            headers: sent.headers().iter().map(header).collect(),
            body: sent.body().to_vec(),
        }
    }

    fn verify(&self, id: &str, key: &Key) -> Result<(), Refusal> {
        let known = |given: &str| (given == id).then(|| key.clone());
        verify(&self.method, &self.target, &self.headers, &self.body, known)
    }

    fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

/// A text that goes into a header: without control characters, and without spaces around it.
fn header_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| {
        text.replace(|letter: char| letter.is_ascii_control(), "").trim_matches(' ').to_owned()
    })
}

/// An ID that `Authorization` has a place for: a comma would end it.
fn id() -> impl Strategy<Value = String> {
    header_text().prop_map(|id| format!("LTAI{}Z", id.replace(',', "")))
}

fn header() -> impl Strategy<Value = (String, String)> {
    (
        prop_oneof!["x-acs-a[a-z0-9!#$%&'*+.^_`|~-]{0,4}z", "X-Trace-[a-z]{0,2}"],
        "[ \t]{0,2}",
        text(),
        "[ \t]{0,2}",
    )
        .prop_map(|(name, before, text, after)| {
            let text = text.replace(|letter: char| letter.is_ascii_control() && letter != '\t', "");
            (name, format!("{before}{text}{after}"))
        })
}

fn request() -> impl Strategy<Value = Request> {
    prop_oneof![
        (vec(text(), 1..4), text(), text()).prop_map(|(urls, app_id, title)| Request::CommaList {
            urls,
            app_id,
            title
        }),
        (vec(text(), 0..12), text()).prop_map(|(ids, format)| Request::RepeatList { ids, format }),
        (text(), text()).prop_map(|(name, config)| Request::Form { name, config }),
    ]
}

/// Names of parameters: some are those of the requests.
fn name() -> impl Strategy<Value = String> {
    let known = ["UploadURLs", "AppId", "JobIds.1", "JobIds.10", "JobIds.2", "Name", "Config", "config"];
    prop_oneof![4 => text(), 1 => prop::sample::select(known.to_vec()).prop_map(str::to_owned)]
}

prop_compose! {
    fn case()(
        request in request(),
        parameters in btree_map(name(), text(), 0..6),
        headers in vec(header(), 0..4),
        id in id(),
        secret in text(),
        token in header_text(),
        seconds in 0..253_402_300_799_i64,
        nonce in "[!-~]{1,32}",
        retries in 0..3_u32,
    ) -> Case {
        Case { request, parameters: parameters.into_iter().collect(), headers, id, secret, token, seconds, nonce, retries }
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn what_is_put_in_arrives_and_is_signed(case in case()) {
        let sent = case.requests().expect("it can be sent");
        let arrived = Arrived::of(&sent);
        prop_assert_eq!(arrived.verify(&case.id, &case.key()), Ok(()));
        prop_assert!(arrived.target.is_ascii() && arrived.body.is_ascii());

        let (mut query, form) = case.request.pairs();
        let own: Vec<String> = query.iter().chain(&form).map(|(name, _)| name.clone()).collect();
        query.extend(case.parameters.iter().filter(|(name, _)| !own.contains(name)).cloned());
        query.sort();
        // In the order in which they are signed.
        prop_assert_eq!(text_pairs(arrived.query().as_bytes()), query);
        prop_assert_eq!(text_pairs(&arrived.body), form);
    }

    #[test]
    fn keys_that_cannot_be_in_a_header_are_told_and_not_shown(case in case(), id in text(), token in text()) {
        let token = format!("tOkEn{token}");
        let cannot = [&id, &token].iter().any(|text| text.contains(|letter: char| letter.is_ascii_control() && letter != '\t'));
        match (Case { id, token, ..case }).requests() {
            Ok(_) => prop_assert!(!cannot),
            Err(error) => {
                prop_assert!(cannot);
                prop_assert!(matches!(error.kind(), ErrorKind::Credentials | ErrorKind::Configuration));
                let shown = format!("{error} {error:?}");
                prop_assert!(!shown.contains("tOkEn"), "{}", shown);
            }
        }
    }

    #[test]
    fn the_same_arguments_give_the_same_bytes(case in case()) {
        let turned = Case {
            parameters: case.parameters.iter().rev().cloned().collect(),
            ..case.clone()
        };
        let told = |case: &Case| format!("{:?}", Arrived::of(&case.requests().expect("it can be sent")));
        prop_assert_eq!(told(&case), told(&case));
        prop_assert_eq!(told(&case), told(&turned));
    }

    #[test]
    fn one_other_letter_and_the_signature_is_refused(case in case(), at in any::<Index>()) {
        let arrived = Arrived::of(&case.requests().expect("it can be sent"));
        let mut changes = Vec::new();
        if !case.secret.is_empty() {
            let key = Key { secret: other_letter(&case.secret, at), ..case.key() };
            changes.push(("secret", arrived.clone(), key));
        }
        let mut change = |what, make: &dyn Fn(&mut Arrived)| {
            let mut changed = arrived.clone();
            make(&mut changed);
            changes.push((what, changed, case.key()));
        };
        change("query", &|changed| {
            let query = arrived.query();
            changed.target = format!("/?{}", if query.is_empty() { "x".to_owned() } else { other_letter(query, at) });
        });
        change("body", &|changed| {
            let body = String::from_utf8(changed.body.clone()).expect("it is ASCII");
            changed.body = if body.is_empty() { b"x".to_vec() } else { other_letter(&body, at).into_bytes() };
        });
        change("method", &|changed| changed.method = if changed.method == "GET" { "POST" } else { "GET" }.to_owned());
        let signed = |name: &str| matches!(name, "host" | "content-type") || name.starts_with("x-acs-");
        for (place, (name, value)) in arrived.headers.iter().enumerate() {
            if signed(name) {
                change("header", &|changed| {
                    changed.headers[place].1 = if value.is_empty() { "x".to_owned() } else { other_letter(value, at) };
                });
                change("header", &|changed| drop(changed.headers.remove(place)));
            }
        }
        prop_assert!(changes.len() > 12);
        for (what, changed, key) in changes {
            prop_assert!(changed.verify(&case.id, &key).is_err(), "another {}: {:?}", what, changed);
        }
    }

    #[test]
    fn a_query_is_sorted_and_tells_every_list_of_pairs_from_every_other(
        pairs in vec((text(), text()), 0..8),
        turn in any::<Index>(),
    ) {
        let written = canonical_query(&mut pairs.clone());
        let mut sorted = pairs.clone();
        sorted.sort();
        prop_assert_eq!(text_pairs(written.as_bytes()), sorted.clone());
        prop_assert!(written.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%&=".contains(&byte)));
        let mut turned = pairs.clone();
        turned.rotate_left(turn.index(pairs.len().max(1)));
        prop_assert_eq!(canonical_query(&mut turned), written.clone());
        prop_assert_eq!(canonical_query(&mut sorted), written);
    }
}

proptest! {
    #![proptest_config(cases(100))]

    /// The whole way of a call, to the bytes that a transport is given.
    #[test]
    fn what_a_call_adds_arrives(
        parameters in vec((name(), text()), 0..6),
        header in header(),
        ids in vec("[a-z]{1,3}", 1..3),
    ) {
        let script = MockTransport::new().respond(200, "{}");
        let sent = fuzz::wait(async {
            let builder = Client::builder().region("cn-shanghai").transport(script.clone());
            let client = builder.credentials(Credentials::new("id", fuzz::SECRET)).build().await?;
            let request = ListLiveRecordFilesRequest::new().job_ids(ids.clone());
            let call = client.list_live_record_files(request).header(&header.0, &header.1);
            let call = parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
            call.await.map(|_| script.requests().remove(0))
        });
        let arrived = Arrived::of(&sent.expect("it is sent"));
        let key = Key { secret: fuzz::SECRET.to_owned(), token: None };
        prop_assert_eq!(arrived.verify("id", &key), Ok(()));
        // The last of several of one name counts, and what the request says wins over it.
        let mut expected: std::collections::BTreeMap<String, String> = parameters.into_iter().collect();
        expected.extend(ids.iter().enumerate().map(|(at, id)| (format!("JobIds.{}", at + 1), id.clone())));
        prop_assert_eq!(text_pairs(arrived.query().as_bytes()), expected.into_iter().collect::<Vec<_>>());
        let (name, value) = (header.0.to_ascii_lowercase(), header.1.trim_matches([' ', '\t']).to_owned());
        prop_assert!(arrived.headers.contains(&(name, value)));
    }
}

/// The text with one letter changed into another that means something else everywhere.
fn other_letter(text: &str, at: Index) -> String {
    let at = at.index(text.chars().count());
    let other = |letter: char| if letter == 'x' || letter == 'X' { 'y' } else { 'x' };
    text.chars().enumerate().map(|(place, letter)| if place == at { other(letter) } else { letter }).collect()
}
