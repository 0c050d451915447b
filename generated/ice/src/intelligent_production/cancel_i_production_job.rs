// Written by `cargo xtask regen`. Change the description and run it again.

//! `CancelIProductionJob`: Cancels an intelligent production job.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::cancel_i_production_job`](crate::Client::cancel_i_production_job).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelIProductionJobRequest {
    /// The ID of the intelligent production job to cancel.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: String,
    /// A client-defined token, unique to this request. If a request is sent again with the
    /// same token, the service executes it only once.
    ///
    /// Example: `****12e8864746a0a398****`.
    pub client_token: Option<String>,
}

impl CancelIProductionJobRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            client_token: None,
        }
    }

    /// Sets `ClientToken`. A client-defined token, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }
}

alicloud_runtime::structure! {
    CancelIProductionJobRequest {
        job_id: Field::query("JobId").required(),
        client_token: Field::query("ClientToken"),
    }
}

/// The response of [`Client::cancel_i_production_job`](crate::Client::cancel_i_production_job).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelIProductionJobResponse {
    /// The reason access was denied. Set only if RAM denied the request.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// The result message, such as `ok`.
    ///
    /// Example: `Success`.
    pub message: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CancelIProductionJobResponse {
        access_denied_detail: "AccessDeniedDetail",
        message: "Message",
        request_id: "RequestId",
    }
}

/// The reason access was denied. Set only if RAM denied the request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessDeniedDetail {
    /// The RAM action that was checked, such as `ice:CancelIProductionJob`.
    ///
    /// Example: `ice:CancelIProductionJob`.
    pub auth_action: Option<String>,
    /// The identity that made the request: the UID of a RAM user, `RoleName:RoleSessionName`
    /// for a RAM role, or `ProviderType/ProviderName` for a federated identity.
    ///
    /// Example: `****4522705967****`.
    pub auth_principal_display_name: Option<String>,
    /// The ID of the account that owns the calling identity.
    ///
    /// Example: `****82303720****`.
    pub auth_principal_owner_id: Option<String>,
    /// The type of identity that made the request.
    ///
    /// Example: `SubUser`.
    pub auth_principal_type: Option<AuthPrincipalType>,
    /// The encoded diagnostic details of the denial.
    ///
    /// Example: `******AAZ/h8jzNEODc5QUUyLUZCOTAtNUQyQy1BMEFBLUUzODQxODUx******==`.
    pub encoded_diagnostic_message: Option<String>,
    /// The type of denial.
    ///
    /// Example: `ImplicitDeny`.
    pub no_permission_type: Option<NoPermissionType>,
    /// The type of policy that denied access.
    ///
    /// Example: `AssumeRolePolicy`.
    pub policy_type: Option<PolicyType>,
}

alicloud_runtime::structure! {
    AccessDeniedDetail {
        auth_action: "AuthAction",
        auth_principal_display_name: "AuthPrincipalDisplayName",
        auth_principal_owner_id: "AuthPrincipalOwnerId",
        auth_principal_type: "AuthPrincipalType",
        encoded_diagnostic_message: "EncodedDiagnosticMessage",
        no_permission_type: "NoPermissionType",
        policy_type: "PolicyType",
    }
}

/// The values of [`AccessDeniedDetail::auth_principal_type`](field@AccessDeniedDetail::auth_principal_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthPrincipalType {
    /// `SubUser`: a RAM user.
    SubUser,
    /// `AssumedRoleUser`: a RAM role.
    AssumedRoleUser,
    /// `Federated`: a federated identity signed in with SSO.
    Federated,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AuthPrincipalType {
        SubUser: "SubUser",
        AssumedRoleUser: "AssumedRoleUser",
        Federated: "Federated",
    }
}

/// The values of [`AccessDeniedDetail::no_permission_type`](field@AccessDeniedDetail::no_permission_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoPermissionType {
    /// `ImplicitDeny`: no policy allows the caller this action, so it is denied by default.
    ImplicitDeny,
    /// `ExplicitDeny`: a RAM policy of the resource owner explicitly denies the action.
    ExplicitDeny,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open NoPermissionType {
        ImplicitDeny: "ImplicitDeny",
        ExplicitDeny: "ExplicitDeny",
    }
}

/// The values of [`AccessDeniedDetail::policy_type`](field@AccessDeniedDetail::policy_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyType {
    /// `ControlPolicy`: a control policy.
    ControlPolicy,
    /// `SessionPolicy`: an extra policy of a temporary token.
    SessionPolicy,
    /// `AssumeRolePolicy`: a role trust policy.
    AssumeRolePolicy,
    /// `AccountLevelIdentityBasedPolicy`: a custom or system policy for the whole account.
    AccountLevelIdentityBasedPolicy,
    /// `ResourceGroupLevelIdentityBasedPolicy`: a custom or system policy for a resource group.
    ResourceGroupLevelIdentityBasedPolicy,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PolicyType {
        ControlPolicy: "ControlPolicy",
        SessionPolicy: "SessionPolicy",
        AssumeRolePolicy: "AssumeRolePolicy",
        AccountLevelIdentityBasedPolicy: "AccountLevelIdentityBasedPolicy",
        ResourceGroupLevelIdentityBasedPolicy: "ResourceGroupLevelIdentityBasedPolicy",
    }
}

impl Operation for CancelIProductionJobRequest {
    type Response = CancelIProductionJobResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CancelIProductionJob")
        .summary("Cancels an intelligent production job.")
        .idempotency_token("ClientToken")
        .ram_action("ice:CancelIProductionJob")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CancelIProductionJob",
        );
}
