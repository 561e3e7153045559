import type { Figure, Point } from './figure';

type Panel = Readonly<{
  line: string;
  title: string;
  across: string;
  /** Each step is ten times the last, on both axes. */
  byTens: boolean;
}>;

type Scale = (value: number) => number;

const panels: readonly Panel[] = [
  {
    line: 'by length',
    title: 'Looking for a name, ms',
    across: 'characters in the draft',
    byTens: true,
  },
  { line: 'by schools', title: 'Looking for a name, ms', across: 'schools', byTens: true },
  { line: 'by boxes', title: 'Key to frame, × without', across: 'boxes open', byTens: false },
];

const panelWidth = 300;
const height = 250;
const edge = { left: 52, right: 16, top: 36, bottom: 46 };

/** The plots of how cost grows, as an SVG file, from the very numbers in the table. */
export function drawGrowth(figures: readonly Figure[]): string {
  const drawn = panels.map((panel, place) => {
    const points = figures.flatMap(({ point }) => (point?.line === panel.line ? [point] : []));
    return `<g transform="translate(${place * panelWidth} 0)">${drawPanel(panel, points)}</g>`;
  });
  const width = panels.length * panelWidth;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel({ title, across, byTens }: Panel, points: readonly Point[]): string {
  const xs = ticksFor(
    points.map(({ x }) => x),
    byTens,
  );
  const ys = byTens
    ? ticksFor(
        points.map(({ y }) => y),
        true,
      )
    : ratioTicks(points);
  const x = scale(xs, edge.left, panelWidth - edge.right, byTens);
  const y = scale(ys, height - edge.bottom, edge.top, byTens);
  const path = points.map((point) => `${fixed(x(point.x))},${fixed(y(point.y))}`);
  return [
    `<text x="${edge.left}" y="18" font-weight="bold">${title}</text>`,
    ...ys.map(
      (tick) =>
        `<path d="M${edge.left} ${fixed(y(tick))}H${panelWidth - edge.right}" stroke="#ddd"/>` +
        `<text x="${edge.left - 6}" y="${fixed(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
    ),
    ...xs.map(
      (tick) =>
        `<text x="${fixed(x(tick))}" y="${height - edge.bottom + 16}" text-anchor="middle">${tick.toLocaleString('en-GB')}</text>`,
    ),
    `<text x="${(edge.left + panelWidth - edge.right) / 2}" y="${height - 10}" text-anchor="middle">${across}</text>`,
    `<polyline points="${path.join(' ')}" fill="none" stroke="#1f5f5b" stroke-width="2"/>`,
    ...path.map((at) => `<circle cx="${at.replace(',', '" cy="')}" r="3" fill="#1f5f5b"/>`),
  ].join('\n');
}

/** Powers of ten around the values, or the values themselves. */
function ticksFor(values: readonly number[], byTens: boolean): readonly number[] {
  if (!byTens) return [0, ...values];
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: to - from + 1 }, (_, step) =>
    Number((10 ** (from + step)).toPrecision(1)),
  );
}

/** Tenths around the ratios, 1 among them. */
function ratioTicks(points: readonly Point[]): readonly number[] {
  const from = Math.floor(Math.min(0.9, ...points.map(({ y }) => y)) * 10);
  const to = Math.ceil(Math.max(1.1, ...points.map(({ y }) => y)) * 10);
  return Array.from({ length: to - from + 1 }, (_, step) => (from + step) / 10);
}

function scale(ticks: readonly number[], start: number, end: number, byTens: boolean): Scale {
  const place = byTens ? Math.log10 : (value: number) => value;
  const [from, to] = [place(Math.min(...ticks)), place(Math.max(...ticks))];
  return (value) => start + ((place(value) - from) / (to - from)) * (end - start);
}

function fixed(value: number): string {
  return value.toFixed(1);
}
