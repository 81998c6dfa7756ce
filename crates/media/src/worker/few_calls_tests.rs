#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::net::TcpStream;

use super::allow;

/// The filter binds the thread that installs it, so that this test's thread can be the one to suffer.
#[test]
fn a_confined_thread_can_compute_and_little_else() {
    let refused = std::thread::spawn(|| {
        allow().unwrap();
        let memory: Vec<u64> = (0..1_000_000).collect();
        assert_eq!(memory.iter().sum::<u64>(), 499_999_500_000);
        let code = |result: std::io::Result<()>| result.err().and_then(|error| error.raw_os_error());
        [
            code(std::fs::File::open("/etc/passwd").map(drop)),
            code(std::fs::File::create("/tmp/never").map(drop)),
            code(TcpStream::connect("127.0.0.1:9").map(drop)),
            code(std::net::UdpSocket::bind("127.0.0.1:0").map(drop)),
            code(std::os::unix::net::UnixStream::connect("/run/x").map(drop)),
            code(std::process::Command::new("/bin/true").spawn().map(drop)),
            code(std::thread::Builder::new().spawn(|| ()).map(drop)),
        ]
    })
    .join()
    .unwrap();
    for (number, code) in refused.into_iter().enumerate() {
        assert!(code == Some(libc::ENOSYS) || code == Some(libc::EAGAIN), "attempt {number}: {code:?}");
    }
}
