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

/// Removes white space and breaks where Markdown would drop them: at the ends of lines and paragraphs.
pub(super) fn trimmed(inlines: Vec<Inline>) -> Vec<Inline> {
    let is_break = |inline: Option<&Inline>| {
        inline.is_none_or(|inline| matches!(inline, Inline::SoftBreak | Inline::HardBreak))
    };
    let mut kept: Vec<Inline> = Vec::with_capacity(inlines.len());
    let mut inlines = inlines.into_iter().peekable();
    while let Some(mut inline) = inlines.next() {
        if let Inline::Text(text) = &mut inline {
            let start = if is_break(kept.last()) { text.trim_start() } else { text };
            let text = if is_break(inlines.peek()) { start.trim_end() } else { start };
            inline = Inline::Text(text.to_owned());
        }
        match inline {
            Inline::Text(text) => push_text(&mut kept, &text),
            Inline::SoftBreak | Inline::HardBreak if is_break(kept.last()) => {}
            other => kept.push(other),
        }
    }
    while kept.last().is_some_and(|last| is_break(Some(last))) {
        kept.pop();
    }
    kept
}

/// Trims inlines, and takes what is bold among them out of its bold text.
pub(super) fn without_strong(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut kept = Vec::with_capacity(inlines.len());
    for inline in trimmed(inlines) {
        match inline {
            Inline::Strong(content) => content.into_iter().for_each(|inline| push(&mut kept, inline)),
            other => push(&mut kept, other),
        }
    }
    kept
}
