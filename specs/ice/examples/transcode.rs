//! Transcodes a file: `transcode <input> <output> <template>`, with `oss://bucket/path` for the files and the ID of a
//! transcoding template.
//!
//! The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the region.

use std::time::Duration;

use alicloud_ice::Client;
use alicloud_ice::transcoding::{GetTranscodeJobRequest, SubmitTranscodeJobRequest};
use alicloud_ice::types::{
    MediaLocationType, TranscodeInput, TranscodeOutput, TranscodeOutputGroup, TranscodeProcessConfig,
    TranscodeProcessConfigTranscode,
};

#[tokio::main]
async fn main() -> alicloud_ice::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = |default: &str| arguments.next().unwrap_or_else(|| default.to_owned());
    let input = argument("oss://example-bucket/video.mp4");
    let output = argument("oss://example-bucket/video-720p.mp4");
    let template = argument("9547c6ad97cb4f2aaa29683ebd18d410");

    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build().await?;

    let transcode = TranscodeProcessConfig::new(TranscodeProcessConfigTranscode::new(template));
    let output = TranscodeOutput::new(output, MediaLocationType::Oss);
    let request = SubmitTranscodeJobRequest::new(
        [TranscodeInput::new(input, MediaLocationType::Oss)],
        [TranscodeOutputGroup::new(output, transcode)],
    );
    let started = client.submit_transcode_job(request.name("example")).await?;

    // The response has the ID of the job, and the lookup is made from it.
    let lookup = GetTranscodeJobRequest::try_from(&started)?;
    let finished = client.get_transcode_job(lookup).wait_until_done(Duration::from_secs(60 * 60)).await?;
    for job in finished.transcode_parent_job.iter().flat_map(|parent| &parent.transcode_job_list) {
        println!("{:?}: {:?}", job.job_id, job.status);
    }
    Ok(())
}
