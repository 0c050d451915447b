//! One macro for each kind of generated type: it implements what follows from its table.
//!
//! The compiler checks every function of every type, also of those that a program does not use. So
//! each function here is a call or two, and what can be written once is in the runtime. `#[inline]`
//! defers the machine code of a function to the crate that calls it, so a program compiles only the
//! types that it uses.

/// Implements [`Structure`](crate::wire::Structure) for a structure, and with it
/// [`Wire`](crate::wire::Wire), and `Debug`, `PartialEq`, and `Serialize` and `Deserialize` with
/// the names on the wire. The structure itself derives `Clone`.
///
/// Each field is followed by its name on the wire, or by a [`Field`](crate::wire::Field).
///
/// ```
/// # use alicloud_runtime::{structure, wire::Field};
/// #
/// #[derive(Clone, Default)]
/// pub struct Job {
///     pub job_id: Option<String>,
///     pub file_size: Option<i64>,
/// }
///
/// structure! { Job { job_id: "JobId", file_size: "FileSize" } }
///
/// #[derive(Clone)]
/// pub struct GetJobs {
///     pub job_ids: Vec<String>,
/// }
///
/// structure! {
///     GetJobs { job_ids: Field::query("JobIds").comma_list().items(1, 10).required() }
/// }
///
/// let job: Job = serde_json::from_str(r#"{"JobId": "j-1", "FileSize": 7}"#)?;
/// assert_eq!(format!("{job:?}"), r#"Job { job_id: Some("j-1"), file_size: Some(7) }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! structure {
    ($name:ident { $($field:ident: $wire:literal),* $(,)? }) => {
        $crate::structure!(@ $name [$($field)*] $crate::wire::Field::members([$($wire),*]));
    };
    ($name:ident { $($field:ident: $row:expr),* $(,)? }) => {
        $crate::structure!(@ $name [$($field)*] [$($row),*]);
    };
    (@ $name:ident [$($field:ident)*] $rows:expr) => {
        impl $crate::wire::Structure for $name {
            const FIELDS: &'static [$crate::wire::Field] = &$rows;

            #[inline]
            fn members<'a>(&'a self, list: $crate::wire::MemberList<'a>) -> $crate::wire::MemberList<'a> {
                list$(.member(&self.$field))*
            }

            #[inline]
            fn empty() -> Self {
                Self { $($field: $crate::wire::Wire::placeholder()),* }
            }

            #[inline]
            fn slots<'a>(&'a mut self, list: $crate::wire::SlotList<'a>) -> $crate::wire::SlotList<'a> {
                list$(.slot(&mut self.$field))*
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

/// Implements [`StringEnum`](crate::wire::StringEnum) for an enum, and with it
/// [`Wire`](crate::wire::Wire), `as_str`, `Display`, `Serialize` and `Deserialize`.
///
/// An `open` enum has a variant `Unknown` for other values, so it converts from any text: `From<&str>`, and
/// `FromStr`, which never fails. A `closed` one converts with `FromStr`, which fails for other values.
///
/// ```
/// # use alicloud_runtime::{string_enum, wire::UnknownValue};
/// #
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum State {
///     Running,
///     Done,
///     Unknown(UnknownValue),
/// }
///
/// string_enum! { open State { Running: "RUNNING", Done: "DONE" } }
///
/// assert_eq!(State::from("DONE"), State::Done);
/// assert_eq!("PAUSED".parse::<State>()?.as_str(), "PAUSED");
/// # Ok::<(), std::convert::Infallible>(())
/// ```
#[macro_export]
macro_rules! string_enum {
    (open $name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        impl $crate::wire::StringEnum for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];

            #[inline]
            fn unknown(value: $crate::wire::UnknownValue) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self::Unknown(value))
            }
        }

        impl $name {
            /// Returns the value as the service writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Unknown(value) => value.as_str(),
                    known => $crate::wire::enum_as_str(known),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::wire::open_enum_from_str(text, Self::Unknown)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        $crate::string_enum!(@ $name);
    };
    (closed $name:ident { $($variant:ident: $text:literal),* $(,)? }) => {
        impl $crate::wire::StringEnum for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];

            #[inline]
            fn unknown(_: $crate::wire::UnknownValue) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }

        impl $name {
            /// Returns the value as the service writes it.
            #[inline]
            pub fn as_str(&self) -> &'static str {
                $crate::wire::enum_as_str(self)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::wire::UndeclaredValue;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::wire::UndeclaredValue> {
                $crate::wire::closed_enum_from_str(text)
            }
        }

        $crate::string_enum!(@ $name);
    };
    (@ $name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::wire::Wire for $name {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Enum(self.as_str(), $crate::wire::enum_values::<Self>)
            }

            #[inline]
            fn read(reader: &mut $crate::wire::Reader<'_>) -> ::core::result::Result<Self, $crate::wire::Mismatch> {
                $crate::wire::read_enum(reader)
            }

            #[inline]
            fn placeholder() -> Self {
                $crate::wire::enum_placeholder()
            }
        }

        $crate::wire_serde!($name);
    };
}

/// Implements [`OneOf`](crate::wire::OneOf) and [`Wire`](crate::wire::Wire) for a choice between
/// parameters. Each variant has its index and its row.
///
/// ```
/// # use alicloud_runtime::{one_of, wire::Field};
/// #
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Jobs {
///     JobIds(Vec<String>),
///     UploadUrls(Vec<String>),
/// }
///
/// one_of! {
///     Jobs {
///         0 => JobIds: Field::query("JobIds").comma_list(),
///         1 => UploadUrls: Field::query("UploadURLs").comma_list(),
///     }
/// }
/// ```
#[macro_export]
macro_rules! one_of {
    ($name:ident { 0 => $first:ident: $first_row:expr $(, $index:literal => $variant:ident: $row:expr)* $(,)? }) => {
        impl $crate::wire::OneOf for $name {
            const ALTERNATIVES: &'static [$crate::wire::Field] = &[$first_row $(, $row)*];
        }

        impl $crate::wire::Wire for $name {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                match self {
                    Self::$first(value) => $crate::wire::View::OneOf(0, value),
                    $(Self::$variant(value) => $crate::wire::View::OneOf($index, value),)*
                }
            }

            #[inline]
            fn read(reader: &mut $crate::wire::Reader<'_>) -> ::core::result::Result<Self, $crate::wire::Mismatch> {
                match reader.alternative() {
                    0 => $crate::wire::Wire::read(reader).map(Self::$first),
                    $($index => $crate::wire::Wire::read(reader).map(Self::$variant),)*
                    _ => ::core::result::Result::Err($crate::wire::Mismatch::no_alternative()),
                }
            }

            #[inline]
            fn placeholder() -> Self {
                Self::$first($crate::wire::Wire::placeholder())
            }
        }

        // A choice whose alternative contains the structure that has the choice.
        impl $crate::wire::Wire for ::std::boxed::Box<$name> {
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::Wire::view(&**self)
            }

            #[inline]
            fn read(reader: &mut $crate::wire::Reader<'_>) -> ::core::result::Result<Self, $crate::wire::Mismatch> {
                reader.charge(::core::mem::size_of::<$name>())?;
                $crate::wire::Wire::read(reader).map(::std::boxed::Box::new)
            }

            #[inline]
            fn placeholder() -> Self {
                ::std::boxed::Box::new($crate::wire::Wire::placeholder())
            }
        }
    };
}

/// Implements serde for a type that is [`Wire`](crate::wire::Wire).
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
