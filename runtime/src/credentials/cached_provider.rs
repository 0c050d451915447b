//! What the cached providers have in common.

/// Implements the method `configure`, the private
/// `update` of a setting, and `ProvideCredentials` by means of `fetch`. A provider that has more to
/// discard than the cache names its method for that.
macro_rules! cached_provider {
    ($cached:ident, $provider:ident $(, invalidate: $invalidate:ident)?) => {
        impl $cached {
            /// Sets the configuration: environment variables, home directory, transport and clock.
            /// The default is that of this process.
            #[must_use]
            pub fn configure(self, config: ProviderConfig) -> Self {
                $cached(self.0.configure(config.clone())).update(|provider| provider.config = config)
            }

            fn update(self, set: impl FnOnce(&mut $provider)) -> Self {
                $cached(self.0.update(set))
            }
        }

        impl ProvideCredentials for $provider {
            fn credentials(&self) -> CredentialsFuture<'_> {
                Box::pin(self.fetch())
            }
            $(
                fn invalidate(&self, rejected: &Credentials) {
                    self.$invalidate(rejected);
                }
            )?
        }

        impl ProvideCredentials for $cached {
            fn credentials(&self) -> CredentialsFuture<'_> {
                self.0.credentials()
            }

            fn invalidate(&self, rejected: &Credentials) {
                self.0.invalidate(rejected);
            }
        }
    };
}

pub(super) use cached_provider;
