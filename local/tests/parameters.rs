//! What is wrong with the parameters of a request is rejected where it is documented, and is a warning otherwise.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use crate::support::raw::{Rpc, send};
use alicloud_ice_local::LocalIce;
use serde_json::{Value as Json, json};

/// Sends a request that is rejected, and returns the code and the message.
fn rejection(ice: &LocalIce, operation: &str, parameters: &[(&str, &str)]) -> String {
    let response = send(ice, operation, parameters);
    assert_eq!(response.status, 400, "{operation} {parameters:?}: {}", response.body);
    let text = format!("{}: {}", response.code(), response.message());
    let received = ice.received().pop().unwrap();
    assert_eq!(
        (received.operation.as_str(), received.rejected.as_deref()),
        (operation, Some(&*response.code()))
    );
    text
}

/// Sends a request that is accepted, and returns its parameters as the server has understood them, and the warnings.
fn accepted(ice: &LocalIce, operation: &str, parameters: &[(&str, &str)]) -> (Json, Vec<String>) {
    let response = send(ice, operation, parameters);
    assert_eq!(response.status, 200, "{operation} {parameters:?}: {}", response.body);
    let received = ice.received().pop().unwrap();
    assert_eq!(received.rejected, None);
    (received.values.into(), received.warnings)
}

fn no_warnings() -> Vec<String> {
    Vec::new()
}

#[test]
fn a_required_parameter_that_is_missing_or_empty_is_rejected() {
    let ice = LocalIce::start().unwrap();
    let expected = "MissingParameter: CateName is required.";
    assert_eq!(rejection(&ice, "AddCategory", &[]), expected);
    assert_eq!(rejection(&ice, "AddCategory", &[("CateName", "")]), expected);
    assert_eq!(rejection(&ice, "AddCategory", &[("catename", "one")]), expected);
    let expected = "MissingParameter: RecordIds is required.";
    assert_eq!(rejection(&ice, "DeleteLiveRecordFiles", &[("RemoveFile", "true")]), expected);
    let expected = "MissingParameter: Hotwords is required.";
    let rest = [("Name", "a"), ("UsageScenario", "ASR"), ("Hotwords", "[]")];
    assert_eq!(rejection(&ice, "CreateHotwordLibrary", &rest), expected);
    assert_eq!(ice.executions("AddCategory"), 0);
}

#[test]
fn a_malformed_value_is_rejected_and_named() {
    let ice = LocalIce::start().unwrap();
    for (name, value, expected) in [
        ("MaxResults", "ten", "MaxResults has to be an integer of 32 bits; it is \"ten\"."),
        ("MaxResults", "1.5", "MaxResults has to be an integer of 32 bits; it is \"1.5\"."),
        ("MaxResults", "2147483648", "MaxResults has to be an integer of 32 bits; it is \"2147483648\"."),
        (
            "AuthTimeout",
            "9223372036854775808",
            "AuthTimeout has to be an integer of 64 bits; it is \"9223372036854775808\".",
        ),
        ("IncludeFileBasicInfo", "yes", "IncludeFileBasicInfo has to be true or false; it is \"yes\"."),
        ("IncludeFileBasicInfo", "1", "IncludeFileBasicInfo has to be true or false; it is \"1\"."),
    ] {
        assert_eq!(
            rejection(&ice, "ListMediaBasicInfos", &[(name, value)]),
            format!("InvalidParameter: {expected}")
        );
    }
    // A required parameter that is malformed is not missing.
    let lenient = LocalIce::builder().lenient(true).start().unwrap();
    let (_, warnings) = accepted(&lenient, "DeleteCategory", &[("CateId", "one")]);
    assert_eq!(warnings, ["CateId has to be an integer of 64 bits; it is \"one\"."]);
}

#[test]
fn booleans_have_the_forms_that_clients_send() {
    let ice = LocalIce::start().unwrap();
    for (text, value) in [("true", true), ("True", true), ("FALSE", false), ("false", false)] {
        let (values, warnings) = accepted(&ice, "ListMediaBasicInfos", &[("IncludeFileBasicInfo", text)]);
        assert_eq!((values, warnings), (json!({"IncludeFileBasicInfo": value}), no_warnings()));
    }
}

