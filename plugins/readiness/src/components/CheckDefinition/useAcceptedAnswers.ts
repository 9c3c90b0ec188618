// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AnswerDefinition } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';

/** Returns a text for the answers that are accepted. @internal */
export function useAcceptedAnswers(): (answer: AnswerDefinition) => string {
  const { t } = useTranslationRef(readinessTranslationRef);
  return answer => {
    const { type, values = [], list, minLength } = answer;
    const allowed = values.join(', ');
    if (type === 'choice' || type === 'choices') {
      return `${t(`checklist.accepts.${type}`)} ${allowed}`;
    }
    let form: string = t(`checklist.accepts.${type}`);
    if (type === 'url' && list) {
      form = t('checklist.accepts.urls');
    }
    if (type === 'text' && minLength) {
      form = t('checklist.accepts.textAtLeast', {
        number: String(minLength),
      });
    }
    return values.length > 0
      ? `${form}, ${t('checklist.accepts.or')} ${allowed}`
      : form;
  };
}
