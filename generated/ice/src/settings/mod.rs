// Written by `cargo xtask regen`. Change the description and run it again.

//! Account-wide settings: storage, callbacks, content keys, and usage.
//!
//! | | |
//! | --- | --- |
//! | [`DecryptKMSDataKey`](crate::Client::decrypt_kms_data_key) | Decrypts the ciphertext of a KMS data key. |
//! | [`DescribeMeterImsEditUsage`](crate::Client::describe_meter_ims_edit_usage) | Queries the usage of video editing. |
//! | [`DescribeMeterImsMediaConvertUHDUsage`](crate::Client::describe_meter_ims_media_convert_uhd_usage) | Queries the usage of UHD transcoding. |
//! | [`DescribeMeterImsMediaConvertUsage`](crate::Client::describe_meter_ims_media_convert_usage) | Queries the usage of on-demand transcoding. |
//! | [`DescribeMeterImsMpsAiUsage`](crate::Client::describe_meter_ims_mps_ai_usage) | Queries the usage of AI media processing. |
//! | [`DescribeMeterImsSummary`](crate::Client::describe_meter_ims_summary) | Queries the usage of each feature of the service. |
//! | [`DescribeNotifyConfig`](crate::Client::describe_notify_config) | Looks up the event callback settings of an AI agent. |
//! | [`GenerateKMSDataKey`](crate::Client::generate_kms_data_key) | Generates a random KMS data key for standard-encryption transcoding of videos. |
//! | [`GetDefaultStorageLocation`](crate::Client::get_default_storage_location) | Looks up the default storage location of temporary files. |
//! | [`GetEventCallback`](crate::Client::get_event_callback) | Looks up the event callback settings. |
//! | [`GetStorageList`](crate::Client::get_storage_list) | Lists the configured storage locations. |
//! | [`SetDefaultStorageLocation`](crate::Client::set_default_storage_location) | Sets the default storage location of temporary files of the online editor. |
//! | [`SetEventCallback`](crate::Client::set_event_callback) | Sets how event callbacks are delivered. |
//! | [`SetNotifyConfig`](crate::Client::set_notify_config) | Sets whether and where event callbacks of an AI agent are sent. |

pub mod decrypt_kms_data_key;
pub mod describe_meter_ims_edit_usage;
pub mod describe_meter_ims_media_convert_uhd_usage;
pub mod describe_meter_ims_media_convert_usage;
pub mod describe_meter_ims_mps_ai_usage;
pub mod describe_meter_ims_summary;
pub mod describe_notify_config;
pub mod generate_kms_data_key;
pub mod get_default_storage_location;
pub mod get_event_callback;
pub mod get_storage_list;
pub mod set_default_storage_location;
pub mod set_event_callback;
pub mod set_notify_config;

pub use decrypt_kms_data_key::{DecryptKmsDataKeyRequest, DecryptKmsDataKeyResponse};
pub use describe_meter_ims_edit_usage::{
    DescribeMeterImsEditUsageRequest, DescribeMeterImsEditUsageRequired,
    DescribeMeterImsEditUsageResponse,
};
pub use describe_meter_ims_media_convert_uhd_usage::{
    DescribeMeterImsMediaConvertUhdUsageRequest,
    DescribeMeterImsMediaConvertUhdUsageRequired,
    DescribeMeterImsMediaConvertUhdUsageResponse,
};
pub use describe_meter_ims_media_convert_usage::{
    DescribeMeterImsMediaConvertUsageRequest, DescribeMeterImsMediaConvertUsageRequired,
    DescribeMeterImsMediaConvertUsageResponse,
};
pub use describe_meter_ims_mps_ai_usage::{
    DescribeMeterImsMpsAiUsageRequest, DescribeMeterImsMpsAiUsageRequired,
    DescribeMeterImsMpsAiUsageResponse,
};
pub use describe_meter_ims_summary::{
    DescribeMeterImsSummaryRequest, DescribeMeterImsSummaryResponse,
};
pub use describe_notify_config::{
    DescribeNotifyConfigRequest, DescribeNotifyConfigResponse,
};
pub use generate_kms_data_key::{GenerateKmsDataKeyRequest, GenerateKmsDataKeyResponse};
pub use get_default_storage_location::{
    GetDefaultStorageLocationRequest, GetDefaultStorageLocationResponse,
};
pub use get_event_callback::{GetEventCallbackRequest, GetEventCallbackResponse};
pub use get_storage_list::{GetStorageListRequest, GetStorageListResponse};
pub use set_default_storage_location::{
    SetDefaultStorageLocationRequest, SetDefaultStorageLocationResponse,
};
pub use set_event_callback::{SetEventCallbackRequest, SetEventCallbackResponse};
pub use set_notify_config::{SetNotifyConfigRequest, SetNotifyConfigResponse};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <DecryptKmsDataKeyRequest as Operation>::INFO,
    <DescribeMeterImsEditUsageRequest as Operation>::INFO,
    <DescribeMeterImsMediaConvertUhdUsageRequest as Operation>::INFO,
    <DescribeMeterImsMediaConvertUsageRequest as Operation>::INFO,
    <DescribeMeterImsMpsAiUsageRequest as Operation>::INFO,
    <DescribeMeterImsSummaryRequest as Operation>::INFO,
    <DescribeNotifyConfigRequest as Operation>::INFO,
    <GenerateKmsDataKeyRequest as Operation>::INFO,
    <GetDefaultStorageLocationRequest as Operation>::INFO,
    <GetEventCallbackRequest as Operation>::INFO,
    <GetStorageListRequest as Operation>::INFO,
    <SetDefaultStorageLocationRequest as Operation>::INFO,
    <SetEventCallbackRequest as Operation>::INFO,
    <SetNotifyConfigRequest as Operation>::INFO,
];

