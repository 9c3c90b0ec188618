// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import {
  registerEvidence,
  type RegisterEvidenceOptions,
} from './registerEvidence';

const provider = { id: 'on-call' } as NonNullable<
  ReturnType<RegisterEvidenceOptions['create']>
>;

function register(
  create: RegisterEvidenceOptions['create'],
  addProvider: jest.Mock = jest.fn(),
) {
  const evidence = { addProvider, addNotConfigured: jest.fn() };
  const logger = mockServices.logger.mock();
  const common = { id: 'on-call', key: 'onCall', evidence, logger };
  registerEvidence({ ...common, create });
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
      [{ id: 'on-call', message: 'No holidays are observed.' }],
      [{ id: 'on-call', message: 'onCall.zone: unknown.' }],
    ]);
    expect(logger.info).toHaveBeenCalledWith('No holidays are observed.');
    expect(logger.warn).toHaveBeenCalledWith('onCall.zone: unknown.');
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('registers nothing when there is nothing to observe', () => {
    const { addProvider } = register(() => undefined);
    expect(addProvider).not.toHaveBeenCalled();
  });

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
    expect(addNotConfigured).toHaveBeenCalledWith({ id: 'on-call', message });
  });

  it('reports why a provider was refused', () => {
    const refuse = jest.fn(() => {
      throw new InputError('The evidence provider "on-call" has an every of 0');
    });
    const { addNotConfigured } = register(() => provider, refuse);
    expect(addNotConfigured).toHaveBeenCalledWith({
      id: 'on-call',
      message: 'onCall: The evidence provider "on-call" has an every of 0',
    });
  });
});
