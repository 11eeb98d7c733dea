//! Lists of entries by space, and searching.

use onderweg_companion::store::Shelf;

use crate::failure::Failure;
use crate::lift;
use crate::phone::Phone;
use crate::row::Row;

#[uniffi::export]
impl Phone {
    /// What is not closed, of one space or of all.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn entries(&self, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.shelf(Shelf::Live, space)
    }

    /// What is finished, put away or in the bin, of one space or of all.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    #[uniffi::method(default(space = None))]
    pub fn closed_entries(&self, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.shelf(Shelf::Closed, space)
    }

    /// What has all of these words somewhere.
    ///
    /// # Errors
    ///
    /// [`Failure::Unlock`] while locked.
    pub fn search(&self, query: String) -> Result<Vec<Row>, Failure> {
        self.show(
            |companion| companion.search(&query),
            |items, say| Row::all(items, say),
        )
    }
}

impl Phone {
    fn shelf(&self, shelf: Shelf, space: Option<String>) -> Result<Vec<Row>, Failure> {
        self.show(
            |companion| companion.list(shelf, lift::some_space(space.as_deref())?),
            |items, say| Row::all(items, say),
        )
    }
}
