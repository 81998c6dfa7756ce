use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{self, KeepAlive, Sse},
    },
};
use futures_util::stream;
use serde::Deserialize;
use tokio::sync::mpsc;

use crate::host::Host;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    token: String,
}

/// `GET /events?token=…`: the desk's events as server-sent events, from now on.
pub async fn events(State(host): State<Arc<Host>>, Query(asked): Query<Asked>) -> Response {
    if asked.token != host.token {
        return StatusCode::FORBIDDEN.into_response();
    }
    let (sender, receiver) = mpsc::unbounded_channel::<sse::Event>();
    // A browser that went away leaves its subscription behind until the host ends; a test host can afford that.
    host.desk.subscribe(move |event| {
        if let Ok(event) = sse::Event::default().json_data(event) {
            let _ = sender.send(event);
        }
    });
    let stream =
        stream::unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|event| (Ok::<_, Infallible>(event), receiver)) });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}
