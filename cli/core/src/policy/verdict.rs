//! What the error of a call means for permissions.

use super::refusal::Refusal;
use crate::Product;

/// What an error means, and who can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// No policy permits the action. A grant does.
    MissingPermission,
    /// The policy of a session, which the role was assumed with, does not permit the action.
    SessionPolicy,
    /// The trust policy of a role does not permit to assume it.
    TrustPolicy,
    /// The control policies of a resource directory do not permit the action.
    ControlPolicy,
    /// A policy denies the action.
    ExplicitDeny,
    /// The resource may belong to another account.
    OtherResource,
    /// RAM users and roles cannot call the operation.
    NotForRam,
    /// The account has not activated the service.
    NotActivated,
    /// The service may not use an OSS bucket of the account.
    ServiceAuthorization,
    /// The risk control of Alibaba Cloud blocked the call.
    RiskControl,
    /// The access key does not exist or is disabled.
    AccessKey,
    /// The security token expired or does not belong to the access key.
    SecurityToken,
    /// The signature is wrong.
    Signature,
    /// The time of the request is wrong.
    Clock,
    /// The status is 403, and the code is unknown.
    Unknown,
    /// The error is not about permissions.
    NotPermission,
}

use Verdict::{
    AccessKey, Clock, ControlPolicy, ExplicitDeny, MissingPermission, NotActivated, NotForRam, NotPermission,
    OtherResource, RiskControl, SecurityToken, ServiceAuthorization, SessionPolicy, Signature, TrustPolicy,
    Unknown,
};

/// The codes, in any case. One that ends with a dot is the beginning of a code.
///
/// Sources: the common errors of the gateway, `https://api.aliyun.com/document/Public`; the errors of ICE,
/// OSS and ECS.
const CODES: &[(&str, Verdict)] = &[
    ("NoPermission", MissingPermission),
    ("Forbidden.RAM", MissingPermission),
    ("Forbidden.NoPermission", MissingPermission),
    ("Forbidden.Unauthorized", MissingPermission), // ECS
    ("AccessDenied", MissingPermission),           // OSS
    ("UnauthorizedOperation", MissingPermission),
    ("Forbidden", OtherResource), // ICE: the caller has no permission for the resource
    ("Forbidden.NotSupportRAM", NotForRam), // ECS
    ("Forbidden.SubUser", NotForRam), // ECS
    ("Forbidden.SubscriptionRequired", NotActivated),
    ("OperationDenied", NotActivated),             // ICE
    ("BucketNotAuthorized", ServiceAuthorization), // ICE
    ("Forbidden.RiskControl", RiskControl),        // ECS
    ("Forbidden.AccessKeyDisabled", AccessKey),
    ("InvalidAccessKeyId", AccessKey),  // OSS
    ("InvalidAccessKeyId.", AccessKey), // `.NotFound`, `.Inactive`
    ("InvalidSecurityToken", SecurityToken),
    ("InvalidSecurityToken.", SecurityToken), // `.Expired`, `.Malformed`, `.MismatchWithAccessKey`
    ("SecurityTokenExpired", SecurityToken),  // OSS
    ("MissingSecurityToken", SecurityToken),
    ("SignatureDoesNotMatch", Signature),
    ("IncompleteSignature", Signature),
    ("InvalidTimeStamp", Clock),
    ("InvalidTimeStamp.", Clock),    // `.Expired`
    ("IllegalTimestamp", Clock),     // ECS, KMS
    ("RequestTimeTooSkewed", Clock), // OSS
];

/// The types of policies that deny a call: the `PolicyType` in the details of RAM.
const POLICY_TYPES: &[(&str, Verdict, &str)] = &[
    ("AccountLevelIdentityBasedPolicy", MissingPermission, "the policies of the caller"),
    (
        "ResourceGroupLevelIdentityBasedPolicy",
        MissingPermission,
        "the policies of the caller in a resource group",
    ),
    ("SessionPolicy", SessionPolicy, "the policy of the session"),
    ("AssumeRolePolicy", TrustPolicy, "the trust policy of the role"),
    ("ControlPolicy", ControlPolicy, "the control policies of the resource directory"),
];

/// Returns whether an error code is in the table.
pub(super) fn is_known_code(code: &str) -> bool {
    of_code(code).is_some()
}

/// Returns whether an error code means that RAM denied a call. Other codes come with the status 403, too.
pub(crate) fn is_denial(code: &str) -> bool {
    matches!(of_code(code), Some(MissingPermission | OtherResource | NotForRam))
}

fn of_code(code: &str) -> Option<Verdict> {
    let matches = |known: &str| match known.ends_with('.') {
        true => code.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known)),
        false => code.eq_ignore_ascii_case(known),
    };
    CODES.iter().find(|(known, _)| matches(known)).map(|(_, verdict)| *verdict)
}

