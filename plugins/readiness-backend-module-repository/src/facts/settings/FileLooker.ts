// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { listOf } from '../listOf';
import { environmentOf } from '../environmentOf';
import type { OwnHosts } from '../types';
import type { FileKind } from './fileKind';
import { isForBrowser, isOfDeveloperAt } from './forWhom';
import { hostProblem } from './hostProblem';
import { isDeployment } from './isDeployment';
import { isComposeOfDevelopers, isOfBuild, isOfTools } from './isOfTools';
import { isLoadScript, isOfSeeds, isShown, isTrialRequest } from './isTrial';
import { kubernetesSecrets } from './kubernetesSecrets';
import { literalsOf, type Literal } from './literalsOf';
import { markOf, MAY_HOLD, OF_COMMANDS } from './markedLines';
import { mayBeKey } from './mayBeKey';
import { mayBeNamedBelow, NameBeside } from './NameBeside';
import { ownHostProblem } from './ownHostProblem';
import { problemOfSecret } from './problemOfSecret';
import { choosesForDevelopers } from './productionLines';
import { secretArguments } from './secretArguments';
import { secretProblem, type Problem } from './secretProblem';
import { privateKeysIn, tokensIn } from './tokensIn';
import { MOST_JOINED, wrappedLine } from './wrappedLine';

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
const USER =
  /^["']?[\w.-]{0,40}(?:user|username|user_name|login)["']?\s{0,9}(?:=>|[:=])\s{0,9}["']?([^"'\s,]{1,200})["']?,?$/i;
const NEAR = 3;
/** Code says of what it shows that it is made up. The domains of examples are not meant. */
const MADE_UP =
  /(?<![.\w])(?:examples?|samples?|dummy|fake|no actual|not (?:a )?real)(?![.\w])/i;
/** So many lines above, at most. */
const MADE_UP_ABOVE = 8;

/** Works something out when it is asked for the first time. */
function once(work: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= work();
    return known;
  };
}

/** Looks through the lines of one file. @internal */
export class FileLooker {
  private readonly isData: boolean;
  private readonly hasCommands: boolean;
  private readonly isForBrowsers: boolean;
  private found: PlacedProblem[] = [];
  private written: string[] | undefined;
  private readonly seen = new Set<string>();
  /* What takes time is worked out when a line needs it: few files have one. */
  private readonly ofTools = once(() => isOfTools(this.path));
  /** A compose file that builds the service is for those who write it; another one may be how it is run. */
  private readonly mayRun = once(
    () => isComposeOfDevelopers(this.path) && !/^ {1,8}build:/m.test(this.text),
  );
  private readonly findHosts = once(
    () =>
      !this.ofTools() &&
      !isOfBuild(this.path) &&
      !isDeployment(this.path, this.text),
  );
  private readonly isOfProduction = once(
    () => environmentOf(this.path) === 'production',
  );
  /** Variables that point to this machine are those of a developer. */
  private readonly isOfDeveloper = once(() =>
    isOfDeveloperAt(this.path, this.text),
  );

  private readonly isOfLoad = once(() =>
    isLoadScript(this.path, this.text, this.kind),
  );

  constructor(
    private readonly path: string,
    private readonly text: string,
    private readonly kind: FileKind,
    private readonly marks: Uint8Array | undefined,
    private readonly own: OwnHosts | undefined,
  ) {
    this.isData = kind !== 'code';
    this.hasCommands = kind === 'script' || kind === 'pairs';
    this.isForBrowsers = !this.isData && isForBrowser(path);
  }

  /** @param lines - of the text; what is not to be looked at is empty */
  problemsIn(lines: readonly string[]): PlacedProblem[] {
    this.found = [];
    this.seen.clear();
    const secrets =
      this.kind === 'pairs' || this.kind === 'json'
        ? kubernetesSecrets(lines)
        : undefined;
    for (const entry of secrets?.entries ?? []) {
      const problem = problemOfSecret(entry, this.kind);
      const isKey = problem?.text.startsWith('a private key');
      this.add(entry.line, isKey ? problem : this.doubted(problem));
    }
    const beside = this.isData ? new NameBeside() : undefined;
    let hasLongLine = false;
    lines.forEach((line, index) => {
      if (line === '' || secrets?.lines.has(index)) {
        return;
      }
      // Words may have stood in a comment
      const ofLine =
        this.marks && this.marks[index] !== 0 ? markOf(line) : MAY_HOLD.nothing;
      if (line.length > LONGEST_LINE) {
        if (!hasLongLine && (ofLine & MAY_HOLD.secret) !== 0) {
          hasLongLine = true;
          this.add(index, {
            isCertain: false,
            text: 'a line too long to be read',
          });
        }
        return;
      }
      const wrapped =
        this.isData || this.isNearMark(index)
          ? wrappedLine(lines, index, this.kind)
          : undefined;
      const mark = wrapped === undefined ? ofLine : markOf(wrapped);
      if ((mark | ofLine) === MAY_HOLD.nothing && !beside) {
        return;
      }
      const above = beside?.next(line, index);
      if (above) {
        this.add(above.at, this.doubted(secretProblem(above.literal), line));
      }
      const mayToken =
        (ofLine & MAY_HOLD.token) !== 0 ||
        (this.hasCommands && OF_COMMANDS.test(line));
      const hasOwn = this.lookAt(wrapped ?? line, index, { mark, beside });
      if (!hasOwn && mayToken) {
        this.lookForTokens(line, index);
      }
    });
    this.lookForKeys(lines);
    return this.found.sort((one, two) => one.line - two.line);
  }

  /** Whether a line of code may go on with a marked one. */
  private isNearMark(index: number): boolean {
    for (let at = Math.max(0, index - MOST_JOINED); at <= index; at++) {
      if (this.marks && this.marks[at] !== 0) {
        return true;
      }
    }
    return false;
  }

  /** @returns whether its values are secrets */
  private lookAt(
    line: string,
    index: number,
    { mark, beside }: { mark: number; beside: NameBeside | undefined },
  ): boolean {
    const hasWord = (mark & MAY_HOLD.secret) !== 0;
    const maySecret =
      hasWord ||
      (beside !== undefined &&
        (beside.nameAt(index) !== '' || mayBeNamedBelow(line)));
    const mayHost = (mark & MAY_HOLD.host) !== 0 && this.findHosts();
    if (!maySecret && !mayHost) {
      return false;
    }
    const isSetting = this.isData && this.isOfProduction();
    const literals = literalsOf(this.path, line, this.kind);
    if (maySecret) {
      secretArguments(line).forEach(literal => literals.push(literal));
    }
    let hasOwn = false;
    for (const literal of literals) {
      const given = beside?.given(literal, index) ?? literal;
      const found = maySecret ? secretProblem(given, isSetting) : undefined;
      const problem =
        found?.isCertain && this.isNameOfUser(given, index)
          ? { ...found, isCertain: false }
          : found;
      hasOwn ||= problem !== undefined;
      const isPublic =
        problem &&
        ((this.isForBrowsers && /^a key or token/.test(problem.text)) ||
          (given.isHeader && isTrialRequest(this.path, line)));
      this.add(
        index,
        isPublic
          ? this.doubted({ ...problem, isCertain: false })
          : this.doubted(problem, line),
      );
      if (!problem && mayHost && !isSetting) {
        this.add(index, this.doubted(this.hostOf(given), line));
      }
    }
    if (
      !hasOwn &&
      hasWord &&
      !this.isForBrowsers &&
      literals.some(({ value }) => mayBeKey(value, line))
    ) {
      this.add(
        index,
        this.doubted({ isCertain: false, text: 'what may be a key' }),
      );
    }
    return hasOwn;
  }

  private lookForTokens(line: string, index: number) {
    for (const problem of tokensIn(line, this.kind)) {
      // A token of a known form is one wherever it is
      const isTrial =
        problem.text === 'a password in a header' &&
        (this.isTried(line) || isTrialRequest(this.path, line));
      this.add(
        index,
        isTrial || this.isDoubtfulPlace(line)
          ? { ...problem, isCertain: false }
          : problem,
      );
    }
  }

  /** Whether it may be sample data. */
  private isTried(line: string): boolean {
    return isShown(this.path, line) || isOfSeeds(this.path) || this.isOfLoad();
  }

  private hostOf(literal: Literal): Problem | undefined {
    const problem = hostProblem(literal, this.isOfProduction());
    // A package tells its own home page
    if (problem || !this.own || listOf(this.path) !== undefined) {
      return problem;
    }
    const own = ownHostProblem(literal, this.own);
    return own && this.isForBrowsers ? { ...own, isCertain: false } : own;
  }

  private lookForKeys(lines: readonly string[]) {
    if (this.text.includes('PRIVATE KEY')) {
      const shown = lines.join('\n');
      for (const at of privateKeysIn(shown)) {
        this.add(lineOf(shown, at), {
          isCertain: !this.isOfDeveloper(),
          text: 'a private key',
        });
      }
    }
  }

  private add(index: number, problem: Problem | undefined) {
    if (!problem || this.found.length >= MOST_PROBLEMS) {
      return;
    }
    const isCertain = problem.isCertain && !this.isMadeUp(index);
    const key = `${index} ${isCertain} ${problem.text}`;
    if (!this.seen.has(key)) {
      this.seen.add(key);
      this.found.push({
        line: index + 1,
        problem: isCertain ? problem : { ...problem, isCertain },
      });
    }
  }

  /** What stands around a line, comments included. */
  private around(index: number, above: number, below: number): string[] {
    this.written ??= this.text.split('\n');
    return this.written
      .slice(Math.max(0, index - above), index + below + 1)
      .map(line => line.slice(0, LONGEST_LINE));
  }

  /** Whether a user beside is called like the password: that is how a developer's machine is set up. */
  private isNameOfUser({ value }: Literal, index: number): boolean {
    return this.around(index, NEAR, NEAR).some(
      line => USER.exec(line.trim())?.[1] === value,
    );
  }

  /** Whether code says right above that this is an example. */
  private isMadeUp(index: number): boolean {
    return (
      !this.isData &&
      this.around(index, MADE_UP_ABOVE, 0).some(line => MADE_UP.test(line))
    );
  }

  private isDoubtfulPlace(line: string): boolean {
    return this.isOfDeveloper() || line.length > LONGEST_WRITTEN;
  }

  private doubted(
    problem: Problem | undefined,
    line = '',
  ): Problem | undefined {
    if (!problem || (this.ofTools() && !this.mayRun())) {
      return undefined;
    }
    return problem.isCertain &&
      (this.ofTools() ||
        this.isDoubtfulPlace(line) ||
        this.isTried(line) ||
        choosesForDevelopers(line))
      ? { ...problem, isCertain: false }
      : problem;
  }
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
