//! Jobs from the command line: the board, a move, the funnel, files for a spreadsheet.

use std::fs;

use serde_json::Value;

use crate::page::same;
use crate::phone::Phone;

fn job(phone: &Phone, title: &str, sets: &[&str]) -> String {
    let sets = sets.iter().flat_map(|set| ["--set", set]);
    let arguments: Vec<&str> = ["add", "job", title].into_iter().chain(sets).collect();
    let data = phone.run(&arguments).data();
    data["entry"].as_str().unwrap().to_owned()
}

fn count(board: &Value, stage: &str) -> u64 {
    let columns = board["columns"].as_array().unwrap().iter();
    let column = columns.into_iter().find(|column| column["stage"] == stage);
    column.unwrap()["count"].as_u64().unwrap()
}

#[test]
fn a_job_goes_over_the_board_and_counts_once() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let id = job(&sara, "Baker", &["next=call", "due=2099-12-01"]);
    same("job board", &sara.run(&["job", "board"]).data());
    same("job move", &sara.run(&["job", "move", &id, "sent"]).data());
    sara.run(&["edit", &id, "--set", "helped_by=Emma"]).data();
    let agenda = sara.say(&["agenda"]).out;
    assert!(agenda.contains("sent  next step: call"), "{agenda}");
    assert_eq!(sara.run(&["job", "move", &id, "result"]).error(3), "value");
    assert_eq!(sara.run(&["job", "move", &id, "hired"]).error(3), "value");
    sara.run(&["job", "move", &id, "result", "--as", "refused"])
        .data();
    let board = sara.run(&["job", "board"]).data();
    assert_eq!((count(&board, "sent"), count(&board, "result")), (0, 1));
    let agenda = sara.say(&["agenda"]).out;
    assert!(!agenda.contains("Baker"), "finished: {agenda}");
    let funnel = sara.run(&["job", "funnel"]).data();
    same("job funnel", &funnel);
    let reached = |at: usize| funnel["stages"][at]["reached"].as_u64().unwrap();
    assert_eq!([0, 1, 2, 3, 4, 5, 6].map(reached), [1, 1, 1, 0, 0, 0, 1]);
    let shown = sara.say(&["show", &id]).out;
    for row in ["stage: sent", "result: not this time", "helped by: Emma"] {
        assert!(shown.contains(row), "{row}: {shown}");
    }
    let shown = sara.say(&["--lang", "nl", "show", &id]).out;
    assert!(shown.contains("resultaat: deze keer niet"), "{shown}");
    let past = sara.say(&["history", &id]).out;
    assert!(past.contains("result: not this time"), "{past}");
    sara.run(&["job", "move", &id, "interview"]).data();
    let board = sara.run(&["job", "board"]).data();
    assert_eq!(
        (count(&board, "interview"), count(&board, "result")),
        (1, 0)
    );
    let task = sara.task("no job", &[]);
    assert_eq!(sara.run(&["job", "move", &task, "sent"]).error(3), "value");
}

#[test]
fn a_file_goes_out_and_comes_in_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let ben = Phone::new(folder.path(), "ben");
    job(
        &sara,
        "=1+1",
        &["stage=sent", "contact=+32 3 123", "due=2099-12-01"],
    );
    job(&sara, "خبّاز، \"De Lelie\"", &["result=hired"]);
    sara.run(&["add", "task", "no job"]).data();
    let file = folder.path().join("jobs.csv");
    let file = file.to_str().unwrap();
    same("job export", &sara.run(&["job", "export"]).data());
    let data = sara.run(&["job", "export", "--to", file]).data();
    assert_eq!(data["count"], 2);
    assert_eq!(sara.run(&["job", "export", "--to", file]).error(3), "file");
    let csv = fs::read_to_string(file).unwrap();
    assert!(csv.contains("\r\n'=1+1,sent,"), "{csv}");
    same("job import", &ben.run(&["job", "import", file]).data());
    assert_eq!(ben.say(&["job", "export"]).out, csv.clone());
    let open = ben.run(&["list"]).data()["entries"].clone();
    let done = |entry: &&Value| entry["state"] == "done";
    assert_eq!(open.as_array().unwrap().iter().filter(done).count(), 1);
}

#[test]
fn a_bad_file_adds_nothing_and_names_every_row() {
    let folder = tempfile::tempdir().unwrap();
    let sara = Phone::new(folder.path(), "sara");
    let file = folder.path().join("jobs.csv");
    fs::write(
        &file,
        "title,stage,due\nqzxmarker,sent,\nCook,Sent,\n,,soon\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let said = sara.run(&["job", "import", file]);
    assert_eq!(said.error(3), "sheet");
    assert!(said.err.contains("row 3, stage") && said.err.contains("row 4, due"));
    assert!(!said.err.contains("qzxmarker"), "{}", said.err);
    let said = sara.say(&["--lang", "nl", "job", "import", file]).err;
    assert!(
        said.contains("Rij 3, stage") && said.contains("Rij 4, title"),
        "{said}"
    );
    assert_eq!(
        sara.run(&["list"]).data()["entries"],
        Value::Array(Vec::new())
    );
    assert_eq!(sara.run(&["job", "import", "nowhere.csv"]).error(3), "file");
}
