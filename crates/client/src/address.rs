//! Where the relay is, and whose certificate it shows.

use std::net::{IpAddr, Ipv4Addr};

use reqwest::Url;

use crate::ClientError;

/// A checked address: https with a pinned certificate, or http to this very machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelayAddress {
    pub(crate) base: Url,
    /// DER; absent with plain http.
    pub(crate) certificate: Option<Vec<u8>>,
}

impl RelayAddress {
    /// `url`: `https://host[:port][/path]`, or `http://` with a loopback address. `certificate`: the relay's own, DER.
    pub fn new(url: &str, certificate: Option<&[u8]>) -> Result<Self, ClientError> {
        let bad = || ClientError::BadAddress(url.to_owned());
        let mut base = Url::parse(url.trim()).map_err(|_| bad())?;
        let plain = base.username().is_empty() && base.password().is_none() && base.query().is_none() && base.fragment().is_none();
        if !plain || base.host_str().is_none() {
            return Err(bad());
        }
        let path = base.path().trim_end_matches('/').to_owned();
        base.set_path(&path);
        match (base.scheme(), certificate) {
            ("https", Some(certificate)) => Ok(Self { base, certificate: Some(certificate.to_vec()) }),
            ("https", None) => Err(ClientError::CertificateNeeded),
            ("http", _) if is_loopback(&base) => Ok(Self { base, certificate: None }),
            ("http", _) => Err(ClientError::PlainHttp(url.to_owned())),
            _ => Err(bad()),
        }
    }

    /// The address as text, as it goes into an invite.
    pub fn url(&self) -> &str {
        self.base.as_str().trim_end_matches('/')
    }

    /// The pinned certificate, DER.
    pub fn certificate(&self) -> Option<&[u8]> {
        self.certificate.as_deref()
    }

    pub(crate) fn at(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        let whole = format!("{}{path}", self.base.path().trim_end_matches('/'));
        url.set_path(&whole);
        url
    }

    /// `localhost` is this machine by definition (RFC 6761), whatever a resolver says.
    pub(crate) fn fixed_resolution(&self) -> Option<(&str, IpAddr)> {
        let host = self.base.host_str()?;
        (host == "localhost").then_some((host, IpAddr::V4(Ipv4Addr::LOCALHOST)))
    }
}

fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
#[path = "address_tests.rs"]
mod tests;
