//! The rows of a structure's table.

/// One member of a structure: its name, and how it is written and checked.
///
/// ```
/// use alicloud_runtime::wire::Field;
///
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

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// In the query string.
    Query,
    /// In a form body.
    Form,
    /// Inside another value.
    Member,
}

/// How a parameter's value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterStyle {
    /// As it is: text, a number, `true` or `false`.
    Plain,
    /// `Name=a,b`.
    CommaList,
    /// `Name.1=a&Name.2=b`.
    RepeatList,
    /// One JSON document.
    Json,
}

/// What the service takes, at the most and at the least; both ends included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Limit {
    /// Anything.
    None,
    /// How many items a list may have.
    Items(u32, u32),
    /// How many characters a text may have.
    Length(u32, u32),
    /// How large a whole number may be.
    Integer(i64, i64),
    /// How large a number may be.
    Number(f64, f64),
}

impl Field {
    const fn row(name: &'static str, location: ParameterLocation) -> Self {
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

    /// A parameter in the query string.
    pub const fn query(name: &'static str) -> Self {
        Field::row(name, ParameterLocation::Query)
    }

    /// A parameter in the form body.
    pub const fn form(name: &'static str) -> Self {
        Field::row(name, ParameterLocation::Form)
    }

    /// A member of a structure inside a parameter or an answer.
    pub const fn member(name: &'static str) -> Self {
        Field::row(name, ParameterLocation::Member)
    }

    /// Members of a structure of which there is nothing to say but their names.
    #[expect(clippy::indexing_slicing, reason = "both have as many as the loop counts")]
    pub const fn members<const N: usize>(names: [&'static str; N]) -> [Self; N] {
        let mut rows = [Field::member(""); N];
        let mut place = 0;
        while place < N {
            rows[place].name = names[place];
            place += 1;
        }
        rows
    }

    /// A choice between several parameters, best first.
    pub const fn one_of(alternatives: &'static [Field]) -> Self {
        let mut row = Field::row("", ParameterLocation::Member);
        row.alternatives = alternatives;
        row
    }

    /// Every member that has no row of its own.
    pub const fn other_members() -> Self {
        let mut row = Field::row("", ParameterLocation::Member);
        row.others = true;
        row
    }

    /// The name on the wire; empty for [`one_of`](Self::one_of) and
    /// [`other_members`](Self::other_members).
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The parameters to choose from; empty unless made by [`one_of`](Self::one_of).
    pub const fn alternatives(&self) -> &'static [Field] {
        self.alternatives
    }

    /// Where the parameter travels.
    pub const fn location(&self) -> ParameterLocation {
        self.location
    }

    /// How the value becomes text.
    pub const fn style(&self) -> ParameterStyle {
        self.style
    }

    /// What the service takes.
    pub const fn limit(&self) -> Limit {
        self.limit
    }

    /// Whether the service always wants this member.
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// Returns the names on the wire for a message: those of the alternatives, joined by `or`.
    pub(super) fn names(&self) -> String {
        let rows = if self.alternatives.is_empty() { std::slice::from_ref(self) } else { self.alternatives };
        rows.iter().map(|row| row.name).collect::<Vec<_>>().join(" or ")
    }

    /// Whether it is the row made by [`other_members`](Self::other_members).
    pub const fn is_others(&self) -> bool {
        self.others
    }

    /// Makes the member one that must be given.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Writes the list as `Name=a,b`.
    pub const fn comma_list(mut self) -> Self {
        self.style = ParameterStyle::CommaList;
        self
    }

    /// Writes the list as `Name.1=a&Name.2=b`.
    pub const fn repeat_list(mut self) -> Self {
        self.style = ParameterStyle::RepeatList;
        self
    }

    /// Writes the value as one JSON document.
    pub const fn json(mut self) -> Self {
        self.style = ParameterStyle::Json;
        self
    }

    /// Bounds the number of items.
    pub const fn items(mut self, least: u32, most: u32) -> Self {
        self.limit = Limit::Items(least, most);
        self
    }

    /// Bounds the number of characters.
    pub const fn length(mut self, least: u32, most: u32) -> Self {
        self.limit = Limit::Length(least, most);
        self
    }

    /// Bounds a whole number.
    pub const fn integer(mut self, least: i64, most: i64) -> Self {
        self.limit = Limit::Integer(least, most);
        self
    }

    /// Bounds a number.
    pub const fn number(mut self, least: f64, most: f64) -> Self {
        self.limit = Limit::Number(least, most);
        self
    }
}
