//! The segments before the entropy-coded data (T.81, annex B).

use std::io::Read;
use std::sync::Arc;

use super::Trouble;
use super::bits::Bits;
use super::huffman::Table;
use super::idct;
use crate::process::jpeg::ZIGZAG;

/// Profiles of photographs have some hundred kilobytes at most.
const MOST_PROFILE_BYTES: usize = 16 << 20;

pub struct Frame {
    pub width: usize,
    pub height: usize,
    pub components: Vec<Component>,
    /// The blocks of a minimum coded unit, in the order of the file.
    pub unit: Vec<UnitBlock>,
    pub colour: Colour,
    /// Units between two restart markers; 0 for none.
    pub restart_interval: usize,
    pub profile: Option<Vec<u8>>,
}

/// Which colours the components are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    Grey,
    /// Luma and two differences, as JFIF has them.
    YCbCr,
    Rgb,
}

pub struct Component {
    /// Blocks in a minimum coded unit.
    pub across: usize,
    pub down: usize,
    /// In the order of the file, with the transform's scaling.
    pub quantisation: [f32; 64],
    /// Codes of the blocks' means (DC).
    pub means: Arc<Table>,
    /// Codes of all other coefficients (AC).
    pub details: Arc<Table>,
}

/// Where one of a unit's blocks lies among those of its component.
pub struct UnitBlock {
    pub component: usize,
    pub across: usize,
    pub down: usize,
}

fn unit_of(components: &[Component]) -> Vec<UnitBlock> {
    let mut unit = Vec::new();
    for (component, Component { across, down, .. }) in components.iter().enumerate() {
        for place in 0..across * down {
            unit.push(UnitBlock {
                component,
                across: place % across,
                down: place / across,
            });
        }
    }
    unit
}

impl Frame {
    /// Pixels of a row of minimum coded units.
    pub fn band_height(&self) -> usize {
        8 * self
            .components
            .iter()
            .map(|one| one.down)
            .max()
            .unwrap_or(1)
    }

    pub fn bands(&self) -> usize {
        self.height.div_ceil(self.band_height())
    }

    /// Blocks of the first component in a unit; they come first.
    pub fn lumas(&self) -> usize {
        let first = self.unit.iter();
        first.take_while(|block| block.component == 0).count()
    }

    pub fn units_across(&self) -> usize {
        let widest = self.components.iter().map(|one| one.across).max();
        self.width.div_ceil(8 * widest.unwrap_or(1))
    }

    /// Up to the first bit of the scan. `None` when the file is of another kind.
    pub fn read<R: Read>(bits: &mut Bits<R>) -> Result<Option<Frame>, Trouble> {
        if [bits.byte()?, bits.byte()?] != [0xff, 0xd8] {
            return Ok(None);
        }
        let mut header = Header::default();
        loop {
            let marker = next_marker(bits)?;
            match marker {
                0xc4 => header.huffman(&mut Segment::open(bits)?)?,
                0xdb => header.quantisation(&mut Segment::open(bits)?)?,
                0xdd => header.restart_interval = usize::from(Segment::open(bits)?.pair()?),
                0xc0 | 0xc1 => header.frame = Some(Start::read(&mut Segment::open(bits)?)?),
                0xe0 => header.app0(&Segment::open(bits)?.rest()?),
                0xe2 => header.app2(&Segment::open(bits)?.rest()?),
                0xee => header.app14(&Segment::open(bits)?.rest()?),
                0xda => return header.scan(&mut Segment::open(bits)?),
                // Other ways of coding, and what they need; the image's end.
                0xc2..=0xcf | 0xd9 | 0xdc | 0xde | 0xdf => return Ok(None),
                0x01 | 0xd0..=0xd7 => {}
                _ => drop(Segment::open(bits)?.rest()?),
            }
        }
    }
}

fn next_marker<R: Read>(bits: &mut Bits<R>) -> Result<u8, Trouble> {
    // Stray bytes between segments are passed over, as every reader does.
    while bits.byte()? != 0xff {}
    loop {
        match bits.byte()? {
            0xff => {}
            0 => while bits.byte()? != 0xff {},
            marker => return Ok(marker),
        }
    }
}

