//! The response of an operation.

use alicloud_catalogue::{Field, Operation, Shape};

use super::HelpArgs;
use super::fields::add_members;
use crate::notation;
use crate::text::{LITERAL, Page, styled, visible};

/// The number of members of a structure that the short form shows.
const SHOWN_MEMBERS: usize = 6;

/// Adds the members of the response: their names, or the whole tree with descriptions.
pub(super) fn add(page: &mut Page, operation: &Operation, options: &HelpArgs) {
    if operation.response.is_empty() {
        return;
    }
    page.heading("Response:");
    if options.response {
        return add_members(page, operation, &operation.response, options.all_values);
    }
    let members = operation.members(&operation.response);
    let members: Vec<String> = members.map(|member| short(operation, member)).collect();
    page.hanging(2, STEP, &members.join(", "));
    page.paragraph(2, "--response describes all members.");
}

const STEP: usize = 4;

/// Returns a member as its name, with the names of the members inside.
fn short(operation: &Operation, member: &Field) -> String {
    let name = styled(
        LITERAL,
        format_args!("{}{}", visible(&member.name), if is_list(&member.shape) { "[]" } else { "" }),
    );
    if notation::structure_of(operation, &member.shape).is_none() {
        return name;
    }
    let members = notation::members_of(operation, &member.shape);
    let names = members.iter().map(|inner| visible(&inner.name));
    let mut shown: Vec<String> = names.take(SHOWN_MEMBERS).collect();
    if members.len() > SHOWN_MEMBERS {
        shown.push("...".to_owned());
    }
    format!("{name} {{{}}}", shown.join(", "))
}

fn is_list(shape: &Shape) -> bool {
    matches!(shape.without_string(), Shape::List(_))
}
