//! Parameters, members, and the alternatives of choices.

use super::{ChangeKind, Comparison, IsSame, Place};
use crate::api::{Api, Docs, Encoding, Field, Limit, Node, ParameterStyle, Structure, TypeId, TypeKind};
use crate::emit::{field_type, limit};

/// A field before, and the same field after.
pub(super) type Matched<'a> = (&'a Field, &'a Field);

impl<'a> Comparison<'a> {
    /// Pairs fields by their names on the wire, then by their names in Rust, and compares them.
    pub(super) fn fields(
        &mut self,
        place: &Place,
        (old_owner, before): (TypeId, &'a [Field]),
        (new_owner, after): (TypeId, &'a [Field]),
        rust: &dyn Fn(&Field) -> String,
    ) -> Vec<Matched<'a>> {
        let (matched, removed, added) = matched(before, after, rust);
        for &(old, new) in &matched {
            let place = place.inside(&rust(new));
            self.differ(&place, ChangeKind::FieldRenamed, &rust(old), &rust(new));
            // The name of a choice is never sent.
            if new.encoding != Encoding::OneOf {
                self.differ(&place, ChangeKind::FieldRenamedOnWire, &old.name, &new.name);
            }
            self.field(&place, (old_owner, old), (new_owner, new));
        }
        for old in removed {
            let chosen = alternatives(&self.after.api, after).find(|new| new.name == old.name);
            if let Some(new) = chosen {
                self.same_shape(&old.shape, &new.shape);
            }
            let kind = if chosen.is_some() { ChangeKind::FieldIntoChoice } else { ChangeKind::FieldRemoved };
            let shown = field_type(self.before, old_owner, old);
            self.add(&place.inside(&rust(old)), kind, Some(shown), None);
        }
        for new in added {
            let chosen = alternatives(&self.before.api, before).find(|old| old.name == new.name);
            if let Some(old) = chosen {
                self.same_shape(&old.shape, &new.shape);
            }
            let kind = match self.after.api.get(new_owner).input && new.required {
                _ if chosen.is_some() => ChangeKind::FieldOutOfChoice,
                true => ChangeKind::RequiredFieldAdded,
                false => ChangeKind::FieldAdded,
            };
            let shown = field_type(self.after, new_owner, new);
            self.add(&place.inside(&rust(new)), kind, None, Some(shown));
        }
        matched
    }

    fn field(
        &mut self,
        place: &Place,
        (old_owner, old): (TypeId, &Field),
        (new_owner, new): (TypeId, &Field),
    ) {
        let boxed = self.before.is_recursive(old_owner, &old.shape);
        let new_boxed = self.after.is_recursive(new_owner, &new.shape);
        let same_type = self.same_shape(&old.shape, &new.shape) && boxed == new_boxed;
        if !same_type {
            let [old, new] =
                [field_type(self.before, old_owner, old), field_type(self.after, new_owner, new)];
            self.add(place, ChangeKind::FieldRetyped, Some(old), Some(new));
        }
        let is_input = self.after.api.get(new_owner).input;
        if old.required != new.required {
            let [was, is] = [old, new].map(|field| Some(requirement(field).to_owned()));
            let kind = match (is_input && self.before.api.get(old_owner).input, new.required) {
                (false, _) => ChangeKind::ResponseFieldRequired,
                (true, true) => ChangeKind::FieldRequired,
                (true, false) => ChangeKind::FieldOptional,
            };
            self.add(place, kind, was, is);
        }
        if let (Some((part, style)), Some((new_part, new_style))) = (sent(old.encoding), sent(new.encoding)) {
            self.differ(place, ChangeKind::FieldRelocated, part, new_part);
            // The style follows from the type: a list with commas was a string with commas.
            if same_type {
                self.differ(place, ChangeKind::FieldRestyled, style, new_style);
            }
        }
        if old.limit != new.limit {
            let kind = match (is_input, is_tighter(old.limit, new.limit)) {
                (false, _) => ChangeKind::ResponseLimitChanged,
                (true, true) => ChangeKind::LimitTightened,
                (true, false) => ChangeKind::LimitRelaxed,
            };
            self.add(place, kind, limit_text(old.limit), limit_text(new.limit));
        }
        self.docs(place, &old.docs, &new.docs);
    }

    /// Compares the maps of members without a field of their own.
    pub(super) fn others(&mut self, place: &Place, before: &Structure, after: &Structure) {
        let place = place.inside(&"others");
        match (&before.others, &after.others) {
            (Some(old), Some(new)) if !self.same_shape(old, new) => {
                self.add(
                    &place,
                    ChangeKind::FieldRetyped,
                    Some(old.kind().to_owned()),
                    Some(new.kind().to_owned()),
                );
            }
            (Some(_), Some(_)) | (None, None) => {}
            (Some(_), None) => self.add(&place, ChangeKind::FieldRemoved, None, None),
            (None, Some(_)) => self.add(&place, ChangeKind::FieldAdded, None, None),
        }
    }

    fn docs(&mut self, place: &Place, before: &Docs, after: &Docs) {
        let kinds = [ChangeKind::FieldDeprecated, ChangeKind::FieldNotDeprecated];
        self.fact(place, before.deprecated, after.deprecated, kinds);
        self.differ(place, ChangeKind::TextChanged, &before.text, &after.text);
        let text = |node: &Option<Node>| node.as_ref().map(Node::to_string);
        for (kind, old, new) in [
            (ChangeKind::ExampleChanged, text(&before.example), text(&after.example)),
            (ChangeKind::DefaultChanged, text(&before.default), text(&after.default)),
            (ChangeKind::PatternChanged, before.pattern.clone(), after.pattern.clone()),
        ] {
            if old != new {
                self.add(place, kind, old, new);
            }
        }
    }
}

/// The fields on both sides, those that are only before, and those that are only after.
fn matched<'a>(
    before: &'a [Field],
    after: &'a [Field],
    rust: &dyn Fn(&Field) -> String,
) -> (Vec<Matched<'a>>, Vec<&'a Field>, Vec<&'a Field>) {
    let mut matched = Vec::new();
    let mut removed: Vec<&Field> = before.iter().collect();
    let mut added: Vec<&Field> = after.iter().collect();
    let same_wire = |old: &Field, new: &Field| old.name == new.name;
    let same_rust = |old: &Field, new: &Field| rust(old) == rust(new);
    let ways: [IsSame<'_, Field>; 2] = [&same_wire, &same_rust];
    for is_same in ways {
        removed.retain(|&old| {
            // A choice and a parameter of one name are different things.
            let is_choice = |field: &Field| field.encoding == Encoding::OneOf;
            let at = added.iter().position(|new| is_same(old, new) && is_choice(old) == is_choice(new));
            matched.extend(at.map(|at| (old, added.remove(at))));
            at.is_none()
        });
    }
    (matched, removed, added)
}

/// The alternatives of the choices among some fields.
fn alternatives<'a>(api: &'a Api, fields: &'a [Field]) -> impl Iterator<Item = &'a Field> {
    let choices = fields.iter().filter(|field| field.encoding == Encoding::OneOf);
    choices.filter_map(|field| field.shape.named()).flat_map(|id| match &api.get(id).kind {
        TypeKind::OneOf(alternatives) => alternatives.as_slice(),
        _ => &[],
    })
}

fn requirement(field: &Field) -> &'static str {
    if field.required { "required" } else { "optional" }
}

