//! `search`: the operations whose documents have all of some words.

mod index;

use std::collections::BTreeSet;

use alicloud_runtime::OperationInfo;
use serde_json::{Value as Json, json};

use crate::Product;
use crate::failure::{Cause, Failure, Outcome};
use crate::marks::Marks;
use crate::operations::{describe, kebab, nearest};
use crate::output;
use crate::text::{LITERAL, Page, styled, terminal_width};
use index::{Index, words};

/// The arguments of `search`.
#[derive(Debug, clap::Args)]
#[command(about = "Find operations by words")]
pub(crate) struct SearchArgs {
    /// The words. An operation has to have all of them, or words that begin with them
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// Print at most this number of operations
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub(crate) limit: usize,
}

/// A search takes time with the number of its words.
const MOST_WORDS: usize = 20;

/// An operation that matches.
struct Hit {
    operation: &'static OperationInfo,
    group: &'static str,
    score: u32,
}

impl SearchArgs {
    /// Prints the operations that match, the best ones first.
    ///
    /// # Errors
    /// No operation matches. As with `grep`, the exit code is 1 then.
    pub(crate) fn run(&self, product: &Product, json: bool) -> Outcome {
        let hits = self.hits(product)?;
        let shown = hits.get(..self.limit).unwrap_or(&hits);
        if json {
            output::print_json(&self.to_json(product, &hits))?;
        } else {
            // A line of its own for each operation is easier to filter.
            output::print(&render(product, shown, terminal_width().unwrap_or(usize::MAX)))?;
            let more = hits.len() - shown.len();
            if more > 0 {
                output::note(&format!("{more} more; `--limit {}` shows all", hits.len()));
            }
        }
        if hits.is_empty() { Err(self.no_match(product)) } else { Ok(()) }
    }

    /// Returns the operations that match as JSON, the best ones first; and how many there are, or a hint if there are
    /// none.
    ///
    /// # Errors
    /// There is no word to search for, or there are too many.
    pub(crate) fn found(&self, product: &Product) -> Outcome<Json> {
        let hits = self.hits(product)?;
        let hint = hits.is_empty().then(|| self.no_match(product).message);
        Ok(json!({ "operations": self.to_json(product, &hits), "count": hits.len(), "hint": hint }))
    }

    fn to_json(&self, product: &Product, hits: &[Hit]) -> Json {
        hits.iter().take(self.limit).map(|hit| to_json(product, hit)).collect()
    }

    /// Returns the operations that match, the best ones first.
    fn hits(&self, product: &Product) -> Outcome<Vec<Hit>> {
        let wanted: BTreeSet<String> = self.words.iter().flat_map(|text| words(text)).map(singular).collect();
        if wanted.is_empty() {
            return Err(Failure::usage("there is no word to search for; use letters or digits"));
        }
        if wanted.len() > MOST_WORDS {
            return Err(Failure::usage(format!("a search takes at most {MOST_WORDS} words")));
        }
        let mut hits = Vec::new();
        for group in product.groups {
            for operation in group.operations {
                // Most documents lack a word. Parsing only the others takes a quarter of the time.
                let document = (product.describe)(operation.name).unwrap_or_default().to_ascii_lowercase();
                if !wanted.iter().all(|word| document.contains(word.as_str())) {
                    continue;
                }
                let described = describe(product, operation)?;
                let index = Index::of(&described);
                let scores: Option<Vec<u32>> = wanted.iter().map(|word| index.score(word)).collect();
                if let Some(scores) = scores {
                    hits.push(Hit { operation, group: group.name, score: scores.iter().sum() });
                }
            }
        }
        // The sort is stable: operations of the same score keep the order of the description.
        hits.sort_by_key(|hit| (std::cmp::Reverse(hit.score), hit.operation.name.len()));
        Ok(hits)
    }

    fn no_match(&self, product: &Product) -> Failure {
        let words_of_name = |name: &str| words(&kebab(name)).collect::<Vec<_>>();
        let known: Vec<String> =
            product.operations().flat_map(|operation| words_of_name(operation.name)).collect();
        let known = || known.iter().map(String::as_str);
        let misspelled = self.words.iter().flat_map(|text| words(text));
        let mut misspelled = misspelled.filter(|word| !known().any(|known| known.starts_with(word.as_str())));
        let hint = match misspelled.find_map(|word| nearest(&word, known())) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => "an operation has to have all of the words; try fewer or shorter ones".to_owned(),
        };
        Failure::new(Cause::NoMatch, format!("no operation matches `{}`; {hint}", self.words.join(" ")))
    }
}

