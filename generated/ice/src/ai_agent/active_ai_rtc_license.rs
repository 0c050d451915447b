// Written by `cargo xtask regen`. Change the description and run it again.

//! `ActiveAiRtcLicense`: Activates a Real-time Conversational AI license on a device.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::active_ai_rtc_license`](crate::Client::active_ai_rtc_license).
#[derive(Clone)]
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
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: ActiveAiRtcLicenseRequired) -> Self {
        Self {
            license_item_id: required.license_item_id,
            auth_code: required.auth_code,
            device_id: required.device_id,
        }
    }
}

/// The required values of [`ActiveAiRtcLicenseRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ActiveAiRtcLicenseRequired {
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

alicloud_runtime::structure! {
    ActiveAiRtcLicenseRequest {
        license_item_id: Field::query("LicenseItemId").required(),
        auth_code: Field::query("AuthCode").required(),
        device_id: Field::query("DeviceId").required(),
    }
}

/// The response of [`Client::active_ai_rtc_license`](crate::Client::active_ai_rtc_license).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    ActiveAiRtcLicenseResponse {
        code: "Code",
        http_status_code: "HttpStatusCode",
        license: "License",
        message: "Message",
        request_id: "RequestId",
        success: "Success",
    }
}

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
