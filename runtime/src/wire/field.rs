//! The fields of a structure's table: names on the wire, and how members are written and validated.
//!
//! Fields are built by `const fn`s, so that the table of a type is a constant.

/// A field of a structure's table: the name of a member on the wire, and how the member is written
/// and validated.
///
/// ```
/// # use alicloud_runtime::wire::Field;
/// #
/// const FIELDS: &[Field] = &[
///     Field::query("JobIds").comma_list().items(1, 10),
///     Field::form("RecordFormat").json().required(),
///     Field::member("Duration"),
/// ];
/// assert_eq!(FIELDS[0].name(), "JobIds");
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) alternatives: &'static [Field],
    pub(crate) others: bool,
    pub(crate) required: bool,
    pub(crate) location: ParameterLocation,
    pub(crate) style: ParameterStyle,
    pub(crate) limit: Limit,
}

/// The part of a request that a parameter is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the body, which is `application/x-www-form-urlencoded`.
    Form,
    /// As the whole body: a JSON document, text or bytes. A response may have such a field, too.
    Body,
    /// Inside another value, as a member of it.
    Member,
}

/// How the value of a parameter is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterStyle {
    /// A scalar: a string, a number, `true` or `false`.
    Plain,
    /// A list with commas: `Name=a,b`.
    CommaList,
    /// A parameter for each value inside it: `Name.1=a&Name.2=b`, `Tag.1.Key=a`, `Disk.Size=1`.
    Flat,
    /// A JSON document.
    Json,
}

/// The bounds that the service documents for a value: minimum and maximum, both inclusive.
///
/// A bound that is not documented is the minimum or maximum of its type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Limit {
    /// No bounds.
    None,
    /// The number of items of a list.
    Items(u32, u32),
    /// The number of characters (Unicode scalar values) of a string.
    Length(u32, u32),
    /// The value of an integer.
    Integer(i64, i64),
    /// The value of a floating-point number.
    Number(f64, f64),
}

impl Field {
    const fn of(name: &'static str, location: ParameterLocation) -> Self {
        Field {
            name,
            alternatives: &[],
            others: false,
            required: false,
            location,
            style: ParameterStyle::Plain,
            limit: Limit::None,
        }
    }

    /// Creates the field of a parameter in the path.
    pub const fn path(name: &'static str) -> Self {
        Field::of(name, ParameterLocation::Path)
    }

    /// Creates the field of a parameter in a header.
    pub const fn header(name: &'static str) -> Self {
        Field::of(name, ParameterLocation::Header)
    }

    /// Creates the field of a whole body: text or bytes, or a JSON document with [`json`](Self::json).
    pub const fn body(name: &'static str) -> Self {
        Field::of(name, ParameterLocation::Body)
    }

    /// Creates the field of a parameter in the query string.
    pub const fn query(name: &'static str) -> Self {
        Field::of(name, ParameterLocation::Query)
    }

    /// Creates the field of a parameter in a form body.
    pub const fn form(name: &'static str) -> Self {
        Field::of(name, ParameterLocation::Form)
    }

    /// Creates the field of a member of a structure that is inside a parameter or a response.
    pub const fn member(name: &'static str) -> Self {
        Field::of(name, ParameterLocation::Member)
    }

    /// Creates the fields of members that have nothing but a name.
    ///
    /// Most responses consist of such members. One list of names compiles faster than one call for
    /// each.
    #[expect(clippy::indexing_slicing, reason = "the loop ends at the length of both arrays")]
    pub const fn members<const N: usize>(names: [&'static str; N]) -> [Self; N] {
        let mut fields = [Field::member(""); N];
        let mut place = 0;
        while place < N {
            fields[place].name = names[place];
            place += 1;
        }
        fields
    }

    /// Creates the field of a choice between parameters. The first alternative is the one that the
    /// service uses if several are sent.
    pub const fn one_of(alternatives: &'static [Field]) -> Self {
        let mut field = Field::of("", ParameterLocation::Member);
        field.alternatives = alternatives;
        field
    }

    /// Creates the field of the map that holds all members without a field of their own.
    pub const fn other_members() -> Self {
        let mut field = Field::of("", ParameterLocation::Member);
        field.others = true;
        field
    }

    /// Returns the name on the wire. It is empty for [`one_of`](Self::one_of) and
    /// [`other_members`](Self::other_members).
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the alternatives of a choice. It is empty for any other field.
    pub const fn alternatives(&self) -> &'static [Field] {
        self.alternatives
    }

    /// Returns the part of a request that the parameter is sent in.
    pub const fn location(&self) -> ParameterLocation {
        self.location
    }

    /// Returns how the value is written as text.
    pub const fn style(&self) -> ParameterStyle {
        self.style
    }

    /// Returns the bounds of the value.
    pub const fn limit(&self) -> Limit {
        self.limit
    }

    /// Returns whether the member is required.
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// Returns the names on the wire for a message: those of the alternatives, joined by `or`.
    pub(super) fn names(&self) -> String {
        let fields =
            if self.alternatives.is_empty() { std::slice::from_ref(self) } else { self.alternatives };
        fields.iter().map(|field| field.name).collect::<Vec<_>>().join(" or ")
    }

    /// Returns whether the field was created by [`other_members`](Self::other_members).
    pub const fn is_others(&self) -> bool {
        self.others
    }

    /// Makes the member required.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Writes the list as `Name=a,b`.
    pub const fn comma_list(mut self) -> Self {
        self.style = ParameterStyle::CommaList;
        self
    }

    /// Writes a parameter for each value inside it: `Name.1=a&Name.2=b`, `Tag.1.Key=a`, `Disk.Size=1`.
    pub const fn flat(mut self) -> Self {
        self.style = ParameterStyle::Flat;
        self
    }

    /// Writes the value as a JSON document.
    pub const fn json(mut self) -> Self {
        self.style = ParameterStyle::Json;
        self
    }

    /// Sets the minimum and maximum number of items.
    pub const fn items(mut self, least: u32, most: u32) -> Self {
        self.limit = Limit::Items(least, most);
        self
    }

    /// Sets the minimum and maximum number of characters.
    pub const fn length(mut self, least: u32, most: u32) -> Self {
        self.limit = Limit::Length(least, most);
        self
    }

    /// Sets the minimum and maximum of an integer.
    pub const fn integer(mut self, least: i64, most: i64) -> Self {
        self.limit = Limit::Integer(least, most);
        self
    }

    /// Sets the minimum and maximum of a floating-point number.
    pub const fn number(mut self, least: f64, most: f64) -> Self {
        self.limit = Limit::Number(least, most);
        self
    }
}
