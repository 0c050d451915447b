//! Retries, timeouts, and what is known after an error.
//!
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use std::time::Duration;

use alicloud_ice::library::GetMediaInfoRequest;
use alicloud_ice::upload::RegisterMediaInfoRequest;
use alicloud_ice::{Client, ErrorKind, RetryAction, RetryPolicy};

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    // For all calls of the client: up to 5 attempts of at most 10 seconds each, and a minute for the whole call.
    let mut builder = Client::builder()
        .region("cn-shanghai")
        .retry(RetryPolicy::new().max_attempts(5))
        .attempt_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(60))
        .retry_classifier(|error| match error.code() {
            // An error of the operation that is worth another attempt in this program.
            Some("QueueFull") => Some(RetryAction::Retry),
            _ => None,
        });
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build().await?;

    // For one call: a user waits for it.
    let request = GetMediaInfoRequest::by_media_id("5014ca70f08171ecbf940764a0fd6000");
    let reply = client.get_media_info(request).timeout(Duration::from_secs(3)).send_with_metadata().await?;
    println!("HTTP {} after {} attempts", reply.metadata.http_status(), reply.metadata.attempts());

    // A write with an idempotency token is retried, too: the service executes it once. The client fills the token
    // in, and an error has it, so that the program can repeat the call later.
    let request = RegisterMediaInfoRequest::new("oss://example-bucket/video.mp4");
    match client.register_media_info(request).await {
        Ok(response) => println!("registered {:?}", response.media_id),
        Err(error) if error.kind() == ErrorKind::InvalidRequest => println!("not sent: {error}"),
        Err(error) if error.may_have_executed() => {
            println!("unknown: {error}; repeat it with the token {:?}", error.idempotency_token());
        }
        Err(error) => println!("not executed: {error}"),
    }
    Ok(())
}
