//! Canonical encoding, padding, chains, wrapped keys, segments, blobs and sessions.

use fieldseal_seal::segment::{SegmentFields, seal_segment};
use fieldseal_seal::*;
use serde_json::{Value, json};

use crate::{Source, device, hex};

/// Encodings of a session challenge: one is right.
pub fn canonical() -> Value {
    let challenge = SessionChallenge { organisation: OrganisationId([1; 16]), nonce: Salt([2; 32]), expires_ms: 10 };
    let right = hex(canonical::encode(&challenge));
    let (organisation, nonce) = ("01".repeat(16), "02".repeat(32));
    let refused = [
        ("longer integer", format!("a30050{organisation}015820{nonce}02180a")),
        ("longer key", format!("a3180050{organisation}015820{nonce}020a")),
        ("longer length of a byte string", format!("a3005810{organisation}015820{nonce}020a")),
        ("longer length of the map", format!("b80300 50{organisation}015820{nonce}020a").replace(' ', "")),
        ("indefinite map", format!("bf0050{organisation}015820{nonce}020aff")),
        ("keys in another order", format!("a3015820{nonce}0050{organisation}020a")),
        ("a key twice", format!("a40050{organisation}015820{nonce}020b020a")),
        ("an unknown key", format!("a40050{organisation}015820{nonce}020a0300")),
        ("a missing key", format!("a20050{organisation}015820{nonce}")),
        ("another length of the identifier", format!("a3004f{}015820{nonce}020a", "01".repeat(15))),
        ("a text instead of bytes", format!("a30070{organisation}015820{nonce}020a")),
        ("a floating-point number", format!("a30050{organisation}015820{nonce}02f94900")),
        ("bytes that follow", format!("{right}00")),
        ("bytes that are missing", right[..right.len() - 2].to_owned()),
        ("nothing", String::new()),
    ];
    for (what, encoding) in &refused {
        let bytes = data_encoding::HEXLOWER.decode(encoding.as_bytes()).unwrap();
        assert!(canonical::decode::<SessionChallenge>(&bytes).is_err(), "{what}");
    }
    let refused: Vec<_> = refused.iter().map(|(what, encoding)| json!({ "what": what, "encoding": encoding })).collect();
    json!({ "type": "session challenge", "right": right, "refused": refused })
}

pub fn padding() -> Value {
    let lengths = [0u64, 1, 511, 512, 513, 1000, 1024, 1025, 4096, 100_000, 262_144, 262_145, 9_999_999, 1 << 40, (1 << 40) + 1];
    json!(lengths.map(|length| json!({ "length": length, "padded": padded_length(length).unwrap() })))
}

pub fn chain() -> Value {
    let (compartment, device, incarnation) = (CompartmentId([0xc0; 16]), DeviceId([0xde; 16]), 2);
    let origin = chain::stream_origin(&compartment, &device, incarnation);
    let mut link = origin;
    let changes: Vec<_> = (1..=3u8)
        .map(|counter| {
            let (salt, change) = ([counter; 16], vec![counter; usize::from(counter) * 10]);
            let commitment = chain::commitment(&salt, &change);
            link = chain::next_link(&link, &commitment);
            json!({ "counter": counter, "salt": hex(salt), "change": hex(change), "commitment": hex(commitment), "link": hex(link) })
        })
        .collect();
    json!({
        "compartment": hex(compartment),
        "device": hex(device),
        "incarnation": incarnation,
        "origin": hex(origin),
        "changes": changes,
    })
}

pub fn wrap() -> Value {
    let (recipient, described) = device("wrap recipient");
    let key = Secret::new([0x5e; 32]);
    let domain = Domain::new("example");
    let wrapped = recipient.public().wrap_key(domain, b"context", &key, &mut Source::new("wrap")).unwrap();
    let name = epoch::EpochName { organisation: OrganisationId([1; 16]), compartment: CompartmentId([2; 16]), epoch: 7 };
    let epoch_key = EpochKey::from_secret(key);
    let wrap = epoch_key.wrap(&name, recipient.public(), &mut Source::new("epoch wrap")).unwrap();
    let former = EpochKey::make(&mut Source::new("former"));
    json!({
        "recipient": described,
        "plain": { "domain": "example", "context": hex(b"context"), "key": hex(epoch_key.expose()), "wrapped": hex(wrapped.0) },
        "epoch": {
            "organisation": hex(name.organisation),
            "compartment": hex(name.compartment),
            "epoch": name.epoch,
            "key": hex(epoch_key.expose()),
            "commitment": hex(epoch_key.commitment(&name.compartment, name.epoch)),
            "wrapped": hex(wrap.wrapped.0),
            "former_key": hex(former.expose()),
            "former_commitment": hex(former.commitment(&name.compartment, name.epoch - 1)),
            "previous": hex(epoch_key.seal_previous(&name, &former, &mut Source::new("previous"))),
        },
    })
}

