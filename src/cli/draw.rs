//! `enfilade draw`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;

use super::EXIT_FINDINGS;
use super::printing::letters;
use crate::files::write_atomically;
use crate::model::orbit::{POSTER_PX, Stand};
use crate::model::{ObjectView, RELIC_UNITS};
use crate::process::{ProcessError, portrait};

/// No page shows more, and none can be seen in less.
const SIDES_PX: std::ops::RangeInclusive<u32> = 16..=4096;

#[derive(Debug, Args)]
pub struct Arguments {
    /// A model: GLB, glTF, OBJ, PLY, STL
    #[arg(value_name = "MODEL")]
    model: PathBuf,

    /// Where the picture goes; what is there is replaced
    #[arg(short, long, value_name = "FILE.jpg")]
    output: PathBuf,

    /// As `view: {yaw: …}` of a relic, in degrees: 0 sees its front (+Z), 90 what faces +X
    #[arg(
        long,
        value_name = "DEGREES",
        default_value_t = 0.0,
        value_parser = number,
        allow_negative_numbers = true
    )]
    yaw: f64,

    /// From so many degrees above
    #[arg(
        long,
        value_name = "DEGREES",
        default_value_t = 0.0,
        value_parser = number,
        allow_negative_numbers = true
    )]
    pitch: f64,

    /// From so many metres away [default: as far as the whole relic needs]
    #[arg(long, value_name = "METRES", value_parser = number)]
    distance: Option<f64>,

    /// How long one of the file's units is
    #[arg(long, default_value = "m", value_parser = units())]
    units: String,

    /// Degrees about X, then Y, then Z, as `rotate` of a relic
    #[arg(long, value_name = "X,Y,Z", value_parser = three, default_value = "0,0,0", allow_hyphen_values = true)]
    rotate: [f64; 3],

    /// Width and height in pixels
    #[arg(long, value_name = "WxH", value_parser = size, default_value_t = Size(POSTER_PX))]
    size: Size,
}

#[derive(Debug, Clone, Copy)]
struct Size([u32; 2]);

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Size([width, height]) = self;
        write!(f, "{width}x{height}")
    }
}

pub fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Arguments { model, output, .. } = arguments;
    let units = RELIC_UNITS.iter().find(|one| one.name == arguments.units);
    let stand = Stand {
        metres: units.map_or(1.0, |units| units.metres),
        rotate: arguments.rotate,
    };
    let view = ObjectView {
        yaw: arguments.yaw,
        pitch: arguments.pitch,
        distance: arguments.distance,
    };
    match portrait(model, stand, view, arguments.size.0) {
        Ok(jpeg) => {
            let cannot_write = || format!("cannot write {}", output.display());
            write_atomically(output, &jpeg).with_context(cannot_write)?;
            let Size([width, height]) = arguments.size;
            let mut out = io::stdout().lock();
            writeln!(out, "{}: {width} × {height} pixels", output.display())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(ProcessError::Fault(fault)) => {
            let mut out = io::stderr().lock();
            let message = letters(&fault.message);
            writeln!(out, "error: {}: {message}", model.display())?;
            if let Some(help) = fault.help {
                writeln!(out, "  help: {}", letters(&help))?;
            }
            Ok(ExitCode::from(EXIT_FINDINGS))
        }
        Err(error) => Err(error).with_context(|| format!("cannot draw {}", model.display())),
    }
}

fn units() -> clap::builder::PossibleValuesParser {
    RELIC_UNITS.map(|units| units.name).into()
}

fn number(text: &str) -> Result<f64, String> {
    let number = text.parse().ok();
    let number = number.filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| "say a number".to_owned())
}

fn three(text: &str) -> Result<[f64; 3], String> {
    let numbers: Vec<f64> = text
        .split(',')
        .filter_map(|part| number(part.trim()).ok())
        .collect();
    numbers
        .try_into()
        .map_err(|_| "say three numbers with commas between them, as in 90,0,0".to_owned())
}

fn size(text: &str) -> Result<Size, String> {
    let sides = text.split_once('x').and_then(|(width, height)| {
        let sides = [width.trim().parse().ok()?, height.trim().parse().ok()?];
        sides
            .iter()
            .all(|side| SIDES_PX.contains(side))
            .then_some(sides)
    });
    let expected = format!(
        "say width and height of {} to {} pixels, as in 1600x1200",
        SIDES_PX.start(),
        SIDES_PX.end()
    );
    sides.map(Size).ok_or(expected)
}
