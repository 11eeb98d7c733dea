//! Reads a vector file of tests/vectors. A field that is missing or misread fails the test.
#![allow(dead_code, reason = "each test file uses its own part of this")]

use onderweg_protocol::ids::DeviceKeys;
use serde_json::Value;

/// One JSON object of a vector file.
#[derive(Debug, Clone)]
pub(crate) struct Vector(pub(crate) Value);

impl Vector {
    pub(crate) fn parse(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap())
    }

    pub(crate) fn at(&self, key: &str) -> Vector {
        let found = self.0.get(key).unwrap_or_else(|| panic!("no field {key}"));
        Self(found.clone())
    }

    pub(crate) fn each(&self, key: &str) -> Vec<Vector> {
        self.at(key)
            .0
            .as_array()
            .unwrap()
            .iter()
            .cloned()
            .map(Vector)
            .collect()
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.at(key).0.as_str().unwrap().to_string()
    }

    pub(crate) fn number(&self, key: &str) -> u64 {
        self.at(key).0.as_u64().unwrap()
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.at(key).0.as_bool().unwrap()
    }

    pub(crate) fn bytes(&self, key: &str) -> Vec<u8> {
        hex::decode(self.text(key)).unwrap()
    }

    pub(crate) fn all_bytes(&self, key: &str) -> Vec<Vec<u8>> {
        self.each(key)
            .iter()
            .map(|text| hex::decode(text.0.as_str().unwrap()).unwrap())
            .collect()
    }

    pub(crate) fn array<const N: usize>(&self, key: &str) -> [u8; N] {
        self.bytes(key).try_into().unwrap()
    }

    pub(crate) fn keys(&self) -> DeviceKeys {
        DeviceKeys {
            ed: self.array("ed"),
            x: self.array("x"),
        }
    }
}

/// Gives out given bytes instead of random ones, and fails when they run out.
#[derive(Debug)]
pub(crate) struct Fixed(std::collections::VecDeque<u8>);

impl Fixed {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self(bytes.iter().copied().collect())
    }
}

impl rand_core::TryRng for Fixed {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)
            .map(|()| u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)
            .map(|()| u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Self::Error> {
        out.iter_mut()
            .for_each(|byte| *byte = self.0.pop_front().unwrap());
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Fixed {}
