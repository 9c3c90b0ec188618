// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { serviceEntity } from '../testing/serviceEntity';
import { smallChecklist } from '../testing/smallChecklist';
import { inputHashOf } from './inputHashOf';
import { hashOf, sha256 } from './projection';

describe('inputHashOf', () => {
  it('is another one than that of releases that stored less of the same input', () => {
    const entity = serviceEntity('books');
    const checklist = smallChecklist();
    const hash = inputHashOf(entity, checklist, {
      related: new Map(),
      inputs: [],
    });
    // Word for word what the release before claims hashed: with it, an upgrade would leave every service as it was.
    const former = sha256(
      [hashOf(entity), checklist.id, checklist.digest].join('\n'),
    );
    expect(hash).not.toBe(former);
    expect(hash).toBe(
      inputHashOf(entity, checklist, { related: new Map(), inputs: [] }),
    );
  });
});