/// A segment of known length.
struct Segment<'a, R> {
    bits: &'a mut Bits<R>,
    left: usize,
}

impl<'a, R: Read> Segment<'a, R> {
    fn open(bits: &'a mut Bits<R>) -> Result<Segment<'a, R>, Trouble> {
        let length = usize::from(u16::from_be_bytes([bits.byte()?, bits.byte()?]));
        let left = length
            .checked_sub(2)
            .ok_or(Trouble::Damaged("a segment is shorter than its length"))?;
        Ok(Segment { bits, left })
    }

    fn byte(&mut self) -> Result<u8, Trouble> {
        self.left = self
            .left
            .checked_sub(1)
            .ok_or(Trouble::Damaged("a segment is shorter than its content"))?;
        self.bits.byte()
    }

    fn pair(&mut self) -> Result<u16, Trouble> {
        Ok(u16::from_be_bytes([self.byte()?, self.byte()?]))
    }

    fn rest(&mut self) -> Result<Vec<u8>, Trouble> {
        (0..self.left).map(|_| self.byte()).collect()
    }
}

/// The start of frame.
struct Start {
    precision: u8,
    height: usize,
    width: usize,
    /// Number, sampling factors, quantisation table.
    components: Vec<(u8, [usize; 2], usize)>,
}

impl Start {
    fn read<R: Read>(segment: &mut Segment<'_, R>) -> Result<Start, Trouble> {
        let precision = segment.byte()?;
        let height = usize::from(segment.pair()?);
        let width = usize::from(segment.pair()?);
        let count = segment.byte()?;
        let components = (0..count)
            .map(|_| {
                let number = segment.byte()?;
                let sampling = segment.byte()?;
                let factors = [usize::from(sampling >> 4), usize::from(sampling & 15)];
                Ok((number, factors, usize::from(segment.byte()?)))
            })
            .collect::<Result<_, Trouble>>()?;
        Ok(Start {
            precision,
            height,
            width,
            components,
        })
    }

    /// Blocks of each component in a unit, where we can read them.
    fn sampling(&self) -> Option<Vec<[usize; 2]>> {
        let factors: Vec<[usize; 2]> = self.components.iter().map(|one| one.1).collect();
        match factors.as_slice() {
            // A single component is not interleaved: its factors mean nothing.
            [_] => Some(vec![[1, 1]]),
            [[1, 1] | [2, 1] | [2, 2], [1, 1], [1, 1]] => Some(factors),
            _ => None,
        }
    }
}

#[derive(Default)]
struct Header {
    frame: Option<Start>,
    quantisation: [Option<[u16; 64]>; 4],
    means: [Option<Arc<Table>>; 4],
    details: [Option<Arc<Table>>; 4],
    restart_interval: usize,
    has_jfif: bool,
    /// Adobe's word on the colours: 0 for none.
    transform: Option<u8>,
    /// Parts of the ICC profile, by their numbers.
    profile: Vec<(u8, Vec<u8>)>,
}

impl Header {
    fn quantisation<R: Read>(&mut self, segment: &mut Segment<'_, R>) -> Result<(), Trouble> {
        while segment.left > 0 {
            let kind = segment.byte()?;
            let mut table = [0; 64];
            for value in &mut table {
                *value = match kind >> 4 {
                    0 => u16::from(segment.byte()?),
                    _ => segment.pair()?,
                };
            }
            let place = self.quantisation.get_mut(usize::from(kind & 15));
            *place.ok_or(Trouble::Damaged("a quantisation table has no place"))? = Some(table);
        }
        Ok(())
    }

