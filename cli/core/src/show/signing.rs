//! What is signed in a request.

use alicloud_catalogue::Operation;
use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::http::Request;
use alicloud_runtime::sign::{SigningInput, canonical_request, string_to_sign};

use super::mask::{EncodedParameter, MASK, Masked, encoded_parameters};

const BODY_HASH: &str = "x-acs-content-sha256";

/// The steps of a signature, from the request to the header that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signing {
    /// The canonical request, whose hash is signed.
    pub(crate) canonical_request: String,
    /// The text whose HMAC-SHA256 is the signature.
    pub(crate) string_to_sign: String,
    /// The signature. `None` if a secret parameter is masked, which the signature covers.
    pub(crate) signature: Option<String>,
    /// The headers as they are sent, sorted by name.
    pub(crate) headers: Vec<(String, String)>,
}

/// Returns what is signed in a request that was prepared with placeholders for credentials. `None` if it has no
/// signature.
///
/// A secret parameter is masked, and so are the hashes by which a short one could be found.
pub(crate) fn signing(request: &Request<Bytes>, operation: &Operation) -> Option<Signing> {
    let text = |name: &str| request.headers().get(name)?.to_str().ok();
    let authorization = text("authorization")?;
    let (_, signed) = authorization.split_once(",SignedHeaders=")?;
    let (names, signature) = signed.split_once(",Signature=")?;
    let parameters = encoded_parameters(request, operation);
    let is_masked = |in_form: bool| {
        parameters.iter().any(|parameter| parameter.is_masked && parameter.in_form == in_form)
    };
    let body_hash = if is_masked(true) { MASK } else { text(BODY_HASH)? };
    let query = parameters.iter().filter(|parameter| !parameter.in_form);
    let query: Vec<&str> = query.map(|EncodedParameter { text, .. }| text.as_str()).collect();
    let mut signed: Vec<(&str, &str)> = Vec::new();
    for (name, value) in request.headers() {
        let name = name.as_str();
        if names.split(';').any(|signed| signed == name) {
            let value = std::str::from_utf8(value.as_bytes()).ok()?;
            signed.push((name, if name == BODY_HASH { body_hash } else { value }));
        }
    }
    signed.sort_unstable();
    let input = SigningInput {
        method: request.method().as_str(),
        path: request.uri().path(),
        query: &query.join("&"),
        headers: &signed,
        payload_hash: body_hash,
    };
    let is_secret = is_masked(true) || is_masked(false);
    let Masked { mut headers, .. } = Masked::new(request, operation);
    let mut string_to_sign = string_to_sign(&input);
    if is_secret {
        // The hash of the masked request is not the one that is signed.
        let algorithm = string_to_sign.lines().next().unwrap_or_default();
        string_to_sign = format!("{algorithm}\n{MASK}");
    } else if let Some((_, value)) = headers.iter_mut().find(|(name, _)| name == "authorization") {
        *value = authorization.to_owned();
    }
    Some(Signing {
        canonical_request: canonical_request(&input),
        string_to_sign,
        signature: (!is_secret).then(|| signature.to_owned()),
        headers,
    })
}
