// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DashboardLink } from './readDashboardLink';

const LONGEST_LINK = 150;
const OF_TOKEN = 4;

/** A link as messages name it: without query, and without most of the token that opens a public dashboard. @internal */
export function shownLink({ url, token }: DashboardLink): string {
  const { origin, pathname } = new URL(url);
  const shown = token
    ? `${origin}/sb/${token.slice(0, OF_TOKEN)}…`
    : `${origin}${pathname}`;
  return shown.slice(0, LONGEST_LINK);
}
