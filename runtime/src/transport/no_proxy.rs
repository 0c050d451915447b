//! Hosts that are reached without a proxy: the rules of curl for `NO_PROXY`.

use std::net::IpAddr;

/// A list of hosts.
///
/// A host name also matches its subdomains, with or without a leading dot. An address can have a
/// prefix length (`10.0.0.0/8`), and an entry can have a port (`ice.test:8080`). `*` matches all hosts.
/// An entry that cannot be read matches no host, so the proxy is used.
#[derive(Default)]
pub(super) struct NoProxy(Vec<Entry>);

enum Entry {
    All,
    Name { name: String, port: Option<u16> },
    Address { network: IpAddr, bits: u8, port: Option<u16> },
}

impl NoProxy {
    /// Reads the value of the variable.
    pub(super) fn parse(list: &str) -> Self {
        let mut entries = Vec::new();
        for entry in list.split(',') {
            let mut words = entry.split([' ', '\t']).filter(|word| !word.is_empty());
            let Some(word) = words.next() else { continue };
            entries.extend(Entry::parse(word));
            // Only commas separate entries. Like curl, ignore the list after a space that does not
            // belong to a comma.
            if words.next().is_some() {
                break;
            }
        }
        NoProxy(entries)
    }

    /// Returns whether a host is reached without a proxy. An IPv6 address is in brackets.
    pub(super) fn contains(&self, host: &str, port: u16) -> bool {
        let host = host.strip_suffix('.').unwrap_or(host);
        let address = without_brackets(host).parse().ok();
        self.0.iter().any(|entry| entry.matches(host, address, port))
    }
}

impl Entry {
    fn parse(entry: &str) -> Option<Self> {
        if entry == "*" {
            return Some(Entry::All);
        }
        let (host, port) = match entry.rsplit_once(':') {
            // The colons of an IPv6 address without brackets separate no port.
            Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
                (host, Some(port.parse().ok()?))
            }
            _ => (entry, None),
        };
        let (address, bits) = match host.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (host, None),
        };
        if let Ok(network) = without_brackets(address).parse::<IpAddr>() {
            let all = if network.is_ipv4() { 32 } else { 128 };
            let bits = match bits {
                None => all,
                Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok()?,
                Some(_) => return None,
            };
            // curl compares whole addresses if the length is zero.
            let bits = if bits == 0 { all } else { bits };
            return (bits <= all).then_some(Entry::Address { network, bits, port });
        }
        let name = host.strip_suffix('.').unwrap_or(host);
        let name = name.strip_prefix('.').unwrap_or(name).to_ascii_lowercase();
        (!name.is_empty()).then_some(Entry::Name { name, port })
    }

    fn matches(&self, host: &str, address: Option<IpAddr>, at: u16) -> bool {
        match self {
            Entry::All => true,
            Entry::Name { port: Some(port), .. } | Entry::Address { port: Some(port), .. } if *port != at => {
                false
            }
            Entry::Name { name, .. } => address.is_none() && is_within(host, name),
            Entry::Address { network, bits, .. } => {
                address.is_some_and(|address| is_in_network(address, *network, *bits))
            }
        }
    }
}

/// Returns whether a host is a domain or one of its subdomains.
fn is_within(host: &str, domain: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

fn is_in_network(address: IpAddr, network: IpAddr, bits: u8) -> bool {
    let shared = match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => (address.to_bits() ^ network.to_bits()).leading_zeros(),
        (IpAddr::V6(address), IpAddr::V6(network)) => (address.to_bits() ^ network.to_bits()).leading_zeros(),
        _ => return false,
    };
    shared >= u32::from(bits)
}

