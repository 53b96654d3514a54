//! Which district a postcode is in, from a table that lies on the device.
//!
//! The table says of each postcode in and around the council in which district it is, by sector: see
//! `content/places/README.md`. A postcode that is too new for it is placed by its sector and at last by its
//! outward code, which may lie in several councils: how sure that is, is part of the answer.

use crate::{postcode, site::Hub};
use serde::{Deserialize, Serialize};

crate::words::words! {
    /// By what a postcode was placed, the surest first.
    By {
        /// The whole postcode stands in the table.
        Unit = "unit",
        /// Most postcodes of its sector, all but the last two letters, are in this district.
        Sector = "sector",
        /// Most postcodes of its outward code are in this district.
        Outcode = "outcode",
    }
}

/// Where a postcode is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The name of the district.
    pub district: String,
    /// By what it was found.
    pub by: By,
    /// How many of a hundred postcodes like this one are there.
    pub percent: u8,
}

impl Found {
    /// The hub that serves the district, the first in the list if several do.
    pub fn hub<'a>(&self, hubs: &'a [Hub]) -> Option<&'a Hub> {
        hubs.iter().find(|hub| hub.serves.contains(&self.district))
    }
}

/// A line of the table: `NG18 1<tab>number of postcodes in Britain<tab>district=units<tab>…`.
struct Sector<'a> {
    code: &'a str,
    postcodes: usize,
    districts: Vec<(&'a str, &'a str)>,
}

fn sectors(table: &str) -> impl Iterator<Item = Sector<'_>> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut parts = line.split('\t');
        let (code, postcodes) = (parts.next()?, parts.next()?.parse().ok()?);
        Some(Sector { code, postcodes, districts: parts.filter_map(|part| part.split_once('=')).collect() })
    })
}

/// Finds the district of `typed`, a postcode as it was typed, in `table`. Nothing if it is no postcode, if
/// the table knows nothing like it, or if fewer than half of the postcodes like it are in any one district
/// of the table: then nobody should guess.
pub fn find(table: &str, typed: &str) -> Option<Found> {
    let code = postcode::normalise(typed)?;
    let (sector, unit) = code.split_at_checked(code.len() - 2)?;
    let (outcode, _) = code.split_once(' ')?;
    let mut in_sector = Tally::default();
    let mut in_outcode = Tally::default();
    for line in sectors(table).filter(|line| line.code.split(' ').next() == Some(outcode)) {
        for (district, units) in &line.districts {
            if line.code == sector && units.as_bytes().chunks(2).any(|known| known == unit.as_bytes()) {
                return Some(Found { district: (*district).to_owned(), by: By::Unit, percent: 100 });
            }
        }
        in_outcode.add(&line);
        if line.code == sector {
            in_sector.add(&line);
        }
    }
    // Where the sector is known, its outward code says nothing better.
    if in_sector.postcodes > 0 { in_sector.most(By::Sector) } else { in_outcode.most(By::Outcode) }
}

/// How many postcodes there are, and how many of them in each district.
#[derive(Default)]
struct Tally<'a> {
    postcodes: usize,
    districts: Vec<(&'a str, usize)>,
}

impl<'a> Tally<'a> {
    fn add(&mut self, sector: &Sector<'a>) {
        self.postcodes += sector.postcodes;
        for (district, units) in &sector.districts {
            match self.districts.iter_mut().find(|(name, _)| name == district) {
                Some((_, count)) => *count += units.len() / 2,
                None => self.districts.push((district, units.len() / 2)),
            }
        }
    }

    fn most(&self, by: By) -> Option<Found> {
        let (district, count) = self.districts.iter().max_by_key(|(_, count)| *count)?;
        let percent = u8::try_from((count * 100).checked_div(self.postcodes)?).ok()?.min(100);
        (percent >= 50).then(|| Found { district: (*district).to_owned(), by, percent })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TABLE: &str = "# comment\nNG18 1\t4\tMansfield=AAABAD\tAshfield=AE\nNG18 2\t10\tMansfield=AAAB\nNG19 1\t2\tMansfield=AA\tAshfield=AB\nNG1 1\t1\tNottingham=AA\nNG1 2\t1\n";

    fn found(typed: &str) -> Option<(String, By, u8)> {
        find(TABLE, typed).map(|found| (found.district, found.by, found.percent))
    }

    #[test]
    fn the_whole_postcode_counts_first_then_the_sector_then_the_outward_code() {
        assert_eq!(found("ng18 1ae"), Some(("Ashfield".to_owned(), By::Unit, 100)));
        assert_eq!(found("NG18 1ZZ"), Some(("Mansfield".to_owned(), By::Sector, 75)));
        assert_eq!(found("NG19 9ZZ"), Some(("Ashfield".to_owned(), By::Outcode, 50)));
        assert_eq!(found("NG1 9ZZ"), Some(("Nottingham".to_owned(), By::Outcode, 50)));
    }

    #[test]
    fn where_most_postcodes_lie_elsewhere_nobody_guesses() {
        assert_eq!(found("NG18 2ZZ"), None);
        assert_eq!(found("NG18 9ZZ"), None);
        assert_eq!(found("NG1 2AA"), None, "the whole sector lies in other councils");
        assert_eq!(found("SW1A 1AA"), None);
        assert_eq!(found("not a postcode"), None);
    }

    #[test]
    fn every_postcode_of_the_table_is_found_by_itself() {
        let table = include_str!("../../../content/places/postcodes.tsv");
        let mut count = 0;
        for sector in sectors(table).filter(|sector| sector.code.starts_with("NG2")) {
            for (district, units) in &sector.districts {
                let (first, last) = (&units[..2], &units[units.len() - 2..]);
                for unit in [first, last] {
                    let found = find(table, &format!("{}{unit}", sector.code));
                    assert_eq!(
                        found,
                        Some(Found { district: (*district).to_owned(), by: By::Unit, percent: 100 }),
                        "{}{unit}",
                        sector.code
                    );
                    count += 1;
                }
            }
        }
        assert!(count > 50, "{count}");
    }

    proptest! {
        #[test]
        fn no_table_and_no_text_stops_it(table in "[A-Z0-9 \t\n=]{0,80}", typed in "\\PC{0,10}") {
            let _ = find(&table, &typed);
            let _ = find(TABLE, &typed);
        }
    }
}
