// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  checkStatusDisplay,
  verificationDisplay,
  levelDisplay,
  monitoringDisplay,
  severityDisplay,
  verdictDisplay,
} from './status';

describe('status tables', () => {
  it('have a word, a tone and an order of their own for every value', () => {
    const tables = {
      status: checkStatusDisplay,
      verdict: verdictDisplay,
      level: levelDisplay,
      severity: severityDisplay,
      monitoring: monitoringDisplay,
      verification: verificationDisplay,
    };
    for (const [prefix, table] of Object.entries(tables)) {
      const rows = Object.entries(table);
      expect(rows.map(([, { order }]) => order)).toEqual([...rows.keys()]);
      for (const [value, { labelKey }] of rows) {
        expect(labelKey).toBe(`${prefix}.${value}`);
      }
    }
    expect(verdictDisplay.notReady.order).toBeLessThan(
      verdictDisplay.ready.order,
    );
    expect(checkStatusDisplay.pass.tone).toBe('positive');
    expect(severityDisplay.blocker).toEqual({
      labelKey: 'severity.blocker',
      tone: 'negative',
      order: 0,
    });
  });
});
