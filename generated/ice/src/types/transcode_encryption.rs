// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeEncryption`

use alicloud_runtime::wire::UnknownValue;

/// The encryption settings of a transcoding output, including the key source for players.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeEncryption {
    /// The encrypted key of standard encryption.
    ///
    /// Example: `MTYi00NDU0LTg5O****`.
    pub cipher_text: Option<String>,
    /// The URL of the decryption service for the key of standard encryption.
    ///
    /// Example: `https://sample.com/path?CipherText=MTYi00NDU0LTg5O****`.
    pub decrypt_key_uri: Option<String>,
    /// The type of encryption, such as `PrivateEncryption`.
    ///
    /// Example: `PrivateEncryption`.
    pub encrypt_type: Option<String>,
    /// The source of the encryption key.
    ///
    /// Example: `KMS`.
    pub key_service_type: Option<KeyServiceType>,
}

impl TranscodeEncryption {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CipherText`. The encrypted key of standard encryption.
    #[must_use]
    pub fn cipher_text(mut self, cipher_text: impl Into<String>) -> Self {
        self.cipher_text = Some(cipher_text.into());
        self
    }

    /// Sets `DecryptKeyUri`. The URL of the decryption service for the key of standard encryption.
    #[must_use]
    pub fn decrypt_key_uri(mut self, decrypt_key_uri: impl Into<String>) -> Self {
        self.decrypt_key_uri = Some(decrypt_key_uri.into());
        self
    }

    /// Sets `EncryptType`. The type of encryption, such as `PrivateEncryption`.
    #[must_use]
    pub fn encrypt_type(mut self, encrypt_type: impl Into<String>) -> Self {
        self.encrypt_type = Some(encrypt_type.into());
        self
    }

    /// Sets `KeyServiceType`. The source of the encryption key.
    #[must_use]
    pub fn key_service_type(
        mut self,
        key_service_type: impl Into<KeyServiceType>,
    ) -> Self {
        self.key_service_type = Some(key_service_type.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeEncryption {
        cipher_text: "CipherText",
        decrypt_key_uri: "DecryptKeyUri",
        encrypt_type: "EncryptType",
        key_service_type: "KeyServiceType",
    }
}

/// The values of [`TranscodeEncryption::key_service_type`](field@TranscodeEncryption::key_service_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyServiceType {
    /// `KMS`: the key management service (KMS).
    Kms,
    /// `Base64`: a Base64-encoded key.
    Base64,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open KeyServiceType {
        Kms: "KMS",
        Base64: "Base64",
    }
}
