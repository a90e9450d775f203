import { writeFile } from 'node:fs/promises';
import { scenarioJsonSchema } from '#engine/scenario/parse-scenario.ts';

/** Publishes the scenario format as JSON Schema, beside the scenarios that follow it. */
await writeFile('src/scenarios/scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
