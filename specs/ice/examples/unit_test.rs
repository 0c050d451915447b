//! A function that calls ICE, and its unit tests, which need neither network nor account.
//!
//! `cargo test --example unit_test` runs the tests; the program itself runs the function against the same mock.

use alicloud_ice::library::GetMediaInfoRequest;
use alicloud_ice::transport::{MockResponse, MockTransport};
use alicloud_ice::{Client, Credentials, Error, RetryPolicy};

/// Returns the title of a media asset; `None` if there is no such asset.
async fn title(client: &Client, media_id: &str) -> Result<Option<String>, Error> {
    let response = match client.get_media_info(GetMediaInfoRequest::by_media_id(media_id)).await {
        Ok(response) => response,
        Err(error) if error.http_status() == Some(404) => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(response.media_info.and_then(|info| info.media_basic_info).and_then(|info| info.title))
}

/// Returns a mock that knows one media asset.
fn library() -> MockTransport {
    MockTransport::new().on("GetMediaInfo", |call| match call.parameter("MediaId").as_str() {
        Some("known") => MockResponse::new(200, r#"{"MediaInfo":{"MediaBasicInfo":{"Title":"A holiday"}}}"#),
        _ => MockResponse::error(404, "InvalidMedia.NotFound", "no such media"),
    })
}

async fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    // Without retries, a test of a fault does not wait.
    let builder = builder.transport(mock.clone()).retry(RetryPolicy::none());
    builder.build().await.expect("region, credentials and transport are set")
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = client(&library()).await;
    println!("known: {:?}", title(&client, "known").await?);
    println!("unknown: {:?}", title(&client, "unknown").await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_known_asset_has_its_title() {
        let mock = library();
        assert_eq!(title(&client(&mock).await, "known").await.unwrap().as_deref(), Some("A holiday"));
        let call = &mock.calls()[0];
        assert_eq!(call.operation(), "GetMediaInfo");
        assert_eq!(call.parameters(), serde_json::json!({"MediaId": "known"}));
    }

    #[tokio::test]
    async fn an_unknown_asset_is_none() {
        assert_eq!(title(&client(&library()).await, "other").await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_lost_response_is_an_error() {
        let mock = MockTransport::new().respond_with(MockResponse::lost());
        assert!(title(&client(&mock).await, "known").await.unwrap_err().is_retryable());
    }
}
