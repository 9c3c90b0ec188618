// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Why annotations cannot be edited:
 *
 * - `bad-request`: what was asked for contradicts itself, or would make the catalog refuse the entity
 * - `not-utf-8`: not UTF-8, or read as something else than it is
 * - `too-large`, `too-deep`: above a limit
 * - `broken-yaml`, `duplicate-key`: the catalog refuses the document as it is
 * - `entity-not-found`, `entity-twice`: the file does not have exactly one such entity
 * - `template`: placeholders such as `${{ values.name }}`: the file becomes a catalog file only when it is rendered
 * - `generated`: a comment says that a tool writes the file
 * - `placeholder`: `$text`, `$yaml`, `$json` or `$include` where the edit would be: the text is in another file
 * - `alias`, `anchor`, `merge-key`: the same text stands for another place too
 * - `complex-key`: keys with `?`, tags or anchors, and keys that are no text
 * - `not-a-map`: `metadata` or its annotations are something else
 * - `comment`: a comment in the middle of a value would be lost
 * - `unproven`: the edited text does not read as what was wanted
 * @public
 */
export type EditErrorCode =
  | 'bad-request'
  | 'not-utf-8'
  | 'too-large'
  | 'too-deep'
  | 'broken-yaml'
  | 'duplicate-key'
  | 'entity-not-found'
  | 'entity-twice'
  | 'template'
  | 'generated'
  | 'placeholder'
  | 'alias'
  | 'anchor'
  | 'merge-key'
  | 'complex-key'
  | 'not-a-map'
  | 'comment'
  | 'unproven';

/** A place in a file; both count from 1, columns in UTF-16 code units. @public */
export interface FilePosition {
  line: number;
  column: number;
}

/**
 * A file that cannot be edited safely. The message has the place, the reason, and what to do.
 * @public
 */
export class AnnotationEditError extends Error {
  readonly code: EditErrorCode;
  /** As the caller named it. */
  readonly file?: string;
  /** Where in the file, if it is about a place. */
  readonly position?: FilePosition;
  readonly reason: string;
  /** What to do instead. */
  readonly fix: string;
  /** What was to be written, to be merged by hand: YAML, or JSON if the file is. Empty if it was not known yet. */
  readonly linesToCopy: string;

  constructor(options: {
    code: EditErrorCode;
    file?: string;
    position?: FilePosition;
    reason: string;
    fix: string;
    linesToCopy: string;
  }) {
    const { code, file, position, reason, fix, linesToCopy } = options;
    super(`${placeText(file, position)}${reason} ${fix}`);
    this.name = 'AnnotationEditError';
    this.code = code;
    this.reason = reason;
    this.fix = fix;
    this.linesToCopy = linesToCopy;
    if (file !== undefined) {
      this.file = file;
    }
    if (position !== undefined) {
      this.position = position;
    }
  }
}

function placeText(file?: string, position?: FilePosition): string {
  if (!position) {
    return file === undefined ? '' : `${file}: `;
  }
  return file === undefined
    ? `Line ${position.line}, column ${position.column}: `
    : `${file}:${position.line}:${position.column}: `;
}
