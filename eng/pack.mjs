// Compresses one file with gzip at the highest level: node eng/pack.mjs INPUT OUTPUT. The bytes depend on the input only.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [input, output] = process.argv.slice(2);
writeFileSync(output, gzipSync(readFileSync(input), { level: 9 }));
