//! The files of the page. They are part of the program, so that it needs no others.

/// A file of the page.
pub(super) struct Asset {
    pub(super) path: &'static str,
    pub(super) media_type: &'static str,
    pub(super) content: &'static [u8],
}

macro_rules! assets {
    ($($name:literal: $media_type:expr),* $(,)?) => {
        &[$(Asset {
            path: concat!("/", $name),
            media_type: $media_type,
            content: include_bytes!(concat!("page/", $name)),
        }),*]
    };
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// All files.
pub(super) const ASSETS: &[Asset] = assets! {
    "index.html": "text/html; charset=utf-8",
    "style.css": "text/css; charset=utf-8",
    "icon.svg": "image/svg+xml",
    "api.js": SCRIPT,
    "containers.js": SCRIPT,
    "documentation.js": SCRIPT,
    "dom.js": SCRIPT,
    "editors.js": SCRIPT,
    "field.js": SCRIPT,
    "form.js": SCRIPT,
    "history.js": SCRIPT,
    "inputs.js": SCRIPT,
    "main.js": SCRIPT,
    "members.js": SCRIPT,
    "navigation.js": SCRIPT,
    "operation.js": SCRIPT,
    "response.js": SCRIPT,
    "samples.js": SCRIPT,
    "send.js": SCRIPT,
    "tabs.js": SCRIPT,
    "tree.js": SCRIPT,
    "values.js": SCRIPT,
};

/// Returns the file at a path of a URL.
pub(super) fn find(path: &str) -> Option<&'static Asset> {
    let path = if path == "/" { "/index.html" } else { path };
    ASSETS.iter().find(|asset| asset.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_page_is_part_of_the_program() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/explore/page");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| [".html", ".css", ".js", ".svg"].iter().any(|end| name.ends_with(end)))
            .map(|name| format!("/{name}"))
            .collect();
        names.sort();
        let mut embedded: Vec<&str> = ASSETS.iter().map(|asset| asset.path).collect();
        embedded.sort_unstable();
        assert_eq!(names, embedded);
    }

    #[test]
    fn the_page_loads_nothing_from_elsewhere() {
        for asset in ASSETS {
            let text = std::str::from_utf8(asset.content).unwrap();
            let loads = ["src=\"http", "href=\"http", "url(http", "import(\"http", "from \"http", "//cdn"];
            let found = loads.iter().find(|load| text.contains(**load));
            assert_eq!(found, None, "{}", asset.path);
        }
    }
}
