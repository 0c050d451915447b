//! Many concurrent calls of one operation to a small, fast server: the cost of a call.
//!
//! `cargo xtask bench call` runs it. The arguments are the client, the address of the server, the
//! number of calls and the number of concurrent calls; or `serve`, or `serve-h2` and the file to which the server
//! writes its certificate.

#[path = "../benches/by_hand.rs"]
#[allow(dead_code, reason = "the benches use all of it")]
mod by_hand;
mod driver;
#[path = "../benches/response.rs"]
#[allow(dead_code, reason = "the benches use all of it")]
mod response;
mod server;

use std::process::ExitCode;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials};
use alicloud_runtime::request::RequestStamp;
use bytes::Bytes;
use http::uri::Scheme;
use http_body_util::{BodyExt, Empty, Full};
use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;

use driver::{JOB, MEDIA, Outcome, drive};
use server::RESPONSE;

fn main() -> ExitCode {
    let client = std::env::args().nth(1).unwrap_or_default();
    let result = match client.as_str() {
        "serve" => server::serve().map_err(Into::into),
        "serve-h2" => server::serve_h2(),
        "ours" => drive(ours),
        "by hand" => drive(by_hand),
        "hyper" => drive(hyper),
        "reqwest" => drive(reqwest),
        other => Err(format!(
            "unknown client `{other}`: expected serve, serve-h2, ours, by hand, hyper or reqwest"
        )
        .into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// This project: validates, signs, and reads the response.
async fn ours(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    let credentials = Credentials::new("id", "secret");
    let client = Client::builder().endpoint(url).credentials(credentials).build().await?;
    Ok(async move || {
        let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids([JOB])).await?;
        Ok(found.url_upload_info_list.first().is_some_and(|job| job.media_id.as_deref() == Some(MEDIA)))
    })
}

/// The same in code for this operation alone, with the library that all clients are built on: no validation, no limit
/// of time, no retry. It is what a call costs at least.
async fn by_hand(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    let client = legacy::Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let host = url.trim_start_matches("http://");
    let signer = by_hand::ByHand::new(Scheme::HTTP, host, "id", "secret");
    Ok(async move || {
        let request = signer.request(&[JOB], &RequestStamp::now()?).map(Full::new);
        let body = client.request(request).await?.into_body().collect().await?.to_bytes();
        Ok(response::Response::read(&body).media_id() == Some(MEDIA))
    })
}

/// Sends and receives bytes alone, with the library that all clients are built on.
async fn hyper(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    let client = legacy::Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    let uri: http::Uri = format!("{url}/?JobIds={JOB}").parse()?;
    Ok(async move || {
        let request = http::Request::post(uri.clone()).body(Empty::new())?;
        let body = client.request(request).await?.into_body().collect().await?.to_bytes();
        Ok(body == RESPONSE.as_bytes())
    })
}

/// Sends and receives bytes alone, with the library that most clients use.
async fn reqwest(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    // reqwest panics without a provider, although nothing is encrypted here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let url = format!("{url}/?JobIds={JOB}");
    Ok(async move || {
        let body = client.post(&url).send().await?.bytes().await?;
        Ok(body == RESPONSE.as_bytes())
    })
}
