//! The parameters of an operation, and the members of their JSON documents.

use alicloud_catalogue::{Field, Operation, Shape, Value};

use crate::notation;
use crate::text::{LITERAL, PLACEHOLDER, Page, WARNING, from_markdown, styled, visible};

/// The number of values of an enum that are shown by default.
const SHOWN_VALUES: usize = 12;
/// How far a text is indented under its name.
const STEP: usize = 4;

/// Adds the parameters: required ones, choices, then the others.
pub(super) fn add_parameters(page: &mut Page, operation: &Operation, all_values: bool) {
    let is_choice = |field: &&Field| notation::alternatives_of(operation, field).is_some();
    let (choices, single): (Vec<&Field>, Vec<&Field>) = operation.parameters.iter().partition(is_choice);
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        single.into_iter().partition(|field| field.required);
    let mut sections = vec![("Required parameters:", required)];
    sections.extend(choices.into_iter().map(|choice| {
        let heading = match choice.required {
            true => "Exactly one of these parameters:",
            false => "At most one of these parameters:",
        };
        (heading, notation::alternatives_of(operation, choice).unwrap_or_default())
    }));
    sections.push(("Optional parameters:", optional));
    let mut fields = Fields { page, operation, all_values, open: Vec::new() };
    for (heading, parameters) in sections.iter().filter(|(_, parameters)| !parameters.is_empty()) {
        fields.page.heading(heading);
        fields.parameters(parameters);
    }
}

/// Adds members of a structure, with those of the structures inside.
pub(super) fn add_members(page: &mut Page, operation: &Operation, members: &[Field], all_values: bool) {
    let mut fields = Fields { page, operation, all_values, open: Vec::new() };
    fields.members("", members, 2);
}

struct Fields<'a> {
    page: &'a mut Page,
    operation: &'a Operation,
    all_values: bool,
    /// The structures around the current member, so that a recursive one is not entered again.
    open: Vec<&'a Shape>,
}

