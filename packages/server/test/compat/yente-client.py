"""Asks a server through nomenklatura's own client of yente, unchanged, and prints what it got as JSON."""

import json
import sys

from followthemoney import Dataset, StatementEntity
from nomenklatura.cache import Cache
from nomenklatura.db import make_session
from nomenklatura.enrich.yente import YenteEnricher


def main() -> None:
    api, key, data = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    dataset = Dataset({"name": "mine", "title": "Mine"})
    cache = Cache(make_session("sqlite:///:memory:"), dataset, create=True)
    config = {"api": api, "api_key": key, "dataset": data["dataset"], "cache_days": 0}
    enricher = YenteEnricher(dataset, cache, config)
    out = []
    for number, example in enumerate(data["examples"]):
        entity = StatementEntity.from_data(dataset, {"id": f"mine-{number}", **example})
        matches = []
        for match in enricher.match(entity):
            near = [proxy.to_dict() for proxy in enricher.expand(entity, match)]
            matches.append({"match": match.to_dict(), "near": near})
        out.append(matches)
    print(json.dumps(out))


main()
