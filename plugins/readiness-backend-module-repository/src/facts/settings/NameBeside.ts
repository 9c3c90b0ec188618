// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Literal } from './literalsOf';

/** `name: DB_PASSWORD`, whose value stands in the same object, on this line or one of the next. */
const NAMED =
  /^\s*(?:-\s+|[[{]\s*)*["']?(?:name|key|Name|Key|ParameterKey)["']?\s*[:=]\s*["']?([\w.\-/[\]]{1,200})["']?\s*(?:,.*)?$/;
const VALUE_NAME = /^(?:value|Value|defaultValue|ParameterValue|default)$/;
const MOST_BETWEEN = 3;
/** `variable "db_password" {` of Terraform, whose default may stand below its type and description. */
const VARIABLE = /^\s*variable\s+"([\w-]{1,200})"\s*\{$/;
const MOST_IN_VARIABLE = 6;
/** A value whose name may stand below. */
const VALUE_ALONE = /^\s*-\s+["']?value["']?:/i;
const MOST_BELOW = 2;
const ITEM = /^\s*-\s/;

/** Whether the name of what a line of data holds may stand below it. @internal */
export function mayBeNamedBelow(line: string): boolean {
  return VALUE_ALONE.test(line);
}

/** Names of values that stand on other lines of the same object, as the lines of a file of data go by. @internal */
export class NameBeside {
  private named: { name: string; until: number } | undefined;
  private unnamed: { literal: Literal; at: number } | undefined;

  /** @returns a value further above that this line gives a name to */
  next(
    line: string,
    index: number,
  ): { literal: Literal; at: number } | undefined {
    const name = NAMED.exec(line)?.[1];
    if (name !== undefined) {
      this.named = { name, until: index + MOST_BETWEEN };
      return this.unnamed && index - this.unnamed.at <= MOST_BELOW
        ? {
            literal: { ...this.unnamed.literal, name, isVariable: true },
            at: this.unnamed.at,
          }
        : undefined;
    }
    const variable = VARIABLE.exec(line)?.[1];
    if (variable !== undefined) {
      this.named = { name: variable, until: index + MOST_IN_VARIABLE };
    } else if (ITEM.test(line)) {
      // Another item of the list
      this.named = undefined;
    }
    return undefined;
  }

  /** The name that a value on this line may have; empty where there is none. */
  nameAt(index: number): string {
    return this.named && index <= this.named.until ? this.named.name : '';
  }

  /** A literal with the name that it really has. */
  given(literal: Literal, index: number): Literal {
    if (!VALUE_NAME.test(literal.name)) {
      return literal;
    }
    const name = this.nameAt(index);
    if (name === '') {
      this.unnamed = { literal, at: index };
      return literal;
    }
    return { ...literal, name, isVariable: true };
  }
}
