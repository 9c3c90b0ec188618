// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { corpusFolder, LABELS } from '../../corpus/corpusFolder';
import { readCorpus } from '../../corpus/readCorpus';
import { readLabels } from '../../corpus/readLabels';
import { report } from '../../corpus/report';

jest.setTimeout(120_000);

/** Small ones of every kind of code and deployment: all of them take minutes (`yarn corpus`). */
const PART = [
  'GSA/notifications-api',
  'ONSdigital/ras-party',
  'ONSdigital/response-operations-ui',
  'ministryofjustice/cla_public',
  'openedx/edx-notes-api',
  'openedx/enterprise-subsidy',
  'openedx/xqueue-watcher',
  'spring-projects/spring-petclinic',
];

/** Past the console, on which a test fails: what is absent on a machine is to be seen, and no mistake of the code. */
const tell = (text: string) => process.stderr.write(`${text}\n`);

describe('the corpus of real repositories', () => {
  it('has valid labels, each repository once', () => {
    const labels = readLabels(LABELS);
    const names = labels.map(({ repository }) => repository);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(PART));
  });

  it('contradicts and verifies nothing wrongly in a part of it', async () => {
    const corpus = corpusFolder();
    const labels = readLabels(LABELS).filter(({ repository }) =>
      PART.includes(repository),
    );
    if (!corpus) {
      tell(
        'SKIPPED, NOTHING WAS PROVED: there is no folder of snapshots (READINESS_CORPUS).',
      );
      return;
    }
    const result = await readCorpus(labels, { corpus, now: Date.now() });
    if (result.absent.length > 0) {
      tell(report(result));
    }
    expect(result.misplaced).toEqual([]);
    const wrong = result.findings
      .filter(({ kind }) => kind === 'accusation' || kind === 'verified')
      .filter(({ verdict }) => verdict === 'wrong')
      .map(({ repository, about }) => `${repository} ${about}`);
    expect([...new Set(wrong)]).toEqual([]);
  });
});
