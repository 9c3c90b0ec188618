// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import installed from 'spdx-license-ids/index.json';
import { licenseIds } from './licenseIds';

describe('licenseIds', () => {
  it('are those that the parser of expressions knows', () => {
    expect(licenseIds).toEqual(installed);
  });
});
