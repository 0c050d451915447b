//! Checks of any response, any credentials file, any description and its texts, for the fuzzers and for
//! `cargo test`.

pub mod description;
pub mod documentation;

use std::fs;
use std::sync::LazyLock;

use alicloud_ice::credentials::{CliProfile, CredentialsFile, ProvideCredentials, ProviderConfig};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials, Error, ErrorKind, GROUPS, OperationInfo, Result, RetryPolicy};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

/// The secret that all calls are signed with. It must not be shown.
pub const SECRET: &str = "sEcReT/of+the=key";

/// The operations that are called: those without required parameters, and two others.
pub static OPERATIONS: LazyLock<Vec<&'static OperationInfo>> = LazyLock::new(|| {
    let all = GROUPS.iter().flat_map(|group| group.operations).copied();
    all.filter(|operation| operation.request(&parameters(operation.name)).is_ok()).collect()
});

fn parameters(operation: &str) -> Value {
    match operation {
        "GetUrlUploadInfos" => json!({"JobIds": "a"}),
        "GetMediaInfo" => json!({"MediaId": "a"}),
        _ => json!({}),
    }
}

/// Checks a response. The input is a name of the [`OPERATIONS`], a line break and the body of the
/// response. With another first line, the whole input is a response of each of a few operations.
pub fn response(data: &[u8]) {
    let line = data.iter().position(|byte| *byte == b'\n').unwrap_or_default();
    let (name, body) = data.split_at(line);
    match OPERATIONS.iter().find(|operation| operation.name.as_bytes() == name) {
        Some(operation) => check_response(operation.name, &body[1..]),
        None => {
            for name in ["ListMediaBasicInfos", "GetWorkflowTask", "SearchMediaByHybrid", "ListPipelines"] {
                check_response(name, data);
            }
        }
    }
}

/// Checks that a body is read and then the same after it was written and read again, or that it is
/// kept in an error.
pub fn check_response(operation: &str, body: &[u8]) {
    match call(operation, received(200, HeaderMap::new(), body)) {
        Ok(read) => {
            let read_again = call(operation, received(200, HeaderMap::new(), read.to_string().as_bytes()));
            let read_again = read_again
                .unwrap_or_else(|error| panic!("{operation}: {read} cannot be read again: {error}"));
            assert_eq!(read_again, read, "{operation}: changed after it was written and read again");
        }
        Err(error) => check_error(&error, 200, body),
    }
}

