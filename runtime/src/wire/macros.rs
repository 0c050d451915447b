//! One line per generated type: what follows from its table.
//!
//! Compilers read every function of every type, so each is one call without conversions, and
//! what can be written once stands in the runtime. `#[inline]` leaves making code of it to the
//! program, which has the types that it uses.

/// Makes a type with [`Fields`](crate::wire::Fields) a [`Structure`](crate::wire::Structure)
/// and a [`Wire`](crate::wire::Wire) value, with `Clone`, `Debug`, `PartialEq`, and serde both
/// ways in the names of the wire. The fields are listed in the order of their rows.
#[macro_export]
macro_rules! structure {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::wire::Members for $name {
            #[inline]
            fn show<'a>(&'a self, shown: $crate::wire::Shown<'a>) -> $crate::wire::Shown<'a> {
                shown$(.member(&self.$field))*
            }

            #[inline]
            fn take(source: &mut $crate::wire::Source<'_>) -> Self {
                // An empty structure takes nothing.
                let _ = &source;
                Self { $($field: source.member()),* }
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::wire::duplicate(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::debug(self, stringify!($($field)*), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::equal(self, other)
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
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Unknown(value) => value.as_str(),
                    known => $crate::wire::open_as_str(known),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::wire::open_from_text(text, Self::Unknown)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
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
            #[inline]
            pub fn as_str(&self) -> &'static str {
                $crate::wire::closed_as_str(self)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::wire::UndeclaredValue;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::wire::UndeclaredValue> {
                $crate::wire::closed_from_text(text)
            }
        }

        impl $crate::wire::TextSet for $name {
            #[inline]
            fn named(text: &str) -> ::core::option::Option<Self> {
                text.parse().ok()
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
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                const VARIANTS: &[&str] = &[$(stringify!($variant)),+];
                let (variant, value): (&str, &dyn $crate::wire::Wire) = match self {
                    $(Self::$variant(value) => (stringify!($variant), value),)+
                };
                let index = VARIANTS.iter().position(|name| *name == variant);
                $crate::wire::View::OneOf(index.unwrap_or_default(), value)
            }

            #[inline]
            fn read(
                input: $crate::wire::Input<'_>,
            ) -> ::core::result::Result<Self, $crate::wire::Mismatch> {
                type Read = fn($crate::wire::Input<'_>) -> ::core::result::Result<$name, $crate::wire::Mismatch>;
                const READ: &[Read] = &[$(|input| $crate::wire::Wire::read(input).map($name::$variant)),+];
                READ[input.alternative()](input)
            }

            #[inline]
            fn duplicate(&self) -> Self {
                ::core::clone::Clone::clone(self)
            }

            #[inline]
            fn empty() -> Self {
                const FIRST: fn() -> $name = [$(|| $name::$variant($crate::wire::Wire::empty())),+][0];
                FIRST()
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! text_set {
    ($name:ty, $empty:expr) => {
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::wire::Wire for $name {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Text(self.as_str())
            }

            #[inline]
            fn read(input: $crate::wire::Input<'_>) -> ::core::result::Result<Self, $crate::wire::Mismatch> {
                $crate::wire::text_set(input)
            }

            #[inline]
            fn duplicate(&self) -> Self {
                ::core::clone::Clone::clone(self)
            }

            #[inline]
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
                $crate::wire::serialize(self, serializer)
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
