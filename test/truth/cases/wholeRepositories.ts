// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseFiles } from '../baseWorld';
import type { Lie, TruthCase } from '../types';
import { licenseText } from './licenseTexts';

const FOLDER = join(__dirname, 'repositories');

/** What random texts are made of, by the letter that stands for it. */
const ALPHABETS: Record<string, string> = {
  A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  B: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  H: '0123456789abcdef',
  L: '023456789acdefghjklmnpqrstuvwxyz',
  P: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#*-_.=',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
};
const PROPRIETARY = 'Copyright (c) 2026 Shop Ltd. All rights reserved.\n';
/** Answers whose items the health endpoint has to exercise. */
const EXERCISED = ['persistence', 'messaging', 'email', 'service-access'];

type Random = (alphabet: string, length: number) => string;

/** The same random texts for the same seed, one after the other: no text that looks like a secret has to be kept here. */
function randomOf(seed: string): Random {
  let pool: number[] = [];
  let count = 0;
  const next = (below: number): number => {
    if (pool.length === 0) {
      pool = [...createHash('sha256').update(`${seed} ${count++}`).digest()];
    }
    const byte = pool.pop()!;
    return byte < 256 - (256 % below) ? byte % below : next(below);
  };
  return (alphabet, length) =>
    Array.from({ length }, () => {
      const letters = ALPHABETS[alphabet];
      return letters[next(letters.length)];
    }).join('');
}

function filled(text: string, random: Random): string {
  return text
    .replace(/%%LICENSE:([\w.-]+)%%/g, (_, id) => licenseText(id))
    .replace(/%%LINES:(\d+)%%/g, (_, length) =>
      random('B', Number(length))
        .match(/.{1,64}/g)!
        .join('\n'),
    )
    .replace(/%%([A-Z])(\d+)%%/g, (_, alphabet, length) =>
      random(alphabet, Number(length)),
    );
}

function filesOf(
  parts: string[],
  random: Random,
): Record<string, string | undefined> {
  return Object.fromEntries(
    parts.map(part => {
      const end = part.indexOf('\n');
      const text = part.slice(end + 1).replace(/\n+$/, '\n');
      return [part.slice(0, end).trim(), filled(text, random)];
    }),
  );
}

function caseOf(block: string): Lie | TruthCase {
  const [head, ...parts] = block.split(/^@@ /m);
  const [name, ...lines] = head.trim().split('\n');
  const {
    folder,
    lie,
    notVerified,
    answers: written = '',
  } = Object.fromEntries(lines.map(line => line.split(/: (.*)/s, 2)));
  const prefix = folder ? `${folder}/` : '';
  const files = filesOf(parts, randomOf(name));
  const answers: Record<string, string> = Object.fromEntries(
    written.split('; ').map((answer: string) => answer.split(/=(.*)/s, 2)),
  );
  const hasText = Object.keys(files).some(path =>
    /licen[cs]e|copying/i.test(path),
  );
  const needed = EXERCISED.flatMap(check => answers[check]?.split(', ') ?? []);
  const one: TruthCase = {
    name,
    answers: {
      ...answers,
      ...(answers.persistence === 'filesystem' && {
        scaling: 'vertical',
        redundancy: 'restartable',
      }),
    },
    ...(folder && { folder }),
    ...(notVerified && { notVerified: [notVerified] }),
    ...(needed.length > 0 && {
      health: {
        headers: { 'cache-control': 'max-age=10' },
        body: {
          overall_status: 'OK',
          detailed_status: Object.fromEntries(
            needed.map(need => [need.replace('transactional', 'email'), 'OK']),
          ),
        },
      },
    }),
    files: {
      ...Object.fromEntries(
        Object.keys(baseFiles).map(path => [prefix + path, undefined]),
      ),
      ...(answers.license === 'proprietary' &&
        !hasText && { [`${prefix}LICENSE`]: PROPRIETARY }),
      ...files,
    },
  };
  const [check, contradiction] = lie?.split(' ') ?? [];
  return check ? { ...one, by: 'repository', check, contradiction } : one;
}

function isLie(one: Lie | TruthCase): one is Lie {
  return 'check' in one;
}

/**
 * Whole repositories as somebody else might have them, with nothing of the base: see `README.md` for how they are written.
 */
export function wholeRepositories(): { lies: Lie[]; honest: TruthCase[] } {
  const all = readdirSync(FOLDER)
    .sort()
    .flatMap(file =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/^#### /m)
        .slice(1),
    )
    .map(caseOf);
  return {
    lies: all.filter(isLie),
    honest: all.filter(one => !isLie(one)),
  };
}
