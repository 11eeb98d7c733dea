//! The checklist of an entry: lines are scalars at the root, never elements of a shared list.
//! Must not write.

use std::collections::BTreeSet;

use crate::ids::LineId;
use crate::keys::{self, LinePart};
use crate::read::field::Field;
use crate::read::reader::Reader;
use crate::read::scalar::Scalar;

/// One line of a checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name inside the entry.
    pub id: LineId,
    /// What it says. A line that one person removed while another rewrote it stays, with the
    /// removal among the others.
    pub text: Field<String>,
    /// Whether it is ticked.
    pub done: Field<bool>,
    /// Its place: lines stand in the order of this number, then of their ids.
    pub order: Field<i64>,
}

/// All lines that anybody still wants, in their order.
pub(crate) fn read_lines(reader: &Reader<'_>, keys: &[String]) -> Vec<Line> {
    let ids: BTreeSet<&str> = keys
        .iter()
        .filter_map(|key| keys::as_line(key))
        .map(|(id, _)| id)
        .collect();
    let mut lines: Vec<Line> = ids
        .into_iter()
        .filter_map(|id| read_line(reader, id))
        .collect();
    lines.sort_by(|a, b| (a.order.value, &a.id).cmp(&(b.order.value, &b.id)));
    lines
}

fn read_line(reader: &Reader<'_>, id: &str) -> Option<Line> {
    let part = |part| keys::line(id, part);
    let text = reader.text_field(&part(LinePart::Text));
    text.value.as_ref()?;
    Some(Line {
        id: LineId::parse(id).ok()?,
        text,
        done: reader.flag(&part(LinePart::Done)),
        order: reader.field(&part(LinePart::Order), Scalar::as_int),
    })
}
