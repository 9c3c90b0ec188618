// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readContact } from './readContact';

describe('readContact', () => {
  it.each([
    ['group:ops', { kind: 'entity', entityRef: 'group:default/ops' }],
    ['user:acme/ada', { kind: 'entity', entityRef: 'user:acme/ada' }],
    [
      'https://chat.example.org/ops',
      {
        kind: 'url',
        url: 'https://chat.example.org/ops',
        text: 'https://chat.example.org/ops',
      },
    ],
    [
      'ops@example.org',
      { kind: 'url', url: 'mailto:ops@example.org', text: 'ops@example.org' },
    ],
    ['#readiness in chat', { kind: 'text', text: '#readiness in chat' }],
    ['data:text/html,hi', { kind: 'text', text: 'data:text/html,hi' }],
    ['  ', undefined],
    [undefined, undefined],
  ])('reads %s', (configured, contact) => {
    expect(readContact(configured)).toEqual(contact);
  });
});
