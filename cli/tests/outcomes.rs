//! How calls, waits and listings end: what is printed, and the exit code of each cause.

mod program;

use alicloud_ice_local::Reply;
use program::{Place, Run};
use serde_json::{Value as Json, json};

/// Runs a command, and returns the run with its report.
fn reported(place: &Place, arguments: &[&str]) -> (Run, Json) {
    let run = Run::of(place.command(arguments).env_remove("ICE_ERROR_FORMAT"));
    let report = serde_json::from_str(&run.stderr).unwrap_or_default();
    assert_ne!(report, Json::Null, "the report is no JSON: {run:?}");
    (run, report)
}

/// Lets the next upload start a job with this ID.
fn start_job(place: &Place, id: &str) {
    let started =
        json!({"RequestId": "r", "UploadJobs": [{"JobId": id, "SourceURL": "https://example.com/a.mp4"}]});
    place.server.respond("UploadMediaByURL", Reply::json(200, started));
}

fn upload_job(id: &str, state: &str) -> Json {
    json!({"JobId": id, "Status": state, "ErrorCode": "404", "ErrorMessage": "not found"})
}

#[test]
fn a_response_is_printed_as_it_came() {
    let place = Place::new();
    let body = r#"{"RequestId":"r","Zebra":{"b":1.50,"a":"\u00e9"},"URLUploadInfoList":[],"Big":12345678901234567890}"#;
    place.server.respond("GetUrlUploadInfos", Reply::bytes(200, "application/json", body));
    let run = place.run(&["GetUrlUploadInfos", "--JobIds", "a", "-o", "jsonl"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, format!("{body}\n").as_str()), "{run:?}");
}

#[test]
fn each_cause_has_an_exit_code() {
    let place = Place::new();
    let error = |code: &str, status: u16| {
        Reply::json(status, json!({"Code": code, "Message": "m", "RequestId": "r1"}))
    };
    let upload = ["UploadMediaByURL", "--UploadURLs", "https://example.com/a.mp4"];

    place.server.respond("UploadMediaByURL", error("InvalidParameter", 400));
    let (run, report) = reported(&place, &upload);
    assert_eq!(run.code, 1, "{run:?}");
    let expected = [
        ("error", json!("service")),
        ("code", json!("InvalidParameter")),
        ("status", json!(400)),
        ("requestId", json!("r1")),
        ("attempts", json!(1)),
        ("mayHaveExecuted", json!(false)),
        ("operation", json!("UploadMediaByURL")),
    ];
    for (member, value) in expected {
        assert_eq!(report[member], value, "{member}: {report}");
    }
    assert_eq!(report["body"]["Message"], "m");

    let denied = json!({"Code": "NoPermission", "Message": "m", "RequestId": "r1",
        "AccessDeniedDetail": {"AuthAction": "ice:UploadMediaByURL"}});
    place.server.respond("UploadMediaByURL", Reply::json(403, denied));
    let (run, report) = reported(&place, &upload);
    assert_eq!((run.code, &report["error"]), (8, &json!("denied")), "{run:?}");
    assert_eq!(report["accessDeniedDetail"]["AuthAction"], "ice:UploadMediaByURL");

    // The response is lost after the server has read the request.
    place.server.respond("UploadMediaByURL", Reply::raw(b"".as_slice()));
    let (run, report) = reported(&place, &upload);
    assert_eq!((run.code, &report["error"]), (7, &json!("uncertain")), "{run:?}");
    assert_eq!(report["mayHaveExecuted"], true);

    // A lost response of a call that only reads leaves nothing uncertain.
    place.server.respond("GetUrlUploadInfos", Reply::raw(b"".as_slice()));
    let (run, report) = reported(&place, &["GetUrlUploadInfos", "--JobIds", "a", "--retry-count", "0"]);
    assert_eq!((run.code, &report["error"]), (4, &json!("transport")), "{run:?}");
}

#[test]
fn a_job_that_fails_is_reported_with_its_response() {
    let place = Place::new();
    start_job(&place, "j1");
    let failed =
        json!({"RequestId": "r", "URLUploadInfoList": [upload_job("j1", "DOWNLOAD_FAIL")], "NonExists": []});
    place.server.respond("GetUrlUploadInfos", Reply::json(200, failed));
    let upload = ["UploadMediaByURL", "--UploadURLs", "https://example.com/a.mp4", "--wait=20s"];
    let (run, report) = reported(&place, &upload);
    assert_eq!((run.code, &report["error"]), (5, &json!("job")), "{run:?}");
    let job = json!([{"id": "j1", "state": "DOWNLOAD_FAIL", "code": "404", "message": "not found"}]);
    assert_eq!(report["jobs"], job, "{report}");
    assert_eq!(report["startedBy"], "UploadMediaByURL");
    let response: Json = serde_json::from_str(&run.stdout).expect("the last response is printed");
    assert_eq!(response["URLUploadInfoList"][0]["ErrorMessage"], "not found");
}

