// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// The validator compiles the description of the API for each router, which takes most of the time of a test that starts
// one. Here it does so once a file: what it compiled keeps nothing of a request.
jest.mock('express-openapi-validator', () => {
  const actual = jest.requireActual('express-openapi-validator');
  const compiled = new Map<string, unknown>();
  const specs: unknown[] = [];
  return {
    ...actual,
    middleware: ({ apiSpec, ...options }: { apiSpec: unknown }) => {
      if (!specs.includes(apiSpec)) {
        specs.push(apiSpec);
      }
      const key = JSON.stringify([specs.indexOf(apiSpec), options]);
      if (!compiled.has(key)) {
        compiled.set(key, actual.middleware({ apiSpec, ...options }));
      }
      return compiled.get(key);
    },
  };
});

export {};