pub fn deposit() -> Value {
    let (lead, described_lead) = device("deposit lead");
    let (custodian, described_custodian) = device("deposit custodian");
    let (second, described_second) = device("deposit second");
    let name = DepositName { organisation: OrganisationId([1; 16]), record: [2; 16], depositor: DeviceId([3; 16]) };
    let recipients =
        deposit::Recipients { alone: vec![lead.public()], custodians: vec![custodian.public()], seconds: vec![second.public()] };
    let (label, content) = (&b"label"[..], &b"content"[..]);
    let sealed = Deposit::seal(&name, label, content, &recipients, &mut Source::new("deposit")).unwrap();
    let request = [4; 16];
    let share = sealed.find(&name, &second).unwrap().share;
    let released = share.release(&name, &request, custodian.public(), &mut Source::new("release")).unwrap();
    json!({
        "organisation": hex(name.organisation),
        "record": hex(name.record),
        "depositor": hex(name.depositor),
        "alone": described_lead,
        "custodian": described_custodian,
        "second": described_second,
        "label": hex(label),
        "content": hex(content),
        "sealed": hex(sealed.encode()),
        "request": hex(request),
        "released": hex(released.0),
    })
}

pub fn segment() -> Value {
    let (writer, described) = device("segment writer");
    let key = EpochKey::make(&mut Source::new("segment epoch"));
    let fields = SegmentFields {
        organisation: OrganisationId([1; 16]),
        compartment: CompartmentId([2; 16]),
        incarnation: 1,
        first: 300,
        last: 302,
        previous: Hash::of(b"previous"),
        head: Hash::of(b"head"),
        epoch: 4,
        seen: vec![
            SeenHead { device: DeviceId([9; 16]), incarnation: 0, counter: 70_000, link: Hash::of(b"nine") },
            SeenHead { device: DeviceId([8; 16]), incarnation: 5, counter: 1, link: Hash::of(b"eight") },
        ],
        directory: DirectoryHead { count: 12, link: Hash::of(b"directory") },
    };
    let seal = |fields: SegmentFields, payload: &[u8]| seal_segment(&writer, &key, fields, payload, &mut Source::new("segment")).unwrap();
    let long: Vec<u8> = (0..1500u32).map(|index| (index % 251) as u8).collect();
    let alone = SegmentFields { seen: vec![], first: 1, last: 1, ..fields.clone() };
    let cases: Vec<_> = [(fields.clone(), &b"three packed changes"[..]), (alone, &long), (fields.clone(), b"")]
        .into_iter()
        .map(|(fields, payload)| {
            let sealed = seal(fields, payload);
            let header = sealed.claimed_header().unwrap();
            json!({
                "wire": hex(sealed.encode()),
                "first": header.first,
                "last": header.last,
                "epoch": header.epoch,
                "seen": header.seen.len(),
                "ciphertext_hash": hex(sealed.ciphertext_hash()),
                "payload": hex(payload),
            })
        })
        .collect();
    let sealed = seal(fields.clone(), b"three packed changes");
    let other = seal(SegmentFields { epoch: 5, ..fields.clone() }, b"three packed changes");
    let foreign = seal_segment(&device("other").0, &key, fields, b"x", &mut Source::new("segment")).unwrap();
    let [first, second] = [&sealed, &other].map(SealedSegment::encode);
    let spliced = [&first[..first.len() - 600], &second[second.len() - 600..]].concat();
    assert!(SealedSegment::decode(&spliced).unwrap().verify(writer.public()).is_err());
    json!({
        "writer": described,
        "epoch_key": hex(key.expose()),
        "cases": cases,
        "refused": [
            { "what": "the ciphertext of another segment", "wire": hex(spliced) },
            { "what": "another device's segment", "wire": hex(foreign.encode()) },
        ],
    })
}

/// Content of byte `i % 251` each; long contents are described by their hashes, since sealing is deterministic once the key is known.
pub fn blob() -> Value {
    let cases: Vec<_> = [0usize, 8, 512, 262_144, 262_145, 600_000]
        .map(|length| {
            let content: Vec<u8> = (0..length).map(|index| (index % 251) as u8).collect();
            let mut sealer = BlobSealer::new(&mut Source::new(&format!("blob {length}")));
            let mut frames = sealer.push(&content);
            let (last, reference) = sealer.finish().unwrap();
            frames.extend(last);
            let short = (length <= 512).then(|| hex(&frames[0].bytes));
            json!({
                "length": length,
                "sha256": hex(reference.sha256),
                "reference": hex(reference.encode()),
                "frames": frames.iter().map(|frame| json!([frame.bytes.len(), hex(frame.hash)])).collect::<Vec<_>>(),
                "file": short,
            })
        })
        .into();
    json!({ "cases": cases })
}

pub fn session() -> Value {
    let (identity, described) = device("session device");
    let organisation = OrganisationId([1; 16]);
    let challenge = SessionChallenge::make(organisation, 1_790_000_030_000, &mut Source::new("challenge"));
    let answer = challenge.answer(&identity, &organisation).unwrap();
    let another = SessionChallenge { expires_ms: 1_790_000_030_001, ..challenge.clone() };
    json!({
        "device": described,
        "organisation": hex(organisation),
        "challenge": hex(canonical::encode(&challenge)),
        "answer": hex(canonical::encode(&answer)),
        "refused_challenge": hex(canonical::encode(&another)),
    })
}
