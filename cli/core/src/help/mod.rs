//! `help OPERATION`: the documentation of an operation, for a terminal.

mod example;
mod facts;
mod fields;
mod response;

use alicloud_catalogue::Operation;

use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations;
use crate::output;
use crate::text::{LITERAL, Page, WARNING, from_markdown, prose_width, styled, visible};

/// The arguments of `help`.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(about = "Print the documentation of an operation")]
pub(crate) struct HelpArgs {
    /// The operation
    pub(crate) operation: String,
    /// Print all members of the response
    #[arg(long)]
    pub(crate) response: bool,
    /// Print all values of enums
    #[arg(long)]
    pub(crate) all_values: bool,
}

impl HelpArgs {
    /// Prints the documentation of the operation, or its whole document.
    ///
    /// # Errors
    /// There is no such operation.
    pub(crate) fn run(&self, product: &Product, json: bool) -> Outcome {
        let operation = operations::describe(product, operations::find(product, &self.operation)?)?;
        if json {
            let document = serde_json::to_string_pretty(&operation);
            let document = document
                .map_err(|error| Failure::internal(format!("the document cannot be written: {error}")))?;
            return output::print(&(document + "\n"));
        }
        output::print(&self.render(product, &operation, prose_width()))
    }

    /// Returns the documentation in lines of a width.
    pub(crate) fn render(&self, product: &Product, operation: &Operation, width: usize) -> String {
        let mut page = Page::new(width);
        let mut title = styled(LITERAL, &operation.name);
        if operation.deprecated {
            title.push_str(&format!(" {}", styled(WARNING, "(deprecated by the service)")));
        }
        page.line(&title);
        page.paragraph(0, &visible(&operation.summary));
        if !operation.description.is_empty() {
            page.blank();
            from_markdown(&mut page, 0, &operation.description);
        }
        fields::add_parameters(&mut page, operation, self.all_values);
        response::add(&mut page, operation, self);
        facts::add(&mut page, operation);
        facts::add_errors(&mut page, operation);
        example::add(&mut page, product, operation);
        page.finish()
    }
}

#[cfg(test)]
mod tests {
    use alicloud_catalogue::{Field, TypeKind};

    use super::*;
    use crate::testing::ICE;

    fn help(name: &str, width: usize, options: &HelpArgs) -> String {
        let operation = operations::describe(&ICE, operations::find(&ICE, name).unwrap()).unwrap();
        plain(&options.render(&ICE, &operation, width))
    }

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    /// Returns the lines that are too wide although they have a place to break: before a word that is not the first.
    fn too_wide(text: &str, width: usize) -> Vec<&str> {
        // The lines of the example are commands, which break between parameters.
        let prose = text.split("\nExample:\n").next().unwrap_or(text);
        let has_break = |line: &str| line.trim_start().contains(' ');
        prose.lines().filter(|line| line.chars().count() > width && has_break(line)).collect()
    }

    #[test]
    fn the_help_of_all_operations_fits_the_width_and_names_all_parameters() {
        let all = HelpArgs { response: true, all_values: true, ..HelpArgs::default() };
        for operation in ICE.operations() {
            let described = operations::describe(&ICE, operation).unwrap();
            for (width, options) in [(80, &all), (120, &all), (80, &HelpArgs::default())] {
                let text = plain(&options.render(&ICE, &described, width));
                assert!(!text.contains(|letter: char| letter.is_control() && letter != '\n'), "{text}");
                assert_eq!(too_wide(&text, width), [""; 0], "{} is too wide:\n{text}", operation.name);
                assert!(!text.contains("\n\n\n"), "two blank lines:\n{text}");
                for parameter in described.sent_parameters() {
                    let line = format!("\n  --{} <", parameter.name);
                    assert_eq!(text.matches(&line).count(), 1, "{}: {}", operation.name, parameter.name);
                }
            }
        }
    }

    #[test]
    fn the_example_of_each_operation_has_the_required_parameters() {
        for operation in ICE.operations() {
            let described = operations::describe(&ICE, operation).unwrap();
            let text = plain(&HelpArgs::default().render(&ICE, &described, 80));
            let (_, command) = text.split_once("\nExample:\n").unwrap();
            let command = command.split("\n\n").next().unwrap();
            let words = shlex::split(command).unwrap_or_else(|| panic!("no command of a shell: {command}"));
            assert_eq!(words[..2], ["ice", operation.name], "{command}");
            let is_choice = |field: &&Field| {
                described.type_of(&field.shape).is_some_and(|found| matches!(found.kind, TypeKind::Choice(_)))
            };
            let required = described.parameters.iter().filter(|field| field.required && !is_choice(field));
            for field in required {
                let flag = format!("--{}", field.name);
                let position = words.iter().position(|word| *word == flag);
                assert!(
                    position.is_some_and(|flag| words.get(flag + 1).is_some_and(|value| !value.is_empty())),
                    "{command}"
                );
            }
        }
    }

    #[test]
    fn a_lookup_of_jobs() {
        let text = help("GetUrlUploadInfos", 80, &HelpArgs::default());
        let expected = "\
GetUrlUploadInfos
Queries URL upload jobs by job ID or URL.

For each job found, the response contains its status, the resulting media, its
timestamps, and the error if it failed. Job IDs or URLs without a match are in
NonExists.
";
        assert!(text.starts_with(expected), "{text}");
        for part in [
            "Exactly one of these parameters:\n  --JobIds <string,...>  1 to 10 items\n",
            "  Effect         reads only\n  Permission     ice:GetUrlUploadInfos (access level: get)\n",
            "--wait polls until URLUploadInfoList[].Status is SUCCESS or\n",
            "Started by     UploadMediaByURL\n",
            "Example:\n  ice GetUrlUploadInfos --JobIds df2ac80b481346daa1db6a7c40edc7f8 --wait\n",
        ] {
            assert!(text.contains(part), "{part} is missing:\n{text}");
        }
        let text = help("GetUrlUploadInfos", 80, &HelpArgs { response: true, ..HelpArgs::default() });
        assert!(
            text.contains("    URLUploadInfoList[].JobId <string>\n        The ID of the job.\n"),
            "{text}"
        );
    }

    #[test]
    fn members_of_a_document_have_their_paths() {
        let text = help("UploadMediaByURL", 80, &HelpArgs::default());
        assert!(text.contains("\n      MediaMetaData[].SourceURL <string>  required\n"), "{text}");
    }

    #[test]
    fn a_description_cannot_control_the_terminal() {
        let name = "GetUrlUploadInfos";
        let mut operation = operations::describe(&ICE, operations::find(&ICE, name).unwrap()).unwrap();
        operation.summary = "a\u{1b}[2Jb\u{202e}c".to_owned();
        operation.description = "`\u{1b}]0;title\u{7}`\r\n\u{9b}31m".to_owned();
        let text = plain(&HelpArgs::default().render(&ICE, &operation, 80));
        assert!(text.starts_with("GetUrlUploadInfos\na[2Jbc\n\n]0;title 31m\n"), "{text:?}");
    }
}
