// Written by `cargo xtask regen`. Change the description and run it again.

//! The client of the service.

use alicloud_runtime::{Call, ClientBuilder, Endpoint, Operation, Service};

/// A client for Alibaba Cloud Intelligent Media Services (ICE).
///
/// It has a method for each operation. Cloning is cheap, and clones share connections: build one client and clone it for each task.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) alicloud_runtime::Client);

impl Client {
    /// Returns a builder of a client. Only a region is required. Without explicit credentials, those of [`credentials::DefaultChain`](crate::credentials::DefaultChain) are used.
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

    /// Creates a call of any operation, including operations that you define.
    pub fn call<O: Operation>(&self, request: O) -> Call<O> {
        self.0.call(request)
    }

    /// Returns the endpoint that calls are sent to.
    pub fn endpoint(&self) -> &Endpoint {
        self.0.endpoint()
    }
}

impl From<alicloud_runtime::Client> for Client {
    fn from(client: alicloud_runtime::Client) -> Self {
        Self(client)
    }
}

/// The product, version, endpoint and regions of the service.
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
