//! Images can be heard and are there.

use crate::{context::Context, markdown::links::Target, report::Report};
use std::path::{Component, Path};

pub(crate) fn check(context: &Context<'_>, report: &mut Report) {
    for text in &context.texts {
        for image in &text.outline.images {
            let address = &image.value.address;
            if image.value.words.trim().is_empty() {
                let instead =
                    "Say between the square brackets what the image tells: `![A cot with nothing in it](/cot.svg)`.";
                report.error(
                    text.source,
                    image.line,
                    format!("the image `{address}` has no alternative text"),
                    instead,
                );
            }
            let Target::Hub(path, _) = Target::of(address) else {
                let instead = "Put the file into public/ and write `/name.svg`: nothing is loaded from other sites.";
                report.error(
                    text.source,
                    image.line,
                    format!("the image `{address}` is not one of the hub's own"),
                    instead,
                );
                continue;
            };
            let path = Path::new(&path[1..]);
            let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
            if !inside || !context.public.join(path).is_file() {
                let what = format!("the image `{address}` is not in public/");
                report.error(text.source, image.line, what, "Put the file there or correct its name.");
            }
        }
    }
}
