// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OnCall } from 'backstage-plugin-readiness-common';
import { onCallText } from './onCallText';

const url = 'https://acme.pagerduty.com/schedules/P2';

describe('onCallText', () => {
  it.each<[OnCall, string]>([
    [{ kind: 'opsgenieTeam', id: 'Learning' }, 'Opsgenie team Learning'],
    [{ title: 'Rota of Commerce', url }, `Rota of Commerce ${url}`],
    [{ title: url, url }, url],
  ])('names %j once', (way, text) => {
    expect(onCallText(way)).toBe(text);
  });
});
