// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** Texts of the widget for home pages. @internal */
export const homeMessages = {
  title: 'My services that are not ready',
  none: 'You own no service that a checklist is for.',
  ready_one: 'Your service is ready.',
  ready_other: 'All of your {{count, number}} services are ready.',
  all_one: 'Open it in the list',
  all_other: 'All {{count, number}} in the list',
};
