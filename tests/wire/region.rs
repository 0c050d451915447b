//! Where the region of a client comes from, and which regions are accepted.

use alicloud_ice::credentials::{CliProfile, ProviderConfig};
use alicloud_ice::{Client, ClientBuilder, Credentials, ErrorKind};
use serde_json::{Value, json};
use tempfile::TempDir;

const VARIABLE: &str = "ALIBABA_CLOUD_REGION_ID";
const KNOWN: &str = "cn-beijing, cn-hangzhou, cn-shanghai, cn-shenzhen, ap-southeast-1, us-west-1";

/// A home directory with a configuration file of the CLI, and variables.
struct Place {
    home: TempDir,
    variables: Vec<(String, String)>,
}

impl Place {
    fn new(variables: &[(&str, &str)]) -> Self {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Place { home: tempfile::tempdir().unwrap(), variables: variables.collect() }
    }

    /// Writes the file with profiles, the first of which is the current one.
    fn profiles(self, profiles: &[Value]) -> Self {
        let text = json!({"current": profiles[0]["name"], "profiles": profiles}).to_string();
        self.file(&text)
    }

    fn file(self, text: &str) -> Self {
        std::fs::create_dir_all(self.home.path().join(".aliyun")).unwrap();
        std::fs::write(self.path(), text).unwrap();
        self
    }

    fn path(&self) -> std::path::PathBuf {
        self.home.path().join(".aliyun/config.json")
    }

    fn config(&self) -> ProviderConfig {
        let variables = self.variables.clone();
        let find = move |name: &str| {
            variables.iter().find(|(given, _)| given == name).map(|(_, value)| value.clone())
        };
        ProviderConfig::new().variables(find).home(self.home.path())
    }

    /// Returns a builder of clients with the default credentials.
    fn builder(&self) -> ClientBuilder<Client> {
        Client::builder().provider_config(self.config())
    }

    async fn error(&self, builder: ClientBuilder<Client>) -> String {
        let error = builder.build().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        error.to_string().replace(&self.path().display().to_string(), "{config.json}")
    }
}

fn profile(name: &str, region: &str) -> Value {
    json!({"name": name, "mode": "AK", "access_key_id": "i", "access_key_secret": "s", "region_id": region})
}

async fn endpoint(builder: ClientBuilder<Client>) -> String {
    builder.build().await.unwrap_or_else(|error| panic!("{error}")).endpoint().to_string()
}

fn of(region: &str) -> String {
    format!("https://ice.{region}.aliyuncs.com")
}

