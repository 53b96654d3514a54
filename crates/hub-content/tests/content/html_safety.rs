//! Whatever is typed, the HTML is safe and well formed.

use crate::{html::titles, strict::wrong_with};
use hub_content::to_html_calling;
use hub_core::contact::Contact;
use proptest::prelude::*;

fn html(markdown: &str) -> String {
    let contacts = ["999", "0800 1111"].map(|phone| Contact { phone: Some(phone.to_owned()), ..Contact::default() });
    to_html_calling(markdown, "/ur", &titles(), &contacts)
}

/// Markdown made of the pieces that can go wrong together.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\n",
        "\n\n",
        " ",
        "    ",
        "# ",
        "## ",
        "> ",
        "> [!NOTE]\n> ",
        "> [!caution]\n",
        "- ",
        "1. ",
        "| a | b |\n|---|:-:|\n| c | d |\n",
        "|",
        "---",
        "===",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "[a](",
        "](/x)",
        "](javascript:alert(1))",
        "](JAVASCRIPT&colon;x)",
        "](data:text/html,<script>)",
        "](//e.x)",
        "](/\\e.x)",
        "](https://e.x/\"onclick=\")",
        "<https://e.x>",
        "<a@b.c>",
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "<?php",
        "<![CDATA[",
        "<div onclick=x>",
        "</div>",
        "&lt;",
        "&#60;script&#62;",
        "&quot;",
        "\"",
        "'",
        "\\",
        "\u{0}",
        "\u{1b}",
        "\t",
        "999",
        "0800 1111",
        "text",
        "ż",
        "نیند",
        "onload=",
        "[r]: javascript:x\n",
        "[r]",
        "[^1]",
        "$x$",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn any_pieces_of_markdown_give_safe_html(markdown in pieces()) {
        let html = html(&markdown);
        prop_assert_eq!(wrong_with(&html), None, "{}\n{}", markdown, html);
        prop_assert!(!html.to_lowercase().contains("<script"));
        prop_assert!(!html.chars().any(|letter| letter.is_control() && letter != '\n' && letter != '\t'));
    }

    #[test]
    fn any_text_gives_safe_html(markdown in "\\PC{0,200}") {
        let html = html(&markdown);
        prop_assert_eq!(wrong_with(&html), None, "{}\n{}", markdown, html);
    }
}

#[test]
fn the_reader_of_the_test_sees_what_is_wrong() {
    for html in [
        "<script>",
        "<p>",
        "</p>",
        "<p onclick=\"x\"></p>",
        "<a href=\"javascript:x\"></a>",
        "<p><em></p></em>",
        "<a href=\"/\"><a href=\"/\"></a></a>",
        "a > b",
    ] {
        assert!(wrong_with(html).is_some(), "{html}");
    }
    assert_eq!(wrong_with("<p>a<br>b <a href=\"/x\">c</a></p>"), None);
}
