// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiRtcAuthCodeDto`

use alicloud_runtime::{SecretText, Text, Timestamp};

/// An authorization code for real-time AI calls, with its device and license.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRtcAuthCodeDto {
    /// The time the code was activated.
    ///
    /// Example: `2024-01-01 06:57:43`.
    pub activated_time: Option<Text<Timestamp>>,
    /// The authorization code.
    ///
    /// Example: `iU1IeJech7***`.
    pub auth_code: Option<SecretText>,
    /// The time the code was created.
    ///
    /// Example: `2023-12-23T13:33:49Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The ID of the device.
    ///
    /// Example: `device-***`.
    pub device_id: Option<String>,
    /// The license that the code belongs to.
    ///
    /// Example: `a659a06659a***`.
    pub license: Option<String>,
    /// The ID of the license batch that the code was issued from.
    ///
    /// Example: `11096067***`.
    pub license_item_id: Option<String>,
    /// The time the code was last modified.
    ///
    /// Example: `2023-12-23T13:33:49Z`.
    pub modification_time: Option<Text<Timestamp>>,
    /// The status of the code: `1` for activated, `2` for not activated.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
    /// The type of the code: `1` for voice calls, `2` for visual understanding.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
}

alicloud_runtime::structure! {
    AiRtcAuthCodeDto {
        activated_time: "ActivatedTime",
        auth_code: "AuthCode",
        creation_time: "CreationTime",
        device_id: "DeviceId",
        license: "License",
        license_item_id: "LicenseItemId",
        modification_time: "ModificationTime",
        status: "Status",
        r#type: "Type",
    }
}
