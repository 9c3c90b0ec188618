// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import type { FileKind } from './fileKind';
import { hostProblem } from './hostProblem';
import { isDeployment } from './isDeployment';
import { isComposeOfDevelopers, isOfTools } from './isOfTools';
import { kubernetesSecrets } from './kubernetesSecrets';
import { literalsOf } from './literalsOf';
import { productionLines } from './productionLines';
import { secretProblem, type Problem } from './secretProblem';
import { privateKeysIn, tokensIn } from './tokensIn';
import { visibleLines } from './visibleLines';

/** A problem and where it is. @internal */
export interface PlacedProblem {
  /** From 1. */
  line: number;
  problem: Problem;
}

/** What stands in longer lines was put there by a program, and may be data. */
const LONGEST_WRITTEN = 1_000;
/** Longer lines are said to be unread. */
const LONGEST_LINE = 4_000;
const MOST_PROBLEMS = 200;

/** A word that stands in or beside each value worth a look; most lines of code have none. */
const OF_SECRETS =
  /pass|pwd|psk|pswd|secret|token|key|cred|senha|kennwort|mdp|:\/\/|@tcp\(|\$\{[\w.-]+:/i;
const OF_HOSTS =
  /:\/\/|host|server|endpoint|broker|nodes|addr|ur[li]\b|arn:aws/i;
/** Runs of letters and digits that a token can be. */
const OF_TOKENS =
  /[\w+/=.~-]{16}|curl|wget|docker|podman|helm|sshpass|identified/i;
/** `name: DB_PASSWORD`, whose value stands in the same object, on this line or one of the next. */
const NAMED =
  /^\s*(?:-\s+|\{\s*)*["']?(?:name|key|Name|Key)["']?\s*[:=]\s*["']?([\w.\-[\]]{1,200})["']?\s*(?:,.*)?$/;
const VALUE_NAME = /^(?:value|Value|defaultValue)$/;
const MOST_BETWEEN = 3;

/** What browsers are given is public, whatever it is called. */
const OF_PAGES = /\.(?:jsx|tsx|vue|svelte|cshtml|razor|erb)$/i;
const OF_BROWSERS =
  /(?:^|\/)(?:resources\/(?:js|ts|assets)|assets|public|static|www|wwwroot|frontend|client|webapp|web|ui|browser|angular|react)\//i;

function isForBrowser(path: string): boolean {
  return (
    OF_PAGES.test(path) ||
    (/\.(?:js|ts|mjs)$/i.test(path) && OF_BROWSERS.test(path))
  );
}

const THIS_MACHINE = /localhost|127\.0\.0\.1/;

/** Whether a file of variables, or settings of Elixir that are not those of production, point to this machine. */
function isOfDeveloperAt(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const isVariables = name.includes('.env');
  const isElixir =
    name.endsWith('.exs') &&
    /(?:^|\/)config\//.test(path) &&
    !/^(?:prod|runtime)/.test(name);
  return (
    (isVariables || isElixir) &&
    THIS_MACHINE.test(text) &&
    text.split('\n').some(line => {
      const at = line.search(THIS_MACHINE);
      return at > 0 && /host|ur[li]|server|addr/i.test(line.slice(0, at));
    })
  );
}

const ENCRYPTED_FILE =
  /^\$ANSIBLE_VAULT;|^kind: SealedSecret\b|"kind": ?"SealedSecret"|^sops_mac=/m;

/** Whether a document is encrypted as a whole: SealedSecret, Ansible vault. */
function isEncrypted(text: string): boolean {
  return ENCRYPTED_FILE.test(text);
}

/** Empties the encrypted documents of a file. */
function withoutEncrypted(text: string): string {
  return isEncrypted(text)
    ? text
        .split(/^(?=---)/m)
        .map(document =>
          isEncrypted(document) ? document.replace(/[^\n]/g, '') : document,
        )
        .join('')
    : text;
}

/**
 * What a file that is deployed gives away, line by line.
 * @internal
 */
export function problemsOf(file: {
  path: string;
  text: string;
  kind: FileKind;
}): PlacedProblem[] {
  const { path, kind } = file;
  const text = withoutEncrypted(file.text);
  if (!OF_SECRETS.test(text) && !OF_HOSTS.test(text) && !OF_TOKENS.test(text)) {
    return [];
  }
  const found: PlacedProblem[] = [];
  const seen = new Set<string>();
  const add = (index: number, problem: Problem | undefined) => {
    const key = `${index} ${problem?.isCertain} ${problem?.text}`;
    if (problem && !seen.has(key) && found.length < MOST_PROBLEMS) {
      seen.add(key);
      found.push({ line: index + 1, problem });
    }
  };

  const lines = visibleLines(path, productionLines(text), kind);
  const ofTools = isOfTools(path);
  const findHosts = !ofTools && !isDeployment(path, text);
  const isOfProduction = environmentOf(path) === 'production';
  const isData = kind !== 'code';
  // Variables that point to this machine are those of a developer
  const isOfDeveloper = isOfDeveloperAt(path, text);
  // A compose file that builds the service is for those who write it; another one may be how it is run
  const mayRun = isComposeOfDevelopers(path) && !/^ {1,8}build:/m.test(text);
  const isDoubtfulPlace = (line: string) =>
    isOfDeveloper || line.length > LONGEST_WRITTEN;
  const doubted = (
    problem: Problem | undefined,
    line = '',
  ): Problem | undefined => {
    if (!problem || (ofTools && !mayRun)) {
      return undefined;
    }
    return ofTools || isDoubtfulPlace(line)
      ? { ...problem, isCertain: false }
      : problem;
  };

  const secrets =
    kind === 'pairs' || kind === 'json' ? kubernetesSecrets(lines) : undefined;
  for (const entry of secrets?.entries ?? []) {
    const [token] = tokensIn(entry.value, kind);
    const isKey = privateKeysIn(entry.value).length > 0;
    add(
      entry.line,
      isKey
        ? { isCertain: true, text: `a private key in ${entry.name}` }
        : doubted(secretProblem(entry) ?? token),
    );
  }

  let hasLongLine = false;
  let named: { name: string; at: number } | undefined;
  lines.forEach((line, index) => {
    if (line === '' || secrets?.lines.has(index)) {
      return;
    }
    if (line.length > LONGEST_LINE) {
      if (!hasLongLine && OF_SECRETS.test(line)) {
        hasLongLine = true;
        add(index, { isCertain: false, text: 'a line too long to be read' });
      }
      return;
    }
    const hasName = isData && NAMED.exec(line)?.[1];
    if (hasName) {
      named = { name: hasName, at: index };
    }
    const own = named && index - named.at <= MOST_BETWEEN ? named.name : '';
    const maySecret = OF_SECRETS.test(line) || own !== '';
    const mayHost = findHosts && OF_HOSTS.test(line);
    let hasOwn = false;
    if (maySecret || mayHost) {
      const isForBrowsers = kind === 'code' && isForBrowser(path);
      for (const literal of literalsOf(path, line, kind)) {
        const isValue = own !== '' && VALUE_NAME.test(literal.name);
        const given = isValue
          ? { ...literal, name: own, isVariable: true }
          : literal;
        const problem = maySecret
          ? secretProblem(given, isOfProduction && isData)
          : undefined;
        hasOwn ||= problem !== undefined;
        const isPublic =
          problem && isForBrowsers && /^a key or token/.test(problem.text);
        add(
          index,
          isPublic
            ? doubted({ ...problem, isCertain: false })
            : doubted(problem, line),
        );
        if (!problem && mayHost && !(isOfProduction && isData)) {
          add(index, doubted(hostProblem(given, isOfProduction), line));
        }
      }
    }
    if (!hasOwn && OF_TOKENS.test(line)) {
      for (const problem of tokensIn(line, kind)) {
        add(
          index,
          isDoubtfulPlace(line) ? { ...problem, isCertain: false } : problem,
        );
      }
    }
  });
  if (text.includes('PRIVATE KEY')) {
    const shown = lines.join('\n');
    for (const at of privateKeysIn(shown)) {
      add(lineOf(shown, at), {
        isCertain: !isOfDeveloper,
        text: 'a private key',
      });
    }
  }
  return found.sort((one, two) => one.line - two.line);
}

/** From 0. */
function lineOf(text: string, at: number): number {
  let line = 0;
  for (
    let from = text.indexOf('\n');
    from !== -1 && from < at;
    from = text.indexOf('\n', from + 1)
  ) {
    line += 1;
  }
  return line;
}
