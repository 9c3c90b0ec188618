// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyAnnotationValue } from 'backstage-plugin-readiness-common';
import { CliError } from '../../cli/CliError';
import type { GivenAnswer } from '../../draft/types';

const FIX =
  'Write a JSON object such as {"license": "MIT", "runs": ["http", "worker"]}.';

/** What a file of answers has. */
export interface GivenFile {
  /** Whose answers they are, if it says so. */
  entityRef?: string;
  answers: GivenAnswer[];
}

/**
 * Answers of a JSON object by check, alone or under `answers`, as a file of kept answers has them. Lists and other values
 * are read as in YAML.
 * @param file - its name, for errors
 * @throws CliError for anything else
 */
export function parseSetFile(text: string, file: string): GivenFile {
  const fail = (message: string, cause?: unknown) =>
    new CliError(message, { position: { file }, fix: FIX, cause });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw fail(`This is no JSON: ${(error as Error).message}.`, error);
  }
  if (!isObject(content)) {
    throw fail('This is no JSON object.');
  }
  const { answers = content, entityRef } = content;
  if (!isObject(answers)) {
    throw fail('Its "answers" are no JSON object.');
  }
  return {
    ...(typeof entityRef === 'string' && { entityRef }),
    answers: Object.entries(answers).map(([name, value]) => {
      const isText = typeof value !== 'object' || Array.isArray(value);
      const read = isText ? stringifyAnnotationValue(value) : undefined;
      if (read === undefined) {
        throw fail(`The value of ${JSON.stringify(name)} is no answer.`);
      }
      return { name, value: read };
    }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
