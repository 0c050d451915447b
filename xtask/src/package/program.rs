//! A program of a user: it depends on the packed crates and has nothing else of this repository.

use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials};

const RESPONSE: &str = r#"{"RequestId": "1", "URLUploadInfoList": [{"JobId": "a", "FileSize": "64610"}]}"#;

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let transport = MockTransport::new().respond(200, RESPONSE);
    let client = Client::builder()
        .region("cn-shanghai")
        .credentials(Credentials::new("id", "secret"))
        .transport(transport.clone())
        .build()
        .await?;
    let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await?;
    let sizes: Vec<_> = found.url_upload_info_list.iter().map(|job| job.file_size.clone()).collect();
    assert_eq!(transport.requests().len(), 1);
    println!("a program with the packed crates: {sizes:?}");
    Ok(())
}
