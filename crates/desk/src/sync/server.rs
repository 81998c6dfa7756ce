//! Where the organisation's server is, as this vault keeps it.

use fieldseal_client::RelayAddress;
use fieldseal_seal::canonical;
use fieldseal_vault::Vault;
use minicbor::{Decode, Encode};

use crate::{Failure, failures};

const SETTING: &str = "sync.server";

/// Address and pinned certificate.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Server {
    #[n(0)]
    pub url: String,
    /// DER; absent on loopback.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub certificate: Option<Vec<u8>>,
}

impl Server {
    /// Checks an address that a person gave.
    ///
    /// # Errors
    /// `sync.invalid_server`, `sync.insecure_server`, `sync.certificate_needed`
    pub fn check(url: &str, certificate: Option<Vec<u8>>) -> Result<Self, Failure> {
        let address = RelayAddress::new(url, certificate.as_deref()).map_err(|error| failures::client(error, url))?;
        Ok(Self { url: address.url().to_owned(), certificate: address.certificate().map(<[u8]>::to_vec) })
    }

    pub fn address(&self) -> Result<RelayAddress, Failure> {
        RelayAddress::new(&self.url, self.certificate.as_deref()).map_err(|error| failures::client(error, &self.url))
    }

    pub fn of(vault: &Vault) -> Result<Option<Self>, Failure> {
        let stored = vault.setting(SETTING)?;
        stored.map(|bytes| canonical::decode(&bytes).map_err(failures::unexpected)).transpose()
    }

    pub fn keep(&self, vault: &mut Vault) -> Result<(), Failure> {
        Ok(vault.set_setting(SETTING, Some(&canonical::encode(self)))?)
    }
}
