//! The body of `POST /api/requests`: read, checked, and what is accepted fits the envelope.
#![no_main]

use hub_core::{referral::ReferralDraft, site::Rules};
use hub_seal::envelope::{BODY_LEN, HEADLINE_LEN};
use libfuzzer_sys::fuzz_target;

const RULES: Rules<'static> = Rules { hubs: &[], partners: &[] };
/// Bytes of the length that stands before each sealed part.
const LENGTH: usize = 2;

fuzz_target!(|body: &[u8]| {
    let Ok(draft) = serde_json::from_slice::<ReferralDraft>(body) else { return };
    let written = serde_json::to_vec(&draft).expect("a draft is JSON");
    assert_eq!(serde_json::from_slice::<ReferralDraft>(&written).expect("it is read again"), draft);
    assert_eq!(draft.tidied().tidied(), draft.tidied());
    if let Ok(referral) = draft.validate(&RULES) {
        let body = serde_json::to_vec(&referral).expect("a request is JSON");
        let headline = serde_json::to_vec(&referral.headline()).expect("a headline is JSON");
        assert!(body.len() + LENGTH <= BODY_LEN && headline.len() + LENGTH <= HEADLINE_LEN);
        assert!(referral.request.validate(&RULES).is_ok(), "what was accepted is accepted again");
    }
});
