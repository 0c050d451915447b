// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiRtcLicenseInfoDto`

use alicloud_runtime::{Text, Timestamp};

/// A batch of licenses for real-time AI calls, with its capacity and validity period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiRtcLicenseInfoDto {
    /// The remaining capacity of the batch.
    ///
    /// Example: `10000000`.
    pub available_capacity: Option<i64>,
    /// The time the batch became valid.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub begin_on: Option<Text<Timestamp>>,
    /// The contract number.
    ///
    /// Example: `258396267390***`.
    pub contract_no: Option<String>,
    /// The creation time.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The time the batch expires.
    ///
    /// Example: `2021-12-23T13:33:49Z`.
    pub expired_on: Option<Text<Timestamp>>,
    /// The ID of the instance that the batch belongs to.
    ///
    /// Example: `ice_CoverAILicense_public_cn***`.
    pub instance_id: Option<String>,
    /// The number of licenses in the batch.
    ///
    /// Example: `10000`.
    pub license_count: Option<i64>,
    /// The ID of the license batch.
    ///
    /// Example: `17712***`.
    pub license_item_id: Option<String>,
    /// The time the batch was last modified.
    ///
    /// Example: `2020-12-23T13:33:49Z`.
    pub modification_time: Option<Text<Timestamp>>,
    /// The status of the batch: `1` for active, `2` for expired.
    ///
    /// Example: `1`.
    pub status: Option<i32>,
    /// The type of the licenses: `1` for audio calls, `2` for vision calls.
    ///
    /// Example: `1`.
    pub r#type: Option<i32>,
    /// The validity period of the licenses in the batch, in days.
    ///
    /// Example: `365`.
    pub valid_days: Option<i64>,
}

alicloud_runtime::structure! {
    AiRtcLicenseInfoDto {
        available_capacity: "AvailableCapacity",
        begin_on: "BeginOn",
        contract_no: "ContractNo",
        creation_time: "CreationTime",
        expired_on: "ExpiredOn",
        instance_id: "InstanceId",
        license_count: "LicenseCount",
        license_item_id: "LicenseItemId",
        modification_time: "ModificationTime",
        status: "Status",
        r#type: "Type",
        valid_days: "ValidDays",
    }
}
