//! Writing files, each error with the name of its file.

use super::Error;
use crate::assets::Checked;
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Writes a file and the folders on the way to it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::write(path, bytes).map_err(Error::file(path))
}

/// Writes a file into `assets/` under a name that changes with its content. Returns its address.
pub(super) fn hashed(out: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<String, Error> {
    let hash: String =
        Sha256::digest(bytes).iter().take(8).fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"));
    let address = format!("/assets/{name}-{hash}.{ending}");
    write(&out.join(address.trim_start_matches('/')), bytes)?;
    Ok(address)
}

/// The same for a file of which a browser has to check every byte.
pub(super) fn checked(out: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<Checked, Error> {
    let integrity = format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)));
    Ok(Checked { address: hashed(out, name, ending, bytes)?, integrity })
}

/// Moves the file that Trunk named `<start>-<hash><ending>` into `assets/`. Returns its address, which is
/// `before`, from when the pages were last written, where the app was not built since.
pub(super) fn adopt(out: &Path, start: &str, ending: &str, before: String) -> Result<String, Error> {
    let Ok(entries) = fs::read_dir(out) else { return Ok(before) };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(start) && name.ends_with(ending) {
            let target = out.join("assets").join(&name);
            fs::create_dir_all(out.join("assets")).map_err(Error::file(out))?;
            fs::rename(entry.path(), &target).map_err(Error::file(&target))?;
            return Ok(format!("/assets/{name}"));
        }
    }
    Ok(before)
}

/// Moves the file that Trunk named `<name>.<ending>`, as it names modules that a page does not begin with,
/// into `assets/` under a name that changes with its content. Returns it, or `before` as with [`adopt`].
pub(super) fn rename(out: &Path, name: &str, ending: &str, before: Checked) -> Result<Checked, Error> {
    let path = out.join(name).with_extension(ending);
    let Ok(bytes) = fs::read(&path) else { return Ok(before) };
    fs::remove_file(&path).map_err(Error::file(&path))?;
    checked(out, name, ending, &bytes)
}

/// Copies a folder and what is in it.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(from).map_err(Error::file(from))?.flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            write(&target, &fs::read(&path).map_err(Error::file(&path))?)?;
        }
    }
    Ok(())
}
