//! The kinds of changes, and what each means for a program that uses the crate.

use std::fmt;

/// A difference between two descriptions of one service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The part of the crate that it belongs to.
    pub area: Area,
    /// What has changed, as Rust names it: `UrlUploadInfo::status`. Of something that was renamed, the
    /// new name.
    pub item: String,
    /// The kind of the change.
    pub kind: ChangeKind,
    /// The value before, if there was one.
    pub before: Option<String>,
    /// The value after, if there is one.
    pub after: Option<String>,
    /// The names by which a changelog can mention the change: those of the operation and of the type,
    /// before and after.
    pub names: Vec<String>,
}

/// A part of the crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The crate as a whole.
    Crate,
    /// An operation with its own types, by its name on the wire.
    Operation(String),
    /// A type that operations share, by its name in Rust.
    Type(String),
}

/// What a change means for a program that uses the crate. The worst comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Effect {
    /// A program may no longer compile.
    BreaksCompilation,
    /// A program compiles, but its requests, retries or waits differ.
    BreaksBehaviour,
    /// A program can do more.
    Extends,
    /// A program does the same as before.
    Keeps,
    /// Only the documentation differs.
    Documents,
}

impl Change {
    /// Returns whether the change is one of the operation or the type that the area is, not of something
    /// inside it.
    pub fn is_of_area(&self) -> bool {
        match &self.area {
            Area::Crate => false,
            Area::Operation(name) | Area::Type(name) => *name == self.item,
        }
    }
}

impl Effect {
    /// Returns whether a program may have to be changed.
    pub fn is_breaking(self) -> bool {
        matches!(self, Effect::BreaksCompilation | Effect::BreaksBehaviour)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Area::Crate => f.write_str("the crate"),
            Area::Operation(name) => f.write_str(name),
            Area::Type(name) => write!(f, "types::{name}"),
        }
    }
}

/// Defines the kinds, each with its effect and the reason for it.
macro_rules! kinds {
    ($($kind:ident: $effect:ident, $reason:literal;)*) => {
        /// The kind of a change. Its `Display` is its name in words: `field retyped`.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr, strum::EnumIter,
        )]
        #[strum(serialize_all = "kebab-case")]
        #[non_exhaustive]
        pub enum ChangeKind {
            $(#[doc = concat!("Its effect: ", $reason, ".")] $kind,)*
        }

        impl ChangeKind {
            /// Returns what the change means for a program.
            pub fn effect(self) -> Effect {
                match self {
                    $(ChangeKind::$kind => Effect::$effect,)*
                }
            }

            /// Returns the reason for the effect, in a few words.
            pub fn reason(self) -> &'static str {
                match self {
                    $(ChangeKind::$kind => $reason,)*
                }
            }
        }
    };
}

