//! What a description offers for a value of an example.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::api::{Field, Node};

/// What a description offers for a value: a name to fall back on, and an example.
#[derive(Clone, Copy)]
pub(super) struct Sample<'s> {
    pub(super) name: &'s str,
    example: Option<&'s Node>,
}

impl<'s> Sample<'s> {
    pub(super) fn of(field: &'s Field) -> Self {
        Sample { name: &field.name, example: field.docs.example.as_ref() }
    }

    pub(super) fn without_example(self) -> Self {
        Sample { example: None, ..self }
    }

    /// The sample of an item: the first one of an example that is a list.
    pub(super) fn item(self) -> Self {
        match self.example {
            Some(Node::List(items)) => Sample { example: items.first(), ..self },
            _ => self,
        }
    }

    /// The example as text; empty if there is none.
    pub(super) fn text(self) -> Cow<'s, str> {
        match self.example {
            Some(Node::Text(text)) => Cow::Borrowed(text),
            Some(other) => Cow::Owned(other.to_string()),
            None => Cow::Borrowed(""),
        }
    }

    /// A literal of the example, or of another text.
    pub(super) fn text_or(self, otherwise: &str) -> TokenStream {
        let text = self.text();
        if text.is_empty() { otherwise.to_token_stream() } else { text.to_token_stream() }
    }
}
