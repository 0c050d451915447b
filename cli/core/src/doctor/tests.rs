use std::collections::BTreeMap;

use alicloud_runtime::transport::{MockResponse, MockTransport};
use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::testing::ICE;

const KEY: [(&str, &str); 2] = [
    ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExampleExampleabcd"),
    ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hidden-secret"),
];
const REGION: (&str, &str) = ("ALIBABA_CLOUD_REGION_ID", "cn-shanghai");
/// Without it, the chain would wait for a metadata service.
const NO_METADATA: (&str, &str) = ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");

/// A machine with variables, files and a service.
struct Machine {
    home: TempDir,
    variables: BTreeMap<String, String>,
    service: MockTransport,
    has_home: bool,
    profile: Option<&'static str>,
}

impl Machine {
    fn new(variables: &[(&str, &str)]) -> Self {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Machine {
            home: tempfile::tempdir().unwrap(),
            variables: variables.collect(),
            service: MockTransport::new().respond_with(response(0)),
            has_home: true,
            profile: None,
        }
    }

    fn file(self, path: &str, text: &str) -> Self {
        let path = self.home.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    fn service(self, response: impl Into<MockResponse>) -> Self {
        Machine { service: MockTransport::new().respond_with(response), ..self }
    }

    fn report(&self, offline: bool) -> Report {
        let variables = self.variables.clone();
        let mut config = ProviderConfig::new().variables(move |name| variables.get(name).cloned());
        if self.has_home {
            config = config.home(self.home.path());
        }
        let variable = |name: &str| self.variables.get(name).map(OsString::from);
        let builder =
            ClientBuilder::new(ICE.service).provider_config(config.clone()).transport(self.service.clone());
        let setup = Setup { builder, profile: self.profile, config, variable: &variable };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(DoctorArguments { offline }.report(&ICE, setup))
    }

    /// Returns the text without styles, with `~` for the home directory, and the exit code.
    fn doctor(&self, offline: bool) -> (String, u8) {
        let report = self.report(offline);
        let text = anstream::adapter::strip_str(&report.to_text()).to_string();
        let text = text.replace(&self.home.path().display().to_string(), "~");
        (text, report.outcome().map_or_else(|failure| failure.cause.exit_code(), |()| 0))
    }
}

/// Returns a response whose clock differs by these seconds.
fn response(seconds: i64) -> MockResponse {
    let date = alicloud_runtime::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&date).unwrap();
    MockResponse::new(200, r#"{"RequestId":"R"}"#).header("date", date)
}

/// Returns the line of a check.
fn line<'a>(text: &'a str, name: &str) -> &'a str {
    let found = text.lines().find(|line| line.get(9..).is_some_and(|rest| rest.starts_with(name)));
    found.unwrap_or_else(|| panic!("no line {name} in\n{text}"))
}

#[test]
fn a_machine_with_everything_can_make_calls() {
    let machine = Machine::new(&[KEY[0], KEY[1], REGION])
        .file(".aliyun/config.json", "{}")
        .file(".alibabacloud/credentials.ini", "");
    let (text, code) = machine.doctor(false);
    let expected = "\
        version             alicloud-ice-cli 0.1.0, alicloud-ice 0.1.0, alicloud-runtime 0.1.0, on
ok       region              cn-shanghai, from ALIBABA_CLOUD_REGION_ID
ok       endpoint            https://ice.cn-shanghai.aliyuncs.com
ok       credentials         access key LTAI****abcd, from environment
ok         environment       used, from ALIBABA_CLOUD_ACCESS_KEY_ID
skipped    OIDC role         not tried: environment comes first
skipped    CLI profile       shadowed by environment; ~/.aliyun/config.json would be used
skipped    credentials file  shadowed by environment; ~/.alibabacloud/credentials.ini would be used
skipped    ECS role          not tried: environment comes first
skipped    credentials URI   not tried: environment comes first
skipped  proxy               
ok       service             HTTP 200 to GetPublicMediaInfo in 
ok       clock               differs from that of the service by ";
    for (line, expected) in text.lines().zip(expected.lines()) {
        assert!(line.contains(expected), "{line:?} instead of {expected:?}\n{text}");
    }
    assert_eq!((text.lines().count(), code), (expected.lines().count(), 0));
    assert!(!text.contains("hidden-secret") && !text.contains("LTAI5tExample"), "{text}");
}

#[test]
fn a_machine_with_nothing_lacks_a_region_and_credentials() {
    let (text, code) = Machine::new(&[NO_METADATA]).doctor(false);
    assert_eq!(code, 3);
    let expected =
        "failed   endpoint            no region and no endpoint: pass --region with one of cn-beijing, ";
    assert!(line(&text, "endpoint").starts_with(expected), "{text}");
    assert_eq!(
        line(&text, "credentials "),
        "failed   credentials         no provider has any: set ALIBABA_CLOUD_ACCESS_KEY_ID and \
         ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run `aliyun configure`"
    );
    assert_eq!(
        line(&text, "  CLI profile"),
        "skipped    CLI profile       ~/.aliyun/config.json: file not found"
    );
    assert_eq!(
        line(&text, "  ECS role"),
        "skipped    ECS role          disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED"
    );
}

#[test]
fn a_machine_without_a_home_directory_has_the_reason_in_its_lines() {
    let machine = Machine { has_home: false, ..Machine::new(&[NO_METADATA, REGION]) };
    let (text, code) = machine.doctor(true);
    assert_eq!(code, 3);
    assert!(
        line(&text, "  CLI profile").contains("home directory of `.aliyun/config.json` not found: "),
        "{text}"
    );
}

