//! The real server as a process, the real client, loopback: kills, cuts, certificates, login pages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use fieldseal_client::{Cancel, Client, RelayAddress, certificate_from_pem};
use fieldseal_seal::CompartmentId;
use fieldseal_sync::{ChunkRole, Plan, Report, Stop};
use fieldseal_testkit::organisation::SECRETARIAT;
use fieldseal_testkit::replica::Intention;
use fieldseal_testkit::{Canaries, Fault, Organisation, Peer, Proxy, ServerProcess};

const CANARY: &str = "Zeynep saw the blue gate";

struct House {
    disk: tempfile::TempDir,
    organisation: Organisation,
}

impl House {
    fn new(seed: u64) -> Self {
        Self { disk: tempfile::tempdir().unwrap(), organisation: Organisation::alice_and_bob(seed) }
    }

    fn data(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    fn log(&self) -> PathBuf {
        self.disk.path().join("log")
    }

    fn serve(&self, arguments: &[&str]) -> ServerProcess {
        ServerProcess::start(program(), &self.data(), arguments, &self.log())
    }

    /// A server with the organisation set up.
    fn set_up(&self) -> ServerProcess {
        let server = self.serve(&[]);
        let client = Client::new(&plain(server.url())).unwrap();
        client.set_up(server.setup_token().unwrap(), self.organisation.entries.clone()).unwrap();
        server
    }

    fn run(&mut self, name: &str, url: &str) -> Report {
        run(self.organisation.peer(name), url)
    }

    fn complete(&mut self, name: &str, url: &str) -> Report {
        let report = self.run(name, url);
        assert!(matches!(report.stop, Stop::Complete), "{name}: {:?} {:?}\n{}", report.stop, report.notices, self.said());
        report
    }

    /// Alice's mission, adopted, Bob granted.
    fn mission(&mut self, url: &str) -> CompartmentId {
        self.complete("Alice", url);
        let mission = self.organisation.alice().found_mission();
        self.organisation.alice().write(&mission, CANARY);
        self.complete("Alice", url);
        let bob = self.organisation.bob().id();
        self.organisation.secretariat().intend(Intention::Grant(bob, mission));
        self.complete(SECRETARIAT, url);
        self.complete(SECRETARIAT, url);
        mission
    }

    fn said(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }
}

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_fieldseal-server"))
}

fn plain(url: &str) -> RelayAddress {
    RelayAddress::new(url, None).unwrap()
}

fn run(peer: &mut Peer, url: &str) -> Report {
    let mut client = Client::new(&plain(url)).unwrap();
    client.synchronise(peer, Plan::default(), &Cancel::default(), &mut |_| {})
}

fn through(proxy: &Proxy) -> String {
    format!("http://{}", proxy.address())
}

/// One raw request; the status, or 0 if the connection just ended.
fn raw(address: SocketAddr, request: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // The server may close before it has read everything: that is its right.
    let _ = stream.write_all(request);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let text = String::from_utf8_lossy(&answer).into_owned();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    (status, text)
}

#[test]
fn words_and_pictures_arrive_and_the_folder_holds_nothing_readable() {
    let mut house = House::new(1);
    let server = house.set_up();
    let url = server.url().to_owned();
    let mission = house.mission(&url);
    let picture = format!("{CANARY} ").repeat(60_000).into_bytes();
    for role in ChunkRole::ALL {
        house.organisation.alice().add_picture(&mission, role, &picture);
    }
    let up = house.complete("Alice", &url);
    assert_eq!((up.sent.changes, up.sent.blobs), (3, 3));
    let down = house.complete("Bob", &url);
    assert_eq!((down.received.changes, down.received.blobs), (4, 3));
    assert_eq!(house.organisation.bob().state(&mission), house.organisation.alice().state(&mission));
    drop(server);
    let canaries = Canaries::new([CANARY, "blue gate", "Sofia Calder", "Code Secretariat", "Zeynep"]);
    assert_eq!(canaries.search([house.disk.path()]), [], "data folder and log");
}

