// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import exceptions from 'spdx-exceptions/index.json';
import deprecated from 'spdx-license-ids/deprecated.json';
import installed from 'spdx-license-ids/index.json';
import {
  deprecatedLicenseIds,
  licenseExceptions,
  licenseIds,
} from './licenseIds';

describe('licenseIds', () => {
  it('are those that the parser of expressions knows', () => {
    expect(licenseIds).toEqual(installed);
    expect(deprecatedLicenseIds).toEqual(deprecated);
    expect(licenseExceptions).toEqual(exceptions);
  });
});
