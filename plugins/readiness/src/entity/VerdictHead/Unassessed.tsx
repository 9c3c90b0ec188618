// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useLocation } from 'react-router-dom';
import { ButtonLink } from '@backstage/ui';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { SecondaryText } from '../../components/SecondaryText';
import { useAnswersFromElsewhere } from '../ShortestPathPanel/useAnswersFromElsewhere';

/** What is known about a service without answers of its own, and how much is left to do. @internal */
export function Unassessed({ service }: { service: ServiceDetail }) {
  const { t } = useReadinessTranslation();
  const { answered, applicable } = service.completeness;
  const sources = useAnswersFromElsewhere(service.checks);
  const { search } = useLocation();
  const isAnswered = new URLSearchParams(search).get('view') === 'answer';
  const toGo = service.shortestPath?.steps.length ?? 0;
  return (
    <>
      <SecondaryText as="p">
        {sources
          ? t('entity.unassessed.answered', {
              answered: String(answered),
              total: String(applicable),
              sources: sources.from,
            })
          : t('entity.unassessed.nothing', { total: String(applicable) })}{' '}
        {toGo > 0 && t('entity.unassessed.toGo', { count: toGo })}
      </SecondaryText>
      {!isAnswered && (
        <div>
          <ButtonLink variant="primary" href="?view=answer">
            {t('entity.unassessed.answer')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