/// Checks an error. The input is a line with a status, lines with headers, an empty line and a body.
/// The bytes 1 to 4 stand for the secret: unchanged, and in three notations.
pub fn error_body(data: &[u8]) {
    let spelled = |byte: &u8| match byte {
        1 => SECRET.as_bytes().to_vec(),
        2 => SECRET.bytes().flat_map(|byte| format!("%{byte:02x}").into_bytes()).collect(),
        3 => SECRET.replace('/', r"\/").replace('+', r"\u002B").into_bytes(),
        4 => SECRET.replace('/', "&#x2F;").replace('+', "&#43;").replace('=', "&#x3d;").into_bytes(),
        other => vec![*other],
    };
    let data: Vec<u8> = data.iter().flat_map(spelled).collect();
    let end = data.windows(2).position(|two| two == b"\n\n");
    let (head, body) = end.map_or((&b"500"[..], &data[..]), |end| (&data[..end], &data[end + 2..]));
    let mut lines = head.split(|byte| *byte == b'\n');
    let status = lines.next().and_then(|line| StatusCode::from_bytes(line).ok());
    let status = status.unwrap_or(StatusCode::BAD_GATEWAY).as_u16();
    let mut headers = HeaderMap::new();
    for line in lines {
        let mut sides = line.splitn(2, |byte| *byte == b':');
        let (name, value) = (sides.next().unwrap_or_default(), sides.next().unwrap_or_default());
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    check_status(status, headers, body);
}

/// Checks that a response is an error, unless its status is one of success.
pub fn check_status(status: u16, headers: HeaderMap, body: &[u8]) {
    match call("ListPipelines", received(status, headers, body)) {
        Ok(_) => assert!((200..300).contains(&status), "{status} is not a status of success"),
        Err(error) => check_error(&error, status, body),
    }
}

/// Checks an error against the response that it was made of.
pub fn check_error(error: &Error, status: u16, body: &[u8]) {
    assert!(matches!(error.kind(), ErrorKind::Service | ErrorKind::InvalidResponse), "{error:?}");
    assert_eq!(error.http_status(), Some(status));
    let line = error.to_string();
    assert!(is_one_line(&line), "{line:?} is not one line");
    let kept = error.raw_body().unwrap_or_else(|| panic!("no body in {error:?}"));
    if kept != body {
        assert!(reveals(body, SECRET), "the body was changed without a secret in it: {error:?}");
    }
    for shown in [line.as_bytes(), format!("{error:?}").as_bytes(), kept] {
        assert!(!reveals(shown, SECRET), "the secret is shown: {}", String::from_utf8_lossy(shown));
    }
}

fn is_one_line(text: &str) -> bool {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    !text.is_empty() && !text.contains(breaks)
}

/// Returns whether bytes contain a text, unchanged or after their escapes are decoded up to twice.
pub fn reveals(bytes: &[u8], text: &str) -> bool {
    let mut bytes = bytes.to_vec();
    for _ in 0..3 {
        if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
            return true;
        }
        bytes = unescaped(&bytes);
    }
    false
}

/// Decodes the ASCII escapes of URLs, JSON and HTML.
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let number = |digits: &[u8], radix| {
        let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
        u32::from_str_radix(digits, radix).ok().and_then(|number| u8::try_from(number).ok())
    };
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let entity = |after: &[u8]| {
            let end = after.iter().take(10).position(|byte| *byte == b';')?;
            let name = &after[..end];
            let byte = match name {
                [b'#', b'x' | b'X', digits @ ..] => number(digits, 16)?,
                [b'#', digits @ ..] => number(digits, 10)?,
                b"sol" => b'/',
                b"plus" => b'+',
                b"equals" => b'=',
                _ => return None,
            };
            Some((byte, end + 1))
        };
        let percent = |after: &[u8]| after.get(..2).and_then(|digits| Some((number(digits, 16)?, 2)));
        let escape = match first {
            b'%' => percent(after),
            b'&' => entity(after),
            b'\\' if after.first() == Some(&b'u') => {
                after.get(1..5).and_then(|digits| Some((number(digits, 16)?, 5)))
            }
            b'\\' => match after.split_first() {
                // A backslash before another escape stands for itself.
                Some((b'%', digits)) if percent(digits).is_some() => None,
                Some((b'&', name)) if entity(name).is_some() => None,
                next => next.map(|(byte, _)| (*byte, 1)),
            },
            _ => None,
        };
        let (byte, length) = escape.unwrap_or((*first, 0));
        plain.push(byte);
        rest = &after[length..];
    }
    plain
}

/// Returns a response for a mock transport.
pub fn received(status: u16, headers: HeaderMap, body: &[u8]) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = StatusCode::from_u16(status).expect("a status of HTTP");
    *response.headers_mut() = headers;
    response
}

/// Calls an operation that receives a response.
pub fn call(operation: &str, response: http::Response<Bytes>) -> Result<Value> {
    wait(async {
        let builder =
            Client::builder().region("cn-shanghai").transport(MockTransport::new().respond_with(response));
        let builder = builder.credentials(Credentials::new("id", SECRET)).retry(RetryPolicy::none());
        alicloud_ice::call(&builder.build().await?, operation, parameters(operation)).await
    })
}

/// Runs a future that waits for nothing outside of it.
pub fn wait<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    }
    RUNTIME.with(|runtime| runtime.block_on(future))
}