/// # Settings
impl Client {
    /// Decrypts the ciphertext of a KMS data key.
    ///
    /// Decrypts the `CiphertextBlob` that `GenerateKMSDataKey` returned. The response
    /// contains the key in plaintext, so store it securely.
    ///
    /// RAM permission: `ice:DecryptKMSDataKey` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DecryptKmsDataKeyRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .decrypt_kms_data_key(
    ///         DecryptKmsDataKeyRequest::new(
    ///             "ODZhOWVmZDktM2QxNi00ODk0LWJkNGYtMWZjNDNmM2YyYWJmS7FmDBBQ0BkKsQrtRnidtPwirmDcS0ZuJCU41xxAAWk4Z8qsADfbV0b+i6kQmlvj79dJdGOvtX69Uycs901qOjop4bTS****",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DecryptKMSDataKey`](https://api.alibabacloud.com/document/ICE/2020-11-09/DecryptKMSDataKey)
    #[inline]
    pub fn decrypt_kms_data_key(
        &self,
        request: DecryptKmsDataKeyRequest,
    ) -> Call<DecryptKmsDataKeyRequest> {
        self.call(request)
    }

    /// Queries the usage of video editing.
    ///
    /// The usage of the last 90 days is available, with at most 31 days per request. Usage is
    /// returned by hour or by day, split by video profile. It always covers all regions.
    ///
    /// RAM permission: `ice:DescribeMeterImsEditUsage` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DescribeMeterImsEditUsageRequest;
    /// use alicloud_ice::settings::DescribeMeterImsEditUsageRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_meter_ims_edit_usage(
    ///         DescribeMeterImsEditUsageRequest::new(DescribeMeterImsEditUsageRequired {
    ///             start_ts: 1654403036,
    ///             end_ts: 1656995036,
    ///             interval: 86400,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeMeterImsEditUsage`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsEditUsage)
    #[inline]
    pub fn describe_meter_ims_edit_usage(
        &self,
        request: DescribeMeterImsEditUsageRequest,
    ) -> Call<DescribeMeterImsEditUsageRequest> {
        self.call(request)
    }

    /// Queries the usage of UHD transcoding.
    ///
    /// The usage of the last 90 days is available, with at most 31 days per request. Usage is
    /// returned by hour or by day. It always covers all regions.
    ///
    /// RAM permission: `ice:DescribeMeterImsMediaConvertUHDUsage` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DescribeMeterImsMediaConvertUhdUsageRequest;
    /// use alicloud_ice::settings::DescribeMeterImsMediaConvertUhdUsageRequired;
    /// use alicloud_ice::settings::describe_meter_ims_media_convert_uhd_usage::MeterImsMediaConvertUhdUsageInterval;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_meter_ims_media_convert_uhd_usage(
    ///         DescribeMeterImsMediaConvertUhdUsageRequest::new(DescribeMeterImsMediaConvertUhdUsageRequired {
    ///             start_ts: 1654403036,
    ///             end_ts: 1656995036,
    ///             interval: MeterImsMediaConvertUhdUsageInterval::V3600,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeMeterImsMediaConvertUHDUsage`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMediaConvertUHDUsage)
    #[inline]
    pub fn describe_meter_ims_media_convert_uhd_usage(
        &self,
        request: DescribeMeterImsMediaConvertUhdUsageRequest,
    ) -> Call<DescribeMeterImsMediaConvertUhdUsageRequest> {
        self.call(request)
    }

