import { cpus, loadavg } from 'node:os';
import type { Figure } from './figure';
import type { Part } from './parts';

/** A part of the bench with what came of it. */
export type Measured = Readonly<{ part: Part; figures: readonly Figure[] }>;

/** The figures of a whole run as a page of Markdown, with the day, the machine and how busy it was. */
export function writeReport(measured: readonly Measured[], now: Date): string {
  const [processor] = cpus();
  const [busy = 0] = loadavg();
  const lines = [
    '# What it costs',
    '',
    'Written by `npm run bench`. Every ratio compares a browser with the extension to the same browser without it, in the',
    'same run, in turn. Rows marked "noise" compare two browsers that both go without it: what is within them tells nothing.',
    '',
    `Measured on ${now.toISOString().slice(0, 10)} on ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), with`,
    `${busy.toFixed(1)} programs waiting for them at the end. On an idle machine that is 2 or less. Far above it times are too`,
    'long, and a p95 tells more of the other programs than of this one: measure again when it is quiet.',
    '',
    'Other extensions could not be measured beside it: neither Just Not Sorry nor News Feed Eradicator is published on npm.',
    ...measured.flatMap(({ part, figures }) => ['', `## ${part.title}`, '', ...tableOf(figures)]),
    '',
    '## How cost grows',
    '',
    '![Three plots: ms to look for a name by the length of a draft and by the number of schools, and key press to frame with the extension to without by the number of open boxes.](bench.svg)',
    '',
  ];
  return lines.join('\n');
}

function tableOf(figures: readonly Figure[]): readonly string[] {
  const rows = figures.map(({ name, value, budget, over }) => [
    name.trim(),
    value,
    `${budget ?? ''}${over ? ' (over)' : ''}`,
  ]);
  const header = ['what', 'measured', 'at most'];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
