//! The browser lane: takes over the page that the native lane wrote.

fn main() {
    family_hub::app::take_over();
}
