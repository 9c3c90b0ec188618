// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef } from '@backstage/catalog-model';
import {
  HIDDEN_ENTITY,
  type CatalogError,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { CatalogErrorItem } from '../../components/CatalogErrors/CatalogErrorItem';
import { EntityName } from '../../components/EntityName';
import { SecondaryText } from '../../components/SecondaryText';
import styles from './ProblemsPage.module.css';

/** What the catalog cannot read at present, so that an older version is shown, or none. @internal */
export function CatalogErrorList({
  errors = [],
  total = errors.length,
}: {
  /** The newest ones. */
  errors?: readonly CatalogError[];
  /** How many there are, these included. */
  total?: number;
}) {
  const { t } = useReadinessTranslation();
  if (errors.length === 0) {
    return null;
  }
  return (
    <section
      className={styles.part}
      aria-label={t('problems.catalogErrors.title')}
    >
      <h2>{t('problems.catalogErrors.title')}</h2>
      <SecondaryText as="p">{t('problems.catalogErrors.text')}</SecondaryText>
      <ul className={styles.platformIssues}>
        {errors.map((error, index) => (
          <li key={index}>
            <CatalogErrorItem issue={error}>
              <Heading error={error} />
            </CatalogErrorItem>
          </li>
        ))}
      </ul>
      {total > errors.length && (
        <SecondaryText as="p">
          {t('problems.catalogErrors.more', { count: total - errors.length })}
        </SecondaryText>
      )}
    </section>
  );
}

function Heading({ error }: { error: CatalogError }) {
  const { t } = useReadinessTranslation();
  const { entityRef, neverRead, services } = error;
  // The name of a file's Location is generated.
  const shown =
    services.length > 0 || isLocation(entityRef) ? services : [entityRef];
  return (
    <>
      <h3>
        {t('problems.catalogErrors.cannotRead')}{' '}
        {shown.length === 0
          ? t('problems.catalogErrors.file')
          : shown.map((ref, index) => (
              <span key={ref}>
                {index > 0 && ', '}
                {neverRead ? nameOf(ref) : <EntityName entityRef={ref} />}
              </span>
            ))}
      </h3>
      {(neverRead || shown.length > 0) && (
        <p>
          {t(`problems.catalogErrors.${neverRead ? 'neverRead' : 'older'}`)}
        </p>
      )}
    </>
  );
}

function isLocation(entityRef: string): boolean {
  return entityRef === HIDDEN_ENTITY || entityRef.startsWith('location:');
}

/** It has no page yet. */
function nameOf(entityRef: string): string {
  return parseEntityRef(entityRef).name;
}
