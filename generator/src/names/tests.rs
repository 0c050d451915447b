use super::*;

#[test]
fn a_type_has_the_words_of_its_name_in_upper_camel_case() {
    for (name, expected) in [
        ("URLUploadInfo", "UrlUploadInfo"),
        ("VMs", "Vms"),
        ("PDFs", "Pdfs"),
        ("CIDRsOfVPC", "CidrsOfVpc"),
        ("APIs", "Apis"),
        ("UploadURLs", "UploadUrls"),
        ("media-basic_info", "MediaBasicInfo"),
        ("CreateDNADB", "CreateDnaDb"),
        ("720p", "V720p"),
    ] {
        assert_eq!(TypeName::of(name).to_string(), expected);
    }
}

#[test]
fn a_field_has_the_words_of_its_name_in_snake_case() {
    for (name, expected) in [
        ("JobIds", "job_ids"),
        ("UploadURLs", "upload_urls"),
        ("JobIDs", "job_ids"),
        ("externalIPs", "external_ips"),
        ("targetWWNs", "target_wwns"),
        ("serverAddressByClientCIDRs", "server_address_by_client_cidrs"),
        ("GPUs", "gpus"),
        ("IPv4s", "ipv4s"),
        ("IPv6Address", "ipv6_address"),
        ("HTTPServers", "http_servers"),
        ("DNSs_2", "dnss_2"),
        ("ASsets", "a_ssets"),
        ("PageNo", "page_no"),
        ("x-acs-name", "x_acs_name"),
    ] {
        assert_eq!(FieldName::of(name).to_string(), expected);
    }
    assert_eq!(FieldName::of("JobIds").by().to_string(), "by_job_ids");
}

#[test]
fn a_variable_has_a_name_of_its_own() {
    let others = ["response", "r#type", "self_", "ids", "ids_"];
    let others = others.map(|name| syn::parse_str(name).expect("it is an identifier"));
    for (name, expected) in [
        ("Response", "response_"),
        ("Type", "type_"),
        ("Self", "self__"),
        ("Ids", "ids__"),
        ("JobId", "job_id"),
    ] {
        assert_eq!(FieldName::of(name).variable(&others).to_string(), expected, "{name}");
    }
}

#[test]
fn a_link_has_no_raw_identifier() {
    for (name, expected) in [("Type", "type"), ("Self", "self_"), ("JobId", "job_id")] {
        assert_eq!(FieldName::of(name).link(), expected, "{name}");
    }
}

#[test]
fn a_keyword_of_rust_is_a_raw_identifier_where_it_can_be() {
    for (name, expected) in [
        ("Type", "r#type"),
        ("gen", "r#gen"),
        ("async", "r#async"),
        ("continue", "r#continue"),
        ("Self", "self_"),
        ("crate", "crate_"),
        ("super", "super_"),
        ("union", "union"),
        ("types", "types"),
    ] {
        assert_eq!(FieldName::of(name).ident().to_string(), expected, "{name}");
    }
}
