// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'yaml';

/** @internal */
export const PORTAL = 'https://portal.example.com';

/** A portal whose answers are given by path. @internal */
export function portalOf(
  answers: Record<string, unknown>,
  asked: { path: string; token: string | null }[] = [],
) {
  return (async (url: string, init?: RequestInit) => {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== PORTAL) {
      throw new Error(`${origin} was asked`);
    }
    const token = new Headers(init?.headers).get('authorization');
    asked.push({ path: pathname, token });
    const cursor = searchParams.get('cursor');
    const key = cursor ? `${pathname} ${cursor}` : pathname;
    const answer = answers[key];
    if (answer instanceof Response) {
      return answer.clone();
    }
    return answer === undefined
      ? Response.json(
          {
            error: { message: 'component:default/gone is not in the catalog' },
          },
          { status: 404 },
        )
      : Response.json(answer);
  }) as typeof fetch;
}

/** A checklist as the portal serves it. @internal */
export function served(text: string, more: object = {}) {
  return {
    ...parse(text),
    digest: 'x',
    counts: {},
    verifiableAnswers: {},
    ...more,
  };
}
