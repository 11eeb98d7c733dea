//! What a person does on one phone: create, change, open and list. Must not know the network.

use std::path::Path;

use taskchampion::chrono::{DateTime, Utc};
use taskchampion::storage::AccessMode;
use taskchampion::{Operations, Replica, SqliteStorage, Status, TaskData, Uuid};

use crate::measure::{Clock, many};
use crate::workload::{Change, Thing};
use crate::{Res, Samples};

pub(crate) type Phone = Replica<SqliteStorage>;

pub(crate) async fn open(dir: &Path) -> Res<Phone> {
    Ok(Replica::new(
        SqliteStorage::new(dir, AccessMode::ReadWrite, true).await?,
    ))
}

/// The way its documentation shows: `Task`.
pub(crate) async fn with_task(dir: &Path, things: &[Thing], samples: &mut Samples) -> Res<()> {
    let mut phone = open(dir).await?;
    let mut laps = Vec::new();
    let mut ids = Vec::new();
    for thing in things {
        let clock = Clock::start();
        ids.push(create_task(&mut phone, thing).await?);
        laps.push(clock.lap());
    }
    samples.insert("create_task".to_owned(), many(&laps));
    laps.clear();
    for (id, thing) in ids.iter().zip(things) {
        let clock = Clock::start();
        change_task(&mut phone, *id, &thing.change).await?;
        laps.push(clock.lap());
    }
    samples.insert("change_task".to_owned(), many(&laps));
    Ok(())
}

async fn create_task(phone: &mut Phone, thing: &Thing) -> Res<Uuid> {
    let mut ops = Operations::new();
    let mut task = phone.create_task(Uuid::new_v4(), &mut ops).await?;
    task.set_status(Status::Pending, &mut ops)?;
    task.set_entry(Some(Utc::now()), &mut ops)?;
    task.set_description(thing.title.clone(), &mut ops)?;
    task.set_value("body", Some(thing.body.clone()), &mut ops)?;
    task.set_due(due(&thing.due), &mut ops)?;
    task.set_value("label", Some(thing.label.clone()), &mut ops)?;
    task.set_value("assignee", Some(thing.assignee.clone()), &mut ops)?;
    phone.commit_operations(ops).await?;
    Ok(task.get_uuid())
}

async fn change_task(phone: &mut Phone, id: Uuid, change: &Change) -> Res<()> {
    let mut ops = Operations::new();
    let mut task = phone.get_task(id).await?.ok_or("a task is gone")?;
    let (name, value) = property(change);
    task.set_value(name, Some(value), &mut ops)?;
    Ok(phone.commit_operations(ops).await?)
}

/// The lower way: `TaskData`, properties as they are stored.
pub(crate) async fn with_task_data(dir: &Path, things: &[Thing], samples: &mut Samples) -> Res<()> {
    let mut phone = open(dir).await?;
    let mut laps = Vec::new();
    let mut ids = Vec::new();
    for thing in things {
        let clock = Clock::start();
        let mut ops = Operations::new();
        let mut task = TaskData::create(Uuid::new_v4(), &mut ops);
        let now = Utc::now().timestamp().to_string();
        let due = due(&thing.due).map(|at| at.timestamp().to_string());
        for (name, value) in [
            ("status", Some("pending".to_owned())),
            ("entry", Some(now.clone())),
            ("modified", Some(now)),
            ("description", Some(thing.title.clone())),
            ("body", Some(thing.body.clone())),
            ("due", due),
            ("label", Some(thing.label.clone())),
            ("assignee", Some(thing.assignee.clone())),
        ] {
            task.update(name, value, &mut ops);
        }
        phone.commit_operations(ops).await?;
        laps.push(clock.lap());
        ids.push(task.get_uuid());
    }
    samples.insert("create_task_data".to_owned(), many(&laps));
    laps.clear();
    for (id, thing) in ids.iter().zip(things) {
        let clock = Clock::start();
        change_task_data(&mut phone, *id, &thing.change).await?;
        laps.push(clock.lap());
    }
    samples.insert("change_task_data".to_owned(), many(&laps));
    Ok(())
}

/// One field of one task, by the lower way.
pub(crate) async fn change_task_data(phone: &mut Phone, id: Uuid, change: &Change) -> Res<()> {
    let mut ops = Operations::new();
    let mut task = phone.get_task_data(id).await?.ok_or("a task is gone")?;
    let (name, value) = property(change);
    task.update(
        "modified",
        Some(Utc::now().timestamp().to_string()),
        &mut ops,
    );
    task.update(name, Some(value), &mut ops);
    Ok(phone.commit_operations(ops).await?)
}

/// The store opened anew, every task listed.
pub(crate) async fn open_and_list(dir: &Path, samples: &mut Samples) -> Res<()> {
    let mut laps = Vec::new();
    for _ in 0..21 {
        let clock = Clock::start();
        let mut phone = open(dir).await?;
        let all = phone.all_tasks().await?;
        let titles: usize = all.values().map(|task| task.get_description().len()).sum();
        laps.push(clock.lap());
        if all.len() != 1_000 || titles == 0 {
            return Err("the list is not what was written".into());
        }
    }
    samples.insert("open_and_list".to_owned(), many(&laps));
    Ok(())
}

fn property(change: &Change) -> (&'static str, String) {
    match change.field.as_str() {
        "title" => ("description", change.value.clone()),
        "due" => (
            "due",
            due(&change.value)
                .map(|at| at.timestamp().to_string())
                .unwrap_or_default(),
        ),
        "assignee" => ("assignee", change.value.clone()),
        _ => ("body", change.value.clone()),
    }
}

fn due(day: &str) -> Option<DateTime<Utc>> {
    format!("{day}T00:00:00Z").parse().ok()
}
