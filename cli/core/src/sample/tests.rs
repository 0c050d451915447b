//! Exact programs.

use serde_json::json;

use super::*;

fn written(name: &str, request: &Json, options: &SampleOptions) -> Result<String, String> {
    let operation = operations::find(&ICE, name).and_then(|info| operations::describe(&ICE, info)).unwrap();
    program(&ICE, &operation, request, options).map_err(|failure| failure.message)
}
use crate::testing::{ICE, clips};

/// Returns the statement of the request in a program.
fn request(name: &str, request: &Json) -> String {
    let program = written(name, request, &SampleOptions::default()).unwrap();
    let (_, rest) = program.split_once("    let request = ").unwrap();
    rest.split_once("    let response").unwrap().0.to_owned()
}

#[test]
fn a_program_starts_jobs_and_waits_for_them() {
    let options = SampleOptions {
        region: Some("cn-shanghai".to_owned()),
        wait: Some(Duration::from_secs(600)),
        ..SampleOptions::default()
    };
    let program = written("UploadMediaByURL", &json!({"UploadURLs": "https://example.com/a.mp4"}), &options);
    assert_eq!(
        program.unwrap(),
        r#"// cargo add alicloud-ice --no-default-features --features default-https-client,upload
// cargo add tokio --features macros,rt-multi-thread

use std::time::Duration;

use alicloud_ice::Client;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let client = Client::builder().region("cn-shanghai").build().await?;
    let request = UploadMediaByUrlRequest::new()
        .upload_urls(["https://example.com/a.mp4"]);
    let started = client.upload_media_by_url(request).await?;
    let lookup = GetUrlUploadInfosRequest::try_from(&started)?;
    let response = client
        .get_url_upload_infos(lookup)
        .wait_until_done(Duration::from_secs(600))
        .await?;
    println!("{response:#?}");
    Ok(())
}
"#
    );
}

#[test]
fn what_is_added_to_a_call_is_in_the_program() {
    let pair = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    let options = SampleOptions {
        endpoint: Some("http://127.0.0.1:8080".to_owned()),
        parameters: pair("New", "a\"b"),
        headers: pair("x-acs-trace", "1"),
        ..SampleOptions::default()
    };
    let program = written("GetUrlUploadInfos", &json!({"JobIds": ["a"]}), &options).unwrap();
    let program: String = program.split_whitespace().collect();
    assert!(program.contains("Client::builder().endpoint(\"http://127.0.0.1:8080\").build()"), "{program}");
    let call =
        "get_url_upload_infos(request).header(\"x-acs-trace\",\"1\").parameter(\"New\",\"a\\\"b\").await?";
    assert!(program.contains(call), "{program}");
}

#[test]
fn a_program_waits_on_a_lookup() {
    let options = SampleOptions { wait: Some(Duration::from_millis(1500)), ..SampleOptions::default() };
    let program = written("GetUrlUploadInfos", &json!({"JobIds": ["a", "b"]}), &options).unwrap();
    let call = "    let client = Client::builder().build().await?;
    let request = GetUrlUploadInfosRequest::by_job_ids([\"a\", \"b\"]);
    let response = client
        .get_url_upload_infos(request)
        .wait_until_done(Duration::from_millis(1500))
        .await?;
";
    assert!(program.contains(call), "{program}");
}

#[test]
fn a_program_prints_all_items_of_a_listing() {
    let options = SampleOptions { items: true, ..SampleOptions::default() };
    let program =
        written("ListMediaBasicInfos", &json!({"MediaType": "video", "MaxResults": "50"}), &options);
    assert_eq!(
        program.unwrap(),
        r#"// cargo add alicloud-ice --no-default-features --features default-https-client,library
// cargo add tokio --features macros,rt-multi-thread

use alicloud_ice::Client;
use alicloud_ice::library::{ListMediaBasicInfosRequest, MediaBasicInfoMediaType};

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let client = Client::builder().build().await?;
    let request = ListMediaBasicInfosRequest::new()
        .media_type(MediaBasicInfoMediaType::Video)
        .max_results(50);
    let mut items = client.list_media_basic_infos(request).items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:#?}");
    }
    Ok(())
}
"#
    );
}

#[test]
fn a_program_without_credentials_is_anonymous() {
    let options = SampleOptions { region: Some("mars-1".to_owned()), ..SampleOptions::default() };
    let program = written("GetPublicMediaInfo", &json!({"MediaId": "a"}), &options).unwrap();
    assert!(program.contains("use alicloud_ice::{Client, Credentials};\n"), "{program}");
    let client = r#"    let client = Client::builder()
        .region("mars-1")
        .allow_unlisted_region(true)
        .credentials(Credentials::anonymous())
        .build()
        .await?;
"#;
    assert!(program.contains(client), "{program}");
}

