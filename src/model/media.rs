//! Files of an exhibition and what their headers say.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::source::Place;

/// A path inside the exhibition, `/`-separated, without `.`, `..` or a root.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MediaPath(String);

impl MediaPath {
    /// `None` for anything that could leave the exhibition: absolute paths, `..`, drives, backslashes.
    pub fn parse(path: &str) -> Option<MediaPath> {
        let plain = |part: &str| {
            !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
        };
        let path = path.strip_prefix("./").unwrap_or(path);
        path.split('/')
            .all(plain)
            .then(|| MediaPath(path.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Lower-case ending without the dot.
    pub fn ending(&self) -> String {
        let name = self.0.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase())
            .unwrap_or_default()
    }
}

impl fmt::Display for MediaPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file that exists and whose header has been read.
#[derive(Debug, Clone, PartialEq)]
pub struct MediaFile {
    pub path: MediaPath,
    /// Where it lies on disk.
    pub disk: PathBuf,
    pub bytes: u64,
    /// BLAKE3 of its content, companions included.
    pub digest: String,
    /// Where the author names it first.
    pub place: Place,
    pub header: Header,
}

/// What a file is, by its content, whatever its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Header {
    Image(ImageHeader),
    /// Six faces that are a panorama together.
    Cube(Box<CubeHeader>),
    Model(ModelHeader),
    Audio(AudioHeader),
    Video(VideoHeader),
    Document(DocumentHeader),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImageFormat {
    Jpeg,
    Png,
    WebP,
    /// Radiance: light, not colours of a screen.
    Hdr,
    /// A drawing: published as it is, and shown as a picture alone.
    Svg,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImageHeader {
    pub format: ImageFormat,
    /// As stored, before `orientation` is applied.
    pub width: u32,
    pub height: u32,
    pub orientation: Orientation,
    /// From GPano XMP, only when the file has it.
    pub crop: Option<PanoramaCrop>,
    /// From GPano XMP.
    pub tilt: Tilt,
    /// It has GPano XMP that does not fit its size: it was cut since.
    pub stale_gpano: bool,
    /// What a drawing must not have, in the order of the file.
    pub forbidden: Vec<Forbidden>,
}

/// A part of a drawing that would run, or fetch something from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forbidden {
    pub line: u32,
    /// What it does: "runs a script".
    pub deed: String,
}

impl ImageHeader {
    /// Width and height as seen.
    pub fn upright_size(&self) -> (u32, u32) {
        if self.orientation.swaps_sides() {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        }
    }

    /// Whether it would be two panoramas as a panorama, the left eye's above the right eye's: it
    /// is as high as wide, and twice as wide as high half by half.
    pub fn is_stereo_pair(&self) -> bool {
        const TOLERANCE: f64 = 0.005;
        let (width, height) = self.upright_size();
        self.crop.is_none() && (f64::from(width) / f64::from(height) - 1.0).abs() <= TOLERANCE
    }

    /// Whether its shape is that of a whole sphere: twice as wide as high, within the pixel or
    /// two by which stitchers round.
    pub fn is_two_to_one(&self) -> bool {
        const TOLERANCE: f64 = 0.01;
        let (width, height) = self.upright_size();
        (f64::from(width) / f64::from(height) - 2.0).abs() <= 2.0 * TOLERANCE
    }
}

/// EXIF orientation 1…8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Orientation {
    #[default]
    Upright,
    MirroredLeftRight,
    TurnedHalf,
    MirroredUpDown,
    Transposed,
    /// Needs a quarter turn clockwise to stand upright.
    QuarterClockwise,
    Transversed,
    QuarterCounterclockwise,
}

impl Orientation {
    /// From the EXIF value; unknown values are upright.
    pub fn from_exif(value: u32) -> Orientation {
        match value {
            2 => Orientation::MirroredLeftRight,
            3 => Orientation::TurnedHalf,
            4 => Orientation::MirroredUpDown,
            5 => Orientation::Transposed,
            6 => Orientation::QuarterClockwise,
            7 => Orientation::Transversed,
            8 => Orientation::QuarterCounterclockwise,
            _ => Orientation::Upright,
        }
    }

