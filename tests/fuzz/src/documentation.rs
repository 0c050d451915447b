//! Checks that texts of a description become documentation and nothing else.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use alicloud_generator::{Generated, Input, SourceFile, Sources, generate};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

/// Checks texts, which are separated by form feeds.
pub fn documentation(data: &[u8]) {
    let data = String::from_utf8_lossy(data);
    check_texts(&data.split('\u{c}').collect::<Vec<_>>());
}

/// Checks that a crate with these texts has the same code, headings, links to items and facts as a
/// crate with harmless texts, and no HTML.
pub fn check_texts(texts: &[&str]) {
    let expected = harmless(texts.len());
    let hostile = generated(texts);
    assert_eq!(expected.len(), hostile.files.len());
    for (expected, hostile) in expected.iter().zip(&hostile.files) {
        let unwanted = |letter: char| {
            letter.is_control() && letter != '\n'
                || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        // Tabs stay in texts.
        let found = hostile.text.replace('\t', "").find(unwanted);
        assert_eq!(found, None, "an unwanted character in {}: {texts:?}", hostile.path);
        assert_eq!(outline(hostile), *expected, "{}: {texts:?}", hostile.path);
    }
}

/// Returns the outline of each file of a crate with harmless texts.
pub fn harmless(texts: usize) -> Vec<Outline> {
    thread_local! {
        static KNOWN: RefCell<HashMap<usize, Vec<Outline>>> = RefCell::default();
    }
    let outlines = || {
        let harmless = generated(&vec!["a"; texts]);
        harmless.files.iter().map(outline).collect()
    };
    KNOWN.with_borrow_mut(|known| known.entry(texts).or_insert_with(outlines).clone())
}

/// How often everything stands in the documentation of a file that only the generator may write.
pub type Outline = BTreeMap<String, usize>;

fn outline(file: &SourceFile) -> Outline {
    let mut outline = BTreeMap::new();
    let is_markdown = file.path.ends_with(".md");
    let comments = match is_markdown {
        // The first line, which marks the file as generated, is a comment of HTML.
        true => vec![file.text.lines().skip(1).collect::<Vec<_>>().join("\n")],
        false => comments(&file.text),
    };
    for comment in comments {
        for part in parts(&comment, is_markdown) {
            *outline.entry(part).or_default() += 1;
        }
    }
    outline
}

/// Returns the comments of documentation in a file, as rustdoc reads them.
pub fn comments(file: &str) -> Vec<String> {
    let mut comments = vec![String::new()];
    for line in file.lines() {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        let comment = comments.last_mut().expect("there is a first one");
        match text {
            Some(text) => _ = writeln!(comment, "{}", text.strip_prefix(' ').unwrap_or(text)),
            None if comment.is_empty() => {}
            None => comments.push(String::new()),
        }
    }
    comments
}

/// Returns everything in a comment that only the generator may write.
fn parts(comment: &str, is_markdown: bool) -> Vec<String> {
    // The options of rustdoc, which looks up whether a link without a definition is an item.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let resolve = |link: BrokenLink<'_>| {
        (!is_markdown).then(|| (CowStr::from(link.reference.to_string()), CowStr::Borrowed("")))
    };
    let parser = Parser::new_with_broken_link_callback(comment, options, Some(resolve));
    assert_eq!(parser.reference_definitions().iter().count(), 0, "{comment}");
    let mut parts = Vec::new();
    let (mut depth, mut links) = (0_usize, 0_usize);
    let mut heading: Option<String> = None;
    let mut in_code = false;
    for event in parser {
        match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("code in\n{comment}"),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_code = true;
                if &**info != "text" {
                    parts.push(format!("code: {info}"));
                }
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                parts.push(format!("heading: {}", heading.take().unwrap_or_default()))
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links += 1;
                if !(dest_url.starts_with("https://") || dest_url.starts_with("http://")) {
                    parts.push(format!("link: {dest_url}"));
                }
            }
            Event::End(TagEnd::Link) => links -= 1,
            Event::Html(_) | Event::InlineHtml(_) => panic!("HTML in\n{comment}"),
            Event::Start(Tag::Image { .. } | Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
                panic!("{event:?} in\n{comment}")
            }
            Event::Text(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(text);
                }
                assert!(in_code || links > 0 || !has_url(text), "an address that is no link in\n{comment}");
                // A paragraph of facts at the root. `FACTS` is in no text.
                if depth == 1 && text.contains(FACTS) {
                    parts.push("facts".to_owned());
                }
            }
            _ => {}
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    parts
}

/// What the generator writes about the parameters with a limit.
const FACTS: &str = "1 to 987654 characters.";

/// Returns whether rustdoc finds an address in a text.
fn has_url(text: &str) -> bool {
    let mut rests = text.match_indices("://").map(|(at, _)| text.split_at(at));
    rests.any(|(before, after)| {
        let begins = after["://".len()..].starts_with(|letter: char| letter.is_ascii_alphanumeric());
        begins && (before.ends_with("http") || before.ends_with("https"))
    })
}

