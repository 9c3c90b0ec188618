// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const ENTITIES: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
};

/**
 * Text of an owner in Markdown of GitHub and GitLab, also in a table: no formatting, no HTML, no mention of a person, no reference
 * to an issue.
 * @internal
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\r\n\t ]+/g, ' ')
      .replace(
        /[\\`*_{}[\]()#+!|<>~&$]/g,
        character => ENTITIES[character] ?? `\\${character}`,
      )
      // An invisible joint: nobody is notified, nothing is linked
      .replace(/@/g, '@\u2060')
      .replace(/:\/\//g, ':\u2060//')
  );
}

/** Text as code, whatever is in it. @internal */
export function code(text: string): string {
  return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}
