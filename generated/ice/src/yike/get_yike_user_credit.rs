// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetYikeUserCredit`: Looks up the credits of a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_yike_user_credit`](crate::Client::get_yike_user_credit).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetYikeUserCreditRequest {
    /// The user ID of the sub-account.
    ///
    /// Example: `id`.
    pub yike_user_id: String,
}

impl GetYikeUserCreditRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(yike_user_id: impl Into<String>) -> Self {
        Self {
            yike_user_id: yike_user_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetYikeUserCreditRequest {
        yike_user_id: Field::query("YikeUserId").required(),
    }
}

/// The response of [`Client::get_yike_user_credit`](crate::Client::get_yike_user_credit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserCreditResponse {
    /// The total number of credits given to the sub-account.
    ///
    /// Example: `400`.
    pub credit_total: Option<Text<i64>>,
    /// The number of remaining credits, according to the service documentation. The name
    /// suggests the number of used credits.
    ///
    /// Example: `100`.
    pub credit_usage: Option<Text<i64>>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    GetYikeUserCreditResponse {
        credit_total: "CreditTotal",
        credit_usage: "CreditUsage",
        request_id: "RequestId",
    }
}

impl Operation for GetYikeUserCreditRequest {
    type Response = GetYikeUserCreditResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetYikeUserCredit")
        .summary("Looks up the credits of a Yike sub-account.")
        .read_only()
        .ram_action("ice:GetYikeUserCredit")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeUserCredit",
        );
}
