//! Makes one call of STS with the generated crate, which is not run: it would need credentials.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = alicloud_sts::Client::builder().region("cn-shanghai").build().await?;
    let identity = client.get_caller_identity(alicloud_sts::identity::GetCallerIdentityRequest::default()).await?;
    println!("{}", identity.arn.as_deref().unwrap_or_default());
    Ok(())
}
