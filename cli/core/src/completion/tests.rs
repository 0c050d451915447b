use std::fs;

use super::*;
use crate::testing::ICE;

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
fn options_without_a_meaning_for_the_operation_are_left_out() {
    let lookup = complete("GetUrlUploadInfos --");
    assert!(lookup.contains(&"--wait".to_owned()) && !lookup.contains(&"--all".to_owned()), "{lookup:?}");
    let listing = complete("ListMediaBasicInfos --");
    assert!(listing.contains(&"--all".to_owned()) && !listing.contains(&"--wait".to_owned()), "{listing:?}");
    assert!(complete("UploadMediaByURL --w").contains(&"--wait".to_owned()), "it starts jobs");
}

#[test]
fn what_is_given_is_not_offered_again_except_for_lists() {
    let rest = complete("UploadMediaByURL --AppId a --UploadURLs=x --");
    assert!(!rest.contains(&"--AppId".to_owned()), "{rest:?}");
    assert!(rest.contains(&"--UploadURLs".to_owned()), "{rest:?}");
    let all = complete("GetUrlUploadInfos --");
    assert_eq!(all.iter().filter(|word| *word == "--dry-run").count(), 1, "{all:?}");
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
    assert_eq!(complete("SubmitMediaProducingJob --OutputMediaConfig.Me"), ["--OutputMediaConfig.MediaURL"]);
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
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Pwsh] {
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

/// Completes a line with the script in Bash, which splits words at `=`, `:` and `@`. A program of the same name
/// returns the candidates, and writes what it is called with.
#[cfg(unix)]
fn complete_in_bash(line: &str, words: &[&str], candidates: &str) -> Option<(String, String)> {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    static RUNS: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let run = RUNS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("alicloud-cli-bash-{}-{run}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let program = folder.join("ice");
    fs::write(folder.join("candidates"), candidates).unwrap();
    fs::write(
        &program,
        "#!/bin/sh\nd=$(dirname \"$0\")\nprintf '[%s]' \"$@\" > $d/called\ncat $d/candidates\n",
    )
    .unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let quoted = |text: &str| shlex::try_quote(text).unwrap().into_owned();
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    let script = format!(
        "{}\nCOMP_LINE={} COMP_POINT=${{#COMP_LINE}} COMP_WORDS=({}) COMP_CWORD={}\n_ice_complete\n\
         printf '[%s]' \"${{COMPREPLY[@]}}\"",
        CompletionArgs { shell: Shell::Bash }.script("ice"),
        quoted(line),
        words.join(" "),
        words.len() - 1
    );
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
    let output = Command::new("bash").arg("-c").arg(script).env("PATH", path).output().ok();
    let called = fs::read_to_string(folder.join("called")).unwrap_or_default();
    fs::remove_dir_all(&folder).unwrap();
    Some((called, String::from_utf8(output?.stdout).unwrap()))
}

#[cfg(unix)]
#[test]
fn bash_passes_on_whole_words_and_gets_what_it_replaces() {
    let cases = [
        ("ice Get", vec!["ice", "Get"], "GetA\ta\nGetB\tb\n", "[--current=Get][--]", "[GetA][GetB]"),
        ("ice  GetA ", vec!["ice", "GetA", ""], "--X\t\n", "[--current=][--][GetA]", "[--X]"),
        ("ice A --X=b", vec!["ice", "A", "--X", "=", "b"], "--X=bc\t\n", "[--current=--X=b][--][A]", "[bc]"),
        ("ice A --X=", vec!["ice", "A", "--X", "="], "--X=c\t\n", "[--current=--X=][--][A]", "[c]"),
        (
            "ice A --X @d",
            vec!["ice", "A", "--X", "@", "d"],
            "@d e\t\n",
            "[--current=@d][--][A][--X]",
            "[@d\\ e]",
        ),
        (
            "ice A --X=@d",
            vec!["ice", "A", "--X", "=@", "d"],
            "--X=@de\t\n",
            "[--current=--X=@d][--][A]",
            "[@de]",
        ),
        (
            "ice A --X a@b",
            vec!["ice", "A", "--X", "a", "@", "b"],
            "a@bc\t\n",
            "[--current=a@b][--][A][--X]",
            "[@bc]",
        ),
        (
            "ice A --X http://a --Y",
            vec!["ice", "A", "--X", "http", ":", "//a", "--Y"],
            "--Yes\t\n",
            "[--current=--Y][--][A][--X][http://a]",
            "[--Yes]",
        ),
    ];
    for (line, words, candidates, called, replies) in cases {
        // Without Bash, there is nothing to test.
        let Some((was_called, replied)) = complete_in_bash(line, &words, candidates) else { return };
        assert_eq!(was_called, format!("[__complete]{called}"), "{line}");
        assert_eq!(replied, replies, "{line}");
    }
}
