//! Whom we answer: pages that this machine's own browser asked this very server for.
//!
//! A page of a stranger can make its own name lead to 127.0.0.1 (DNS rebinding) and would then
//! read the exhibition; the `Host` header still carries the stranger's name.

/// Whether a `Host` header names this server.
pub fn is_ours(host: Option<&str>, port: u16) -> bool {
    let Some(host) = host.map(str::trim) else {
        return false;
    };
    let (name, given) = match host.rsplit_once(':') {
        // The colons of a bare `[::1]` are no port.
        Some((name, digits)) if !digits.ends_with(']') => (name, digits.parse::<u16>().ok()),
        _ => (host, Some(80)),
    };
    let local = ["localhost", "127.0.0.1", "[::1]"];
    given == Some(port) && local.iter().any(|known| name.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_and_this_port() {
        for ours in [
            "localhost:8642",
            "LOCALHOST:8642",
            "127.0.0.1:8642",
            "[::1]:8642",
        ] {
            assert!(is_ours(Some(ours), 8642), "{ours}");
        }
        for foreign in [
            "example.org",
            "example.org:8642",
            "localhost",
            "localhost:80",
            "localhost:",
            "localhost:8642.example.org",
            "localhost.example.org:8642",
            "127.0.0.1:8642@example.org",
            "[::1]",
            "",
        ] {
            assert!(!is_ours(Some(foreign), 8642), "{foreign}");
        }
        assert!(!is_ours(None, 8642));
        assert!(is_ours(Some("localhost"), 80) && is_ours(Some("[::1]"), 80));
    }
}
