//! One declaration of a record, and what comes of it: the type, its reader that notes every fault, its
//! CBOR and its JSON Schema. So the three cannot differ.

use serde_json::{Map, Value, json};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::Trouble;
use crate::limits;
use crate::place::Place;

/// What can stand in a pack.
pub(crate) trait Shape: Sized {
    /// The value, or none after noting why not.
    fn read(value: &Spanned<DeValue<'_>>, place: &mut Place<'_>) -> Option<Self>;

    /// JSON Schema of it.
    fn schema() -> Value;

    /// What it is where nothing is written; none: it must be written.
    fn absent() -> Option<Self> {
        None
    }
}

/// A field of a table.
pub(crate) fn field<T: Shape>(
    table: &DeTable<'_>,
    key: &str,
    at: usize,
    place: &mut Place<'_>,
) -> Option<T> {
    match table.iter().find(|(name, _)| name.get_ref() == key) {
        Some((name, value)) => place.inside(key, name.span().start, |place| T::read(value, place)),
        None => T::absent().or_else(|| {
            place.inside(key, at, |place| place.fault(at, Trouble::Missing));
            None
        }),
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(value: &Spanned<DeValue<'_>>, place: &mut Place<'_>) -> Option<Self> {
        let mut list = Vec::new();
        add(&mut list, value, place);
        Some(list)
    }

    fn schema() -> Value {
        json!({ "type": "array", "items": T::schema(), "maxItems": limits::LIST })
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

/// Reads a list behind what is in it already: a pack is many files.
pub(crate) fn add<T: Shape>(
    list: &mut Vec<T>,
    value: &Spanned<DeValue<'_>>,
    place: &mut Place<'_>,
) {
    let at = value.span().start;
    let Some(elements) = value.get_ref().as_array() else {
        place.fault(at, Trouble::Type("a list: [[name]] or [...]"));
        return;
    };
    for element in elements.iter() {
        let step = format!("[{}]", list.len());
        let read = place.inside(&step, element.span().start, |place| T::read(element, place));
        if read.is_none() {
            place.lost(element.get_ref());
        }
        list.extend(read);
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(value: &Spanned<DeValue<'_>>, place: &mut Place<'_>) -> Option<Self> {
        T::read(value, place).map(Some)
    }

    fn schema() -> Value {
        T::schema()
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl Shape for bool {
    fn read(value: &Spanned<DeValue<'_>>, place: &mut Place<'_>) -> Option<Self> {
        let read = value.get_ref().as_bool();
        if read.is_none() {
            place.fault(value.span().start, Trouble::Type("true or false"));
        }
        read
    }

    fn schema() -> Value {
        json!({ "type": "boolean" })
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

/// The schema of a record: about it; name, schema, description and whether it must be there, by field.
pub(crate) fn object(about: &str, fields: &[(&str, Value, &str, bool)]) -> Value {
    let mut properties = Map::new();
    for (name, schema, description, _) in fields {
        let mut schema = schema.clone();
        if let Some(members) = schema.as_object_mut() {
            members.insert("description".to_owned(), json!(description.trim()));
        }
        properties.insert((*name).to_owned(), schema);
    }
    let required: Vec<_> = fields.iter().filter(|f| f.3).map(|f| f.0).collect();
    json!({
        "type": "object",
        "description": about.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// Records: `number "key" field: Type`, the number for CBOR, the key for TOML.
macro_rules! record {
    ($(
        $(#[doc = $about:literal])+
        pub struct $name:ident {
            $( $(#[doc = $doc:literal])+ $n:tt $key:literal $field:ident: $type:ty, )+
        }
    )+) => { $(
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq, Eq, minicbor::Encode, minicbor::Decode)]
        pub struct $name {
            $( $(#[doc = $doc])+ #[n($n)] pub $field: $type, )+
        }

        impl crate::shape::Shape for $name {
            fn read(
                value: &toml::Spanned<toml::de::DeValue<'_>>,
                place: &mut crate::place::Place<'_>,
            ) -> Option<Self> {
                let table = place.table(value)?;
                place.known(table, &[$($key),+]);
                let at = value.span().start;
                $( let $field = crate::shape::field::<$type>(table, $key, at, place); )+
                Some(Self { $($field: $field?,)+ })
            }

            fn schema() -> serde_json::Value {
                crate::shape::object(concat!($($about),+), &[$((
                    $key,
                    <$type as crate::shape::Shape>::schema(),
                    concat!($($doc),+),
                    <$type as crate::shape::Shape>::absent().is_none(),
                )),+])
            }
        }
    )+ };
}

pub(crate) use record;
