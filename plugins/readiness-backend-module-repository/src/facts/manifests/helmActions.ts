// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A part of a line: text as it stands, or what stands between `{{` and `}}`. @internal */
export type HelmPart = { text: string } | { action: string };

/** Takes out `{{/* … *\/}}`, which may go over lines. @internal */
export function withoutHelmComments(template: string): string {
  const kept: string[] = [];
  let from = 0;
  // Where the next comment ends; looked for once, not once for each beginning
  let end = -1;
  const start = /\{\{-?\s*\/\*/g;
  for (let match = start.exec(template); match; match = start.exec(template)) {
    const inside = start.lastIndex;
    if (end < inside) {
      end = template.indexOf('*/', inside);
    }
    if (end === -1) {
      break;
    }
    const close = /\s*-?\}\}/y;
    close.lastIndex = end + 2;
    if (close.test(template)) {
      kept.push(template.slice(from, match.index));
      from = close.lastIndex;
      start.lastIndex = from;
    }
  }
  kept.push(template.slice(from));
  return kept.join('');
}

function trimmed(inner: string): string {
  const from = inner.startsWith('-') ? 1 : 0;
  const to = inner.length > from && inner.endsWith('-') ? -1 : undefined;
  return inner.slice(from, to).trim();
}

/** Splits a line at its actions; one with a brace inside is text. @internal */
export function helmParts(line: string): HelmPart[] {
  const parts: HelmPart[] = [];
  const brace = /[{}]/g;
  let from = 0;
  for (let at = line.indexOf('{{'); at !== -1; ) {
    brace.lastIndex = at + 2;
    const next = brace.exec(line)?.index;
    if (next === undefined) {
      break;
    }
    if (line.startsWith('}}', next)) {
      parts.push({ text: line.slice(from, at) });
      parts.push({ action: trimmed(line.slice(at + 2, next)) });
      from = next + 2;
      at = line.indexOf('{{', from);
    } else {
      at = line.indexOf('{{', next === at + 2 ? at + 1 : next);
    }
  }
  parts.push({ text: line.slice(from) });
  return parts;
}

/** The last `| indent 4` or `| nindent 4` of a line that begins with an action, as a number of spaces. @internal */
export function helmIndent(line: string): number {
  if (!line.startsWith('{{')) {
    return 0;
  }
  const all = [...line.matchAll(/\|\s*n?indent\s+(\d+)/g)];
  return Math.min(Number(all.at(-1)?.[1] ?? 0), 40);
}
