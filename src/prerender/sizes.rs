//! How large the app is: what a browser fetches beside a page.

use crate::assets::Assets;
use std::{fmt::Write as _, fs, io, path::Path};

/// A line for each file that every page refers to: bytes as they are and as brotli makes them.
///
/// # Errors
/// When `dist` has no finished pages.
pub fn sizes(dist: &Path) -> io::Result<String> {
    let assets = Assets::read(dist)?;
    let mut text = format!("{:<40} {:>10} {:>10}\n", "file", "bytes", "brotli");
    let Assets { wasm, client, seal_wasm, seal, boot, exit, style, .. } = &assets;
    for address in [wasm, client, &seal_wasm.address, &seal.address, boot, exit, style] {
        let path = dist.join(address.trim_start_matches('/'));
        let raw = fs::metadata(&path)?.len();
        let mut compressed = path.into_os_string();
        compressed.push(".br");
        let compressed = fs::metadata(&compressed).map_or_else(|_| "-".to_owned(), |file| file.len().to_string());
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{address:<40} {raw:>10} {compressed:>10}");
    }
    Ok(text)
}
