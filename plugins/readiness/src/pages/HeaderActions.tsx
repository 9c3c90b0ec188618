// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Button, ButtonLink, DialogTrigger, Popover } from '@backstage/ui';
import { RiErrorWarningLine, RiQuestionLine } from '@remixicon/react';
import { useLocation } from 'react-router-dom';
import { readinessApiRef } from '../api';
import { useLoad } from '../hooks/useLoad';
import { useReadinessLinks } from '../hooks/useReadinessLinks';
import { WordList } from '../components/Term/WordList';
import { useReadinessTranslation } from '../translation';
import styles from './HeaderActions.module.css';

/** By the last part of the page's path. */
const DOCS: Record<string, string> = {
  overview: 'docs/triage.md',
  teams: 'docs/triage.md#teams',
  services: 'docs/triage.md#the-list',
  contradictions: 'docs/verification.md',
  decisions: 'docs/waivers.md',
  checklist: 'docs/checklist.md',
  problems: 'docs/annotations.md',
};

/**
 * Beside the title of every page: how many mistakes there are to correct, as tabs have no place for a number, and help: the
 * documentation of the page, and what the words mean.
 *
 * @internal
 */
export function HeaderActions() {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const links = useReadinessLinks();
  const { pathname } = useLocation();
  const problems = useLoad({
    key: 'problems',
    load: () => api.getProblems({ limit: 1 }),
  });
  const count = problems.value?.totalFindings ?? 0;
  const page = pathname.split('/').filter(Boolean).pop() ?? '';
  return (
    <nav className={styles.actions} aria-label={t('common.header')}>
      {count > 0 && (
        <ButtonLink
          href={links.problems()}
          size="small"
          variant="tertiary"
          iconStart={<RiErrorWarningLine />}
        >
          <span className={styles.wide}>{t('problems.header', { count })}</span>
          <span className={styles.narrow} aria-hidden>
            {count}
          </span>
        </ButtonLink>
      )}
      <DialogTrigger>
        <Button size="small" variant="tertiary" iconStart={<RiQuestionLine />}>
          <span className={styles.wide}>{t('common.help')}</span>
        </Button>
        <Popover placement="bottom end">
          <WordList page={DOCS[page] ?? 'README.md'} />
        </Popover>
      </DialogTrigger>
    </nav>
  );
}
