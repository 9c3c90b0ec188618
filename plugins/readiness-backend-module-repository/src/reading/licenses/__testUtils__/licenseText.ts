// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

import { licenseText } from '../licenseText';

export { licenseText };

/** The same with a year and an owner. */
export const filledText = (id: string) =>
  licenseText(id)
    .replace(/<year>/g, '2026')
    .replace(
      /<(?:copyright holders|owner|copyright holder)>/gi,
      'Ada Lovelace',
    );
