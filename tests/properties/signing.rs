//! Every request arrives with the values that it was made of, and with a signature that is valid for
//! it alone.

use std::time::Duration;

use alicloud_ice::editing::AddTemplateRequest;
use alicloud_ice::live::ListLiveRecordFilesRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::upload::upload_media_by_url::MediaByUrlMediaMetaData;
use alicloud_ice::{Client, Credentials, ErrorKind, InString, OperationInfo, Result, SERVICE};
use alicloud_local::{Key, Rejection, text_pairs, verify};
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::sign::canonical_query;
use alicloud_runtime::wire::DynStructure;
use alicloud_runtime::{Endpoint, Operation, Timestamp};
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;

use crate::{cases, fuzz, text};

type Pairs = Vec<(String, String)>;

/// A typed request for each style of parameters.
#[derive(Debug, Clone)]
enum Request {
    CommaList { urls: Vec<String>, app_id: String, title: String },
    RepeatList { ids: Vec<String>, format: String },
    Form { name: String, config: String },
}

impl Request {
    fn typed(&self) -> (&'static OperationInfo, Box<dyn DynStructure>) {
        match self.clone() {
            Request::CommaList { urls, app_id, title } => {
                let request = UploadMediaByUrlRequest::new().upload_urls(urls).app_id(app_id);
                let request = request.media_meta_data(vec![MediaByUrlMediaMetaData::new("u").title(title)]);
                (UploadMediaByUrlRequest::INFO, Box::new(request))
            }
            Request::RepeatList { ids, format } => {
                let request = ListLiveRecordFilesRequest::new().job_ids(ids).record_format(format);
                (ListLiveRecordFilesRequest::INFO, Box::new(request))
            }
            Request::Form { name, config } => {
                let request = AddTemplateRequest::new().name(name).config(InString::raw(config));
                (AddTemplateRequest::INFO, Box::new(request))
            }
        }
    }

    /// Returns the parameters that have to arrive in the query and in the form.
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
    fn prepare(&self) -> Result<http::Request<Bytes>> {
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
        self.key_with_secret(&self.secret)
    }

    fn key_with_secret(&self, secret: &str) -> Key {
        match self.token.as_str() {
            "" => Key::new(secret),
            token => Key::with_token(secret, token),
        }
    }
}

/// A request as a server receives it.
#[derive(Debug, Clone, PartialEq)]
struct Received {
    method: String,
    target: String,
    headers: Pairs,
    body: Vec<u8>,
}

impl Received {
    fn of(sent: &http::Request<Bytes>) -> Self {
        let header = |(name, value): (&HeaderName, &HeaderValue)| {
            let value = std::str::from_utf8(value.as_bytes()).expect("the values are UTF-8");
            // In HTTP, surrounding spaces are not part of a value.
            (name.as_str().to_owned(), value.trim_matches([' ', '\t']).to_owned())
        };
        Received {
            method: sent.method().to_string(),
            target: sent.uri().path_and_query().expect("a URL has a path").to_string(),
            headers: sent.headers().iter().map(header).collect(),
            body: sent.body().to_vec(),
        }
    }

    fn verify(&self, id: &str, key: &Key) -> Result<(), Rejection> {
        let known = |given: &str| (given == id).then(|| key.clone());
        verify(&self.method, &self.target, &self.headers, &self.body, known)
    }

    fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

/// Generates values of headers, without control characters and surrounding spaces.
fn header_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| {
        text.replace(|letter: char| letter.is_ascii_control(), "").trim_matches(' ').to_owned()
    })
}

/// Generates access key IDs that fit into `Authorization`, where a comma ends the ID.
fn id() -> impl Strategy<Value = String> {
    header_text().prop_map(|id| format!("LTAI{}Z", id.replace(',', "")))
}

/// Generates additional headers.
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

