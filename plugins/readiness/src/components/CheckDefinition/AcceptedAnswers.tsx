// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Fragment } from 'react';
import type { AnswerDefinition } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';

/** What is written as it stands here, in the style of code. @internal */
export function Ids({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <code>{id}</code>
        </Fragment>
      ))}
    </>
  );
}

/** The answers that are accepted. @internal */
export function AcceptedAnswers({ answer }: { answer: AnswerDefinition }) {
  const { t } = useReadinessTranslation();
  const { type, values = [], list, minLength } = answer;
  if (type === 'choice' || type === 'choices') {
    return (
      <>
        {t(`checklist.accepts.${type}`)} <Ids ids={values} />
      </>
    );
  }
  let form: string = t(`checklist.accepts.${type}`);
  if (type === 'url' && list) {
    form = t('checklist.accepts.urls');
  }
  if (type === 'text' && minLength) {
    form = t('checklist.accepts.textAtLeast', { number: String(minLength) });
  }
  return values.length > 0 ? (
    <>
      {form}, {t('checklist.accepts.or')} <Ids ids={values} />
    </>
  ) : (
    <>{form}</>
  );
}
