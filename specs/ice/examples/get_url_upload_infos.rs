//! Looks up URL upload jobs by their IDs.
//!
//! With credentials in the environment, it calls Alibaba Cloud. Without them, it calls a loopback
//! server, which checks signatures as the service does.

use std::process::ExitCode;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, EnvironmentCredentials, ErrorKind, ProvideCredentials};
use support::LoopbackIce;

const SAMPLE_JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";

#[tokio::main]
async fn main() -> ExitCode {
    match look_up().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn look_up() -> Result<(), Box<dyn std::error::Error>> {
    let mut job_ids: Vec<String> = std::env::args().skip(1).collect();
    if job_ids.is_empty() {
        job_ids.push(SAMPLE_JOB.to_owned());
    }

    // The server stops when it is dropped, so it is kept until the end.
    let mut _loopback = None;
    let builder = match EnvironmentCredentials::new().credentials().await {
        Ok(credentials) => Client::builder().region("cn-shanghai").credentials(credentials),
        Err(error) if error.kind() == ErrorKind::Credentials => {
            println!("{error}");
            println!("Calling a loopback server instead, which knows the job {SAMPLE_JOB}.\n");
            let server = _loopback.insert(LoopbackIce::start()?);
            let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
            Client::builder().endpoint(server.url()).credentials(credentials)
        }
        Err(error) => return Err(error.into()),
    };
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
