// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The text of a licence as the SPDX list has it, with names and years filled in. */
export function licenseText(id: string): string {
  const {
    licenseText: text,
  } = require(`spdx-license-list/licenses/${id}.json`);
  return (text as string)
    .replace(/<year>|\[yyyy\]/g, '2026')
    .replace(
      /<(?:copyright holders|owner)>|\[name of copyright owner\]/g,
      'Shop',
    );
}