#[test]
fn a_killed_server_loses_nothing_that_it_acknowledged() {
    let mut house = House::new(2);
    let mut server = house.set_up();
    let mission = house.mission(server.url());
    house.organisation.alice().segment_changes = 3;
    let mut kills = 0;
    for round in 0..6_u64 {
        for number in 0..30 {
            house.organisation.alice().write(&mission, &format!("{round} {number}"));
        }
        let picture = house.organisation.random.bytes(900_000);
        house.organisation.alice().add_picture(&mission, ChunkRole::Original, &picture);
        let address = server.address();
        let proxy = Proxy::start(address, Fault { rate: Some(3_000_000), ..Fault::default() }, round);
        let url = through(&proxy);
        let (id, wait) = (server.id(), Duration::from_millis(20 + 60 * round));
        let cancel = Cancel::default();
        let given_up = cancel.clone();
        let killer = std::thread::spawn(move || {
            std::thread::sleep(wait);
            Command::new("kill").args(["-9", &id.to_string()]).status().unwrap();
            std::thread::sleep(Duration::from_millis(300));
            given_up.cancel();
        });
        let mut client = Client::new(&plain(&url)).unwrap();
        let report = client.synchronise(house.organisation.alice(), Plan::default(), &cancel, &mut |_| {});
        killer.join().unwrap();
        kills += u32::from(!matches!(report.stop, Stop::Complete));
        drop(server);
        server = house.serve(&[]);
        assert_eq!(server.setup_token(), None, "printed at the first start only");
        // What Alice was told is kept: nothing below her acknowledged counters is asked for again.
        let after = house.complete("Alice", server.url());
        assert!(!after.notices.iter().any(|notice| matches!(notice, fieldseal_sync::Notice::RolledBack { .. })), "{:?}", after.notices);
    }
    let url = server.url().to_owned();
    house.complete("Bob", &url);
    assert!(house.organisation.bob().state(&mission) == house.organisation.alice().state(&mission));
    assert_eq!(house.organisation.bob().lacking(&mission), 0);
    assert!(kills >= 2, "{kills} of 6 runs were hit: the test must hit some");
}

#[test]
fn cut_links_resume_and_send_little_twice() {
    let mut house = House::new(3);
    let server = house.set_up();
    let mission = house.mission(server.url());
    let picture = house.organisation.random.bytes(5_000_000);
    house.organisation.alice().add_picture(&mission, ChunkRole::Original, &picture);
    let fault = Fault { cut_within: Some(900_000), cuts: 12, ..Fault::default() };
    let proxy = Proxy::start(server.address(), fault, 7);
    let mut report = house.run("Alice", &through(&proxy));
    for _ in 0..5 {
        if matches!(report.stop, Stop::Complete) {
            break;
        }
        report = house.run("Alice", &through(&proxy));
    }
    assert!(matches!(report.stop, Stop::Complete), "{:?}", report.stop);
    assert!(proxy.cuts() >= 5, "{} cuts", proxy.cuts());
    let most = 5_000_000 + proxy.cuts() * 4 * 262_160 + 200_000;
    assert!(proxy.bytes() < most, "{} bytes over {} cuts", proxy.bytes(), proxy.cuts());
    let url = server.url().to_owned();
    house.complete("Bob", &url);
    assert_eq!(house.organisation.bob().lacking(&mission), 0);
}

