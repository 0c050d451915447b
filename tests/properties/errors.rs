//! An error keeps everything that came, in one line for a log, and no secret.

use std::time::Duration;

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials, Error, RetryPolicy, Timestamp};
use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{cases, fuzz, text};

/// A body of any bytes, or one that is nearly an error of the service.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let name =
        prop::sample::select(&["Code", "code", "Message", "message", "RequestId", "requestId", "Other"][..]);
    let value = prop_oneof![
        text().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        Just(json!({"Code": ["x"]})),
    ];
    let json = vec((name.clone(), value), 0..5).prop_map(|members| {
        let members = members.into_iter().map(|(name, value)| (name.to_owned(), value));
        members.collect::<serde_json::Map<_, _>>()
    });
    let xml = vec((name, text()), 0..4).prop_map(|elements| {
        let element = |(name, text): (&str, String)| format!("<{name}>{text}</{name}>");
        format!("<Error>{}", elements.into_iter().map(element).collect::<String>())
    });
    prop_oneof![
        vec(any::<u8>(), 0..64),
        text().prop_map(String::into_bytes),
        json.prop_map(|json| Value::Object(json).to_string().into_bytes()),
        xml.prop_map(String::into_bytes),
    ]
}

/// Any value that can be a header, and often one that says how long to wait.
fn header_value() -> impl Strategy<Value = HeaderValue> {
    let bytes = prop_oneof![
        vec(any::<u8>(), 0..24),
        "(-|\\+)?[0-9]{0,30}".prop_map(String::into_bytes),
        "Limit:[0-9]{1,3}, ?TimeLeft:[0-9]{0,25}(,Reset:1)?".prop_map(String::into_bytes),
        "(Mon|Thu)?(, )?[0-9]{1,2} (Jan|Dec|Foo) -?[0-9]{1,5} [0-9]{2}:[0-9]{2}:[0-9]{2} (GMT|UTC|[+-][0-9]{4})"
            .prop_map(String::into_bytes),
    ];
    bytes.prop_filter_map("not a value of a header", |bytes| HeaderValue::from_bytes(&bytes).ok())
}

fn headers() -> impl Strategy<Value = HeaderMap> {
    let names =
        &["x-acs-retry-after", "x-ratelimit-user-api", "x-ratelimit-user", "retry-after", "x-other"][..];
    let name = prop::sample::select(names).prop_map(HeaderName::from_static);
    vec((name, header_value()), 0..4).prop_map(|pairs| pairs.into_iter().collect())
}

fn failed(status: u16, headers: HeaderMap, body: &[u8]) -> Error {
    fuzz::call("ListPipelines", fuzz::received(status, headers, body)).expect_err("the status is no success")
}

/// The number that a header says, if it says one.
fn number(value: &HeaderValue) -> Option<u64> {
    value.to_str().ok()?.trim().parse().ok().filter(|number| *number > 0)
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn any_answer_of_any_status_is_kept(status in 100..1000_u16, headers in headers(), body in body()) {
        fuzz::check_status(status, headers, &body);
    }

    #[test]
    fn what_the_service_says_is_told(
        status in 400..600_u16,
        code in text(),
        message in text(),
        request_id in text(),
        capital in any::<bool>(),
    ) {
        let name = |name: &str| if capital { name.to_owned() } else { name[..1].to_ascii_lowercase() + &name[1..] };
        let body = json!({name("Code"): code, name("Message"): message, name("RequestId"): request_id});
        let error = failed(status, HeaderMap::new(), body.to_string().as_bytes());
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        prop_assert_eq!(error.code().map(str::to_owned), said(&code));
        prop_assert_eq!(error.request_id().map(str::to_owned), said(&request_id));
        if !message.is_empty() {
            prop_assert_eq!(error.message(), Some(message.as_str()));
        }
    }

    #[test]
    fn how_long_to_wait_is_what_a_header_says(headers in headers()) {
        let error = failed(503, headers.clone(), b"");
        let first = |name: &str| headers.get(name).and_then(number);
        match (error.retry_after(), first("x-acs-retry-after"), first("retry-after")) {
            (pause, Some(milliseconds), _) => prop_assert_eq!(pause, Some(Duration::from_millis(milliseconds))),
            (Some(pause), None, seconds) => {
                let limits = ["x-ratelimit-user-api", "x-ratelimit-user"].iter().any(|name| headers.contains_key(*name));
                prop_assert!(limits || seconds.is_none_or(|seconds| pause == Duration::from_secs(seconds)));
                prop_assert!(headers.keys().any(|name| name != "x-other"));
            }
            (None, None, seconds) => prop_assert_eq!(seconds, None),
        }
    }

    #[test]
    fn a_date_to_come_is_waited_for_and_one_that_is_over_is_not(seconds in 0..4_000_000_000_i64) {
        let date = Timestamp::from_second(seconds).expect("a time");
        let value = date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let headers = [("retry-after", value)].into_iter().map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_str(&value).expect("a value of a header"))
        });
        let before = Timestamp::now();
        let pause = failed(503, headers.collect(), b"").retry_after();
        let most = Duration::try_from(date.duration_since(before)).ok();
        prop_assert!(pause <= most, "{:?} is more than {:?}", pause, most);
        prop_assert_eq!(pause.is_some(), most.is_some());
    }
}

