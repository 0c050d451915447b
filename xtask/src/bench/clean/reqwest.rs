//! Makes one call in code written by hand: it signs, sends with `reqwest`, and reads the response. The argument is the
//! address of the server. It has none of what a client adds: retries, other sources of credentials, limits.

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::{Digest, Sha256};

const JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Response {
    #[serde(rename = "URLUploadInfoList", default)]
    jobs: Vec<Job>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Job {
    media_id: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url: reqwest::Url = std::env::args().nth(1).ok_or("no address")?.parse()?;
    let host = format!("{}:{}", url.host_str().ok_or("no host")?, url.port_or_known_default().ok_or("no port")?);
    let query = format!("JobIds={JOB}");
    let payload_hash = hex::encode(Sha256::digest(b""));
    let date = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let nonce = uuid::Uuid::new_v4().simple().to_string();
    let headers = [
        ("host", host.as_str()),
        ("x-acs-action", "GetUrlUploadInfos"),
        ("x-acs-content-sha256", &payload_hash),
        ("x-acs-date", &date),
        ("x-acs-signature-nonce", &nonce),
        ("x-acs-version", "2020-11-09"),
    ];
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let signed = headers.map(|(name, _)| name).join(";");
    let canonical = format!("POST\n/\n{query}\n{lines}\n{signed}\n{payload_hash}");
    let mut mac = Hmac::<Sha256>::new_from_slice(b"secret")?;
    mac.update(format!("ACS3-HMAC-SHA256\n{}", hex::encode(Sha256::digest(canonical))).as_bytes());
    let signature = hex::encode(mac.finalize().into_bytes());
    let authorization = format!("ACS3-HMAC-SHA256 Credential=id,SignedHeaders={signed},Signature={signature}");

    let mut request = reqwest::Client::new().post(format!("{url}?{query}")).header("authorization", authorization);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response: Response = request.send().await?.error_for_status()?.json().await?;
    println!("{}", response.jobs.first().and_then(|job| job.media_id.as_deref()).unwrap_or_default());
    Ok(())
}
