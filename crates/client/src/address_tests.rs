use super::*;

fn code(url: &str, certificate: Option<&[u8]>) -> Option<&'static str> {
    RelayAddress::new(url, certificate).err().map(|error| error.code())
}

#[test]
fn plain_http_goes_to_this_machine_only() {
    for url in ["http://127.0.0.1:8080", "http://127.8.8.8/", "http://[::1]:1", "http://localhost:8080"] {
        assert_eq!(code(url, None), None, "{url}");
    }
    for url in ["http://example.org", "http://10.0.0.1", "http://127.0.0.1.example.org", "http://localhost.example.org", "http://[::2]"] {
        assert_eq!(code(url, None), Some("client.plain_http"), "{url}");
        assert_eq!(code(url, Some(&[1])), Some("client.plain_http"), "{url}: a certificate does not help");
    }
}

#[test]
fn https_needs_a_certificate() {
    assert_eq!(code("https://relay.example.org", None), Some("client.certificate_needed"));
    assert_eq!(code("https://relay.example.org", Some(&[1])), None);
}

#[test]
fn other_addresses_are_refused() {
    for url in [
        "",
        "relay.example.org",
        "ftp://127.0.0.1",
        "https://a:b@example.org",
        "https://example.org?x=1",
        "https://example.org/#x",
        "file:///etc",
    ] {
        assert_eq!(code(url, Some(&[1])), Some("client.bad_address"), "{url}");
    }
}

#[test]
fn paths_are_joined_below_the_base() {
    for url in ["https://example.org/relay", "https://example.org/relay/"] {
        let at = RelayAddress::new(url, Some(&[1])).map(|address| address.at("/v1/heads").to_string());
        assert_eq!(at.as_deref(), Ok("https://example.org/relay/v1/heads"));
    }
    let at = RelayAddress::new("http://127.0.0.1:80", None).map(|address| (address.at("/v1/heads").to_string(), address.url().to_owned()));
    assert_eq!(at, Ok(("http://127.0.0.1/v1/heads".to_owned(), "http://127.0.0.1".to_owned())));
}
