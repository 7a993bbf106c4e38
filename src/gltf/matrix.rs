//! Node transforms: 4 × 4 matrices in column-major order, as glTF writes them.

use serde_json::Value;

pub type Matrix = [f64; 16];

pub(super) const IDENTITY: Matrix = [
    1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0,
];

pub(super) fn product(a: &Matrix, b: &Matrix) -> Matrix {
    let mut result = [0.0; 16];
    for column in 0..4 {
        for row in 0..4 {
            result[4 * column + row] = (0..4).map(|k| a[4 * k + row] * b[4 * column + k]).sum();
        }
    }
    result
}

/// A point moved by a matrix.
pub fn apply(matrix: &Matrix, point: [f64; 3]) -> [f64; 3] {
    let mut result = [0.0; 3];
    for (row, value) in result.iter_mut().enumerate() {
        *value = matrix[row] * point[0]
            + matrix[4 + row] * point[1]
            + matrix[8 + row] * point[2]
            + matrix[12 + row];
    }
    result
}

/// Of the turning and scaling part: below zero where it mirrors.
pub fn determinant(m: &Matrix) -> f64 {
    m[0] * (m[5] * m[10] - m[9] * m[6]) - m[4] * (m[1] * m[10] - m[9] * m[2])
        + m[8] * (m[1] * m[6] - m[5] * m[2])
}

/// A node's own transform: `matrix`, or translation · rotation · scale.
pub(super) fn of_node(node: &Value) -> Matrix {
    if let Some(matrix) = numbers(node, "matrix") {
        return matrix;
    }
    of_parts(
        numbers(node, "translation").unwrap_or([0.0; 3]),
        numbers(node, "rotation").unwrap_or([0.0, 0.0, 0.0, 1.0]),
        numbers(node, "scale").unwrap_or([1.0; 3]),
    )
}

/// Translation · rotation · scale; the rotation is a quaternion of length one.
pub(super) fn of_parts(
    [tx, ty, tz]: [f64; 3],
    [x, y, z, w]: [f64; 4],
    [sx, sy, sz]: [f64; 3],
) -> Matrix {
    [
        (1.0 - 2.0 * (y * y + z * z)) * sx,
        2.0 * (x * y + z * w) * sx,
        2.0 * (x * z - y * w) * sx,
        0.0,
        2.0 * (x * y - z * w) * sy,
        (1.0 - 2.0 * (x * x + z * z)) * sy,
        2.0 * (y * z + x * w) * sy,
        0.0,
        2.0 * (x * z + y * w) * sz,
        2.0 * (y * z - x * w) * sz,
        (1.0 - 2.0 * (x * x + y * y)) * sz,
        0.0,
        tx,
        ty,
        tz,
        1.0,
    ]
}

fn numbers<const N: usize>(node: &Value, key: &str) -> Option<[f64; N]> {
    let given = node.get(key)?.as_array()?;
    let mut numbers = [0.0; N];
    for (number, value) in numbers.iter_mut().zip(given) {
        *number = value.as_f64()?;
    }
    (given.len() == N).then_some(numbers)
}
