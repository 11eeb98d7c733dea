//! How bytes reach a server, as the app sees it. Knows neither sockets nor keys: [`crate::http`] is
//! the real one, tests bring their own.

/// What is asked of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Send.
    Post,
    /// Replace.
    Put,
    /// Take away.
    Delete,
}

impl Method {
    /// The word on the wire, in upper case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

/// One request, with everything that goes out.
#[derive(Debug)]
pub struct Call<'a> {
    /// What is asked.
    pub method: Method,
    /// Where, beginning with `/`, without a query.
    pub path: &'a str,
    /// Headers beside `host` and `content-length`, names in lower case.
    pub headers: &'a [(&'static str, String)],
    /// What is sent.
    pub body: &'a [u8],
    /// The most bytes of an answer's body that are read; a longer one is refused.
    pub limit: usize,
}

/// What came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, no longer than the call's limit.
    pub body: Vec<u8>,
}

impl Reply {
    /// The first header of this name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Why no answer came. Holds no address and no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// No network, no such host, nobody listens.
    #[error("the server cannot be reached")]
    Unreachable,
    /// The network was too slow or broke off.
    #[error("the connection broke off or was too slow")]
    Broken,
    /// The server's certificate is not to be trusted.
    #[error("the server could not prove who it is")]
    Untrusted,
    /// The answer is larger than asked for.
    #[error("the server's answer is larger than allowed")]
    TooLarge,
    /// Something that is no HTTP.
    #[error("the server's answer is not HTTP")]
    Malformed,
}

/// Sends one request and reads one answer.
///
/// # Guarantees
///
/// Never follows a redirect, never sends twice, never reads past [`Call::limit`]. An `Err` says
/// nothing about whether the server received the request: the caller sends the same bytes again.
pub trait Transport {
    /// Host, and port where it is not the usual one: what stands in `Host` and is signed.
    fn authority(&self) -> &str;

    /// Sends a request. May take minutes on a slow network: call it off the main thread.
    ///
    /// # Errors
    ///
    /// [`TransportError`] when no whole answer came. Any HTTP status is an answer.
    fn send(&mut self, call: &Call<'_>) -> Result<Reply, TransportError>;

    /// Sends a request whose answer has no end, and hands its body over as it comes, until `hear`
    /// answers `false` or an error, or the server ends it.
    ///
    /// `hear` is called with nothing when the answer begins, and again whenever nothing came for a
    /// few seconds. [`Call::limit`] bounds the body of a refusal (any status but 200), which is
    /// returned as by [`Transport::send`]; of an answer that was handed over, the body is empty.
    /// A transport without streams is always unreachable.
    ///
    /// # Errors
    ///
    /// [`TransportError`], also when the answer breaks off or stays silent for a minute.
    fn listen(
        &mut self,
        _call: &Call<'_>,
        _hear: &mut dyn FnMut(&[u8]) -> Result<bool, TransportError>,
    ) -> Result<Reply, TransportError> {
        Err(TransportError::Unreachable)
    }
}
