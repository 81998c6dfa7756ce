#![allow(clippy::unwrap_used)]

use std::time::Instant as Clock;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

const LIMIT: Duration = Duration::from_millis(200);

async fn pair() -> (TcpStream, IdleStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let near = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (far, _) = listener.accept().await.unwrap();
    (near, IdleStream::new(far, LIMIT))
}

#[tokio::test]
async fn a_silent_client_is_let_go() {
    let (_near, mut far) = pair().await;
    let started = Clock::now();
    let error = far.read_u8().await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert!(started.elapsed() >= LIMIT);
}

#[tokio::test]
async fn a_slow_client_that_moves_is_kept() {
    let (mut near, mut far) = pair().await;
    let writing = tokio::spawn(async move {
        for byte in 0..5 {
            sleep(LIMIT * 6 / 10).await;
            near.write_u8(byte).await.unwrap();
        }
        near
    });
    for byte in 0..5 {
        assert_eq!(far.read_u8().await.unwrap(), byte);
    }
    drop(writing.await.unwrap());
}

#[tokio::test]
async fn a_client_that_reads_nothing_is_let_go() {
    let (_near, mut far) = pair().await;
    let block = vec![0; 1 << 20];
    let error = loop {
        if let Err(error) = far.write_all(&block).await {
            break error;
        }
    };
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
}
