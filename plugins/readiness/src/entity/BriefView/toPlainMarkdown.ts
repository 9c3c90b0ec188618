// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Escapes what would turn into HTML or a picture: a brief quotes answers, which are shown exactly as they were written.
 * What is escaped already, and `<https://…>`, stays as it is.
 *
 * @internal
 */
export function toPlainMarkdown(markdown: string): string {
  return markdown
    .replace(/(?<!\\)<(?!https?:\/\/)/g, '\\<')
    .replace(/(?<!\\)!\[/g, '\\![');
}
