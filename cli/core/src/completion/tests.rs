use std::fs;

use super::*;
use crate::ice::ICE;

/// Returns the candidates of a command line, of which the last word is the current one.
fn complete(line: &str) -> Vec<String> {
    let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    let current = words.pop().unwrap_or_default();
    let (command, call) = sample_commands();
    let candidates = CompleteArgs { current, words }.candidates(&ICE, command, call);
    candidates.into_iter().map(|candidate| candidate.word).collect()
}

#[test]
fn the_first_word_is_a_command_or_an_operation() {
    let all = complete("");
    assert!(all.contains(&"list".to_owned()) && all.contains(&"GetUrlUploadInfos".to_owned()), "{all:?}");
    assert!(!all.iter().any(|word| word.starts_with("secret") || word.starts_with("__")), "hidden: {all:?}");
    assert_eq!(complete("GetUrl"), ["GetUrlUploadInfos"]);
    assert_eq!(complete("get-url"), ["get-url-upload-infos"]);
    assert_eq!(complete("li")[0], "list");
    assert_eq!(complete("--pro"), ["--profile"]);
    assert_eq!(complete("--quiet -p list GetUrl"), ["GetUrlUploadInfos"], "`list` is the profile");
    assert_eq!(complete("nonsense "), [""; 0]);
}

#[test]
fn parameters_are_spelled_as_the_user_began() {
    assert_eq!(complete("GetUrlUploadInfos "), ["--JobIds", "--UploadURLs"]);
    assert_eq!(complete("GetUrlUploadInfos --J"), ["--JobIds"]);
    assert_eq!(complete("get-url-upload-infos --j"), ["--job-ids"]);
    assert_eq!(complete("call GetUrlUploadInfos --J"), ["--JobIds"]);
    let all = complete("GetUrlUploadInfos --");
    assert!(all.contains(&"--JobIds".to_owned()) && all.contains(&"--dry-run".to_owned()), "{all:?}");
    assert!(!all.contains(&"--force".to_owned()), "hidden: {all:?}");
}

#[test]
fn what_is_given_is_not_offered_again_except_for_lists() {
    let rest = complete("UploadMediaByURL --AppId a --UploadURLs=x --");
    assert!(!rest.contains(&"--AppId".to_owned()), "{rest:?}");
    assert!(rest.contains(&"--UploadURLs".to_owned()), "{rest:?}");
    let rest = complete("GetUrlUploadInfos --dry-run --header a=b --");
    assert!(!rest.contains(&"--dry-run".to_owned()), "{rest:?}");
    assert!(rest.contains(&"--header".to_owned()), "may be given again: {rest:?}");
}

#[test]
fn of_a_choice_only_the_one_that_is_begun_is_offered() {
    assert!(!complete("get-url-upload-infos --job-ids a --").contains(&"--UploadURLs".to_owned()));
    let rest = complete("SubmitMediaProducingJob --Timeline @cut.json --");
    assert!(
        !rest.contains(&"--ProjectId".to_owned()) && !rest.contains(&"--Timeline".to_owned()),
        "{rest:?}"
    );
    assert!(rest.contains(&"--OutputMediaConfig".to_owned()), "{rest:?}");
}

#[test]
fn required_parameters_come_first() {
    let all = complete("SubmitMediaProducingJob --");
    assert_eq!(all[..4].iter().filter(|word| *word == "--OutputMediaConfig").count(), 1, "{all:?}");
}

#[test]
fn an_option_of_the_name_of_a_parameter_is_the_option() {
    let operation =
        ICE.operations().find(|operation| operation.parameters.iter().any(|field| field.name() == "Input"));
    let name = operation.unwrap().name;
    assert_eq!(complete(&format!("{name} --Inp")), ["--Input"]);
    assert_eq!(complete(&format!("{name} --inp")).iter().filter(|word| *word == "--input").count(), 1);
}

#[test]
fn values_of_enums_booleans_and_options() {
    let statuses = complete("CreateUploadStream --HDRType ");
    assert!(statuses.contains(&"HDR10".to_owned()), "{statuses:?}");
    assert_eq!(complete("CreateUploadStream --HDRType=HDR1"), ["--HDRType=HDR10"]);
    assert_eq!(complete("GetUrlUploadInfos --output "), ["json", "table"]);
    assert_eq!(complete("GetUrlUploadInfos -o t"), ["table"]);
    assert_eq!(complete("GetUrlUploadInfos --output=t"), ["--output=table"]);
    assert_eq!(complete("GetUrlUploadInfos --region cn-shang"), ["cn-shanghai"]);
    assert_eq!(complete("SubmitMediaProducingJob --Timeline "), ["@"]);
    assert_eq!(
        complete("GetUrlUploadInfos --wait --J"),
        ["--JobIds"],
        "the value of `--wait` follows after `=`"
    );
    let boolean = ICE.operations().find_map(|operation| {
        let described = crate::operations::describe(&ICE, operation).unwrap();
        let boolean = alicloud_catalogue::Shape::Scalar(alicloud_catalogue::Scalar::Boolean);
        let field = described.parameters.iter().find(|field| field.shape == boolean)?;
        Some(format!("{} --{}", operation.name, field.name))
    });
    let boolean = boolean.unwrap();
    assert_eq!(complete(&format!("{boolean} ")), ["true", "false"]);
    assert!(complete(&format!("{boolean} --q")).contains(&"--quiet".to_owned()), "the value may be left out");
}

