//! Bearer tokens of the environment and of CLI profiles.

use secrecy::zeroize::Zeroizing;

use super::credential::Credentials;
use super::error::no_credentials;
use super::provider_config::ProviderConfig;
use crate::Result;
use crate::protocol::BEARER_TOKEN;

pub(super) const TOKEN: &str = "ALIBABA_CLOUD_BEARER_TOKEN";
const HEADER: &str = "ALIBABA_CLOUD_BEARER_TOKEN_HEADER_KEY";

/// Returns the credentials of a token for a header; the defaults are those of the environment. `None` means
/// that there is no token.
///
/// # Errors
/// The header is not that of the protocol.
pub(super) fn credentials(
    token: Option<&str>,
    header: Option<&str>,
    config: &ProviderConfig,
) -> Result<Option<Credentials>> {
    let Some(token) = config.setting_or_variable(token, TOKEN).map(Zeroizing::new) else { return Ok(None) };
    if let Some(header) = config.setting_or_variable(header, HEADER)
        && !header.trim().eq_ignore_ascii_case(BEARER_TOKEN.as_str())
    {
        return Err(no_credentials(format_args!(
            "unsupported header of the bearer token {header:?}: expected `{BEARER_TOKEN}`"
        )));
    }
    // As in the CLI: a token from a file may end with a line break, which a header cannot contain.
    let token: String = token.chars().filter(|letter| !matches!(letter, '\r' | '\n' | '\0')).collect();
    Ok((!token.is_empty()).then(|| Credentials::bearer(token)))
}
