//! Generated structures as plain values.

use crate::examples::NamesRequest;
use crate::types::Node;

/// The macro `structure!` implements what a derive would.
#[test]
fn a_structure_is_shown_cloned_and_compared_as_if_it_were_derived() {
    mod derived {
        use std::collections::BTreeMap;

        #[derive(Debug)]
        #[expect(dead_code, reason = "only shown with `Debug`")]
        pub(super) struct Node {
            pub(super) name: Option<String>,
            pub(super) parent: Option<Box<Node>>,
            pub(super) children: Option<Vec<Node>>,
            pub(super) by_name: Option<BTreeMap<String, Node>>,
        }

        pub(super) fn leaf(name: &str) -> Node {
            Node { name: Some(name.to_owned()), parent: None, children: None, by_name: None }
        }
    }
    let leaf = Node::new;
    let ours = leaf("a").parent(leaf("b")).children([leaf("c"), leaf("d")]).by_name([("e", leaf("f"))]);
    let theirs = derived::Node {
        parent: Some(Box::new(derived::leaf("b"))),
        children: Some(vec![derived::leaf("c"), derived::leaf("d")]),
        by_name: Some([("e".to_owned(), derived::leaf("f"))].into()),
        ..derived::leaf("a")
    };
    assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
    assert_eq!(format!("{ours:#?}"), format!("{theirs:#?}"));

    let shown = format!("{:?}", NamesRequest::new().r#type("a"));
    assert!(shown.starts_with(r#"NamesRequest { type: Some("a"), self_: None, "#), "{shown}");

    assert_eq!(ours.clone(), ours);
    let others = [
        ours.clone().parent(leaf("x")),
        ours.clone().children([leaf("c")]),
        ours.clone().children([leaf("c"), leaf("x")]),
        ours.clone().by_name([("x", leaf("f"))]),
        ours.clone().by_name([("e", leaf("x"))]),
        ours.clone().by_name([] as [(&str, Node); 0]),
        Node { name: None, ..ours.clone() },
        Node { parent: None, ..ours.clone() },
    ];
    for other in others {
        assert_ne!(other, ours);
    }
}
