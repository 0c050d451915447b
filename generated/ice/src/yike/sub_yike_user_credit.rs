// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubYikeUserCredit`: Deducts credits from a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::sub_yike_user_credit`](crate::Client::sub_yike_user_credit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubYikeUserCreditRequest {
    /// The number of credits to deduct. At most the remaining credits of the sub-account.
    ///
    /// At least 1. Example: `50`.
    pub credit: i32,
    /// The user ID of the sub-account to deduct the credits from.
    ///
    /// Example: `id`.
    pub yike_user_id: String,
}

impl SubYikeUserCreditRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(credit: i32, yike_user_id: impl Into<String>) -> Self {
        Self {
            credit,
            yike_user_id: yike_user_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    SubYikeUserCreditRequest {
        credit: Field::query("Credit").integer(1, i64::MAX).required(),
        yike_user_id: Field::query("YikeUserId").required(),
    }
}

/// The response of [`Client::sub_yike_user_credit`](crate::Client::sub_yike_user_credit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubYikeUserCreditResponse {
    /// The error code. Set only if the credits could not be deducted.
    ///
    /// Example: `NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA`.
    pub error_code: Option<SubYikeUserCreditErrorCode>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the credits were deducted.
    ///
    /// Example: `true`.
    pub result: Option<bool>,
}

alicloud_runtime::structure! {
    SubYikeUserCreditResponse {
        error_code: "ErrorCode",
        request_id: "RequestId",
        result: "Result",
    }
}

/// The values of [`SubYikeUserCreditResponse::error_code`](field@SubYikeUserCreditResponse::error_code).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubYikeUserCreditErrorCode {
    /// `NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA`: the sub-account has insufficient credits.
    NotEnoughAllocateCreditQuota,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SubYikeUserCreditErrorCode {
        NotEnoughAllocateCreditQuota: "NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA",
    }
}

impl Operation for SubYikeUserCreditRequest {
    type Response = SubYikeUserCreditResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SubYikeUserCredit")
        .summary("Deducts credits from a Yike sub-account.")
        .ram_action("ice:SubYikeUserCredit")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SubYikeUserCredit",
        );
}
