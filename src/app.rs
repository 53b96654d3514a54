//! The app: what stands in `<main>`, in both lanes.
//!
//! Around it stands the frame (header and footer), which the native lane alone renders, because it does
//! not change. Inside, a reading page is one finished piece of HTML: the native lane makes it from
//! Markdown and views, and the browser lane keeps the first as it is and fetches the next ones. Only the
//! journeys are rendered in the browser too, from the first answer on.

use crate::{journeys::live::Live, platform};
use leptos::prelude::*;
use leptos_meta::{Title, provide_meta_context};
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};

/// The app.
#[component]
pub fn App(
    /// The HTML of the page that is shown first. The native lane gives it; the browser lane leaves it
    /// out, because it is there already.
    #[prop(optional)]
    first: String,
) -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=|| ()>
                <Route path=path!("/*path") view=move || view! { <Screen first=first.clone() /> } />
            </FlatRoutes>
        </Router>
    }
}

/// What is shown at the address. After the first page, its content is put in by [`Live`].
#[component]
fn Screen(first: String) -> impl IntoView {
    let live = Live::start();
    view! {
        <Title text=live.title />
        <div class="screen" class:loading=live.loading on:submit=move |event| live.submit(&event)>
            <div class="page" inner_html=first></div>
        </div>
    }
}

/// Takes over the page that the native lane wrote. Only the browser lane has anything to do here.
pub fn take_over() {
    platform::take_over(|| view! { <App /> });
}