/// Returns the words for the policies that denied a call.
pub(super) fn policies_of(refusal: &Refusal) -> Option<&'static str> {
    let name = refusal.policy_type.as_deref()?;
    POLICY_TYPES.iter().find(|(known, _, _)| *known == name).map(|(_, _, words)| *words)
}

impl Verdict {
    /// Decides what an error means. The details of RAM are more precise than the code, and the code is more
    /// precise than the status: a 403 alone has many causes.
    pub(super) fn of(refusal: &Refusal) -> Self {
        if refusal.denial.is_some() || refusal.action.is_some() {
            let name = refusal.policy_type.as_deref().unwrap_or_default();
            let of_type = POLICY_TYPES.iter().find(|(known, _, _)| *known == name);
            let implicit = of_type.map_or(MissingPermission, |(_, verdict, _)| *verdict);
            return match refusal.denial.as_deref() {
                Some("ExplicitDeny") if implicit != ControlPolicy => ExplicitDeny,
                _ => implicit,
            };
        }
        match refusal.code.as_deref().and_then(of_code) {
            Some(verdict) => verdict,
            None if refusal.status == Some(403) => Unknown,
            None => NotPermission,
        }
    }

    /// Returns the name for programs, and the meaning.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            MissingPermission => ("missing-permission", "a permission is missing"),
            SessionPolicy => ("session-policy", "the session has no permission"),
            TrustPolicy => ("trust-policy", "the role cannot be assumed"),
            ControlPolicy => ("control-policy", "the resource directory does not permit it"),
            ExplicitDeny => ("explicit-deny", "a policy denies it"),
            OtherResource => ("other-resource", "the caller has no permission for the resource"),
            NotForRam => ("not-for-ram", "RAM users and roles cannot call the operation"),
            NotActivated => ("not-activated", "the account has not activated the service"),
            ServiceAuthorization => {
                ("service-authorization", "the service has no permission for the OSS bucket")
            }
            RiskControl => ("risk-control", "the call was blocked"),
            AccessKey => ("access-key", "the access key does not exist or is disabled"),
            SecurityToken => ("security-token", "the temporary credentials are not valid"),
            Signature => ("signature", "the signature of the request is wrong"),
            Clock => ("clock", "the time of the request is wrong"),
            Unknown => ("unknown", "the call was refused for an unknown reason"),
            NotPermission => ("not-a-permission", "the error is not about permissions"),
        }
    }

    /// Returns what to do, in one sentence or two.
    pub(super) fn advice(self, product: &Product) -> String {
        let Product { program, service, .. } = product;
        match self {
            MissingPermission => "Grant this policy to the caller: in the RAM console, or with `aliyun ram \
                CreatePolicy` and `aliyun ram AttachPolicyToUser` or `AttachPolicyToRole`."
                .to_owned(),
            SessionPolicy => "The session may do only what both its own policy and the policies of the role \
                permit. Pass a policy to `AssumeRole` that has this statement, or none."
                .to_owned(),
            TrustPolicy => {
                "Add the caller to the trust policy of the role. A grant to the caller is not enough."
                    .to_owned()
            }
            ControlPolicy => {
                "An administrator of the resource directory has to change its control policies. A grant \
                in this account has no effect."
                    .to_owned()
            }
            ExplicitDeny => {
                "A statement with `\"Effect\": \"Deny\"` covers the action, and takes precedence over \
                every grant. Change or detach the policy that has it."
                    .to_owned()
            }
            OtherResource => {
                "The resource may belong to another account or region: check its ID and --region. If \
                they are right, grant this policy."
                    .to_owned()
            }
            NotForRam => {
                "RAM users and roles cannot call the operation, so a grant has no effect. Call it with the \
                Alibaba Cloud account itself, or ask the support."
                    .to_owned()
            }
            NotActivated => format!(
                "The account has to activate {} once, in its console. A grant has no effect before.",
                service.product
            ),
            ServiceAuthorization => format!(
                "{} itself needs access to the bucket: authorize it in its console. A grant to the caller has no \
                 effect.",
                service.product
            ),
            RiskControl => "The risk control of Alibaba Cloud blocked the call: ask the support.".to_owned(),
            AccessKey => format!(
                "Use an access key that exists and is enabled; `{program} doctor` shows which one is used."
            ),
            SecurityToken => format!(
                "Fetch new temporary credentials, with the token that belongs to them; `{program} doctor` shows \
                 which ones are used."
            ),
            Signature => {
                "The access key secret does not belong to the access key ID, or a proxy changed the \
                request."
                    .to_owned()
            }
            Clock => format!("Set the clock of this machine; `{program} doctor` shows the difference."),
            Unknown => {
                "The code is unknown, so it is not certain that a permission is missing: read the message \
                first. If it is about permissions, grant this policy."
                    .to_owned()
            }
            NotPermission => "No policy changes the result: read the message.".to_owned(),
        }
    }

    /// Returns whether the policy for the action belongs to the advice.
    pub(super) fn has_policy(self) -> bool {
        matches!(self, MissingPermission | SessionPolicy | OtherResource | Unknown)
    }
}
