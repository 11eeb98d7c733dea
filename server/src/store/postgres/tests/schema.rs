//! The shape of the database.

use super::*;
use crate::store::postgres::schema::STEPS;

/// Every column, index and constraint.
fn shape(address: &str) -> String {
    let sql =
        "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
            FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        ORDER BY 1";
    postgres().psql(name_of(address), sql).unwrap()
}

/// A database as the release with so many steps left it.
fn at_step(steps: usize) -> String {
    let address = postgres().database();
    let run = |sql: &str| postgres().psql(name_of(&address), sql).unwrap();
    if steps > 0 {
        run("CREATE TABLE steps (step integer NOT NULL PRIMARY KEY,
             done_at timestamptz NOT NULL DEFAULT now())");
    }
    for (step, sql) in (1..=steps).zip(STEPS) {
        run(sql);
        run(&format!("INSERT INTO steps (step) VALUES ({step})"));
    }
    address
}

#[test]
fn every_released_schema_upgrades_to_the_newest() {
    let newest = at_step(STEPS.len());
    for from in 0..=STEPS.len() {
        let address = at_step(from);
        open(&address, LIFE);
        assert_eq!(shape(&address), shape(&newest), "from schema {from}");
    }
}

#[test]
fn a_newer_database_is_refused_and_left_alone() {
    let address = at_step(STEPS.len());
    let run = |sql: &str| postgres().psql(name_of(&address), sql).unwrap();
    run("INSERT INTO steps (step) VALUES (99)");
    let refused = tuned(&address, LIFE, Tuning::default());
    assert!(matches!(refused, Err(StoreError::TooNew { found: 99, .. })));
    assert_eq!(run("SELECT count(*) FROM life"), "0");
}

#[test]
fn processes_that_start_together_upgrade_once() {
    let address = postgres().database();
    std::thread::scope(|threads| {
        for _ in 0..6 {
            threads.spawn(|| open(&address, LIFE));
        }
    });
    let steps = postgres().psql(name_of(&address), "SELECT count(*) FROM steps");
    assert_eq!(steps.unwrap(), STEPS.len().to_string());
}

#[test]
fn the_space_leads_every_key_of_its_tables() {
    let address = at_step(STEPS.len());
    let sql = "SELECT string_agg(DISTINCT relname, ' ' ORDER BY relname) FILTER (WHERE attname = 'space_id'),
            string_agg(DISTINCT relname, ' ' ORDER BY relname) FILTER (WHERE attname <> 'space_id')
        FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
        JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
        WHERE relnamespace = 'public'::regnamespace";
    let found = postgres().psql(name_of(&address), sql).unwrap();
    let (of_spaces, directories) = found.split_once('|').unwrap();
    assert_eq!(
        of_spaces,
        "blob_parts blobs chunks entries holds members pieces sealed spaces"
    );
    let looked_up = "accounts blob_places boxes bundles cards codes devices founded life listed nonces requests steps usage";
    assert_eq!(directories, looked_up, "found without knowing a space");
}

#[test]
fn every_query_of_a_space_finds_its_index() {
    let address = at_step(STEPS.len());
    let query = |sql: &str| {
        let sql = format!("SET enable_seqscan = off; EXPLAIN {sql}");
        let plan = postgres().psql(name_of(&address), &sql).unwrap();
        assert!(!plan.contains("Seq Scan"), "{sql}\n{plan}");
    };
    query("SELECT seq FROM chunks WHERE space_id = '\\x01' AND seq > 5 ORDER BY seq LIMIT 10");
    query(
        "SELECT seq FROM chunks WHERE space_id = '\\x01' AND device_id = '\\x02' ORDER BY dev_seq DESC LIMIT 1",
    );
    query("SELECT bytes FROM sealed WHERE space_id = '\\x01' AND chunk_id = ANY ('{\"\\\\x02\"}')");
    query(
        "SELECT space_id FROM listed JOIN spaces USING (space_id) WHERE device_id = ANY ('{\"\\\\x02\"}') AND present",
    );
}
