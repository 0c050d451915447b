//! The request of a call, signed and not sent.

use std::time::Duration;

use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::http;
use alicloud_runtime::transport::MockTransport;
use alicloud_runtime::{Client, ClientBuilder, Credentials, Error, ErrorKind};

use super::{Planned, Progress, connection};
use crate::failure::{Failure, Outcome};

/// What a request is prepared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The check of its parameters: credentials and region do not matter.
    Check,
    /// A view of it: where credentials or a region are missing, placeholders take their place.
    View,
    /// Sending it with another program.
    Send,
}

/// A request that was prepared.
pub(super) struct PreparedRequest {
    pub(super) request: http::Request<Bytes>,
    /// What placeholders stand for.
    pub(super) notes: Vec<String>,
}

/// Checks the parameters of a call like the SDK, and returns its request.
///
/// # Errors
/// The request is invalid; or, unless placeholders may be used, there are no credentials or there is no region.
pub(super) async fn prepare(
    planned: &Planned<'_>,
    purpose: Purpose,
    progress: &Progress<'_>,
) -> Outcome<PreparedRequest> {
    let request = planned.request()?;
    let transport = MockTransport::new().respond(200, "{}");
    let builder = || -> Outcome<ClientBuilder<Client>> {
        let builder = connection::builder(planned.product, planned.connection, planned.options, progress)?;
        Ok(builder.transport(transport.clone()))
    };
    let mut notes = Vec::new();
    let client = match purpose {
        Purpose::Send => builder()?.build().await?,
        // Without credentials on this machine, the default ones are asked for over the network.
        Purpose::View => match tokio::time::timeout(PATIENCE, builder()?.build()).await {
            Ok(Ok(client)) => client,
            Ok(Err(error)) if !is_placeholder_enough(&error) => return Err(error.into()),
            _ => with_placeholders(planned, &builder, &mut notes).await?,
        },
        Purpose::Check => with_placeholders(planned, &builder, &mut Vec::new()).await?,
    };
    planned.with_additions(client.call(request)).await?;
    let request = transport.requests().pop();
    let request = request.ok_or_else(|| Failure::internal("the request was not recorded"))?;
    Ok(PreparedRequest { request, notes })
}

/// How long a view waits for credentials.
const PATIENCE: Duration = Duration::from_secs(2);

fn is_placeholder_enough(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Credentials | ErrorKind::Configuration)
}

/// Builds a client with placeholders for credentials and, if none is known, for the region.
async fn with_placeholders(
    planned: &Planned<'_>,
    builder: &dyn Fn() -> Outcome<ClientBuilder<Client>>,
    notes: &mut Vec<String>,
) -> Outcome<Client> {
    let placeholder = || Credentials::new("LTAIplaceholder", "placeholder");
    let with_credentials = || -> Outcome<ClientBuilder<Client>> { Ok(builder()?.credentials(placeholder())) };
    notes.push("no credentials were found: a placeholder is shown".to_owned());
    match (with_credentials()?.build().await, planned.product.service.regions.first()) {
        (Ok(client), _) => Ok(client),
        (Err(error), Some(region))
            if error.kind() == ErrorKind::Configuration && planned.connection.region.is_none() =>
        {
            notes.push(format!("no region is set: that of {region} is shown"));
            Ok(with_credentials()?.region(*region).build().await?)
        }
        (Err(error), _) => Err(error.into()),
    }
}
