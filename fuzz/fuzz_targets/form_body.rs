//! Posts of the journey, one a line as `step?body`: the browser, which keeps its state in memory, and the
//! server, which carries it as JSON, agree on every answer and every error.
#![no_main]

use hub_core::{
    ask::{self, Step},
    form::Form,
    referral::ReferralDraft,
    site::Rules,
};
use libfuzzer_sys::fuzz_target;

const RULES: Rules<'static> = Rules { hubs: &[], partners: &[] };

fuzz_target!(|posts: &[u8]| {
    let (mut browser, mut server) = (ReferralDraft::default(), ReferralDraft::default());
    for post in posts.split(|byte| *byte == b'\n') {
        let at = post.iter().position(|byte| *byte == b'?').unwrap_or(post.len());
        let Some(step) = std::str::from_utf8(&post[..at]).ok().and_then(Step::from_word) else { continue };
        let arrived: Form = form_urlencoded::parse(post.get(at + 1..).unwrap_or_default()).into_owned().collect();
        // What the browser has as pairs, the server has after they were written and read.
        let written = form_urlencoded::Serializer::new(String::new()).extend_pairs(&arrived.0).finish();
        let read: Form = form_urlencoded::parse(written.as_bytes()).into_owned().collect();
        assert_eq!(read, arrived);

        let stay = ask::apply(&mut browser, step, &arrived);
        assert_eq!(ask::apply(&mut server, step, &read), stay);
        let carried = serde_json::to_vec(&server).expect("a draft is JSON");
        server = serde_json::from_slice(&carried).expect("it is read again");
        assert_eq!(server, browser);
        let wrong = ask::errors(&browser, Step::Check, &RULES);
        assert_eq!(ask::errors(&server, Step::Check, &RULES), wrong);
        // Nobody goes in circles: from the first question the way ends at the last page, or at a stop.
        let ends = |step: Step| step.is_stop() || step == Step::Check;
        let mut way = std::iter::successors(Some(Step::Safe), |step| Some(step.next(&browser)));
        assert!(browser.safe_now.is_none() || way.by_ref().take(Step::ALL.len()).any(ends));
        // Whatever is wrong on the last page can be put right there, or on a page that it leads to.
        if ask::first_open(&browser, &RULES) == Step::Check {
            assert!(wrong.iter().all(|error| Step::asking(&error.field) == Some(Step::Check)), "{wrong:?}");
        }
    }
});
