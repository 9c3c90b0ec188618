// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What annotations of one entity shall become. @public */
export interface AnnotationChanges {
  /** Annotations by key. Values are written in double quotes; one that is there already stays as it is written. */
  set?: Readonly<Record<string, string>>;
  /** Keys of annotations to remove. One that is not there is no error. */
  remove?: readonly string[];
  /** Ids of checks whose answer is none: they join the list of `readiness/none`, and lose an answer of their own. */
  none?: readonly string[];
  /** Other words for checks, as a checklist has them (`pii` for `data`): they are replaced too. */
  aliases?: Readonly<Record<string, string>>;
}

/** An annotation of the file. @internal */
export interface ExistingAnnotation {
  /** As it is written. */
  key: string;
  /** As the parser reads it. */
  text: string;
}

/** What has to be written, key by key. @internal */
export interface WantedAnnotations {
  set: Map<string, string>;
  /** Keys as the file has them. */
  removed: Set<string>;
  /** Keys that the file has in other letters, with those that they get. */
  renamed: Map<string, string>;
}
