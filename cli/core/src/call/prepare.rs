//! The request of a call, signed and not sent.

use std::time::Duration;

use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::http;
use alicloud_runtime::transport::MockTransport;
use alicloud_runtime::{Client, ClientBuilder, Credentials, Error, ErrorKind};

use super::planned::Planned;
use super::{Progress, connection};
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
            Ok(Err(error)) if error.kind() != ErrorKind::Credentials && !is_without_region(&error) => {
                return Err(error.into());
            }
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

/// Builds a client with placeholders for credentials and, if none is known, for the region.
async fn with_placeholders(
    planned: &Planned<'_>,
    builder: &dyn Fn() -> Outcome<ClientBuilder<Client>>,
    notes: &mut Vec<String>,
) -> Outcome<Client> {
    notes.push("credentials were not found: a placeholder is shown".to_owned());
    // Before the credentials are set, because a region may belong to the profile of other ones.
    let resolved = builder()?.resolve_endpoint().await;
    let builder = match (resolved, planned.product.service.regions.first()) {
        (Ok(resolved), _) => builder()?.endpoint(resolved.endpoint.to_string()),
        (Err(error), Some(region)) if is_without_region(&error) && planned.connection.region.is_none() => {
            notes.push(format!("no region is set: that of {region} is shown"));
            builder()?.region(*region)
        }
        (Err(error), _) => return Err(error.into()),
    };
    Ok(builder.credentials(Credentials::new("LTAIplaceholder", "placeholder")).build().await?)
}

/// Returns whether no region is set. A wrong one is an error of the dry run, too.
fn is_without_region(error: &Error) -> bool {
    error.kind() == ErrorKind::Configuration
        && error.message().is_some_and(|text| text.starts_with("no region"))
}
