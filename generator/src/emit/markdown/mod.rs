//! Texts of a description, as Markdown without doctests, links to items and HTML.
//!
//! A text is parsed into a tree (`tree.rs`), which can hold nothing but paragraphs, lists, quotes, tables,
//! code of no language and links to web pages. A text that has nothing else stays as it is. Otherwise the
//! tree is written as Markdown and parsed again. If the result differs, all punctuation of the text is
//! escaped, so a mistake of the writer cannot make a text unsafe.
//!
//! Block structure ends at an empty line, and spans end with their paragraph. So a text is safe wherever
//! it stands between empty lines, or on a line after other text.

mod clean;
mod escape;
mod hidden;
mod links;
mod prose;
mod read;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub(super) use clean::{escaped_json, one_line};
use escape::Place;
use read::read;
use tree::{Block, Inline, Item, Table, push};

/// Returns a text as blocks.
pub(super) fn blocks(text: &str) -> String {
    let text = clean::clean(text);
    if prose::is_prose(&text) {
        return text.into_owned();
    }
    let Some(document) = read(&text) else { return escape::plain(&text) };
    // A code block may lack its end.
    if !document.changed && !document.has_code {
        return text.into_owned();
    }
    checked(write::blocks(&document.blocks), &document.blocks).unwrap_or_else(|| escape::plain(&text))
}

/// Returns a text as blocks, after a value: `` `value`: text``.
pub(super) fn labelled(value: &str, text: &str) -> String {
    let label = code(value);
    let text = clean::clean(text);
    if text.is_empty() {
        return label;
    }
    if prose::is_prose(&text) {
        return format!("{label}: {text}");
    }
    let Some(mut document) = read(&text) else { return format!("{label}: {}", escape::plain(&text)) };
    let Some(Block::Paragraph(first)) = document.blocks.first_mut() else {
        let blocks = blocks(&text);
        return if blocks.is_empty() { label } else { format!("{label}:\n\n{blocks}") };
    };
    let mut labelled = vec![Inline::Code(clean::visible(value)), Inline::Text(": ".to_owned())];
    first.drain(..).for_each(|inline| push(&mut labelled, inline));
    *first = labelled;
    let as_it_is = (!document.changed && !document.has_code).then(|| format!("{label}: {text}"));
    as_it_is
        .and_then(|text| checked(text, &document.blocks))
        .or_else(|| checked(write::blocks(&document.blocks), &document.blocks))
        .unwrap_or_else(|| format!("{label}: {}", escape::plain(&text)))
}

/// Returns the first paragraph of a text on one line.
pub(super) fn line(text: &str) -> String {
    first_line(text, Place::Paragraph)
}

/// Returns the first paragraph of a text on one line, for a cell of a table.
pub(super) fn cell(text: &str) -> String {
    first_line(text, Place::Cell)
}

/// Returns the first sentence of a text on one line.
pub(super) fn first_sentence(text: &str) -> String {
    let text = clean::clean(text);
    if prose::is_prose(&text) {
        return prose::first_sentence(&text);
    }
    let Some(mut inlines) = first_inlines(&text) else { return escape::plain(&one_line(&text)) };
    // Only text outside spans and links can end a sentence.
    let end = inlines.iter().enumerate().find_map(|(index, inline)| match inline {
        Inline::Text(text) => Some((index, prose::sentence_ends(text).next()?)),
        _ => None,
    });
    if let Some((index, end)) = end {
        inlines.truncate(index + 1);
        if let Some(Inline::Text(text)) = inlines.last_mut() {
            text.truncate(end);
        }
    }
    written_line(&inlines, Place::Paragraph)
}

/// Returns a value as a code span.
pub(super) fn code(value: &str) -> String {
    escape::span(&clean::visible(value))
}

/// Returns the text if it is parsed as these blocks.
fn checked(text: String, blocks: &[Block]) -> Option<String> {
    let again = read(&text)?;
    (!again.changed && again.blocks == blocks).then_some(text)
}

fn first_line(text: &str, place: Place) -> String {
    let text = clean::clean(text);
    if prose::is_prose(&text) && !(place == Place::Cell && text.contains('|')) {
        return one_line(text.split("\n\n").next().unwrap_or_default());
    }
    match first_inlines(&text) {
        Some(inlines) => written_line(&inlines, place),
        None => escape::plain(&one_line(&text)),
    }
}

/// Writes inlines on one line, where text or the cell of a table is before it.
fn written_line(inlines: &[Inline], place: Place) -> String {
    let line = write::line(inlines, place);
    let mut expected = vec![Inline::Text("x ".to_owned())];
    inlines.iter().cloned().for_each(|inline| push(&mut expected, inline));
    let is_safe = match place {
        Place::Cell => {
            let again = read(&format!("| x |\n| --- |\n| x {line} |"));
            again.is_some_and(|again| match again.blocks.as_slice() {
                [Block::Table(Table { rows, .. })] => {
                    !again.changed && rows.len() == 2 && rows.get(1) == Some(&vec![expected])
                }
                _ => false,
            })
        }
        _ => checked(format!("x {line}"), &[Block::Paragraph(expected)]).is_some(),
    };
    if is_safe && !line.contains('\n') { line } else { escape::plain(&one_line(&words(inlines))) }
}

/// Parses a text, and returns its first paragraph or what comes closest, without line breaks.
fn first_inlines(text: &str) -> Option<Vec<Inline>> {
    let document = read(text)?;
    Some(on_one_line(first_paragraph(&document.blocks).unwrap_or_default()))
}

fn first_paragraph(blocks: &[Block]) -> Option<Vec<Inline>> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(inlines) => Some(inlines.clone()),
        Block::List(list) => list.items.iter().find_map(|Item { blocks, .. }| first_paragraph(blocks)),
        Block::Quote(blocks) => first_paragraph(blocks),
        Block::Code(code) => Some(vec![Inline::Code(one_line(code))]).filter(|_| !code.trim().is_empty()),
        Block::Table(table) => table.rows.iter().flatten().find(|cell| !cell.is_empty()).cloned(),
        Block::Rule => None,
    })
}

fn on_one_line(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut line = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let inline = match inline {
            Inline::SoftBreak | Inline::HardBreak => Inline::Text(" ".to_owned()),
            Inline::Emphasis(content) => Inline::Emphasis(on_one_line(content)),
            Inline::Strong(content) => Inline::Strong(on_one_line(content)),
            Inline::Strikethrough(content) => Inline::Strikethrough(on_one_line(content)),
            Inline::Link { target, label } => Inline::Link { target, label: on_one_line(label) },
            other => other,
        };
        push(&mut line, inline);
    }
    line
}

/// The words of inlines.
fn words(inlines: &[Inline]) -> String {
    let words = inlines.iter().map(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) | Inline::Autolink(text) => text.clone(),
        Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strikethrough(content) => {
            words(content)
        }
        Inline::Link { label, .. } => words(label),
        Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
    });
    words.collect()
}
