//! A reader of the HTML of pages that is stricter than any browser; the fuzz target `markdown` uses it too.

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
pub(crate) fn wrong_with(html: &str) -> Option<String> {
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
