//! What users of other command lines type, in the spelling that this one has.

use alicloud_catalogue::Operation;

use super::options::duration;
use crate::operations::key;

/// The keys that follow `--pager` of the Alibaba Cloud CLI. What pages are is known here.
const PAGER_KEYS: &[&str] = &["path", "PageNumber", "PageSize", "TotalCount", "NextToken", "MaxResults"];

/// Rewrites the tokens of a call.
pub(crate) fn rewritten(operation: &Operation, tokens: &[String]) -> Vec<String> {
    let has_region = operation.sent_parameters().any(|field| key(&field.name) == "regionid");
    let mut rewritten: Vec<String> = Vec::with_capacity(tokens.len());
    let mut is_pager = false;
    for token in tokens {
        let is_pager_key = token.split_once('=').is_some_and(|(name, _)| PAGER_KEYS.contains(&name));
        match rewritten.last_mut() {
            // A call has no arguments beside options, so the time can only belong to the option.
            Some(last) if last == "--wait" && duration(token).is_ok() => last.push_str(&format!("={token}")),
            _ if is_pager && is_pager_key => {}
            _ => {
                is_pager = token == "--pager";
                let region = ["--RegionId", "--biz-region-id", "--region-id"].iter().find_map(|option| {
                    let rest = token.strip_prefix(option).filter(|_| !has_region)?;
                    (rest.is_empty() || rest.starts_with('=')).then(|| format!("--region{rest}"))
                });
                rewritten.push(region.unwrap_or_else(|| token.clone()));
            }
        }
    }
    rewritten
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::{describe, find};
    use crate::testing::ICE;

    #[test]
    fn habits_are_understood() {
        let operation = describe(&ICE, find(&ICE, "ListMediaBasicInfos").unwrap()).unwrap();
        for (line, expected) in [
            ("--wait 1m --MediaType video", "--wait=1m --MediaType video"),
            ("--wait --MediaType 5", "--wait --MediaType 5"),
            ("--pager path=MediaInfos PageSize=10 -q", "--pager -q"),
            ("--MediaType path=a --pager -q", "--MediaType path=a --pager -q"),
            ("--RegionId cn-shanghai", "--region cn-shanghai"),
            ("--biz-region-id=cn-shanghai", "--region=cn-shanghai"),
            ("--RegionIds a", "--RegionIds a"),
        ] {
            let tokens: Vec<String> = line.split(' ').map(str::to_owned).collect();
            assert_eq!(rewritten(&operation, &tokens).join(" "), expected);
        }
    }
}
