// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link } from '@backstage/ui';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { DocsLink } from '../../components/DocsLink';
import { SecondaryText } from '../../components/SecondaryText';

/** Why the verdict of a ready service is only declared: the blockers that are not verified, each a link. @internal */
export function WhyDeclared({ service }: { service: ServiceDetail }) {
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  if (service.verdictVerification !== 'declared') {
    return <></>;
  }
  const blockers = service.checks.filter(
    ({ counted, severity, status, unverified }) =>
      counted && severity === 'blocker' && status === 'pass' && unverified,
  );
  const [first, ...others] = [
    ...blockers.filter(({ unverified }) => unverified !== 'noProvider'),
    ...blockers.filter(({ unverified }) => unverified === 'noProvider'),
  ];
  return (
    <SecondaryText as="p">
      {first ? t('entity.declared.blockers') : t('entity.declared.nothing')}{' '}
      {first &&
        [first, ...others].map(({ check, unverified }, index) => (
          <span key={check}>
            {index > 0 && ', '}
            <Link href={`#check-${encodeURIComponent(check)}`}>
              {checkTitle(check)}
            </Link>{' '}
            ({t(`entity.declared.${unverified!}`)})
          </span>
        ))}
      {first && '. '}
      <DocsLink page="docs/verification.md">
        {t('entity.declared.meaning')}
      </DocsLink>
    </SecondaryText>
  );
}
