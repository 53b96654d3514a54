//! The HTML of pages.

use hub_content::{NoteTitles, to_html, to_html_calling};
use hub_core::contact::Contact;

pub(crate) fn titles() -> NoteTitles {
    NoteTitles { note: "Good to know".into(), important: "Important".into(), caution: "Get help & call".into() }
}

#[track_caller]
fn gives(markdown: &str, html: &str) {
    assert_eq!(to_html(markdown, "/ur", &titles()).trim_end(), html);
}

#[test]
fn headings_have_names() {
    gives(
        "## What *now*?\n\n## What now",
        "<h2 id=\"what-now\">What <em>now</em>?</h2>\n<h2 id=\"what-now-2\">What now</h2>",
    );
    gives("# Title\n\n### Żłobek", "<h2 id=\"title\">Title</h2>\n<h3 id=\"żłobek\">Żłobek</h3>");
}

#[test]
fn links_stay_in_the_language_and_say_where_they_leave_the_hub() {
    gives("[a](/advice/x#y)", "<p><a href=\"/ur/advice/x#y\">a</a></p>");
    gives("[a](/)", "<p><a href=\"/ur\">a</a></p>");
    gives("[a](#y)", "<p><a href=\"#y\">a</a></p>");
    gives(
        "[a](https://x.example/?a=1&b=2)",
        "<p><a href=\"https://x.example/?a=1&amp;b=2\" rel=\"external noreferrer\">a</a></p>",
    );
    gives(
        "[call](tel:08001111) <me@example.org>",
        "<p><a href=\"tel:08001111\">call</a> <a href=\"mailto:me@example.org\">me@example.org</a></p>",
    );
    assert_eq!(to_html("[a](/advice/x)", "", &titles()), "<p><a href=\"/advice/x\">a</a></p>\n");
}

#[test]
fn what_is_not_allowed_is_shown_as_text() {
    gives("[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example)", "<p>a b c</p>");
    gives("[a](</\\evil.example>)", "<p>a</p>");
    gives("x <b onclick=\"y\">z</b>", "<p>x &lt;b onclick=&quot;y&quot;&gt;z&lt;/b&gt;</p>");
    gives("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>");
}

#[test]
fn note_boxes() {
    gives(
        "> [!CAUTION]\n> Call 999.",
        "<div class=\"note note-caution\"><p class=\"note-title\">Get help &amp; call</p>\n<p>Call 999.</p>\n</div>",
    );
    gives("> [!NOTE]\n> a", "<div class=\"note note-note\"><p class=\"note-title\">Good to know</p>\n<p>a</p>\n</div>");
    gives(
        "> [!IMPORTANT]\n> a",
        "<div class=\"note note-important\"><p class=\"note-title\">Important</p>\n<p>a</p>\n</div>",
    );
    gives("> a", "<blockquote>\n<p>a</p>\n</blockquote>");
}

#[test]
fn tables_scroll_and_are_named() {
    gives(
        "| Age | Dose |\n|---|--:|\n| 1 | *2* |",
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Age, Dose\"><table><thead><tr><th scope=\"col\">Age</th>\
         <th scope=\"col\" class=\"align-right\">Dose</th></tr></thead><tbody><tr><td>1</td><td class=\"align-right\"><em>2</em></td></tr>\n\
         </tbody></table></div>",
    );
    let twice = to_html("|a|\n|-|\n|1|\n\n|a|\n|-|\n|2|\n", "", &titles());
    assert!(twice.contains("aria-label=\"a\"") && twice.contains("aria-label=\"a (2)\""), "landmarks differ: {twice}");
    assert!(to_html("| |a|\n|-|-|\n|b|1|\n", "", &titles()).contains("<thead><tr><td></td><th scope=\"col\">a</th>"));
}

#[test]
fn lists_code_and_images() {
    gives("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    gives("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>");
    gives("`<a>`", "<p><code>&lt;a&gt;</code></p>");
    gives("![A *cot* [x](/y)](/cot.svg)", "<p><img src=\"/cot.svg\" alt=\"A cot x\" loading=\"lazy\"></p>");
    gives("![A cot](https://x.example/cot.svg)", "<p>A cot</p>");
}

#[test]
fn numbers_of_contacts_can_be_called() {
    let contact = |phone: &str| Contact { phone: Some(phone.to_owned()), ..Contact::default() };
    let html = |markdown| to_html_calling(markdown, "", &titles(), &[contact("999"), contact("0800 1111")]);
    assert_eq!(
        html("Call 999 or **0800 1111**. Not `999`, not 9990."),
        "<p>Call <a href=\"tel:999\">999</a> or <strong><a href=\"tel:08001111\">0800 1111</a></strong>. Not <code>999</code>, not 9990.</p>\n"
    );
    assert_eq!(html("[call 999](/urgent-help)"), "<p><a href=\"/urgent-help\">call 999</a></p>\n");
    assert_eq!(html("## Call 999"), "<h2 id=\"call-999\">Call 999</h2>\n");
}
