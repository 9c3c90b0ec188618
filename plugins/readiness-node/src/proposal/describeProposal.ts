// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import type { AnswerProposal } from './types';

/** Hosts take 65,536 characters and more. */
const MAX_BODY = 30_000;
const MAX_VALUE = 500;
const MAX_LINES = 200;

/** A key of the file that gets another value; null: not there. @internal */
export interface ChangedAnnotation {
  key: string;
  before: string | null;
  after: string | null;
}

/** The name of the branch for answers of an entity, without a slash, which URLs of files cannot tell from paths. @internal */
export function branchOf(entityRef: string): string {
  const [, kind, namespace, name] =
    /^([^:]+):([^/]+)\/(.+)$/.exec(entityRef.toLowerCase()) ?? [];
  const parts = [
    ...(kind === 'component' ? [] : [kind]),
    ...(namespace === 'default' ? [] : [namespace]),
    name,
  ];
  const plain = parts.join('-').replace(/[^a-z0-9-]+/g, '-');
  const isExact = plain.length <= 60 && plain === parts.join('-');
  // Two names must not become one branch.
  const hash = createHash('sha256').update(entityRef).digest('hex').slice(0, 8);
  return `readiness-${isExact ? plain : `${plain.slice(0, 60)}-${hash}`}`;
}

/** The title of the request. @internal */
export function titleOf(entityRef: string): string {
  const [kind, rest = ''] = entityRef.split(':');
  const name = rest.replace(/^default\//, '');
  return kind === 'component'
    ? `Readiness answers for ${name}`
    : `Readiness answers for ${kind} ${name}`;
}

/** The text of the request, in Markdown; whatever people wrote stands in code, where it has no effect. @internal */
export function bodyOf(options: {
  proposal: AnswerProposal;
  changes: ChangedAnnotation[];
  verdict: string;
  isMerged: boolean;
}): string {
  const { proposal, changes, verdict, isMerged } = options;
  const { entityRef, proposedBy, reason, suggestedBy = {} } = proposal;
  const lines = changes.slice(0, MAX_LINES).map(change => {
    const source = Object.hasOwn(suggestedBy, change.key)
      ? suggestedBy[change.key]
      : undefined;
    return `- ${lineOf(change)}${
      source === undefined ? '' : ` Suggested by ${code(source)}.`
    }`;
  });
  const rest = changes.length - MAX_LINES;
  const earlier = proposal.earlier ?? [];
  const parts = [
    `Answers of ${code(entityRef)} to the readiness checklist${
      proposedBy === undefined ? '' : `, handed in by ${code(proposedBy)}`
    }.`,
    // Names of checks and failures come from checklists and hosts.
    /[`*_[\]<>\n]/.test(verdict) ? code(verdict) : `**${verdict}**`,
    ...(reason ? [`Reason: ${code(reason)}`] : []),
    [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n'),
    ...(isMerged
      ? [
          'The file had been changed meanwhile, elsewhere; these answers were added to the newer version.',
        ]
      : []),
    ...(earlier.length > 0
      ? [
          `Also open for the same entity: ${earlier
            .map(url => (/^https?:\/\/[^\s<>()]+$/.test(url) ? url : code(url)))
            .join(', ')}`,
        ]
      : []),
    'Observations may verify or contradict these answers later; the Readiness tab of the entity shows it.',
  ];
  const body = parts.join('\n\n');
  return body.length > MAX_BODY ? `${body.slice(0, MAX_BODY)}\n\n…` : body;
}

function lineOf({ key, before, after }: ChangedAnnotation): string {
  if (after === null) {
    return `${code(key)} goes (was ${code(before ?? '')}).`;
  }
  return before === null
    ? `${code(key)}: ${code(after)} (new).`
    : `${code(key)}: ${code(after)} (was ${code(before)}).`;
}

/** Text as code in one line, however many backticks are in it. @internal */
export function code(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
  const short = line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE)}…` : line;
  let fence = '`';
  while (short.includes(fence)) {
    fence += '`';
  }
  const isPadded = /^[` ]|[` ]$/.test(short) || short === '';
  return isPadded ? `${fence} ${short} ${fence}` : `${fence}${short}${fence}`;
}
