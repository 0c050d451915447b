//! Calls whose responses are streams of bytes or of events.

mod bytes;
mod cuts;
mod events;
#[cfg(target_os = "linux")] // As the module with the server.
mod http2;
mod mock;
mod proxy;
mod server;

use std::time::Duration;

use alicloud_ice::transport::Transport;
use alicloud_ice::{Client, ClientBuilder, Credentials, Operation, OperationInfo, RetryPolicy};
use alicloud_runtime::{Streaming, StreamsBytes, StreamsEvents, structure, wire::Field};

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// An operation whose response is a file. It only reads.
#[derive(Clone)]
struct Download {
    file: String,
}

#[derive(Clone, Default)]
struct DownloadResponse {
    request_id: Option<String>,
}

structure! { Download { file: Field::query("File").required() } }
structure! { DownloadResponse { request_id: "RequestId" } }

impl Operation for Download {
    type Response = DownloadResponse;

    const INFO: &'static OperationInfo =
        &OperationInfo::of::<Self>().get("Download").read_only().streaming(Streaming::Bytes);
}

impl StreamsBytes for Download {}

fn download() -> Download {
    Download { file: "a".to_owned() }
}

/// An operation whose response is a stream of events. It writes.
#[derive(Clone)]
struct Chat {
    prompt: String,
}

#[derive(Clone, Default)]
struct ChatResponse {
    text: Option<String>,
    request_id: Option<String>,
}

structure! { Chat { prompt: Field::form("Prompt").required() } }
structure! { ChatResponse { text: "Text", request_id: "RequestId" } }

impl Operation for Chat {
    type Response = ChatResponse;

    const INFO: &'static OperationInfo =
        &OperationInfo::of::<Self>().post("Chat").streaming(Streaming::Events);
}

impl StreamsEvents for Chat {}

fn chat() -> Chat {
    Chat { prompt: "hello".to_owned() }
}

/// Returns a builder of clients that retry soon.
fn builder(url: &str) -> ClientBuilder<Client> {
    let soon = RetryPolicy::new().backoff(ms(1), ms(1));
    Client::builder().endpoint(url).credentials(Credentials::new("id", "sEcReT/key")).retry(soon)
}

/// Creates a client of a transport.
async fn client_of(transport: impl Transport + 'static) -> Client {
    builder("https://ice.test").transport(transport).build().await.unwrap()
}