// Structures, choices and open enums are `#[non_exhaustive]`, so they can grow. Closed enums and the
// `..Required` structs are exhaustive. All fields are public, so their types are part of the API.
kinds! {
    ProductChanged: BreaksCompilation, "the crate has another name";
    ApiVersionChanged: BreaksBehaviour, "requests name another version of the API";
    EndpointChanged: BreaksBehaviour, "requests are sent to another host";
    VpcEndpointAdded: Extends, "clients can use the endpoint inside a VPC";
    VpcEndpointRemoved: BreaksBehaviour, "clients cannot use the endpoint inside a VPC";
    FeatureAdded: Extends, "a manifest can enable it";
    FeatureRemoved: BreaksCompilation, "a manifest that enables it no longer resolves";
    ErrorCodeAdded: Extends, "`error_codes` has another constant";
    ErrorCodeRemoved: BreaksCompilation, "code that names its constant does not compile";
    ErrorCodeRenamed: BreaksCompilation, "code that names its constant does not compile";
    RegionAdded: Extends, "the service is in another region";
    RegionRemoved: BreaksBehaviour, "the service is no longer in the region";

    OperationAdded: Extends, "the client has another method";
    OperationRemoved: BreaksCompilation, "its method and its types are gone";
    OperationRenamed: BreaksCompilation, "its method and its module have another name";
    OperationRenamedOnWire: BreaksBehaviour, "requests name another operation";
    OperationMoved: BreaksCompilation, "its types are in another module, behind another feature";
    HttpMethodChanged: BreaksBehaviour, "requests have another method";
    PathChanged: BreaksBehaviour, "requests have another path";
    ReadOnlyGained: BreaksBehaviour, "calls are retried even if they may have executed";
    ReadOnlyLost: BreaksBehaviour, "calls that may have executed are no longer retried";
    IdempotencyTokenGained: Extends, "calls that set it are retried";
    IdempotencyTokenLost: BreaksBehaviour, "calls that may have executed are no longer retried";
    CredentialsNeeded: BreaksBehaviour, "calls without credentials fail";
    CredentialsNotNeeded: Keeps, "requests are no longer signed";
    OperationDeprecated: Extends, "the compiler warns of calls";
    OperationNotDeprecated: Keeps, "the compiler no longer warns of calls";
    OperationErrorsChanged: Documents, "only the documentation lists the codes of an operation";
    PermissionChanged: Keeps, "policies may have to allow another action";

    PaginationAdded: Extends, "calls have `pages` and `items`";
    PaginationRemoved: BreaksCompilation, "calls have no `pages` and `items`";
    PaginationChanged: BreaksBehaviour, "other parameters or members paginate it";
    PageItemsChanged: BreaksCompilation, "`items` returns other values";
    WaiterAdded: Extends, "calls have `wait_until_done`";
    WaiterRemoved: BreaksCompilation, "calls have no `wait_until_done`";
    WaiterChanged: BreaksBehaviour, "a wait ends at other states";
    EventAdded: Extends, "callbacks can be read as another variant";
    EventRemoved: BreaksCompilation, "code that names its variant does not compile";
    EventRenamed: BreaksCompilation, "code that names its variant does not compile";

    StarterAdded: Extends, "its response converts into this request";
    StarterRemoved: BreaksCompilation, "its response no longer converts into this request";
    StarterChanged: BreaksBehaviour, "its response converts into another request";

    TypeAdded: Extends, "a new type";
    TypeRemoved: BreaksCompilation, "code that names it does not compile";
    TypeRenamed: BreaksCompilation, "code that names it does not compile";
    TypeMoved: BreaksCompilation, "code that imports it does not compile";
    TypeSplit: BreaksCompilation, "some fields have another type; the old one remains for others";
    TypeBehindFewerFeatures: BreaksCompilation, "a program with only the other features cannot name it";
    TypeReplaced: BreaksCompilation, "a structure, an enum and a choice are used differently";
    EnumOpened: BreaksCompilation, "a `match` needs another arm, and the enum is no longer `Copy`";
    EnumClosed: BreaksCompilation, "the variant `Unknown` is gone";
    UseChanged: BreaksCompilation, "fields become `Option`, or stop being it, or constructors are gone";
    UseExtended: Extends, "no field has another type";
    DefaultAdded: Extends, "it implements `Default`";
    DefaultRemoved: BreaksCompilation, "it no longer implements `Default`";
    ConstructorAdded: Extends, "another way to create it";
    ConstructorRemoved: BreaksCompilation, "calls of it do not compile";
    ConstructorChanged: BreaksCompilation, "it takes other values";

    FieldAdded: Extends, "structures and choices are non-exhaustive";
    RequiredFieldAdded: BreaksCompilation, "constructors take it";
    FieldRemoved: BreaksCompilation, "code that uses it does not compile";
    FieldRenamed: BreaksCompilation, "code that uses it does not compile";
    FieldRenamedOnWire: BreaksBehaviour, "it is sent or received under another name";
    FieldRetyped: BreaksCompilation, "its values have another type";
    FieldRequired: BreaksCompilation, "constructors take it, and its setter is gone";
    FieldOptional: BreaksCompilation, "constructors no longer take it";
    ResponseFieldRequired: Keeps, "a response may lack any field";
    FieldIntoChoice: BreaksCompilation, "it is an alternative of a choice";
    FieldOutOfChoice: BreaksCompilation, "it is no longer an alternative of a choice";
    FieldRelocated: BreaksBehaviour, "it is sent in another part of the request";
    FieldRestyled: BreaksBehaviour, "it is written in another way";
    LimitTightened: BreaksBehaviour, "requests that were sent fail before they are sent";
    LimitRelaxed: Keeps, "requests are sent that failed before";
    ResponseLimitChanged: Documents, "the limits of responses are not checked";
    FieldDeprecated: Keeps, "only the documentation warns";
    FieldNotDeprecated: Keeps, "the documentation no longer warns";

    ValueAdded: Extends, "open enums are non-exhaustive";
    ClosedValueAdded: BreaksCompilation, "a `match` needs another arm";
    ValueRemoved: BreaksCompilation, "code that names it does not compile";
    ValueRenamed: BreaksCompilation, "code that names it does not compile";
    ValueRenamedOnWire: BreaksBehaviour, "it is sent or received as another string";

    TextChanged: Documents, "only the documentation differs";
    ExampleChanged: Documents, "only the documentation differs";
    DefaultChanged: Documents, "the service uses another value, which the crate does not send";
    PatternChanged: Documents, "patterns are not checked";
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name: &str = self.into();
        f.write_str(&name.replace('-', " "))
    }
}
