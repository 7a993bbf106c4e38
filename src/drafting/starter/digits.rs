//! Ten digits and a minus in 3 × 5 dots: enough to write an angle on a wall.

const SCALE: usize = 4;
const COLUMNS: usize = 3;

/// Rows from above, the highest of three bits to the left.
fn rows(c: char) -> [u8; 5] {
    match c {
        '0' => [7, 5, 5, 5, 7],
        '1' => [2, 6, 2, 2, 7],
        '2' => [7, 1, 7, 4, 7],
        '3' => [7, 1, 7, 1, 7],
        '4' => [5, 5, 7, 1, 1],
        '5' => [7, 4, 7, 1, 7],
        '6' => [7, 4, 7, 5, 7],
        '7' => [7, 1, 1, 2, 2],
        '8' => [7, 5, 7, 5, 7],
        '9' => [7, 5, 7, 1, 7],
        '-' => [0, 0, 7, 0, 0],
        _ => [0; 5],
    }
}

/// Draws `text` around the column `middle` from the row `top` downwards.
pub fn draw(text: &str, middle: usize, top: usize, dot: &mut impl FnMut(usize, usize)) {
    let advance = (COLUMNS + 1) * SCALE;
    let width = (text.len() * advance).saturating_sub(SCALE);
    // Half a label to the left of column 0 is the right edge of the sphere.
    let left = middle + usize::from(super::room::WIDTH) - width / 2;
    for (index, c) in text.chars().enumerate() {
        for (row, bits) in rows(c).into_iter().enumerate() {
            for column in (0..COLUMNS).filter(|column| bits >> (COLUMNS - 1 - column) & 1 == 1) {
                for step in 0..SCALE * SCALE {
                    let x = left + index * advance + column * SCALE + step % SCALE;
                    dot(x, top + row * SCALE + step / SCALE);
                }
            }
        }
    }
}