#[tokio::test]
async fn the_program_precedes_the_environment_which_precedes_the_profile() {
    let keys = [("ALIBABA_CLOUD_ACCESS_KEY_ID", "i"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")];
    let profiles = [profile("one", "cn-beijing"), profile("two", "us-west-1")];
    let place = Place::new(&[]).profiles(&profiles);
    assert_eq!(endpoint(place.builder()).await, of("cn-beijing"));
    let place = Place::new(&keys).profiles(&profiles);
    assert_eq!(endpoint(place.builder()).await, of("cn-beijing"));
    let place = Place::new(&[("ALIBABA_CLOUD_PROFILE", "two")]).profiles(&profiles);
    assert_eq!(endpoint(place.builder()).await, of("us-west-1"));
    let place = Place::new(&[(VARIABLE, "cn-hangzhou")]).profiles(&profiles);
    assert_eq!(endpoint(place.builder()).await, of("cn-hangzhou"));
    assert_eq!(endpoint(place.builder().region("cn-shenzhen")).await, of("cn-shenzhen"));
    assert_eq!(
        endpoint(place.builder().region("cn-shenzhen").vpc(true)).await,
        "https://ice-vpc.cn-shenzhen.aliyuncs.com"
    );
    let place = Place::new(&[(VARIABLE, "")]).profiles(&profiles);
    assert_eq!(endpoint(place.builder()).await, of("cn-beijing"), "an empty variable counts as not set");
}

#[tokio::test]
async fn an_endpoint_needs_no_region() {
    let place = Place::new(&[(VARIABLE, "mars")]).profiles(&[profile("one", "evil.com/")]);
    assert_eq!(endpoint(place.builder().endpoint("a.example")).await, "https://a.example");
    assert_eq!(endpoint(place.builder().endpoint("a.example").region("mars")).await, "https://a.example");
}

/// The profile may be of another account, or in another region, than credentials that the program chooses.
#[tokio::test]
async fn the_profile_is_used_with_the_default_credentials_only() {
    let place = Place::new(&[]).profiles(&[profile("one", "cn-beijing"), profile("two", "us-west-1")]);
    let two = CliProfile::new().profile("two").configure(place.config());
    let message = place.error(place.builder().credentials(two)).await;
    assert_eq!(
        message,
        format!(
            "no region and no endpoint: call `.region(..)` with one of {KNOWN}, or set ALIBABA_CLOUD_REGION_ID or \
             the region of the CLI profile (it is not read, because the client has credentials of its own)"
        )
    );
    let place = Place::new(&[(VARIABLE, "cn-hangzhou")]);
    let own = Credentials::new("i", "s");
    assert_eq!(endpoint(place.builder().credentials(own)).await, of("cn-hangzhou"));
}

#[tokio::test]
async fn a_missing_region_is_an_error_with_all_places() {
    let missing = |name: &str, region: Value| {
        let mut profile = profile(name, "");
        profile["region_id"] = region;
        profile
    };
    for (place, reason) in [
        (Place::new(&[]), "{config.json}: file not found"),
        (Place::new(&[]).file("{"), "{config.json}: not JSON at line 1 column 1"),
        (Place::new(&[]).file("{}"), "{config.json}: no profile is set, and `current` is empty"),
        (
            Place::new(&[]).profiles(&[missing("one", json!(""))]),
            "{config.json}: profile `one`: `region_id` is missing or empty",
        ),
        (
            Place::new(&[]).profiles(&[missing("one", json!(7))]),
            "{config.json}: profile `one`: `region_id` is missing or empty",
        ),
        (
            Place::new(&[("ALIBABA_CLOUD_PROFILE", "gone")]).profiles(&[profile("one", "cn-beijing")]),
            "{config.json}: profile `gone`: not found in the file",
        ),
        (
            Place::new(&[("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true")])
                .profiles(&[profile("one", "cn-beijing")]),
            "disabled by ALIBABA_CLOUD_CLI_PROFILE_DISABLED",
        ),
        // The CLI reads them, but does not document them any more.
        (
            Place::new(&[("REGION", "cn-beijing"), ("REGION_ID", "cn-beijing")]),
            "{config.json}: file not found",
        ),
        (
            Place::new(&[("ALICLOUD_REGION_ID", "cn-beijing"), ("ALIBABACLOUD_REGION_ID", "cn-beijing")]),
            "{config.json}: file not found",
        ),
        // Of any product, not of this one.
        (Place::new(&[("ALIBABA_CLOUD_ENDPOINT", "ecs.aliyuncs.com")]), "{config.json}: file not found"),
    ] {
        let message = place.error(place.builder()).await;
        let expected = format!(
            "no region and no endpoint: call `.region(..)` with one of {KNOWN}, or set ALIBABA_CLOUD_REGION_ID or \
             the region of the CLI profile ({reason})"
        );
        assert_eq!(message, expected);
    }
}

#[tokio::test]
async fn an_unknown_region_is_an_error_with_a_suggestion_and_its_origin() {
    let none = Place::new(&[]);
    let allowed = format!("ICE is in {KNOWN}; call `.allow_unlisted_region(true)` for a newer region");
    for (place, region, error) in [
        (&none, Some("cn-shanghia"), format!("\"cn-shanghia\": did you mean `cn-shanghai`? {allowed}")),
        (&none, Some("eu-central-1"), format!("\"eu-central-1\": {allowed}")),
        (
            &Place::new(&[(VARIABLE, "cn-bejing")]),
            None,
            format!("\"cn-bejing\" from ALIBABA_CLOUD_REGION_ID: did you mean `cn-beijing`? {allowed}"),
        ),
        (
            &Place::new(&[]).profiles(&[profile("work", "cn-qingdao")]),
            None,
            format!("\"cn-qingdao\" from `region_id` of profile `work` in {{config.json}}: {allowed}"),
        ),
    ] {
        let builder = || region.map_or(place.builder(), |region| place.builder().region(region));
        assert_eq!(place.error(builder()).await, format!("unknown region {error}"));
    }
}

#[tokio::test]
async fn an_unlisted_region_can_be_allowed() {
    let place = Place::new(&[]).profiles(&[profile("work", "cn-newplace")]);
    let allowed = || place.builder().allow_unlisted_region(true);
    assert_eq!(endpoint(allowed().region("eu-north-9")).await, of("eu-north-9"));
    assert_eq!(endpoint(allowed()).await, of("cn-newplace"));
    let place = Place::new(&[(VARIABLE, "cn-newplace")]).profiles(&[profile("work", "cn-beijing")]);
    assert_eq!(endpoint(place.builder().allow_unlisted_region(true)).await, of("cn-newplace"));
    assert!(place.builder().allow_unlisted_region(false).build().await.is_err());
}

#[tokio::test]
async fn no_region_of_any_origin_names_another_host() {
    for region in ["evil.com/", "a.b", "CN-SHANGHAI", "cn-shanghai\n", "a@b", "a:1", " "] {
        let shown = format!("{region:?}");
        for (place, origin) in [
            (Place::new(&[(VARIABLE, region)]), " from ALIBABA_CLOUD_REGION_ID"),
            (
                Place::new(&[]).profiles(&[profile("one", region)]),
                " from `region_id` of profile `one` in {config.json}",
            ),
        ] {
            let expected =
                format!("invalid region {shown}{origin}: expected a region ID such as `cn-shanghai`");
            assert_eq!(place.error(place.builder().allow_unlisted_region(true)).await, expected);
        }
        let place = Place::new(&[]);
        let message = place.error(place.builder().region(region).allow_unlisted_region(true)).await;
        assert!(message.starts_with(&format!("invalid region {shown}: ")), "{message}");
    }
}

#[tokio::test]
async fn a_named_profile_gives_credentials_and_region_before_the_environment() {
    let variables = [
        (VARIABLE, "cn-beijing"),
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "of the environment"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s"),
        ("ALIBABA_CLOUD_PROFILE", "first"),
    ];
    let place = Place::new(&variables).profiles(&[
        profile("first", "cn-hangzhou"),
        profile("second", "us-west-1"),
        profile("bare", ""),
    ]);
    for (name, host) in [
        ("second", "ice.us-west-1.aliyuncs.com"),
        ("first", "ice.cn-hangzhou.aliyuncs.com"),
        ("bare", "ice.cn-beijing.aliyuncs.com"),
    ] {
        let client = place.builder().profile(name).build().await.unwrap();
        assert_eq!(client.endpoint().host(), host, "{name}");
    }
    let client = place.builder().profile("second").region("cn-shenzhen").build().await.unwrap();
    assert_eq!(client.endpoint().host(), "ice.cn-shenzhen.aliyuncs.com");

    // The variables of the environment do not stand in for a profile that was named.
    let error = place.builder().profile("third").build().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    assert!(error.to_string().contains("profile `third`: not found in the file"), "{error}");
}

#[tokio::test]
async fn the_origin_of_a_region_is_known_without_credentials() {
    let resolved = async |builder: ClientBuilder<Client>| {
        let resolved = builder.resolve_endpoint().await.unwrap();
        (resolved.endpoint.to_string(), resolved.region, resolved.region_origin)
    };
    let some = |text: &str| Some(text.to_owned());
    let place = Place::new(&[(VARIABLE, "cn-hangzhou")]);
    assert_eq!(resolved(place.builder()).await, (of("cn-hangzhou"), some("cn-hangzhou"), some(VARIABLE)));
    assert_eq!(
        resolved(place.builder().region("cn-beijing")).await,
        (of("cn-beijing"), some("cn-beijing"), None)
    );
    let endpoint = "https://ice.example:8443";
    assert_eq!(resolved(place.builder().endpoint(endpoint)).await, (endpoint.to_owned(), None, None));
    let place = Place::new(&[]).profiles(&[profile("one", "us-west-1")]);
    let origin = format!("`region_id` of profile `one` in {}", place.path().display());
    assert_eq!(resolved(place.builder()).await, (of("us-west-1"), some("us-west-1"), Some(origin)));
    let error = Place::new(&[]).builder().resolve_endpoint().await.unwrap_err();
    assert!(error.to_string().starts_with("no region and no endpoint: "), "{error}");
}
