//! What RFC 9180 and the XChaCha draft publish, against the very calls that seal and wrap here.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "an answer that does not read fails the test"
)]

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};

mod common;
use common::Fixed;

fn bytes(text: &str) -> Vec<u8> {
    hex::decode(text).unwrap()
}

/// A.2.1, base mode, sequence number 0: one shot.
#[test]
fn rfc_9180_a_2_1_x25519_hkdf_sha256_chacha20poly1305() {
    type Public = <X25519HkdfSha256 as Kem>::PublicKey;
    type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
    let ikm_e = bytes("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
    let enc = bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let public = bytes("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
    let private = bytes("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    let info = b"Ode on a Grecian Urn";
    let (aad, text) = (b"Count-0", b"Beauty is truth, truth beauty");
    let sealed = bytes(
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
    );

    let (made_enc, made) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &Public::from_bytes(&public).unwrap(),
            info,
            text,
            aad,
            &mut Fixed::new(&ikm_e),
        )
        .unwrap();
    assert_eq!(made_enc.to_bytes().as_slice(), enc);
    assert_eq!(made, sealed);

    let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &Private::from_bytes(&private).unwrap(),
        &Deserializable::from_bytes(&enc).unwrap(),
        info,
        &sealed,
        aad,
    )
    .unwrap();
    assert_eq!(opened, text);
}

/// draft-irtf-cfrg-xchacha-03, A.3.1.
#[test]
fn xchacha20_poly1305_a_3_1() {
    let key: [u8; 32] = std::array::from_fn(|at| 0x80 + u8::try_from(at).unwrap());
    let nonce: [u8; 24] = std::array::from_fn(|at| 0x40 + u8::try_from(at).unwrap());
    let aad = bytes("50515253c0c1c2c3c4c5c6c7");
    let text = b"Ladies and Gentlemen of the class of '99: If I could offer you \
        only one tip for the future, sunscreen would be it.";
    let sealed = bytes(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb\
         731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452\
         2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
         21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
    );
    let cipher = XChaCha20Poly1305::new(&key.into());
    let nonce = XNonce::from(nonce);
    let made = cipher
        .encrypt(
            &nonce,
            Payload {
                msg: text,
                aad: &aad,
            },
        )
        .unwrap();
    assert_eq!(made, sealed);
    let opened = cipher
        .decrypt(
            &nonce,
            Payload {
                msg: &sealed,
                aad: &aad,
            },
        )
        .unwrap();
    assert_eq!(opened, text);
}
