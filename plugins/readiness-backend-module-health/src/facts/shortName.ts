// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const LONGEST_NAME = 200;
/** Of another service, its name is kept: `https://payments.internal/health`. */
const WEB =
  /https?:\/\/(?:[^@/\s]{1,200}@)?([a-z][a-z0-9-]{0,63})(?:\.|:|\/|$)/i;
/** `db.internal:3306`, `10.1.2.3`. */
const HOST =
  /\b(?:\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?::\d{2,5})(?:\/\S{0,100})?|\b\d{1,3}(?:\.\d{1,3}){3}\b/i;

/**
 * The name of a component without the address that some libraries write into it: `jdbc/jdbc:mysql`. What is left out
 * is reported as a leak of the body.
 * @internal
 */
export function shortName(name: string): string {
  const beginning = name.slice(0, LONGEST_NAME);
  const web = WEB.exec(beginning);
  if (web) {
    return `${beginning.slice(0, web.index)}${web[1]}`;
  }
  // From the scheme on: `jdbc:mysql://db.internal:3306/grades`.
  const [head] = beginning.split('://', 1);
  const short = head.replace(HOST, '(address)');
  return short.trim() || '(address)';
}
