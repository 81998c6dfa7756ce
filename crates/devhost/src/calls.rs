use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use fieldseal_desk::{ErrorCode, Failure};
use serde_json::{Value, json};

use crate::host::Host;

/// `POST /call/<command>` with the arguments as JSON: 200 with the result, 422 with `{"error":{"code","args"}}`.
pub async fn call(State(host): State<Arc<Host>>, Path(command): Path<String>, headers: HeaderMap, body: String) -> Response {
    if !host.knows(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let arguments = match body.trim() {
        "" => Ok(json!({})),
        text => serde_json::from_str::<Value>(text),
    };
    let arguments = match arguments {
        Ok(arguments) => arguments,
        Err(error) => return refused(&Failure::new(ErrorCode::InvalidArguments).with("detail", error.to_string())),
    };
    let name = command.clone();
    match tokio::task::spawn_blocking(move || host.desk.call(&command, arguments)).await {
        Ok(Ok(result)) => Json(result).into_response(),
        Ok(Err(failure)) => refused(&failure),
        Err(_) => refused(&Failure::new(ErrorCode::CommandStopped).with("command", name)),
    }
}

fn refused(failure: &Failure) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": failure }))).into_response()
}
