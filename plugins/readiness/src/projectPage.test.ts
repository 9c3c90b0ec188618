// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { homepage } from '../package.json';
import { projectPage } from './projectPage';

it('projectPage returns the homepage of the package', () => {
  expect(projectPage('readiness')).toBe(homepage);
});
