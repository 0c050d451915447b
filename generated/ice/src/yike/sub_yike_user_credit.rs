// Written by `cargo xtask regen`. Change the description and run it again.

//! `SubYikeUserCredit`: Deducts credits from a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::sub_yike_user_credit`](crate::Client::sub_yike_user_credit).
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
    /// Takes everything, for all of it is required.
    pub fn new(credit: i32, yike_user_id: impl Into<String>) -> Self {
        Self {
            credit,
            yike_user_id: yike_user_id.into(),
        }
    }
}

impl Fields for SubYikeUserCreditRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Credit").integer(1, i64::MAX).required(),
        Field::query("YikeUserId").required(),
    ];
}

alicloud_runtime::structure!(SubYikeUserCreditRequest { credit, yike_user_id });

/// The answer to [`Client::sub_yike_user_credit`](crate::Client::sub_yike_user_credit).
#[derive(Default)]
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

impl Fields for SubYikeUserCreditResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "ErrorCode",
        "RequestId",
        "Result",
    ]);
}

alicloud_runtime::structure!(
    SubYikeUserCreditResponse { error_code, request_id, result }
);

/// The values of `ErrorCode` in [`SubYikeUserCreditResponse`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubYikeUserCreditErrorCode {
    /// `NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA`: the sub-account has insufficient credits.
    NotEnoughAllocateCreditQuota,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SubYikeUserCreditErrorCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NOT_ENOUGH_ALLOCATE_CREDIT_QUOTA", Self::NotEnoughAllocateCreditQuota),
    ];
}

alicloud_runtime::open_set!(SubYikeUserCreditErrorCode);

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
