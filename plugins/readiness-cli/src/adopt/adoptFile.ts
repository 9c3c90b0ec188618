// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { observedFor } from '../questions/observedFor';
import type { Subject } from '../subjects/types';
import type { FileToEdit } from '../writing/FileToEdit';
import { adoptEntity, type Adoption } from './adoptEntity';
import type { AdoptedEntity } from './AdoptReport';
import type { CellAnswer } from './csv/rowAnswers';
import { provenAnswers } from './proof/provenAnswers';

/**
 * Finds the answers of the entities of one file, and edits its text. Writes nothing.
 * @param options - `cellsOf`: what a table says of an entity
 */
export async function adoptFile(
  file: FileToEdit,
  subjects: readonly Subject[],
  options: { cellsOf(entityRef: string): readonly CellAnswer[] },
): Promise<AdoptedEntity[]> {
  const entities: AdoptedEntity[] = [];
  for (const subject of subjects) {
    const { entityRef, entity, checklist, answered, sharesFolder } = subject;
    const adoption = await adoptEntity({
      subject,
      answered,
      proven: provenAnswers({
        evaluation: await subject.evaluate(entity),
        answers: answered,
        checklist,
        placeOf: fact => subject.placeOf(fact),
        sharesFolder,
      }),
      cells: options.cellsOf(entityRef),
    });
    const { lines, left, draft } = adoption;
    const edited =
      lines.length > 0 ? file.edit(entityRef, draft.changes) : { diff: '' };
    entities.push({
      entityRef,
      file: subject.file,
      lines,
      left,
      questions: questionsOf(adoption, subject),
      diff: '',
      ...edited,
    });
  }
  return entities;
}

function questionsOf(
  { questions }: Adoption,
  subject: Subject,
): AdoptedEntity['questions'] {
  const { checklist, facts } = subject;
  return questions.map(question => ({
    check: question.check.id,
    severity: question.result.severity,
    isNeeded: question.isNeeded,
    observed: observedFor(question, {
      checklist,
      facts,
      placeOf: fact => subject.placeOf(fact),
    }).map(({ text, source }) => ({ text, source })),
    ...(question.kind === 'outside' && { words: question.words }),
  }));
}