/// The part of the request in which a parameter is sent, and its style.
fn sent(encoding: Encoding) -> Option<(&'static str, &'static str)> {
    let (part, style) = match encoding {
        Encoding::Path => ("path", ParameterStyle::Plain),
        Encoding::Query(style) => ("query", style),
        Encoding::Header(style) => ("header", style),
        Encoding::Form(style) => ("form", style),
        Encoding::Body(style) => ("body", style),
        Encoding::Member | Encoding::OneOf => return None,
    };
    Some((
        part,
        match style {
            ParameterStyle::Plain => "Name=a",
            ParameterStyle::CommaList => "Name=a,b",
            ParameterStyle::Flat => "Name.1=a&Name.2=b",
            ParameterStyle::Json => "JSON",
        },
    ))
}

fn limit_text(bounds: Limit) -> Option<String> {
    limit(bounds).map(|text| text.trim_end_matches('.').to_lowercase())
}

/// Whether some value was allowed that no longer is.
fn is_tighter(before: Limit, after: Limit) -> bool {
    fn sides<T: PartialOrd>(before: [Option<T>; 2], after: [Option<T>; 2]) -> bool {
        let ([least, most], [new_least, new_most]) = (before, after);
        let rises = new_least.is_some_and(|new| least.is_none_or(|old| new > old));
        let falls = new_most.is_some_and(|new| most.is_none_or(|old| new < old));
        rises || falls
    }
    match (before, after) {
        (_, Limit::None) => false,
        (Limit::Items(a, b), Limit::Items(c, d)) | (Limit::Length(a, b), Limit::Length(c, d)) => {
            sides([a, b], [c, d])
        }
        (Limit::Integer(a, b), Limit::Integer(c, d)) => sides([a, b], [c, d]),
        (Limit::Number(a, b), Limit::Number(c, d)) => sides([a, b], [c, d]),
        // Limits of another kind come with another type, or are new.
        _ => true,
    }
}
