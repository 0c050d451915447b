"""Calls every operation of the local server with all parameters, with the official SDK for Python.

    ice serve --lenient -- python3 every_operation.py

The values are those of the recorded requests. They are made up, so the server has to be lenient.
"""

import asyncio
import inspect
import json
import typing
from pathlib import Path

from alibabacloud_ice20201109.client import Client
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from darabonba.runtime import RuntimeOptions

from check import control, done, new_client

RECORDED = Path(__file__).parents[3] / "tests/wire/recordings/all_operations.json"


def methods(suffix: str) -> dict:
    """Returns the methods for the operations, whose names the SDK writes in irregular ways."""
    plain = {method.replace("_", "").lower(): method for method in dir(Client)}
    return {name.removesuffix(suffix): method for name, method in plain.items() if name.endswith(suffix)}


async def call(client: Client, method: str, parameters: dict):
    hints = typing.get_type_hints(getattr(Client, method))
    model = hints.get("tmp_req") or hints.get("request")
    requests = [model().from_map(parameters)] if model else []
    response = getattr(client, method)(*requests, RuntimeOptions())
    return await response if inspect.isawaitable(response) else response


async def check(kind: str, client: Client, suffix: str, records: list) -> None:
    # The recorded idempotency tokens are new again.
    control("reset", {})
    of_operation = methods(suffix)
    assert of_operation.keys() == {record["operation"].lower() for record in records}, kind
    read = missing = 0
    for record in records:
        operation, parameters = record["operation"], record["params"]
        try:
            response = await call(client, of_operation[operation.lower()], parameters)
        except AlibabaCloudException as error:
            # The resources do not exist.
            assert error.code.endswith("NotFound"), f"{kind}: {operation}: {error}"
            missing += 1
        else:
            assert response.body is not None, f"{kind}: {operation}: the SDK cannot read the response"
            read += 1
    done(f"{kind}: {read + missing} operations, of which {missing} found no resource")


async def main() -> None:
    records = json.loads(RECORDED.read_text(encoding="utf-8"))["records"]
    await check("client", new_client(), "withoptions", records)
    await check("asynchronous client", new_client(), "withoptionsasync", records)
    # The SDK replaces a parameter of this name by the older signature, after it has signed it.
    for record in records:
        record["params"].pop("Signature", None)
    await check("older signature", new_client(signature_algorithm="v2"), "withoptions", records)


if __name__ == "__main__":
    asyncio.run(main())
