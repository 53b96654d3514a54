#!/usr/bin/env python3
"""Makes content/places/postcodes.tsv, from which the hub finds the district of a postcode.

    scripts/places.py <folder> > content/places/postcodes.tsv

The folder holds, as CSV made from the ONS Postcode Directory: `nottinghamshire_postcodes.csv` (postcode,
lad, ...) with every postcode of the council and its neighbours in the middle; `gb_sector_centroids.csv`
(code, ..., postcodes, ...) with the number of postcodes of each sector in Britain; `lad_code_names.json`
from codes of districts to their names. Another council names its own file of postcodes.
See content/places/README.md for the columns of the result and the notices that go with it.
"""
import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

folder = Path(sys.argv[1])
names = json.loads((folder / "lad_code_names.json").read_text())
with open(folder / "gb_sector_centroids.csv", newline="") as file:
    totals = {row["code"]: int(row["postcodes"]) for row in csv.DictReader(file)}

sectors = defaultdict(lambda: defaultdict(list))
with open(folder / "nottinghamshire_postcodes.csv", newline="") as file:
    for row in csv.DictReader(file):
        postcode = row["postcode"]
        sectors[postcode[:-2]][names[row["lad"]]].append(postcode[-2:])

print("# Contains OS data (c) Crown copyright and database right 2025.")
print("# Contains Royal Mail data (c) Royal Mail copyright and database right 2025.")
print("# Source: Office for National Statistics licensed under the Open Government Licence v.3.0.")
# Sectors that lie outside, of outward codes that reach in: nobody there is told that they live here.
outcodes = {sector.split(" ")[0] for sector in sectors}
for sector in totals:
    if sector.split(" ")[0] in outcodes:
        sectors.setdefault(sector, {})
for sector, districts in sorted(sectors.items()):
    known = sum(len(units) for units in districts.values())
    parts = [sector, str(max(known, totals.get(sector, 0)))]
    parts += [f"{name}={''.join(sorted(units))}" for name, units in sorted(districts.items())]
    print("\t".join(parts))
