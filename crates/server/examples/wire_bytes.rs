//! Bytes on the wire against what is sent: `cargo run -p fieldseal-server --example wire_bytes`.
//!
//! A relay, two laptops in memory and a counting proxy between them. Counted is TCP's content in both directions, HTTP's heads included;
//! TLS adds 22 bytes a record of up to 16 KiB and one handshake (about 1.5 KB) a connection.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement fails loudly")]

use std::time::{Duration, Instant};

use fieldseal_client::{Cancel, Client, RelayAddress};
use fieldseal_server::serve::{Options, serve};
use fieldseal_sync::{ChunkRole, Plan, Report, Stop};
use fieldseal_testkit::replica::Intention;
use fieldseal_testkit::{Fault, Organisation, Peer, Proxy};

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let port_file = folder.path().join("port");
    let options =
        Options { data: folder.path().join("data"), listen: "127.0.0.1:0".parse().unwrap(), tls: None, port_file: Some(port_file.clone()) };
    // The relay is set up below it: the token goes to standard output only.
    let mut organisation = Organisation::alice_and_bob(1);
    set_up(&options, &organisation);
    std::thread::spawn(move || serve(&options).expect("a server"));
    let port = loop {
        match std::fs::read_to_string(&port_file).ok().and_then(|port| port.parse::<u16>().ok()) {
            Some(port) => break port,
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let proxy = Proxy::start(([127, 0, 0, 1], port).into(), Fault::default(), 1);

    run(organisation.alice(), &proxy);
    let mission = organisation.alice().found_mission();
    run(organisation.alice(), &proxy);
    let bob = organisation.bob().id();
    organisation.secretariat().intend(Intention::Grant(bob, mission));
    run(organisation.secretariat(), &proxy);
    run(organisation.secretariat(), &proxy);
    run(organisation.bob(), &proxy);

    println!("what                                   content       sealed         wire  wire/content  requests' connections");
    organisation.alice().segment_changes = 10_000;
    for number in 0..1_000_u64 {
        let text = format!("{:016x}", organisation.random.next_u64() ^ number);
        organisation.alice().write(&mission, &text);
    }
    measure("1,000 changes of 16 letters up", 16_000, &proxy, || run(organisation.alice(), &proxy));
    measure("1,000 changes of 16 letters down", 16_000, &proxy, || run(organisation.bob(), &proxy));
    let mut content = 0;
    for _ in 0..50 {
        for (role, length) in [(ChunkRole::Thumbnail, 12_000), (ChunkRole::Preview, 180_000), (ChunkRole::Original, 2_500_000)] {
            let picture = organisation.random.bytes(length);
            content += length as u64;
            organisation.alice().add_picture(&mission, role, &picture);
        }
    }
    measure("50 photos with thumbnails, previews up", content, &proxy, || run(organisation.alice(), &proxy));
    measure("50 photos with thumbnails, previews down", content, &proxy, || run(organisation.bob(), &proxy));
    run(organisation.alice(), &proxy);
    long_link(&mut organisation, &mission, &proxy);
    measure("nothing to do", 0, &proxy, || run(organisation.alice(), &proxy));
    std::process::exit(0);
}

fn set_up(options: &Options, organisation: &Organisation) {
    let store = fieldseal_server::EmbeddedStore::open(&options.data).unwrap();
    let relay = fieldseal_server::Relay::open(store, Box::new(fieldseal_seal::SystemRandomness::new())).unwrap();
    relay.set_setup_token("token").unwrap();
    let entries = organisation.entries.iter().cloned().map(Into::into).collect();
    let request = fieldseal_sync::Request::Setup(fieldseal_sync::message::Setup { token: "token".into(), entries });
    let parts = request.to_parts();
    assert_eq!(relay.handle(parts.method, &parts.path, None, &parts.body, 0).status, 200);
}

fn run(peer: &mut Peer, proxy: &Proxy) -> Report {
    let address = RelayAddress::new(&format!("http://{}", proxy.address()), None).unwrap();
    let mut client = Client::new(&address).unwrap();
    let report = client.synchronise(peer, Plan::default(), &Cancel::default(), &mut |_| {});
    assert!(matches!(report.stop, Stop::Complete), "{:?}", report.stop);
    report
}

/// A link whose every connection gets 60 KB/s and 250 ms each way, as one TCP stream does over a satellite with losses.
fn long_link(organisation: &mut Organisation, mission: &fieldseal_seal::CompartmentId, proxy: &Proxy) {
    proxy.set_fault(Fault { delay: Duration::from_millis(250), rate: Some(60_000), ..Fault::default() });
    let picture = organisation.random.bytes(6_000_000);
    organisation.alice().add_picture(mission, ChunkRole::Original, &picture);
    measure("6 MB, each connection 60 KB/s, 250 ms", 6_000_000, proxy, || run(organisation.alice(), proxy));
    proxy.set_fault(Fault::default());
}

fn measure(what: &str, content: u64, proxy: &Proxy, act: impl FnOnce() -> Report) {
    let (bytes, connections, started) = (proxy.bytes(), proxy.connections(), Instant::now());
    let report = act();
    let (wire, connections) = (proxy.bytes() - bytes, proxy.connections() - connections);
    let sealed = report.sent.bytes + report.received.bytes;
    let ratio = if content == 0 { String::from("-") } else { format!("{:.3}", wire as f64 / content as f64) };
    println!("{what:<38} {content:>12} {sealed:>12} {wire:>12} {ratio:>13} {connections:>12}   {:?}", started.elapsed());
}
