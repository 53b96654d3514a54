//! What the editor in the browser asks of the files: Decap's proxy protocol, as its own `decap-server` speaks
//! it, without a second program. Only pages and images can be reached.

use super::Live;
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

/// What is asked.
#[derive(Deserialize)]
#[serde(tag = "action", content = "params", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(super) enum Action {
    Info {},
    EntriesByFolder { folder: String, extension: String },
    EntriesByFiles { files: Vec<Named> },
    GetEntry { path: String },
    PersistEntry { data_files: Vec<DataFile>, assets: Vec<Asset> },
    GetMedia { media_folder: String },
    GetMediaFile { path: String },
    PersistMedia { asset: Asset },
    DeleteFiles { paths: Vec<String> },
    GetDeployPreview {},
}

#[derive(Deserialize)]
pub(super) struct Named {
    path: String,
}

/// A page that is saved.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DataFile {
    path: String,
    raw: String,
    new_path: Option<String>,
}

/// An image that is saved, as Base64.
#[derive(Deserialize)]
pub(super) struct Asset {
    path: String,
    content: String,
}

/// Answers the editor. What goes wrong is said in the editor's own window.
pub(super) async fn serve(State(live): State<Live>, Json(action): Json<Action>) -> Response {
    match answer(&live.options.root, action) {
        Ok(value) => Json(value).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": error.to_string() }))).into_response(),
    }
}

fn answer(root: &Path, action: Action) -> io::Result<Value> {
    Ok(match action {
        Action::Info {} => json!({ "repo": "content", "publish_modes": ["simple"], "type": "local_fs" }),
        Action::EntriesByFolder { folder, extension } => {
            let names = names(root, &folder)?;
            let ending = format!(".{}", extension.trim_start_matches('.'));
            names
                .iter()
                .filter(|name| name.ends_with(&ending))
                .map(|name| entry(root, name))
                .collect::<io::Result<_>>()?
        }
        Action::EntriesByFiles { files } => {
            files.iter().map(|file| entry(root, &file.path)).collect::<io::Result<_>>()?
        }
        Action::GetEntry { path } => entry(root, &path)?,
        Action::PersistEntry { data_files, assets } => {
            for asset in &assets {
                save(root, &asset.path, &decoded(asset)?)?;
            }
            for file in &data_files {
                save(root, &file.path, file.raw.as_bytes())?;
                if let Some(new) = &file.new_path {
                    fs::rename(inside(root, &file.path)?, inside(root, new)?)?;
                }
            }
            json!({ "message": "saved" })
        }
        Action::GetMedia { media_folder } => {
            names(root, &media_folder)?.iter().map(|name| media(root, name)).collect::<io::Result<_>>()?
        }
        Action::GetMediaFile { path } => media(root, &path)?,
        Action::PersistMedia { asset } => {
            save(root, &asset.path, &decoded(&asset)?)?;
            media(root, &asset.path)?
        }
        Action::DeleteFiles { paths } => {
            for path in &paths {
                fs::remove_file(inside(root, path)?)?;
            }
            json!({ "message": "deleted" })
        }
        Action::GetDeployPreview {} => Value::Null,
    })
}

/// Where a file lies, if the editor may reach it: a page of a language, or an image.
fn inside(root: &Path, path: &str) -> io::Result<PathBuf> {
    let parts: Vec<Component<'_>> = Path::new(path).components().collect();
    let plain = parts.iter().all(|part| matches!(part, Component::Normal(_)));
    let words: Vec<&str> = parts.iter().filter_map(|part| part.as_os_str().to_str()).collect();
    let known = matches!(words[..], ["content", _, "pages"] | ["public", "images"])
        || matches!(words[..], ["content", _, "pages", page] if Path::new(page).extension().is_some_and(|ending| ending == "md"))
        || matches!(words[..], ["public", "images", _]);
    let refused =
        || io::Error::new(io::ErrorKind::PermissionDenied, format!("`{path}` is neither a page nor an image"));
    if !plain || !known {
        return Err(refused());
    }
    let place = root.join(path);
    // A link in the file system could lead elsewhere.
    let real = place.ancestors().find(|ancestor| ancestor.exists()).map(Path::canonicalize).transpose()?;
    let root = root.canonicalize()?;
    if real.is_some_and(|real| real.starts_with(&root)) { Ok(place) } else { Err(refused()) }
}

/// The files of a folder, each with its path from the root; none where there is no such folder.
fn names(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(inside(root, folder)?).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files
        .map(|entry| format!("{}/{}", folder.trim_end_matches('/'), entry.file_name().to_string_lossy()))
        .collect();
    names.sort();
    Ok(names)
}

/// A page as the editor wants it; one that is not there has no text.
fn entry(root: &Path, path: &str) -> io::Result<Value> {
    let text = fs::read_to_string(inside(root, path)?).ok();
    let id = text.as_ref().map(|text| hash(text.as_bytes()));
    Ok(json!({ "data": text, "file": { "path": path, "id": id } }))
}

fn media(root: &Path, path: &str) -> io::Result<Value> {
    let bytes = fs::read(inside(root, path)?)?;
    let name = path.rsplit('/').next();
    Ok(
        json!({ "id": hash(&bytes), "content": BASE64.encode(&bytes), "encoding": "base64", "path": path, "name": name }),
    )
}

fn save(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let place = inside(root, path)?;
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(place, bytes)
}

fn decoded(asset: &Asset) -> io::Result<Vec<u8>> {
    BASE64.decode(&asset.content).map_err(io::Error::other)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_and_images_can_be_reached() {
        let root = std::env::temp_dir().join(format!("family-hub-api-{}", std::process::id()));
        fs::create_dir_all(root.join("content/en/pages")).unwrap();
        for path in ["content/en/pages", "content/en/pages/a.md", "public/images", "public/images/a.png"] {
            assert!(inside(&root, path).is_ok(), "{path}");
        }
        for path in [
            "",
            "/etc/passwd",
            "..",
            "content",
            "content/site.toml",
            "content/en/contacts.toml",
            "content/en/pages/../../site.toml",
            "content/en/pages/a.toml",
            "content/en/pages/x/a.md",
            "public/icon.svg",
            "public/images/../icon.svg",
            "src/dev.rs",
        ] {
            assert!(inside(&root, path).is_err(), "{path}");
        }
        std::os::unix::fs::symlink("/etc/passwd", root.join("content/en/pages/link.md")).unwrap();
        assert!(inside(&root, "content/en/pages/link.md").is_err());
        fs::remove_dir_all(&root).unwrap();
    }
}
