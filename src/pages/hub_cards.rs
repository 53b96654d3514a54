//! The places where families can go.

use super::use_shelf;
use hub_core::phone;
use leptos::prelude::*;

/// A card for each hub: where it is, when it is open, how to call.
#[component]
pub fn HubCards() -> impl IntoView {
    let shelf = use_shelf();
    let hubs = shelf
        .library
        .site
        .hubs
        .iter()
        .map(|hub| {
            let tel = phone::address("tel", &hub.phone);
            view! {
                <li class="hub" lang="en" dir="ltr">
                    <h3>{hub.name.clone()}</h3>
                    <p>{hub.address.join(", ")} ", " {hub.postcode.clone()}</p>
                    <p>{hub.hours.clone()}</p>
                    <p><a href=tel>{hub.phone.clone()}</a></p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="hubs">{hubs}</ul> }.into_any()
}
