/**
 * Writes the JSON Schemas of `schemas/` from the zod schemas, which are their one source. With
 * `--check` it writes nothing, and fails where what is there is not current.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { submissionSchema } from '../src/delivery/submission.js';
import { benchmarkSchema } from '../src/quiz/result/benchmark.js';
import { quizSchema } from '../src/quiz/definition.js';
import { sessionsSchema } from '../src/signup/agenda/session-list.js';

const schemas = {
  submission: submissionSchema,
  quiz: quizSchema,
  benchmark: benchmarkSchema,
  sessions: sessionsSchema,
};
const checking = process.argv.includes('--check');

await mkdir('schemas', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = `schemas/${name}.schema.json`;
  // What a refinement checks in code has no counterpart there; the rest is the same.
  const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  if (!checking) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is not current: npm run schemas`);
    process.exitCode = 1;
  }
}