#[test]
fn a_program_reads_secrets_from_environment_variables() {
    let settings =
        json!([{"SrtPassphrase": "first"}, {"SrtPassphrase": "second"}, {"SrtPassphrase": "first"}]);
    let request = json!({"Name": "a", "Type": "SRT_PULL", "InputSettings": settings});
    let program = written("CreateMediaLiveInput", &request, &SampleOptions::default());
    assert_eq!(
        program.unwrap(),
        r#"// cargo add alicloud-ice --no-default-features --features default-https-client,media-live
// cargo add tokio --features macros,rt-multi-thread
//
// Secrets are environment variables: SRT_PASSPHRASE, SRT_PASSPHRASE_2.

use std::env;

use alicloud_ice::Client;
use alicloud_ice::media_live::{
    CreateMediaLiveInputRequest, CreateMediaLiveInputRequired, MediaLiveInputType,
};
use alicloud_ice::types::MediaLiveInputSetting;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().build().await?;
    let request = CreateMediaLiveInputRequest::new(CreateMediaLiveInputRequired {
        name: "a".to_owned(),
        r#type: MediaLiveInputType::SrtPull,
        input_settings: Vec::from([
            MediaLiveInputSetting::new().srt_passphrase(env::var("SRT_PASSPHRASE")?),
            MediaLiveInputSetting::new().srt_passphrase(env::var("SRT_PASSPHRASE_2")?),
            MediaLiveInputSetting::new().srt_passphrase(env::var("SRT_PASSPHRASE")?),
        ]),
    });
    let response = client.create_media_live_input(request).await?;
    println!("{response:#?}");
    Ok(())
}
"#
    );
}

