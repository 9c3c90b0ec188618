// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const LONGEST = 200;

/** Text from outside, on one line and cut short, to be quoted in a message. @public */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
