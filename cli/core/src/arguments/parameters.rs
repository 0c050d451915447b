//! Separates the parameters of an operation from the own options of the program.

use alicloud_catalogue::{Field, Operation, Scalar, Shape};

use super::file::is_reference;
use crate::failure::{Failure, Outcome};
use crate::operations::{kebab, key, nearest};

/// The longest path inside a value. Values are read and dropped recursively, and no document of the service is as deep.
const LONGEST_PATH: usize = 64;

/// A parameter as it was given.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Given<'a> {
    /// The option as it was typed, for messages: `--JobIds`.
    pub(crate) option: String,
    /// The parameter.
    pub(crate) parameter: &'a Field,
    /// The path inside the value: names of members, and positions of items from 1.
    pub(crate) path: Vec<String>,
    /// The value as it was typed.
    pub(crate) value: String,
    /// Whether the value is the path of a file.
    pub(crate) is_file: bool,
}

/// Separates parameters from the rest, which is for `clap`.
///
/// # Errors
/// A parameter is unknown, has no value, or is a secret on the command line.
pub(crate) fn split<'a>(
    operation: &'a Operation,
    options: &clap::Command,
    tokens: &[String],
) -> Outcome<(Vec<String>, Vec<Given<'a>>)> {
    let parameters = Parameters { operation, options };
    let (mut rest, mut given) = (Vec::new(), Vec::new());
    let mut tokens = tokens.iter().map(String::as_str).peekable();
    while let Some(token) = tokens.next() {
        let Some(name_and_value) = token.strip_prefix("--").filter(|name| !name.is_empty()) else {
            rest.push(token.to_owned());
            let is_end = token == "--";
            let value = is_followed_by_value(options, token).then(|| tokens.next()).flatten();
            rest.extend(value.map(str::to_owned));
            if is_end {
                rest.extend(tokens.by_ref().map(str::to_owned));
            }
            continue;
        };
        let (name, value) = match name_and_value.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (name_and_value, None),
        };
        let Some(found) = parameters.find(name)? else {
            rest.push(token.to_owned());
            if is_followed_by_value(options, token) {
                rest.extend(tokens.next().map(str::to_owned));
            }
            continue;
        };
        if found.path.len() > LONGEST_PATH {
            return Err(Failure::usage(format!(
                "--{}: the path has {} steps; up to {LONGEST_PATH} are possible",
                found.field.name,
                found.path.len()
            )));
        }
        let value = match value {
            Some(value) => value.to_owned(),
            None => match tokens.next_if(|next| is_value(next)) {
                Some(value) => value.to_owned(),
                None if *found.field.shape.without_string() == Shape::Scalar(Scalar::Boolean) => {
                    "true".to_owned()
                }
                None => {
                    let message =
                        format!("--{name} has no value; a value that begins with `-` follows after `=`");
                    return Err(Failure::usage(message));
                }
            },
        };
        let is_secret = *found.field.shape.innermost() == Shape::Scalar(Scalar::Secret);
        if is_secret && !found.is_file && !is_reference(&value) {
            return Err(secret_is_visible(name));
        }
        given.push(Given {
            option: format!("--{name}"),
            parameter: found.field,
            path: found.path,
            value,
            is_file: found.is_file,
        });
    }
    Ok((rest, given))
}

/// Returns the failure of a secret that stands on the command line.
pub(crate) fn secret_is_visible(name: &str) -> Failure {
    Failure::usage(format!(
        "--{name} is a secret, which other processes see on the command line; use `--{name} @FILE`, \
         `--{name} @-` for standard input, or `--input FILE`"
    ))
}

/// A parameter that an option names.
struct Found<'a> {
    field: &'a Field,
    path: Vec<String>,
    is_file: bool,
}

struct Parameters<'a, 'o> {
    operation: &'a Operation,
    options: &'o clap::Command,
}

