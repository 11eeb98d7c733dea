//! Walks columns by their run lengths: how many rows they announce, and how much they would
//! take written out. Must not expand a run.

use crate::error::BadChange;
use crate::limits::{MAX_COLUMNS, MAX_VALUE_BYTES};
use crate::measure::reader::{Reader, at_most};

/// The deflate bit of a column specification.
const DEFLATED: u64 = 0b1000;

/// The low three bits of a column specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Group,
    Number,
    Delta,
    Boolean,
    Text,
    ValueMeta,
    Value,
}

impl Form {
    fn of(spec: u64) -> Form {
        match spec & 0b111 {
            0 => Form::Group,
            1 | 2 => Form::Number,
            3 => Form::Delta,
            4 => Form::Boolean,
            5 => Form::Text,
            6 => Form::ValueMeta,
            _ => Form::Value,
        }
    }
}

/// One column: what it is, how long its data are, and after the walk what it announces.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Column {
    pub(crate) spec: u64,
    len: u64,
    /// Rows announced.
    pub(crate) rows: u64,
    /// Rows that are not null.
    pub(crate) values: u64,
    /// Numbers of a group added up, bytes of texts or values written out.
    pub(crate) weight: u64,
}

/// The columns of one table in their order.
#[derive(Debug, Default)]
pub(crate) struct Table {
    columns: Vec<Column>,
}

impl Table {
    /// Reads the specifications; the data come later.
    pub(crate) fn read(from: &mut Reader<'_>) -> Result<Table, BadChange> {
        let count = from.count("columns", MAX_COLUMNS as u64)?;
        let mut columns = Vec::new();
        for _ in 0..count {
            let spec = from.unsigned()?;
            if spec & DEFLATED != 0 {
                return Err(BadChange::Malformed("deflated column"));
            }
            let len = from.unsigned()?;
            columns.push(Column {
                spec,
                len,
                ..Column::default()
            });
        }
        Ok(Table { columns })
    }

    /// Walks the data of every column, which stand one after the other in `from`.
    pub(crate) fn walk(&mut self, from: &mut Reader<'_>) -> Result<(), BadChange> {
        let mut meta = None;
        for column in &mut self.columns {
            let mut data = Reader::new(from.take(column.len)?);
            let form = Form::of(column.spec);
            let bytes = meta.take().unwrap_or(0);
            if form == Form::Value {
                // Values are cut by the lengths in the column before.
                if bytes > data.len() as u64 {
                    return Err(BadChange::Malformed("values end early"));
                }
                continue;
            }
            if bytes > 0 {
                return Err(BadChange::Malformed("values are missing"));
            }
            walk_column(form, column, &mut data)?;
            if form == Form::ValueMeta {
                meta = Some(column.weight);
            }
        }
        match meta {
            Some(bytes) if bytes > 0 => Err(BadChange::Malformed("values are missing")),
            _ => Ok(()),
        }
    }

    /// The column with this specification; an absent one is empty.
    pub(crate) fn column(&self, spec: u64) -> Column {
        let found = self.columns.iter().find(|column| column.spec == spec);
        found.copied().unwrap_or_default()
    }

    /// The most rows that any column outside a group announces.
    pub(crate) fn rows(&self) -> u64 {
        let plain = self.columns.iter().filter(|c| !self.is_grouped(c));
        plain.map(|column| column.rows).max().unwrap_or(0)
    }

    /// The most members that any group announces, whether by its sum or by its columns.
    pub(crate) fn members(&self) -> u64 {
        let members = self.columns.iter().map(|column| {
            if Form::of(column.spec) == Form::Group {
                column.weight
            } else if self.is_grouped(column) {
                column.rows
            } else {
                0
            }
        });
        members.max().unwrap_or(0)
    }

    /// Bytes that all text columns take when every run is written out.
    pub(crate) fn text_bytes(&self) -> u64 {
        let texts = self
            .columns
            .iter()
            .filter(|c| Form::of(c.spec) == Form::Text);
        texts.fold(0, |sum, column| sum.saturating_add(column.weight))
    }

    fn is_grouped(&self, column: &Column) -> bool {
        let group = column.spec & !0b1111;
        column.spec != group && self.columns.iter().any(|c| c.spec == group)
    }
}

fn walk_column(form: Form, column: &mut Column, data: &mut Reader<'_>) -> Result<(), BadChange> {
    if form == Form::Boolean {
        while !data.is_empty() {
            column.rows = column.rows.saturating_add(data.unsigned()?);
        }
        column.values = column.rows;
        return Ok(());
    }
    while !data.is_empty() {
        match data.signed()? {
            0 => column.rows = column.rows.saturating_add(data.unsigned()?),
            run if run > 0 => {
                let weight = one_value(form, data)?.saturating_mul(run.unsigned_abs());
                column.add(run.unsigned_abs(), weight);
            }
            literal => {
                // Each value takes at least one byte, so this ends with the data.
                for _ in 0..literal.unsigned_abs() {
                    let weight = one_value(form, data)?;
                    column.add(1, weight);
                }
            }
        }
    }
    Ok(())
}

impl Column {
    fn add(&mut self, rows: u64, weight: u64) {
        self.rows = self.rows.saturating_add(rows);
        self.values = self.values.saturating_add(rows);
        self.weight = self.weight.saturating_add(weight);
    }
}

/// Reads one value and gives its weight.
fn one_value(form: Form, data: &mut Reader<'_>) -> Result<u64, BadChange> {
    match form {
        Form::Group => data.unsigned(),
        Form::ValueMeta => {
            let len = data.unsigned()? >> 4;
            at_most("bytes of a value", len, MAX_VALUE_BYTES)
        }
        Form::Delta => data.signed().map(|_| 0),
        Form::Text => {
            let text = data.prefixed("bytes of a key", MAX_VALUE_BYTES)?;
            Ok(text.len() as u64)
        }
        Form::Number | Form::Boolean | Form::Value => data.unsigned().map(|_| 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walked(spec: u64, data: &[u8]) -> Result<Column, BadChange> {
        let mut column = Column {
            spec,
            ..Column::default()
        };
        walk_column(Form::of(spec), &mut column, &mut Reader::new(data))?;
        Ok(column)
    }

    #[test]
    fn a_run_counts_without_being_expanded() {
        // A run of 2^62 times the action 1.
        let mut data = vec![0x80; 8];
        data.extend([0xc0, 0x00, 0x01]);
        let column = walked(66, &data).unwrap();
        assert_eq!(column.rows, 1 << 62);
    }

    #[test]
    fn a_literal_run_ends_with_its_data() {
        // "-2^62 literal values follow" and then one.
        let mut data = vec![0x80; 8];
        data.extend([0x40, 0x01]);
        assert!(walked(66, &data).is_err());
    }

    #[test]
    fn a_long_text_in_a_run_weighs_what_it_takes() {
        let mut data = vec![0xe8, 0x07, 3];
        data.extend(b"key");
        assert_eq!(walked(21, &data).unwrap().weight, 3_000);
    }

    #[test]
    fn nulls_are_rows_without_values() {
        let column = walked(2, &[0, 5, 1, 9]).unwrap();
        assert_eq!((column.rows, column.values), (6, 1));
    }
}
