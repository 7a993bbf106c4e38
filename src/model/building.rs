//! What holds an exhibition's rooms together: floors, halls, periods, and how a visit opens.

use super::date::Edtf;
use super::scene::Alt;
use super::{Localized, MediaPath};

/// The parts of `exhibition.yaml` that scenes and relics refer to, each list in the author's order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Building {
    pub floors: Vec<Floor>,
    pub halls: Vec<Hall>,
    pub periods: Vec<Period>,
    pub opening: Opening,
}

impl Building {
    pub fn floor(&self, id: &str) -> Option<&Floor> {
        self.floors.iter().find(|floor| floor.id == id)
    }

    pub fn hall(&self, id: &str) -> Option<&Hall> {
        self.halls.iter().find(|hall| hall.id == id)
    }

    pub fn period(&self, id: &str) -> Option<&Period> {
        self.periods.iter().find(|period| period.id == id)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Floor {
    pub id: String,
    pub title: Localized<String>,
    /// 0 is the ground floor, those above it count up, those below it down.
    pub level: Option<i32>,
    pub plan: Option<FloorPlan>,
}

/// A drawing of a floor, north (−Z) up.
#[derive(Debug, Clone, PartialEq)]
pub struct FloorPlan {
    pub image: MediaPath,
    /// Metres that the image is wide.
    pub width: f64,
    /// x and z of the image's top left corner, metres in the exhibition's frame.
    pub origin: [f64; 2],
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hall {
    pub id: String,
    pub title: Localized<String>,
    /// Describes each of its scenes that has no `alt` of its own.
    pub alt: Alt,
    pub floor: Option<String>,
    /// Its walls as a mesh, in the frame of its scenes' positions.
    pub mesh: Option<MediaPath>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    pub id: String,
    pub title: Localized<String>,
    pub from: Option<PeriodYear>,
    pub to: Option<PeriodYear>,
}

/// Where a period starts or ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodYear {
    /// As the author wrote it, in EDTF.
    pub edtf: String,
    /// Astronomical: 0 is 1 BCE, −1045 is 1046 BCE.
    pub year: i64,
}

impl PeriodYear {
    /// The year of a single EDTF date, its first where it leaves several open (`104X`); periods
    /// have two ends, so an interval is none.
    pub fn parse(edtf: &str) -> Option<PeriodYear> {
        let date = Edtf::parse(edtf).ok()?;
        let Edtf::Date(_) = date else {
            return None;
        };
        Some(PeriodYear {
            edtf: edtf.to_owned(),
            year: date.years().0?,
        })
    }
}

/// How a visit begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Opening {
    #[default]
    None,
    /// A flight over the model of the whole exhibition into the first scene.
    Dollhouse,
}

#[cfg(test)]
mod tests {
    use super::PeriodYear;

    #[test]
    fn years_of_edtf() {
        for (edtf, year) in [
            ("1644", 1644),
            ("-1045", -1045),
            ("-0770~", -770),
            ("0000", 0),
            ("1644-06-05", 1644),
            ("Y-12000", -12_000),
        ] {
            assert_eq!(
                PeriodYear::parse(edtf).map(|read| read.year),
                Some(year),
                "{edtf}"
            );
        }
        for bad in [
            "",
            "-",
            "771",
            "-771",
            "771 BCE",
            "1644-13",
            "1644-06-32",
            "1644-06-05-1",
            "Y1644",
            "+1644",
            "1644-6",
            "１６４４",
            "-1045/-0770",
            "Y99999999999999999999",
        ] {
            assert_eq!(PeriodYear::parse(bad), None, "{bad}");
        }
    }
}
