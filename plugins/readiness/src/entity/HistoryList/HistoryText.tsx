// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  CHECK_STATUSES,
  type HistoryEntry,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';

/** One change as text. Kinds of change that this version does not know are shown by their code. @internal */
export function HistoryText({ entry }: { entry: HistoryEntry }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const { type, from = '', to = '' } = entry;
  const check = checkTitle(entry.check ?? '');
  const verdictOf = (id: string) => {
    const known = VERDICTS.find(verdict => verdict === id);
    return known ? t(`common.verdict.${known}`) : id;
  };
  const statusOf = (id: string) => {
    const known = CHECK_STATUSES.find(status => status === id);
    return known ? t(`common.status.${known}`) : id;
  };
  switch (type) {
    case 'evaluated':
      return (
        <>
          {to
            ? t('entity.history.evaluatedTo', { to: verdictOf(to) })
            : t('entity.history.evaluated')}
        </>
      );
    case 'verdict':
      return (
        <>
          {from
            ? t('entity.history.verdict', {
                from: verdictOf(from),
                to: verdictOf(to),
              })
            : t('entity.history.verdictTo', { to: verdictOf(to) })}
        </>
      );
    case 'check':
      return (
        <>
          {from
            ? t('entity.history.check', {
                check,
                from: statusOf(from),
                to: statusOf(to),
              })
            : t('entity.history.checkTo', { check, to: statusOf(to) })}
        </>
      );
    case 'answer':
      if (!to) {
        return <>{t('entity.history.answerGone', { check, from })}</>;
      }
      return (
        <>
          {from
            ? t('entity.history.answer', { check, from, to })
            : t('entity.history.answerTo', { check, to })}
        </>
      );
    case 'retired':
    case 'returned':
    case 'checklist':
      return <>{t(`entity.history.${type}`)}</>;
    default:
      return <>{[type, entry.check, from, to].filter(Boolean).join(' · ')}</>;
  }
}
