//! Writes the media library as CSV. The argument is the number of rows, 100 by default.
//!
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use std::error::Error;

use alicloud_ice::Client;
use alicloud_ice::library::ListMediaBasicInfosRequest;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let rows: usize = std::env::args().nth(1).map_or(Ok(100), |rows| rows.parse())?;
    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build().await?;

    // Items come page after page: the next page is requested when the items of the last one are used up.
    let mut media =
        client.list_media_basic_infos(ListMediaBasicInfosRequest::new().media_type("video")).items();
    println!("media_id,title,created");
    for _ in 0..rows {
        let Some(item) = media.next().await else { break };
        let item = item?;
        let Some(info) = item.media_basic_info else { continue };
        let id = item.media_id.unwrap_or_default();
        let title = info.title.unwrap_or_default().replace('"', "\"\"");
        let created = info.create_time.map(|time| time.to_string()).unwrap_or_default();
        println!("{id},\"{title}\",{created}");
    }
    Ok(())
}
