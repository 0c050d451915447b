"""Calls the local server as a program does, with the official SDK of Alibaba Cloud for Python.

    ice serve -- python3 check.py
"""

import json
import os
import urllib.request

from alibabacloud_credentials.client import Client as Credentials
from alibabacloud_ice20201109 import models
from alibabacloud_ice20201109.client import Client
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.utils_models import Config

ENDPOINT = os.environ["ALIBABA_CLOUD_ICE_ENDPOINT"]


def new_client(**settings) -> Client:
    """Creates a client. Without other settings, the SDK finds the access key in the environment."""
    scheme, host = ENDPOINT.split("://")
    settings.setdefault("credential", Credentials())
    return Client(Config(protocol=scheme, endpoint=host, **settings))


def control(action: str, document: dict) -> None:
    """Controls the server: `setup` changes what it does next, and `reset` lets it forget everything."""
    body = json.dumps(document).encode()
    urllib.request.urlopen(urllib.request.Request(f"{ENDPOINT}/_ice/{action}", body, method="POST")).close()


def rejection(call, request) -> AlibabaCloudException:
    """Returns the exception of a call that is rejected."""
    try:
        response = call(request)
    except AlibabaCloudException as error:
        assert error.request_id, error
        return error
    raise AssertionError(f"not rejected: {response.body}")


def done(step: str) -> None:
    print(f"ok: {step}", flush=True)


def poll(look_up, final: str) -> list:
    """Looks up a job until it is in the final state, and returns all states."""
    states = [look_up()]
    while states[-1] != final:
        assert len(states) < 10, states
        states.append(look_up())
    return states


def media_of(client: Client) -> set:
    """Returns the IDs of all media in the library, which has one on a page."""
    media, request = set(), models.ListMediaBasicInfosRequest(max_results=1)
    while True:
        page = client.list_media_basic_infos(request).body
        media.update(one.media_id for one in page.media_infos)
        if not page.next_token:
            assert len(media) == page.total_count, page
            return media
        request.next_token = page.next_token


def check_uploads(client: Client) -> list:
    urls = ["https://example.com/one%20clip.mp4", "https://example.com/two.mp4"]
    user_data = json.dumps({"Extend": "视频 1 + 1"})
    request = models.UploadMediaByURLRequest(upload_urls=",".join(urls), user_data=user_data)
    jobs = client.upload_media_by_url(request).body.upload_jobs
    assert [job.source_url for job in jobs] == urls, jobs
    assert media_of(client) == set()
    done("two files are uploaded by URL")

    request = models.GetUrlUploadInfosRequest(job_ids=",".join(job.job_id for job in jobs))

    def look_up() -> str:
        found = client.get_url_upload_infos(request).body.urlupload_info_list
        assert [job.job_id for job in found] == [job.job_id for job in jobs], found
        assert all(job.user_data == user_data for job in found), found
        return " ".join(sorted({job.status for job in found}))

    states = poll(look_up, "SUCCESS")
    assert "PENDING" in states, states
    done(f"both jobs succeed: {', '.join(states)}")
    return [job.media_id for job in jobs]


def check_library(client: Client, media: list) -> None:
    assert media_of(client) == set(media)
    done("the library has both media")

    first, second = media
    found = client.get_media_info(models.GetMediaInfoRequest(media_id=first)).body.media_info
    assert found.media_id == found.media_basic_info.media_id == first, found
    client.update_media_info(models.UpdateMediaInfoRequest(media_id=first, title="新标题"))
    found = client.get_media_info(models.GetMediaInfoRequest(media_id=first)).body.media_info
    assert found.media_basic_info.title == "新标题", found
    done("a title is changed")

    request = models.DeleteMediaInfosRequest(media_ids=first)
    deleted = client.delete_media_infos(request).body
    assert (deleted.forbidden_list, deleted.ignored_list) == ([], []), deleted
    error = rejection(client.get_media_info, models.GetMediaInfoRequest(media_id=first))
    assert (error.status_code, error.code) == (404, "MediaNotFound"), error
    assert media_of(client) == {second}
    assert client.delete_media_infos(request).body.ignored_list == [first]
    done("a deleted medium is gone")