#[test]
fn what_nobody_set_may_be_sent_as_an_empty_string_or_list() {
    let ice = LocalIce::start().unwrap();
    let empty = [("MaxResults", ""), ("IncludeFileBasicInfo", ""), ("MediaType", ""), ("NextToken", "")];
    let (_, warnings) = accepted(&ice, "ListMediaBasicInfos", &empty);
    assert_eq!(warnings, no_warnings());
    let (values, warnings) =
        accepted(&ice, "UploadMediaByURL", &[("UploadURLs", "https://a.com/a"), ("MediaMetaData", "[]")]);
    assert_eq!((values, warnings), (json!({"UploadURLs": ["https://a.com/a"]}), no_warnings()));
    // An empty filter filters nothing.
    ice.add("Media", json!({"MediaId": "m1"}));
    let listed = send(&ice, "ListMediaBasicInfos", &[("MediaType", ""), ("MediaId", "")]).json();
    assert_eq!(listed["TotalCount"], 1, "{listed}");
}

#[test]
fn limits_are_inclusive() {
    let ice = LocalIce::start().unwrap();
    for size in ["10", "100"] {
        accepted(&ice, "GetCategories", &[("PageSize", size)]);
    }
    let too_few = "InvalidParameter: PageSize has to be at least 10.";
    assert_eq!(rejection(&ice, "GetCategories", &[("PageSize", "9")]), too_few);
    let too_many = "InvalidParameter: PageSize has to be at most 100.";
    assert_eq!(rejection(&ice, "GetCategories", &[("PageSize", "101")]), too_many);

    let urls = |number: usize| vec!["https://example.com/a.mp4"; number].join(",");
    accepted(&ice, "UploadMediaByURL", &[("UploadURLs", &urls(20))]);
    let too_many = "InvalidParameter: UploadURLs has to be at most 20 items.";
    assert_eq!(rejection(&ice, "UploadMediaByURL", &[("UploadURLs", &urls(21))]), too_many);

    // Characters are counted, and not bytes.
    let named = |name: &str| {
        let given = [("Name", name), ("ContentUrlPrefix", "https://a.com/"), ("AdsUrl", "http://a.com/ad")];
        send(&ice, "AddAdInsertion", &given)
    };
    assert_eq!(named(&"名".repeat(128)).status, 200);
    assert_eq!(named(&"名".repeat(129)).message(), "Name has to be at most 128 characters.");
}

