//! The client of the service.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, doc};
use crate::names::NamedApi;

pub(super) fn file(named: &NamedApi) -> RustFile {
    let api = &named.api;
    let (product, version, endpoint) = (&api.product, &api.version, &api.endpoint.host);
    let regions = &api.endpoint.regions;
    let inner_docs = doc::inner("The client of the service.");
    let client_docs = doc::outer(&format!(
        "A client of {}.\n\nIt has a method for every operation. It is cheap to clone, and clones share their \
         connections: make one, and give a clone to every task.",
        doc::markdown(&api.title)
    ));
    let region = &api.endpoint.default_region;
    let builder_docs = doc::outer(&format!(
        "Begins to set up a client. A region is all that it needs; credentials are looked for in the usual places, in the order of [`credentials::DefaultChain`](crate::credentials::DefaultChain).\n\n\
         ```no_run\n# async fn example() -> {library}::Result<()> {{\nlet client = \
         {library}::Client::builder().region({region:?}).build().await?;\n# Ok(())\n# }}\n```",
        library = super::library_name(named)
    ));
    let service_docs = doc::outer("The facts of the service that every call needs.");
    let items: TokenStream = quote! {
        #inner_docs

        use alicloud_runtime::{Call, ClientBuilder, Endpoint, Operation, Service};

        #client_docs
        #[derive(Clone, Debug)]
        pub struct Client(pub(crate) alicloud_runtime::Client);

        impl Client {
            #builder_docs
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

        #service_docs
        pub const SERVICE: Service = Service::new(#product, #version, #endpoint)
            .regions(&[#(#regions),*])
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    };
    RustFile { path: "src/client.rs".to_owned(), items }
}
