//! Completion: scripts for shells, and the hidden command that they call.
//!
//! The scripts know nothing of the program. They pass on the words before the cursor and get candidates. So
//! operations, parameters and values are completed, which are no commands and options of `clap`, and a script in a
//! profile stays valid when the program is updated. `clap_complete` was not taken: its dynamic completion needs a
//! `clap` command for each operation, and is unstable.

mod files;
mod line;
mod profiles;
mod values;

use crate::Product;
use crate::failure::Outcome;
use crate::output;
use crate::text::visible;
use line::Line;

/// The longest description of a candidate, in characters.
const LONGEST_DESCRIPTION: usize = 90;

/// The arguments of `completion`.
#[derive(Debug, clap::Args)]
#[command(
    about = "Print the script that completes command lines in a shell",
    after_help = "The comment at the top of a script has the command that loads it. Add the command to the profile of the \
                  shell to have completion in each session."
)]
pub(crate) struct CompletionArgs {
    /// The shell
    pub(crate) shell: Shell,
}

/// A shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Shell {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// PowerShell
    #[value(name = "powershell", alias = "pwsh")]
    Pwsh,
}

impl CompletionArgs {
    /// Prints the script.
    pub(crate) fn run(&self, product: &Product) -> Outcome {
        output::print(&self.script(product.program))
    }

    fn script(&self, program: &str) -> String {
        let script = match self.shell {
            Shell::Bash => include_str!("bash.sh"),
            Shell::Zsh => include_str!("zsh.sh"),
            Shell::Fish => include_str!("fish.sh"),
            Shell::Pwsh => include_str!("powershell.ps1"),
        };
        script.replace("@program@", program).replace("@function@", &program.replace('-', "_"))
    }
}

/// The arguments of the hidden command that scripts call.
#[derive(Debug, clap::Args)]
pub(crate) struct CompleteArgs {
    /// The part of the current word before the cursor. It is an option because PowerShell drops empty arguments
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    pub(crate) current: String,
    /// The words between the program and the current word
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) words: Vec<String>,
}

/// What the current word may become.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    word: String,
    description: String,
}

impl Candidate {
    fn new(word: impl Into<String>, description: impl Into<String>) -> Self {
        Candidate { word: word.into(), description: description.into() }
    }
}

impl CompleteArgs {
    /// Prints the candidates: one a line, with its description after a tab.
    ///
    /// `command` is the whole command line, and `call` has the options of a call.
    pub(crate) fn run(&self, product: &Product, command: clap::Command, call: clap::Command) -> Outcome {
        let lines: Vec<String> = self
            .candidates(product, command, call)
            .iter()
            .filter(|candidate| !candidate.word.contains(['\n', '\t']))
            .map(|candidate| format!("{}\t{}\n", candidate.word, short(&candidate.description)))
            .collect();
        output::print(&lines.concat())
    }

    fn candidates(
        &self,
        product: &Product,
        mut command: clap::Command,
        call: clap::Command,
    ) -> Vec<Candidate> {
        // Commands get the global options when they are built.
        command.build();
        let line =
            Line { product, command: &command, call: &call, words: &self.words, current: &self.current };
        let mut candidates = line.candidates();
        candidates.retain(|candidate| candidate.word.starts_with(&self.current));
        candidates
    }
}

/// Returns the beginning of a description on one line.
fn short(description: &str) -> String {
    let line = visible(description).replace('`', "");
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST_DESCRIPTION) {
        Some((end, _)) => format!("{}...", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// Returns a command line as it is completed, and the options of a call.
#[cfg(test)]
pub(crate) fn sample_commands() -> (clap::Command, clap::Command) {
    use clap::{Arg, ArgAction, Args as _, Command};
    let global = |command: Command| {
        command
            .arg(Arg::new("profile").short('p').long("profile").global(true).help("The profile"))
            .arg(Arg::new("region").long("region").global(true))
            .arg(Arg::new("output").short('o').long("output").global(true).value_parser(["json", "table"]))
            .arg(Arg::new("quiet").short('q').long("quiet").global(true).action(ArgAction::SetTrue))
    };
    let operation = || Arg::new("operation");
    let root = global(Command::new("ice"))
        .disable_help_subcommand(true)
        .subcommand(crate::list::ListArgs::augment_args(Command::new("list").about("List operations")))
        .subcommand(crate::skeleton::SkeletonArgs::augment_args(Command::new("skeleton")))
        .subcommand(Command::new("policy").arg(Arg::new("operations").num_args(1..)))
        .subcommand(Command::new("call").arg(operation()))
        .subcommand(Command::new("secret-command").hide(true))
        .subcommand(CompletionArgs::augment_args(Command::new("completion")))
        .subcommand(CompleteArgs::augment_args(Command::new("__complete").hide(true)));
    let call = global(Command::new("call"))
        .disable_help_flag(true)
        .arg(Arg::new("help").long("help").action(ArgAction::SetTrue))
        .arg(Arg::new("input").long("input").value_name("FILE"))
        .arg(Arg::new("header").long("header").action(ArgAction::Append))
        .arg(Arg::new("wait").long("wait").num_args(0..=1).require_equals(true))
        .arg(Arg::new("all").long("all").action(ArgAction::SetTrue))
        .arg(Arg::new("force").long("force").hide(true).action(ArgAction::SetTrue))
        .arg(Arg::new("dry_run").long("dry-run").action(ArgAction::SetTrue));
    (root, call)
}

#[cfg(test)]
mod tests;