#[test]
fn a_wait_that_times_out_leaves_the_ids_of_its_jobs() {
    let place = Place::new();
    start_job(&place, "j1");
    for _ in 0..20 {
        let pending =
            json!({"RequestId": "r", "URLUploadInfoList": [upload_job("j1", "PENDING")], "NonExists": []});
        place.server.respond("GetUrlUploadInfos", Reply::json(200, pending));
    }
    let upload = ["UploadMediaByURL", "--UploadURLs", "https://example.com/a.mp4", "--wait=1500ms"];
    let (run, report) = reported(&place, &upload);
    assert_eq!((run.code, &report["error"]), (6, &json!("deadline")), "{run:?}");
    assert_eq!(report["jobIds"], json!(["j1"]), "{report}");
}

#[test]
fn more_jobs_than_one_lookup_takes_are_waited_for() {
    let place = Place::new();
    let urls: Vec<String> = (0..12).map(|number| format!("https://example.com/{number}.mp4")).collect();
    let urls = urls.join(",");
    let run = place.run(&[
        "UploadMediaByURL",
        "--UploadURLs",
        &urls,
        "--wait=30s",
        "--query",
        "length(URLUploadInfoList)",
    ]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "12\n"), "{run:?}");
    let lookups =
        place.server.received().into_iter().filter(|request| request.operation == "GetUrlUploadInfos");
    assert!(lookups.count() >= 2);
}

#[test]
fn a_query_sees_all_pages_and_never_one() {
    let place = Place::new();
    let page = |ids: &[&str], next: Option<&str>| {
        let items: Vec<Json> =
            ids.iter().map(|id| json!({"Title": format!("t,{id}"), "MediaId": id})).collect();
        Reply::json(200, json!({"MediaInfos": items, "NextToken": next, "TotalCount": 3, "RequestId": "r"}))
    };
    let queue = || {
        place.server.respond("ListMediaBasicInfos", page(&["a", "b"], Some("next")));
        place.server.respond("ListMediaBasicInfos", page(&["c"], None));
    };
    queue();
    let run = place.run(&["ListMediaBasicInfos", "--all", "--query", "MediaInfos[].MediaId", "-o", "text"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "a\nb\nc\n"), "{run:?}");
    queue();
    let run = place.run(&["ListMediaBasicInfos", "--items", "--query", "[MediaId, Title]", "-o", "text"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "a\tt,a\nb\tt,b\nc\tt,c\n"), "{run:?}");
    queue();
    let run = place.run(&["ListMediaBasicInfos", "--items", "-o", "csv"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "MediaId,Title\na,\"t,a\"\nb,\"t,b\"\nc,\"t,c\"\n"),
        "{run:?}"
    );
    queue();
    let run = place.run(&["ListMediaBasicInfos", "--items", "--limit-items", "1"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "{\"MediaId\":\"a\",\"Title\":\"t,a\"}\n"), "{run:?}");
    // The second page was not requested.
    let run = place.run(&["ListMediaBasicInfos", "--all", "--query", "length(MediaInfos)"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "1\n"), "{run:?}");
}

/// `SIGINT` is how Ctrl-C reaches a program, and `SIGTERM` how a supervisor ends it.
#[cfg(unix)]
#[test]
fn an_interrupted_wait_prints_what_is_known() {
    interrupt("-INT");
    interrupt("-TERM");
}

#[cfg(unix)]
fn interrupt(signal: &str) {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    let place = Place::new();
    start_job(&place, "j1");
    let pending =
        json!({"RequestId": "r", "URLUploadInfoList": [upload_job("j1", "PENDING")], "NonExists": []});
    for _ in 0..40 {
        place.server.respond("GetUrlUploadInfos", Reply::json(200, pending.clone()));
    }
    let mut command =
        place.command(&["UploadMediaByURL", "--UploadURLs", "https://example.com/a.mp4", "--wait=60s"]);
    let child = command.env_remove("ICE_ERROR_FORMAT").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.expect("the program starts");
    let began = Instant::now();
    while !place.server.received().iter().any(|request| request.operation == "GetUrlUploadInfos") {
        assert!(began.elapsed() < Duration::from_secs(20), "the program has not looked up the job");
        std::thread::sleep(Duration::from_millis(10));
    }
    let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().expect("`kill` exists");
    assert!(kill.success());
    let output = child.wait_with_output().expect("the program ends");
    let report: Json = serde_json::from_slice(&output.stderr).expect("a report");
    assert_eq!(output.status.code(), Some(130), "{report}");
    assert_eq!(report.get("error"), Some(&json!("interrupted")), "{report}");
    assert_eq!(report.get("jobIds"), Some(&json!(["j1"])), "{report}");
    assert_eq!(report.get("operation"), Some(&json!("UploadMediaByURL")));
}