    /// Queries the usage of on-demand transcoding.
    ///
    /// The usage of the last 90 days is available, with at most 31 days per request. Usage is
    /// returned by hour or by day, split by transcoding specification. It always covers all
    /// regions.
    ///
    /// RAM permission: `ice:DescribeMeterImsMediaConvertUsage` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DescribeMeterImsMediaConvertUsageRequest;
    /// use alicloud_ice::settings::DescribeMeterImsMediaConvertUsageRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_meter_ims_media_convert_usage(
    ///         DescribeMeterImsMediaConvertUsageRequest::new(DescribeMeterImsMediaConvertUsageRequired {
    ///             start_ts: 1654403036,
    ///             end_ts: 1656995036,
    ///             interval: 86400,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeMeterImsMediaConvertUsage`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMediaConvertUsage)
    #[inline]
    pub fn describe_meter_ims_media_convert_usage(
        &self,
        request: DescribeMeterImsMediaConvertUsageRequest,
    ) -> Call<DescribeMeterImsMediaConvertUsageRequest> {
        self.call(request)
    }

    /// Queries the usage of AI media processing.
    ///
    /// The usage of the last 90 days is available, with at most 31 days per request. Usage is
    /// returned by hour or by day, split by type of AI processing. It always covers all
    /// regions.
    ///
    /// RAM permission: `ice:DescribeMeterImsMpsAiUsage` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DescribeMeterImsMpsAiUsageRequest;
    /// use alicloud_ice::settings::DescribeMeterImsMpsAiUsageRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_meter_ims_mps_ai_usage(
    ///         DescribeMeterImsMpsAiUsageRequest::new(DescribeMeterImsMpsAiUsageRequired {
    ///             start_ts: 1654403036,
    ///             end_ts: 1656995036,
    ///             interval: 86400,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeMeterImsMpsAiUsage`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMpsAiUsage)
    #[inline]
    pub fn describe_meter_ims_mps_ai_usage(
        &self,
        request: DescribeMeterImsMpsAiUsageRequest,
    ) -> Call<DescribeMeterImsMpsAiUsageRequest> {
        self.call(request)
    }

    /// Queries the usage of each feature of the service.
    ///
    /// The usage of the last 90 days is available, with at most 31 days per request. The
    /// response contains the totals for editing, live streaming, transcoding and AI
    /// processing. It always covers all regions.
    ///
    /// RAM permission: `ice:DescribeMeterImsSummary` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DescribeMeterImsSummaryRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_meter_ims_summary(
    ///         DescribeMeterImsSummaryRequest::new(1654403036, 1656995036),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeMeterImsSummary`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsSummary)
    #[inline]
    pub fn describe_meter_ims_summary(
        &self,
        request: DescribeMeterImsSummaryRequest,
    ) -> Call<DescribeMeterImsSummaryRequest> {
        self.call(request)
    }

    /// Looks up the event callback settings of an AI agent.
    ///
    /// To change the settings, call `SetNotifyConfig`.
    ///
    /// RAM permission: `ice:DescribeNotifyConfig` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::DescribeNotifyConfigRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_notify_config(
    ///         DescribeNotifyConfigRequest::new("39f8e0bc005e4f309379701645f4****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeNotifyConfig`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeNotifyConfig)
    #[inline]
    pub fn describe_notify_config(
        &self,
        request: DescribeNotifyConfigRequest,
    ) -> Call<DescribeNotifyConfigRequest> {
        self.call(request)
    }

    /// Generates a random KMS data key for standard-encryption transcoding of videos.
    ///
    /// A customer master key must already exist in KMS. To have one created, open a support
    /// ticket.
    ///
    /// The response contains the key both encrypted, to pass to the transcoding job, and in
    /// plaintext. To get the plaintext again later, call `DecryptKMSDataKey`.
    ///
    /// RAM permission: `ice:GenerateKMSDataKey` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::GenerateKmsDataKeyRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.generate_kms_data_key(GenerateKmsDataKeyRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GenerateKMSDataKey`](https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateKMSDataKey)
    #[inline]
    pub fn generate_kms_data_key(
        &self,
        request: GenerateKmsDataKeyRequest,
    ) -> Call<GenerateKmsDataKeyRequest> {
        self.call(request)
    }