/// Checks a file as the configuration of the CLI and as an INI file. The byte 1 stands for the secret.
pub fn credentials_file(data: &[u8]) {
    let spelled =
        |byte: &u8| if *byte == 1 { SECRET.as_bytes() } else { std::slice::from_ref(byte) }.to_vec();
    let file: Vec<u8> = data.iter().flat_map(spelled).collect();
    // Such a profile would run a program.
    if !reveals(&file, "External") {
        let config = configure(".aliyun/config.json", &file);
        let found = wait(CliProfile::new().configure(config).credentials());
        check_credentials(found, secret_is_elsewhere_in_json(&file));
    }
    let config = configure(".alibabacloud/credentials.ini", &file);
    let found = wait(CredentialsFile::new().configure(config).credentials());
    check_credentials(found, secret_is_elsewhere_in_ini(&file));
}

/// Checks that a file has credentials or an error, and that neither shows the secret.
fn check_credentials(found: Result<Credentials>, may_show: bool) {
    let shown = match &found {
        Ok(credentials) => {
            // Bearer tokens and anonymous credentials have no ID.
            assert!(credentials.access_key_id().is_none_or(|id| !id.is_empty()), "no ID: {credentials:?}");
            format!("{credentials:?}")
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
            assert!(is_one_line(&error.to_string()), "{error:?} is not one line");
            format!("{error} {error:?}")
        }
    };
    assert!(may_show || !reveals(shown.as_bytes(), SECRET), "the secret is shown: {shown}");
}

/// Returns a configuration with a file in the home directory, and servers that always return the
/// same credentials.
fn configure(path: &str, file: &[u8]) -> ProviderConfig {
    thread_local! {
        static HOME: tempfile::TempDir = tempfile::tempdir().expect("a folder");
    }
    let home = HOME.with(|home| home.path().to_owned());
    let path = home.join(path);
    fs::create_dir_all(path.parent().expect("a path in a folder")).expect("a folder");
    fs::write(path, file).expect("a file");
    let credentials = json!({"AccessKeyId": "STS.id", "AccessKeySecret": "s", "SecurityToken": "t",
        "Expiration": "2099-01-01T00:00:00Z", "access_token": "a", "refresh_token": "r", "expires_in": 7200});
    let mut response = credentials.clone();
    for name in ["Credentials", "CloudCredential"] {
        response[name] = credentials.clone();
    }
    let mock = MockTransport::new().respond(200, response.to_string()).respond(200, response.to_string());
    ProviderConfig::new().variables(|_| None).home(home).transport(mock)
}

/// Returns whether the secret stands in a member that need not be secret.
fn secret_is_elsewhere_in_json(file: &[u8]) -> bool {
    const SECRETS: [&str; 6] = [
        "access_key_secret",
        "sts_token",
        "access_token",
        "oauth_access_token",
        "oauth_refresh_token",
        "bearer_token",
    ];
    fn reveals_at(name: &str, value: &Value) -> bool {
        match value {
            Value::Object(members) => members
                .iter()
                .any(|(name, value)| reveals(name.as_bytes(), SECRET) || reveals_at(name, value)),
            Value::Array(items) => items.iter().any(|item| reveals_at("", item)),
            scalar => !SECRETS.contains(&name) && reveals(scalar.to_string().as_bytes(), SECRET),
        }
    }
    let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
    serde_json::from_slice(file).is_ok_and(|json| reveals_at("", &json))
}

/// Returns whether the secret stands in a setting that need not be secret.
fn secret_is_elsewhere_in_ini(file: &[u8]) -> bool {
    let text = String::from_utf8_lossy(file);
    text.lines().filter(|line| reveals(line.as_bytes(), SECRET)).any(|line| {
        let name = line.split_once(['=', ':']).map(|(name, _)| name.trim().to_ascii_lowercase());
        name.is_some_and(|name| name != "access_key_secret")
    })
}
