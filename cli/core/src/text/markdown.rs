//! Markdown of descriptions as text for a terminal.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{LITERAL, PLACEHOLDER, Page, styled, visible};

/// Adds a text in Markdown to a page: paragraphs, lists and code. Other markup loses its effect and keeps its text.
pub(crate) fn from_markdown(page: &mut Page, indent: usize, markdown: &str) {
    let markdown = visible(markdown);
    let mut writer = Writer {
        page,
        indent,
        text: String::new(),
        lists: Vec::new(),
        marker: String::new(),
        in_code: false,
        has_written: false,
    };
    for event in Parser::new_ext(&markdown, Options::empty()) {
        writer.event(event);
    }
    writer.flush();
}

struct Writer<'p> {
    page: &'p mut Page,
    indent: usize,
    /// The text of the paragraph so far.
    text: String,
    /// The number of the next item of each list that is open, if it is numbered.
    lists: Vec<Option<u64>>,
    /// The marker of an item that has no text yet.
    marker: String,
    in_code: bool,
    has_written: bool,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.in_code => self.code_block(&text),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text.push_str(&text),
            Event::Code(code) => self.text.push_str(&styled(PLACEHOLDER, code)),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.flush(),
            Event::Start(Tag::Strong) => self.text.push_str(&LITERAL.render().to_string()),
            Event::End(TagEnd::Strong) => self.text.push_str(&LITERAL.render_reset().to_string()),
            Event::Start(Tag::List(first)) => {
                self.separate();
                self.lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                self.flush();
                self.lists.pop();
            }
            Event::Start(Tag::Item) => self.start_item(),
            Event::End(TagEnd::Item) => self.flush(),
            Event::Start(Tag::Paragraph | Tag::Heading { .. }) if self.marker.is_empty() => self.separate(),
            Event::Start(Tag::CodeBlock(_)) => {
                self.separate();
                self.in_code = true;
            }
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => self.flush(),
            _ => {}
        }
    }

    fn start_item(&mut self) {
        self.flush();
        self.marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
    }

    /// Adds the lines of a block of code as they stand.
    fn code_block(&mut self, code: &str) {
        self.has_written = true;
        for line in code.lines() {
            let indent = " ".repeat(self.indent + 4);
            self.page.line(&format!("{indent}{}", styled(PLACEHOLDER, line)));
        }
    }

    /// Adds a blank line between the paragraphs of this text.
    fn separate(&mut self) {
        self.flush();
        if self.has_written && self.lists.is_empty() {
            self.page.blank();
        }
    }

    /// Adds the paragraph so far.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let marker = std::mem::take(&mut self.marker);
        if text.is_empty() && marker.is_empty() {
            return;
        }
        self.has_written = true;
        let depth = self.lists.len().saturating_sub(1) * 2;
        let first = self.indent + depth;
        let rest = first + if self.lists.is_empty() { 0 } else { 2 };
        let first = if marker.is_empty() { rest } else { first };
        self.page.hanging(first, rest, &format!("{marker}{text}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(markdown: &str) -> String {
        let mut page = Page::new(30);
        from_markdown(&mut page, 2, markdown);
        anstream::adapter::strip_str(&page.finish()).to_string()
    }

    #[test]
    fn paragraphs_and_lists_are_wrapped() {
        let text = render(
            "The state\nof `a` job, which\nis **not** done.\n\n- `RTMP`: you push the stream\n  to it.\n- b\n\nThe end.",
        );
        let expected = "  The state of a job, which is\n  not done.\n\n  - RTMP: you push the stream\n    to it.\n  - b\n\n  The end.\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_block_of_code_keeps_its_lines() {
        assert_eq!(render("Such as:\n\n```\na  b\n c\n```"), "  Such as:\n\n      a  b\n       c\n");
    }

    #[test]
    fn what_looks_like_html_stays() {
        assert_eq!(render("a <b>c</b> <regionId>"), "  a <b>c</b> <regionId>\n");
    }
}