#[test]
fn a_broken_profile_is_a_warning_with_its_reason() {
    let machine =
        Machine::new(&[NO_METADATA, REGION, ("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:1/")])
            .file(".aliyun/config.json", "{\"current\": }");
    let (text, code) = machine.doctor(true);
    assert_eq!(
        line(&text, "  CLI profile"),
        "warning    CLI profile       broken: ~/.aliyun/config.json: not JSON at line 1 column 13"
    );
    assert_eq!(
        line(&text, "credentials "),
        "warning  credentials         unknown: credentials URI needs a server, which --offline does not call"
    );
    assert_eq!((line(&text, "service"), code), ("skipped  service             not called: --offline", 0));
}

#[test]
fn a_named_profile_is_the_only_provider() {
    let profile = |mode: &str| {
        json!({ "current": "other", "profiles": [{ "name": "p", "mode": mode, "access_key_id": "LTAI0123456789abcdef",
            "access_key_secret": "hidden-secret", "sts_token": "hidden-token" }] })
    };
    let machine = |mode| {
        let machine = Machine::new(&[KEY[0], KEY[1], REGION]);
        Machine { profile: Some("p"), ..machine.file(".aliyun/config.json", &profile(mode).to_string()) }
    };
    let (text, code) = machine("StsToken").doctor(true);
    let expected =
        "ok       credentials  temporary credentials LTAI****cdef, from profile `p`, until an unknown time";
    assert_eq!((line(&text, "credentials"), code), (expected, 0));
    assert!(!text.contains("hidden") && !text.contains("environment"), "{text}");
    let (text, code) = machine("Typo").doctor(true);
    assert!(line(&text, "credentials").ends_with("profile `p`: unknown mode `Typo`"), "{text}");
    assert_eq!(code, 3);
}

#[test]
fn a_service_that_is_not_reached_is_a_failure_of_its_own() {
    let machine = Machine::new(&[KEY[0], KEY[1], REGION]).service(MockResponse::connect_failure());
    let (text, code) = machine.doctor(false);
    let expected = "failed   service             ice.cn-shanghai.aliyuncs.com is not reached: GetPublicMediaInfo: no \
        connection, nothing was sent: ";
    assert!(line(&text, "service").starts_with(expected), "{text}");
    assert_eq!(code, 4);
    // Without credentials as well, the configuration comes first.
    let machine = Machine::new(&[NO_METADATA, REGION]).service(MockResponse::connect_failure());
    assert_eq!(machine.doctor(false).1, 3);
}

#[test]
fn an_error_of_the_service_is_a_response_and_a_page_of_a_proxy_is_a_warning() {
    let machine = Machine::new(&[KEY[0], KEY[1], REGION]).service(MockResponse::error(503, "Busy", "x"));
    let (text, code) = machine.doctor(false);
    assert!(line(&text, "service").starts_with("ok "), "{text}");
    assert_eq!(
        (line(&text, "clock"), code),
        ("skipped  clock               unknown: the response has no valid `Date`", 0)
    );
    let machine = Machine::new(&[KEY[0], KEY[1], REGION]).service(MockResponse::new(407, "<html>"));
    let (text, code) = machine.doctor(false);
    let expected = "without a request ID: ice.cn-shanghai.aliyuncs.com may be a proxy or another server";
    assert!(line(&text, "service").ends_with(expected), "{text}");
    assert_eq!(code, 0);
}

#[test]
fn a_clock_that_differs_is_a_warning() {
    for (seconds, expected) in [
        (
            3600,
            "3600 s behind that of the service, which rejects requests from 900 s on: set the clock of this machine",
        ),
        (
            -120,
            "120 s ahead of that of the service, which rejects requests from 900 s on: set the clock of this machine",
        ),
    ] {
        let machine = Machine::new(&[KEY[0], KEY[1], REGION]).service(response(seconds));
        let report = machine.report(false).to_json();
        let clock =
            report["checks"].as_array().unwrap().iter().find(|check| check["check"] == "clock").unwrap();
        // A second may begin while the test runs.
        let apart = clock["clockDifferenceSeconds"].as_i64().unwrap() + seconds;
        assert!((-1..=1).contains(&apart), "{clock}");
        if apart == 0 {
            assert_eq!((&clock["detail"], &clock["status"]), (&json!(expected), &json!("warning")));
        }
    }
}

#[test]
fn the_report_for_programs_has_facts_without_secrets() {
    let machine = Machine::new(&[KEY[0], KEY[1], REGION, ("ICE_READ_ONLY", "1")]);
    let report = machine.report(true).to_json();
    assert_eq!(report["ok"], true);
    let checks = report["checks"].as_array().unwrap();
    let of = |name: &str| checks.iter().find(|check| check["check"] == name).unwrap();
    assert_eq!(
        *of("credentials"),
        json!({ "check": "credentials", "status": "ok", "detail": "access key LTAI****abcd, from environment",
            "provider": "environment", "kind": "access key", "accessKeyId": "LTAI****abcd" })
    );
    assert_eq!(of("region")["origin"], "ALIBABA_CLOUD_REGION_ID");
    assert_eq!(of("environment")["setting"], "ALIBABA_CLOUD_ACCESS_KEY_ID");
    assert_eq!(of("read-only mode")["status"], "warning");
    assert!(!report.to_string().contains("hidden-secret"));
    let invalid = Machine::new(&[KEY[0], KEY[1], REGION, ("ICE_READ_ONLY", "ture")]);
    assert_eq!(invalid.doctor(true).1, 3);
}
