// Written by `cargo xtask regen`. Change the description and run it again.

//! The client of the service.

use alicloud_runtime::{Call, ClientBuilder, Endpoint, Operation, Service};

/// A client of Alibaba Cloud Intelligent Media Services (ICE).
///
/// It has a method for every operation. It is cheap to clone, and clones share their connections: make one, and give a clone to every task.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) alicloud_runtime::Client);

impl Client {
    /// Begins to set up a client. A region is all that it needs; credentials are looked for in the usual places, in the order of [`credentials::DefaultChain`](crate::credentials::DefaultChain).
    ///
    /// ```no_run
    /// # async fn example() -> alicloud_ice::Result<()> {
    /// let client = alicloud_ice::Client::builder().region("cn-shanghai").build().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&SERVICE)
    }

    /// Prepares a call of any operation, one of your own included.
    pub fn call<O: Operation>(&self, request: O) -> Call<O> {
        self.0.call(request)
    }

    /// Where calls go.
    pub fn endpoint(&self) -> &Endpoint {
        self.0.endpoint()
    }
}

impl From<alicloud_runtime::Client> for Client {
    fn from(client: alicloud_runtime::Client) -> Self {
        Self(client)
    }
}

/// The facts of the service that every call needs.
pub const SERVICE: Service = Service::new(
        "ICE",
        "2020-11-09",
        "ice{network}.{region}.aliyuncs.com",
    )
    .regions(
        &[
            "cn-beijing",
            "cn-hangzhou",
            "cn-shanghai",
            "cn-shenzhen",
            "ap-southeast-1",
            "us-west-1",
        ],
    )
    .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
