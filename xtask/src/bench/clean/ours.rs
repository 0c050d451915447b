//! Makes one call with the generated crate. The argument is the address of the server.

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("no address")?;
    let client = Client::builder().endpoint(url).credentials(Credentials::new("id", "secret")).build().await?;
    let request = GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);
    let response = client.get_url_upload_infos(request).await?;
    let job = response.url_upload_info_list.first().ok_or("no job")?;
    println!("{}", job.media_id.as_deref().unwrap_or_default());
    Ok(())
}
