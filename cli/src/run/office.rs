//! The office's commands: run it, give staff accounts.

use std::time::Duration;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use onderweg_companion::journal::Tz;
use onderweg_office::serve::{self, Config};
use onderweg_office::staff::{NewStaff, Role};
use serde_json::json;
use tokio::net::TcpListener;

use super::serve::{listening, log, now_ms, stopped};
use crate::args::{OfficeServe, OfficeStaff, OfficeWhat, StaffRole};
use crate::home::{Phone, first_line};
use crate::out::Answer;
use crate::problem::{Problem, Result, Rule};
use crate::words;

pub(super) fn run(phone: &Phone, what: &OfficeWhat) -> Result<Answer> {
    match what {
        OfficeWhat::Serve(what) => serve(phone, what),
        OfficeWhat::Staff(what) => staff(phone, what),
    }
}

fn serve(phone: &Phone, what: &OfficeServe) -> Result<Answer> {
    log(phone.json());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Problem::file("listen"))?;
    runtime.block_on(listen(phone, what))?;
    let text = words::stopped(phone.words());
    Ok(Answer::new(
        "office serve",
        json!({ "stopped": true }),
        text,
    ))
}

async fn listen(phone: &Phone, what: &OfficeServe) -> Result<()> {
    let zone = phone.zone().parse::<Tz>();
    let zone = zone.map_err(|_| Problem::value("zone", Rule::Zone))?;
    let listener = TcpListener::bind(what.listen)
        .await
        .map_err(Problem::file("listen"))?;
    let address = listener.local_addr().map_err(Problem::file("listen"))?;
    let url = match &what.url {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => format!("http://{address}"),
    };
    let config = Config {
        folder: what.places.data.clone(),
        keys: what.places.keys.clone(),
        programme: what.programme.clone(),
        server: what.server.clone().unwrap_or_else(|| what.relay.clone()),
        relay: what.relay.clone(),
        office: url.clone(),
        zone,
        code: what.code.clone(),
        sweep: Duration::from_secs(what.sweep.max(1)),
        behind_proxy: what.behind_proxy,
    };
    let pages = format!("{url}/office");
    let data = json!({ "url": url, "pages": pages });
    listening(phone, "office serve", &pages, data);
    serve::serve(config, listener, stopped())
        .await
        .map_err(|error| Problem::Server(error.to_string()))
}

fn staff(phone: &Phone, what: &OfficeStaff) -> Result<Answer> {
    let failed = |error: String| Problem::Server(error);
    let password = first_line(&what.password_file, "password-file")?;
    let staff = serve::staff(&what.places.data, &what.places.keys)
        .map_err(|error| failed(error.to_string()))?;
    let mut rng = UnwrapErr(SysRng);
    let made = if what.renew {
        staff.renew(&what.address, &password, &mut rng)
    } else {
        let new = NewStaff {
            address: &what.address,
            name: what.name.as_deref().unwrap_or_default(),
            role: match what.role {
                StaffRole::Caseworker => Role::Caseworker,
                StaffRole::Coordinator => Role::Coordinator,
            },
            password: &password,
        };
        let now = i64::try_from(now_ms()).unwrap_or(i64::MAX);
        staff.add(&new, now, &mut rng)
    };
    let made = made.map_err(|error| failed(error.to_string()))?;
    let text = words::staff(&made.uri, what.renew, phone.words());
    let data = json!({ "staff": made.id.0, "uri": made.uri, "renewed": what.renew });
    Ok(Answer::new("office staff", data, text))
}
