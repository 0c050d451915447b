//! Parts of a text in which Markdown is not read, or which are not shown.

use std::borrow::Cow;

use pulldown_cmark::{Event, Parser};

use super::read::options;

/// How often a text may be parsed until its HTML blocks and definitions are text. Each time, those
/// are found that began within the ones before.
const MAX_ROUNDS: usize = 16;

/// Escapes the beginnings of HTML blocks and of the definitions of references, so that what is in
/// them is read as Markdown. A definition is shown nowhere, and would change what the links of this
/// project refer to.
pub(super) fn escaped(text: &str) -> Option<(Cow<'_, str>, bool)> {
    let mut text = Cow::Borrowed(text);
    let mut changed = false;
    for _ in 0..MAX_ROUNDS {
        let mut starts = beginnings(&text);
        if starts.is_empty() {
            return Some((text, changed));
        }
        starts.sort_unstable();
        let mut escaped = String::with_capacity(text.len() + starts.len());
        let mut copied = 0;
        for start in starts {
            let bracket = start + text.get(start..)?.find(['[', '<'])?;
            escaped.push_str(text.get(copied..bracket)?);
            escaped.push('\\');
            copied = bracket;
        }
        escaped.push_str(text.get(copied..)?);
        text = escaped.into();
        changed = true;
    }
    None
}

/// The offsets of the lines of HTML blocks that begin with a tag, and of definitions.
fn beginnings(text: &str) -> Vec<usize> {
    let (may_define, may_have_html) = (text.contains("]:"), text.contains('<'));
    if !may_define && !may_have_html {
        return Vec::new();
    }
    let parser = Parser::new_ext(text, options());
    let definitions = parser.reference_definitions().iter();
    let mut starts: Vec<usize> = definitions.map(|(_, definition)| definition.span.start).collect();
    if may_have_html {
        let lines = parser.into_offset_iter();
        starts.extend(lines.filter_map(|(event, range)| {
            let begins = matches!(&event, Event::Html(line) if line.trim_start().starts_with('<'));
            begins.then_some(range.start)
        }));
    }
    starts
}
