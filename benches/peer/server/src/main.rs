//! TaskChampion's sync server on a port of its own choice, for measuring. Must not decide anything:
//! `taskchampion-sync-server-core` does, as in the binary of its authors, whose routes these are.
//!
//! `onderweg-bench-peer-server DIR` prints `{"port": N}` and serves until its input is closed.

use std::io::{Read, Write};

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, ResponseError, web};
use taskchampion_sync_server_core::{
    AddVersionResult, ClientId, GetVersionResult, NIL_VERSION_ID, Server, ServerConfig,
    ServerError, SnapshotUrgency, VersionId,
};
use taskchampion_sync_server_storage_sqlite::SqliteStorage;

const SEGMENT: &str = "application/vnd.taskchampion.history-segment";
const SNAPSHOT: &str = "application/vnd.taskchampion.snapshot";
/// Theirs: 100 MB.
const MAX_SIZE: usize = 100 * 1024 * 1024;

#[derive(Debug)]
struct Failed(StatusCode);

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for Failed {
    fn status_code(&self) -> StatusCode {
        self.0
    }
}

impl From<ServerError> for Failed {
    fn from(error: ServerError) -> Self {
        match error {
            ServerError::NoSuchClient => Failed(StatusCode::NOT_FOUND),
            ServerError::Other(_) => Failed(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}

fn client(request: &HttpRequest) -> Result<ClientId, Failed> {
    let header = request
        .headers()
        .get("X-Client-Id")
        .and_then(|value| value.to_str().ok());
    header
        .and_then(|text| ClientId::parse_str(text).ok())
        .ok_or(Failed(StatusCode::BAD_REQUEST))
}

async fn add_version(
    request: HttpRequest,
    server: web::Data<Server>,
    parent: web::Path<VersionId>,
    body: web::Bytes,
) -> Result<HttpResponse, Failed> {
    let (client, parent) = (client(&request)?, parent.into_inner());
    loop {
        match server.add_version(client, parent, body.to_vec()).await {
            Ok((AddVersionResult::Ok(version), urgency)) => {
                let mut answer = HttpResponse::Ok();
                answer.append_header(("X-Version-Id", version.to_string()));
                match urgency {
                    SnapshotUrgency::None => {}
                    SnapshotUrgency::Low => {
                        answer.append_header(("X-Snapshot-Request", "urgency=low"));
                    }
                    SnapshotUrgency::High => {
                        answer.append_header(("X-Snapshot-Request", "urgency=high"));
                    }
                }
                return Ok(answer.finish());
            }
            Ok((AddVersionResult::ExpectedParentVersion(expected), _)) => {
                return Ok(HttpResponse::Conflict()
                    .append_header(("X-Parent-Version-Id", expected.to_string()))
                    .finish());
            }
            Err(ServerError::NoSuchClient) => new_client(&server, client).await?,
            Err(error) => return Err(error.into()),
        }
    }
}

async fn new_client(server: &Server, client: ClientId) -> Result<(), Failed> {
    let broken = |_| Failed(StatusCode::INTERNAL_SERVER_ERROR);
    let mut txn = server.txn(client).await?;
    txn.new_client(NIL_VERSION_ID).await.map_err(broken)?;
    txn.commit().await.map_err(broken)
}

async fn get_child_version(
    request: HttpRequest,
    server: web::Data<Server>,
    parent: web::Path<VersionId>,
) -> Result<HttpResponse, Failed> {
    match server
        .get_child_version(client(&request)?, parent.into_inner())
        .await?
    {
        GetVersionResult::Success {
            version_id,
            parent_version_id,
            history_segment,
        } => Ok(HttpResponse::Ok()
            .content_type(SEGMENT)
            .append_header(("X-Version-Id", version_id.to_string()))
            .append_header(("X-Parent-Version-Id", parent_version_id.to_string()))
            .body(history_segment)),
        GetVersionResult::NotFound => Err(Failed(StatusCode::NOT_FOUND)),
        GetVersionResult::Gone => Err(Failed(StatusCode::GONE)),
    }
}

async fn add_snapshot(
    request: HttpRequest,
    server: web::Data<Server>,
    version: web::Path<VersionId>,
    body: web::Bytes,
) -> Result<HttpResponse, Failed> {
    server
        .add_snapshot(client(&request)?, version.into_inner(), body.to_vec())
        .await?;
    Ok(HttpResponse::Ok().body(""))
}

async fn get_snapshot(
    request: HttpRequest,
    server: web::Data<Server>,
) -> Result<HttpResponse, Failed> {
    match server.get_snapshot(client(&request)?).await? {
        Some((version, data)) => Ok(HttpResponse::Ok()
            .content_type(SNAPSHOT)
            .append_header(("X-Version-Id", version.to_string()))
            .body(data)),
        None => Err(Failed(StatusCode::NOT_FOUND)),
    }
}

#[actix_web::main]
async fn main() -> anyhow::Result<()> {
    let dir = std::env::args()
        .nth(1)
        .ok_or_else(|| anyhow::anyhow!("which folder?"))?;
    let server = web::Data::new(Server::new(
        ServerConfig::default(),
        SqliteStorage::new(dir)?,
    ));
    let http = HttpServer::new(move || {
        App::new()
            .app_data(server.clone())
            .app_data(web::PayloadConfig::new(MAX_SIZE))
            .wrap(
                actix_web::middleware::DefaultHeaders::new()
                    .add(("Cache-Control", "no-store, max-age=0")),
            )
            .route("/v1/client/add-version/{id}", web::post().to(add_version))
            .route(
                "/v1/client/get-child-version/{id}",
                web::get().to(get_child_version),
            )
            .route("/v1/client/add-snapshot/{id}", web::post().to(add_snapshot))
            .route("/v1/client/snapshot", web::get().to(get_snapshot))
    })
    .disable_signals()
    .bind("127.0.0.1:0")?;
    let port = http
        .addrs()
        .first()
        .map(std::net::SocketAddr::port)
        .ok_or_else(|| anyhow::anyhow!("no port"))?;
    println!("{{\"port\": {port}}}");
    std::io::stdout().flush()?;
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    http.run().await?;
    Ok(())
}