#[test]
fn the_last_value_of_a_comma_list_is_completed() {
    let (operation, parameter, values) = ICE
        .operations()
        .find_map(|operation| {
            let described = crate::operations::describe(&ICE, operation).unwrap();
            let field = described.sent_parameters().find(|field| {
                field.style == alicloud_catalogue::Style::CommaList
                    && crate::notation::values_of(&described, &field.shape).is_some()
            })?;
            let values = crate::notation::values_of(&described, &field.shape)?;
            let values: Vec<String> = values.iter().map(|value| value.value.clone()).collect();
            Some((operation.name, field.name.clone(), values))
        })
        .unwrap();
    let line = format!("{operation} --{parameter} {},", values[0]);
    let expected: Vec<String> = values[1..].iter().map(|value| format!("{},{value}", values[0])).collect();
    assert_eq!(complete(&line), expected);
}

#[test]
fn members_of_json_parameters() {
    assert_eq!(complete("SubmitMediaProducingJob --OutputMediaConfig.M"), ["--OutputMediaConfig.MediaURL"]);
    let list = complete("UploadMediaByURL --MediaMetaData.");
    assert!(list.contains(&"--MediaMetaData.1.SourceURL".to_owned()), "{list:?}");
    assert_eq!(complete("UploadMediaByURL --MediaMetaData.2.S"), ["--MediaMetaData.2.SourceURL"]);
    assert_eq!(complete("UploadMediaByURL --MediaMetaData.x.S"), [""; 0]);
    assert_eq!(complete("UploadMediaByURL --AppId."), [""; 0]);
}

#[test]
fn arguments_of_commands() {
    assert_eq!(complete("list upl"), ["upload"]);
    assert_eq!(complete("skeleton GetUrl"), ["GetUrlUploadInfos"]);
    assert_eq!(complete("skeleton GetUrlUploadInfos "), [""; 0]);
    assert!(complete("skeleton GetUrlUploadInfos --").contains(&"--required".to_owned()));
    assert_eq!(complete("policy GetUrlUploadInfos ListTempl"), ["ListTemplates"]);
    assert_eq!(complete("completion "), ["bash", "zsh", "fish", "powershell"]);
    assert!(complete("list --").contains(&"--output".to_owned()), "global options");
}

#[test]
fn files_follow_an_at_sign() {
    let folder = std::env::temp_dir().join(format!("alicloud-cli-{}", std::process::id()));
    fs::create_dir_all(folder.join("cuts")).unwrap();
    fs::write(folder.join("cut 1.json"), "{}").unwrap();
    fs::write(folder.join(".hidden"), "{}").unwrap();
    let path = folder.display();
    let found = complete(&format!("SubmitMediaProducingJob --Timeline @{path}/c"));
    let named = complete(&format!("SubmitMediaProducingJob --Timeline @{path}/.h"));
    let input = complete(&format!("SubmitMediaProducingJob --input {path}/cuts"));
    let all = complete(&format!("SubmitMediaProducingJob --Timeline=@{path}/"));
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(found, [format!("@{path}/cut 1.json"), format!("@{path}/cuts/")]);
    assert_eq!(named, [format!("@{path}/.hidden")]);
    assert_eq!(input, [format!("{path}/cuts/")]);
    assert_eq!(all.len(), 2, "{all:?}");
}

#[test]
fn no_command_line_makes_completion_panic() {
    let parts = [
        "",
        "-",
        "--",
        "---",
        "=",
        "--=",
        "--.",
        "--JobIds",
        "--JobIds=",
        "@",
        "@/",
        "\u{e9}",
        "call",
        "--MediaMetaData.1.",
        "-p",
        "--wait",
    ];
    for first in ["GetUrlUploadInfos", "UploadMediaByURL", "call", "list", "x"] {
        for second in parts {
            for third in parts {
                complete(&format!("{first} {second} {third}"));
            }
        }
    }
}

#[test]
fn scripts_have_the_name_of_the_program() {
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        let script = CompletionArgs { shell }.script("my-ice");
        assert!(script.contains("my-ice __complete") || script.contains("'my-ice' __complete"), "{script}");
        assert!(!script.contains("@program@") && !script.contains("@function@"), "{script}");
    }
}

#[test]
fn a_description_is_one_short_line() {
    assert_eq!(short("a\n`b`\t\u{1b}c"), "a b c");
    assert_eq!(short(&"\u{e9}".repeat(100)).chars().count(), LONGEST_DESCRIPTION + 3);
}
