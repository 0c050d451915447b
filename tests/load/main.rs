//! Many calls of one kind, many at once, to a small fast server: what a call costs a program.
//!
//! `cargo xtask bench call` runs it. The arguments are who calls, the address of the server,
//! how many calls, and how many at once; or `serve`.

mod driver;
mod server;

use std::process::ExitCode;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials};
use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;

use driver::{JOB, MEDIA, Outcome, drive};
use server::ANSWER;

fn main() -> ExitCode {
    let who = std::env::args().nth(1).unwrap_or_default();
    let done = match who.as_str() {
        "serve" => server::serve().map_err(Into::into),
        "ours" => drive(ours),
        "hyper" => drive(hyper),
        "reqwest" => drive(reqwest),
        other => Err(format!("`{other}` is none of serve, ours, hyper, reqwest").into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// This project: checked, signed, read.
async fn ours(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    let credentials = Credentials::new("id", "secret");
    let client = Client::builder().endpoint(url).credentials(credentials).build().await?;
    Ok(async move || {
        let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids([JOB])).await?;
        Ok(found.url_upload_info_list.first().is_some_and(|job| job.media_id.as_deref() == Some(MEDIA)))
    })
}

/// The bytes alone, by the library that the others are built on.
async fn hyper(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    let client = legacy::Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    let uri: http::Uri = format!("{url}/?JobIds={JOB}").parse()?;
    Ok(async move || {
        let request = http::Request::post(uri.clone()).body(Empty::new())?;
        let answer = client.request(request).await?.into_body().collect().await?.to_bytes();
        Ok(answer == ANSWER.as_bytes())
    })
}

/// The bytes alone, by the library that most clients use.
async fn reqwest(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    // Without one, it would not start, though nothing is encrypted here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let url = format!("{url}/?JobIds={JOB}");
    Ok(async move || {
        let answer = client.post(&url).send().await?.bytes().await?;
        Ok(answer == ANSWER.as_bytes())
    })
}
