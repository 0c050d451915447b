// Written by `cargo xtask regen`. Change the description and run it again.

//! `GenerateKMSDataKey`: Generates a random KMS data key for standard-encryption transcoding of videos.

use alicloud_runtime::{Operation, OperationInfo, SecretText};

/// The request of [`Client::generate_kms_data_key`](crate::Client::generate_kms_data_key).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKmsDataKeyRequest {}

impl GenerateKmsDataKeyRequest {
    /// Creates a request. It has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

alicloud_runtime::structure! {
    GenerateKmsDataKeyRequest {
    }
}

/// The response of [`Client::generate_kms_data_key`](crate::Client::generate_kms_data_key).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKmsDataKeyResponse {
    /// The new data key.
    pub data_key: Option<GenerateKmsDataKeyDataKey>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GenerateKmsDataKeyResponse {
        data_key: "DataKey",
        request_id: "RequestId",
    }
}

/// The new data key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateKmsDataKeyDataKey {
    /// The encrypted data key. Pass it as `CipherText` when you submit a transcoding job.
    ///
    /// Example: `ODZhOWVmZDktM2QxNi00ODk0LWJkNGYtMWZjNDNmM2YyYWJmS7FmDBBQ0BkKsQrtRnidtPwirmDcS0ZuJCU41xxAAWk4Z8qsADfbV0b+i6kQmlvj79dJdGOvtX69Uycs901qOjop4bTS****`.
    pub ciphertext_blob: Option<String>,
    /// The globally unique ID of the master key.
    ///
    /// Example: `7906979c-8e06-46a2-be2d-68e3ccbc****`.
    pub key_id: Option<String>,
    /// The data key in plaintext, encoded in Base64.
    ///
    /// Example: `QmFzZTY0IGVuY29kZWQgcGxhaW50****`.
    pub plaintext: Option<SecretText>,
}

alicloud_runtime::structure! {
    GenerateKmsDataKeyDataKey {
        ciphertext_blob: "CiphertextBlob",
        key_id: "KeyId",
        plaintext: "Plaintext",
    }
}

impl Operation for GenerateKmsDataKeyRequest {
    type Response = GenerateKmsDataKeyResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GenerateKMSDataKey")
        .summary(
            "Generates a random KMS data key for standard-encryption transcoding of videos.",
        )
        .ram_action("ice:GenerateKMSDataKey")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateKMSDataKey",
        );
}
