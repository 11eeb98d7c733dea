//! A database that goes away, comes back, is slow or says no.

use std::time::{Duration, Instant};

use super::*;
use crate::store::{Accounts, NewCode, ProgrammeRole};

/// Ends all connections to a database, as a restart does.
pub(super) fn throw_out(address: &str) {
    let sql = format!(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{}'",
        name_of(address)
    );
    postgres().psql("postgres", &sql).unwrap();
}

fn admit(address: &str, whether: bool) {
    let sql = format!(
        "ALTER DATABASE {} ALLOW_CONNECTIONS {whether}",
        name_of(address)
    );
    postgres().psql("postgres", &sql).unwrap();
}

#[test]
fn a_lost_connection_is_out_of_reach_and_comes_back_at_the_next_call() {
    let address = postgres().database();
    let store = open(&address, LIFE);
    append(&store, 1).unwrap();
    admit(&address, false);
    throw_out(&address);
    for _ in 0..3 {
        let away = append(&store, 2).unwrap_err();
        assert!(matches!(away, StoreError::Away(_)), "{away:?}");
        assert!(matches!(store.key_of(A), Err(StoreError::Away(_))));
    }
    admit(&address, true);
    append(&store, 2).unwrap();
    assert_eq!(log_n(&store).unwrap(), 2);
}

#[test]
fn a_work_whose_connection_breaks_leaves_nothing() {
    let address = postgres().database();
    let store = open(&address, LIFE);
    let entry = SignedEntry {
        bytes: vec![1; 100],
        signature: [0; 64],
    };
    let broken = store.write(SPACE, &mut |tx| {
        tx.append(1, &entry)?;
        throw_out(&address);
        tx.append(2, &entry)
    });
    assert!(matches!(broken, Err(StoreError::Away(_))), "{broken:?}");
    assert_eq!(log_n(&store).unwrap(), 0);
    append(&store, 1).unwrap();
}

#[test]
fn nobody_there_is_out_of_reach_and_no_secret_is_told() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let nobody = format!("postgres://u:{}@127.0.0.1:{port}/d", cluster::PASSWORD);
    let quick = Tuning {
        statement: Duration::from_millis(100),
        ..Tuning::default()
    };
    // Somebody listens and says nothing; then nobody listens.
    let silent = tuned(&nobody, LIFE, quick.clone()).unwrap_err();
    drop(listener);
    let away = tuned(&nobody, LIFE, quick).unwrap_err();
    let wrong = postgres()
        .address("postgres")
        .replace(cluster::PASSWORD, "CANARY");
    let refused = tuned(&wrong, LIFE, Tuning::default()).unwrap_err();
    assert!(matches!(refused, StoreError::Database(_)), "{refused:?}");
    assert!(matches!(silent, StoreError::Away(_)), "{silent:?}");
    assert!(matches!(away, StoreError::Away(_)), "{away:?}");
    for error in [silent, away, refused] {
        let said = format!("{error} {error:?}");
        assert!(
            !said.contains(cluster::PASSWORD) && !said.contains("CANARY"),
            "{said}"
        );
    }
}

#[test]
fn a_writer_that_holds_a_space_too_long_is_not_waited_for() {
    let address = postgres().database();
    let quick = Tuning {
        statement: Duration::from_millis(300),
        ..Tuning::default()
    };
    let (slow, store) = (open(&address, LIFE), tuned(&address, LIFE, quick).unwrap());
    append(&slow, 1).unwrap();
    let begin = Instant::now();
    slow.write(SPACE, &mut |_| {
        let refused = append(&store, 2);
        assert!(
            matches!(refused, Err(StoreError::Database(_))),
            "{refused:?}"
        );
        assert_eq!(log_n(&store)?, 1, "looking is never held up");
        Ok(())
    })
    .unwrap();
    assert!(begin.elapsed() < Duration::from_secs(20));
    append(&store, 2).unwrap();
}