impl<'a> Fields<'a> {
    fn parameters(&mut self, parameters: &[&'a Field]) {
        for (index, parameter) in parameters.iter().enumerate() {
            if index > 0 {
                self.page.blank();
            }
            let placeholder = notation::of_parameter(self.operation, parameter);
            let flag = format!("--{}", visible(&parameter.name));
            self.field(&flag, &placeholder, parameter, 2, "");
            self.members_of(&visible(&parameter.name), parameter, 2 + STEP);
        }
    }

    /// Adds members. Each alternative of a choice is one.
    fn members(&mut self, parent: &str, members: &'a [Field], indent: usize) {
        let operation = self.operation;
        for field in members {
            let alternatives = operation.alternatives(field);
            let names: Vec<String> = alternatives.iter().map(|member| visible(&member.name)).collect();
            let presence = match (alternatives.len() > 1, field.required) {
                (true, true) => format!("exactly one of {}", names.join(", ")),
                (true, false) => format!("at most one of {}", names.join(", ")),
                (false, true) => "required".to_owned(),
                (false, false) => String::new(),
            };
            for member in alternatives {
                self.member(parent, member, indent, &presence);
            }
        }
    }

    /// Adds a member. Its path begins at its parent: the indentation shows the rest, which may be long.
    fn member(&mut self, parent: &str, member: &'a Field, indent: usize, presence: &str) {
        let name = visible(&member.name);
        let path = if parent.is_empty() { name.clone() } else { format!("{parent}.{name}") };
        let placeholder = notation::of_member(self.operation, &member.shape);
        self.field(&path, &placeholder, member, indent, presence);
        self.members_of(&name, member, indent + 2);
    }

    /// Adds the members of a parameter or member that is a structure, or has structures in it.
    fn members_of(&mut self, name: &str, field: &'a Field, indent: usize) {
        let innermost = field.shape.innermost();
        let Some(structure) = notation::structure_of(self.operation, innermost) else { return };
        if self.open.contains(&innermost) {
            return;
        }
        self.open.push(innermost);
        let parent = format!("{name}{}", brackets(&field.shape));
        if self.open.len() == 1 && !structure.fields.is_empty() {
            self.page.blank();
        }
        self.members(&parent, &structure.fields, indent);
        if structure.others.is_some() && self.open.len() == 1 && !structure.fields.is_empty() {
            self.page.paragraph(indent, "Other members are sent as they are.");
        }
        self.open.pop();
    }

    /// Adds a field. `presence` states whether it has to be given, unless the heading above does.
    fn field(&mut self, name: &str, placeholder: &str, field: &'a Field, indent: usize, presence: &str) {
        let mut first =
            format!("{} {}", styled(LITERAL, name), styled(PLACEHOLDER, format_args!("<{placeholder}>")));
        let mut facts = Vec::new();
        if !presence.is_empty() {
            facts.push(presence.to_owned());
        }
        facts.extend(field.limit.and_then(notation::of_limit));
        facts.extend(field.default.as_ref().map(|value| format!("default {}", shown(field, value))));
        if !facts.is_empty() {
            first.push_str(&format!("  {}", facts.join(", ")));
        }
        if field.deprecated {
            first.push_str(&format!("  {}", styled(WARNING, "deprecated")));
        }
        self.page.hanging(indent, indent + STEP, &first);
        let indent = indent + STEP;
        from_markdown(self.page, indent, &field.description);
        if let Some(pattern) = &field.pattern {
            self.page.hanging(
                indent,
                indent + 2,
                &format!("Pattern: {}", styled(PLACEHOLDER, visible(pattern))),
            );
        }
        let values = notation::values_of(self.operation, &field.shape);
        if let Some(values) = values {
            self.values(values, indent);
        }
        // The values of an enum are examples already.
        let example = field.example.as_ref().filter(|_| values.is_none() && field.example != field.default);
        if let Some(example) = example {
            let example = styled(PLACEHOLDER, shown(field, example));
            self.page.hanging(indent, indent + 2, &format!("Example: {example}"));
        }
    }

    fn values(&mut self, values: &[Value], indent: usize) {
        let count = if self.all_values { values.len() } else { SHOWN_VALUES };
        let shown: Vec<&Value> = values.iter().take(count).collect();
        let name = |value: &Value| styled(PLACEHOLDER, visible(&value.value));
        if shown.iter().all(|value| value.description.is_empty()) {
            let names: Vec<String> = shown.iter().map(|value| name(value)).collect();
            self.page.hanging(indent, indent + 2, &format!("Values: {}", names.join(", ")));
        } else {
            self.page.paragraph(indent, "Values:");
            let rows: Vec<(String, String)> =
                shown.iter().map(|value| (name(value), inline(&value.description))).collect();
            self.page.rows(indent + 2, rows.iter().map(|(name, text)| (name.clone(), text.as_str())));
        }
        let hidden = values.len() - shown.len();
        if hidden > 0 {
            self.page.paragraph(indent + 2, &format!("and {hidden} more (--all-values)"));
        }
    }
}

/// Returns what a path has after the name of a list or a map: `[]` for each item.
fn brackets(shape: &Shape) -> String {
    match shape {
        Shape::List(inner) => format!("[]{}", brackets(inner)),
        Shape::Map(inner) => format!(".*{}", brackets(inner)),
        Shape::InString(inner) => brackets(inner),
        Shape::Scalar(_) | Shape::Named(_) => String::new(),
    }
}

fn shown(field: &Field, value: &alicloud_catalogue::Json) -> String {
    visible(&notation::of_value(field, value)).replace('\n', " ")
}

/// Returns a text in Markdown as one paragraph.
pub(super) fn inline(markdown: &str) -> String {
    let mut page = Page::new(usize::MAX);
    from_markdown(&mut page, 0, markdown);
    let lines: Vec<String> =
        page.finish().lines().map(str::to_owned).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}
