// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Writes what follows from src/schema/openapi.yaml: the description as it is served, the types of the router and of the
 * client, and a comparison with the engine's types. With --check it writes nothing and fails when the committed files
 * are not what it would write.
 *
 * Backstage's own generator needs a JAR from Maven; this needs only npm packages.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { parse } from 'yaml';
import { expandSpec, filtersOf, sortsOf } from './openapi/expandSpec.mjs';
import { comment, TypeWriter } from './openapi/typeWriter.mjs';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFolder = join(packageFolder, 'src/schema');
const clientFolder = join(packageFolder, '../readiness-common/src/client');
const source = parse(readFileSync(join(schemaFolder, 'openapi.yaml'), 'utf8'));
const spec = expandSpec(source);
const { schemas, 'x-fields': fields } = source.components;
const filters = filtersOf(fields);
const docsFolder = join(packageFolder, '../../docs');

const HEADER = `// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml of readiness-backend by its scripts/generate-openapi.mjs. Do not edit.
`;

const isEngines = schema => schema['x-engine'] === true;
const isInline = schema => schema['x-inline'] === true;
const list = values => JSON.stringify(values);

function clientTypes() {
  const writer = new TypeWriter(schemas, isInline);
  const declarations = Object.entries(schemas)
    .filter(([, schema]) => !isEngines(schema) && !isInline(schema))
    .map(([name, schema]) => writer.declaration(name, schema));
  const filterFields = Object.entries(filters).map(
    ([name, { description, items, schema }]) =>
      `${comment(`${description.trim()}.`)}${name}?: ${
        items ? `(${writer.type(items)})[]` : writer.type(schema)
      };\n`,
  );
  const engines = [...writer.names].filter(name => isEngines(schemas[name]));
  const several = Object.keys(filters).filter(name => filters[name].items);
  return `${HEADER}
import type { ${engines.sort().join(', ')} } from '../../engine';

/** The fields that a list can be sorted by, each also with a leading minus. @public */
export const SERVICE_SORTS = ${list(sortsOf(fields))} as const;

/** A field that a list can be sorted by. @public */
export type ServiceSort = (typeof SERVICE_SORTS)[number];

/** The filters that take several values, in the order in which they are shown. @public */
export const LIST_FILTERS = ${list(several)} as const;

/** A filter that takes several values. @public */
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Filters shared by lists, CSV, summary and inventory; several values of one filter mean "any of". @public */
export interface ServiceFilters {
  ${filterFields.join('')}}

${declarations.join('\n')}`;
}

/** What each operation takes and gives, in the form that the typed router reads. */
function endpointMap() {
  // What has no name in the client is written out.
  const writer = new TypeWriter(schemas, isInline);
  const parameterType = ({ name, schema }) =>
    name === 'sort' && schema.enum.includes('verdict')
      ? 'ServiceSort | `-${ServiceSort}`'
      : writer.type(schema);
  const entries = Object.entries(spec.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const isFiltered = source.paths[path][method]['x-filters'];
      const parameters = (source.paths[path][method].parameters ?? []).map(
        ({ $ref }) => spec.components.parameters[$ref.split('/').at(-1)],
      );
      const fieldsIn = place =>
        parameters
          .filter(parameter => parameter.in === place)
          .map(
            parameter =>
              `${parameter.name}${
                parameter.required ? '' : '?'
              }: ${parameterType(parameter)};`,
          );
      const query = fieldsIn('query');
      const queryTypes = [
        ...(isFiltered ? ['ServiceFilters'] : []),
        ...(query.length > 0 || !isFiltered ? [`{ ${query.join(' ')} }`] : []),
      ];
      const body =
        operation.requestBody?.content['application/json'].schema ?? undefined;
      const [{ schema }] = Object.values(operation.responses['200'].content);
      return `
  '#${method}|${path}': {
    path: { ${fieldsIn('path').join(' ')} };
    query: ${queryTypes.join(' & ')};
    body: ${body ? writer.type(body) : '{}'};
    response: ${writer.type(schema)} | Failure;
  };`;
    }),
  );
  const failure = writer.type({ $ref: '#/components/schemas/Error' });
  return `${HEADER}
import type { ServiceFilters, ServiceSort, ${[...writer.names]
    .sort()
    .join(', ')} } from 'backstage-plugin-readiness-common';

type Failure = ${failure};

/** What each operation takes and gives, in the form that the typed router reads. @internal */
export type EndpointMap = {${entries.join('')}
};
`;
}

/** What is described of the engine's types, and that it says the same as these. */
function agreement() {
  const names = Object.keys(schemas).filter(name => isEngines(schemas[name]));
  const writer = new TypeWriter(schemas, () => true);
  return `${HEADER}
import type { ${names.join(', ')} } from 'backstage-plugin-readiness-common';
import type { Holds, Same } from '../same';

/** Does not compile when openapi.yaml describes a type of the engine otherwise than the engine does. @internal */
export type Agreement = [
${names
  .map(name => `Holds<Same<${writer.type(schemas[name])}, ${name}>>,`)
  .join('\n')}
];
`;
}

/** The page about the API, with the filters and orders of lists as they are. */
function docsOfFields() {
  const rows = Object.entries(filters).map(
    ([name, { description }]) => `| \`${name}\` | ${description.trim()} |\n`,
  );
  const sorts = sortsOf(fields).map(name => `\`${name}\``);
  const block = `
| filter | meaning |
| --- | --- |
${rows.join('')}
\`sort\` is one of ${sorts.join(', ')}.
`;
  return withBlock('api.md', block);
}

/** A page of the docs with what is written into it. */
function withBlock(page, block) {
  return readFileSync(join(docsFolder, page), 'utf8').replace(
    /(<!-- Written by generate-openapi.mjs. -->\n)[^]*?(<!-- End. -->)/,
    (_all, start, end) => `${start}\n${block.trim()}\n\n${end}`,
  );
}

const files = {
  [join(docsFolder, 'api.md')]: docsOfFields(),
  [join(docsFolder, 'checklist.md')]: withBlock(
    'checklist.md',
    `${schemas.AnswerType.description.trim()}.`,
  ),
  [join(schemaFolder, 'generated/spec.ts')]: `${HEADER}
/** The description of the API. @internal */
export const spec = ${JSON.stringify(spec)} as const;
`,
  [join(schemaFolder, 'generated/endpoints.ts')]: endpointMap(),
  [join(schemaFolder, 'generated/agreement.ts')]: agreement(),
  [join(clientFolder, 'generated/types.ts')]: clientTypes(),
};

let stale = 0;
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  const options = await prettier.resolveConfig(path);
  const text = await prettier.format(content, { ...options, filepath: path });
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    stale += 1;
    console.error(
      `${relative(
        packageFolder,
        path,
      )} is not what openapi.yaml says: run "node scripts/generate-openapi.mjs"`,
    );
  }
}
process.exitCode = stale ? 1 : 0;