#[test]
fn only_the_organisations_certificate_is_trusted() {
    let mut house = House::new(4);
    let make = |name: &str| rcgen::generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    let (own, other) = (make("relay.example.org"), make("relay.example.org"));
    let (certificate, key) = (house.disk.path().join("cert.pem"), house.disk.path().join("key.pem"));
    std::fs::write(&certificate, own.cert.pem()).unwrap();
    std::fs::write(&key, own.signing_key.serialize_pem()).unwrap();
    let paths = ["--tls-cert", certificate.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    let server = house.serve(&paths);
    assert!(server.url().starts_with("https://127.0.0.1:"), "{}", server.url());

    let pinned = certificate_from_pem(own.cert.pem().as_bytes()).unwrap();
    let address = RelayAddress::new(server.url(), Some(&pinned)).unwrap();
    let client = Client::new(&address).unwrap();
    client.set_up(server.setup_token().unwrap(), house.organisation.entries.clone()).unwrap();
    let mut client = Client::new(&address).unwrap();
    let report = client.synchronise(house.organisation.alice(), Plan::default(), &Cancel::default(), &mut |_| {});
    assert!(matches!(report.stop, Stop::Complete), "{:?}", report.stop);

    let wrong = RelayAddress::new(server.url(), Some(other.cert.der().as_ref())).unwrap();
    let mut client = Client::new(&wrong).unwrap();
    let report = client.synchronise(house.organisation.bob(), Plan::default(), &Cancel::default(), &mut |_| {});
    assert_eq!(report.stop.code(), Some("client.wrong_certificate"));
    assert!(house.organisation.bob().known_directory().is_none());
    let error = Client::new(&wrong).unwrap().set_up("x", vec![vec![1]]).unwrap_err();
    assert_eq!(error.code(), "client.wrong_certificate");

    // Plain HTTP to the TLS port is no way in either.
    let (status, _) = raw(server.address(), b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n");
    assert_eq!(status, 0);
}

#[test]
fn plain_http_is_not_served_to_the_network() {
    let house = House::new(5);
    let refused = ServerProcess::try_start(program(), &house.data(), "0.0.0.0:0", &[], &house.log());
    assert!(refused.is_none());
    assert!(house.said().contains("--tls-cert"), "{}", house.said());
    assert!(!house.data().exists(), "nothing was made");
}

/// Answers everything with this.
fn portal(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    address
}

#[test]
fn a_hotels_login_page_changes_nothing() {
    let mut house = House::new(6);
    let server = house.set_up();
    let mission = house.mission(server.url());
    house.organisation.alice().write(&mission, "unsent");
    let page = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 21\r\nconnection: close\r\n\r\n<html>Welcome!</html>";
    let elsewhere = "HTTP/1.1 302 Found\r\nlocation: http://login.example/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let nothing = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";
    for (answer, code) in [(page, "client.captive_portal"), (elsewhere, "client.captive_portal"), (nothing, "client.not_a_relay")] {
        let before = (house.organisation.alice().state(&mission), house.organisation.alice().heads(&mission));
        let report = house.run("Alice", &format!("http://{}", portal(answer)));
        assert_eq!(report.stop.code(), Some(code));
        assert_eq!(report.sent.changes, 0);
        assert!(before == (house.organisation.alice().state(&mission), house.organisation.alice().heads(&mission)));
    }
    assert_eq!(house.complete("Alice", server.url()).sent.changes, 1, "all of it goes later");
}

#[test]
fn nobody_there_is_told_soon() {
    let mut house = House::new(7);
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let started = Instant::now();
    let report = house.run("Alice", &format!("http://{address}"));
    assert_eq!(report.stop.code(), Some("client.unreachable"));
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[test]
fn a_client_keeps_its_session_and_opens_another_after_a_restart() {
    let mut house = House::new(8);
    let server = house.set_up();
    let proxy = Proxy::start(server.address(), Fault::default(), 1);
    let mut client = Client::new(&plain(&through(&proxy))).unwrap();
    let synchronise = |client: &mut Client, peer: &mut Peer| client.synchronise(peer, Plan::default(), &Cancel::default(), &mut |_| {});
    let alice = house.organisation.alice();
    assert!(matches!(synchronise(&mut client, alice).stop, Stop::Complete));
    assert!(matches!(synchronise(&mut client, alice).stop, Stop::Complete));
    drop(server);
    let server = house.serve(&[]);
    proxy.redirect(server.address());
    let report = synchronise(&mut client, house.organisation.alice());
    assert!(matches!(report.stop, Stop::Complete), "{:?}", report.stop);
}

#[test]
fn rough_http_gets_4xx_or_an_end() {
    let house = House::new(9);
    let server = house.set_up();
    let address = server.address();
    let big = format!("POST /v1/session HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n\r\n", 1_u64 << 40);
    let cases: [(&[u8], &[u16]); 9] = [
        (b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", &[200]),
        (b"GET /v1/heads HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", &[401]),
        (b"PUT /v1/heads HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n", &[404]),
        (b"GET /v1/../etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", &[404]),
        (big.as_bytes(), &[413]),
        (b"POST /v1/session HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", &[400]),
        (b"POST /v1/setup HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 4\r\n\r\n\xff\xff\xff\xff", &[400]),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", &[0, 400]),
        (b"GARBAGE\r\n\r\n", &[0, 400]),
    ];
    for (request, expected) in cases {
        let (status, text) = raw(address, request);
        assert!(expected.contains(&status), "{:?}: {status} {text}", String::from_utf8_lossy(request));
    }
    let mut random = fieldseal_testkit::Random::new(4);
    for _ in 0..200 {
        let mut request = b"POST /v1/session HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 60\r\n\r\n".to_vec();
        request.extend(random.bytes(60));
        assert_eq!(raw(address, &request).0, 400);
    }
    let (status, text) = raw(address, b"GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    assert_eq!(status, 200);
    assert!(text.to_lowercase().contains("fieldseal-relay: 1"), "{text}");
    assert!(server.resident_kib().is_none_or(|kib| kib < 200_000));
}

#[cfg(unix)]
#[test]
fn asked_to_stop_it_stops_and_serves_again() {
    let mut house = House::new(10);
    let server = house.set_up();
    let mission = house.mission(server.url());
    Command::new("kill").args(["-TERM", &server.id().to_string()]).status().unwrap();
    assert!(server.wait(), "a clean end");
    let copy = house.disk.path().join("copy");
    let copied = Command::new(program()).args(["backup", "--data"]).arg(house.data()).arg("--to").arg(&copy).output().unwrap();
    assert!(copied.status.success(), "{copied:?}");
    let restored = ServerProcess::start(program(), &copy, &[], &house.log());
    let url = restored.url().to_owned();
    house.complete("Bob", &url);
    assert_eq!(house.organisation.bob().texts(&mission), [CANARY]);
}
