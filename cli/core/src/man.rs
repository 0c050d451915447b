//! The manual page of the program.

use std::io;

use clap_mangen::Man;
use roff::{Roff, bold, roman};

use crate::Product;
use crate::failure::{Cause, Failure, Outcome};
use crate::output;

/// The causes of each exit code, with what a script has to know.
const EXIT_STATUS: &[(Cause, &str)] = &[
    (Cause::ClosedPipe, "The command succeeded, and so did the jobs that it waited for."),
    (
        Cause::Service,
        "The service rejected the call, a search has no result, a check has findings, or the program has a defect.",
    ),
    (Cause::Usage, "The arguments or the request are invalid. Nothing was sent."),
    (Cause::Configuration, "There are no credentials, no region, or no readable configuration."),
    (Cause::Transport, "The service was not reached. The operation cannot have executed."),
    (Cause::Job, "A job that was waited for failed or was not found."),
    (Cause::Deadline, "The time is up, and the job goes on. Its ID is in the report."),
    (Cause::Uncertain, "The response was lost or is unreadable. The operation may have executed."),
    (Cause::Denied, "The service denied permission."),
    (Cause::Interrupted, "The command was interrupted."),
];

const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN",
        "Credentials. They take precedence over profiles, unless --profile is given.",
    ),
    ("ALIBABA_CLOUD_PROFILE", "The profile of the configuration, unless --profile is given."),
    ("ALIBABA_CLOUD_REGION_ID", "The region, unless --region is given."),
    ("ALIBABA_CLOUD_CONFIG_FILE", "The path of the configuration."),
    ("HTTPS_PROXY, NO_PROXY", "The proxy, and the hosts that are reached without it."),
    ("NO_COLOR", "If set and not empty, output has no colours."),
];

const FILES: &[(&str, &str)] = &[(
    "~/.aliyun/config.json",
    "The configuration of the Alibaba Cloud CLI: profiles with credentials and regions. `aliyun configure` writes it.",
)];

/// The arguments of `man`.
#[derive(Debug, clap::Args)]
#[command(about = "Print the manual page of the program")]
pub(crate) struct ManArgs {}

impl ManArgs {
    /// Prints the page in the format of `man`.
    ///
    /// `command` is the whole command line, and `call` has the options of a call.
    ///
    /// # Errors
    /// Standard output is closed.
    pub(crate) fn run(&self, product: &Product, command: clap::Command, call: clap::Command) -> Outcome {
        let page = page(product, command, call).map_err(Failure::from)?;
        output::print(&String::from_utf8_lossy(&page))
    }
}

fn page(product: &Product, command: clap::Command, call: clap::Command) -> io::Result<Vec<u8>> {
    let known: Vec<clap::Id> = command.get_arguments().map(|option| option.get_id().clone()).collect();
    let of_call: Vec<clap::Arg> = call
        .get_arguments()
        .filter(|option| !known.contains(option.get_id()) && !option.is_hide_set())
        .cloned()
        .collect();
    let commands: Vec<(String, String)> = command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
        .map(|inner| {
            (inner.get_name().to_owned(), inner.get_about().map(ToString::to_string).unwrap_or_default())
        })
        .collect();
    // Call options have the name `--help`, too.
    let command = command.disable_help_flag(true).args(of_call);
    let man = Man::new(command).source(format!("{} {}", product.package, product.version));
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    operations(product).to_writer(&mut page)?;
    table("COMMANDS", commands.iter().map(|(name, about)| (name.as_str(), about.as_str())))
        .to_writer(&mut page)?;
    man.render_options_section(&mut page)?;
    let codes: Vec<(String, &str)> =
        EXIT_STATUS.iter().map(|(cause, text)| (cause.exit_code().to_string(), *text)).collect();
    table("EXIT STATUS", codes.iter().map(|(code, text)| (code.as_str(), *text))).to_writer(&mut page)?;
    let own = own_variables(product);
    let variables = ENVIRONMENT.iter().copied().chain(own.iter().map(|(name, text)| (name.as_str(), *text)));
    table("ENVIRONMENT", variables).to_writer(&mut page)?;
    table("FILES", FILES.iter().copied()).to_writer(&mut page)?;
    let examples = examples(product.program);
    table("EXAMPLES", examples.iter().map(|(command, text)| (command.as_str(), *text)))
        .to_writer(&mut page)?;
    Ok(page)
}

