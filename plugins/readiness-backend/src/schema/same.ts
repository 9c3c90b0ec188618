// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Interfaces, aliases and literals of the same shape become the same thing.
type Plain<T> = T extends (infer Item)[]
  ? Plain<Item>[]
  : T extends object
  ? { [Key in keyof T]: Plain<T[Key]> }
  : T;

/** `true` only when both have the same fields, as optional as each other. @internal */
export type Same<Left, Right> = (<T>() => T extends Plain<Left>
  ? 1
  : 2) extends <T>() => T extends Plain<Right> ? 1 : 2
  ? true
  : false;

/** Compiles for `true` only. @internal */
export type Holds<_Agreement extends true> = never;
