//! Which servers may be reached without TLS.

use std::net::{IpAddr, Ipv4Addr};

/// The metadata service of ECS, which only the instance itself can reach.
const METADATA_SERVICE: Ipv4Addr = Ipv4Addr::new(100, 100, 100, 200);

/// Returns whether plain HTTP to a host stays on this machine or on its link: `localhost`, a loopback
/// or link-local address, or the metadata service of ECS. Anywhere else, the network path could read
/// the credentials.
///
/// Other names are refused even if they resolve to such an address, because that can change. So are
/// the other spellings of an IPv4 address, such as `2130706433`, which the resolver accepts.
pub(super) fn is_allowed(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match address.parse::<IpAddr>() {
        Ok(address) => is_near(address),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

fn is_near(address: IpAddr) -> bool {
    // An IPv4 address that is mapped to IPv6 reaches the same server.
    match address.to_canonical() {
        IpAddr::V4(address) => {
            address.is_loopback() || address.is_link_local() || address == METADATA_SERVICE
        }
        IpAddr::V6(address) => address.is_loopback() || address.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_near() {
        for host in [
            "localhost",
            "LocalHost",
            "127.0.0.1",
            "127.255.255.254",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "169.254.0.1",
            "169.254.169.254",
            "[fe80::1]",
            "[febf::1]",
            "100.100.100.200",
            "[::ffff:127.0.0.1]",
            "[::ffff:169.254.1.1]",
            "[::ffff:6464:64c8]",
        ] {
            assert!(is_allowed(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "localhost.",
            "127.0.0.1.evil.example",
            "127.0.0.1.",
            "2130706433",
            "0x7f.1",
            "0x7f000001",
            "127.1",
            "0177.0.0.1",
            "127.0.0.01",
            "0.0.0.0",
            "128.0.0.1",
            "126.255.255.255",
            "169.253.255.255",
            "169.255.0.1",
            "100.100.100.201",
            "10.0.0.1",
            "192.168.0.1",
            "[::]",
            "[::2]",
            "[fec0::1]",
            "[fe7f::1]",
            "[fd00::1]",
            "[::ffff:10.0.0.1]",
            "[::127.0.0.1]",
            "[::ffff:0:127.0.0.1]",
            "[localhost]",
            "[",
        ] {
            assert!(!is_allowed(host), "{host}");
        }
    }
}