    fn huffman<R: Read>(&mut self, segment: &mut Segment<'_, R>) -> Result<(), Trouble> {
        while segment.left > 0 {
            let kind = segment.byte()?;
            let mut counts = [0; 16];
            for count in &mut counts {
                *count = segment.byte()?;
            }
            let total: usize = counts.iter().map(|count| usize::from(*count)).sum();
            let symbols: Vec<u8> = (0..total.min(256))
                .map(|_| segment.byte())
                .collect::<Result<_, _>>()?;
            let table = Arc::new(Table::new(&counts, symbols)?);
            let shelf = match kind >> 4 {
                0 => &mut self.means,
                _ => &mut self.details,
            };
            let place = shelf.get_mut(usize::from(kind & 15));
            *place.ok_or(Trouble::Damaged("a Huffman table has no place"))? = Some(table);
        }
        Ok(())
    }

    fn app0(&mut self, content: &[u8]) {
        self.has_jfif |= content.starts_with(b"JFIF\0");
    }

    /// ICC.1, B.4: parts with their numbers.
    fn app2(&mut self, content: &[u8]) {
        if let Some([number, _, part @ ..]) = content.strip_prefix(b"ICC_PROFILE\0") {
            let so_far: usize = self.profile.iter().map(|(_, part)| part.len()).sum();
            if so_far + part.len() <= MOST_PROFILE_BYTES {
                self.profile.push((*number, part.to_vec()));
            }
        }
    }

    fn app14(&mut self, content: &[u8]) {
        if let Some(rest) = content.strip_prefix(b"Adobe") {
            self.transform = rest.get(6).copied();
        }
    }

    fn colour(&self, start: &Start) -> Option<Colour> {
        let numbers: Vec<u8> = start.components.iter().map(|one| one.0).collect();
        match (numbers.as_slice(), self.transform) {
            ([_], _) => Some(Colour::Grey),
            ([_, _, _], Some(0)) if !self.has_jfif => Some(Colour::Rgb),
            (b"RGB", None) if !self.has_jfif => Some(Colour::Rgb),
            ([_, _, _], _) => Some(Colour::YCbCr),
            _ => None,
        }
    }

    /// The start of scan. `None` when it does not hold all components in the frame's order.
    fn scan<R: Read>(mut self, segment: &mut Segment<'_, R>) -> Result<Option<Frame>, Trouble> {
        let start = self.frame.take();
        let start = start.ok_or(Trouble::Damaged("the scan comes before its frame"))?;
        let (Some(sampling), Some(colour)) = (start.sampling(), self.colour(&start)) else {
            return Ok(None);
        };
        if start.precision != 8 || start.width == 0 || start.height == 0 {
            return Ok(None);
        }
        if usize::from(segment.byte()?) != start.components.len() {
            return Ok(None);
        }
        let mut components = Vec::new();
        for (one, [across, down]) in start.components.iter().zip(sampling) {
            let (number, tables) = (segment.byte()?, segment.byte()?);
            if number != one.0 {
                return Ok(None);
            }
            let found = |shelf: &[Option<Arc<Table>>; 4], place: u8| {
                let table = shelf.get(usize::from(place)).cloned().flatten();
                table.ok_or(Trouble::Damaged("a Huffman table is missing"))
            };
            let quantisation = self.quantisation.get(one.2).copied().flatten();
            let quantisation =
                quantisation.ok_or(Trouble::Damaged("a quantisation table is missing"))?;
            components.push(Component {
                across,
                down,
                quantisation: scaled(&quantisation),
                means: found(&self.means, tables >> 4)?,
                details: found(&self.details, tables & 15)?,
            });
        }
        segment.rest()?;
        self.profile.sort_by_key(|(number, _)| *number);
        let profile: Vec<u8> = self
            .profile
            .into_iter()
            .flat_map(|(_, part)| part)
            .collect();
        Ok(Some(Frame {
            width: start.width,
            height: start.height,
            unit: unit_of(&components),
            components,
            colour,
            restart_interval: self.restart_interval,
            profile: (!profile.is_empty()).then_some(profile),
        }))
    }
}

fn scaled(table: &[u16; 64]) -> [f32; 64] {
    let scales = idct::scales();
    std::array::from_fn(|at| f32::from(table[at]) * scales[ZIGZAG[at]])
}