/// Generates names of parameters, some of which the requests have.
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
    fn every_value_arrives_and_is_signed(case in case()) {
        let sent = case.prepare().expect("the request is valid");
        let received = Received::of(&sent);
        prop_assert_eq!(received.verify(&case.id, &case.key()), Ok(()));
        prop_assert!(received.target.is_ascii() && received.body.is_ascii());

        let (mut query, form) = case.request.pairs();
        let typed: Vec<String> = query.iter().chain(&form).map(|(name, _)| name.clone()).collect();
        query.extend(case.parameters.iter().filter(|(name, _)| !typed.contains(name)).cloned());
        query.sort();
        // The order is that of the canonical request.
        prop_assert_eq!(text_pairs(received.query().as_bytes()), query);
        prop_assert_eq!(text_pairs(&received.body), form);
    }

    #[test]
    fn credentials_that_are_invalid_in_a_header_are_reported_and_not_shown(case in case(), id in text(), token in text()) {
        let token = format!("tOkEn{token}");
        let is_invalid = [&id, &token].iter().any(|text| text.contains(|letter: char| letter.is_ascii_control() && letter != '\t'));
        match (Case { id, token, ..case }).prepare() {
            Ok(_) => prop_assert!(!is_invalid),
            Err(error) => {
                prop_assert!(is_invalid);
                prop_assert!(matches!(error.kind(), ErrorKind::Credentials | ErrorKind::Configuration));
                let shown = format!("{error} {error:?}");
                prop_assert!(!shown.contains("tOkEn"), "{}", shown);
            }
        }
    }

    #[test]
    fn the_order_of_added_parameters_does_not_change_the_request(case in case(), turn in any::<Index>()) {
        let mut turned = case.clone();
        turned.parameters.rotate_left(turn.index(case.parameters.len().max(1)));
        let received = Received::of(&case.prepare().expect("the request is valid"));
        prop_assert_eq!(&received, &Received::of(&turned.prepare().expect("the request is valid")));
        // The nonce alone makes another signature, and changes nothing else.
        let other = Case { nonce: format!("{}x", case.nonce), ..case };
        let mut other = Received::of(&other.prepare().expect("the request is valid"));
        prop_assert_ne!(&received, &other);
        for name in ["authorization", "x-acs-signature-nonce"] {
            let value = received.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.clone());
            let header = other.headers.iter_mut().find(|(given, _)| given == name);
            let header = header.unwrap_or_else(|| panic!("no {name}"));
            prop_assert_ne!(Some(&header.1), value.as_ref());
            header.1 = value.unwrap_or_default();
        }
        prop_assert_eq!(received, other);
    }

    #[test]
    fn one_changed_character_makes_the_signature_invalid(case in case(), at in any::<Index>()) {
        let received = Received::of(&case.prepare().expect("the request is valid"));
        let mut changes = Vec::new();
        if !case.secret.is_empty() {
            let key = case.key_with_secret(&change_character(&case.secret, at));
            changes.push(("secret", received.clone(), key));
        }
        let mut change = |what, make: &dyn Fn(&mut Received)| {
            let mut changed = received.clone();
            make(&mut changed);
            changes.push((what, changed, case.key()));
        };
        change("query", &|changed| {
            let query = received.query();
            changed.target = format!("/?{}", if query.is_empty() { "x".to_owned() } else { change_character(query, at) });
        });
        change("body", &|changed| {
            let body = String::from_utf8(changed.body.clone()).expect("it is ASCII");
            changed.body = if body.is_empty() { b"x".to_vec() } else { change_character(&body, at).into_bytes() };
        });
        change("method", &|changed| changed.method = if changed.method == "GET" { "POST" } else { "GET" }.to_owned());
        let signed = |name: &str| matches!(name, "host" | "content-type") || name.starts_with("x-acs-");
        for (place, (name, value)) in received.headers.iter().enumerate() {
            if signed(name) {
                change("header", &|changed| {
                    changed.headers[place].1 = if value.is_empty() { "x".to_owned() } else { change_character(value, at) };
                });
                change("header", &|changed| drop(changed.headers.remove(place)));
            }
        }
        prop_assert!(changes.len() > 12);
        for (what, changed, key) in changes {
            prop_assert!(changed.verify(&case.id, &key).is_err(), "changed {}: {:?}", what, changed);
        }
    }

    #[test]
    fn a_canonical_query_is_sorted_and_can_be_decoded(
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

    /// Through a whole call, up to the request that the transport receives.
    #[test]
    fn headers_and_parameters_of_a_call_arrive(
        parameters in vec((name(), text()), 0..6),
        header in header(),
        ids in vec("[a-z]{1,3}", 1..3),
    ) {
        let mock = MockTransport::new().respond(200, "{}");
        let sent = fuzz::wait(async {
            let builder = Client::builder().region("cn-shanghai").transport(mock.clone());
            let client = builder.credentials(Credentials::new("id", fuzz::SECRET)).build().await?;
            let request = ListLiveRecordFilesRequest::new().job_ids(ids.clone());
            let call = client.list_live_record_files(request).header(&header.0, &header.1);
            let call = parameters.iter().fold(call, |call, (name, value)| call.parameter(name, value));
            call.await.map(|_| mock.requests().remove(0))
        });
        let received = Received::of(&sent.expect("the request is valid"));
        let key = Key::new(fuzz::SECRET);
        prop_assert_eq!(received.verify("id", &key), Ok(()));
        // Of several values of a name the last counts, and the typed request takes precedence.
        let mut expected: std::collections::BTreeMap<String, String> = parameters.into_iter().collect();
        expected.extend(ids.iter().enumerate().map(|(at, id)| (format!("JobIds.{}", at + 1), id.clone())));
        prop_assert_eq!(text_pairs(received.query().as_bytes()), expected.into_iter().collect::<Vec<_>>());
        let (name, value) = (header.0.to_ascii_lowercase(), header.1.trim_matches([' ', '\t']).to_owned());
        prop_assert!(received.headers.contains(&(name, value)));
    }
}

/// Returns the text with one character replaced by another that no encoding equates with it.
fn change_character(text: &str, at: Index) -> String {
    let at = at.index(text.chars().count());
    let other = |letter: char| if letter == 'x' || letter == 'X' { 'y' } else { 'x' };
    text.chars().enumerate().map(|(place, letter)| if place == at { other(letter) } else { letter }).collect()
}