#[test]
fn a_connection_that_says_nothing_more_is_given_up() {
    let address = postgres().database();
    let quick = Tuning {
        connections: 1,
        statement: Duration::from_millis(100),
        ..Tuning::default()
    };
    let (wire, through) = Wire::to(&address);
    let store = tuned(&through, LIFE, quick).unwrap();
    append(&store, 1).unwrap();
    wire.set_silent(true);
    let away = append(&store, 2).unwrap_err();
    assert!(matches!(away, StoreError::Away(_)), "{away:?}");
    wire.set_silent(false);
    append(&store, 2).unwrap();
}

/// A wire to the database that can fall silent without breaking.
struct Wire(std::sync::Arc<std::sync::atomic::AtomicBool>);

impl Wire {
    fn to(address: &str) -> (Self, String) {
        use std::io::{Read, Write};
        use std::net::{TcpListener, TcpStream};
        use std::sync::atomic::Ordering;
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (front, end) = address.rsplit_once(':').unwrap();
        let (target, name) = end.split_once('/').unwrap();
        let target: u16 = target.parse().unwrap();
        let silent = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let wire = Self(silent.clone());
        let pump = move |mut from: TcpStream,
                         mut to: TcpStream,
                         silent: std::sync::Arc<std::sync::atomic::AtomicBool>| {
            let mut room = [0; 4096];
            while let Ok(len @ 1..) = from.read(&mut room) {
                // What comes while the wire is silent is lost, as is the connection.
                if silent.load(Ordering::Relaxed) {
                    std::thread::sleep(Duration::from_secs(60));
                    return;
                }
                if to.write_all(&room[..len]).is_err() {
                    return;
                }
            }
        };
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let client = client.unwrap();
                let server = TcpStream::connect(("127.0.0.1", target)).unwrap();
                let (one, two) = (client.try_clone().unwrap(), server.try_clone().unwrap());
                let (here, there) = (silent.clone(), silent.clone());
                std::thread::spawn(move || pump(one, server, here));
                std::thread::spawn(move || pump(two, client, there));
            }
        });
        (wire, format!("{front}:{port}/{name}"))
    }

    fn set_silent(&self, silent: bool) {
        self.0.store(silent, std::sync::atomic::Ordering::Relaxed);
    }
}

#[test]
fn what_the_database_refuses_is_told_without_what_was_in_it() {
    let (store, ()) = empty();
    let code = NewCode {
        hash: [1; 32],
        account: [1; 16],
        name: "CANARY".into(),
        role: ProgrammeRole::Buddy,
        now_ms: 0,
        expires_ms: 1,
    };
    store.put_code(&code).unwrap();
    let error = store.put_code(&code).unwrap_err();
    let said = format!("{error} {error:?}");
    assert!(said.contains("23505") && said.contains("codes"), "{said}");
    assert!(!said.contains("CANARY") && !said.contains("0101"), "{said}");
}

#[test]
fn tls_is_checked_against_the_authority_that_is_named() {
    let secured = cluster::Cluster::start("tls", &["-c", "fsync=off"]);
    let address = secured.database();
    let authority = secured.authority();
    let authority = authority.to_str().unwrap();
    let store = open(&format!("{address}?sslrootcert={authority}"), LIFE);
    let sql = "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
        WHERE application_name = 'onderweg'";
    append(&store, 1).unwrap();
    assert_eq!(secured.psql("postgres", sql).unwrap(), "t");
    let public = format!("{address}?sslmode=require");
    let refused = tuned(&public, LIFE, Tuning::default()).unwrap_err();
    assert!(refused.to_string().contains("UnknownIssuer"), "{refused}");
    let other_name = address.replace("localhost", "127.0.0.1");
    let other_name = format!("{other_name}?sslrootcert={authority}");
    assert!(tuned(&other_name, LIFE, Tuning::default()).is_err());
    let no_file = format!("{address}?sslrootcert=/nowhere.pem");
    let no_file = tuned(&no_file, LIFE, Tuning::default());
    assert!(matches!(no_file, Err(StoreError::File { .. })));
}
