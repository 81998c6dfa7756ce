//! The built user interface, with the production window's content security policy.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, Uri},
    response::{Html, IntoResponse, Response},
};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use crate::host::Host;

/// The place in a built page where the token goes.
const TOKEN: &str = r#"<meta name="fieldseal-token" content="""#;

pub struct Pages {
    folder: PathBuf,
    policy: HeaderValue,
}

impl Pages {
    /// Takes the policy from the desktop's own configuration, so that a page that works here works there.
    ///
    /// # Errors
    /// There is no built page in the folder, or the configuration holds no policy.
    pub fn read(folder: &Path) -> Result<Self, Box<dyn std::error::Error>> {
        if !folder.join("index.html").is_file() {
            return Err(format!("{} holds no built user interface: run `npm run build` in ui/", folder.display()).into());
        }
        let configuration: serde_json::Value = serde_json::from_str(include_str!("../../../tauri.conf.json"))?;
        let policy = configuration["app"]["security"]["csp"].as_str().ok_or("tauri.conf.json has no app.security.csp")?;
        Ok(Self { folder: folder.to_owned(), policy: HeaderValue::from_str(&for_this_host(policy))? })
    }

    pub fn policy(&self) -> HeaderValue {
        self.policy.clone()
    }
}

/// Commands, events and photos come over this origin instead of the shell's schemes; everything else stays as it is.
fn for_this_host(policy: &str) -> String {
    let directives = policy.split(';').map(str::trim).filter(|directive| !directive.is_empty());
    let directives = directives.map(|directive| match directive.split(' ').next() {
        Some("connect-src") => "connect-src 'self'",
        Some("img-src") => "img-src 'self'",
        _ => directive,
    });
    directives.collect::<Vec<_>>().join("; ")
}

/// A page with the token filled in, or a file that it uses.
pub async fn page(State(host): State<Arc<Host>>, uri: Uri, request: Request) -> Response {
    let page = match uri.path() {
        "/unlock.html" => Some("unlock.html"),
        // Paths without an extension belong to the page's own router.
        path if !path.rsplit('/').next().unwrap_or_default().contains('.') => Some("index.html"),
        "/index.html" => Some("index.html"),
        _ => None,
    };
    let Some(page) = page else { return file(&host, request).await };
    match tokio::fs::read_to_string(host.pages.folder.join(page)).await {
        Ok(text) => Html(with_token(&text, &host.token)).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn with_token(page: &str, token: &str) -> String {
    page.replace(TOKEN, &format!(r#"<meta name="fieldseal-token" content="{token}""#))
}

async fn file(host: &Host, request: Request) -> Response {
    match ServeDir::new(&host.pages.folder).append_index_html_on_directories(false).oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}

#[cfg(test)]
#[path = "pages_tests.rs"]
mod tests;
