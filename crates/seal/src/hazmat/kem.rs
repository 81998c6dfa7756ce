//! HPKE (RFC 9180), base mode: KEM X-Wing (0x647A: ML-KEM-768 with X25519), KDF HKDF-SHA256 (0x0001), AEAD ChaCha20-Poly1305 (0x0003).

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng};
use zeroize::Zeroizing;

use crate::randomness::{HpkeRandomness, Randomness};
use crate::secret::Secret;

/// Bytes of a public key: ML-KEM-768's 1,184 and X25519's 32.
pub const PUBLIC: usize = 1216;
/// Bytes of an encapsulated key: ML-KEM-768's 1,088 and X25519's 32.
pub const ENCAPSULATED: usize = 1120;

/// Does not compile unless the library wipes private keys.
const _: fn() = || {
    fn is_wiped<T: zeroize::ZeroizeOnDrop>() {}
    is_wiped::<x_wing::DecapsulationKey>();
};

/// The public key of a 32-byte private seed.
pub fn public_key(private: &Secret<32>) -> Option<Vec<u8>> {
    let private = <XWing as Kem>::PrivateKey::from_bytes(private.expose()).ok()?;
    Some(XWing::sk_to_pk(&private).to_bytes().to_vec())
}

/// Whether the bytes are a usable public key (length, and ML-KEM's modulus check of FIPS 203, section 7.2).
pub fn is_public_key(public: &[u8]) -> bool {
    <XWing as Kem>::PublicKey::from_bytes(public).is_ok()
}

/// Encapsulated key followed by ciphertext and tag; `None` if the public key is not one.
pub fn seal(public: &[u8], info: &[u8], plaintext: &[u8], randomness: &mut dyn Randomness) -> Option<Vec<u8>> {
    let public = <XWing as Kem>::PublicKey::from_bytes(public).ok()?;
    let (encapsulated, ciphertext) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeS::Base,
        &public,
        info,
        plaintext,
        &[],
        &mut HpkeRandomness(randomness),
    )
    .ok()?;
    let mut sealed = encapsulated.to_bytes().to_vec();
    sealed.extend_from_slice(&ciphertext);
    Some(sealed)
}

/// The plaintext; `None` for another key, another info or changed bytes.
pub fn open(private: &Secret<32>, info: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (encapsulated, ciphertext) = sealed.split_at_checked(ENCAPSULATED)?;
    let private = <XWing as Kem>::PrivateKey::from_bytes(private.expose()).ok()?;
    let encapsulated = <XWing as Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
    single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(&OpModeR::Base, &private, &encapsulated, info, ciphertext, &[])
        .ok()
        .map(Zeroizing::new)
}
