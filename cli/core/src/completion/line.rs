//! The command line before the cursor: what its words are, and what may follow.

use alicloud_catalogue::{Field, Operation, Shape};

use super::{Candidate, values};
use crate::Product;
use crate::notation::members_of;
use crate::operations::{self, key};

/// A command line up to the cursor.
pub(super) struct Line<'a> {
    pub(super) product: &'a Product,
    /// The whole command line, built.
    pub(super) command: &'a clap::Command,
    /// The options of a call.
    pub(super) call: &'a clap::Command,
    pub(super) words: &'a [String],
    pub(super) current: &'a str,
}

/// What the words after a command are.
struct Words<'a> {
    /// The names of the options, without dashes and values.
    options: Vec<&'a str>,
    /// The words that are neither options nor their values, with their positions.
    arguments: Vec<(usize, &'a str)>,
    /// The option that the current word is the value of.
    pending: Option<&'a str>,
}

impl<'a> Line<'a> {
    pub(super) fn candidates(&self) -> Vec<Candidate> {
        let before = self.read(self.call, None, self.words);
        let Some((position, word)) = before.arguments.first().copied() else {
            return self.options_or(self.call, &before, |line| line.commands_and_operations());
        };
        let mut rest = self.words.get(position + 1..).unwrap_or_default();
        let Some(mut command) = subcommand(self.command, word) else { return self.call_of(word) };
        while let Some((inner, after)) =
            rest.split_first().and_then(|(word, after)| Some((subcommand(command, word)?, after)))
        {
            (command, rest) = (inner, after);
        }
        let given = self.read(command, None, rest);
        if command.get_name() == "call" {
            return match given.arguments.first() {
                Some((_, operation)) => self.call_of(operation),
                None => values::operations(self.product, self.current),
            };
        }
        self.options_or(command, &given, |line| {
            let mut candidates: Vec<Candidate> = visible_subcommands(command).collect();
            let positionals: Vec<&clap::Arg> = command.get_positionals().collect();
            let last = positionals
                .last()
                .filter(|last| last.get_num_args().is_some_and(|count| count.max_values() > 1));
            if let Some(argument) = positionals.get(given.arguments.len()).or(last) {
                candidates.extend(values::of_option(line.product, argument, line.current));
            }
            candidates
        })
    }

    /// Returns the candidates for a call of an operation.
    fn call_of(&self, name: &str) -> Vec<Candidate> {
        let found = operations::find(self.product, name);
        let Ok(operation) = found.and_then(|found| operations::describe(self.product, found)) else {
            return Vec::new();
        };
        let given = self.read(self.call, Some(&operation), self.words);
        let value_of = |option: &str, typed: &str| match find_option(self.call, option) {
            Some(option) => values::of_option(self.product, option, typed),
            None => find_parameter(&operation, option)
                .map(|parameter| values::of_parameter(self.product, &operation, parameter, typed))
                .unwrap_or_default(),
        };
        if let Some(option) = given.pending {
            return value_of(option, self.current);
        }
        if let Some((option, typed)) = self.current.strip_prefix("--").and_then(|word| word.split_once('=')) {
            return with_prefix(&format!("--{option}="), value_of(option, typed));
        }
        let typed = self.current.trim_start_matches('-');
        if let Some((parameter, path)) = typed.split_once('.') {
            return members(&operation, parameter, path);
        }
        let mut candidates = self.parameters(&operation, &given.options, typed);
        let has_capitals = typed.starts_with(|first: char| first.is_ascii_uppercase());
        if !has_capitals && (!self.current.is_empty() || candidates.is_empty()) {
            let applies = |option: &clap::Arg| applies(&operation, option.get_id().as_str());
            candidates.extend(options(self.call, &given.options, applies));
        }
        candidates
    }

