//! Parses Markdown, and drops or converts what documentation may not contain.

use pulldown_cmark::{Alignment, BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};

use super::tree::{Block, Column, Inline, Item, List, Table, push, push_text, trimmed, without_strong};
use super::{clean, hidden, links};

/// A text that was parsed.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) blocks: Vec<Block>,
    /// Whether anything was dropped or converted.
    pub(super) changed: bool,
    /// Whether there is a code block. In the text, it may lack its end.
    pub(super) has_code: bool,
}

/// How deeply blocks and spans may nest. Deeper texts are not documentation, and the functions below
/// are recursive.
const MAX_DEPTH: usize = 24;

/// The extensions that rustdoc uses, but for smart punctuation, which changes the text alone.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// Parses a text; `None` if it nests too deeply.
pub(super) fn read(text: &str) -> Option<Document> {
    let (text, had_hidden) = hidden::escaped(text)?;
    // rustdoc looks up what a link without a definition may refer to, so here all of them are links.
    let mut resolve = |_: BrokenLink<'_>| Some((CowStr::Borrowed(""), CowStr::Borrowed("")));
    let events = Parser::new_with_broken_link_callback(&text, options(), Some(&mut resolve));
    let mut reader = Reader { events: events.peekable(), depth: 0, changed: had_hidden, has_code: false };
    let blocks = reader.blocks()?;
    Some(Document { blocks, changed: reader.changed, has_code: reader.has_code })
}

struct Reader<'t, I: Iterator<Item = Event<'t>>> {
    events: std::iter::Peekable<I>,
    depth: usize,
    changed: bool,
    has_code: bool,
}

