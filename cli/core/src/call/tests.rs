use crate::help::HelpArgs;
use crate::skeleton;
use crate::testing::ICE;

use super::prepare::{Purpose, prepare};
use super::*;

/// Checks a command like the SDK.
async fn check_command(name: &str, tokens: &[String]) -> Outcome {
    let Asked::Call(line, prepared) = read(&ICE, name, tokens)? else { panic!("{name} asks for help") };
    let planned = Planned::new(&ICE, &line, &prepared)?;
    planned.check_options()?;
    assert_eq!(
        check(&ICE, &prepared.operation, planned.parameters)?,
        Vec::<String>::new(),
        "{name} has warnings"
    );
    let known = progress::Known::default();
    prepare(&planned, Purpose::Check, &Progress::new(&line.output, &known)).await.map(|_| ())
}

#[test]
fn the_examples_and_skeletons_of_all_operations_are_valid_calls() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request.json");
    let secret = folder.path().join("secret.txt");
    std::fs::write(&secret, "a secret 123").unwrap();
    let runtime = runtime().unwrap();
    for info in ICE.operations() {
        let operation = operations::describe(&ICE, info).unwrap();
        let text = HelpArgs::default().render(&ICE, &operation, 80);
        let text = anstream::adapter::strip_str(&text).to_string();
        let (_, command) = text.split_once("\nExample:\n").unwrap();
        // A shell joins the lines.
        let command = command.split("\n\n").next().unwrap().replace("\\\n", " ");
        let command = command.replace("@secret.txt", &format!("@{}", secret.display()));
        let words = shlex::split(&command).unwrap();
        // A document with secrets is in a file, which a person writes.
        let has_document = words.iter().any(|word| word == "@document.json");
        let called =
            if has_document { Ok(()) } else { runtime.block_on(check_command(&words[1], &words[2..])) };
        called.unwrap_or_else(|failure| panic!("{}: {}: {words:?}", info.name, failure.message));
        for only_required in [false, true] {
            let request = skeleton::of_request(&operation, only_required).unwrap();
            std::fs::write(&file, &request).unwrap();
            let tokens = ["--input".to_owned(), file.display().to_string()];
            let called = runtime.block_on(check_command(info.name, &tokens));
            called.unwrap_or_else(|failure| panic!("{}: {}: {request}", info.name, failure.message));
        }
    }
}
