/**
 * The arithmetic of the encoder, on WebAssembly's 128-bit lanes. Every pointer is a byte offset into this module's
 * memory, laid out by the caller; rows follow one another without gaps unless a stride is given.
 */

/** Where the caller's memory begins: before it lie the compiler's own tables. */
export function firstPlace(): usize {
  return __heap_base;
}

/** Makes the memory at least `bytes` long. Traps when the browser refuses. */
export function reserve(bytes: i32): void {
  const pages = (bytes + 0xffff) >>> 16;
  const missing = pages - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
}

/**
 * Rounds each row of 32-bit floats to 12-bit integers kept in 16 bits, and notes the factor that undoes it.
 * Twelve bits keep a sum of 1,536 products with 8-bit weights inside 32 bits.
 */
export function quantiseRows(
  from: usize,
  into: usize,
  factors: usize,
  rows: i32,
  width: i32,
): void {
  for (let row = 0; row < rows; row++) {
    const start = from + ((row * width) << 2);
    let most: f32 = 1e-9;
    for (let at = 0; at < width; at++) {
      const size = abs<f32>(load<f32>(start + (at << 2)));
      if (size > most) most = size;
    }
    const scale: f32 = 2047 / most;
    const target = into + ((row * width) << 1);
    for (let at = 0; at < width; at++)
      store<i16>(target + (at << 1), i16(nearest<f32>(load<f32>(start + (at << 2)) * scale)));
    store<f32>(factors + (row << 2), most / 2047);
  }
}

function sumLanes(lanes: v128): f32 {
  return f32(
    i32x4.extract_lane(lanes, 0) +
      i32x4.extract_lane(lanes, 1) +
      i32x4.extract_lane(lanes, 2) +
      i32x4.extract_lane(lanes, 3),
  );
}

/**
 * `into[row][column]` = the product of input row and weight row, scaled back, plus the column's bias; with `rectify`,
 * nothing below zero. `width` is a multiple of 8, `columns` of 4; an odd last row is handled alone.
 */
export function multiplyQuantised(
  input: usize,
  inputFactors: usize,
  weights: usize,
  weightFactors: usize,
  bias: usize,
  into: usize,
  rows: i32,
  width: i32,
  columns: i32,
  rectify: bool,
): void {
  const bytes = width << 1;
  for (let column = 0; column < columns; column += 4) {
    const first = weights + column * bytes;
    for (let row = 0; row < rows; row += 2) {
      const one = input + row * bytes;
      const other = row + 1 < rows ? one + bytes : one;
      let a0 = i32x4.splat(0),
        a1 = a0,
        a2 = a0,
        a3 = a0,
        b0 = a0,
        b1 = a0,
        b2 = a0,
        b3 = a0;
      for (let at = 0; at < bytes; at += 16) {
        const x = v128.load(one + at);
        const y = v128.load(other + at);
        let w = v128.load(first + at);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y, w));
        w = v128.load(first + bytes + at);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y, w));
        w = v128.load(first + 2 * bytes + at);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, w));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y, w));
        w = v128.load(first + 3 * bytes + at);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, w));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y, w));
      }
      finish(
        a0,
        a1,
        a2,
        a3,
        load<f32>(inputFactors + (row << 2)),
        weightFactors + (column << 2),
        bias + (column << 2),
        into + ((row * columns + column) << 2),
        rectify,
      );
      if (row + 1 < rows)
        finish(
          b0,
          b1,
          b2,
          b3,
          load<f32>(inputFactors + ((row + 1) << 2)),
          weightFactors + (column << 2),
          bias + (column << 2),
          into + (((row + 1) * columns + column) << 2),
          rectify,
        );
    }
  }
}

function finish(
  a: v128,
  b: v128,
  c: v128,
  d: v128,
  factor: f32,
  weightFactors: usize,
  bias: usize,
  into: usize,
  rectify: bool,
): void {
  let sums = f32x4.splat(sumLanes(a));
  sums = f32x4.replace_lane(sums, 1, sumLanes(b));
  sums = f32x4.replace_lane(sums, 2, sumLanes(c));
  sums = f32x4.replace_lane(sums, 3, sumLanes(d));
  sums = f32x4.mul(sums, f32x4.mul(f32x4.splat(factor), v128.load(weightFactors)));
  sums = f32x4.add(sums, v128.load(bias));
  if (rectify) sums = f32x4.max(sums, f32x4.splat(0));
  v128.store(into, sums);
}

