//! What documentation may contain. There is no HTML, no heading, no code of any language and no
//! reference here, so a text that became a tree has lost them.

/// A block of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    List(List),
    Quote(Vec<Block>),
    /// Lines of code, of no language.
    Code(String),
    Table(Table),
    Rule,
}

/// A list with bullets, or with numbers from `first`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct List {
    pub(super) first: Option<u64>,
    pub(super) items: Vec<Item>,
}

/// An item of a list, with a check box or without.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub(super) checked: Option<bool>,
    pub(super) blocks: Vec<Block>,
}

/// A table. Its first row is the heading.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
}

/// How the cells of a column are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Default,
    Left,
    Center,
    Right,
}

/// A part of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Inline {
    Text(String),
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Strikethrough(Vec<Inline>),
    /// A link to a web page.
    Link {
        target: String,
        label: Vec<Inline>,
    },
    /// A link to a web page, whose text is its target.
    Autolink(String),
    SoftBreak,
    HardBreak,
}

/// Adds an inline; text is merged with text before it.
pub(super) fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match inline {
        Inline::Text(text) => push_text(inlines, &text),
        other => inlines.push(other),
    }
}

/// Adds text, merged with text before it.
pub(super) fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text(before)) => before.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}
