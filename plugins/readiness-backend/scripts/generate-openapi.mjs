// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Writes src/schema/generated/ from src/schema/openapi.yaml. With --check it writes nothing and fails when the
 * committed files are not what it would write.
 *
 * Backstage's own generator needs a JAR from Maven; this needs only npm packages.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';

const schemaFolder = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/schema',
);
const generatedFolder = join(schemaFolder, 'generated');
const source = readFileSync(join(schemaFolder, 'openapi.yaml'), 'utf8');
const spec = parse(source);

const HEADER = `// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml by scripts/generate-openapi.mjs. Do not edit.
`;

function endpointMap() {
  const entries = [];
  for (const [path, methods] of Object.entries(spec.paths)) {
    for (const [method, { operationId, responses }] of Object.entries(
      methods,
    )) {
      const content = Object.keys(responses['200'].content)[0];
      const operation = `operations['${operationId}']`;
      entries.push(`
        '#${method}|${path}': {
          path: Given<${operation}['parameters']['path']>;
          query: Given<${operation}['parameters']['query']>;
          body: Body<${operation}>;
          response: ${operation}['responses'][200]['content']['${content}'] | Failure;
        };`);
    }
  }
  return `${HEADER}
import type { components, operations } from './types';

type Given<T> = Exclude<T, undefined> extends never ? {} : Exclude<T, undefined>;
type Body<T> = T extends { requestBody: { content: { 'application/json': infer B } } } ? B : {};
type Failure = components['schemas']['Error'];

/** What each operation takes and gives, in the form that the typed router reads. @internal */
export type EndpointMap = {${entries.join('')}
};
`;
}

const files = {
  'spec.ts': `${HEADER}
/** The description of the API. @internal */
export const spec = ${JSON.stringify(spec)} as const;
`,
  'types.ts': `${HEADER}
${astToString(await openapiTS(source))}`,
  'endpoints.ts': endpointMap(),
};

let stale = 0;
mkdirSync(generatedFolder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  const path = join(generatedFolder, name);
  const options = await prettier.resolveConfig(path);
  const text = await prettier.format(content, { ...options, filepath: path });
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    stale += 1;
    console.error(
      `src/schema/generated/${name} is not what openapi.yaml says: run "node scripts/generate-openapi.mjs"`,
    );
  }
}
process.exitCode = stale ? 1 : 0;
