//! `list`: the groups and their operations.

use alicloud_runtime::Group;
use serde_json::{Value as Json, json};

use crate::Product;
use crate::failure::Outcome;
use crate::marks::Marks;
use crate::operations::find_group;
use crate::output;
use crate::text::{HEADING, LITERAL, Page, styled, terminal_width, visible};

/// The arguments of `list`.
#[derive(Debug, clap::Args)]
#[command(about = "List the operations of all groups or of one")]
pub(crate) struct ListArgs {
    /// The group of the operations [default: all groups]
    #[arg(value_name = "GROUP")]
    pub(crate) group: Option<String>,
    /// List the groups without their operations
    #[arg(long, conflicts_with = "group")]
    pub(crate) groups: bool,
}

impl ListArgs {
    /// Prints the list.
    ///
    /// # Errors
    /// There is no such group.
    pub(crate) fn run(&self, product: &Product, json: bool) -> Outcome {
        let groups: Vec<&Group> = match &self.group {
            Some(name) => vec![find_group(product, name)?],
            None => product.groups.iter().collect(),
        };
        if json {
            output::print_json(&self.to_json(product, &groups))
        } else {
            // A line of its own for each operation is easier to filter.
            output::print(&self.render(product, &groups, terminal_width().unwrap_or(usize::MAX)))
        }
    }

    fn render(&self, product: &Product, groups: &[&Group], width: usize) -> String {
        let mut page = Page::new(width);
        if self.groups {
            let rows = groups.iter().map(|group| (styled(LITERAL, group.name), group.description));
            page.rows(0, rows);
            return page.finish();
        }
        for group in groups {
            page.blank();
            let description = visible(group.description);
            page.paragraph(0, &format!("{}: {description}", styled(HEADING, group.name)));
            let summaries: Vec<(String, String)> = group
                .operations
                .iter()
                .map(|operation| {
                    (styled(LITERAL, operation.name), Marks::of(product, operation).summary(None))
                })
                .collect();
            page.rows(2, summaries.iter().map(|(name, summary)| (name.clone(), summary.as_str())));
        }
        page.finish()
    }

    pub(crate) fn to_json(&self, product: &Product, groups: &[&Group]) -> Json {
        let groups = groups.iter().map(|group| {
            let (name, description) = (group.name, group.description);
            if self.groups {
                return json!({ "name": name, "description": description });
            }
            let operations = group.operations.iter().map(|operation| Marks::of(product, operation).to_json());
            json!({ "name": name, "description": description, "operations": operations.collect::<Json>() })
        });
        groups.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ICE;

    fn list(group: Option<&str>, width: usize) -> String {
        let arguments = ListArgs { group: group.map(str::to_owned), groups: false };
        let groups: Vec<&Group> = match group {
            Some(name) => vec![find_group(&ICE, name).unwrap()],
            None => ICE.groups.iter().collect(),
        };
        anstream::adapter::strip_str(&arguments.render(&ICE, &groups, width)).to_string()
    }

    #[test]
    fn all_operations_are_listed_within_the_width() {
        for width in [60, 80, 120] {
            let text = list(None, width);
            for operation in ICE.operations() {
                assert!(text.contains(&format!("\n  {}", operation.name)), "{} is missing", operation.name);
            }
            assert!(text.lines().all(|line| line.chars().count() <= width), "wider than {width}:\n{text}");
        }
    }

    #[test]
    fn marks_stand_behind_the_summary() {
        let text = list(Some("upload"), usize::MAX);
        let line = |name: &str| text.lines().find(|line| line.contains(name)).unwrap().to_owned();
        assert!(line("  GetUrlUploadInfos").ends_with("(reads only, --wait)"), "{text}");
        assert!(line("  UploadMediaByURL").ends_with("(--wait)"), "{text}");
        let text = list(Some("library"), usize::MAX);
        let line = text.lines().find(|line| line.contains("  ListMediaBasicInfos")).unwrap();
        assert!(line.ends_with("(reads only, --all)"), "{text}");
    }

    #[test]
    fn a_group_is_found_in_any_style_and_a_misspelled_one_is_suggested() {
        assert_eq!(find_group(&ICE, "Media-Live").unwrap().name, "media_live");
        let failure = find_group(&ICE, "uplaod").unwrap_err();
        assert_eq!(failure.message, "unknown group `uplaod`; did you mean `upload`?");
        let failure = find_group(&ICE, "zzz").unwrap_err();
        assert_eq!(failure.message, "unknown group `zzz`; `ice list --groups` lists the groups");
    }

    #[test]
    fn the_list_for_programs_has_the_facts_of_each_operation() {
        let arguments = ListArgs { group: None, groups: false };
        let list = arguments.to_json(&ICE, &[find_group(&ICE, "upload").unwrap()]);
        let operations = list[0]["operations"].as_array().unwrap();
        let lookup = operations.iter().find(|operation| operation["name"] == "GetUrlUploadInfos").unwrap();
        assert_eq!((&lookup["readOnly"], &lookup["canWait"]), (&json!(true), &json!(true)));
    }
}
