//! The operations of an Alibaba Cloud service as data, for programs that do not know them when they are
//! compiled: command lines, forms, mock servers.
//!
//! The generator writes an [`Operation`] for each operation of a description, as a JSON document. A generated
//! crate such as `alicloud-ice` returns the document from its function `describe`, with the feature
//! `catalogue`:
//!
//! ```
//! use alicloud_catalogue::{Operation, Scalar, Shape};
//!
//! let document = r#"{
//!     "name": "Greet", "group": "greetings", "summary": "Says hello.", "method": "POST",
//!     "parameters": [{
//!         "name": "Name", "required": true, "example": "Ada", "rust": "name"
//!     }],
//!     "rust": {"method": "greet", "request": "greetings::GreetRequest"}
//! }"#;
//! let operation = Operation::from_json(document).expect("the document describes an operation");
//!
//! let name = &operation.parameters[0];
//! assert!(name.required);
//! assert_eq!(name.shape, Shape::Scalar(Scalar::String));
//! ```

mod event;
mod field;
mod operation;
mod types;

pub use event::Event;
pub use field::{Alternative, Field, Limit, Location, Scalar, Shape, Style};
pub use operation::{ErrorCode, Jobs, Method, Operation, Pagination, Permission, RustNames, Waiter};
pub use types::{Structure, Type, TypeKind, Value};

pub use serde_json::Value as Json;

/// Returns whether a value is the default, which a document leaves out.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
