// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createMockDirectory } from '@backstage/backend-test-utils';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

describe('answerMapping', () => {
  const directory = createMockDirectory();

  function load(files: Record<string, string>) {
    directory.setContent(files);
    return loadChecklist({ target: directory.resolve('ours.yaml') });
  }

  it('turns a fact into an answer, and is not a prerequisite', async () => {
    const extension = (answerMapping: string) => ({
      'ours.yaml': `
extends: deploy-new-service
id: ours
sections:
  - id: code
    checks:
      - { id: release-process, disabled: true }
      - id: branch-policy
        question: Which branches are deployed?
        severity: recommended
        answer: { type: choice, values: [main, several] }
        evidence: { fact: repository.branches, answerMapping: ${answerMapping} }
`,
    });
    const checklist = await load(
      extension(
        '[{ value: main, when: { answers.code-review: { $contains: yes } } }]',
      ),
    );
    const check = compileChecklist(checklist).checksById.get('branch-policy')!;
    expect(check.prerequisites).toEqual([]);
    expect(check.answerMapping).toEqual([
      { value: 'main', holds: expect.any(Function) },
    ]);
    await expect(
      load(
        extension(
          '[{ value: main, when: { answers.release-process: { $contains: standard } } }]',
        ),
      ),
    ).rejects.toThrow(
      /ours\.yaml:12:85: "answerMapping" of "branch-policy" uses "release-process", which is disabled/,
    );
  });
});
