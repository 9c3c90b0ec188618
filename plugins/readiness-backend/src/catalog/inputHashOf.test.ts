// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { inputHashOf } from './inputHashOf';
import { hashOf, sha256 } from './projection';

describe('inputHashOf', () => {
  it('differs from that of releases that stored less of the same input', () => {
    const entity = serviceEntity('books');
    const checklist = smallChecklist();
    const input = {
      entity,
      checklist,
      relatedEntities: { related: new Map(), inputs: [] },
      providersDigest: '',
    };
    const hash = inputHashOf(input);
    // Word for word what was hashed before answers were verified: with it, an upgrade would leave every service as it was.
    const former = sha256(
      [hashOf(entity), checklist.id, checklist.digest].join('\n'),
    );
    expect(hash).not.toBe(former);
    expect(hash).toBe(inputHashOf(input));
  });
});
