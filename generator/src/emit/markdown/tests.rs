//! Texts of every kind, and how they are written.

use super::*;

/// Checks that blocks are written in a way, and that this is read as it is written.
fn assert_blocks(text: &str, expected: &str) {
    assert_eq!(blocks(text), expected, "{text:?}");
    assert_eq!(blocks(expected), expected, "{expected:?} changes again");
}

#[test]
fn a_text_without_anything_else_stays_as_it_is() {
    for text in [
        "a < b & c > d, 50 %",
        "a_b *c* **d** ~~e~~ `f<g>` ``h`i``",
        "- a\n- b\n  - c\n\n1. d\n2. e",
        "* a\n\n  b\n* c",
        "> a\n> b",
        "| a | b |\n| --- | :-: |\n| c | `d` |",
        "- [ ] a\n- [x] b",
        "See [a](https://b.c/d_e) and <https://f.g?h=i>.",
        "a\\\nb",
        "```foo``` is the default.",
    ] {
        assert_blocks(text, text);
    }
}

#[test]
fn code_of_any_kind_is_text() {
    for text in ["```\na()\n```", "~~~rust\na()\n~~~", "```should_panic\na()"] {
        assert_blocks(text, "```text\na()\n```");
    }
    assert_blocks("```foo is the default.\nb", "```text\nfoo is the default.\nb\n```");
    assert_blocks("a\n\n```\n```", "a");
    assert_blocks("```foo", "```text\nfoo\n```");
    assert_blocks("-     a()", "- ```text\n  a()\n  ```");
    assert_blocks("-\t\ta()", "- ```text\n    a()\n  ```");
    assert_blocks(">     a()", "> ```text\n> a()\n> ```");
    assert_blocks("1.      a()", "1. ```text\n    a()\n   ```");
    assert_blocks("a\n\n    b()\n\n    c()\n\nd", "a\n\n```text\nb()\n\nc()\n```\n\nd");
    assert_blocks("- a\n\n      b()", "- a\n  ```text\n  b()\n  ```");
    assert_blocks("- a\n  ```rust\n  b()\n  ```\n- c", "- a\n  ```text\n  b()\n  ```\n- c");
    assert_blocks("~~~\n```\na()\n```\n~~~", "````text\n```\na()\n```\n````");
}

#[test]
fn html_is_text() {
    assert_blocks("a <b>c</b> d", r"a \<b>c\</b> d");
    assert_blocks("<script>alert(1)</script>", r"\<script>alert(1)\</script>");
    assert_blocks("<!-- a -->\n\nb", "\\<!-- a -->\n\nb");
    assert_blocks("<div>\n*a*\n\nb", "\\<div>\n*a*\n\nb");
    assert_blocks("<p>[a](https://b.c)</p>\n<hr>\n<p>", "\\<p>[a](https://b.c)\\</p>\n\\<hr>\n\\<p>");
    assert_blocks("R&D &lt;b&gt; <b>", r"R&D \<b> \<b>");
    assert_blocks("[x](https://a <img src=y>)", r"\[x](<https://a> \<img src=y>)");
    assert_blocks("<oss:bucket> and <a@b.c>", r"\<oss:bucket> and \<a@b.c>");
    assert_blocks("- <b>\n  c", "- \\<b>\n  c");
}

#[test]
fn only_web_pages_are_links() {
    assert_blocks("[Client] [a][Client] [b][]", r"\[Client] \[a]\[Client] \[b]\[]");
    assert_blocks("[`Client`] and [a](crate::x)", r"\[`Client`] and a");
    assert_blocks("[a](javascript:b) ![c](https://d.e)", "a c");
    assert_blocks("#![no_std] ![a][b]", r"#!\[no_std] !\[a]\[b]");
    assert_blocks("[a](https://b.c 'd')", "[a](https://b.c)");
    assert_blocks("[a](<https://b.c/(d>)", "[a](<https://b.c/(d>)");
    assert_blocks("See https://a.b/c_d, or (http://e.f).", "See <https://a.b/c_d>, or (<http://e.f>).");
    assert_blocks("[a]\n\n[a]: crate::x", "\\[a]\n\n\\[a]: crate::x");
    assert_blocks("[Note]: this", r"\[Note]: this");
    assert_blocks("[a]: https://b.c", r"\[a]: <https://b.c>");
    assert_blocks("a[^1]\n\n[^1]: b", "a\\[^1]\n\n\\[^1]:\n\nb");
}