impl<'a> Parameters<'a, '_> {
    /// Finds the parameter that an option names; `None` if it is an own option.
    fn find(&self, name: &str) -> Outcome<Option<Found<'a>>> {
        if long_option(self.options, name).is_some() {
            return Ok(None);
        }
        if let Some(found) = self.path(name) {
            return Ok(Some(found));
        }
        // The CLI of Alibaba Cloud has this way of reading a value from a file, too.
        let from_file = name.strip_suffix("-FILE").and_then(|name| self.path(name));
        if let Some(found) = from_file {
            return Ok(Some(Found { is_file: true, ..found }));
        }
        Err(self.unknown(name))
    }

    fn path(&self, name: &str) -> Option<Found<'a>> {
        let mut steps = name.split('.');
        let (head, positions) = positions(steps.next()?);
        let field = self.parameter(head)?;
        let mut path = positions;
        for step in steps {
            let (member, positions) = self::positions(step);
            path.push(member.to_owned());
            path.extend(positions);
        }
        Some(Found { field, path, is_file: false })
    }

    /// Finds a parameter by its name in any style. The plugins of the Alibaba Cloud CLI put `biz-` before a
    /// parameter that has the name of an option.
    fn parameter(&self, name: &str) -> Option<&'a Field> {
        let find = |wanted: &str| {
            let wanted = key(wanted);
            self.operation.sent_parameters().find(|field| key(&field.name) == wanted)
        };
        find(name).or_else(|| find(name.strip_prefix("biz-")?))
    }

    fn unknown(&self, name: &str) -> Failure {
        let operation = &self.operation.name;
        let head = name.split('.').next().unwrap_or(name);
        let is_lower = head.starts_with(|first: char| first.is_ascii_lowercase());
        let parameters = self.operation.sent_parameters().map(|field| match is_lower {
            true => kebab(&field.name),
            false => field.name.clone(),
        });
        let options = self.options.get_arguments().filter(|option| !option.is_hide_set() && is_lower);
        let options = options.filter_map(|option| option.get_long().map(str::to_owned));
        let known: Vec<String> = parameters.chain(options).collect();
        let hint = match (nearest(head, known.iter().map(String::as_str)), known.as_slice()) {
            (Some(nearest), _) => format!("did you mean `--{nearest}`?"),
            (None, []) => "it has no parameters".to_owned(),
            (None, known) if known.len() <= 12 => {
                let known: Vec<String> = known.iter().map(|name| format!("--{name}")).collect();
                format!("it has {}", known.join(", "))
            }
            (None, _) => "--help lists them".to_owned(),
        };
        Failure::usage(format!("{operation} has no parameter `--{head}`; {hint}"))
    }
}

/// Splits the positions in brackets off a step of a path: those count from 0, as in JMESPath, and the others from 1.
fn positions(step: &str) -> (&str, Vec<String>) {
    let Some((member, rest)) = step.split_once('[') else { return (step, Vec::new()) };
    let in_brackets = rest.strip_suffix(']').into_iter().flat_map(|rest| rest.split("]["));
    let from_one = in_brackets
        .map(|text| text.parse::<usize>().ok()?.checked_add(1).map(|from_one| from_one.to_string()));
    // What is no position stays, and is reported as an unknown name.
    match from_one.collect::<Option<Vec<String>>>() {
        Some(positions) if !positions.is_empty() => (member, positions),
        _ => (step, Vec::new()),
    }
}

/// Returns whether a token is the value of the option before it. A value that looks like an option follows
/// after `=`, except for negative numbers.
pub(crate) fn is_value(token: &str) -> bool {
    match token.strip_prefix('-') {
        None | Some("") => true,
        Some(rest) => rest.starts_with(|first: char| first.is_ascii_digit() || first == '.'),
    }
}

fn long_option<'c>(options: &'c clap::Command, name: &str) -> Option<&'c clap::Arg> {
    options.get_arguments().find(|option| {
        option.get_long() == Some(name)
            || option.get_all_aliases().is_some_and(|aliases| aliases.contains(&name))
    })
}

/// Returns whether the token after an own option is its value. In `--profile=name`, `-pname` and `-qpname` the value is
/// in the token; in `-qp`, which is `-q -p`, it follows.
pub(crate) fn is_followed_by_value(options: &clap::Command, token: &str) -> bool {
    if let Some(name) = token.strip_prefix("--") {
        return long_option(options, name).is_some_and(takes_value);
    }
    let mut letters = token.chars().skip(1).peekable();
    while let Some(letter) = letters.next() {
        match options.get_arguments().find(|option| option.get_short() == Some(letter)) {
            Some(option) if takes_value(option) => return letters.peek().is_none(),
            Some(_) => {}
            None => return false,
        }
    }
    false
}

fn takes_value(option: &clap::Arg) -> bool {
    option.get_action().takes_values() && !option.is_require_equals_set()
}
