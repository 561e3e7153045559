import { readFileSync, writeFileSync } from 'node:fs';
import { bundledIn } from './bundled-in';
import { noticeText } from './notice-text';
import { say } from './say.mjs';

const packages = bundledIn(['chrome-mv3', 'firefox-mv3']);
writeFileSync('NOTICE', noticeText(readFileSync('NOTICE', 'utf8'), packages));
say('NOTICE is up to date with the builds in .output.');
