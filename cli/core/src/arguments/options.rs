//! The own options of the program.

use std::time::Duration;

/// Options for the output of a command.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct OutputOptions {
    /// How the result is printed [default: json; text for help, list and search]
    #[arg(short, long, value_name = "FORMAT", global = true)]
    pub(crate) output: Option<OutputFormat>,

    /// Select from the result with a JMESPath expression
    #[arg(long, value_name = "EXPRESSION", global = true, visible_alias = "cli-query")]
    pub(crate) query: Option<String>,

    /// The members that are columns of a table, CSV or text: names or JMESPath expressions
    #[arg(long, value_name = "NAMES", value_delimiter = ',', global = true)]
    pub(crate) columns: Vec<String>,

    /// Print neither progress nor notes. Errors are still printed
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,

    /// Print each attempt on standard error: the names of its parameters, its status and its duration
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,

    /// Whether the output is coloured
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub(crate) color: ColorChoice,
}

/// The format of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum OutputFormat {
    /// A JSON document
    Json,
    /// One JSON value a line
    Jsonl,
    /// Plain values, with tabs between columns
    Text,
    /// A table for people
    Table,
    /// Comma-separated values with a header
    Csv,
}

/// When output is coloured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Options for the connection to the service.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionOptions {
    /// The profile of the configuration of the Alibaba Cloud CLI, for credentials and region
    #[arg(short, long, value_name = "NAME", global = true)]
    pub(crate) profile: Option<String>,

    /// The ID of the region
    #[arg(long, value_name = "ID", global = true)]
    pub(crate) region: Option<String>,

    /// The host of the service, or its URL
    #[arg(long, value_name = "HOST", global = true)]
    pub(crate) endpoint: Option<String>,

    /// Use the endpoint inside a VPC
    #[arg(long, global = true)]
    pub(crate) vpc: bool,

    /// The time limit of a call with all attempts, such as `30s` or `2m`
    #[arg(long, value_name = "TIME", value_parser = duration, global = true)]
    pub(crate) timeout: Option<Duration>,

    /// The time limit for a connection
    #[arg(long, value_name = "TIME", value_parser = duration, global = true)]
    pub(crate) connect_timeout: Option<Duration>,

    /// The time limit of each attempt
    #[arg(long, value_name = "TIME", value_parser = duration, global = true, visible_alias = "attempt-timeout")]
    pub(crate) read_timeout: Option<Duration>,

    /// The name of the calling application, for the user agent
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) user_agent: Option<String>,

    /// The number of attempts after the first that failed. A call that may have executed is repeated only if
    /// that is safe
    #[arg(long, value_name = "COUNT", global = true)]
    pub(crate) retry_count: Option<u32>,
}

/// Options for the call of an operation.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Call")]
pub(crate) struct CallOptions {
    /// Read parameters from a JSON file; `-` is standard input. Parameters on the command line take precedence
    #[arg(long, value_name = "FILE", visible_alias = "cli-input-json")]
    pub(crate) input: Option<String>,

    /// Add a parameter that is not described: `Name=value`
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) unchecked: Vec<String>,

    /// Add a header: `name=value`
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) header: Vec<String>,

    /// Print the request instead of sending it
    #[arg(long, visible_aliases = ["dryrun", "cli-dry-run", "offline"])]
    pub(crate) dry_run: bool,

    /// Print the request as something else instead of sending it
    #[arg(long = "as", value_name = "WHAT", conflicts_with = "dry_run")]
    pub(crate) sample: Option<Sample>,

    /// Wait until the jobs have succeeded that the operation looks up or starts [default time: 10m]
    #[arg(
        long,
        value_name = "TIME",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "10m",
        value_parser = duration
    )]
    pub(crate) wait: Option<Duration>,

    /// Request all pages of a listing, and print one document
    #[arg(long, visible_alias = "pager", conflicts_with = "wait")]
    pub(crate) all: bool,

    /// Request all pages of a listing, and print each item when it arrives
    #[arg(long, conflicts_with_all = ["wait", "all"])]
    pub(crate) items: bool,

    /// Stop after this many items
    #[arg(long, value_name = "COUNT")]
    pub(crate) limit_items: Option<u64>,

    /// Do not ask before something is deleted
    #[arg(short, long)]
    pub(crate) yes: bool,

    /// Print the help of the operation
    #[arg(short, long)]
    pub(crate) help: bool,

    /// Options of the Alibaba Cloud CLI that have no meaning here, or another one.
    #[command(flatten)]
    pub(crate) foreign: ForeignOptions,
}

/// Options of the Alibaba Cloud CLI that are accepted without an effect, or rejected with a hint.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct ForeignOptions {
    /// Calls are always sent over HTTPS.
    #[arg(long, hide = true)]
    pub(crate) secure: bool,

    /// Plain HTTP, which only servers on this machine are called with.
    #[arg(long, hide = true)]
    pub(crate) insecure: bool,

    /// The version of the API.
    #[arg(long, hide = true, value_name = "VERSION")]
    pub(crate) version: Option<String>,

    #[arg(long, hide = true)]
    pub(crate) force: bool,

    #[arg(long, hide = true, num_args = 0.., value_name = "RULE")]
    pub(crate) waiter: Option<Vec<String>>,

    #[arg(long, hide = true, value_name = "ID")]
    pub(crate) access_key_id: Option<String>,

    #[arg(long, hide = true, value_name = "SECRET")]
    pub(crate) access_key_secret: Option<String>,

    #[arg(long, hide = true, value_name = "TOKEN")]
    pub(crate) sts_token: Option<String>,

    #[arg(long, hide = true, value_name = "METHOD")]
    pub(crate) method: Option<String>,
}

/// What a request is printed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Sample {
    /// A command of curl with a live signature
    Curl,
    /// A program in Rust
    Rust,
    /// The parameters as JSON, for `--input`
    Json,
}

/// Parses a time: a number with `ms`, `s`, `m` or `h`, or a number of seconds.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let expected = || format!("expected a time such as `30s`, `10m` or `1h`, not `{text}`");
    let unit_at = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(unit_at);
    let seconds_of_unit = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        _ => return Err(expected()),
    };
    let number: f64 = number.parse().map_err(|_| expected())?;
    let time = Duration::try_from_secs_f64(number * seconds_of_unit).map_err(|_| expected())?;
    // A timer beyond this would overflow, and no job takes as long.
    const LONGEST: Duration = Duration::from_secs(30 * 24 * 3600);
    match time.is_zero() || time > LONGEST {
        true => Err(format!("expected a time above 0 and up to 720h, not `{text}`")),
        false => Ok(time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_a_unit_or_is_in_seconds() {
        for (text, milliseconds) in
            [("10m", 600_000), ("90", 90_000), ("1.5h", 5_400_000), ("250ms", 250), ("2min", 120_000)]
        {
            assert_eq!(duration(text), Ok(Duration::from_millis(milliseconds)), "{text}");
        }
        for text in ["", "m", "0", "0s", "-1s", "1d", "10 m", "1e400", "999999h", "\u{661}s"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }
}
