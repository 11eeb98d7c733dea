//! A restored database starts a new life by itself.

use super::*;

fn dump(address: &str) -> Vec<u8> {
    postgres().program(
        "pg_dump",
        &["--no-owner", "--clean", "--if-exists"],
        name_of(address),
    )
}

fn restore(sql: &[u8], address: &str) {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    std::io::Write::write_all(&mut file, sql).unwrap();
    let file = file.path().to_str().unwrap();
    postgres().program(
        "psql",
        &["-Xq", "-v", "ON_ERROR_STOP=1", "-f", file],
        name_of(address),
    );
}

#[test]
fn a_store_opened_again_goes_on_in_its_life() {
    let address = postgres().database();
    append(&open(&address, LIFE), 1).unwrap();
    let store = open(&address, NEXT);
    assert_eq!(store.incarnation().unwrap(), LIFE);
    assert_eq!(log_n(&store).unwrap(), 1);
}

#[test]
fn a_dump_put_back_in_another_database_starts_a_new_life() {
    let (address, other) = (postgres().database(), postgres().database());
    append(&open(&address, LIFE), 1).unwrap();
    restore(&dump(&address), &other);
    let store = open(&other, NEXT);
    let life = store.incarnation().unwrap();
    assert_ne!(life, LIFE);
    assert_eq!(log_n(&store).unwrap(), 1);
    assert_eq!(open(&other, LIFE).incarnation().unwrap(), life, "once");
    assert_eq!(open(&address, NEXT).incarnation().unwrap(), LIFE);
}

#[test]
fn a_dump_put_back_under_a_running_server_starts_a_new_life() {
    let address = postgres().database();
    let store = open(&address, LIFE);
    append(&store, 1).unwrap();
    let saved = dump(&address);
    append(&store, 2).unwrap();
    restore(&saved, &address);
    // As a restore in earnest does: whoever is connected is thrown out.
    super::loss::throw_out(&address);
    assert_ne!(store.incarnation().unwrap(), LIFE);
    assert_eq!(log_n(&store).unwrap(), 1);
}

#[test]
fn two_processes_that_notice_agree_on_one_life() {
    let (address, other) = (postgres().database(), postgres().database());
    append(&open(&address, LIFE), 1).unwrap();
    restore(&dump(&address), &other);
    let lives: Vec<Incarnation> = std::thread::scope(|threads| {
        let opened: Vec<_> = (20..24)
            .map(|seed| {
                let other = &other;
                threads.spawn(move || open(other, Incarnation([seed; 16])))
            })
            .collect();
        let stores: Vec<_> = opened.into_iter().map(|one| one.join().unwrap()).collect();
        stores
            .iter()
            .map(|store| store.incarnation().unwrap())
            .collect()
    });
    assert!(lives.iter().all(|life| *life == lives[0] && *life != LIFE));
}