/// Removes the brackets of an IPv6 address.
pub(super) fn without_brackets(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(host: &str, list: &str) -> bool {
        // The host of a URL has brackets around an IPv6 address.
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        NoProxy::parse(list).contains(&host, 443)
    }

    /// The cases of curl: `tests/unit/unit1614.c`.
    #[test]
    fn hosts_match_as_in_curl() {
        const LONG: &str = "localhost,127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1.127.0.0.1";
        for (host, list, expected) in [
            ("www.example.com", "localhost .example.com .example.de", false),
            ("www.example.com", "localhost,.example.com,.example.de", true),
            ("www.example.com.", "localhost,.example.com,.example.de", true),
            ("example.com", "localhost,.example.com,.example.de", true),
            ("example.com.", "localhost,.example.com,.example.de", true),
            ("www.example.com", "localhost,.example.com.,.example.de", true),
            ("www.example.com", "localhost,www.example.com.,.example.de", true),
            ("example.com", "localhost,example.com,.example.de", true),
            ("example.com.", "localhost,example.com,.example.de", true),
            ("nexample.com", "localhost,example.com,.example.de", false),
            ("www.example.com", "localhost,example.com,.example.de", true),
            ("127.0.0.1", "127.0.0.1,localhost", true),
            ("127.0.0.1", "127.0.0.1,localhost,", true),
            ("127.0.0.1", "127.0.0.1/8,localhost,", true),
            ("127.0.0.1", "127.0.0.1/28,localhost,", true),
            ("127.0.0.1", "127.0.0.1/31,localhost,", true),
            ("127.0.0.1", "localhost,127.0.0.1", true),
            ("127.0.0.1", LONG, false),
            ("localhost", "localhost,127.0.0.1", true),
            ("localhost", "127.0.0.1,localhost", true),
            ("foobar", "barfoo", false),
            ("foobar", "foobar", true),
            ("192.168.0.1", "foobar", false),
            ("192.168.0.1", "192.168.0.0/16", true),
            ("192.168.0.1", "192.168.0.0/16a", false),
            ("192.168.0.1", "192.168.0.0/16 ", true),
            ("192.168.0.1", "192.168.0.0/a16", false),
            ("192.168.0.1", "192.168.0.0/ 16", false),
            ("192.168.0.1", "192.168.0.0/24", true),
            ("192.168.0.1", "192.168.0.0/32", false),
            ("192.168.0.1", "192.168.0.1/32", true),
            ("192.168.0.1", "192.168.0.1/33", false),
            ("192.168.0.1", "192.168.0.0", false),
            ("192.168.1.1", "192.168.0.0/24", false),
            ("192.168.1.1", "192.168.0.0/33", false),
            ("192.168.1.1", "foo, bar, 192.168.0.0/24", false),
            ("192.168.1.1", "foo, bar, 192.168.0.0/16", true),
            ("192.160.0.1", "192.160.0.1/0", true),
            ("192.160.0.1", "10.0.0.1/0", false),
            ("::1", "foo, bar, 192.168.0.0/16", false),
            ("::1", "foo, bar, ::1/64", true),
            ("::1", "0:0::1/128", true),
            ("::1", "::1/0", true),
            ("::1", "::1/96", true),
            ("::1", "::1/129", false),
            ("::1", "::1/127", true),
            ("::1", "::1/a127", false),
            ("::1", "::1/127a", false),
            ("::1", "::1/ 127", false),
            ("::1", "::1/127 ", true),
            ("::1", "::1/122", true),
            ("fe80::ab47:4396:55c9:8474", "fe80::ab47:4396:55c9:8474/64", true),
            ("2001:db8:8000::1", "2001:db8::/65", false),
            ("2001:db8:8000::1", "2001:db8::/72", false),
            ("2001:db8::1", "2001:db8::/65", true),
            ("2001:db8::1", "2001:db8::/72", true),
            ("bar", "foo, bar, ::1/64", true),
            ("BAr", "foo, bar, ::1/64", true),
            ("BAr", "foo,,,,,              bar, ::1/64", true),
            ("www.example.com", "foo, .example.com", true),
            ("www.example.com", "www2.example.com, .example.net", false),
            ("example.com", ".example.com, .example.net", true),
            ("nonexample.com", ".example.com, .example.net", false),
            ("any.test", "*", true),
            ("10.0.0.1", "*", true),
        ] {
            assert_eq!(contains(host, list), expected, "{host} in {list:?}");
        }
    }

    #[test]
    fn further_forms_are_read() {
        for (host, list, expected) in [
            ("any.test", "a.test, *", true),
            ("any.test", " * ", true),
            ("a.test", "*.test", false),
            ("a.test", "", false),
            ("a.test", ".", false),
            ("a.test", "a.TEST:443", true),
            ("b.a.test", ".a.test:443", true),
            ("a.test", "a.test:80", false),
            ("a.test", "a.test:x", false),
            ("a.test", "a.test:99999", false),
            ("10.0.0.1", "10.0.0.1:443", true),
            ("10.0.0.1", "10.0.0.1:80", false),
            ("10.0.0.1", ".0.0.1", false),
            ("::1", "[::1]", true),
            ("::1", "[::1]:443", true),
            ("::1", "[::1]:80", false),
            ("::1", "[::0]/64", true),
            ("::2", "::1", false),
            ("::ffff:10.0.0.1", "10.0.0.1", false),
        ] {
            assert_eq!(contains(host, list), expected, "{host} in {list:?}");
        }
    }
}