    pub fn swaps_sides(self) -> bool {
        matches!(
            self,
            Orientation::Transposed
                | Orientation::QuarterClockwise
                | Orientation::Transversed
                | Orientation::QuarterCounterclockwise
        )
    }
}

/// The part of the full sphere that a partial panorama covers, as fractions of the full
/// equirectangular image (0…1). GPano's pixel sizes are often stale, so ratios are all that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PanoramaCrop {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl PanoramaCrop {
    pub const FULL: PanoramaCrop = PanoramaCrop {
        left: 0.0,
        top: 0.0,
        width: 1.0,
        height: 1.0,
    };
}

/// A panorama that comes as the six faces of a cube, each one picture or square tiles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CubeHeader {
    /// Pixels of a face.
    pub side: u32,
    /// Tiles beside each other in a face.
    pub columns: u32,
    /// Front, right, back, left, up, down; tiles in reading order.
    pub faces: [Vec<CubeTile>; 6],
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CubeTile {
    pub path: MediaPath,
    pub bytes: u64,
    pub header: ImageHeader,
}

impl CubeHeader {
    pub fn tiles(&self) -> impl Iterator<Item = &CubeTile> {
        self.faces.iter().flatten()
    }
}

/// How a panorama's camera stood, in degrees: the middle of the image lies `pitch` above the
/// horizon, and the camera leant `roll` to the right, so that the horizon leans to the left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Tilt {
    pub pitch: f64,
    pub roll: f64,
}

impl Tilt {
    pub const NONE: Tilt = Tilt {
        pitch: 0.0,
        roll: 0.0,
    };
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelHeader {
    pub form: ModelForm,
    pub triangles: u64,
    /// In the file's units, from the accessors' declared bounds; `None` without geometry.
    pub bounds: Option<[[f64; 3]; 2]>,
    /// Files that a `.gltf`, an OBJ or a PLY refers to, relative to it.
    pub companions: Vec<MediaPath>,
}

/// What a model comes as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModelForm {
    Glb,
    /// JSON, with companions.
    Gltf,
    Obj,
    Ply,
    Stl,
}

impl ModelForm {
    /// As it is called in reports.
    pub fn name(self) -> &'static str {
        match self {
            ModelForm::Glb => "GLB",
            ModelForm::Gltf => "glTF",
            ModelForm::Obj => "OBJ",
            ModelForm::Ply => "PLY",
            ModelForm::Stl => "STL",
        }
    }

    /// The ending of such a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            ModelForm::Glb => "glb",
            ModelForm::Gltf => "gltf",
            ModelForm::Obj => "obj",
            ModelForm::Ply => "ply",
            ModelForm::Stl => "stl",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AudioHeader {
    pub mime: String,
    /// How long it is, where its head says so.
    pub seconds: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VideoHeader {
    pub mime: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentHeader {
    pub mime: String,
}

#[cfg(test)]
mod tests {
    use super::MediaPath;

    #[test]
    fn no_path_leaves_the_exhibition() {
        for bad in [
            "", "/a", "../a", "a/../b", "a//b", "C:/a", "a\\b", "a/./b", "a\0b",
        ] {
            assert_eq!(MediaPath::parse(bad), None, "{bad:?}");
        }
        for (good, kept) in [
            ("media/馆.jpg", "media/馆.jpg"),
            ("./a.b/c", "a.b/c"),
            ("..a", "..a"),
        ] {
            assert_eq!(MediaPath::parse(good).unwrap().as_str(), kept);
        }
        assert_eq!(MediaPath::parse("a.d/HALL.JPG").unwrap().ending(), "jpg");
        assert_eq!(MediaPath::parse("a.d/HALL").unwrap().ending(), "");
    }
}
