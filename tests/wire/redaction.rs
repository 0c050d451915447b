//! No secret is in a `Debug`, an error or a log.

use alicloud_ice::media_live::{UpdateMediaLiveInputRequest, UpdateMediaLiveInputRequired};
use alicloud_ice::types::MediaLiveInputSetting;
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::log::Log;

const SECRET: &str = "sEcReT/of+the=key";
const TOKEN: &str = "tOkEn/of+sts==";

#[tokio::test]
async fn no_secret_is_shown_of_a_call() {
    let log = Log::of_process();
    let ice = LocalIce::builder().sts_key("STS.id", SECRET, TOKEN).start().unwrap();
    let credentials = Credentials::new("STS.id", SECRET).with_security_token(TOKEN);
    let mut shown = format!("{credentials:?} {credentials:#?}");
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).retry(RetryPolicy::none());
    shown += &format!("{builder:?}");
    let client = builder.build().await.unwrap();
    shown += &format!("{client:?}");
    let request = || GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);
    shown += &format!("{:?}", client.get_url_upload_infos(request()));
    shown += &format!("{:?}", client.get_url_upload_infos(request()).await.unwrap());

    // A server that repeats the credentials.
    let echo = format!("you sent x-acs-security-token: {TOKEN}, signed with {SECRET}");
    let mut show = |error: Error| {
        shown +=
            &format!("{error} {error:?} {}", String::from_utf8_lossy(error.raw_body().unwrap_or_default()));
        assert!(!error.to_string().is_empty());
    };
    let escaped = TOKEN.replace('/', "\\/");
    let encoded = TOKEN.replace('/', "%2F").replace('=', "%3D");
    let long = format!("{}{SECRET}", "x".repeat(195));
    for reply in [
        Reply::bytes(502, "text/plain", [echo.as_bytes(), b"\xff"].concat()),
        Reply::bytes(502, "text/plain", long),
        Reply::bytes(400, "application/json", format!("{{\"Message\":\"{escaped} {encoded}\"}}")),
        Reply::bytes(
            200,
            "application/json",
            format!("{{\"URLUploadInfoList\":{{\"{TOKEN}\":[1]}}}} {SECRET}"),
        ),
        Reply::json(400, json!({"Code": TOKEN, "Message": echo, "RequestId": SECRET})),
        Reply::bytes(502, "text/html", echo.clone()),
        Reply::bytes(200, "text/html", echo.clone()),
        Reply::json(200, json!([{"URLUploadInfoList": echo, "RequestId": TOKEN}])),
        Reply::bytes(302, "text/plain", "")
            .header("Location", &format!("https://example.com/{encoded}/{TOKEN}")),
        Reply::json(200, json!({})).truncated(1),
    ] {
        ice.respond("GetUrlUploadInfos", reply);
        show(client.get_url_upload_infos(request()).await.unwrap_err());
    }
    // A value of another shape is logged with its path, and the request ID of every response.
    let odd = json!({"URLUploadInfoList": {TOKEN: [1]}, "RequestId": TOKEN});
    ice.respond("GetUrlUploadInfos", Reply::json(200, odd));
    client.get_url_upload_infos(request()).await.unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(400, json!({"Code": "C", "Message": "rejected"})));
    show(client.get_url_upload_infos(request()).header("x-acs-invalid", "\u{7f}").await.unwrap_err());

    // A bearer token is a secret, too.
    let bearer = Credentials::bearer(TOKEN);
    shown += &format!("{bearer:?}");
    let builder = Client::builder().endpoint(ice.url()).credentials(bearer);
    let client = builder.build().await.unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(403, json!({"Code": "C", "Message": echo})));
    let error = client.get_url_upload_infos(request()).await.unwrap_err();
    shown += &format!("{error} {error:?} {}", String::from_utf8_lossy(error.raw_body().unwrap_or_default()));
    let broken = Client::builder().endpoint(ice.url()).credentials(Credentials::bearer(format!("{TOKEN}\n")));
    let error = broken.build().await.unwrap().get_url_upload_infos(request()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    shown += &format!("{error} {error:?}");
    let empty = Client::builder().endpoint(ice.url()).credentials(Credentials::bearer(""));
    let error = empty.build().await.unwrap().get_url_upload_infos(request()).await.unwrap_err();
    assert_eq!(error.to_string(), "GetUrlUploadInfos: invalid credentials: the bearer token is empty");

    assert!(shown.matches("***").count() > 20, "the secrets were there: {shown}");
    let logged = log.text();
    assert!(logged.contains("GetUrlUploadInfos"), "the log contains the calls");
    for secret in [SECRET, TOKEN, "sEcReT", "tOkEn"] {
        assert!(!shown.contains(secret), "{shown}");
        assert!(!logged.contains(secret), "{logged}");
    }
}

#[tokio::test]
async fn a_secret_parameter_that_the_service_repeats_is_not_shown() {
    let log = Log::of_process();
    let ice = LocalIce::start().unwrap();
    let passphrase = "pAsSpHrAsE-of-srt";
    let echo = json!({"Code": "InvalidParameter", "Message": format!("invalid passphrase {passphrase}")});
    ice.respond("UpdateMediaLiveInput", Reply::json(400, echo));
    let settings = MediaLiveInputSetting::new().srt_passphrase(passphrase);
    let request = UpdateMediaLiveInputRequest::new(UpdateMediaLiveInputRequired {
        input_id: "input".to_owned(),
        name: "name".to_owned(),
        input_settings: vec![settings],
    });
    let client = crate::calls::client(&ice).await;
    let error = client.update_media_live_input(request).await.unwrap_err();
    let shown = format!("{error} {error:?} {}", String::from_utf8_lossy(error.raw_body().unwrap()));
    assert!(shown.contains("invalid passphrase ***"), "{shown}");
    assert!(!shown.contains(passphrase) && !log.text().contains(passphrase), "{shown}");
}
