//! Published and derived test vectors of the signature.

use alicloud_runtime::sign::{SigningInput, authorization, canonical_query, canonical_request, sha256_hex};

use crate::{list, recorded, text};

#[test]
fn every_test_vector_has_its_canonical_request_and_signature() {
    let vectors = recorded("vectors.json");
    let vectors = vectors.as_array().expect("a list of vectors");
    assert_eq!(vectors.len(), 9);
    for vector in vectors {
        let name = text(vector, "name");
        let mut query: Vec<(&str, &str)> = list(vector, "query")
            .iter()
            .map(|pair| (pair[0].as_str().expect("a name"), pair[1].as_str().expect("a value")))
            .collect();
        let headers = vector["headers"].as_object().expect("headers");
        let mut headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str().expect("a value"))).collect();
        headers.sort_unstable();
        let payload_hash = match vector["payload_hash"].as_str() {
            Some(hash) => hash.to_owned(),
            None => sha256_hex(text(vector, "body").as_bytes()),
        };
        let request = SigningInput {
            method: text(vector, "method"),
            path: text(vector, "path"),
            query: &canonical_query(&mut query),
            headers: &headers,
            payload_hash: &payload_hash,
        };
        let canonical = canonical_request(&request);
        assert_eq!(canonical, text(vector, "canonical_request"), "{name}");
        assert_eq!(sha256_hex(canonical.as_bytes()), text(vector, "hashed_canonical_request"), "{name}");
        let signed =
            authorization(&request, text(vector, "access_key_id"), text(vector, "access_key_secret"));
        assert_eq!(signed, text(vector, "authorization"), "{name}");
    }
}