def check_templates(client: Client) -> None:
    names = [f"template {number}" for number in range(5)]
    for name in names:
        request = models.AddTemplateRequest(name=name, type="Timeline", config='{"VideoTracks":[]}')
        assert client.add_template(request).body.template.name == name
    pages = []
    while not pages or pages[-1]:
        page = client.list_templates(models.ListTemplatesRequest(page_no=len(pages) + 1, page_size=2)).body
        assert page.total_count == len(names), page
        pages.append([template.name for template in page.templates])
    assert [len(page) for page in pages] == [2, 2, 1, 0], pages
    assert sorted(sum(pages, [])) == names, pages
    done("five templates are listed on three pages")


def check_producing(client: Client) -> None:
    request = models.SubmitMediaProducingJobRequest(
        timeline='{"VideoTracks":[{"VideoTrackClips":[{"MediaId":"beach"}]}]}',
        output_media_config='{"MediaURL":"https://bucket.oss-cn-shanghai.aliyuncs.com/film.mp4"}',
    )

    def produce(final: str) -> models.GetMediaProducingJobResponseBodyMediaProducingJob:
        job_id = client.submit_media_producing_job(request).body.job_id
        look_up = models.GetMediaProducingJobRequest(job_id=job_id)
        states = poll(lambda: client.get_media_producing_job(look_up).body.media_producing_job.status, final)
        assert len(states) > 1, states
        return client.get_media_producing_job(look_up).body.media_producing_job

    assert produce("Success").code is None
    done("a film is produced")

    failure = {"code": "InvalidMaterial.NotFound", "message": "the clip does not exist"}
    control("setup", {"jobs": [{"operation": "SubmitMediaProducingJob", "failure": failure}]})
    job = produce("Failed")
    assert (job.code, job.message) == (failure["code"], failure["message"]), job
    done(f"a job fails as it was set up: {job.code}")


def check_rejections(client: Client) -> None:
    error = rejection(client.submit_media_producing_job, models.SubmitMediaProducingJobRequest(timeline="{}"))
    assert (error.status_code, error.code) == (400, "MissingParameter"), error
    assert "OutputMediaConfig" in error.message, error
    done(f"a parameter is missing: {error.code}")

    error = rejection(client.get_media_producing_job, models.GetMediaProducingJobRequest(job_id="unknown"))
    assert (error.status_code, error.code) == (404, "JobNotFound"), error
    done(f"a job is unknown: {error.code}")

    key = os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"]
    stranger = new_client(credential=None, access_key_id=key, access_key_secret="wrong")
    error = rejection(stranger.list_templates, models.ListTemplatesRequest())
    assert (error.status_code, error.code) == (400, "SignatureDoesNotMatch"), error
    done(f"a secret is wrong: {error.code}")

    fault = {"operation": "ListTemplates", "times": 1, "fault": {"throttled_for": 1500}}
    control("setup", {"faults": [fault]})
    error = rejection(client.list_templates, models.ListTemplatesRequest())
    assert (error.code, error.retry_after) == ("Throttling.User", 1500), error
    done(f"a call is throttled: {error.code}")


def check_anonymous() -> None:
    request = models.GetPublicMediaInfoRequest(media_id="icepublic-0c4475c3936f3a8743850f2da942ceee")
    found = new_client(credential=None).get_public_media_info(request).body.media_info
    assert found.media_id == request.media_id, found
    done("an anonymous call needs no credentials")


def main() -> None:
    client = new_client()
    check_library(client, check_uploads(client))
    check_templates(client)
    check_producing(client)
    check_rejections(client)
    check_anonymous()


if __name__ == "__main__":
    main()
