//! Looks up URL upload jobs by their IDs, which are the arguments.
//!
//! Credentials come from the environment, or from where else the official SDKs look for them. The
//! variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use alicloud_ice::Client;
use alicloud_ice::upload::GetUrlUploadInfosRequest;

const SAMPLE_JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let mut job_ids: Vec<String> = std::env::args().skip(1).collect();
    if job_ids.is_empty() {
        job_ids.push(SAMPLE_JOB.to_owned());
    }

    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build().await?;

    let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(job_ids)).await?;
    for job in &found.url_upload_info_list {
        println!("job       {}", job.job_id.as_deref().unwrap_or("-"));
        println!("status    {}", job.status.as_ref().map_or("-", |status| status.as_str()));
        println!("media     {}", job.media_id.as_deref().unwrap_or("-"));
        println!("from      {}", job.upload_url.as_deref().unwrap_or("-"));
        match job.file_size.as_ref().map(|size| size.value()) {
            Some(Ok(bytes)) => println!("size      {bytes} bytes"),
            Some(Err(error)) => println!("size      {error}"),
            None => println!("size      -"),
        }
        match job.complete_time.as_ref().map(|time| time.value()) {
            Some(Ok(time)) => println!("completed {time}"),
            Some(Err(error)) => println!("completed {error}"),
            None => println!("completed -"),
        }
        println!();
    }
    for missing in &found.non_exists {
        println!("no job {missing}");
    }
    Ok(())
}
