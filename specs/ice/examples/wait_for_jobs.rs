//! Uploads files from URLs, which are the arguments, and waits until all of them are in the media library.
//!
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use std::process::ExitCode;
use std::time::Duration;

use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Error, ErrorKind};

#[tokio::main]
async fn main() -> ExitCode {
    let mut urls: Vec<String> = std::env::args().skip(1).collect();
    if urls.is_empty() {
        urls.push("https://media.w3.org/2010/05/sintel/trailer.mp4".to_owned());
    }
    match upload(urls).await {
        Ok(()) => ExitCode::SUCCESS,
        // Some files were uploaded, and others were not.
        Err(error) if error.kind() == ErrorKind::JobFailed => {
            for job in error.jobs() {
                eprintln!("{job}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn upload(urls: Vec<String>) -> Result<(), Error> {
    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build().await?;

    let started = client.upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls(urls)).await?;
    let lookup = GetUrlUploadInfosRequest::try_from(&started)?;
    let finished = client
        .get_url_upload_infos(lookup)
        .wait_until_done(Duration::from_secs(30 * 60))
        .on_progress(|progress| {
            let finished = progress.jobs.iter().filter(|job| job.is_finished()).count();
            println!("{:.0?}: {finished} of {} finished", progress.elapsed, progress.jobs.len());
        })
        .await?;
    for job in &finished.url_upload_info_list {
        println!("{:?} is {:?}", job.upload_url, job.media_id);
    }
    Ok(())
}
