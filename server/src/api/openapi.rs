//! `GET /openapi.json`: what this server understands, from the handlers themselves.

use axum::Json;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::{
    answer, blobs, card, catalogue, codes, enrol, events, health, problem, requests, spaces, sync,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Onderweg programme server",
        description = "A relay that stores sealed chunks and cannot read them. /v1/sync and bundles of packs are CBOR (docs/cddl), parts of blobs are bytes, all else JSON.",
    ),
    paths(
        enrol::handle,
        codes::post,
        sync::handle,
        spaces::handle,
        card::put,
        card::get,
        requests::post,
        requests::get,
        answer::put,
        events::handle,
        events::post,
        catalogue::list,
        catalogue::get,
        blobs::put,
        blobs::get,
        blobs::get_part,
        blobs::delete,
        health::handle,
        handle,
    ),
    components(schemas(problem::ProblemBody)),
    modifiers(&Ow1),
)]
struct Described;

/// How requests are signed.
struct Ow1;

impl Modify for Ow1 {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let text = "RFC 9421 with Ed25519 over @method @authority @path content-digest, \
            parameters keyid, nonce, tag=\"ow1\": docs/protocol.md. A 401 carries a fresh token in ow1-token.";
        let header = ApiKey::Header(ApiKeyValue::with_description("signature", text));
        if let Some(components) = openapi.components.as_mut() {
            components.add_security_scheme("ow1", SecurityScheme::ApiKey(header));
        }
    }
}

/// This description.
#[utoipa::path(get, path = "/openapi.json", responses((status = 200, description = "OpenAPI 3.1")))]
pub(crate) async fn handle() -> Json<utoipa::openapi::OpenApi> {
    Json(document())
}

pub(super) fn document() -> utoipa::openapi::OpenApi {
    Described::openapi()
}