/// Generates a crate whose descriptions are these texts, with as many operations as they fill.
pub fn generated(texts: &[&str]) -> Generated {
    let texts: Vec<&str> =
        texts.iter().map(|text| if text.trim().is_empty() { "a" } else { *text }).collect();
    let mut texts = Texts { texts: &texts, taken: 0 };
    let (title, description, tag) = (texts.next(), texts.next(), texts.next());
    let schema = format!(
        "{{type: object, description: {}, properties: {}}}",
        texts.next(),
        object(&mut texts, &["First", "Second"])
    );
    let mut operations = String::new();
    let mut paths = String::new();
    let mut count = 0;
    while count == 0 || texts.taken < texts.texts.len() {
        _ = writeln!(paths, "  /Call{count}: {{$ref: 'operations.yaml#/Call{count}'}}");
        _ = writeln!(operations, "Call{count}:\n{}", operation(count, &mut texts));
        count += 1;
    }
    let root = format!(
        "openapi: 3.1.0\nx-acs-style: RPC\nx-acs-product: Sample\n\
         info: {{title: {title}, description: {description}, version: '2026-01-01'}}\n\
         servers: [{{url: 'https://a.{{region}}.example.com', variables: {{region: {{default: here, enum: [here]}}}}}}]\n\
         tags: [{{name: group, description: {tag}}}]\npaths:\n{paths}components: {{schemas: {{Shared: {schema}}}}}\n"
    );
    let files = [("openapi.yaml".to_owned(), root), ("operations.yaml".to_owned(), operations)];
    let sources: Sources = files.into_iter().collect();
    generate(&Input::new(sources, "openapi.yaml")).unwrap_or_else(|reports| {
        panic!("{}", reports.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"))
    })
}

/// The texts in turn.
struct Texts<'t> {
    texts: &'t [&'t str],
    taken: usize,
}

impl Texts<'_> {
    /// Returns the next text as a string of YAML.
    fn next(&mut self) -> String {
        self.after("")
    }

    /// Returns an address with the letters of the next text that an address may have.
    fn url(&mut self) -> String {
        let url = self.after("https://example.com/");
        // An escape would stand for another letter.
        if url.contains("\\U") { "\"https://example.com/\"".to_owned() } else { url.replace(' ', "") }
    }

    /// Returns the next text behind another one as a string of YAML.
    fn after(&mut self, before: &str) -> String {
        let text = self.texts[self.taken % self.texts.len()];
        self.taken += 1;
        let mut string = String::from("\"");
        for letter in before.chars().chain(text.chars()) {
            match letter {
                '"' | '\\' => string.extend(['\\', letter]),
                ' '..='~' => string.push(letter),
                _ => _ = write!(string, "\\U{:08x}", u32::from(letter)),
            }
        }
        string + "\""
    }
}

/// Returns members as a map of YAML.
fn object(texts: &mut Texts<'_>, names: &[&str]) -> String {
    let members = names.iter().map(|name| {
        format!("{name}: {{type: string, description: {}, example: {}}}", texts.next(), texts.next())
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
}

fn operation(number: usize, texts: &mut Texts<'_>) -> String {
    let mut post = format!(
        "  post:\n    operationId: Call{number}\n    tags: [group]\n    summary: {}\n    description: {}\n",
        texts.next(),
        texts.next()
    );
    let (action, resource, url) = (texts.next(), texts.next(), texts.url());
    _ = writeln!(
        post,
        "    x-acs-ram: {{action: {action}, access: {}, resources: [{resource}]}}",
        texts.next()
    );
    _ = writeln!(post, "    externalDocs: {{url: {url}}}");
    _ = writeln!(
        post,
        "    x-acs-one-of: {{name: choice, description: {}, of: [Left, Right]}}",
        texts.after("A ")
    );
    post += "    parameters:\n";
    let limits = "minLength: 1, maxLength: 987654";
    for (name, keywords) in [("Left", ""), ("Right", ""), ("Free", ""), ("Bound", "required: true, ")] {
        let (pattern, default) = (texts.next(), texts.next());
        let schema = format!("{{type: string, {limits}, pattern: {pattern}, default: {default}}}");
        let (description, example) = (texts.next(), texts.next());
        _ = writeln!(
            post,
            "      - {{name: {name}, in: query, {keywords}description: {description}, schema: {schema}, example: {example}}}"
        );
    }
    // More than two required parameters have a struct.
    for name in ["Much", "More"] {
        let (one, two) = (texts.after("One "), texts.after("Two "));
        let values =
            format!("x-extensible-enum: [{one}, {two}], x-acs-rust-names: {{{one}: One, {two}: Two}}");
        let described = format!("x-enumDescriptions: {{{one}: {}, {two}: {}}}", texts.next(), texts.next());
        _ = writeln!(
            post,
            "      - {{name: {name}, in: query, required: true, description: {}, schema: {{type: string, {values}, {described}}}}}",
            texts.next()
        );
    }
    let (inner, items) = (texts.after("A "), texts.after("A "));
    let members = format!(
        "{{Plain: {{type: string, description: {}}}, Inner: {{type: object, description: {inner}, properties: {}}}, \
         Items: {{type: array, description: {items}, items: {{type: object, properties: {}}}}}, \
         Shared: {{$ref: 'openapi.yaml#/components/schemas/Shared'}}, \
         {}: {{type: string, x-acs-rust-name: odd, description: {}}}}}",
        texts.next(),
        object(texts, &["Deep"]),
        object(texts, &["Low"]),
        texts.after("Odd "),
        texts.next(),
    );
    _ = writeln!(
        post,
        "    responses:\n      '200': {{description: {}, content: {{application/json: {{schema: {{type: object, description: {}, properties: {members}}}}}}}}}",
        texts.next(),
        texts.next(),
    );
    post
}
