//! The command line as a whole: which command it is, and its options.

use alicloud_runtime::document::DocumentKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::Product;
use crate::arguments::{CallOptions, ConnectionOptions, OutputOptions, is_followed_by_value};
use crate::completion::{CompleteArgs, CompletionArgs};
use crate::doctor::DoctorArguments;
use crate::document::{self, DocumentLine};
use crate::explore::ExploreArguments;
use crate::failure::{Failure, Outcome};
use crate::help::HelpArgs;
use crate::list::ListArgs;
use crate::man::ManArgs;
use crate::policy::PolicyArguments;
use crate::search::SearchArgs;
use crate::serve::ServeArguments;
use crate::skeleton::SkeletonArgs;

/// The hidden command that completion scripts call.
const COMPLETE: &str = "__complete";

/// The command that may stand before an operation.
const CALL: &str = "call";

/// The commands beside operations.
#[derive(Debug, Parser)]
#[command(
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    subcommand_value_name = "COMMAND",
    subcommand_help_heading = "Commands"
)]
pub(crate) struct Line {
    #[command(flatten)]
    pub(crate) output: OutputOptions,
    #[command(flatten)]
    pub(crate) connection: ConnectionOptions,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A command beside operations.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Call an operation; `call` may be left out
    #[command(disable_help_flag = true)]
    Call {
        /// The operation, such as `GetUrlUploadInfos` or `get-url-upload-infos`
        operation: String,
        /// The parameters and options of the call
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// List the operations
    List(ListArgs),
    /// Find operations by words
    Search(SearchArgs),
    /// Print the documentation of an operation
    Help(HelpArgs),
    /// Print a request of an operation as JSON, to fill in
    Skeleton(SkeletonArgs),
    /// Print the RAM policy that operations need, or explain a denied call
    Policy(PolicyArguments),
    /// Check what a call needs: credentials, region, endpoint, clock
    Doctor(DoctorArguments),
    /// Run a local server that plays the service, for tests
    Serve(ServeArguments),
    /// Open a page on this machine to try out operations in a browser
    Explore(ExploreArguments),
    /// Print a script that lets a shell complete commands, operations and parameters
    Completion(CompletionArgs),
    /// Print the manual page
    #[command(hide = true)]
    Man(ManArgs),
    #[command(name = COMPLETE, hide = true, disable_help_flag = true)]
    Complete(CompleteArgs),
}

/// The options of a call.
#[derive(Debug, Parser)]
#[command(no_binary_name = true, disable_help_flag = true)]
pub(crate) struct CallLine {
    #[command(flatten)]
    pub(crate) output: OutputOptions,
    #[command(flatten)]
    pub(crate) connection: ConnectionOptions,
    #[command(flatten)]
    pub(crate) call: CallOptions,
}

/// What the command line asks for.
pub(crate) enum Request {
    /// A command beside operations.
    Command(Box<Line>),
    /// Checks of documents.
    Document(&'static DocumentKind, Box<DocumentLine>),
    /// The options of calls.
    CallHelp,
    /// The call of an operation, with the tokens that follow it or stand before it.
    Call { operation: String, tokens: Vec<String> },
}

/// Finds out what a command line asks for.
///
/// # Errors
/// What `clap` reports, which is also how it prints help and the version.
pub(crate) fn parse(product: &Product, tokens: &[String]) -> Result<Request, clap::Error> {
    let options = call_command();
    if let Some((position, word)) = command_word(&options, tokens) {
        let mut rest = tokens.to_vec();
        rest.remove(position);
        if let Some(kind) = product.document(word) {
            return Ok(Request::Document(kind, Box::new(DocumentLine::parse(product, kind, rest)?)));
        }
        if !is_command(product, word) {
            return Ok(Request::Call { operation: word.to_owned(), tokens: rest });
        }
        // Options before and after `call` belong to the call: one that is lost would call with another profile.
        if word == CALL
            && let Some((after, _)) = command_word(&options, rest.get(position..).unwrap_or_default())
        {
            let operation = rest.remove(position + after);
            return Ok(Request::Call { operation, tokens: rest });
        }
        if word == CALL && rest.iter().any(|token| token == "--help" || token == "-h") {
            return Ok(Request::CallHelp);
        }
    }
    let matches = command(product)
        .try_get_matches_from(std::iter::once(product.program.to_owned()).chain(tokens.iter().cloned()))?;
    let line = Line::from_arg_matches(&matches)?;
    Ok(Request::Command(Box::new(line)))
}

/// Returns the whole command line for help, completion and the man page.
pub(crate) fn command(product: &Product) -> clap::Command {
    let program = product.program;
    let of_serve = format!(
        "The server ends with the command, or when it is interrupted. A command finds it by the variables\n\
         ALIBABA_CLOUD_{}_ENDPOINT, ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET.",
        product.service.product.to_uppercase()
    );
    let documents = product.documents.iter().map(document::command);
    Line::command()
        .mut_subcommand("serve", |serve| serve.after_help(of_serve))
        .subcommands(documents)
        .name(product.program)
        .bin_name(program)
        .version(product.version)
        .about(format!("Call the operations of Alibaba Cloud {}", product.service.product))
        .override_usage(format!("{program} OPERATION [--PARAMETER VALUE].. [OPTIONS]\n       {program} COMMAND [OPTIONS]"))
        .after_help(format!(
            "Parameters of operations keep their capitals (--JobIds); options are lower case.\n\
             `{program} list` shows the operations, `{program} search WORDS` finds one, and `{program} help OPERATION` \
             documents it.\n\
             `{program} call --help` shows the options of calls: --wait, --all, --items, --input, --dry-run, --as, \
             --unchecked, --yes."
        ))
}

/// Returns the options of a call.
pub(crate) fn call_command() -> clap::Command {
    CallLine::command()
}

/// Returns the help of the options of calls.
pub(crate) fn call_help(product: &Product) -> String {
    let program = product.program;
    let mut command = call_command()
        .name(product.program)
        .about("Call an operation. `call` may be left out")
        .override_usage(format!("{program} [call] OPERATION [--PARAMETER VALUE].. [OPTIONS]"))
        .after_help(format!("`{program} help OPERATION` documents the operation and its parameters."));
    command.render_help().ansi().to_string()
}

/// Parses the options of a call, from which the parameters were taken.
///
/// # Errors
/// What `clap` reports.
pub(crate) fn parse_call(
    product: &Product,
    operation: &str,
    tokens: Vec<String>,
) -> Result<CallLine, clap::Error> {
    let name = format!("{} {operation}", product.program);
    let matches = call_command().bin_name(name).try_get_matches_from(tokens)?;
    CallLine::from_arg_matches(&matches)
}

/// Returns the first token that is neither an option nor the value of one, with its position.
fn command_word<'t>(options: &clap::Command, tokens: &'t [String]) -> Option<(usize, &'t str)> {
    let mut is_value = false;
    for (position, token) in tokens.iter().enumerate() {
        if std::mem::take(&mut is_value) {
            continue;
        }
        if !token.starts_with('-') || token == "-" {
            return Some((position, token));
        }
        is_value = is_followed_by_value(options, token);
    }
    None
}

/// Returns whether a word is a command and no operation.
pub(crate) fn is_command(product: &Product, word: &str) -> bool {
    product.document(word).is_some()
        || Line::command().get_subcommands().any(|command| command.get_name() == word)
}

/// Checks the options that users of the Alibaba Cloud CLI may type.
///
/// # Errors
/// An option has no meaning here; the message has the way that has.
pub(crate) fn check_foreign(product: &Product, call: &CallOptions) -> Outcome {
    let foreign = &call.foreign;
    if foreign.access_key_id.is_some() || foreign.access_key_secret.is_some() || foreign.sts_token.is_some() {
        return Err(Failure::usage(
            "credentials are not taken from the command line, which other processes can read; set \
             ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or use a profile of the Alibaba Cloud \
             CLI (`aliyun configure`) with --profile",
        ));
    }
    if foreign.force {
        return Err(Failure::usage(
            "there is no --force: all documented operations are known; use --unchecked NAME=VALUE for a parameter \
             that is not described",
        ));
    }
    if foreign.waiter.is_some() {
        return Err(Failure::usage(
            "there is no --waiter: use --wait or --wait=10m, which knows the final states of the job",
        ));
    }
    match &foreign.version {
        Some(version) if version != product.service.version => Err(Failure::usage(format!(
            "{} calls version {} of the API, not {version}; `{} --version` prints the version of the program",
            product.program, product.service.version, product.program
        ))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ICE;

    #[test]
    fn clap_has_no_objections() {
        command(&ICE).debug_assert();
        call_command().debug_assert();
        let help = call_help(&ICE);
        for option in ["--wait", "--all", "--items", "--input", "--dry-run", "--as", "--unchecked", "--yes"] {
            assert!(help.contains(option), "{option}");
        }
    }
}
