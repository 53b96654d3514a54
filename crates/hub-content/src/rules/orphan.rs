//! Every page of advice is named by another page.

use crate::{
    context::{Context, stands},
    markdown::links::Target,
    report::Report,
};
use std::collections::HashSet;

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    let pages = &context.content.pages;
    // Where a page could not be read, nobody can say what it leads to.
    if pages.len() < context.slugs.len() {
        return;
    }
    let related =
        pages.iter().flat_map(|page| page.front.related.iter().map(|slug| (page.slug.as_str(), slug.value.as_str())));
    let linked = context.texts.iter().flat_map(|text| {
        text.outline.links.iter().filter_map(|link| match Target::of(&link.value.address) {
            Target::Hub(path, _) => Some((text.slug, (*context.addresses.get(path)?)?)),
            _ => None,
        })
    });
    let named: HashSet<&str> = related.chain(linked).filter(|(from, to)| from != to).map(|(_, to)| to).collect();
    for page in pages.iter().filter(|page| !stands(&page.slug) && !named.contains(page.slug.as_str())) {
        let instead = format!("Add `{}` to `related` of a page that it goes with, or link to it there.", page.slug);
        report.warning(&page.source, 1, "no other page leads to this one", instead);
    }
}