/// A secret as keys and tokens are made of: of letters, digits, and what base64 and URLs know.
fn secret() -> impl Strategy<Value = String> {
    "[A-Za-z0-9+/=._~-]{12,40}"
}

/// A secret with each of its letters as it is or escaped, once or twice.
fn spelled(secret: &str, ways: &[u8]) -> String {
    let escape = |letter: char, way: u8| {
        let code = u32::from(letter);
        match way % 12 {
            0 => format!("%{code:02x}"),
            1 => format!("%{code:02X}"),
            2 => format!("\\u{code:04x}"),
            3 => format!("\\u{code:04X}"),
            4 => format!("&#{code};"),
            5 => format!("&#x{code:x};"),
            6 => format!("&#X{code:X};"),
            7 if !letter.is_ascii_alphanumeric() => format!("\\{letter}"),
            _ => letter.to_string(),
        }
    };
    let way = |at: usize| ways.get(at % ways.len().max(1)).copied().unwrap_or(11);
    let once = secret.chars().enumerate().map(|(at, letter)| escape(letter, way(at)));
    match way(0) {
        // In a URL that stands in a text of JSON, or in a URL.
        200.. => once.collect::<String>().replace('\\', "\\\\").replace('%', "%25").replace('&', "&amp;"),
        _ => once.collect(),
    }
}

proptest! {
    #![proptest_config(cases(800))]

    #[test]
    fn a_secret_is_taken_out_and_nothing_beside_it(
        secret in secret(),
        ways in vec(any::<u8>(), 0..40),
        before in vec(any::<u8>(), 0..12),
        after in vec(any::<u8>(), 0..12),
        start in 0..12_usize,
        in_json in any::<bool>(),
        status in prop::sample::select(&[200_u16, 403, 500][..]),
        as_token in any::<bool>(),
    ) {
        let (before, after) = match in_json {
            true => (br#"{"Code":"C","Message":""#.to_vec(), br#""}"#.to_vec()),
            false => (before, after),
        };
        // Half a secret before the whole of it does not hide it.
        let spelled = format!("{}{}", &secret[..start], spelled(&secret, &ways));
        let body = [before.clone(), spelled.into_bytes(), after.clone()].concat();
        let credentials = match as_token {
            true => Credentials::new("id", "another secret of the key").with_security_token(&secret),
            false => Credentials::new("id", &secret),
        };
        let script = MockTransport::new().respond(status, body);
        let error = fuzz::wait(async {
            let builder = Client::builder().region("cn-shanghai").transport(script).retry(RetryPolicy::none());
            alicloud_ice::call(&builder.credentials(credentials).build().await?, "ListPipelines", json!({})).await
        });
        let error = error.expect_err("it is an error or cannot be read");
        let kept = error.raw_body().unwrap_or_default();
        for shown in [error.to_string().as_bytes(), format!("{error:?}").as_bytes(), kept] {
            prop_assert!(!fuzz::tells(shown, &secret), "{}", String::from_utf8_lossy(shown));
        }
        let escapes = |bytes: &[u8]| bytes.iter().any(|byte| b"%\\&".contains(byte));
        if !escapes(&before) {
            prop_assert!(kept.starts_with(&before) && kept.ends_with(&after));
        }
    }
}
