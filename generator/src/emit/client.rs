//! The client of the service.

use proc_macro2::TokenStream;
use quote::quote;

use super::{RustFile, doc, guide, library, markdown};
use crate::names::NamedApi;

pub(super) fn file(named: &NamedApi) -> RustFile {
    let api = &named.api;
    let (product, version, endpoint) = (&api.product, &api.version, &api.endpoint.host);
    let regions = &api.endpoint.regions;
    let listed = |method: &str, hosts: &[(String, String)]| {
        let method = quote::format_ident!("{method}");
        let pairs = hosts.iter().map(|(region, host)| quote!((#region, #host)));
        (!hosts.is_empty()).then(|| quote!(.#method(&[#(#pairs),*])))
    };
    let endpoints = listed("endpoints", &api.endpoint.hosts);
    let vpc_endpoints = listed("vpc_endpoints", &api.endpoint.vpc_hosts);
    let inner_docs = doc::inner("The client of the service.");
    let client_docs = doc::outer(&format!(
        "A client for {}.\n\nCloning is cheap, and clones share connections: build one client and clone it for each \
         task.\n\nIt has a method for each operation. The page of a group has a table of its operations, \
         and the page of a request documents its operation.{}\n\n{}",
        match markdown::line(&api.title) {
            title if title.is_empty() => doc::code(product),
            title => title,
        },
        // A description whose operations have no example has no guide.
        if guide::applies(named) { " The [guide](mod@crate::guide) explains calls." } else { "" },
        library::groups(named, "crate::")
    ));
    let region = &api.endpoint.default_region;
    let builder_docs = doc::outer(&format!(
        "Returns a builder of a client. Only a region is required. Without explicit credentials, those of \
         [`credentials::DefaultChain`](crate::credentials::DefaultChain) are used.\n\n\
         ```no_run\n# async fn example() -> {library}::Result<()> {{\nlet client = \
         {library}::Client::builder().region({region:?}).build().await?;\n# Ok(())\n# }}\n```",
        library = super::library_name(named)
    ));
    let service_docs = doc::outer("The product, version, endpoint and regions of the service.");
    let items: TokenStream = quote! {
        #inner_docs

        use alicloud_runtime::{Call, ClientBuilder, Endpoint, Request, Service};

        #client_docs
        #[derive(Clone, Debug)]
        pub struct Client(pub(crate) alicloud_runtime::Client);

        impl Client {
            #builder_docs
            #[inline]
            pub fn builder() -> ClientBuilder<Self> {
                ClientBuilder::new(&SERVICE)
            }

            /// Creates a call of any operation, including operations that you define, and those whose name is known at
            /// run time only: see [`DynamicRequest`](crate::DynamicRequest).
            pub fn call<R: Request>(&self, request: R) -> Call<R> {
                self.0.call(request)
            }

            /// Returns the endpoint that calls are sent to.
            #[inline]
            pub fn endpoint(&self) -> &Endpoint {
                self.0.endpoint()
            }
        }

        impl From<alicloud_runtime::Client> for Client {
            #[inline]
            fn from(client: alicloud_runtime::Client) -> Self {
                Self(client)
            }
        }

        #service_docs
        pub const SERVICE: Service = Service::new(#product, #version, #endpoint)
            .regions(&[#(#regions),*])
            #endpoints
            #vpc_endpoints
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")));
    };
    RustFile::of_tokens("src/client.rs", items)
}
