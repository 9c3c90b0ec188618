// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  checkTitle,
  type FindingCode,
} from 'backstage-plugin-readiness-common';
import type { ReportingDescriptor } from 'sarif';
import type { Report } from '../../report/types';

const HELP =
  'https://github.com/readiness-authors/readiness/blob/main/docs/annotations.md';

/** Of what is wrong with a file as such. @internal */
export const FILE_RULE = 'catalog-file';

/** The id of the rule for a kind of mistake. @internal */
export function findingRule(code: FindingCode): string {
  return `mistake-${code}`;
}

/** A rule for each check of the checklists that were used, and for each kind of mistake that was found. @internal */
export function rulesOf({ entities }: Report): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  for (const { checklist, evaluation } of entities) {
    for (const check of checklist.checks) {
      if (!rules.has(check.id)) {
        rules.set(check.id, ruleOf(check));
      }
    }
    for (const { code } of evaluation.findings) {
      const id = findingRule(code);
      rules.set(id, {
        id,
        name: code,
        shortDescription: {
          text: `A mistake in a catalog file: ${code.replaceAll('-', ' ')}`,
        },
        helpUri: HELP,
      });
    }
  }
  rules.set(FILE_RULE, {
    id: FILE_RULE,
    name: 'catalog file',
    shortDescription: { text: 'A catalog file that cannot be evaluated' },
    helpUri: HELP,
  });
  return [...rules.values()];
}

function ruleOf({
  id,
  title,
  question,
  why,
  remedy,
}: Check): ReportingDescriptor {
  const paragraphs = [
    question,
    why,
    remedy?.text,
    remedy?.example && `For example: ${remedy.example}`,
  ].filter((text): text is string => Boolean(text));
  return {
    id,
    name: checkTitle({ id, title }),
    shortDescription: { text: question },
    fullDescription: { text: why ?? question },
    help: {
      text: paragraphs.join('\n\n'),
    },
    helpUri: HELP,
  };
}
