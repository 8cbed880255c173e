import { fileURLToPath } from 'node:url';
import { buildNotebooks } from '../src/node/index.ts';

const failed = await buildNotebooks(fileURLToPath(new URL('.', import.meta.url)));
process.exitCode = failed.length > 0 ? 1 : 0;