impl<'t, I: Iterator<Item = Event<'t>>> Reader<'t, I> {
    /// Reads blocks up to the end of what contains them, and that end.
    fn blocks(&mut self) -> Option<Vec<Block>> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut blocks = Vec::new();
        loop {
            match self.events.peek() {
                None | Some(Event::End(_)) => break,
                Some(event) if is_inline(event) => {
                    let inlines = self.inlines(false)?;
                    push_paragraph(&mut blocks, inlines);
                }
                Some(_) => self.block(&mut blocks)?,
            }
        }
        self.events.next();
        self.depth -= 1;
        Some(blocks)
    }

    /// Reads a block that has a beginning and an end, or is a rule.
    fn block(&mut self, blocks: &mut Vec<Block>) -> Option<()> {
        match self.events.next()? {
            Event::Start(Tag::Paragraph) => push_paragraph(blocks, self.span(false)?),
            Event::Start(Tag::Heading { .. }) => {
                self.changed = true;
                let inlines = without_strong(self.span(false)?);
                if !inlines.is_empty() {
                    blocks.push(Block::Paragraph(vec![Inline::Strong(inlines)]));
                }
            }
            Event::Start(Tag::BlockQuote(_)) => blocks.push(Block::Quote(self.blocks()?)),
            Event::Start(Tag::List(first)) => blocks.push(Block::List(self.list(first)?)),
            Event::Start(Tag::CodeBlock(kind)) => blocks.extend(self.code(&kind)),
            Event::Start(Tag::Table(columns)) => {
                let columns = columns.into_iter().map(column).collect();
                blocks.push(Block::Table(Table { columns, rows: self.rows()? }));
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.changed = true;
                push_paragraph(blocks, vec![Inline::Text(format!("[^{label}]:"))]);
                blocks.extend(self.blocks()?);
            }
            Event::Rule => blocks.push(Block::Rule),
            // No other block exists without another extension.
            _ => {
                self.changed = true;
                blocks.extend(self.blocks()?);
            }
        }
        Some(())
    }

    fn list(&mut self, first: Option<u64>) -> Option<List> {
        let mut items = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.events.next() {
            let mut checked = None;
            // The box is within the paragraph of a loose item.
            let in_paragraph = matches!(self.events.peek(), Some(Event::Start(Tag::Paragraph)));
            if in_paragraph {
                self.events.next();
            }
            if let Some(Event::TaskListMarker(done)) = self.events.peek() {
                checked = Some(*done);
                self.events.next();
            }
            let mut blocks = Vec::new();
            if in_paragraph {
                push_paragraph(&mut blocks, self.span(false)?);
            }
            blocks.extend(self.blocks()?);
            items.push(Item { checked, blocks });
        }
        Some(List { first, items })
    }

    /// Reads the rows of a table and its end.
    fn rows(&mut self) -> Option<Vec<Vec<Vec<Inline>>>> {
        let mut rows = Vec::new();
        while let Some(Event::Start(_)) = self.events.next() {
            let mut row = Vec::new();
            while let Some(Event::Start(_)) = self.events.next() {
                row.push(trimmed(self.span(false)?));
            }
            rows.push(row);
        }
        Some(rows)
    }

    /// Reads inlines up to the end of what contains them, and that end.
    fn span(&mut self, in_link: bool) -> Option<Vec<Inline>> {
        let inlines = self.inlines(in_link)?;
        self.events.next();
        Some(inlines)
    }

    /// Reads inlines up to a block or an end.
    fn inlines(&mut self, in_link: bool) -> Option<Vec<Inline>> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut inlines = Vec::new();
        while let Some(event) = self.events.next_if(is_inline) {
            match event {
                Event::Text(text) => self.text(&text, &mut inlines),
                Event::Code(text) => inlines.push(Inline::Code(text.into_string())),
                Event::SoftBreak => inlines.push(Inline::SoftBreak),
                Event::HardBreak => inlines.push(Inline::HardBreak),
                Event::Start(tag) => self.styled(tag, in_link, &mut inlines)?,
                Event::FootnoteReference(label) => {
                    self.changed = true;
                    push_text(&mut inlines, &format!("[^{label}]"));
                }
                Event::InlineHtml(text) | Event::Html(text) => {
                    self.changed = true;
                    self.text(&text, &mut inlines);
                }
                _ => self.changed = true,
            }
        }
        self.depth -= 1;
        let (inlines, has_urls) = if in_link { (inlines, false) } else { links::linked(inlines) };
        self.changed |= has_urls;
        Some(inlines)
    }

    /// Adds a text. HTML may contain line breaks, and an entity can be any character.
    fn text(&mut self, text: &str, inlines: &mut Vec<Inline>) {
        let clean = clean::without_unwanted(text);
        self.changed |= *clean != *text;
        for (index, line) in clean.split('\n').enumerate() {
            if index > 0 {
                self.changed = true;
                inlines.push(Inline::SoftBreak);
            }
            push_text(inlines, line);
        }
    }

    /// Reads a part of a paragraph that has a beginning and an end.
    fn styled(&mut self, tag: Tag<'_>, in_link: bool, inlines: &mut Vec<Inline>) -> Option<()> {
        let is_link = matches!(tag, Tag::Link { .. });
        let content = self.span(in_link || is_link)?;
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough if content.is_empty() => self.changed = true,
            Tag::Emphasis => inlines.push(Inline::Emphasis(content)),
            Tag::Strong => inlines.push(Inline::Strong(content)),
            Tag::Strikethrough => inlines.push(Inline::Strikethrough(content)),
            Tag::Link { link_type, dest_url, title, id } => {
                let kept = links::link(link_type, &dest_url, &id, content);
                let as_written = matches!(link_type, LinkType::Inline | LinkType::Autolink);
                let is_kept = matches!(kept.as_slice(), [Inline::Link { .. } | Inline::Autolink(_)]);
                self.changed |= !(as_written && is_kept && title.is_empty());
                append(inlines, kept);
            }
            Tag::Image { link_type, id, .. } => {
                self.changed = true;
                append(inlines, links::image(link_type, &id, content));
            }
            _ => {
                self.changed = true;
                append(inlines, content);
            }
        }
        Some(())
    }

    /// Reads the lines of a code block and its end.
    fn code(&mut self, kind: &CodeBlockKind<'_>) -> Option<Block> {
        let info = match kind {
            CodeBlockKind::Fenced(info) => &**info,
            CodeBlockKind::Indented => "",
        };
        self.has_code = true;
        self.changed |= info != "text";
        let mut code = String::new();
        while let Some(Event::Text(text)) = self.events.next() {
            code.push_str(&text);
        }
        // This is no language but a sentence that begins with backticks.
        if info.contains(char::is_whitespace) || code.is_empty() && info != "text" {
            code = format!("{}\n{code}", clean::without_unwanted(info));
        }
        let code = code.replace('\t', "    ");
        let code = code.trim_end_matches('\n');
        self.changed |= code.is_empty();
        (!code.is_empty()).then(|| Block::Code(code.to_owned()))
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}

fn append(inlines: &mut Vec<Inline>, more: Vec<Inline>) {
    more.into_iter().for_each(|inline| push(inlines, inline));
}

fn push_paragraph(blocks: &mut Vec<Block>, inlines: Vec<Inline>) {
    let inlines = trimmed(inlines);
    if !inlines.is_empty() {
        blocks.push(Block::Paragraph(inlines));
    }
}

fn column(alignment: Alignment) -> Column {
    match alignment {
        Alignment::None => Column::Default,
        Alignment::Left => Column::Left,
        Alignment::Center => Column::Center,
        Alignment::Right => Column::Right,
    }
}
