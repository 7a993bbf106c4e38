// How alike two pictures are.

const WINDOW = 8;
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/**
 * Z. Wang and others, Image Quality Assessment, IEEE Transactions on Image Processing 13, 2004, in blocks.
 * `value` is what is compared of a pixel of so many `channels`; `counts` says of a block, by its upper left
 * pixel, whether it is looked at.
 */
export function ssim(a, b, { channels = 4, value = luma, counts = () => true } = {}) {
  let [total, windows] = [0, 0];
  for (let top = 0; top + WINDOW <= a.height; top += WINDOW) {
    for (let left = 0; left + WINDOW <= a.width; left += WINDOW) {
      if (!counts(left, top)) continue;
      total += ofBlock(left, top);
      windows += 1;
    }
  }
  return windows === 0 ? 1 : total / windows;

  function ofBlock(left, top) {
    let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
    for (let y = top; y < top + WINDOW; y += 1) {
      for (let x = left; x < left + WINDOW; x += 1) {
        const at = (y * a.width + x) * channels;
        const [p, q] = [value(a.data, at), value(b.data, at)];
        sumA += p;
        sumB += q;
        squaresA += p * p;
        squaresB += q * q;
        products += p * q;
      }
    }
    const count = WINDOW * WINDOW;
    const [meanA, meanB] = [sumA / count, sumB / count];
    const [varianceA, varianceB] = [squaresA / count - meanA * meanA, squaresB / count - meanB * meanB];
    const covariance = products / count - meanA * meanB;
    return (
      ((2 * meanA * meanB + C1) * (2 * covariance + C2)) /
      ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2))
    );
  }
}

/** Decibels, over the colours of pixels of so many `channels`. */
export function psnr(a, b, channels = 4) {
  let squares = 0;
  for (let at = 0; at < a.data.length; at += 1) if (at % channels < 3) squares += (a.data[at] - b.data[at]) ** 2;
  return 10 * Math.log10(255 ** 2 / (squares / (a.width * a.height * 3)));
}

const luma = (data, at) => 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
export const green = (data, at) => data[at + 1];
