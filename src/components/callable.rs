//! A sentence with the telephone number of the hub in it.

use crate::{kit::use_kit, platform::part};
use hub_core::phone;
use leptos::prelude::*;

/// The sentence as it is, with the number as a link that starts the call.
#[component]
pub fn Callable(
    /// The sentence. It need not have the number in it.
    text: String,
) -> impl IntoView {
    let number = use_kit().hub_phone.clone();
    let (before, after) = match text.split_once(&number) {
        Some((before, after)) => (before.to_owned(), Some(after.to_owned())),
        None => (text, None),
    };
    let call = after.map(|after| {
        let tel = phone::address("tel", &number);
        view! {
            <a class="phone" href=tel>{number}</a>
            {after}
        }
    });
    part(view! {
        {before}
        {call}
    })
}
