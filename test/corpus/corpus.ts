// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { corpusFolder, LABELS } from './corpusFolder';
import { readCorpus } from './readCorpus';
import { readLabels } from './readLabels';
import { isRight, report } from './report';

async function main(names: string[]): Promise<number> {
  const labels = readLabels(LABELS);
  const unknown = names.find(
    name => !labels.some(({ repository }) => repository.includes(name)),
  );
  if (unknown) {
    throw new Error(`No label is called ${unknown}; see test/corpus/labels`);
  }
  const chosen = labels.filter(
    ({ repository }) =>
      names.length === 0 || names.some(name => repository.includes(name)),
  );
  const corpus = corpusFolder();
  if (!corpus) {
    console.error(
      `NOTHING WAS PROVED: there is no folder of snapshots. READINESS_CORPUS names it; each is kept as owner+name.`,
    );
    return 1;
  }
  const result = await readCorpus(chosen, {
    corpus,
    now: Date.now(),
    onRead: name => console.error(`reading ${name}`),
  });
  console.log(report(result, { showsMissed: names.length > 0 }));
  return isRight(result) && result.repositories.length > 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    console.error(error);
    process.exit(1);
  },
);
