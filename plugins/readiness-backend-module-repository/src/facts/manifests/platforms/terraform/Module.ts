// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../../RepositoryFile';
import { countOf } from '../../kubernetes';
import { lineOfKey, lineWith } from '../../lineOf';
import type { Place } from '../../types';
import { isMap, type Json } from '../../../isMap';

/** How sure a value is: written for production, written, or only a default. @internal */
export interface Known {
  value: unknown;
  isProduction: boolean;
  isDefault: boolean;
  at?: () => Place;
}

/** References to references that are followed. */
const DEEPEST = 8;
const PRODUCTION = /^(?:prod|production|prd|live)$/i;
const OF_ENVIRONMENT = /env|stage|workspace|tier/i;

/** One file of a module, parsed. */
export interface ModuleFile {
  file: RepositoryFile;
  blocks: Json;
}

/** What is given to the variables of a module, by one that calls it or by a file of values. @internal */
export interface Given {
  values: Json;
  path: string;
  text: string;
  isProduction: boolean;
  /** Where expressions in the values are resolved. */
  module?: Module;
}

/** The files of one folder of Terraform, with what its variables are given. @internal */
export class Module {
  constructor(
    readonly folder: string,
    readonly files: ModuleFile[],
    /** The last one wins. */
    readonly given: Given[],
  ) {}

  /** The same with other values. */
  with(given: Given): Module {
    return new Module(this.folder, this.files, [...this.given, given]);
  }

  /** What an expression comes to, as far as literals say. */
  resolve(expression: unknown, depth = 0): Known | undefined {
    if (depth > DEEPEST || expression === undefined || expression === null) {
      return undefined;
    }
    if (typeof expression !== 'string') {
      return { value: expression, isProduction: false, isDefault: false };
    }
    const inner = /^\$\{([^]*)\}$/.exec(expression)?.[1]?.trim();
    if (inner === undefined || inner.includes('${')) {
      return expression.includes('${')
        ? undefined
        : { value: expression, isProduction: false, isDefault: false };
    }
    return this.evaluate(inner, depth);
  }

  private evaluate(text: string, depth: number): Known | undefined {
    const literal = /^"([^"$]*)"$/.exec(text)?.[1] ?? countOf(text);
    if (literal !== undefined) {
      return { value: literal, isProduction: false, isDefault: false };
    }
    const reference = /^(var|local)\.([\w-]+)((?:\.[\w-]+)*)$/.exec(text);
    if (reference) {
      const [, kind, name, path] = reference;
      const found =
        kind === 'var' ? this.variable(name, depth) : this.local(name, depth);
      return found && below(found, path.split('.').filter(Boolean));
    }
    return this.conditional(text, depth) ?? this.lookedUp(text, depth);
  }

  /** `var.env == "prod" ? 3 : 1`: the branch of production. */
  private conditional(text: string, depth: number): Known | undefined {
    const parts = /^([^?]{1,200})\?([^?:]{1,200}):([^?:]{1,200})$/.exec(text);
    if (!parts) {
      return undefined;
    }
    const [, condition, yes, no] = parts;
    const compared = /([=!])=\s*"([^"]*)"/.exec(condition);
    let holds: boolean | undefined;
    if (compared && OF_ENVIRONMENT.test(condition)) {
      const isNamed = PRODUCTION.test(compared[2]);
      holds = (compared[1] === '=') === isNamed;
    } else if (/is_?prod/i.test(condition)) {
      holds = !condition.includes('!');
    }
    if (holds === undefined) {
      return undefined;
    }
    const found = this.evaluate((holds ? yes : no).trim(), depth + 1);
    return found && { ...found, isProduction: true, isDefault: false };
  }

  /** `local.counts[var.env]`, `lookup(var.counts, terraform.workspace, 1)`: the entry of production. */
  private lookedUp(text: string, depth: number): Known | undefined {
    const [, map, key] =
      /^((?:var|local)\.[\w-]+)\[([^\]]{1,100})\]/.exec(text) ??
      /^lookup\(\s*((?:var|local)\.[\w-]+)\s*,\s*([^,)]{1,100})/.exec(text) ??
      [];
    const found = map === undefined ? undefined : this.evaluate(map, depth + 1);
    if (!found || !isMap(found.value)) {
      return undefined;
    }
    const literal = /^"([^"]*)"$/.exec(key.trim())?.[1];
    const name =
      literal ??
      (OF_ENVIRONMENT.test(key)
        ? Object.keys(found.value).find(one => PRODUCTION.test(one))
        : undefined);
    return name === undefined
      ? undefined
      : {
          ...found,
          value: found.value[name],
          isProduction: found.isProduction || PRODUCTION.test(name),
          isDefault: false,
        };
  }

  private variable(name: string, depth: number): Known | undefined {
    const given = this.given.findLast(({ values }) =>
      Object.hasOwn(values, name),
    );
    if (given) {
      const { values, path, text, isProduction, module } = given;
      const found = module
        ? module.resolve(values[name], depth + 1)
        : { value: values[name], isProduction, isDefault: false };
      return (
        found && {
          at: () => placeOf(path, text, name),
          ...found,
          isProduction: found.isProduction || isProduction,
        }
      );
    }
    for (const { file, blocks } of this.files) {
      const [variable] = blocks.variable?.[name] ?? [];
      if (variable && variable.default !== undefined) {
        return {
          value: variable.default,
          isProduction: false,
          isDefault: true,
          at: () => ({
            path: file.path,
            line: lineOfKey(
              file.text,
              ['default'],
              lineWith(file.text, 'variable', name),
            ),
          }),
        };
      }
    }
    return undefined;
  }

  private local(name: string, depth: number): Known | undefined {
    for (const { file, blocks } of this.files) {
      for (const locals of blocks.locals ?? []) {
        if (isMap(locals) && Object.hasOwn(locals, name)) {
          const found = this.resolve(locals[name], depth + 1);
          return (
            found && { at: () => placeOf(file.path, file.text, name), ...found }
          );
        }
      }
    }
    return undefined;
  }
}

function below(found: Known, path: string[]): Known | undefined {
  let { value } = found;
  for (const key of path) {
    value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value === undefined ? undefined : { ...found, value };
}

function placeOf(path: string, text: string, key: string): Place {
  return { path, line: lineOfKey(text, [key]) };
}
