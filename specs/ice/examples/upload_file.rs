//! Uploads a local file, which is the argument, with the address and the credential that `CreateUploadMedia` returns.
//!
//! The file goes to object storage (OSS) in one `PUT`, signed with OSS4-HMAC-SHA256, which suits files of up to 5 GB.
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use std::error::Error;
use std::fs::File;
use std::path::Path;

use alicloud_ice::upload::{CreateUploadMediaRequest, FileInfo, FileInfoRequired, MediaMetaData};
use alicloud_ice::{Client, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// Where the file goes to.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UploadAddress {
    endpoint: String,
    bucket: String,
    file_name: String,
}

/// With which credential. There is no `Debug`, so that it is not logged by accident.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UploadAuth {
    access_key_id: String,
    access_key_secret: String,
    security_token: String,
    region: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| file!().to_owned());
    let path = Path::new(&path);
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();

    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build().await?;

    let size = path.metadata()?.len().try_into()?;
    let info =
        FileInfo::new(FileInfoRequired { r#type: "video".to_owned(), name: name.clone(), ext: extension });
    let title = MediaMetaData::new(name, "general");
    let request = CreateUploadMediaRequest::new().file_info(info.size(size)).media_meta_data(title);
    let created = client.create_upload_media(request).await?;
    let address: UploadAddress = decode(created.upload_address.as_deref())?;
    let auth: UploadAuth = decode(created.upload_auth.as_ref().map(|auth| auth.expose()))?;

    // The HTTP client blocks, so it gets a thread of its own.
    let file = File::open(path)?;
    tokio::task::spawn_blocking(move || put(&address, &auth, file)).await??;
    println!("uploaded {:?}", created.media_id);
    Ok(())
}

/// Decodes JSON in Base64.
fn decode<T: DeserializeOwned>(text: Option<&str>) -> Result<T, Box<dyn Error>> {
    let json = STANDARD.decode(text.ok_or("the response has no upload address or credential")?)?;
    Ok(serde_json::from_slice(&json)?)
}

/// Sends the file.
fn put(address: &UploadAddress, auth: &UploadAuth, file: File) -> Result<(), ureq::Error> {
    let UploadAddress { endpoint, bucket, file_name } = address;
    // `https://oss-cn-shanghai.aliyuncs.com` -> `https://<bucket>.oss-cn-shanghai.aliyuncs.com`, but an endpoint that
    // is an IP address has the bucket in the path.
    let (scheme, host) = endpoint.split_once("://").unwrap_or(("https", endpoint));
    let is_address = host.starts_with(|first: char| first.is_ascii_digit());
    let url = match is_address {
        true => format!("{scheme}://{host}/{bucket}/{file_name}"),
        false => format!("{scheme}://{bucket}.{host}/{file_name}"),
    };
    let time = Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    ureq::put(&url)
        .header("content-type", "application/octet-stream")
        .header("x-oss-content-sha256", "UNSIGNED-PAYLOAD")
        .header("x-oss-date", &time)
        .header("x-oss-security-token", &auth.security_token)
        .header("authorization", &authorization(address, auth, &time))
        .send(file)?;
    Ok(())
}

/// Signs the request. The names of files that the service creates need no percent-encoding.
fn authorization(address: &UploadAddress, auth: &UploadAuth, time: &str) -> String {
    let day = time.get(..8).unwrap_or_default();
    let headers = format!(
        "content-type:application/octet-stream\nx-oss-content-sha256:UNSIGNED-PAYLOAD\nx-oss-date:{time}\n\
         x-oss-security-token:{}\n",
        auth.security_token
    );
    let UploadAddress { bucket, file_name, .. } = address;
    let request = format!("PUT\n/{bucket}/{file_name}\n\n{headers}\n\nUNSIGNED-PAYLOAD");
    let scope = format!("{day}/{}/oss/aliyun_v4_request", auth.region);
    let to_sign = format!("OSS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(request)));
    let mut key = format!("aliyun_v4{}", auth.access_key_secret).into_bytes();
    for part in [day, &auth.region, "oss", "aliyun_v4_request", &to_sign] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes a key of any length");
        mac.update(part.as_bytes());
        key = mac.finalize().into_bytes().to_vec();
    }
    format!("OSS4-HMAC-SHA256 Credential={}/{scope},Signature={}", auth.access_key_id, hex(&key))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
