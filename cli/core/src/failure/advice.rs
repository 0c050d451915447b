//! What the messages of the SDK advise, in terms of the command line.

/// What a message of the SDK advises a program to call, and what a person at the command line can do instead.
const ADVICE: &[(&str, &str)] = &[
    ("call `.region(..)`", "pass --region"),
    ("call `.allow_unlisted_region(true)` for a newer region", "pass --endpoint for a newer region"),
    (", or call `.credentials(..)` on the client's builder", ""),
    ("use https, or `allow_plain_http`", "use https"),
];

/// Returns a message of the SDK in terms of the command line.
pub(crate) fn in_options(message: &str) -> String {
    ADVICE.iter().fold(message.to_owned(), |message, (program, person)| message.replace(program, person))
}

#[cfg(test)]
mod tests {
    use alicloud_runtime::credentials::{DefaultChain, ProvideCredentials, ProviderConfig};
    use alicloud_runtime::{Client, ClientBuilder, Error};

    use super::*;
    use crate::testing::ICE;

    fn nothing() -> ProviderConfig {
        ProviderConfig::new()
            .home("/nowhere")
            .variables(|name| (name == "ALIBABA_CLOUD_ECS_METADATA_DISABLED").then(|| "true".to_owned()))
    }

    async fn error(builder: ClientBuilder<Client>) -> Error {
        builder.provider_config(nothing()).build().await.unwrap_err()
    }

    /// The text of the SDK may change, and then the table has to follow.
    #[test]
    fn no_message_names_a_method() {
        let builder = || ClientBuilder::<Client>::new(ICE.service);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let errors = runtime.block_on(async {
            let chain = DefaultChain::new().configure(nothing());
            [
                error(builder()).await,
                error(builder().region("cn-nowhere-9")).await,
                error(builder().endpoint("http://ice.example")).await,
                error(builder().region("cn-shanghai")).await,
                chain.credentials().await.unwrap_err(),
            ]
        });
        for error in errors {
            let message = in_options(&error.to_string());
            assert!(!message.contains("(..)") && !message.contains("allow_"), "{message}");
        }
    }
}