#[test]
fn headings_are_bold() {
    assert_blocks("# a\nb", "**a**\n\nb");
    assert_blocks("a\n===\nb\n---", "**a**\n\n**b**");
    assert_blocks("- ## `a`", "- **`a`**");
    assert_blocks("# **a** *b*", "**a _b_**");
}

#[test]
fn a_text_that_cannot_be_written_is_plain() {
    let deep = ">".repeat(100);
    assert_eq!(blocks(&format!("{deep} <b>")), format!(r"{} \<b\>", r"\>".repeat(100)));
    assert_eq!(blocks(&"[a]: b\n\n".repeat(20)), ["\\[a\\]\\: b"; 20].join("\n\n"));
}

#[test]
fn characters_that_no_comment_may_have_are_left_out() {
    assert_blocks("a\u{202e}b\0c\rd\u{b}e", "abc\nd e");
    assert_blocks("a&#x202e;b&#10;c&#11;<d>", "ab\nc \\<d>");
    assert_blocks("a <b\nc='d'>", "a \\<b\nc='d'>");
    assert_eq!(code("a\u{202e}\n`b"), r"``a\u{202e} `b``");
}

#[test]
fn a_label_is_before_the_first_paragraph() {
    assert_eq!(labelled("a", ""), "`a`");
    assert_eq!(labelled("a", "#"), "`a`");
    assert_eq!(labelled("a", "B."), "`a`: B.");
    assert_eq!(labelled("a", "B <c>.\n\n- d"), "`a`: B \\<c>.\n\n- d");
    assert_eq!(labelled("a", "- b\n- c"), "`a`:\n\n- b\n- c");
    assert_eq!(labelled("a", "`` ` `` *b*"), "`a`: `` ` `` *b*");
    // A table would begin here.
    assert_eq!(labelled("a|b", "c\n-|-"), "`a|b`: c\n\\-|-");
}

#[test]
fn a_line_is_the_first_paragraph() {
    assert_eq!(line("a\nb\n\nc"), "a b");
    assert_eq!(line("# a\n\nb"), "**a**");
    assert_eq!(line("- a\n- b"), "a");
    assert_eq!(line("```\na\nb\n```"), "`a b`");
    assert_eq!(line("a ` b"), "a \\` b");
    assert_eq!(cell("a | b `c|d` \\"), "a \\| b `c\\|d` \\\\");
    assert_eq!(cell("a `b|c`"), "a `b\\|c`");
}

#[test]
fn a_sentence_ends_outside_spans_and_links() {
    assert_eq!(first_sentence("A *b. c* d. E."), "A *b. c* d.");
    assert_eq!(first_sentence("A [b. c](https://d.e). F."), "A [b. c](https://d.e).");
    assert_eq!(first_sentence("A `b. c`\n<d>. E."), "A `b. c` \\<d>.");
    assert_eq!(first_sentence("One of:\n- a. b"), "One of:");
    assert_eq!(first_sentence("Sets <b>, e.g. <c>. D."), "Sets \\<b>, e.g. \\<c>.");
}

#[test]
fn long_and_deep_texts_are_written() {
    let parts = [
        "`",
        "`` ",
        "[",
        "[^a]",
        "[a]: b\n",
        "](",
        "![",
        "<",
        "<a\n",
        "<!--",
        "*",
        "*a **b ",
        "_a ",
        "> ",
        "- ",
        "1.",
        "&",
        "|a",
        "\\",
        "~",
        "`a. ",
        "http://a ",
        "\n- a\n\n      b",
    ];
    for part in parts {
        let text = part.repeat(10_000);
        let written = blocks(&text);
        assert_eq!(blocks(&written), written, "{part:?}");
        for line in [line(&text), cell(&text), first_sentence(&text)] {
            assert!(!line.contains('\n'), "{part:?}");
        }
    }
}
