#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Written for any Node, so that an old one is told apart instead of failing over a syntax it does not know.
 */
/* eslint-disable no-var, no-console, no-restricted-syntax, prefer-template */
var fs = require('fs');
var path = require('path');

var LEAST = 20;

if (Number(process.versions.node.split('.')[0]) < LEAST) {
  console.error(
    'readiness needs Node ' +
      LEAST +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org/.',
  );
  process.exitCode = 2;
} else if (fs.existsSync(path.join(__dirname, '..', 'src', 'index.ts'))) {
  // In a checkout of the repository: the sources, transpiled while they are loaded
  require('@backstage/cli/config/nodeTransform.cjs');
  require('../src');
} else {
  require('../dist/index.cjs');
}
