//! Writes a tree as Markdown.

use super::escape::{self, Place};
use super::tree::{Block, Column, Inline, Item, List, Table};

/// Returns blocks as Markdown.
pub(super) fn blocks(blocks: &[Block]) -> String {
    block_lines(blocks, true).join("\n")
}

/// Returns inlines on one line; in a cell of a table, `|` is escaped.
pub(super) fn line(inlines: &[Inline], place: Place) -> String {
    paragraph(inlines, place)
}

/// The lines of blocks, with an empty line between two blocks where one is needed.
fn block_lines(blocks: &[Block], loose: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut previous: Option<&Block> = None;
    // Two lists in a row need different markers, or they are one.
    let mut other_marker = false;
    for block in blocks {
        if previous.is_some_and(|previous| loose || separated(previous, block)) {
            lines.push(String::new());
        }
        other_marker = matches!((previous, block), (Some(Block::List(_)), Block::List(_))) && !other_marker;
        lines.extend(match block {
            Block::Paragraph(inlines) => own_lines(&paragraph(inlines, Place::Paragraph)),
            Block::List(list) => list_lines(list, other_marker),
            Block::Quote(blocks) => {
                let lines = block_lines(blocks, true);
                // A quote without content is a line, too.
                let lines = if lines.is_empty() { vec![String::new()] } else { lines };
                indented(lines, "> ", "> ")
            }
            Block::Code(code) => code_lines(code),
            Block::Table(table) => table_lines(table),
            // Hyphens and asterisks could be taken for the marker of a list.
            Block::Rule => vec!["___".to_owned()],
        });
        previous = Some(block);
    }
    lines
}

/// Whether an empty line has to be between two blocks of an item.
fn separated(previous: &Block, block: &Block) -> bool {
    let is_list = matches!(block, Block::List(List { first: None | Some(1), .. }));
    !matches!(previous, Block::Paragraph(_)) || !(is_list || matches!(block, Block::Code(_)))
}

fn own_lines(text: &str) -> Vec<String> {
    text.split('\n').map(str::to_owned).collect()
}

/// Lines in a container: the first begins with `first`, the others with `next`.
fn indented(lines: Vec<String>, first: &str, next: &str) -> Vec<String> {
    let lines = lines.into_iter().enumerate().map(|(index, line)| {
        let prefix = if index == 0 { first } else { next };
        format!("{prefix}{line}").trim_end().to_owned()
    });
    lines.collect()
}

fn list_lines(list: &List, other_marker: bool) -> Vec<String> {
    let needs_space = |item: &Item| {
        item.blocks.iter().zip(item.blocks.iter().skip(1)).any(|(one, next)| separated(one, next))
    };
    let loose = list.items.iter().any(needs_space);
    let mut lines = Vec::new();
    for (index, item) in (0..).zip(&list.items) {
        if loose && index > 0 {
            lines.push(String::new());
        }
        let marker = match (list.first, other_marker) {
            (None, false) => "- ".to_owned(),
            (None, true) => "* ".to_owned(),
            (Some(first), false) => format!("{}. ", first.saturating_add(index)),
            (Some(first), true) => format!("{}) ", first.saturating_add(index)),
        };
        let check_box = match item.checked {
            None => "",
            Some(false) => "[ ] ",
            Some(true) => "[x] ",
        };
        let content = block_lines(&item.blocks, loose);
        let content = if content.is_empty() { vec![String::new()] } else { content };
        lines.extend(indented(content, &format!("{marker}{check_box}"), &" ".repeat(marker.len())));
    }
    lines
}

fn code_lines(code: &str) -> Vec<String> {
    let fence = "`".repeat(escape::longest_run(code, '`').max(2) + 1);
    let mut lines = vec![format!("{fence}text")];
    if !code.is_empty() {
        lines.extend(own_lines(code));
    }
    lines.push(fence);
    lines
}

fn table_lines(table: &Table) -> Vec<String> {
    let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rows = table.rows.iter().map(|cells| {
        let cells: Vec<String> = cells.iter().map(|cell| paragraph(cell, Place::Cell)).collect();
        row(&cells)
    });
    let columns = table.columns.iter().map(|column| match column {
        Column::Default => "---".to_owned(),
        Column::Left => ":--".to_owned(),
        Column::Center => ":-:".to_owned(),
        Column::Right => "--:".to_owned(),
    });
    let columns: Vec<String> = columns.collect();
    let mut lines: Vec<String> = rows.collect();
    lines.insert(lines.len().min(1), row(&columns));
    lines
}

fn paragraph(inlines: &[Inline], place: Place) -> String {
    let mut text = String::new();
    push_inlines(&mut text, inlines, place, false);
    text
}

fn push_inlines(out: &mut String, inlines: &[Inline], place: Place, in_strong: bool) {
    let has_strong = |content: &[Inline]| content.iter().any(|inline| matches!(inline, Inline::Strong(_)));
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape::push_text(out, text, place),
            Inline::Code(text) => {
                let span = escape::span(text);
                out.push_str(&if place == Place::Cell { span.replace('|', "\\|") } else { span });
            }
            Inline::Emphasis(content) => {
                // Asterisks beside those of bold text would be one run.
                let marker = if in_strong || has_strong(content) { "_" } else { "*" };
                push_marked(out, content, marker, place, in_strong);
            }
            Inline::Strong(content) => push_marked(out, content, "**", place, true),
            Inline::Strikethrough(content) => push_marked(out, content, "~~", place, in_strong),
            Inline::Link { target, label } => {
                out.push('[');
                let mut text = String::new();
                push_inlines(&mut text, label, Place::Label, in_strong);
                out.push_str(&text);
                out.extend(["](", &escape::target(target), ")"]);
            }
            Inline::Autolink(target) => out.extend(["<", target, ">"]),
            Inline::SoftBreak if place == Place::Cell => out.push(' '),
            Inline::SoftBreak => out.push('\n'),
            Inline::HardBreak => out.push_str("\\\n"),
        }
    }
}

fn push_marked(out: &mut String, content: &[Inline], marker: &str, place: Place, in_strong: bool) {
    out.push_str(marker);
    push_inlines(out, content, place, in_strong);
    out.push_str(marker);
}
