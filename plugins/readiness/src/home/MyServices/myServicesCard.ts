// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { homeMessages } from '../../messages/home';

/** How the widget stands on a home page, of either frontend system. @internal */
export const MY_SERVICES = {
  name: 'ReadinessMyServices',
  title: homeMessages.title,
  description:
    'Services of yours and of your groups that are not ready for production, with the next step for each.',
  layout: {
    width: { defaultColumns: 6, minColumns: 3 },
    height: { defaultRows: 6, minRows: 3 },
  },
};
