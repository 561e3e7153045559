export type { DeskRecord } from './desk-record';
export { openDeskStore } from './open-desk-store';
export type { DeskStore } from './open-desk-store';
export { openStore } from './open-store';
export type { Store } from './open-store';
export { parseSchoolRecord } from './school-record';
export type { SchoolRecord } from './school-record';
export type { Settings } from './settings';