/// Returns the variables whose names depend on the product.
fn own_variables(product: &Product) -> [(String, &'static str); 3] {
    let service = product.service.product.to_uppercase();
    [
        (
            format!("ALIBABA_CLOUD_{service}_ENDPOINT, ALIBABA_CLOUD_ENDPOINT"),
            "The host of the service, unless --endpoint is given. The first one takes precedence.",
        ),
        (product.variable("READ_ONLY"), "If set to 1 or true, operations that change something are refused."),
        (
            product.variable("ERROR_FORMAT"),
            "If set to text or json, the format of reports on standard error.",
        ),
    ]
}

fn operations(product: &Product) -> Roff {
    let (program, count) = (product.program, product.operations().count());
    let text = format!(
        "The {count} operations of the service have no manual pages. `{program} list` shows them, `{program} search WORDS` \
         finds one, and `{program} help OPERATION` documents it. Parameters have the names of the API, with capitals; \
         options of the program are in lower case."
    );
    let mut section = Roff::new();
    section.control("SH", ["OPERATIONS"]).text([roman(text)]);
    section
}

fn examples(program: &str) -> Vec<(String, &'static str)> {
    [
        ("search upload url", "Finds operations by words."),
        ("help UploadMediaByURL", "Documents an operation."),
        (
            "UploadMediaByURL --UploadURLs https://example.com/a.mp4 --wait",
            "Starts a job, and waits until it has succeeded.",
        ),
        ("skeleton SubmitTranscodeJob > job.json", "Writes a request, to be changed and sent."),
        (
            "SubmitTranscodeJob --input job.json --dry-run",
            "Checks a request, and prints it instead of sending it.",
        ),
        ("ListMediaBasicInfos --all", "Requests all pages of a listing."),
    ]
    .into_iter()
    .map(|(command, text)| (format!("{program} {command}"), text))
    .collect()
}

fn table<'a>(heading: &str, rows: impl Iterator<Item = (&'a str, &'a str)>) -> Roff {
    let mut section = Roff::new();
    section.control("SH", [heading]);
    for (name, text) in rows {
        section.control("TP", []).text([bold(name)]).text([roman(text)]);
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::{call_command, command};
    use crate::testing::ICE;

    #[test]
    fn the_page_has_the_sections_that_readers_look_for() {
        let (command, call) = (command(&ICE), call_command());
        let page = String::from_utf8(page(&ICE, command, call).unwrap()).unwrap();
        for section in [
            "NAME",
            "SYNOPSIS",
            "OPERATIONS",
            "COMMANDS",
            "OPTIONS",
            "\"EXIT STATUS\"",
            "ENVIRONMENT",
            "FILES",
            "EXAMPLES",
        ] {
            assert!(page.contains(&format!(".SH {section}\n")), "{section} is missing:\n{page}");
        }
        assert!(page.contains("ICE_READ_ONLY") && page.contains("ALIBABA_CLOUD_ICE_ENDPOINT"), "{page}");
        assert!(!page.contains("secret"), "hidden commands:\n{page}");
        assert!(page.contains("\\-\\-dry\\-run"), "the options of a call:\n{page}");
    }

    #[test]
    fn each_exit_code_is_in_the_page_once() {
        let mut codes: Vec<u8> = EXIT_STATUS.iter().map(|(cause, _)| cause.exit_code()).collect();
        assert!(codes.is_sorted());
        codes.dedup();
        assert_eq!(codes, [0, 1, 2, 3, 4, 5, 6, 7, 8, 130]);
    }
}
