// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from './RepositoryFile';
import { withoutLongLines } from './withoutLongLines';

/** A class or table that holds data of the service. @internal */
export interface Model {
  name: string;
  path: string;
  /** From 1. */
  line: number;
  isAnnotated: boolean;
}

interface PythonClass extends Model {
  bases: string[];
  /** It has no table of its own: abstract, or a proxy. */
  hasNoTable: boolean;
  hasTable: boolean;
}

const PYTHON = /\.py$/i;
const CLASS = /^([ \t]*)class[ \t]+(\w+)[ \t]*(\(.*)?/;
const NO_TABLE = /^[ \t]+(?:abstract|proxy)[ \t]*=[ \t]*True\b/;
const TABLE = /^[ \t]+__tablename__[ \t]*=/;
/** What Django and the libraries beside it give models to begin with. */
const BASE = /(?:^|\.)(?:\w*Model|AbstractUser|AbstractBaseUser)$/;
/** Of validation, not of a store. */
const NOT_STORED = /^(?:pydantic\.)?BaseModel$/;
/** Bases may stand on lines of their own. */
const MOST_LINES_OF_BASES = 20;
const MIGRATION = /(?:^|\/)migrations\//i;

/** Models of other languages, by the line that says so. Where annotations and models are equally many in a file, each has one. */
const OTHERS: [path: RegExp, model: RegExp][] = [
  [/\.java$/i, /^[ \t]*@(?:Entity|Document|MappedSuperclass)\b/],
  [
    /\.rb$/i,
    /^[ \t]*class (\S+) < (?:::)?(?:ApplicationRecord|ActiveRecord::Base)\b/,
  ],
  [/\.ts$/i, /^[ \t]*@Entity\(/],
  [/\.[jt]s$/i, /\b(?:mongoose\.model|sequelize\.define)\(/],
  [/\.go$/i, /^[ \t]*gorm\.Model\b/],
];

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function basesOf(lines: string[], at: number, first = ''): string[] {
  let text = first;
  for (
    let next = at + 1;
    text !== '' &&
    !text.includes(')') &&
    next < Math.min(lines.length, at + MOST_LINES_OF_BASES);
    next++
  ) {
    text += lines[next];
  }
  return text
    .slice(1)
    .split(')')[0]
    .split(',')
    .map(base => base.trim())
    .filter(base => /^[\w.]+$/.test(base));
}

function pythonClasses(
  { path, text }: RepositoryFile,
  annotated: ReadonlySet<number>,
): PythonClass[] {
  const found: PythonClass[] = [];
  const lines = withoutLongLines(text).split('\n');
  const isValidated = /^(?:from|import) pydantic\b/m.test(text);
  /** Classes whose bodies the line may be in, the innermost last. */
  let open: { indent: number; one: PythonClass }[] = [];
  /** The comments right above. */
  let isAbove = false;
  lines.forEach((line, index) => {
    const isAnnotated = annotated.has(index + 1);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const indent = indentOf(line);
      const isComment = trimmed.startsWith('#');
      if (!isComment && !/^[)\]}"']/.test(trimmed)) {
        open = open.filter(one => one.indent < indent);
      }
      const match = CLASS.exec(line);
      if (match) {
        const bases = basesOf(lines, index, match[3]);
        const one: PythonClass = {
          name: match[2],
          path,
          line: index + 1,
          isAnnotated: isAbove,
          bases: isValidated
            ? bases.filter(base => !NOT_STORED.test(base))
            : bases,
          hasNoTable: false,
          hasTable: false,
        };
        found.push(one);
        open.push({ indent, one });
      }
      if (isComment && isAnnotated) {
        isAbove = true;
      } else if (!isComment && !trimmed.startsWith('@')) {
        isAbove = false;
      }
    }
    for (const { one } of open) {
      one.isAnnotated ||= isAnnotated;
      one.hasNoTable ||= NO_TABLE.test(line);
      one.hasTable ||= TABLE.test(line);
    }
  });
  return found;
}

/** Those among the classes that are models: by their bases, also by way of other classes of the service. */
function modelsAmong(classes: readonly PythonClass[]): PythonClass[] {
  const byBase = new Map<string, PythonClass[]>();
  for (const one of classes) {
    for (const base of one.bases) {
      const name = base.slice(base.lastIndexOf('.') + 1);
      const those = byBase.get(name);
      if (those) {
        those.push(one);
      } else {
        byBase.set(name, [one]);
      }
    }
  }
  const models = new Set(
    classes.filter(
      ({ bases, hasTable }) => hasTable || bases.some(base => BASE.test(base)),
    ),
  );
  // A set gives also what is added while it is gone through
  for (const { name } of models) {
    byBase.get(name)?.forEach(one => models.add(one));
  }
  return [...models].filter(({ hasNoTable }) => !hasNoTable);
}

function otherModels(
  { path, text }: RepositoryFile,
  annotations: number,
): Model[] {
  const patterns = OTHERS.filter(([paths]) => paths.test(path));
  if (patterns.length === 0) {
    return [];
  }
  const models: Model[] = [];
  withoutLongLines(text)
    .split('\n')
    .forEach((line, index) => {
      const match = patterns
        .map(([, pattern]) => pattern.exec(line))
        .find(one => one !== null);
      if (match) {
        const isAnnotated = models.length < annotations;
        const name = match[1] ?? 'a model';
        models.push({ name, path, line: index + 1, isAnnotated });
      }
    });
  return models;
}

/**
 * The models of a service, as far as they can be recognised: of Django and SQLAlchemy, JPA, Rails, TypeORM, Mongoose,
 * Sequelize and GORM.
 * @param annotatedLines - of each file, from 1
 * @internal
 */
export function piiModels(
  files: readonly RepositoryFile[],
  annotatedLines: ReadonlyMap<string, ReadonlySet<number>>,
): Model[] {
  const classes: PythonClass[] = [];
  const others: Model[] = [];
  for (const file of files) {
    const annotated = annotatedLines.get(file.path) ?? new Set<number>();
    if (!PYTHON.test(file.path)) {
      otherModels(file, annotated.size).forEach(one => others.push(one));
    } else if (!MIGRATION.test(file.path)) {
      pythonClasses(file, annotated).forEach(one => classes.push(one));
    }
  }
  return [...modelsAmong(classes), ...others];
}
