//! Where credentials come from: the default, a role, and a provider of one's own.
//!
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use alicloud_ice::credentials::{CachedCredentials, CredentialsFuture, DefaultChain, RamRole};
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, Error, ProvideCredentials};

/// A provider of one's own, such as one that asks a vault.
#[derive(Debug)]
struct Vault;

impl ProvideCredentials for Vault {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(async {
            // A request to the vault. A failure that may pass is `Error::credentials_unavailable`.
            let read = |name: &str| std::env::var(name).map_err(Error::credentials);
            let id = read("ALIBABA_CLOUD_ACCESS_KEY_ID")?;
            Ok(Credentials::new(id, read("ALIBABA_CLOUD_ACCESS_KEY_SECRET")?))
        })
    }
}

async fn client(credentials: impl ProvideCredentials + 'static) -> alicloud_ice::Result<Client> {
    let mut builder = Client::builder().region("cn-shanghai").credentials(credentials);
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    builder.build().await
}

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let request = GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);

    // The default: the environment, the CLI profile, the role of the machine, as the official SDKs do.
    let response = client(DefaultChain::new()).await?.get_url_upload_infos(request.clone()).await?;
    println!("the default chain: {} jobs", response.url_upload_info_list.len());

    // A provider of one's own. The client asks it for each attempt, so what it returns is cached.
    let response = client(CachedCredentials::new(Vault)).await?.get_url_upload_infos(request.clone()).await?;
    println!("a vault: {} jobs", response.url_upload_info_list.len());

    // A role of another account, which the default credentials may assume: the argument is its ARN.
    if let Some(role) = std::env::args().nth(1) {
        let role = RamRole::new(DefaultChain::new(), role);
        let response = client(role).await?.get_url_upload_infos(request).await?;
        println!("the role: {} jobs", response.url_upload_info_list.len());
    }
    Ok(())
}
