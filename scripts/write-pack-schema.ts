import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { SCHEMA_FILE, packJsonSchema } from './pack-json-schema';

writeFileSync(SCHEMA_FILE, await format(JSON.stringify(packJsonSchema()), { parser: 'json' }));
