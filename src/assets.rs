//! The names of the files that every page refers to. They carry a hash of their content, so that a
//! browser may keep them for ever.

use serde::{Deserialize, Serialize};
use std::{fs, io, path::Path};

/// Addresses of the files that every page refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    /// The loader, which fetches the app when the page is idle.
    pub boot: String,
    /// The script of the way out, which every page loads first.
    pub exit: String,
    /// The app's script.
    pub client: String,
    /// The app's WebAssembly.
    pub wasm: String,
    /// The script of the module that seals and opens on the device.
    pub seal: Checked,
    /// The WebAssembly of that module.
    pub seal_wasm: Checked,
    /// The public keys to which requests are sealed.
    pub keys: Checked,
    /// The script of the editor's live view; only `hub dev` has one.
    pub dev: Option<String>,
}

/// A file that is fetched only when it is needed, and refused if a byte of it has changed since. Both are
/// empty where there is no such file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// Its address.
    pub address: String,
    /// What its bytes have to be (Subresource Integrity).
    pub integrity: String,
}

/// The name of the file in `dist/` that holds the names.
const FILE: &str = "assets.json";

impl Assets {
    /// Reads the names from `dist`, where the prerender wrote them.
    pub fn read(dist: &Path) -> io::Result<Self> {
        serde_json::from_slice(&fs::read(dist.join(FILE))?).map_err(io::Error::other)
    }

    /// What every page brings along. A device may keep it, because it tells no more than that the hub was visited.
    pub fn of_every_page(&self) -> [&str; 6] {
        [&self.style, &self.exit, &self.boot, &self.client, &self.wasm, &self.seal.address].map(String::as_str)
    }

    /// Writes the names to `dist`.
    pub fn write(&self, dist: &Path) -> io::Result<()> {
        fs::write(dist.join(FILE), serde_json::to_vec_pretty(self)?)
    }
}