/// What the description does not have must be sent as it is.
#[test]
fn a_document_in_a_string_is_typed_only_if_that_changes_nothing() {
    for (config, expected) in [
        (
            r#"{"StorageType":"oss", "Other":[1,"a"]}"#,
            r##"
            UploadMediaByUrlRequest::new()
        .upload_target_config(
            MediaByUrlUploadTargetConfig::new()
                .storage_type(MediaByUrlStorageType::Oss)
                .other("Other", r#"[1,"a"]"#.parse::<Json>()?),
        );
"##,
        ),
        (
            r#"{"StorageType":"new"}"#,
            r#"
            UploadMediaByUrlRequest::new()
        .upload_target_config(MediaByUrlUploadTargetConfig::new().storage_type("new"));
"#,
        ),
        (
            r#"{"StorageType":7}"#,
            r##"
            UploadMediaByUrlRequest::new()
        .upload_target_config(InString::raw(r#"{"StorageType":7}"#));
"##,
        ),
        (
            r#"{"StorageType":null}"#,
            r##"
            UploadMediaByUrlRequest::new()
        .upload_target_config(InString::raw(r#"{"StorageType":null}"#));
"##,
        ),
        (
            r#"{"Size":123456789012345678901}"#,
            r##"
            UploadMediaByUrlRequest::new()
        .upload_target_config(InString::raw(r#"{"Size":123456789012345678901}"#));
"##,
        ),
        (
            "none",
            r#"
            UploadMediaByUrlRequest::new()
        .upload_target_config(InString::raw("none"));
"#,
        ),
    ] {
        let found = request("UploadMediaByURL", &json!({"UploadTargetConfig": config}));
        assert_eq!(found, expected.trim_start(), "{config}");
    }
}

#[test]
fn options_that_do_not_apply_and_invalid_requests_are_errors() {
    let plain = SampleOptions::default();
    let wait = SampleOptions { wait: Some(Duration::from_secs(1)), ..plain.clone() };
    let items = SampleOptions { items: true, ..plain.clone() };
    for (parameters, options, expected) in [
        (
            json!({"MediaId": "a"}),
            wait,
            "`GetMediaInfo` starts no jobs and looks up none; call it without a wait",
        ),
        (json!({"MediaId": "a"}), items, "`GetMediaInfo` is no listing with pages; call it without items"),
        (json!({"MediaID": "a"}), plain, "GetMediaInfo: unknown field `MediaID`; did you mean `MediaId`?"),
    ] {
        assert_eq!(written("GetMediaInfo", &parameters, &options), Err(expected.to_owned()));
    }
}

/// Returns the statement of a request of a made-up operation: shapes that no operation of ICE has.
fn made_up(parameters: &Json) -> String {
    let string = json!("string");
    let field = |name: &str, shape: Json| json!({"name": name, "shape": shape, "rust": name.to_lowercase()});
    let choice = json!([
        {"field": field("Id", string.clone()), "variant": "Id", "constructor": "by_id"},
        {"field": field("Urls", json!({"list": string})), "variant": "Urls", "constructor": "by_urls"},
    ]);
    let secret = field("Password", json!("secret"));
    let document = json!({
        "name": "Make",
        "group": "group",
        "summary": "",
        "method": "POST",
        "parameters": [
            field("Grid", json!({"list": {"list": "string"}})),
            field("Labels", json!({"map": {"list": {"in_string": "int64"}}})),
            field("Values", json!({"list": "any"})),
            field("Large", json!({"list": "int64"})),
            field("Kinds", json!({"list": {"named": "types::Result"}})),
            field("Login", json!({"in_string": {"named": "types::Login"}})),
            field("Media", json!({"named": "types::Media"})),
            field("Tree", json!({"in_string": {"named": "types::Tree"}})),
        ],
        "types": {
            "types::Login": {"structure": {"fields": [secret]}},
            "types::Media": {"choice": choice},
            "types::Tree": {"structure": {"fields": [field("Child", json!({"named": "types::Tree"}))]}},
            "types::Result": {"open_enum": [{"value": "a", "variant": "A"}]},
        },
        "rust": {"method": "make", "request": "group::MakeRequest"},
    });
    let operation = Operation::from_json(&document.to_string()).unwrap();
    let mut builder = RequestBuilder::new(&operation, "alicloud-made-up");
    let request = builder.request(parameters.as_object().unwrap());
    let request = request.unwrap_or_else(|misfit| panic!("{misfit}"));
    laid_out(quote!(const REQUEST: MakeRequest = #request;)).unwrap()
}

#[test]
fn values_of_all_shapes_are_written() {
    for (parameters, expected) in [
        (json!({"Grid": [["a"], []]}), r#".grid([Vec::from(["a".to_owned()]), Vec::new()])"#),
        (json!({"Labels": {"a": []}}), r#".labels([("a", Vec::new())])"#),
        (json!({"Labels": {}}), ".labels(BTreeMap::<String, Vec<InString<i64>>>::new())"),
        (json!({"Labels": {"a": ["1"]}}), r#".labels([("a", Vec::from([InString::raw("1")]))])"#),
        (json!({"Values": ["a", "b"]}), r#".values(["a", "b"])"#),
        (
            json!({"Values": ["a", null, 1, 1.5, true]}),
            r#".values([Json::from("a"), Json::Null, Json::from(1), Json::from(1.5), Json::from(true)])"#,
        ),
        (json!({"Large": [-1, 5_000_000_000_i64]}), ".large([-1, 5000000000_i64])"),
        // `Result` must not be hidden.
        (
            json!({"Kinds": ["a", "b"]}),
            r#".kinds([alicloud_made_up::types::Result::A, alicloud_made_up::types::Result::from("b")])"#,
        ),
        (json!({"Login": r#"{"Password":"p"}"#}), r#".login(Login::new().password(env::var("PASSWORD")?))"#),
        (json!({"Login": "password=p"}), r#".login(InString::raw(env::var("LOGIN")?))"#),
        (json!({"Urls": ["a"]}), r#".media(Media::Urls(Vec::from(["a".to_owned()])))"#),
    ] {
        let compact =
            |text: &str| text.split_whitespace().collect::<String>().replace(",]", "]").replace(",)", ")");
        let expected = format!("const REQUEST: MakeRequest = MakeRequest::new(){expected};");
        assert_eq!(compact(&made_up(&parameters)), compact(&expected));
    }
}

/// The formatter is recursive, so the program of a deep document must not need a deep stack.
#[test]
fn a_document_that_is_nested_deeply_is_kept_as_a_string() {
    for (depth, is_typed) in [(29, true), (40, false)] {
        let document = "{\"Child\":".repeat(depth) + "{}" + &"}".repeat(depth);
        let written = made_up(&json!({"Tree": document}));
        assert_eq!(written.matches("Tree::new()").count(), if is_typed { depth + 1 } else { 0 });
        assert_eq!(written.contains("InString::raw"), !is_typed);
    }
}

#[test]
fn a_structure_with_a_required_choice_has_its_constructor_and_an_optional_one_is_a_value() {
    let operation = clips();
    let written = |clip: &Json| {
        let parameters = Map::from_iter([("Clips".to_owned(), json!([clip]))]);
        let mut builder = RequestBuilder::new(&operation, "alicloud-ice");
        builder.request(&parameters).map(|request| request.to_string().replace(' ', ""))
    };
    assert_eq!(
        written(&json!({"Kind": "video", "MediaURL": "a", "Time": 5})).unwrap(),
        r#"SubmitClipsRequest::new([Clip::by_media_url("video","a").cover(ClipCover::Time(5))])"#
    );
    assert!(written(&json!({"Kind": "video", "Time": 5})).is_err(), "nothing creates it");
    assert!(written(&json!({"Kind": "video", "MediaId": "a", "MediaURL": "b"})).is_err(), "it has no others");
}
