//! Whatever is typed, the HTML is safe and well formed.

use crate::html::titles;
use hub_content::to_html_calling;
use hub_core::contact::Contact;
use proptest::prelude::*;

const VOID: &[&str] = &["br", "hr", "img"];

/// Every element that a page may hold, with its attributes.
const ALLOWED: &[(&str, &[&str])] = &[
    ("p", &["class"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("ul", &[]),
    ("ol", &["start"]),
    ("li", &[]),
    ("blockquote", &[]),
    ("pre", &[]),
    ("code", &[]),
    ("em", &[]),
    ("strong", &[]),
    ("a", &["href", "rel"]),
    ("img", &["src", "alt", "loading"]),
    ("br", &[]),
    ("hr", &[]),
    ("div", &["class", "tabindex", "role", "aria-label"]),
    ("table", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope", "class"]),
    ("td", &["class"]),
];

/// Reads HTML as strictly as a program can and says what is wrong with it.
fn wrong_with(html: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find(['<', '>']) {
        let tag = &rest[start..];
        if tag.starts_with('>') {
            return Some("a lone >".into());
        }
        let end = tag.find('>')?;
        let inside = &tag[1..end];
        rest = &tag[end + 1..];
        if let Some(name) = inside.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Some(format!("</{name}> closes nothing"));
            }
            continue;
        }
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        let Some((_, allowed)) = ALLOWED.iter().find(|(other, _)| *other == name) else {
            return Some(format!("<{name}>"));
        };
        let pieces: Vec<&str> = attributes.split('"').collect();
        if pieces.len().is_multiple_of(2) || pieces.last().is_some_and(|last| !last.is_empty()) {
            return Some(format!("attributes of <{inside}>"));
        }
        for pair in pieces.chunks_exact(2) {
            let attribute = pair[0].trim().trim_end_matches('=');
            if !allowed.contains(&attribute) {
                return Some(format!("attribute {attribute} of <{name}>"));
            }
            let value = pair[1];
            let harmless = ["/", "#", "http:", "https:", "tel:", "sms:", "mailto:"];
            let lower = value.to_ascii_lowercase();
            if ["href", "src"].contains(&attribute)
                && (!harmless.iter().any(|begin| lower.starts_with(begin))
                    || value.starts_with("//")
                    || value.contains('\\'))
            {
                return Some(format!("{attribute}={value}"));
            }
        }
        if name == "a" && open.contains(&"a") {
            return Some("a link inside a link".into());
        }
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    (!open.is_empty()).then(|| format!("{open:?} stay open"))
}

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
