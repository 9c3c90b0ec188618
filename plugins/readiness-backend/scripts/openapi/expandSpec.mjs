// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The description without what only this repository reads: the fields of lists become parameters of each operation
 * with `x-filters`, and values of `sort`.
 */
export function expandSpec(source) {
  const { 'x-fields': fields, ...components } = source.components;
  const filters = filtersOf(fields);
  const parameters = { ...components.parameters };
  for (const [name, { description, items, schema }] of Object.entries(
    filters,
  )) {
    parameters[name] = {
      name,
      in: 'query',
      description,
      allowReserved: true,
      ...(items && { explode: true }),
      schema: schema ?? { type: 'array', minItems: 1, maxItems: 50, items },
    };
  }
  parameters.sort = {
    ...parameters.sort,
    schema: {
      type: 'string',
      enum: sortsOf(fields).flatMap(field => [field, `-${field}`]),
    },
  };
  const filterRefs = Object.keys(filters).map(name => ({
    $ref: `#/components/parameters/${name}`,
  }));
  return {
    ...source,
    paths: mapValues(source.paths, methods =>
      mapValues(methods, ({ 'x-filters': isFiltered, ...operation }) =>
        isFiltered
          ? {
              ...operation,
              parameters: [...(operation.parameters ?? []), ...filterRefs],
            }
          : operation,
      ),
    ),
    components: {
      ...components,
      parameters,
      schemas: mapValues(
        components.schemas,
        ({ 'x-engine': _engine, 'x-inline': _inline, ...schema }) => schema,
      ),
    },
  };
}

/** The fields that lists are filtered by: name to parameter. */
export function filtersOf(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, { description }]) => description),
  );
}

/** The names of the fields that lists are sorted by. */
export function sortsOf(fields) {
  return Object.keys(fields).filter(name => fields[name].sorted);
}

function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value)]),
  );
}
