// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { siteOf } from '../settings/siteOf';

/** A linked dashboard. @internal */
export interface DashboardLink {
  url: string;
  site: string;
  /**
   * The id of a dashboard, or the token of a public link. Neither: a page whose address does not identify a dashboard.
   */
  id?: string;
  token?: string;
}

const DASHBOARD = /^\/dashboard\/([a-z\d]{3}-[a-z\d]{3}-[a-z\d]{3})(?:\/|$)/i;
const SHARED = /^\/sb\/([a-z\d-]{8,100})\/?$/i;

/** Reads a link; undefined if it does not lead to Datadog. @internal */
export function readDashboardLink(text: string): DashboardLink | undefined {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return undefined;
  }
  const site = siteOf(url.hostname);
  if (!site) {
    return undefined;
  }
  const id = DASHBOARD.exec(url.pathname)?.[1].toLowerCase();
  const token = SHARED.exec(url.pathname)?.[1];
  return { url: trimmed, site, ...(id && { id }), ...(token && { token }) };
}
