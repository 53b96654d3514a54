//! Who to call.

use crate::{components::Icon, i18n::use_words, platform::part};
use hub_core::contact::Contact;
use leptos::prelude::*;

/// A list of people to call, most urgent first, each with a large target to start the call.
#[component]
pub fn CallList(
    /// Who to call.
    contacts: Vec<Contact>,
) -> impl IntoView {
    let words = use_words();
    let entries = contacts
        .into_iter()
        .map(|contact| {
            let call = contact.tel().zip(contact.phone.clone()).map(|(tel, phone)| {
                view! {
                    <a class="call-number" href=tel dir="ltr">
                        <Icon name="phone" />
                        {phone}
                    </a>
                }
            });
            let text = contact.sms().zip(contact.text_to.clone()).map(|(sms, number)| {
                let label = match contact.text_word.clone() {
                    Some(word) => words.with("call-text-word", &[("word", word.into()), ("number", number.into())]),
                    None => words.with("call-text", &[("number", number.into())]),
                };
                view! {
                    <a class="call-number" href=sms>
                        <Icon name="message" />
                        {label}
                    </a>
                }
            });
            let web = (contact.phone.is_none() && contact.text_to.is_none()).then(|| {
                view! {
                    <a class="call-number" href=contact.url.clone() rel="external noreferrer">
                        <Icon name="link" />
                        {words.get("call-web")}
                    </a>
                }
            });
            view! {
                <li class="call">
                    <p class="call-name">{contact.name}</p>
                    <p class="call-when">{contact.when}</p>
                    {call}
                    {text}
                    {web}
                    {contact.hours.map(|hours| view! { <p class="call-hours">{hours}</p> })}
                </li>
            }
        })
        .collect_view();
    part(view! { <ul class="calls">{entries}</ul> })
}
