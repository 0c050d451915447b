//! Calls from a program without an asynchronous runtime. It needs the feature `blocking`.
//!
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use std::time::Duration;

use alicloud_ice::Client;
use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};

fn main() -> alicloud_ice::Result<()> {
    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build_blocking()?;

    let url = "https://media.w3.org/2010/05/sintel/trailer.mp4";
    let started =
        client.upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls([url])).send_blocking()?;
    let lookup = GetUrlUploadInfosRequest::try_from(&started)?;
    let wait = client.get_url_upload_infos(lookup).wait_until_done(Duration::from_secs(600));
    for job in wait.send_blocking()?.url_upload_info_list {
        println!("{:?}", job.media_id);
    }

    for item in client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items().into_iter().take(10)
    {
        println!("{:?}", item?.media_id);
    }
    Ok(())
}
