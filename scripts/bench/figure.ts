import type { Row } from '../print-table';

/** Where a figure stands on a plot: which line it belongs to, and its place there. */
export type Point = Readonly<{ line: string; x: number; y: number }>;

/** A row of the bench; with a point when it is one of several along a line. */
export type Figure = Row & Readonly<{ point?: Point }>;
