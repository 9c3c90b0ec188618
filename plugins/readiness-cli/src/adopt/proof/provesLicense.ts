// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A file with the text of a license; not the metadata of a package, which generators fill in by themselves. */
const TEXT = /(?:^|\/)(?:[^/]*(?:licen[cs]e|copying)[^/]*|licenses\/[^/]+)$/i;

/**
 * A GNU license without a word about later versions: as an id of SPDX it means `-only`, but the text alone leaves that open.
 */
const UNDECIDED = /\b(?:[AL]?GPL|GFDL)-\d+(?:\.\d+)*(?![\w.+-])/;

/**
 * Whether a file proves a license as an SPDX expression.
 * @param file - with `/`
 */
export function provesLicense(expression: string, file: string): boolean {
  return TEXT.test(file) && !UNDECIDED.test(expression);
}