    /// Looks up the default storage location of temporary files.
    ///
    /// To set the location, call `SetDefaultStorageLocation`.
    ///
    /// RAM permission: `ice:GetDefaultStorageLocation` on all resources, access level `get`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::GetDefaultStorageLocationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_default_storage_location(GetDefaultStorageLocationRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetDefaultStorageLocation`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetDefaultStorageLocation)
    #[inline]
    pub fn get_default_storage_location(
        &self,
        request: GetDefaultStorageLocationRequest,
    ) -> Call<GetDefaultStorageLocationRequest> {
        self.call(request)
    }

    /// Looks up the event callback settings.
    ///
    /// To change the settings, call `SetEventCallback`.
    ///
    /// RAM permission: `ice:GetEventCallback` on all resources, access level `get`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::GetEventCallbackRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.get_event_callback(GetEventCallbackRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetEventCallback`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetEventCallback)
    #[inline]
    pub fn get_event_callback(
        &self,
        request: GetEventCallbackRequest,
    ) -> Call<GetEventCallbackRequest> {
        self.call(request)
    }

    /// Lists the configured storage locations.
    ///
    /// The list can be filtered by application, storage type and status.
    ///
    /// RAM permission: `ice:GetStorageList` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::GetStorageListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_storage_list(GetStorageListRequest::new().app_id("app-****"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetStorageList`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetStorageList)
    #[inline]
    pub fn get_storage_list(
        &self,
        request: GetStorageListRequest,
    ) -> Call<GetStorageListRequest> {
        self.call(request)
    }

    /// Sets the default storage location of temporary files of the online editor.
    ///
    /// The location applies to files that the online editor or the embedded Web SDK creates
    /// during editing, such as generated audio. Editing through the API is not affected,
    /// because each API request specifies its own path.
    ///
    /// The storage is either OSS or ApsaraVideo VOD. The chosen product must be activated
    /// first, and it bills the storage.
    ///
    /// RAM permission: `ice:SetDefaultStorageLocation` on all resources, access level `update`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::SetDefaultStorageLocationRequest;
    /// use alicloud_ice::settings::set_default_storage_location::DefaultStorageLocationStorageType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_default_storage_location(
    ///         SetDefaultStorageLocationRequest::new()
    ///             .storage_type(DefaultStorageLocationStorageType::UserOssBucket),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetDefaultStorageLocation`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetDefaultStorageLocation)
    #[inline]
    pub fn set_default_storage_location(
        &self,
        request: SetDefaultStorageLocationRequest,
    ) -> Call<SetDefaultStorageLocationRequest> {
        self.call(request)
    }

    /// Sets how event callbacks are delivered.
    ///
    /// Events are either posted to an HTTP URL or sent to a Simple Message Queue (formerly
    /// MNS) queue. `EventTypeList` selects the events. To look up the current settings, call
    /// `GetEventCallback`.
    ///
    /// RAM permission: `ice:SetEventCallback` on all resources, access level `update`.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::SetEventCallbackRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_event_callback(
    ///         SetEventCallbackRequest::new().callback_queue_name("ice-callback-queue"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetEventCallback`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetEventCallback)
    #[inline]
    pub fn set_event_callback(
        &self,
        request: SetEventCallbackRequest,
    ) -> Call<SetEventCallbackRequest> {
        self.call(request)
    }

    /// Sets whether and where event callbacks of an AI agent are sent.
    ///
    /// The settings include the callback URL, the event types to send, and a token that
    /// authenticates callbacks. To look up the current settings, call `DescribeNotifyConfig`.
    ///
    /// RAM permission: `ice:SetNotifyConfig` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::settings::SetNotifyConfigRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_notify_config(
    ///         SetNotifyConfigRequest::new("39f8e0bc005e4f309379701645f4****", true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetNotifyConfig`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetNotifyConfig)
    #[inline]
    pub fn set_notify_config(
        &self,
        request: SetNotifyConfigRequest,
    ) -> Call<SetNotifyConfigRequest> {
        self.call(request)
    }
}
