//! Where the database is, and how it may be reached. Never shows a password.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};

/// How long connecting to one host may take.
const CONNECT: Duration = Duration::from_secs(5);
/// After what silence the system asks whether the other side still lives, and gives up.
const KEEPALIVE: Duration = Duration::from_secs(30);
const GIVE_UP: Duration = Duration::from_secs(20);

/// An address of a PostgreSQL database: `postgres://user:password@host:port/name`.
///
/// Another machine is reached over TLS with a certificate that is checked, whatever `sslmode` says,
/// unless it says `disable`. `sslrootcert=FILE` names the authority (PEM) if it is not a public one.
/// Several hosts may stand there: the one that takes writes is used.
#[derive(Clone)]
pub struct Address {
    pub(super) config: Box<Config>,
    pub(super) authority: Option<PathBuf>,
}

/// The text is no address. Says nothing of what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an address of a database: write postgres://USER@HOST/NAME, or postgres:///NAME?host=/run/postgresql"
)]
pub struct AddressError;

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").finish_non_exhaustive()
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let known = ["postgres://", "postgresql://"];
        if !known.iter().any(|scheme| text.starts_with(scheme)) {
            return Err(AddressError);
        }
        let (url, authority) = without_authority(text);
        let mut config: Config = url.parse().map_err(|_| AddressError)?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(AddressError);
        }
        // What is not on this machine is reached over TLS or not at all.
        let named = authority.is_some();
        if config.get_ssl_mode() == SslMode::Prefer {
            let mode = match is_here(&config) && !named {
                true => SslMode::Disable,
                false => SslMode::Require,
            };
            config.ssl_mode(mode);
        }
        config
            .application_name("onderweg")
            .target_session_attrs(TargetSessionAttrs::ReadWrite)
            .keepalives_idle(KEEPALIVE)
            .tcp_user_timeout(GIVE_UP);
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        Ok(Self {
            config: Box::new(config),
            authority,
        })
    }
}

/// Takes `sslrootcert` out and says `sslmode` in the client's words: it always checks certificates.
fn without_authority(text: &str) -> (String, Option<PathBuf>) {
    let Some((front, query)) = text.split_once('?') else {
        return (text.to_owned(), None);
    };
    let mut authority = None;
    let mut kept = Vec::new();
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslrootcert", file)) => authority = Some(PathBuf::from(file)),
            Some(("sslmode", "verify-ca" | "verify-full")) => kept.push("sslmode=require"),
            Some(_) | None => kept.push(pair),
        }
    }
    let text = match kept.is_empty() {
        true => front.to_owned(),
        false => format!("{front}?{}", kept.join("&")),
    };
    (text, authority)
}

/// Whether every host is a socket or an address of this machine.
fn is_here(config: &Config) -> bool {
    let ours =
        |name: &str| name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    let hosts = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => ours(name),
        #[cfg(unix)]
        Host::Unix(_) => true,
    });
    hosts && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(text: &str) -> SslMode {
        text.parse::<Address>().unwrap().config.get_ssl_mode()
    }

    #[test]
    fn another_machine_is_reached_over_tls_unless_told_otherwise() {
        for here in [
            "postgres://a@localhost/b",
            "postgresql://a@127.0.0.1:5433/b",
            "postgres:///b?host=/run/postgresql",
        ] {
            assert_eq!(mode(here), SslMode::Disable, "{here}");
        }
        for there in [
            "postgres://a@db.example/b",
            "postgres://a@10.0.0.2/b?sslmode=prefer",
            "postgres://a@localhost,db.example/b",
            "postgres://a@localhost/b?sslrootcert=/etc/ca.pem",
            "postgres://a@localhost/b?sslmode=verify-full",
        ] {
            assert_eq!(mode(there), SslMode::Require, "{there}");
        }
        assert_eq!(
            mode("postgres://a@10.0.0.2/b?sslmode=disable"),
            SslMode::Disable
        );
    }

    #[test]
    fn the_authority_is_a_file() {
        let text = "postgres://a@h/b?sslrootcert=/etc/ca.pem&sslmode=verify-ca&connect_timeout=1";
        let address: Address = text.parse().unwrap();
        assert_eq!(address.authority, Some("/etc/ca.pem".into()));
        let second = Duration::from_secs(1);
        assert_eq!(address.config.get_connect_timeout(), Some(&second));
    }

    #[test]
    fn what_is_no_address_is_not_repeated() {
        for text in [
            "",
            "CANARY",
            "host=CANARY user=x",
            "mysql://CANARY@h/b",
            "postgres://u:CANARY@h:port/b",
            "postgres:///b",
            "postgres://u@h/b?CANARY=1",
            "postgres://u@h/b?sslmode=CANARY",
        ] {
            let error = text.parse::<Address>().unwrap_err();
            assert!(!format!("{error}{error:?}").contains("CANARY"), "{text}");
        }
        let address: Address = "postgres://u:CANARY@h/b".parse().unwrap();
        assert!(!format!("{address:?}").contains("CANARY"));
    }
}
