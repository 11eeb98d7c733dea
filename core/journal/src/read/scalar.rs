//! A value as it stands in a document, whatever wrote it. Must not know fields.

use std::fmt;

use automerge::ScalarValue;

/// A single value, of this version or of a newer one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// Emptied.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number that is not negative.
    Uint(u64),
    /// A number.
    Float(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A time in milliseconds since the epoch.
    Time(i64),
    /// A form of value that this version does not know.
    Newer(u8, Vec<u8>),
}

impl Scalar {
    /// The yes or no; numbers count as yes unless they are zero.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Scalar::Bool(yes) => Some(*yes),
            Scalar::Int(n) => Some(*n != 0),
            Scalar::Uint(n) => Some(*n != 0),
            Scalar::Null
            | Scalar::Float(_)
            | Scalar::Text(_)
            | Scalar::Bytes(_)
            | Scalar::Time(_)
            | Scalar::Newer(..) => None,
        }
    }

    /// The whole number.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Scalar::Int(n) | Scalar::Time(n) => Some(*n),
            Scalar::Uint(n) => i64::try_from(*n).ok(),
            Scalar::Null
            | Scalar::Bool(_)
            | Scalar::Float(_)
            | Scalar::Text(_)
            | Scalar::Bytes(_)
            | Scalar::Newer(..) => None,
        }
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Scalar::Bytes(bytes) => Some(bytes),
            Scalar::Null
            | Scalar::Bool(_)
            | Scalar::Int(_)
            | Scalar::Uint(_)
            | Scalar::Float(_)
            | Scalar::Text(_)
            | Scalar::Time(_)
            | Scalar::Newer(..) => None,
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Null => Ok(()),
            Scalar::Bool(yes) => write!(f, "{yes}"),
            Scalar::Int(n) | Scalar::Time(n) => write!(f, "{n}"),
            Scalar::Uint(n) => write!(f, "{n}"),
            Scalar::Float(n) => write!(f, "{n}"),
            Scalar::Text(text) => f.write_str(text),
            Scalar::Bytes(bytes) | Scalar::Newer(_, bytes) => f.write_str(&hex::encode(bytes)),
        }
    }
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scalar(..)")
    }
}

impl From<&ScalarValue> for Scalar {
    fn from(value: &ScalarValue) -> Self {
        match value {
            ScalarValue::Null => Scalar::Null,
            ScalarValue::Boolean(yes) => Scalar::Bool(*yes),
            ScalarValue::Int(n) => Scalar::Int(*n),
            ScalarValue::Uint(n) => Scalar::Uint(*n),
            ScalarValue::F64(n) => Scalar::Float(*n),
            ScalarValue::Str(text) => Scalar::Text(text.to_string()),
            ScalarValue::Bytes(bytes) => Scalar::Bytes(bytes.clone()),
            ScalarValue::Timestamp(ms) => Scalar::Time(*ms),
            ScalarValue::Counter(_) => Scalar::Int(value.as_i64().unwrap_or(0)),
            ScalarValue::Unknown { type_code, bytes } => Scalar::Newer(*type_code, bytes.clone()),
        }
    }
}

impl From<&Scalar> for ScalarValue {
    fn from(value: &Scalar) -> Self {
        match value {
            Scalar::Null => ScalarValue::Null,
            Scalar::Bool(yes) => ScalarValue::Boolean(*yes),
            Scalar::Int(n) => ScalarValue::Int(*n),
            Scalar::Uint(n) => ScalarValue::Uint(*n),
            Scalar::Float(n) => ScalarValue::F64(*n),
            Scalar::Text(text) => text.as_str().into(),
            Scalar::Bytes(bytes) => ScalarValue::Bytes(bytes.clone()),
            Scalar::Time(ms) => ScalarValue::Timestamp(*ms),
            Scalar::Newer(type_code, bytes) => ScalarValue::Unknown {
                type_code: *type_code,
                bytes: bytes.clone(),
            },
        }
    }
}
