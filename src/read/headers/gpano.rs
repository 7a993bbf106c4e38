//! Photo Sphere XMP (`GPano:`): which part of the sphere an image covers.
//! <https://developers.google.com/streetview/spherical-metadata>
//!
//! Its pixel sizes are those of the stitcher's output and go stale when the image is resized
//! afterwards, so only their ratios are kept; and a crop whose shape is not the image's has been
//! cut since, so it is not believed at all.

use crate::model::{PanoramaCrop, Tilt};

/// A camera that stood on its head would not say so in these numbers.
const MAX_TILT: f64 = 90.0;
/// How far the shapes of image and crop may differ: rounding by resizing.
const SHAPE_TOLERANCE: f64 = 0.02;

/// Pixel sizes as the file states them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GPano {
    full: [f64; 2],
    cropped: [f64; 2],
    offset: [f64; 2],
}

/// Reads attributes (`GPano:X="1"`) and elements (`<GPano:X>1</GPano:X>`).
pub fn parse(xmp: &str) -> Option<GPano> {
    let number = |name: &str| value(xmp, name);
    Some(GPano {
        full: [
            number("FullPanoWidthPixels")?,
            number("FullPanoHeightPixels")?,
        ],
        cropped: [
            number("CroppedAreaImageWidthPixels")?,
            number("CroppedAreaImageHeightPixels")?,
        ],
        offset: [
            number("CroppedAreaLeftPixels").unwrap_or(0.0),
            number("CroppedAreaTopPixels").unwrap_or(0.0),
        ],
    })
}

/// How the camera stood: pitch above the horizon, roll to the right.
pub fn tilt(xmp: &str) -> Option<Tilt> {
    let angle = |name| {
        let angle = value(xmp, name).unwrap_or(0.0);
        if angle.abs() <= MAX_TILT { angle } else { 0.0 }
    };
    let tilt = Tilt {
        pitch: angle("PosePitchDegrees"),
        roll: angle("PoseRollDegrees"),
    };
    (tilt != Tilt::NONE).then_some(tilt)
}

fn value(xmp: &str, name: &str) -> Option<f64> {
    let name = format!("GPano:{name}");
    xmp.match_indices(&name).find_map(|(at, _)| {
        let rest = xmp.get(at + name.len()..)?.trim_start();
        let rest = match rest.strip_prefix('=') {
            Some(quoted) => quoted.trim_start().strip_prefix(['"', '\''])?,
            None => rest.strip_prefix('>')?,
        };
        let end = rest.find(['"', '\'', '<'])?;
        rest.get(..end)?
            .trim()
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
    })
}

impl GPano {
    /// Whether an image of this upright size can be the crop that the numbers speak of.
    pub fn has_shape_of(&self, width: u32, height: u32) -> bool {
        let image_shape = f64::from(width) / f64::from(height);
        let crop_shape = self.cropped[0] / self.cropped[1];
        (image_shape / crop_shape - 1.0).abs() <= SHAPE_TOLERANCE
    }

    /// The covered part, for an image of this upright size; `None` for a full sphere and for
    /// numbers that make no sense.
    pub fn crop(&self, width: u32, height: u32) -> Option<PanoramaCrop> {
        let crop = PanoramaCrop {
            left: self.offset[0] / self.full[0],
            top: self.offset[1] / self.full[1],
            width: self.cropped[0] / self.full[0],
            height: self.cropped[1] / self.full[1],
        };
        let fits = |start: f64, size: f64| {
            start >= 0.0 && size > 0.0 && start + size <= 1.0 + SHAPE_TOLERANCE / 2.0
        };
        let same_shape = self.has_shape_of(width, height);
        let full = crop.width >= 0.9999 && crop.height >= 0.9999;
        (fits(crop.left, crop.width) && fits(crop.top, crop.height) && same_shape && !full)
            .then_some(crop)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::model::PanoramaCrop;

    fn packet(full: [u32; 2], cropped: [u32; 2], offset: [u32; 2]) -> String {
        format!(
            "<rdf:Description GPano:FullPanoWidthPixels=\"{}\" GPano:FullPanoHeightPixels = '{}'>\
             <GPano:CroppedAreaImageWidthPixels>{}</GPano:CroppedAreaImageWidthPixels>\
             <GPano:CroppedAreaImageHeightPixels> {} </GPano:CroppedAreaImageHeightPixels>\
             <GPano:CroppedAreaLeftPixels>{}</GPano:CroppedAreaLeftPixels>\
             <GPano:CroppedAreaTopPixels>{}</GPano:CroppedAreaTopPixels>",
            full[0], full[1], cropped[0], cropped[1], offset[0], offset[1]
        )
    }

    #[test]
    fn only_ratios_count() {
        let gpano = parse(&packet([8000, 4000], [4000, 1000], [2000, 1500])).unwrap();
        let expected = PanoramaCrop {
            left: 0.25,
            top: 0.375,
            width: 0.5,
            height: 0.25,
        };
        assert_eq!(gpano.crop(4000, 1000), Some(expected));
        assert_eq!(gpano.crop(400, 100), Some(expected), "resized since");
        assert_eq!(gpano.crop(400, 200), None, "cut since");
    }

    #[test]
    fn a_full_sphere_is_no_crop_even_when_stale() {
        let gpano = parse(&packet([5376, 2688], [5376, 2688], [0, 0])).unwrap();
        assert_eq!(gpano.crop(4096, 2048), None);
    }

    #[test]
    fn nonsense_is_not_believed() {
        assert_eq!(parse("GPano:FullPanoWidthPixels=\"NaN\""), None);
        for (full, cropped, offset) in [
            ([0, 0], [100, 50], [0, 0]),
            ([100, 50], [100, 50], [80, 0]),
            ([100, 50], [0, 0], [0, 0]),
        ] {
            let gpano = parse(&packet(full, cropped, offset)).unwrap();
            assert_eq!(gpano.crop(100, 50), None);
        }
    }
}