#[test]
fn documents_in_json_are_checked_inside() {
    let ice = LocalIce::start().unwrap();
    let reject = |hotwords: &str| {
        let given = [("Name", "a"), ("UsageScenario", "ASR"), ("Hotwords", hotwords)];
        rejection(&ice, "CreateHotwordLibrary", &given)
    };
    let malformed = "InvalidParameter: Hotwords has to be a list in JSON; it is \"[{\".";
    assert_eq!(reject("[{"), malformed);
    assert_eq!(reject("{}"), "InvalidParameter: Hotwords has to be a list in JSON; it is \"{}\".");
    assert_eq!(reject("[7]"), "InvalidParameter: Hotwords[0] has to be an object in JSON; it is \"7\".");
    let weight = "InvalidParameter: Hotwords[1].Weight has to be at most 5.";
    assert_eq!(reject(r#"[{"Weight": 5}, {"Weight": 6}]"#), weight);
    assert_eq!(reject(r#"[{"Weight": "5"}, {"Weight": "6"}]"#), weight);
    let text = "InvalidParameter: Hotwords[0].Text has to be a single value.";
    assert_eq!(reject(r#"[{"Text": ["a"]}]"#), text);
    let long = format!("[{}", "1,".repeat(100));
    assert_eq!(reject(&long), "InvalidParameter: Hotwords has to be a list in JSON.");
}

#[test]
fn documents_in_strings_are_checked_inside() {
    let ice = LocalIce::start().unwrap();
    let upload = |name: &'static str, value: &'static str| [("UploadURLs", "https://a.com/a"), (name, value)];
    let missing = "MissingParameter: MediaMetaData[0].SourceURL is required.";
    assert_eq!(rejection(&ice, "UploadMediaByURL", &upload("MediaMetaData", r#"[{"Title": "a"}]"#)), missing);
    let target = "InvalidParameter: UploadTargetConfig has to be an object in JSON; it is \"oss\".";
    assert_eq!(rejection(&ice, "UploadMediaByURL", &upload("UploadTargetConfig", "oss")), target);
    // The description says nothing about what is in it.
    for text in [r#"{"a": 1}"#, "no JSON {", "7"] {
        accepted(&ice, "UploadMediaByURL", &upload("UserData", text));
    }
    let (values, _) = accepted(&ice, "UploadMediaByURL", &upload("UserData", r#"{"a": 1}"#));
    assert_eq!(values["UserData"], json!({"a": 1}));
}

#[test]
fn an_unknown_value_of_an_open_enum_is_a_warning() {
    let ice = LocalIce::start().unwrap();
    let (values, warnings) = accepted(&ice, "ListMediaBasicInfos", &[("MediaType", "hologram")]);
    assert_eq!(values, json!({"MediaType": "hologram"}));
    assert_eq!(warnings, ["MediaType: `hologram` is not a documented value"]);
    let strict = LocalIce::builder().strict(true).start().unwrap();
    let expected = "InvalidParameter: MediaType: `hologram` is not a documented value";
    assert_eq!(rejection(&strict, "ListMediaBasicInfos", &[("MediaType", "hologram")]), expected);
}

#[test]
fn one_parameter_of_a_choice_is_required_and_the_preferred_one_counts() {
    let ice = LocalIce::start().unwrap();
    let missing = "MissingParameter: JobIds or UploadURLs is required.";
    assert_eq!(rejection(&ice, "GetUrlUploadInfos", &[]), missing);
    let both = [("UploadURLs", "https://a.com/a"), ("JobIds", "j1,j2")];
    let (values, warnings) = accepted(&ice, "GetUrlUploadInfos", &both);
    assert_eq!(values, json!({"JobIds": ["j1", "j2"]}));
    assert_eq!(warnings, ["UploadURLs is ignored, because JobIds is sent"]);
    let one_is_empty = [("JobIds", ""), ("UploadURLs", "https://a.com/a")];
    assert_eq!(accepted(&ice, "GetUrlUploadInfos", &one_is_empty).1, no_warnings());
    let strict = LocalIce::builder().strict(true).start().unwrap();
    let expected = "InvalidParameter: UploadURLs is ignored, because JobIds is sent";
    assert_eq!(rejection(&strict, "GetUrlUploadInfos", &both), expected);
}

#[test]
fn an_unknown_parameter_is_a_warning() {
    let ice = LocalIce::start().unwrap();
    let (_, warnings) = accepted(&ice, "AddCategory", &[("CateName", "one"), ("Parent", "7")]);
    assert_eq!(warnings, ["AddCategory has no parameter Parent"]);
    let strict = LocalIce::builder().strict(true).start().unwrap();
    let expected = "InvalidParameter: AddCategory has no parameter Parent";
    assert_eq!(rejection(&strict, "AddCategory", &[("CateName", "one"), ("Parent", "7")]), expected);
    assert_eq!(accepted(&strict, "AddCategory", &[("CateName", "one")]).1, no_warnings());
}

#[test]
fn a_parameter_that_is_sent_twice_is_a_warning() {
    let ice = LocalIce::start().unwrap();
    let (values, warnings) = accepted(&ice, "AddCategory", &[("CateName", "one"), ("CateName", "two")]);
    assert_eq!(
        (values, warnings),
        (json!({"CateName": "one"}), vec!["CateName is sent more than once".to_owned()])
    );
}

#[test]
fn a_lenient_server_rejects_no_parameters() {
    let ice = LocalIce::builder().lenient(true).start().unwrap();
    let (values, warnings) =
        accepted(&ice, "ListMediaBasicInfos", &[("MaxResults", "101"), ("AuthTimeout", "x")]);
    assert_eq!(values, json!({"MaxResults": 101}));
    let expected =
        ["MaxResults has to be at most 100.", "AuthTimeout has to be an integer of 64 bits; it is \"x\"."];
    assert_eq!(warnings, expected);
    assert_eq!(accepted(&ice, "AddCategory", &[]).1, ["CateName is required."]);
}

#[test]
fn an_operation_may_have_a_code_for_a_parameter() {
    let ice = LocalIce::start().unwrap();
    let given = |video: &'static str| [("Name", "a"), ("Type", "normal"), ("TemplateConfig", video)];
    let height = "InvalidParam.Height: TemplateConfig.VideoParams.Height has to be an integer of 32 bits; it is \"tall\".";
    let reject = |video| rejection(&ice, "CreateLiveTranscodeTemplate", &given(video));
    assert_eq!(reject(r#"{"VideoParams": {"Height": "tall"}}"#), height);
    let gop =
        "InvalidParameter: TemplateConfig.VideoParams.Gop has to be an integer of 32 bits; it is \"tall\".";
    assert_eq!(reject(r#"{"VideoParams": {"Gop": "tall"}}"#), gop);
}

#[test]
fn parameters_of_a_form_are_the_same_as_those_of_the_query() {
    let ice = LocalIce::start().unwrap();
    let response = Rpc::new(&ice, "AddCategory", &[("CateName", "a b+c&=%")]).post().send(&ice);
    assert_eq!(response.json()["Category"]["CateName"], "a b+c&=%");
    ice.calls("AddCategory").one().has("CateName", "a b+c&=%");
}
