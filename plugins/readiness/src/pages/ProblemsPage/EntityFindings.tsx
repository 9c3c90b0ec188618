// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type { Problems } from 'backstage-plugin-readiness-common';
import { EntityName } from '../../components/EntityName';
import { FindingItem } from '../../components/FindingList/FindingItem';
import { SecondaryText } from '../../components/SecondaryText';
import { SeverityLabel } from '../../components/SeverityLabel';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import styles from './ProblemsPage.module.css';

/** @internal */
export type Mistake = Problems['findings'][number];

/** Mistakes by the entity whose file holds them, each with its way to the check. @internal */
export function EntityFindings({ findings }: { findings: readonly Mistake[] }) {
  return (
    <>
      {[...byEntity(findings)].map(([entityRef, ofEntity]) => (
        <OneEntity key={entityRef} findings={ofEntity} />
      ))}
    </>
  );
}

function OneEntity({ findings }: { findings: readonly Mistake[] }) {
  const { t } = useReadinessTranslation();
  const [{ entityRef, service = entityRef, title, owner }] = findings;
  return (
    <div className={styles.entity}>
      <div className={styles.entityHead}>
        <h3>
          <EntityName
            entityRef={entityRef}
            title={service === entityRef ? title : undefined}
          />
        </h3>
        <SecondaryText small>
          {owner && (
            <>
              {t('problems.findings.owner')}: <EntityName entityRef={owner} />
              {' · '}
            </>
          )}
          {t('problems.findings.perEntity', { count: findings.length })}
        </SecondaryText>
      </div>
      <ul>
        {findings.map((mistake, index) => (
          <FindingItem
            key={index}
            finding={mistake}
            whose={
              mistake.severity && <SeverityLabel severity={mistake.severity} />
            }
            more={<WayToCheck mistake={mistake} />}
          />
        ))}
      </ul>
    </div>
  );
}

/** The check on the tab of the service, where it can be answered anew. */
function WayToCheck({ mistake }: { mistake: Mistake }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const linkTo = useEntityRefLink();
  const { service, check } = mistake;
  if (!service) {
    return null;
  }
  const tab = `${linkTo(service)}/readiness`;
  return check ? (
    <Link href={`${tab}#check-${encodeURIComponent(check)}`}>
      {t('problems.findings.check', { check: checkTitle(check) })}
    </Link>
  ) : (
    <Link href={tab}>{t('problems.findings.service')}</Link>
  );
}

function byEntity(findings: readonly Mistake[]): Map<string, Mistake[]> {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of findings) {
    const group = groups.get(mistake.entityRef) ?? [];
    group.push(mistake);
    groups.set(mistake.entityRef, group);
  }
  return groups;
}
