// Written by `cargo xtask regen`. Change the description and run it again.

//! `CensorResult`

use alicloud_runtime::Text;
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// A moderation result: a label, its score and a suggested action.
#[derive(Default)]
#[non_exhaustive]
pub struct CensorResult {
    /// The label of the content.
    ///
    /// Example: `normal`.
    pub label: Option<CensorResultLabel>,
    /// The score of the result, such as `99.91`.
    ///
    /// Example: `99.91`.
    pub rate: Option<Text<f64>>,
    /// The moderation scenario, such as `antispam`.
    ///
    /// Example: `antispam`.
    pub scene: Option<String>,
    /// The suggested action for the content.
    ///
    /// Example: `pass`.
    pub suggestion: Option<CensorResultSuggestion>,
}

impl Fields for CensorResult {
    const FIELDS: &'static [Field] = &Field::members([
        "Label",
        "Rate",
        "Scene",
        "Suggestion",
    ]);
}

alicloud_runtime::structure!(CensorResult { label, rate, scene, suggestion });

/// The values of `Label` in [`CensorResult`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CensorResultLabel {
    /// `normal`: normal content.
    Normal,
    /// `spam`: spam.
    Spam,
    /// `ad`: advertising.
    Ad,
    /// `abuse`: insults.
    Abuse,
    /// `flood`: excessive junk content.
    Flood,
    /// `contraband`: prohibited content.
    Contraband,
    /// `meaningless`: meaningless content.
    Meaningless,
    /// `terrorism`: terrorism or violence.
    Terrorism,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CensorResultLabel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("spam", Self::Spam),
        ("ad", Self::Ad),
        ("abuse", Self::Abuse),
        ("flood", Self::Flood),
        ("contraband", Self::Contraband),
        ("meaningless", Self::Meaningless),
        ("terrorism", Self::Terrorism),
    ];
}

alicloud_runtime::open_set!(CensorResultLabel);

/// The values of `Suggestion` in [`CensorResult`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CensorResultSuggestion {
    /// `pass`: no violation was found.
    Pass,
    /// `review`: manual review is required.
    Review,
    /// `block`: the content should be blocked.
    Block,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CensorResultSuggestion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pass", Self::Pass),
        ("review", Self::Review),
        ("block", Self::Block),
    ];
}

alicloud_runtime::open_set!(CensorResultSuggestion);
