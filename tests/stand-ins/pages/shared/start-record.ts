import { startRecord } from './record';

startRecord();
