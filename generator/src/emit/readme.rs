//! The README of the generated crate, which registries show.

use super::{catalogue, example, group, markdown};
use crate::Input;
use crate::format;
use crate::names::{self, NamedApi};

/// `README.md`: what the crate is, one call, how to depend on it, and where the rest is documented.
pub(crate) fn readme(named: &NamedApi, input: &Input) -> String {
    let api = &named.api;
    let name = named.crate_name();
    let version = &api.crate_version;
    let mut page = vec![
        format!("# {name}"),
        format!(
            "A Rust client for {}, API version {}.",
            markdown::line(&api.title),
            markdown::line(&api.version)
        ),
        markdown::blocks(&api.description),
    ];
    if let Some(shown) = example::shown_operation(named) {
        page.push(program(&example::whole(named, shown)));
    }
    let source =
        if input.is_published { format!("{version:?}") } else { format!("{{ path = \"../{name}\" }}") };
    page.push(format!("```toml\n[dependencies]\n{name} = {source}\n{TOKIO}\n```"));
    page.push(CREDENTIALS.replace("RUST_VERSION", env!("CARGO_PKG_RUST_VERSION")));
    let groups: Vec<String> = catalogue::filled_groups(named)
        .map(|(index, found)| {
            let count = group::operations(named, index).count();
            format!("| `{}` | {count} | {} |", names::feature(found), markdown::cell(&found.description))
        })
        .collect();
    if let (Some((_, first)), true) = (catalogue::filled_groups(named).next(), groups.len() > 1) {
        page.push(format!(
            "Each group of operations is a feature, and all are enabled by default. A program that uses one \
             group compiles much faster with\n`default-features = false, features = [\"default-https-client\", {:?}]`.",
            names::feature(first)
        ));
        page.push(format!("| feature | operations | |\n| --- | --- | --- |\n{}", groups.join("\n")));
    }
    let documentation = match input.is_published {
        true => format!("The [documentation](https://docs.rs/{name}/{version})"),
        false => "The documentation (`cargo doc --no-deps --open`)".to_owned(),
    };
    let programs = match input.examples.is_empty() {
        true => "",
        false => " The folder `examples` of this package has whole programs.",
    };
    page.push(format!(
        "{documentation} has all operations and features, and what to know about errors, retries, timeouts and \
         tests.{programs}"
    ));
    if input.is_published {
        page.push(format!("Licensed under {}, at your option. The texts are in this package.", license()));
    }
    page.retain(|part| !part.is_empty());
    format::markdown_header(&input.command) + &page.join("\n\n") + "\n"
}

/// Returns an example of the documentation as a program. Only rustdoc hides the lines around its statements.
fn program(example: &str) -> String {
    let mut text = String::new();
    let mut in_main = false;
    for line in example.lines() {
        let shown = line.strip_prefix("# ").unwrap_or(line);
        let line = match shown {
            "```no_run" => "```rust,no_run".to_owned(),
            "}" if line.starts_with("# ") => {
                in_main = false;
                shown.to_owned()
            }
            shown if in_main && !shown.is_empty() => format!("    {shown}"),
            shown if shown.starts_with("async fn example(") => {
                in_main = true;
                format!("#[tokio::main]\n{}", shown.replacen("example", "main", 1))
            }
            shown => shown.to_owned(),
        };
        text += &line;
        text.push('\n');
    }
    text.trim_end().to_owned()
}

/// The licences, as in `Apache-2.0 or MIT`.
fn license() -> String {
    env!("CARGO_PKG_LICENSE").replace(" OR ", " or ")
}

const TOKIO: &str = r#"tokio = { version = "1", features = ["macros", "rt-multi-thread"] }"#;

const CREDENTIALS: &str = "\
Credentials come from where the official SDKs look for them, such as the environment variables
`ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, the CLI profile or the RAM role of an
ECS instance. The crate needs Rust RUST_VERSION or later. The default HTTPS transport compiles `ring`, which needs
a C compiler.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_with_hidden_lines_becomes_a_program() {
        let example = "```no_run\nuse a::B;\n\n# async fn example() -> a::Result<()> {\nB::new([\n    1,\n]);\n# Ok(())\n# \
                       }\n```";
        let expected = "```rust,no_run\nuse a::B;\n\n#[tokio::main]\nasync fn main() -> a::Result<()> {\n    B::new([\n        \
                        1,\n    ]);\n    Ok(())\n}\n```";
        assert_eq!(program(example), expected);
    }
}
