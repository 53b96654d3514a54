//! Links to a heading find it.

use crate::{context::Context, markdown::links::Target, nearest::instead, report::Report};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        for link in &text.outline.links {
            let (slug, name) = match Target::of(&link.value.address) {
                Target::Here(name) => (text.slug, name),
                Target::Hub(path, rest) => match (context.addresses.get(path), rest.split_once('#')) {
                    (Some(Some(slug)), Some((_, name))) => (*slug, name),
                    _ => continue,
                },
                _ => continue,
            };
            let Some(names) = context.anchors(text.language, slug) else { continue };
            let name = decoded(name);
            if !names.contains(&name) {
                let otherwise = "Write the words of the heading in lower case, joined by dashes.";
                let instead = instead(&name, names.iter().map(String::as_str), otherwise);
                report.error(text.source, link.line, format!("there is no heading `#{name}` on `{slug}`"), instead);
            }
        }
    }
}

/// The name of a heading as it was before a browser's address bar percent-encoded it.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = (*first == b'%').then(|| after.get(..2)).flatten().and_then(|code| std::str::from_utf8(code).ok());
        if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
