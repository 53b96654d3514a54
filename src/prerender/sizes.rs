//! How much a person's device has to fetch for the app.

use super::Error;
use crate::assets::Assets;
use std::{fmt::Write as _, fs, path::Path};

/// The app's script and WebAssembly, raw and compressed as they are sent, one line each.
///
/// # Errors
/// When `dist` holds no built app.
pub fn sizes(dist: &Path) -> Result<String, Error> {
    let assets = Assets::read(dist).map_err(Error::file(dist.join("assets.json")))?;
    let mut lines = String::new();
    let mut sum = (0, 0);
    for address in [&assets.client, &assets.wasm] {
        let path = dist.join(address.trim_start_matches('/'));
        let raw = fs::metadata(&path).map_err(Error::file(&path))?.len();
        let sent = super::compress::beside(&path, "br");
        let sent = fs::metadata(&sent).map_err(Error::file(&sent))?.len();
        sum = (sum.0 + raw, sum.1 + sent);
        line(&mut lines, address.trim_start_matches("/assets/"), raw, sent);
    }
    line(&mut lines, "together", sum.0, sum.1);
    Ok(lines)
}

fn line(lines: &mut String, name: &str, raw: u64, sent: u64) {
    // Writing to a string cannot fail.
    let _ = writeln!(lines, "{name}: {} KiB raw, {} KiB brotli", kib(raw), kib(sent));
}

/// Kibibytes with one decimal.
fn kib(bytes: u64) -> String {
    let tenths = (bytes * 10 + 512) / 1024;
    format!("{}.{}", tenths / 10, tenths % 10)
}