/// Returns a word without the ending of its plural.
fn singular(word: String) -> String {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word,
    }
}

fn render(product: &Product, hits: &[Hit], width: usize) -> String {
    let mut page = Page::new(width);
    let rows: Vec<(String, String)> = hits
        .iter()
        .map(|hit| {
            let name = styled(LITERAL, hit.operation.name);
            (name, Marks::of(product, hit.operation).summary(Some(hit.group)))
        })
        .collect();
    page.rows(0, rows.iter().map(|(name, summary)| (name.clone(), summary.as_str())));
    page.finish()
}

fn to_json(product: &Product, hit: &Hit) -> Json {
    let mut entry = Marks::of(product, hit.operation).to_json();
    if let Some(entry) = entry.as_object_mut() {
        entry.insert("group".to_owned(), json!(hit.group));
    }
    entry
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ICE;

    fn search(text: &str) -> Vec<&'static str> {
        let words = text.split(' ').map(str::to_owned).collect();
        let hits = SearchArgs { words, limit: 20 }.hits(&ICE).unwrap();
        hits.iter().map(|hit| hit.operation.name).collect()
    }

    #[test]
    fn names_come_before_texts() {
        let found = search("url upload");
        assert_eq!(found[..3], ["GetUrlUploadInfos", "UploadMediaByURL", "UploadStreamByURL"], "{found:?}");
        assert_eq!(search("transcode submit")[0], "SubmitTranscodeJob");
        assert_eq!(search("templates list")[0], "ListTemplates");
    }

    #[test]
    fn a_name_is_found_in_any_style() {
        for text in ["GetMediaInfo", "get-media-info", "getmediainfo", "ice:GetMediaInfo", "get media info"] {
            assert_eq!(search(text)[0], "GetMediaInfo", "{text}");
        }
    }

    #[test]
    fn the_words_may_stand_in_any_part_of_the_document() {
        assert!(search("DOWNLOAD_FAIL").contains(&"GetUrlUploadInfos"), "a value");
        assert!(search("NonExists").contains(&"GetUrlUploadInfos"), "a member of the response");
        assert!(search("IdempotentParameterMismatch").contains(&"QueryIProductionJob"), "an error code");
        assert!(search("StorageLocation").contains(&"UploadMediaByURL"), "a nested member");
        assert!(search("percent-encoded").contains(&"UploadMediaByURL"), "a description");
    }

    #[test]
    fn many_words_are_rejected_and_repeated_ones_count_once() {
        assert_eq!(search(&"media ".repeat(10_000)), search("media"));
        let words: Vec<String> = (0..=MOST_WORDS).map(|number| format!("word{number}")).collect();
        let failure = SearchArgs { words, limit: 20 }.hits(&ICE).map(|_| ()).unwrap_err();
        assert_eq!(failure.message, "a search takes at most 20 words");
    }

    #[test]
    fn all_words_have_to_match() {
        assert!(search("upload zebra").is_empty());
        assert!(
            search("load").iter().all(|name| *name != "UploadMediaByURL"),
            "words match at their beginning"
        );
    }

    #[test]
    fn the_plural_is_found_with_the_singular_and_the_reverse() {
        assert_eq!(search("job"), search("jobs"));
        assert!(search("status").contains(&"GetUrlUploadInfos"), "not every `s` is a plural");
    }

    #[test]
    fn a_result_is_one_line_that_begins_with_the_name() {
        let arguments = SearchArgs { words: vec!["GetUrlUploadInfos".to_owned()], limit: 20 };
        let text = render(&ICE, &arguments.hits(&ICE).unwrap(), usize::MAX);
        let text = anstream::adapter::strip_str(&text).to_string();
        let expected =
            "GetUrlUploadInfos  Queries URL upload jobs by job ID or URL. (upload, reads only, --wait)\n";
        assert!(text.replace("   ", "").starts_with(expected), "{text}");
    }

    #[test]
    fn a_misspelled_word_is_suggested() {
        let arguments = SearchArgs { words: vec!["uplaod".to_owned()], limit: 20 };
        let failure = arguments.no_match(&ICE);
        assert_eq!(failure.message, "no operation matches `uplaod`; did you mean `upload`?");
        assert_eq!(failure.cause.exit_code(), 1);
    }
}
