//! The region of a client.

use std::time::Duration;

use crate::credentials::{ProviderConfig, reason, region_of_profile};
use crate::endpoint::is_region_id;
use crate::{Error, ErrorKind, Result, Service};

/// The only variable that the CLI documents. It also reads `ALIBABACLOUD_REGION_ID`, `ALICLOUD_REGION_ID`,
/// `REGION_ID` and `REGION` (`config/profile.go`), but removed them from its documentation. The last two
/// are used by other software.
const VARIABLE: &str = "ALIBABA_CLOUD_REGION_ID";

/// The least similarity of a region that is suggested, from 0 to 1.
const SIMILAR: f64 = 0.7;

/// The places in which the region of a client is looked up.
pub(crate) struct RegionLookup<'a> {
    pub(crate) service: &'static Service,
    /// The region that the program sets.
    pub(crate) explicit: Option<&'a str>,
    /// Whether a region that the service does not list is accepted.
    pub(crate) allow_unlisted: bool,
    pub(crate) config: &'a ProviderConfig,
    /// The CLI profile whose region may be used.
    pub(crate) profile: ProfileRegion<'a>,
    /// The time limit of reading the CLI profile.
    pub(crate) timeout: Duration,
}

/// Whose region a client may use.
pub(crate) enum ProfileRegion<'a> {
    /// That of the current profile, to which the default credentials belong.
    Default,
    /// That of the profile that the program names. It takes precedence over the environment.
    Of(&'a str),
    /// That of no profile, because the client has credentials of its own.
    Unread,
}

/// A region ID, and its origin unless the program sets it.
pub(crate) struct Region {
    pub(crate) id: String,
    pub(crate) origin: Option<String>,
}

impl RegionLookup<'_> {
    /// Returns the region that the program sets, or else that of the environment, or else that of the CLI
    /// profile.
    ///
    /// The order of the last two is that of the default credentials, which also prefer a variable, because it
    /// is set for this process and the file is not. The CLI itself prefers its profile (`OverwriteWithFlags`
    /// in `config/profile.go`).
    ///
    /// # Errors
    /// There is no region, it is not a region ID, or the service does not list it.
    pub(crate) async fn region(&self) -> Result<Region> {
        let variable =
            self.config.variable(VARIABLE).map(|id| Region { id, origin: Some(VARIABLE.to_owned()) });
        let region = match (self.explicit, variable, &self.profile) {
            (Some(id), ..) => Region { id: id.to_owned(), origin: None },
            (None, Some(variable), ProfileRegion::Of(_)) => match self.region_of_profile().await {
                Err(error) if error.kind() == ErrorKind::Configuration => variable,
                region => region?,
            },
            (None, Some(variable), _) => variable,
            (None, None, _) => self.region_of_profile().await?,
        };
        self.check(&region)?;
        Ok(region)
    }

    async fn region_of_profile(&self) -> Result<Region> {
        let read = |name| tokio::time::timeout(self.timeout, region_of_profile(name, self.config));
        let found = match self.profile {
            ProfileRegion::Default => Some(read(None).await),
            ProfileRegion::Of(name) => Some(read(Some(name)).await),
            ProfileRegion::Unread => None,
        };
        let reason = match found {
            None => "it is not read, because the client has credentials of its own".to_owned(),
            Some(Ok(Ok(Ok((id, origin))))) => return Ok(Region { id, origin: Some(origin) }),
            Some(Ok(Ok(Err(reason)))) => reason,
            // The credentials are those of the profile, so the region is not what is missing.
            Some(Ok(Err(error))) if matches!(self.profile, ProfileRegion::Of(_)) => return Err(error),
            Some(Ok(Err(error))) => reason(&error).to_owned(),
            Some(Err(_)) => format!("timed out after {:?}", self.timeout),
        };
        let with_one = match self.service.regions {
            [] => String::new(),
            regions => format!(" with one of {}", regions.join(", ")),
        };
        Err(configuration(format!(
            "no region and no endpoint: call `.region(..)`{with_one}, or set {VARIABLE} or the region of the CLI \
             profile ({reason})"
        )))
    }

    fn check(&self, region: &Region) -> Result<()> {
        let Region { id, origin } = region;
        let from = origin.as_ref().map(|origin| format!(" from {origin}")).unwrap_or_default();
        if !is_region_id(id) {
            return Err(configuration(format!(
                "invalid region {id:?}{from}: expected a region ID such as `cn-shanghai`"
            )));
        }
        let known = self.service.regions;
        if known.is_empty() || known.contains(&id.as_str()) || self.allow_unlisted {
            return Ok(());
        }
        let suggestion =
            nearest(id, known).map(|known| format!("did you mean `{known}`? ")).unwrap_or_default();
        Err(configuration(format!(
            "unknown region {id:?}{from}: {suggestion}{} is in {}; call `.allow_unlisted_region(true)` for a newer \
             region",
            self.service.product,
            known.join(", ")
        )))
    }
}

/// Returns the known region that is most similar to an unknown one, if one is similar.
fn nearest(id: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let similar = known.iter().map(|known| (strsim::normalized_damerau_levenshtein(known, id), *known));
    let similar = similar.filter(|(similarity, _)| *similarity >= SIMILAR);
    similar.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, known)| known)
}

fn configuration(message: String) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_region_is_suggested_if_it_is_similar() {
        const KNOWN: &[&str] = &["cn-beijing", "cn-hangzhou", "cn-shanghai", "cn-shenzhen", "us-west-1"];
        for (id, suggestion) in [
            ("cn-shanghia", Some("cn-shanghai")),
            ("shanghai", Some("cn-shanghai")),
            ("cn-hangzou", Some("cn-hangzhou")),
            ("cn_beijing", Some("cn-beijing")),
            ("us-west-2", Some("us-west-1")),
            ("eu-central-1", None),
            ("", None),
        ] {
            assert_eq!(nearest(id, KNOWN), suggestion, "{id}");
        }
        assert_eq!(nearest("cn-shanghai", &[]), None);
    }
}
