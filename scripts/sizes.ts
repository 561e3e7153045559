import { printTable } from './print-table';
import { sizeRows } from './size-rows';

const rows = await sizeRows('.output/chrome-mv3');
printTable(rows);
process.exitCode = rows.some(({ over }) => over) ? 1 : 0;
