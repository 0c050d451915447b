//! A program of a user: it depends on the packed crates and has nothing else of this repository.

use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials};
use alicloud_sts::identity::AssumeRoleRequest;

const CREDENTIALS: &str =
    r#"{"Credentials": {"AccessKeyId": "STS.id", "AccessKeySecret": "secret", "SecurityToken": "token"}}"#;
const RESPONSE: &str = r#"{"RequestId": "1", "URLUploadInfoList": [{"JobId": "a", "FileSize": "64610"}]}"#;

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let transport = MockTransport::new().respond(200, CREDENTIALS).respond(200, RESPONSE);
    let client = Client::builder()
        .region("cn-shanghai")
        .credentials(assume_role(transport.clone()).await?)
        .transport(transport.clone())
        .build()
        .await?;
    let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await?;
    let sizes: Vec<_> = found.url_upload_info_list.iter().map(|job| job.file_size.clone()).collect();
    assert_eq!(transport.requests().len(), 2);
    println!("a program with the packed crates: {sizes:?}");
    Ok(())
}

/// The generated crates have one runtime, so the types of one are those of the others.
async fn assume_role(transport: MockTransport) -> alicloud_ice::Result<Credentials> {
    let sts = alicloud_sts::Client::builder().region("cn-shanghai").transport(transport);
    let sts = sts.credentials(Credentials::new("id", "secret")).build().await?;
    let role = AssumeRoleRequest::new("acs:ram::1234567890123456:role/editor", "packed-user");
    let issued = sts.assume_role(role).await?.credentials.unwrap_or_default();
    let [secret, token] = [issued.access_key_secret, issued.security_token].map(Option::unwrap_or_default);
    let id = issued.access_key_id.unwrap_or_default();
    Ok(Credentials::new(id, secret.expose()).with_security_token(token.expose()))
}
