//! A web service with one shared client: `GET /media/<id>` returns the title of a media asset as JSON.
//!
//! The argument is the address to listen on, such as `127.0.0.1:8080`. Without it, the service responds to one
//! request of its own and ends. The variable `ALIBABA_CLOUD_ICE_ENDPOINT` names another endpoint than that of the
//! region.

use std::time::Duration;

use alicloud_ice::library::GetMediaInfoRequest;
use alicloud_ice::{Client, Error};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;
use tokio::net::TcpListener;

/// The errors of the service as responses of this one. The message of the service may have details that are not for
/// the users of this one, so only its request ID is returned.
struct Failure(Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let Failure(error) = self;
        let status = match error.http_status() {
            Some(404) => StatusCode::NOT_FOUND,
            _ if error.is_throttling() => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::BAD_GATEWAY,
        };
        eprintln!("{error}");
        (status, Json(json!({"request_id": error.request_id()}))).into_response()
    }
}

async fn title(State(client): State<Client>, Path(id): Path<String>) -> Result<Response, Failure> {
    let call = client.get_media_info(GetMediaInfoRequest::by_media_id(id)).timeout(Duration::from_secs(3));
    let info = call.await?.media_info.and_then(|info| info.media_basic_info);
    Ok(Json(json!({"title": info.and_then(|info| info.title)})).into_response())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // One client for the whole program: its clones share connections and credentials.
    let mut builder = Client::builder().region("cn-shanghai");
    if let Ok(endpoint) = std::env::var("ALIBABA_CLOUD_ICE_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let app = Router::new().route("/media/{id}", get(title)).with_state(builder.build().await?);

    let address = std::env::args().nth(1);
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:0")).await?;
    let url = format!("http://{}/media/5014ca70f08171ecbf940764a0fd6000", listener.local_addr()?);
    println!("listening: {url}");
    let service = axum::serve(listener, app);
    if address.is_some() {
        service.await?;
        return Ok(());
    }
    tokio::spawn(service.into_future());
    let request = move || ureq::get(&url).call()?.body_mut().read_to_string();
    println!("{}", tokio::task::spawn_blocking(request).await??);
    Ok(())
}
