//! A web service that receives callbacks: it verifies their signatures, and prints the events.
//!
//! The argument is the address to listen on, such as `127.0.0.1:8080`. Behind it has to be the URL that `CALLBACK_URL`
//! names, and that `SetEventCallback` has set with the key of `CALLBACK_KEY`. Without an argument, the program sets both
//! for itself, produces a video, prints the event of the job and ends. The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names
//! another endpoint than that of the region.

use std::time::{Duration, SystemTime};

use alicloud_ice::Client;
use alicloud_ice::callback::{self, Callback, Event, Verifier};
use alicloud_ice::editing::{GetMediaProducingJobRequest, SubmitMediaProducingJobRequest};
use alicloud_ice::settings::SetEventCallbackRequest;
use alicloud_ice::timeline::Level;
use alicloud_ice::types::{OutputMediaConfig, Timeline, VideoTrackClip};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

/// What a callback needs.
#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    events: UnboundedSender<Event>,
}

/// Receives a callback. The service repeats one that is not answered with 200 within 3 seconds, so the work is left to the
/// reader of the channel.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if let Err(error) = receiver.verifier.verify(&headers, SystemTime::now()) {
        eprintln!("{error}");
        return StatusCode::FORBIDDEN;
    }
    match Callback::from_json(&body) {
        Ok(callback) => {
            let _ = receiver.events.send(callback.event);
            StatusCode::OK
        }
        Err(error) => {
            eprintln!("{error}");
            StatusCode::BAD_REQUEST
        }
    }
}

/// Starts the job of a cut, and waits for it.
async fn produce(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let oss = "https://example-bucket.oss-cn-shanghai.aliyuncs.com";
    let cut = Timeline::new().add_video_track([
        VideoTrackClip::by_media_url(format!("{oss}/beach.mp4")).trim(0, 8).transition("linearblur", 0.6),
        VideoTrackClip::by_media_url(format!("{oss}/city.mp4")).trim(2.5, 9.5),
    ]);
    let output = OutputMediaConfig::new().media_url(format!("{oss}/cut.mp4"));
    let request = SubmitMediaProducingJobRequest::by_timeline(output, cut);
    let findings = request.check();
    findings.iter().for_each(|finding| eprintln!("{finding}"));
    if findings.iter().any(|finding| finding.level == Level::Error) {
        return Err("the timeline has errors".into());
    }
    let started = client.submit_media_producing_job(request).await?;
    let lookup = GetMediaProducingJobRequest::try_from(&started)?;
    client.get_media_producing_job(lookup).wait_until_done(Duration::from_secs(600)).await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1);
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:0")).await?;
    let url = match std::env::var("CALLBACK_URL") {
        Ok(url) => url,
        Err(_) => format!("http://{}/callback", listener.local_addr()?),
    };
    let key = std::env::var("CALLBACK_KEY").unwrap_or_else(|_| "Key4Callbacks".to_owned());
    let (sender, mut events) = unbounded_channel();
    let receiver = Receiver { verifier: callback::verifier(&url).key(key.as_str()), events: sender };
    let app = Router::new().route("/callback", post(receive)).with_state(receiver);
    println!("listening: {url}");
    tokio::spawn(axum::serve(listener, app).into_future());

    if address.is_none() {
        let mut builder = Client::builder().region("cn-shanghai");
        if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
            builder = builder.endpoint(endpoint);
        }
        let client = builder.build().await?;
        let setting = SetEventCallbackRequest::new()
            .callback_type("HTTP")
            .callback_url(url)
            .event_type_list(["ProduceMediaComplete"])
            .auth_switch("on")
            .auth_key(key);
        client.set_event_callback(setting).await?;
        produce(&client).await?;
    }
    while let Some(event) = events.recv().await {
        match event {
            Event::ProduceMediaComplete(job) => println!("produced {:?}: {:?}", job.media_id, job.status),
            other => println!("{other:?}"),
        }
        if address.is_none() {
            break;
        }
    }
    Ok(())
}
