import type { Weights } from './weighted-words.ts';

/**
 * Where texts stand in a space of a few dimensions: what is left of their words when only the
 * directions in which they differ most are kept (truncated singular value decomposition, by
 * subspace iteration from a fixed start, so that the same texts give the same points).
 */
export function pointsOf({ words, texts }: Weights, dimensions: number): Float32Array[] {
  const kept = Math.min(dimensions, texts.length, words.length);
  const width = Math.min(kept + 8, texts.length, words.length);
  if (kept === 0) return texts.map(() => new Float32Array(dimensions));
  let basis = orthonormal(firstGuess(words.length, width), width);
  let images = imagesOf(texts, basis, width);
  for (let round = 0; round < rounds; round++) {
    basis = orthonormal(backOf(texts, images, { size: words.length, width }), width);
    images = imagesOf(texts, basis, width);
  }
  const turned = principal(images, width);
  return texts.map((_, text) => {
    const point = new Float32Array(dimensions);
    for (let d = 0; d < kept; d++) point[d] = turned[text * width + d]!;
    return ofLengthOne(point);
  });
}

const rounds = 8;

type Texts = Weights['texts'];

/** A matrix, row by row. */
type Matrix = Float64Array;

/** Numbers that look like chance and are always the same. */
function firstGuess(size: number, width: number): Matrix {
  let state = 1;
  return Float64Array.from({ length: size * width }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

/** Texts times the basis: one row for each text. */
function imagesOf(texts: Texts, basis: Matrix, width: number): Matrix {
  const images = new Float64Array(texts.length * width);
  texts.forEach(({ words, weights }, text) => {
    words.forEach((word, index) => {
      const weight = weights[index]!;
      for (let d = 0; d < width; d++)
        images[text * width + d]! += weight * basis[word * width + d]!;
    });
  });
  return images;
}

/** The transpose of texts times the images: one row for each word. */
function backOf(
  texts: Texts,
  images: Matrix,
  { size, width }: { size: number; width: number },
): Matrix {
  const back = new Float64Array(size * width);
  texts.forEach(({ words, weights }, text) => {
    words.forEach((word, index) => {
      const weight = weights[index]!;
      for (let d = 0; d < width; d++) back[word * width + d]! += weight * images[text * width + d]!;
    });
  });
  return back;
}

/** Makes columns orthonormal, twice over for the sake of rounding (Gram and Schmidt). */
function orthonormal(matrix: Matrix, width: number): Matrix {
  const rows = matrix.length / width;
  const product = (a: number, b: number) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += matrix[row * width + a]! * matrix[row * width + b]!;
    return sum;
  };
  for (let column = 0; column < width; column++) {
    for (const before of [...Array(column).keys(), ...Array(column).keys()]) {
      const share = product(column, before);
      for (let row = 0; row < rows; row++)
        matrix[row * width + column]! -= share * matrix[row * width + before]!;
    }
    const length = Math.sqrt(product(column, column));
    const scale = length > 1e-10 ? 1 / length : 0;
    for (let row = 0; row < rows; row++) matrix[row * width + column]! *= scale;
  }
  return matrix;
}

/** Turns the images so that their dimensions are the principal ones, the widest first. */
function principal(images: Matrix, width: number): Matrix {
  const rows = images.length / width;
  const gram = new Float64Array(width * width);
  for (let row = 0; row < rows; row++)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++)
        gram[a * width + b]! += images[row * width + a]! * images[row * width + b]!;
  const { values, vectors } = eigen(gram, width);
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  const turned = new Float64Array(images.length);
  for (let row = 0; row < rows; row++)
    order.forEach((from, to) => {
      let sum = 0;
      for (let d = 0; d < width; d++) sum += images[row * width + d]! * vectors[d * width + from]!;
      turned[row * width + to] = sum;
    });
  return turned;
}

/** Eigenvalues and eigenvectors of a symmetric matrix (Jacobi's rotations). */
function eigen(matrix: Matrix, width: number): { values: number[]; vectors: Matrix } {
  const vectors = new Float64Array(width * width);
  for (let d = 0; d < width; d++) vectors[d * width + d] = 1;
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < width; p++)
      for (let q = p + 1; q < width; q++) rotate({ matrix, vectors, width }, p, q);
  return { values: Array.from({ length: width }, (_, d) => matrix[d * width + d]!), vectors };
}

function rotate(
  { matrix, vectors, width }: { matrix: Matrix; vectors: Matrix; width: number },
  p: number,
  q: number,
) {
  const off = matrix[p * width + q]!;
  if (Math.abs(off) < 1e-14) return;
  const theta = (matrix[q * width + q]! - matrix[p * width + p]!) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tangent * tangent + 1);
  const sin = tangent * cos;
  const turn = (of: Matrix, a: number, b: number) => {
    const [one, other] = [of[a]!, of[b]!];
    of[a] = cos * one - sin * other;
    of[b] = sin * one + cos * other;
  };
  for (let d = 0; d < width; d++) turn(matrix, d * width + p, d * width + q);
  for (let d = 0; d < width; d++) turn(matrix, p * width + d, q * width + d);
  for (let d = 0; d < width; d++) turn(vectors, d * width + p, d * width + q);
}

function ofLengthOne(point: Float32Array): Float32Array {
  const length = Math.sqrt(point.reduce((sum, value) => sum + value ** 2, 0));
  return length > 0 ? point.map((value) => value / length) : point;
}
