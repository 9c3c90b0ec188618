// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The text of a license of the SPDX list. One file a license: nobody needs all 5 MB of them.
 * @internal
 */
export function licenseText(id: string): string {
  return require(`spdx-license-list/licenses/${id}.json`).licenseText;
}
