"""Asks a server through the published client of yente, unchanged, and prints what its models made of it as JSON."""

import json
import sys

from yente_client import Client
from yente_client.entities import Company, Person


def main() -> None:
    url, key = sys.argv[1], sys.argv[2]
    with Client(api_key=key, base_url=url) as client:
        person = client.match(
            Person(name="Ivan Kvarts", birthDate="1961-03-07", country="by"),
            datasets=["us_ofac_sdn"],
            weights={"name_match": 0.9},
        )
        company = client.match(Company(name="Northern Quartz Trading", country="cn"))
        nobody = client.match(Person(name="Nobody Anywhere"))
        found = client.search("quartz", datasets=["us_ofac_sdn"], facets=["countries", "schema"])
        entity = client.fetch(person.top.id)
        near = client.adjacent(person.top.id)
        out = {
            "status": [client.healthz().status, client.readyz().status],
            "datasets": [one.name for one in client.datasets().datasets if one.load],
            "algorithms": [one.name for one in client.algorithms().algorithms],
            "person": person.model_dump(mode="json", by_alias=True),
            "contributing": sorted(person.top.contributing_explanations),
            "company": company.model_dump(mode="json", by_alias=True),
            "nobody": len(nobody.results),
            "search": found.model_dump(mode="json", by_alias=True),
            "entity": entity.model_dump(mode="json", by_alias=True),
            "adjacent": sorted(near.adjacent),
        }
    print(json.dumps(out))


main()
