// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ButtonLink } from '@backstage/ui';
import { RiSurveyLine } from '@remixicon/react';
import { useReadinessLinks } from '../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../translation';
import { Notice } from '../components/Notice';

/** Shown in the place of the checks of an entity that is in the scope of no checklist. @internal */
export function OutOfScopeNotice() {
  const { t } = useReadinessTranslation();
  const links = useReadinessLinks();
  return (
    <Notice
      icon={<RiSurveyLine />}
      title={t('entity.outOfScope.title')}
      text={t('entity.outOfScope.text')}
      actions={
        <ButtonLink variant="secondary" href={links.checklist()}>
          {t('entity.outOfScope.link')}
        </ButtonLink>
      }
    />
  );
}

/**
 * Whether the backend answered that the entity is in the scope of no checklist, which is no error. A `ResponseError` carries
 * the error of the backend as its cause.
 *
 * @internal
 */
export function isOutOfScope(error: Error): boolean {
  const cause = error.cause as Error | undefined;
  return error.name === 'NotFoundError' || cause?.name === 'NotFoundError';
}
