//! An error keeps the whole response, is shown on one line, and contains no secret.

use std::time::Duration;

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials, Error, RetryPolicy, Timestamp};
use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{cases, fuzz, text};

/// Generates bodies of any bytes, and bodies that resemble an error of the service.
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

/// Generates values of headers, often one with a delay.
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

/// Returns the error of a call with this response.
fn error_of(status: u16, headers: HeaderMap, body: &[u8]) -> Error {
    fuzz::call("ListPipelines", fuzz::received(status, headers, body))
        .expect_err("the status is not one of success")
}

/// Returns the number in a header, unless it is zero or malformed.
fn positive_number(value: &HeaderValue) -> Option<u64> {
    value.to_str().ok()?.trim().parse().ok().filter(|number| *number > 0)
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn any_response_is_read_or_kept_in_an_error(status in 100..1000_u16, headers in headers(), body in body()) {
        fuzz::check_status(status, headers, &body);
    }

    #[test]
    fn an_error_has_the_code_the_message_and_the_request_id_of_the_service(
        status in 400..600_u16,
        code in text(),
        message in text(),
        request_id in text(),
        capital in any::<bool>(),
    ) {
        let name = |name: &str| if capital { name.to_owned() } else { name[..1].to_ascii_lowercase() + &name[1..] };
        let body = json!({name("Code"): code, name("Message"): message, name("RequestId"): request_id});
        let error = error_of(status, HeaderMap::new(), body.to_string().as_bytes());
        let unless_empty = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        prop_assert_eq!(error.code().map(str::to_owned), unless_empty(&code));
        prop_assert_eq!(error.request_id().map(str::to_owned), unless_empty(&request_id));
        if !message.is_empty() {
            prop_assert_eq!(error.message(), Some(message.as_str()));
        }
    }

    #[test]
    fn retry_after_is_the_delay_in_a_header(headers in headers()) {
        let error = error_of(503, headers.clone(), b"");
        let first = |name: &str| headers.get(name).and_then(positive_number);
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
    fn retry_after_is_a_future_date_and_no_past_one(seconds in 0..4_000_000_000_i64) {
        let date = Timestamp::from_second(seconds).expect("a time");
        let value = date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let headers = [("retry-after", value)].into_iter().map(|(name, value)| {
            (HeaderName::from_static(name), HeaderValue::from_str(&value).expect("a value of a header"))
        });
        let before = Timestamp::now();
        let pause = error_of(503, headers.collect(), b"").retry_after();
        let most = Duration::try_from(date.duration_since(before)).ok();
        prop_assert!(pause <= most, "{:?} is longer than {:?}", pause, most);
        prop_assert_eq!(pause.is_some(), most.is_some());
    }
}

/// Generates secrets of the characters of access keys and tokens: those of base64 and of URLs.
fn secret() -> impl Strategy<Value = String> {
    "[A-Za-z0-9+/=._~-]{12,40}"
}

/// Returns a secret with each of its characters escaped by a notation, or not escaped.
fn escaped(secret: &str, notations: &[u8]) -> String {
    let escape = |letter: char, notation: u8| {
        let code = u32::from(letter);
        match notation % 12 {
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
    let notation = |index: usize| notations.get(index % notations.len().max(1)).copied().unwrap_or(11);
    let once = secret.chars().enumerate().map(|(index, letter)| escape(letter, notation(index)));
    match notation(0) {
        // Escaped again, as in a URL within JSON or within another URL.
        200.. => once.collect::<String>().replace('\\', "\\\\").replace('%', "%25").replace('&', "&amp;"),
        _ => once.collect(),
    }
}

proptest! {
    #![proptest_config(cases(800))]

    #[test]
    fn a_secret_is_redacted_and_the_bytes_around_it_stay(
        secret in secret(),
        notations in vec(any::<u8>(), 0..40),
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
        // The beginning of the secret stands before the whole of it.
        let spelled = format!("{}{}", &secret[..start], escaped(&secret, &notations));
        let body = [before.clone(), spelled.into_bytes(), after.clone()].concat();
        let credentials = match as_token {
            true => Credentials::new("id", "the secret of the access key").with_security_token(&secret),
            false => Credentials::new("id", &secret),
        };
        let mock = MockTransport::new().respond(status, body);
        let error = fuzz::wait(async {
            let builder = Client::builder().region("cn-shanghai").transport(mock).retry(RetryPolicy::none());
            alicloud_ice::call(&builder.credentials(credentials).build().await?, "ListPipelines", json!({})).await
        });
        let error = error.expect_err("the response is an error or malformed");
        let kept = error.raw_body().unwrap_or_default();
        for shown in [error.to_string().as_bytes(), format!("{error:?}").as_bytes(), kept] {
            prop_assert!(!fuzz::reveals(shown, &secret), "{}", String::from_utf8_lossy(shown));
        }
        let escapes = |bytes: &[u8]| bytes.iter().any(|byte| b"%\\&".contains(byte));
        if !escapes(&before) {
            prop_assert!(kept.starts_with(&before) && kept.ends_with(&after));
        }
    }
}
