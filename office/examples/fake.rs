//! The office's pages with invented people, for looking at them and for the browser tests:
//! `cargo run -p onderweg-office --example fake`. Prints one line of JSON with the address and the
//! accounts, then serves until it is stopped. Nothing is kept.

#![allow(
    dead_code,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a program for the desk of who writes the pages"
)]

#[path = "../tests/support/desk.rs"]
mod desk;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use desk::FakeDesk;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use onderweg_office::desk::StaffId;
use onderweg_office::staff::{NewStaff, Role, Staff};
use onderweg_office::web::{Settings, router};
use serde_json::json;
use tokio::net::TcpListener;

const PASSWORD: &str = "walnut ladder mist";

/// Accounts of one kind for the tests, because a code signs in once in thirty seconds.
const ACCOUNTS: &[(&str, &str, Role)] = &[
    ("lien@office.example", "Lien Verhaegen", Role::Caseworker),
    ("bram@office.example", "Bram Peeters", Role::Caseworker),
    ("griet@office.example", "Griet Claessens", Role::Coordinator),
    ("two@office.example", "Lien Verhaegen", Role::Caseworker),
    ("three@office.example", "Lien Verhaegen", Role::Caseworker),
    ("four@office.example", "Lien Verhaegen", Role::Caseworker),
    ("five@office.example", "Lien Verhaegen", Role::Caseworker),
    ("six@office.example", "Lien Verhaegen", Role::Caseworker),
];

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

#[tokio::main]
async fn main() {
    let folder = std::env::temp_dir().join(format!("onderweg-office-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut rng = UnwrapErr(SysRng);
    let staff = Staff::open(&folder.join("office.db"), &[7; 32]).unwrap();
    let mut accounts = Vec::new();
    let mut with_people = Vec::new();
    for (address, name, role) in ACCOUNTS {
        let new = NewStaff {
            address,
            name,
            role: *role,
            password: PASSWORD,
        };
        let made = staff.add(&new, now_ms(), &mut rng).unwrap();
        if !address.starts_with("bram") {
            with_people.push(made.id);
        }
        accounts.push(json!({ "address": address, "password": PASSWORD, "uri": made.uri }));
    }
    let settings = Settings {
        https: false,
        origin: None,
        behind_proxy: false,
        programme: "CURANT Antwerp".to_owned(),
        clock: Arc::new(now_ms),
        chance: Arc::new(Mutex::new(rng)),
    };
    let people: &[StaffId] = &with_people;
    let app = router(Arc::new(FakeDesk::new(people)), Arc::new(staff), settings);
    let port = std::env::args()
        .nth(1)
        .map_or(0, |port| port.parse().unwrap());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .unwrap();
    let address = listener.local_addr().unwrap();
    println!(
        "{}",
        json!({ "office": format!("http://{address}/office"), "accounts": accounts })
    );
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await.unwrap();
}