    /// Returns the parameters that may follow: not those that are given, and of a choice only the one that is begun.
    fn parameters(&self, operation: &Operation, given: &[&str], typed: &str) -> Vec<Candidate> {
        let is_given = |field: &Field| given.iter().any(|name| key(name) == key(&field.name));
        let is_list = |field: &Field| matches!(field.shape.without_string(), Shape::List(_));
        let mut fields: Vec<(bool, &Field)> = Vec::new();
        for field in &operation.parameters {
            let alternatives = operation.alternatives(field);
            let has_choice = alternatives.iter().any(|alternative| is_given(alternative));
            let open = alternatives.into_iter().filter(|alternative| match is_given(alternative) {
                true => is_list(alternative),
                false => !has_choice,
            });
            fields.extend(open.map(|alternative| (field.required, alternative)));
        }
        fields.sort_by_key(|(is_required, _)| !is_required);
        let spelled = fields.into_iter().map(|(is_required, field)| {
            let mark = if is_required { "required: " } else { "" };
            (values::spelled(&field.name, typed), format!("{mark}{}", field.description))
        });
        // In lower case, the name of an option is the option.
        let is_option = |name: &str| find_option(self.call, name).is_some();
        let usable = spelled.filter(|(name, _)| !is_option(name));
        usable.map(|(name, description)| Candidate::new(format!("--{name}"), description)).collect()
    }

    /// Returns the options of a command if one is begun, its value if it is complete, and `others` otherwise.
    fn options_or(
        &self,
        command: &clap::Command,
        given: &Words<'_>,
        others: impl FnOnce(&Self) -> Vec<Candidate>,
    ) -> Vec<Candidate> {
        let value_of = |name: &str, typed: &str| {
            let option = find_option(command, name);
            option.map(|option| values::of_option(self.product, option, typed)).unwrap_or_default()
        };
        if let Some(option) = given.pending {
            return value_of(option, self.current);
        }
        match self.current.strip_prefix("--").and_then(|word| word.split_once('=')) {
            Some((option, typed)) => with_prefix(&format!("--{option}="), value_of(option, typed)),
            None if self.current.starts_with('-') => options(command, &given.options, |_| true),
            None => others(self),
        }
    }

    fn commands_and_operations(&self) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = visible_subcommands(self.command).collect();
        candidates.extend(values::operations(self.product, self.current));
        candidates
    }

    /// Reads words: which are options, values and arguments. Options that the command does not have are parameters
    /// of the operation, which have a value.
    fn read<'w>(
        &self,
        command: &clap::Command,
        operation: Option<&Operation>,
        words: &'w [String],
    ) -> Words<'w> {
        let mut read = Words { options: Vec::new(), arguments: Vec::new(), pending: None };
        for (position, word) in words.iter().enumerate() {
            let is_negative_number =
                word.starts_with('-') && word.chars().nth(1).is_some_and(|second| second.is_ascii_digit());
            if let Some(option) = read.pending.take()
                && (!word.starts_with('-') || is_negative_number || find_option(command, option).is_some())
            {
                continue;
            }
            let Some(name) = word.strip_prefix('-') else {
                read.arguments.push((position, word));
                continue;
            };
            let name = name.strip_prefix('-').unwrap_or(name);
            let (name, value) =
                name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value)));
            let takes_value = match find_option(command, name) {
                Some(option) => option.get_action().takes_values() && !option.is_require_equals_set(),
                None => operation.is_some_and(|operation| find_parameter(operation, name).is_some()),
            };
            read.options.push(name);
            read.pending = (value.is_none() && takes_value).then_some(name);
        }
        // A parameter that has no value yet may be a switch, so an option may follow.
        if self.current.starts_with('-') {
            read.pending = read.pending.filter(|option| find_option(command, option).is_some());
        }
        read
    }
}

