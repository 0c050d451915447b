// Written by `cargo xtask regen`. Change the description and run it again.

//! `ActiveAiRtcLicense`: Activates a Real-time Conversational AI license on a device.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::active_ai_rtc_license`](crate::Client::active_ai_rtc_license).
#[non_exhaustive]
pub struct ActiveAiRtcLicenseRequest {
    /// The ID of the license batch.
    ///
    /// Example: `17712***`.
    pub license_item_id: String,
    /// The authorization code of the license.
    ///
    /// Example: `iU1IeJech7***`.
    pub auth_code: SecretText,
    /// The ID of the device.
    ///
    /// Example: `device-***`.
    pub device_id: String,
}

impl ActiveAiRtcLicenseRequest {
    /// Takes everything, for all of it is required.
    pub fn new(
        license_item_id: impl Into<String>,
        auth_code: impl Into<SecretText>,
        device_id: impl Into<String>,
    ) -> Self {
        Self {
            license_item_id: license_item_id.into(),
            auth_code: auth_code.into(),
            device_id: device_id.into(),
        }
    }
}

impl Fields for ActiveAiRtcLicenseRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("LicenseItemId").required(),
        Field::query("AuthCode").required(),
        Field::query("DeviceId").required(),
    ];
}

alicloud_runtime::structure!(
    ActiveAiRtcLicenseRequest { license_item_id, auth_code, device_id }
);

/// The answer to [`Client::active_ai_rtc_license`](crate::Client::active_ai_rtc_license).
#[derive(Default)]
#[non_exhaustive]
pub struct ActiveAiRtcLicenseResponse {
    /// The result code, such as `Success`, or an error code.
    ///
    /// Example: `Success`.
    pub code: Option<String>,
    /// The HTTP status code of the response, such as `200`.
    ///
    /// Example: `200`.
    pub http_status_code: Option<i32>,
    /// The activated license.
    ///
    /// Example: `a659a06659a***`.
    pub license: Option<String>,
    /// The message for the result code.
    ///
    /// Example: `OK`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4F9C14FE-1147-15AC-8EDF-A590FF12***`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for ActiveAiRtcLicenseResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Code",
        "HttpStatusCode",
        "License",
        "Message",
        "RequestId",
        "Success",
    ]);
}

alicloud_runtime::structure!(
    ActiveAiRtcLicenseResponse { code, http_status_code, license, message, request_id,
    success }
);

impl Operation for ActiveAiRtcLicenseRequest {
    type Response = ActiveAiRtcLicenseResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ActiveAiRtcLicense")
        .summary("Activates a Real-time Conversational AI license on a device.")
        .ram_action("ice:ActiveAiRtcLicense")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ActiveAiRtcLicense",
        );
}
