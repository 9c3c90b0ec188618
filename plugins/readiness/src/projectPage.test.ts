// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { homepage } from '../package.json';
import { projectPage } from './projectPage';

it('leads where the package says that its page is', () => {
  expect(projectPage('readiness')).toBe(homepage);
});
