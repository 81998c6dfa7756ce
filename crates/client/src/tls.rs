//! TLS 1.3 to exactly one certificate.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme};

use crate::ClientError;

/// The first certificate of a PEM text, as DER.
pub fn certificate_from_pem(pem: &[u8]) -> Result<Vec<u8>, ClientError> {
    CertificateDer::from_pem_slice(pem).map(|der| der.as_ref().to_vec()).map_err(|_| ClientError::BadCertificate)
}

pub(crate) fn config(certificate: &[u8]) -> Result<ClientConfig, ClientError> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Pinned { certificate: certificate.to_vec(), algorithms: provider.signature_verification_algorithms };
    let builder = builder(provider)?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Trusts nobody: for plain connections on this machine, where the HTTP library wants a configuration all the same.
pub(crate) fn no_trust() -> Result<ClientConfig, ClientError> {
    Ok(builder(Arc::new(ring::default_provider()))?.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}

fn builder(provider: Arc<CryptoProvider>) -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, ClientError> {
    ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .map_err(|error| ClientError::Runtime(error.to_string()))
}

/// Accepts the one certificate, byte for byte, from whoever proves to hold its key. Names and dates in it are not asked: the invite said that this
/// is the one, and a laptop's clock in the field may be wrong by years.
#[derive(Debug)]
struct Pinned {
    certificate: Vec<u8>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if end_entity.as_ref() == self.certificate.as_slice() {
            Ok(ServerCertVerified::assertion())
        } else {
            Err(rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
