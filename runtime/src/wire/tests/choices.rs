//! Two alternatives of a choice in one object.

use std::collections::BTreeMap;

use crate::wire::reader::Strictness;
use crate::wire::{Field, Reader, Structure, Wire};

/// Two choices, and a map of the members that have no field.
#[derive(Clone)]
struct Clip {
    source: Source,
    start: Option<Start>,
    others: BTreeMap<String, crate::Json>,
}

crate::structure! { Clip {
    source: Field::one_of(<Source as crate::wire::OneOf>::ALTERNATIVES).required(),
    start: Field::one_of(<Start as crate::wire::OneOf>::ALTERNATIVES),
    others: Field::other_members(),
} }

#[derive(Clone, Debug, PartialEq)]
enum Source {
    Id(String),
    Url(String),
}

crate::one_of! { Source { 0 => Id: Field::member("Id"), 1 => Url: Field::member("Url") } }

#[derive(Clone, Debug, PartialEq)]
enum Start {
    Second(i64),
    Frames(Vec<i64>),
}

crate::one_of! { Start { 0 => Second: Field::member("Second"), 1 => Frames: Field::member("Frames") } }

/// As [`Clip`], without a place for other members.
#[derive(Clone)]
struct Bare {
    source: Source,
}

crate::structure! { Bare { source: Field::one_of(<Source as crate::wire::OneOf>::ALTERNATIVES).required() } }

fn read_as<T: Structure>(json: &str, strictness: Strictness) -> Result<T, String> {
    T::read(&mut Reader::new(json, strictness, 1 << 16)).map_err(|mismatch| mismatch.to_string())
}

const BOTH: &str = r#"{"Url":"u","Id":"i","Frames":[1],"Second":2,"More":3}"#;

#[test]
fn a_second_alternative_is_kept_among_the_other_members_and_written_back() {
    for strictness in [Strictness::Lenient, Strictness::Strict] {
        let clip: Clip = read_as(BOTH, strictness).unwrap();
        assert_eq!(clip.source, Source::Url("u".to_owned()), "the first one that the object has");
        assert_eq!(clip.start, Some(Start::Frames(vec![1])));
        let others = serde_json::to_string(&clip.others).unwrap();
        assert_eq!(others, r#"{"Id":"i","More":3,"Second":2}"#);
        let written: crate::Json = serde_json::to_value(&clip).unwrap();
        assert_eq!(written, serde_json::from_str::<crate::Json>(BOTH).unwrap());
        let again: Clip = read_as(&written.to_string(), strictness).unwrap();
        assert_eq!(serde_json::to_value(&again).unwrap(), written);
    }
    let error = read_as::<Clip>(BOTH, Strictness::DenyUnknown).map(|_| ()).unwrap_err();
    assert_eq!(error, "Id or Url: expected only one of them, found several");
}

#[test]
fn an_alternative_that_is_given_twice_or_is_null_is_not_among_the_other_members() {
    let clip: Clip = read_as(r#"{"Id":"a","Url":null,"Id":"b"}"#, Strictness::Lenient).unwrap();
    assert_eq!((clip.source, clip.others.len()), (Source::Id("b".to_owned()), 0));
}

#[test]
fn of_two_alternatives_without_a_place_for_others_the_first_of_the_description_counts() {
    let bare: Bare = read_as(BOTH, Strictness::Lenient).unwrap();
    assert_eq!(bare.source, Source::Id("i".to_owned()));
    for strictness in [Strictness::Strict, Strictness::DenyUnknown] {
        let error = read_as::<Bare>(r#"{"Url":"u","Id":"i"}"#, strictness).map(|_| ()).unwrap_err();
        assert_eq!(error, "Id or Url: expected only one of them, found several");
    }
}
