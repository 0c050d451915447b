//! Links: those to web pages stay, others become text.

use pulldown_cmark::LinkType;

use super::tree::{Inline, push, push_text};

const SCHEMES: [&str; 2] = ["https://", "http://"];

/// Returns a link to a web page, or the text of another link.
pub(super) fn link(kind: LinkType, target: &str, reference: &str, label: Vec<Inline>) -> Vec<Inline> {
    match kind {
        LinkType::Autolink if is_web(target) => vec![Inline::Autolink(target.to_owned())],
        // Such as the placeholder `<oss:bucket>`.
        LinkType::Autolink | LinkType::Email => vec![Inline::Text(format!("<{target}>"))],
        LinkType::Inline if !is_web(target) => label,
        LinkType::Inline if label.is_empty() => vec![Inline::Autolink(target.to_owned())],
        LinkType::Inline => vec![Inline::Link { target: target.to_owned(), label }],
        _ => unresolved(kind, "[", reference, label),
    }
}

/// Returns the text of an image.
pub(super) fn image(kind: LinkType, reference: &str, label: Vec<Inline>) -> Vec<Inline> {
    if kind == LinkType::Inline { label } else { unresolved(kind, "![", reference, label) }
}

/// Returns the text of a reference as it was written. Definitions are escaped before, so a reference
/// could refer to nothing but an item of the crate.
fn unresolved(kind: LinkType, begin: &str, reference: &str, label: Vec<Inline>) -> Vec<Inline> {
    let mut text = vec![Inline::Text(begin.to_owned())];
    for inline in label {
        push(&mut text, inline);
    }
    match kind {
        LinkType::Reference | LinkType::ReferenceUnknown => push_text(&mut text, &format!("][{reference}]")),
        LinkType::Collapsed | LinkType::CollapsedUnknown => push_text(&mut text, "][]"),
        _ => push_text(&mut text, "]"),
    }
    text
}

/// Returns whether a text is the address of a web page that Markdown can write in a link.
fn is_web(target: &str) -> bool {
    let Some(rest) = SCHEMES.iter().find_map(|scheme| target.strip_prefix(scheme)) else { return false };
    !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_graphic() && !"<>\\`|\"[]".contains(letter))
}

/// Makes links of the addresses in texts, because rustdoc warns of a bare address. The flag is
/// whether there are any.
pub(super) fn linked(inlines: Vec<Inline>) -> (Vec<Inline>, bool) {
    let has_url = |inline: &Inline| matches!(inline, Inline::Text(text) if text.contains("://"));
    if !inlines.iter().any(has_url) {
        return (inlines, false);
    }
    let mut found = false;
    let mut linked = Vec::with_capacity(inlines.len() + 2);
    for inline in inlines {
        let Inline::Text(text) = inline else {
            linked.push(inline);
            continue;
        };
        let mut rest = text.as_str();
        while let Some((start, end)) = url(rest) {
            push_text(&mut linked, rest.get(..start).unwrap_or_default());
            linked.push(Inline::Autolink(rest.get(start..end).unwrap_or_default().to_owned()));
            rest = rest.get(end..).unwrap_or_default();
            found = true;
        }
        push_text(&mut linked, rest);
    }
    (linked, found)
}

/// Returns where the first address in a text begins and ends. An address does not end with
/// punctuation: that belongs to the sentence.
fn url(text: &str) -> Option<(usize, usize)> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(letter);
    let mut starts = text.match_indices("://").filter_map(|(colon, _)| {
        let before = text.get(..colon)?;
        let start = before.len() - ["https", "http"].iter().find(|scheme| before.ends_with(*scheme))?.len();
        let body = text.get(colon + 3..)?;
        let length = body.find(|letter| !is_part(letter)).unwrap_or(body.len());
        let address = body.get(..length)?.trim_end_matches(|letter: char| ".,;:!?'()*_~&".contains(letter));
        (!address.is_empty()).then_some((start, colon + 3 + address.len()))
    });
    starts.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_before_punctuation() {
        assert_eq!(url("See https://a.b/c?d=e&f. G"), Some((4, 23)));
        assert_eq!(url("(http://a)"), Some((1, 9)));
        assert_eq!(url("https:// ftp://a"), None);
    }
}
