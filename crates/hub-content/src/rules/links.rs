//! Links lead somewhere, and only where they may.

use crate::{
    context::{Context, Text},
    markdown::links::Target,
    nearest::instead,
    report::Report,
};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        for link in &text.outline.links {
            let address = &link.value.address;
            match Target::of(address) {
                Target::Hub(path, _) => hub(context, text, path, link.line, report),
                Target::Web(url) if !url.starts_with("https://") => {
                    let what = format!("`{address}` is not an https address");
                    report.error(text.source, link.line, what, "Write the address that begins with `https://`.");
                }
                Target::Forbidden => {
                    let instead =
                        "Begin with `/` for a page of the hub, or with `https://`, `tel:`, `sms:` or `mailto:`.";
                    report.error(text.source, link.line, format!("a link cannot lead to `{address}`"), instead);
                }
                Target::Web(_) | Target::Here(_) | Target::Contact(_) => {}
            }
        }
    }
}

fn hub(context: &Context<'_>, text: &Text<'_>, path: &str, line: usize, report: &mut Report) {
    if context.addresses.contains_key(path) || context.public.join(&path[1..]).is_file() {
        return;
    }
    let what = format!("there is no page at `{path}`");
    let in_language = context.content.others.iter().find_map(|other| {
        let rest = path.strip_prefix('/')?.strip_prefix(other.language.code.as_str())?;
        (rest.is_empty() || rest.starts_with('/')).then_some(rest)
    });
    let instead = if let Some(rest) = in_language {
        let rest = if rest.is_empty() { "/" } else { rest };
        format!("Write `{rest}`: the hub puts the language in front.")
    } else {
        let path = path.trim_end_matches('/');
        // The address may be right but for the folder: pages of advice lie under /advice.
        let last = path.rsplit('/').next().unwrap_or_default();
        let known = |slug: &str| context.slugs.contains(slug).then(|| hub_core::address::page(slug));
        match known(last).or_else(|| context.addresses.contains_key(path).then(|| path.to_owned())) {
            Some(right) => format!("Write `{right}` instead."),
            None => instead(
                path,
                context.addresses.keys().map(String::as_str),
                "Write the address of a page that there is.",
            ),
        }
    };
    report.error(text.source, line, what, instead);
}
