//! A generated crate has no machine code of its own: every function is generic or `#[inline]`, so only what a program
//! calls is compiled to machine code, with the program.

use std::path::Path;

use alicloud_generator::Generated;
use syn::{FnArg, ImplItem, Item, Signature, Type};

/// Returns the functions of a crate that its library compiles, whether or not a program calls them.
fn compiled_with_the_library(generated: &Generated) -> Vec<String> {
    let mut found = Vec::new();
    // The documents of operations are data, of a feature for tools. They belong to one place.
    let is_code = |path: &str| {
        let is_rust = Path::new(path).extension().is_some_and(|extension| extension == "rs");
        is_rust && path.starts_with("src/") && !path.starts_with("src/catalogue/")
    };
    for file in generated.files.iter().filter(|file| is_code(&file.path)) {
        let parsed = syn::parse_file(&file.text).expect("it is Rust");
        visit(&parsed.items, &mut |signature, attributes| {
            if !is_generic(signature)
                && !attributes.iter().any(|attribute| attribute.path().is_ident("inline"))
            {
                found.push(format!("{}: {}", file.path, signature.ident));
            }
        });
    }
    found
}

fn visit(items: &[Item], found: &mut impl FnMut(&Signature, &[syn::Attribute])) {
    for item in items {
        match item {
            Item::Fn(function) => found(&function.sig, &function.attrs),
            Item::Mod(module) => visit(module.content.as_ref().map_or(&[], |(_, items)| items), found),
            Item::Impl(implementation) => {
                for member in &implementation.items {
                    if let ImplItem::Fn(function) = member {
                        found(&function.sig, &function.attrs);
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_generic(signature: &Signature) -> bool {
    let is_impl =
        |argument: &FnArg| matches!(argument, FnArg::Typed(typed) if matches!(*typed.ty, Type::ImplTrait(_)));
    signature.generics.type_params().next().is_some() || signature.inputs.iter().any(is_impl)
}

#[test]
fn a_crate_has_no_machine_code_of_its_own() {
    for folder in ["emit", "../specs/ice", "../specs/sts"] {
        let found = compiled_with_the_library(&super::generated(&super::tests().join(folder)));
        assert!(found.is_empty(), "add `#[inline]` to:\n{}", found.join("\n"));
    }
}
