// Written by `cargo xtask regen`. Change the description and run it again.

//! `DecryptKMSDataKey`: Decrypts the ciphertext of a KMS data key.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::decrypt_kms_data_key`](crate::Client::decrypt_kms_data_key).
#[derive(Clone)]
#[non_exhaustive]
pub struct DecryptKmsDataKeyRequest {
    /// The ciphertext to decrypt, as returned by `GenerateKMSDataKey`.
    ///
    /// Example: `ODZhOWVmZDktM2QxNi00ODk0LWJkNGYtMWZjNDNmM2YyYWJmS7FmDBBQ0BkKsQrtRnidtPwirmDcS0ZuJCU41xxAAWk4Z8qsADfbV0b+i6kQmlvj79dJdGOvtX69Uycs901qOjop4bTS****`.
    pub ciphertext_blob: String,
}

impl DecryptKmsDataKeyRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(ciphertext_blob: impl Into<String>) -> Self {
        Self {
            ciphertext_blob: ciphertext_blob.into(),
        }
    }
}

alicloud_runtime::structure! {
    DecryptKmsDataKeyRequest {
        ciphertext_blob: Field::query("CiphertextBlob").required(),
    }
}

/// The response of [`Client::decrypt_kms_data_key`](crate::Client::decrypt_kms_data_key).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKmsDataKeyResponse {
    /// The decrypted data key.
    pub data_key: Option<DecryptKmsDataKeyDataKey>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DecryptKmsDataKeyResponse {
        data_key: "DataKey",
        request_id: "RequestId",
    }
}

/// The decrypted data key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecryptKmsDataKeyDataKey {
    /// The ID of the master key with which the ciphertext was decrypted.
    ///
    /// Example: `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: Option<String>,
    /// The data key in plaintext.
    ///
    /// Example: `tRYXuCwgja12xxO1N/gZERDDCLw9doZEQiPDk/Bv****`.
    pub plaintext: Option<SecretText>,
}

alicloud_runtime::structure! {
    DecryptKmsDataKeyDataKey {
        key_id: "KeyId",
        plaintext: "Plaintext",
    }
}

impl Operation for DecryptKmsDataKeyRequest {
    type Response = DecryptKmsDataKeyResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DecryptKMSDataKey")
        .summary("Decrypts the ciphertext of a KMS data key.")
        .read_only()
        .ram_action("ice:DecryptKMSDataKey")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DecryptKMSDataKey",
        );
}
