//! Responses with unexpected values: what can be read is read, and the rest is reported.

use alicloud_ice::Error;
use alicloud_ice::library::{GetCategoriesRequest, GetCategoriesResponse};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse};
use alicloud_ice_local::{LocalIce, Reply};

use crate::calls::client;
use crate::log::Log;

async fn look_up(body: &str) -> Result<GetUrlUploadInfosResponse, Error> {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", Reply::bytes(200, "application/json", body));
    client(&ice).await.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await
}

async fn categories(body: &str) -> Result<GetCategoriesResponse, Error> {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetCategories", Reply::bytes(200, "application/json", body));
    client(&ice).await.get_categories(GetCategoriesRequest::new()).await
}

#[tokio::test]
async fn a_string_is_read_whatever_it_contains() {
    for (written, read) in
        [("a\tb", "a\tb"), ("a\nb", "a\nb"), (r"it\'s", "it's"), (r"a\x41", "ax41"), (r"\ud83d", "\u{fffd}")]
    {
        let body =
            format!(r#"{{"RequestId":"r","URLUploadInfoList":[{{"JobId":"a","UserData":"{written}"}}]}}"#);
        let found = look_up(&body).await.unwrap();
        let [job] = found.url_upload_info_list.as_slice() else { panic!("{found:?}") };
        assert_eq!((job.job_id.as_deref(), found.request_id.as_deref()), (Some("a"), Some("r")));
        assert_eq!(job.user_data.as_ref().map(|data| data.as_str()), Some(read));
    }
}

#[tokio::test]
async fn a_number_that_is_read_as_text_keeps_its_digits() {
    for digits in ["1.10", "1e3", "123456789012345678901", "-0.0", "1E+2"] {
        let found = look_up(&format!(r#"{{"RequestId":7.0,"NonExists":[{digits}]}}"#)).await.unwrap();
        assert_eq!((found.non_exists, found.request_id.as_deref()), (vec![digits.to_owned()], Some("7.0")));
    }
}

#[tokio::test]
async fn a_member_of_another_shape_is_left_empty_and_logged_with_its_path() {
    let log = Log::of_process();
    let found = categories(r#"{"RequestId":"r-shape","Category":5}"#).await.unwrap();
    assert_eq!((found.request_id.as_deref(), found.category), (Some("r-shape"), None));
    // Older services write a list so.
    let found = look_up(r#"{"URLUploadInfoList":{"Info":[{"JobId":"a"},"x-shape"]}}"#).await.unwrap();
    let ids: Vec<_> = found.url_upload_info_list.into_iter().filter_map(|job| job.job_id).collect();
    assert_eq!(ids, ["a"]);
    let logged = log.text();
    let warnings: Vec<&str> = logged.lines().filter(|line| line.contains("WARN")).collect();
    for (operation, path, found) in [
        ("GetCategories", "Category", "a number"),
        ("GetUrlUploadInfos", "URLUploadInfoList.Info[1]", "a string"),
    ] {
        let expected =
            format!(r#"operation="{operation}" path="{path}" reason="expected an object, found {found}""#);
        assert!(warnings.iter().any(|line| line.contains(&expected)), "{expected}: {warnings:?}");
    }
    assert!(!warnings.iter().any(|line| line.contains("x-shape")), "values are not logged: {warnings:?}");
}

#[tokio::test]
async fn a_member_that_no_field_names_may_be_as_deep_as_it_is() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let found = look_up(&format!(r#"{{"New":{deep},"RequestId":"r"}}"#)).await.unwrap();
    assert_eq!(found.request_id.as_deref(), Some("r"));
}

#[tokio::test]
async fn at_most_20_values_that_were_left_out_are_logged_one_by_one() {
    let log = Log::of_process();
    for (count, further) in [(20, None), (21, Some(1)), (25, Some(5))] {
        let before = log.text().len();
        let items = vec!["7"; count].join(",");
        let body = format!(r#"{{"RequestId":"r","URLUploadInfoList":{{"Of{count}":[{items}]}}}}"#);
        assert!(look_up(&body).await.unwrap().url_upload_info_list.is_empty());
        let logged = log.text().split_off(before);
        let reports = logged.lines().filter(|line| line.contains(&format!("URLUploadInfoList.Of{count}[")));
        assert_eq!(reports.count(), 20);
        // Other tests log at the same time, and none of them leaves out so many values.
        let more = logged.lines().find(|line| line.contains("left out further values"));
        assert_eq!(more.is_some(), further.is_some(), "{more:?}");
        let expected = further.map(|more| format!("more={more}"));
        assert!(
            expected.is_none_or(|expected| more.is_some_and(|line| line.contains(&expected))),
            "{more:?}"
        );
    }
}