/// Returns the members of a JSON parameter as `--Parameter.Member`, and as `--Parameter.1.Member` for lists.
fn members(operation: &Operation, parameter: &str, path: &str) -> Vec<Candidate> {
    let Some(field) = find_parameter(operation, parameter) else { return Vec::new() };
    let (complete, _) = path.rsplit_once('.').map_or(("", path), |(before, last)| (before, last));
    let mut shape = &field.shape;
    let mut prefix = format!("--{parameter}.");
    for step in complete.split('.').filter(|step| !step.is_empty()) {
        let Some(next) = step_into(operation, shape, step) else { return Vec::new() };
        shape = next;
        prefix.push_str(&format!("{step}."));
    }
    if let Shape::List(item) = shape.without_string() {
        shape = item;
        prefix.push_str("1.");
    }
    let members = match shape.without_string() {
        shape @ Shape::Named(_) => members_of(operation, shape),
        _ => Vec::new(),
    };
    members
        .into_iter()
        .map(|member| Candidate::new(format!("{prefix}{}", member.name), &member.description))
        .collect()
}

/// Returns the shape of a member, or of the item at a position.
fn step_into<'o>(operation: &'o Operation, shape: &'o Shape, step: &str) -> Option<&'o Shape> {
    match shape.without_string() {
        Shape::List(item) => step.parse::<usize>().is_ok().then_some(&**item),
        Shape::Map(value) => Some(value),
        shape => {
            let members = members_of(operation, shape);
            members.into_iter().find(|member| key(&member.name) == key(step)).map(|member| &member.shape)
        }
    }
}

fn subcommand<'c>(command: &'c clap::Command, name: &str) -> Option<&'c clap::Command> {
    command.find_subcommand(name)
}

fn visible_subcommands(command: &clap::Command) -> impl Iterator<Item = Candidate> {
    let shown = command.get_subcommands().filter(|inner| !inner.is_hide_set());
    shown.map(|inner| {
        Candidate::new(inner.get_name(), inner.get_about().map(ToString::to_string).unwrap_or_default())
    })
}

/// Returns whether an option of calls has a meaning for an operation.
fn applies(operation: &Operation, option: &str) -> bool {
    match option {
        "wait" => operation.waiter.is_some() || !operation.lookups.is_empty(),
        "all" | "items" | "limit_items" => operation.pagination.is_some(),
        _ => true,
    }
}

/// Returns the options that may follow: those that apply, and are not given or may be given again.
fn options(command: &clap::Command, given: &[&str], applies: impl Fn(&clap::Arg) -> bool) -> Vec<Candidate> {
    let shown = command
        .get_arguments()
        .filter(|option| !option.is_positional() && !option.is_hide_set() && applies(option));
    shown
        .filter_map(|option| {
            let name = option.get_long()?;
            let is_given = given.iter().any(|given| {
                find_option(command, given).is_some_and(|found| found.get_id() == option.get_id())
            });
            let may_repeat = matches!(option.get_action(), clap::ArgAction::Append | clap::ArgAction::Count);
            let help = option.get_help().map(ToString::to_string).unwrap_or_default();
            (!is_given || may_repeat).then(|| Candidate::new(format!("--{name}"), help))
        })
        .collect()
}

/// Finds an option by its long or short name.
fn find_option<'c>(command: &'c clap::Command, name: &str) -> Option<&'c clap::Arg> {
    command.get_arguments().find(|option| {
        option.get_long() == Some(name)
            || option.get_all_aliases().is_some_and(|aliases| aliases.contains(&name))
            || option.get_short().is_some_and(|short| name.chars().eq([short]))
    })
}

/// Finds a parameter by its name in any style, also if a path inside its value follows.
fn find_parameter<'o>(operation: &'o Operation, name: &str) -> Option<&'o Field> {
    let wanted = key(name.split('.').next().unwrap_or(name));
    operation.sent_parameters().find(|field| key(&field.name) == wanted)
}

fn with_prefix(prefix: &str, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    for candidate in &mut candidates {
        candidate.word.insert_str(0, prefix);
    }
    candidates
}
