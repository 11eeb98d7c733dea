//! "My people": what waits, and everybody in one table. Filters, order and search are in the address.

mod query;
mod rows;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::dates::Days;
use super::frame::{Frame, page};
use super::problem::Problem;
use super::seen;
use super::state::Office;
use super::visitor::Colleague;
use crate::desk::Monday;

use query::{Asked, Show, Sort};
use rows::{PersonRow, WaitRow};

/// Lines of "Waits for you" before the rest is behind a link.
const WAITS: usize = 5;

/// A filter with how many it finds.
struct Tab {
    id: &'static str,
    words: String,
    count: usize,
    href: String,
    chosen: bool,
}

/// The head of a column.
struct Column {
    id: &'static str,
    words: String,
    href: String,
    sorted: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "monday.html")]
struct MondayPage {
    f: Frame,
    heading: String,
    about: String,
    waits: Vec<WaitRow>,
    more: Option<(String, String)>,
    tabs: Vec<Tab>,
    columns: Vec<Column>,
    rows: Vec<PersonRow>,
    asked: Asked,
    count: String,
    everybody: String,
}

#[derive(Template)]
#[template(path = "monday-empty.html")]
struct EmptyPage {
    f: Frame,
    heading: String,
}

/// The page.
pub(super) async fn show(
    State(office): State<Office>,
    who: Colleague,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let id = who.id();
    let monday = office.at_desk(move |desk| desk.monday(id)).await??;
    let notice = seen::notice(&office, &who).await?;
    let w = &who.visitor.words;
    let mut f = Frame::told(&office, &who, w.office_people(), notice.as_deref());
    f.at_monday = true;
    f.find.clone_from(&asked.q);
    let heading = Days::new(w, &monday.now).long(monday.now.date_naive());
    if monday.people.is_empty() {
        return Ok(page(StatusCode::OK, f.tag, &EmptyPage { f, heading }));
    }
    let page_of_all = whole(f, heading, &monday, asked);
    Ok(page(StatusCode::OK, page_of_all.f.tag, &page_of_all))
}

fn whole(f: Frame, heading: String, monday: &Monday, asked: Asked) -> MondayPage {
    let w = std::sync::Arc::clone(&f.w);
    let days = Days::new(&w, &monday.now);
    let found = asked.choose(&monday.people);
    let all = monday.people.len();
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let changed = number(Asked::default().count(Show::Changed, &monday.people));
    let waiting = number(monday.waits.len());
    let about = match &monday.since {
        Some(since) => w.office_monday_about(changed, number(all), &days.moment(since), waiting),
        None => w.office_monday_about_first(number(all), waiting),
    };
    let shown = if asked.all_waits() {
        monday.waits.len()
    } else {
        WAITS
    };
    let waits: Vec<WaitRow> = monday
        .waits
        .iter()
        .take(shown)
        .map(|wait| WaitRow::new(wait, &days))
        .collect();
    let rest = monday.waits.len().saturating_sub(waits.len());
    let more = (rest > 0).then(|| (w.office_show_others(number(rest)), asked.with_all_waits()));
    MondayPage {
        heading,
        about,
        waits,
        more,
        tabs: tabs(&asked, monday, &w),
        columns: columns(&asked, &w),
        rows: found
            .iter()
            .map(|person| PersonRow::new(person, &days))
            .collect(),
        count: w.office_monday_count(number(all), number(found.len())),
        everybody: w.office_show_all(number(all)),
        asked,
        f,
    }
}

fn tabs(asked: &Asked, monday: &Monday, w: &onderweg_text::Words) -> Vec<Tab> {
    let tab = |show: Show, words: String| Tab {
        id: show.as_str(),
        words,
        count: asked.count(show, &monday.people),
        href: asked.with_show(show),
        chosen: asked.show() == show,
    };
    vec![
        tab(Show::All, w.office_tab_all()),
        tab(Show::Changed, w.office_tab_changed()),
        tab(Show::Waits, w.office_tab_waits()),
        tab(Show::Free, w.office_tab_no_appointment()),
        tab(Show::Silent, w.office_tab_silent()),
    ]
}

fn columns(asked: &Asked, w: &onderweg_text::Words) -> Vec<Column> {
    let column = |sort: Sort, words: String| Column {
        id: sort.as_str(),
        words,
        href: asked.with_sort(sort),
        sorted: (asked.sort() == sort).then(|| sort.direction()),
    };
    vec![
        column(Sort::Name, w.office_column_person()),
        column(Sort::Changed, w.office_column_changed()),
        column(Sort::Waits, w.office_column_waits()),
        column(Sort::Next, w.office_column_next()),
        column(Sort::Silent, w.office_column_silent()),
    ]
}
