// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import type { EvidenceProvider } from './types';
import {
  registerEvidence,
  type RegisterEvidenceOptions,
} from './registerEvidence';

const description = {
  id: 'on-call',
  title: 'On-call rota',
  configurationKey: 'onCall',
  requiredKeys: ['onCall.baseUrl', 'onCall.token'],
  facts: [],
};
const provider = { description } as unknown as EvidenceProvider;
const COMPLETE = { baseUrl: 'https://rota.example.org', token: 'a' };

function register(
  create: RegisterEvidenceOptions['create'],
  options: { addProvider?: jest.Mock; onCall?: object } = {},
) {
  const { addProvider = jest.fn(), onCall = COMPLETE } = options;
  const evidence = { addProvider, addNotConfigured: jest.fn() };
  const logger = mockServices.logger.mock();
  const config = mockServices.rootConfig({ data: { onCall } as never });
  registerEvidence({ description, config, evidence, logger, create });
  return { ...evidence, logger };
}

describe('registerEvidence', () => {
  it('registers what is configured, and reports the rest', () => {
    const { addProvider, addNotConfigured, logger } = register(notes => {
      notes.info('No holidays are observed.');
      notes.warn('onCall.zone: unknown.');
      return provider;
    });
    expect(addProvider).toHaveBeenCalledWith(provider);
    expect(addNotConfigured.mock.calls).toEqual([
      [{ description, message: 'No holidays are observed.' }],
      [{ description, message: 'onCall.zone: unknown.' }],
    ]);
    expect(logger.info).toHaveBeenCalledWith('No holidays are observed.');
    expect(logger.warn).toHaveBeenCalledWith('onCall.zone: unknown.');
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('registers nothing when there is nothing to observe', () => {
    const { addProvider } = register(() => undefined);
    expect(addProvider).not.toHaveBeenCalled();
  });

  it.each([
    [
      {},
      'info' as const,
      'On-call rota is not configured, and what it would observe stays declared. Set onCall.baseUrl and onCall.token.',
    ],
    [
      { ...COMPLETE, token: ' ' },
      'warn' as const,
      'onCall.token: missing. On-call rota is not used, and what it would observe stays declared.',
    ],
    [
      { ...COMPLETE, token: [] },
      'warn' as const,
      'onCall.token: missing. On-call rota is not used, and what it would observe stays declared.',
    ],
  ])(
    'reports the required keys that %j lacks, and creates nothing',
    (onCall, level, message) => {
      const create = jest.fn();
      const { addNotConfigured, logger } = register(create, { onCall });
      expect(create).not.toHaveBeenCalled();
      expect(logger[level]).toHaveBeenCalledWith(message);
      expect(addNotConfigured.mock.calls).toEqual([[{ description, message }]]);
    },
  );

  const secret = `ghp_${'a'.repeat(36)}`;
  it.each([
    ['onCall.baseUrl: write a URL', 'onCall.baseUrl: write a URL'],
    ['every must be longer', 'onCall: every must be longer'],
    [`onCall.token: not ${secret}`, expect.not.stringContaining(secret)],
  ])('reports an error that says %p instead of throwing', (thrown, message) => {
    const { addProvider, addNotConfigured, logger } = register(() => {
      throw new InputError(thrown);
    });
    expect(addProvider).not.toHaveBeenCalled();
    expect(logger.error).toHaveBeenCalledWith(message);
    expect(addNotConfigured).toHaveBeenCalledWith({ description, message });
  });

  it('reports why a provider was refused', () => {
    const refuse = jest.fn(() => {
      throw new InputError('The evidence provider "on-call" has an every of 0');
    });
    const { addNotConfigured } = register(() => provider, {
      addProvider: refuse,
    });
    expect(addNotConfigured).toHaveBeenCalledWith({
      description,
      message: 'onCall: The evidence provider "on-call" has an every of 0',
    });
  });
});
