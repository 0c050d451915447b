//! One line per generated type: what follows from its table.

/// Makes a type with [`Fields`](crate::wire::Fields) a [`Structure`](crate::wire::Structure),
/// with serde both ways, in the names of the wire. The fields are listed in the order of
/// their rows.
#[macro_export]
macro_rules! structure {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::wire::Structure for $name {
            fn fields(&self) -> &'static [$crate::wire::Field] {
                <Self as $crate::wire::Fields>::FIELDS
            }

            fn view_fields(&self, visit: &mut dyn ::core::ops::FnMut(&[&dyn $crate::wire::Wire])) {
                visit(&[$(&self.$field),*]);
            }

            fn edit_fields(&mut self, visit: &mut dyn ::core::ops::FnMut(&mut [&mut dyn $crate::wire::Wire])) {
                visit(&mut [$(&mut self.$field),*]);
            }
        }

        impl $crate::wire::Wire for $name {
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Structure(self)
            }

            fn edit(&mut self) -> $crate::wire::Edit<'_> {
                $crate::wire::Edit::Structure(self)
            }

            fn empty() -> Self {
                Self { $($field: $crate::wire::Wire::empty()),* }
            }
        }

        $crate::wire_serde!($name);
    };
}

/// Makes an [`OpenSet`](crate::wire::OpenSet) a [`Wire`](crate::wire::Wire) value with
/// `as_str`, `Display`, `From` text and serde both ways.
#[macro_export]
macro_rules! open_set {
    ($name:ident) => {
        impl $name {
            /// The value as the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Unknown(value) => value.as_str(),
                    known => $crate::wire::open_as_str(known),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::wire::open_from_text(text, Self::Unknown)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl $crate::wire::TextSet for $name {
            fn set(&mut self, text: &str) -> bool {
                *self = Self::from(text);
                true
            }
        }

        $crate::text_set!($name, Self::from(""));
    };
}

/// Makes a [`ClosedSet`](crate::wire::ClosedSet) a [`Wire`](crate::wire::Wire) value with
/// `as_str`, `Display`, `FromStr` and serde both ways.
#[macro_export]
macro_rules! closed_set {
    ($name:ident) => {
        impl $name {
            /// The value as the service writes it.
            pub fn as_str(&self) -> &'static str {
                $crate::wire::closed_as_str(self)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::wire::UndeclaredValue;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::wire::UndeclaredValue> {
                $crate::wire::closed_from_text(text)
            }
        }

        impl $crate::wire::TextSet for $name {
            fn set(&mut self, text: &str) -> bool {
                text.parse().map(|value| *self = value).is_ok()
            }
        }

        $crate::text_set!($name, <Self as $crate::wire::ClosedSet>::VALUES[0].1);
    };
}

/// Makes a [`OneOf`](crate::wire::OneOf) a [`Wire`](crate::wire::Wire) value. The variants
/// are listed in the order of their rows.
#[macro_export]
macro_rules! one_of {
    ($name:ident { $($variant:ident),+ $(,)? }) => {
        impl $crate::wire::Wire for $name {
            fn view(&self) -> $crate::wire::View<'_> {
                const VARIANTS: &[&str] = &[$(stringify!($variant)),+];
                let (variant, value): (&str, &dyn $crate::wire::Wire) = match self {
                    $(Self::$variant(value) => (stringify!($variant), value),)+
                };
                let index = VARIANTS.iter().position(|name| *name == variant);
                $crate::wire::View::OneOf(index.unwrap_or_default(), value)
            }

            fn edit(&mut self) -> $crate::wire::Edit<'_> {
                $crate::wire::Edit::OneOf(self)
            }

            fn empty() -> Self {
                const FIRST: fn() -> $name = [$(|| $name::$variant($crate::wire::Wire::empty())),+][0];
                FIRST()
            }
        }

        impl $crate::wire::Choice for $name {
            fn choose(&mut self, index: usize) -> &mut dyn $crate::wire::Wire {
                const EMPTY: &[fn() -> $name] = &[$(|| $name::$variant($crate::wire::Wire::empty())),+];
                if let ::core::option::Option::Some(empty) = EMPTY.get(index) {
                    *self = empty();
                }
                match self {
                    $(Self::$variant(value) => value,)+
                }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! text_set {
    ($name:ty, $empty:expr) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::wire::Wire for $name {
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Text(self.as_str())
            }

            fn edit(&mut self) -> $crate::wire::Edit<'_> {
                $crate::wire::Edit::Set(self)
            }

            fn empty() -> Self {
                $empty
            }
        }

        $crate::wire_serde!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! wire_serde {
    ($name:ty) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(&$crate::wire::Written(self), serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }
    };
}
