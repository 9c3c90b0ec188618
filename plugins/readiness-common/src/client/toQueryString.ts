// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Writes each value of a list as a separate parameter, and leaves out absent ones. @internal */
export function toQueryString(values: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== '' && item !== false) {
        parameters.append(name, String(item));
      }
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
