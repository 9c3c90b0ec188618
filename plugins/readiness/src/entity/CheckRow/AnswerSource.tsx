// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { EntityName } from '../../components/EntityName';
import { SecondaryText } from '../../components/SecondaryText';

/** Where an answer comes from: the service itself, the catalog, a provider, its System or its Domain. @internal */
export function AnswerSource({ answer }: { answer: Answer }) {
  const { t } = useReadinessTranslation();
  const { level, key, entityRef } = answer.source;
  return (
    <SecondaryText small>
      {level === 'own' && t('entity.check.fromOwn')}
      {level === 'catalog' && t('entity.check.fromCatalog', { key })}
      {level === 'fact' && t('entity.check.fromFact')}
      {(level === 'system' || level === 'domain') && (
        <>
          {level === 'system'
            ? t('entity.check.fromSystem')
            : t('entity.check.fromDomain')}{' '}
          <EntityName entityRef={entityRef} />
        </>
      )}
    </SecondaryText>
  );
}
