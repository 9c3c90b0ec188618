// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Where a page is, and what its first content is. */
export interface MeasuredPage {
  path: string;
  /** CSS selector of the first row or figure. */
  content: string;
}

/** Our pages, with the frame of the app alone and Backstage's own catalog beside them. */
export const PAGES: { name: string; of(services: number): MeasuredPage }[] = [
  {
    name: 'shell',
    of: () => ({ path: '/no-such-page', content: 'a[href="/readiness"]' }),
  },
  {
    name: 'catalog',
    of: () => ({
      path: '/catalog?filters[user]=all',
      content: 'tbody a[href*="/component/"]',
    }),
  },
  {
    name: 'entity',
    of: services => ({
      path: `/catalog/default/component/${serviceOf(services)}`,
      content: 'main article, main [class*="MuiCard-root"], .bui-Card',
    }),
  },
  {
    name: 'overview',
    of: () => ({
      path: '/readiness',
      content: 'a[href*="verdict="]',
    }),
  },
  {
    name: 'services',
    of: () => ({
      path: '/readiness/services',
      content: 'tbody [role="row"]',
    }),
  },
  {
    name: 'teams',
    of: () => ({
      path: '/readiness/teams',
      content: 'tbody [role="row"], tbody tr',
    }),
  },
  {
    name: 'tab',
    of: services => ({
      path: `/catalog/default/component/${serviceOf(services)}/readiness`,
      content: '[id^="check-"]',
    }),
  },
];

function serviceOf(services: number): string {
  return services === 45 ? 'notes-api' : 'service-1';
}
