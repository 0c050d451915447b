// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiRtcAuthCodeDto`

use alicloud_runtime::{SecretText, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// An authorization code for real-time AI calls, with its device and license.
#[derive(Default)]
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

impl Fields for AiRtcAuthCodeDto {
    const FIELDS: &'static [Field] = &Field::members([
        "ActivatedTime",
        "AuthCode",
        "CreationTime",
        "DeviceId",
        "License",
        "LicenseItemId",
        "ModificationTime",
        "Status",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    AiRtcAuthCodeDto { activated_time, auth_code, creation_time, device_id, license,
    license_item_id, modification_time, status, r#type }
);
