// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddYikeUserCredit`: Adds credits to a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::add_yike_user_credit`](crate::Client::add_yike_user_credit).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddYikeUserCreditRequest {
    /// The number of credits to add.
    ///
    /// At least 1. Example: `50`.
    pub credit: i32,
    /// The user ID of the sub-account that receives the credits.
    ///
    /// Example: `id`.
    pub yike_user_id: String,
}

impl AddYikeUserCreditRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(credit: i32, yike_user_id: impl Into<String>) -> Self {
        Self {
            credit,
            yike_user_id: yike_user_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    AddYikeUserCreditRequest {
        credit: Field::query("Credit").integer(1, i64::MAX).required(),
        yike_user_id: Field::query("YikeUserId").required(),
    }
}

/// The response of [`Client::add_yike_user_credit`](crate::Client::add_yike_user_credit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddYikeUserCreditResponse {
    /// The error code. Set only if the credits could not be added.
    ///
    /// Example: `NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA`.
    pub error_code: Option<AddYikeUserCreditErrorCode>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the credits were added.
    ///
    /// Example: `true`.
    pub result: Option<bool>,
}

alicloud_runtime::structure! {
    AddYikeUserCreditResponse {
        error_code: "ErrorCode",
        request_id: "RequestId",
        result: "Result",
    }
}

/// The values of [`AddYikeUserCreditResponse::error_code`](field@AddYikeUserCreditResponse::error_code).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddYikeUserCreditErrorCode {
    /// `NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA`: the main account has insufficient credits.
    NotEnoughAllocateCreditQuota,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AddYikeUserCreditErrorCode {
        NotEnoughAllocateCreditQuota: "NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA",
    }
}

impl Operation for AddYikeUserCreditRequest {
    type Response = AddYikeUserCreditResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddYikeUserCredit")
        .summary("Adds credits to a Yike sub-account.")
        .ram_action("ice:AddYikeUserCredit")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddYikeUserCredit",
        );
}