/** `into` = each row of `from` brought to mean 0 and variance 1, times `scale`, plus `shift`. */
export function normaliseRows(
  from: usize,
  scale: usize,
  shift: usize,
  into: usize,
  rows: i32,
  width: i32,
  smallest: f32,
): void {
  for (let row = 0; row < rows; row++) {
    const start = (row * width) << 2;
    let sum: f32 = 0;
    for (let at = 0; at < width; at++) sum += load<f32>(from + start + (at << 2));
    const mean = sum / f32(width);
    let spread: f32 = 0;
    for (let at = 0; at < width; at++) {
      const off = load<f32>(from + start + (at << 2)) - mean;
      spread += off * off;
    }
    const rate: f32 = f32(1) / sqrt<f32>(spread / f32(width) + smallest);
    for (let at = 0; at < width; at++) {
      const place = at << 2;
      const value = (load<f32>(from + start + place) - mean) * rate;
      store<f32>(into + start + place, value * load<f32>(scale + place) + load<f32>(shift + place));
    }
  }
}

/** `into[row][column]` = the product of input row and weight row, plus the column's bias. `width` is a multiple of 4. */
export function multiply(
  input: usize,
  weights: usize,
  bias: usize,
  into: usize,
  rows: i32,
  width: i32,
  columns: i32,
): void {
  const bytes = width << 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sums = f32x4.splat(0);
      for (let at = 0; at < bytes; at += 16)
        sums = f32x4.add(
          sums,
          f32x4.mul(v128.load(input + row * bytes + at), v128.load(weights + column * bytes + at)),
        );
      const sum =
        f32x4.extract_lane(sums, 0) +
        f32x4.extract_lane(sums, 1) +
        f32x4.extract_lane(sums, 2) +
        f32x4.extract_lane(sums, 3);
      store<f32>(into + ((row * columns + column) << 2), sum + load<f32>(bias + (column << 2)));
    }
  }
}

/** `into` = the sum of all rows of `from`. `width` is a multiple of 4. */
export function sumRows(from: usize, into: usize, rows: i32, width: i32): void {
  for (let at = 0; at < width << 2; at += 16) {
    let sums = f32x4.splat(0);
    for (let row = 0; row < rows; row++)
      sums = f32x4.add(sums, v128.load(from + ((row * width) << 2) + at));
    v128.store(into + at, sums);
  }
}

/** Adds `count` floats of `from` to those of `into`; `count` is a multiple of 4. */
export function addTo(into: usize, from: usize, count: i32): void {
  for (let at = 0; at < count << 2; at += 16)
    v128.store(into + at, f32x4.add(v128.load(into + at), v128.load(from + at)));
}

/**
 * Self-attention of one window: `joined` has for each of `rows` pieces its query, key and value, each `width` floats;
 * `heads` share the width. `scores` has room for `rows` floats. The result is `rows` × `width` floats.
 */
export function attend(
  joined: usize,
  scores: usize,
  into: usize,
  rows: i32,
  width: i32,
  heads: i32,
): void {
  const size = width / heads;
  const step = (3 * width) << 2;
  const scale: f32 = 1 / sqrt<f32>(f32(size));
  for (let head = 0; head < heads; head++) {
    const queries = joined + ((head * size) << 2);
    const keys = queries + (width << 2);
    const values = keys + (width << 2);
    for (let row = 0; row < rows; row++) {
      weighKeys(queries + row * step, keys, scores, rows, step, size, scale);
      mixValues(values, scores, into + ((row * width + head * size) << 2), rows, step, size);
    }
  }
}

function weighKeys(
  query: usize,
  keys: usize,
  scores: usize,
  rows: i32,
  step: i32,
  size: i32,
  scale: f32,
): void {
  let most: f32 = -Infinity;
  for (let row = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    const key = keys + row * step;
    for (let at = 0; at < size << 2; at += 16)
      sums = f32x4.add(sums, f32x4.mul(v128.load(query + at), v128.load(key + at)));
    const score =
      scale *
      (f32x4.extract_lane(sums, 0) +
        f32x4.extract_lane(sums, 1) +
        f32x4.extract_lane(sums, 2) +
        f32x4.extract_lane(sums, 3));
    store<f32>(scores + (row << 2), score);
    if (score > most) most = score;
  }
  let total: f32 = 0;
  for (let row = 0; row < rows; row++) {
    const weight = Mathf.exp(load<f32>(scores + (row << 2)) - most);
    store<f32>(scores + (row << 2), weight);
    total += weight;
  }
  for (let row = 0; row < rows; row++)
    store<f32>(scores + (row << 2), load<f32>(scores + (row << 2)) / total);
}

function mixValues(
  values: usize,
  scores: usize,
  into: usize,
  rows: i32,
  step: i32,
  size: i32,
): void {
  for (let at = 0; at < size << 2; at += 16) {
    let sums = f32x4.splat(0);
    for (let row = 0; row < rows; row++)
      sums = f32x4.add(
        sums,
        f32x4.mul(f32x4.splat(load<f32>(scores + (row << 2))), v128.load(values + row * step + at)),
      );
    v128.store(into + at, sums);
  }
}
