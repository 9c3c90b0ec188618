// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  answered,
  cannotTell,
  collect,
  observedAt,
} from '../../testing/collect';

const DAY = 24 * 60 * 60_000;

describe('what is seen besides the body', () => {
  it('sees how the certificate stands, and what the headers give away', async () => {
    const certificate = async (days: number) =>
      (
        await collect([
          answered('OK', { certificateUntil: observedAt + days * DAY }),
        ])
      ).facts.certificate;
    expect(await certificate(13)).toBe('expires-soon');
    expect(await certificate(15)).toBe('valid');
    const plain = await collect([
      answered('OK', { certificateUntil: undefined }),
    ]);
    expect(plain.facts.certificate).toEqual(cannotTell('plain HTTP'));
    const message =
      'The certificate of the endpoint is not trusted (CERT_HAS_EXPIRED).';
    const untrusted = await collect([
      { kind: 'failure', reason: 'certificate', message },
    ]);
    expect(untrusted.facts).toMatchObject({
      certificate: 'untrusted',
      reachable: { cannotTell: message },
    });
    expect(
      (
        await collect([
          { kind: 'failure', reason: 'nobody', message: 'It was refused.' },
        ])
      ).facts.certificate,
    ).toEqual(cannotTell('refused'));

    const headers = { server: 'nginx/1.25.3', 'x-served-by': '10.0.0.7' };
    const { facts } = await collect([
      answered('{"status":"UP","version":"1"}', { headers }),
    ]);
    expect(facts.disclosures).toEqual(['private-address', 'version']);
    expect(facts.leaks).toEqual([]);
  });
});
