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
use std::sync::Arc;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials};
use alicloud_runtime::request::RequestStamp;
use bytes::Bytes;
use http::uri::Scheme;
use http_body_util::{BodyExt, Empty, Full};
use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use driver::{JOB, MEDIA, Outcome, drive};
use server::RESPONSE;

fn main() -> ExitCode {
    let client = std::env::args().nth(1).unwrap_or_default();
    let result = match client.as_str() {
        "serve" => server::serve().map_err(Into::into),
        "serve-h2" => server::serve_h2(),
        "ours" => drive(ours),
        "by hand" => drive(by_hand),
        "by hand, h2" => drive(by_hand_h2),
        "hyper" => drive(hyper),
        "reqwest" => drive(reqwest),
        other => Err(format!(
            "unknown client `{other}`: expected serve, serve-h2, ours, `by hand`, `by hand, h2`, hyper or reqwest"
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

/// The same over TLS on one connection of HTTP/2, which trusts the certificate in `SSL_CERT_FILE`.
async fn by_hand_h2(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {
    let host = url.trim_start_matches("https://");
    let mut roots = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(std::env::var("SSL_CERT_FILE")?)? {
        roots.add(certificate?)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let tcp = TcpStream::connect(host).await?;
    tcp.set_nodelay(true)?;
    let tls = TlsConnector::from(Arc::new(config)).connect("localhost".try_into()?, tcp).await?;
    let (sender, connection) = h2::client::handshake(tls).await?;
    tokio::spawn(async move {
        // Each call reports the error itself.
        let _ = connection.await;
    });
    let signer = by_hand::ByHand::new(Scheme::HTTPS, host, "id", "secret");
    Ok(async move || {
        let request = signer.request(&[JOB], &RequestStamp::now()?).map(drop);
        let (response, _) = sender.clone().ready().await?.send_request(request, true)?;
        let mut received = response.await?.into_body();
        let mut body = Vec::new();
        while let Some(chunk) = received.data().await {
            let chunk = chunk?;
            received.flow_control().release_capacity(chunk.len())?;
            body.extend_from_slice(&chunk);
        }
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
