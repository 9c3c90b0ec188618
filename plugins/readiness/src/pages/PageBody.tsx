// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  forwardRef,
  type ReactNode,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Container } from '@backstage/ui';
import { KnownChecks } from '../hooks/checkTitles';
import { KnownProviders } from '../hooks/knownProviders';
import { useCarriedFilters } from '../hooks/useCarriedFilters';
import type { Checks } from '../hooks/useChecks';
import { useReadinessTranslation } from '../translation';
import { LoadStatus } from '../components/LoadStatus';
import type { LoadState } from '../hooks/useLoad';
import { readableText } from '../components/readableText';
import print from '../components/print.module.css';
import { useDateFormat } from '../hooks/useDateFormat';
import styles from './PageBody.module.css';

interface PageBodyProps {
  /** What assistive technology calls this part of the page. */
  label: string;
  /** The checks by id, and the providers, for their names. */
  known?: Pick<Checks, 'checks' | 'providers'>;
  /** What the page shows. */
  load: LoadState<unknown>;
  /** Whether the page has filters. */
  isFiltered?: boolean;
  children: ReactNode;
}

const nothing: NonNullable<PageBodyProps['known']> = {
  checks: new Map(),
  providers: [],
};

/** The content of a sub-page of Readiness, below the header of the app. @internal */
export const PageBody = forwardRef<HTMLElement, PageBodyProps>((props, ref) => {
  const { label, known = nothing, load, isFiltered = false, children } = props;
  const { t } = useReadinessTranslation();
  const { date } = useDateFormat();
  useCarriedFilters(isFiltered);
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current!);
  // The old frontend system puts pages into a <main>, with room around them; the new one does neither. Known once it is there.
  const [isFramed, setFramed] = useState(false);
  useLayoutEffect(() => {
    setFramed(Boolean(own.current?.closest('main')));
  }, []);
  useEffect(() => {
    document.title = t('common.pageTitle', { page: label });
  }, [t, label]);
  // On a phone the tabs scroll, and the one that is open may stand beyond the edge.
  useEffect(() => {
    document
      .querySelector('.bui-PluginHeader [role="tab"][aria-selected="true"]')
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [label]);
  return (
    <Container className={isFramed ? styles.framed : undefined}>
      <LoadStatus load={load} />
      <div
        ref={own}
        role={isFramed ? 'region' : 'main'}
        aria-label={label}
        className={`${readableText} ${styles.body} ${print.sheet}`}
      >
        <KnownChecks.Provider value={known.checks}>
          <KnownProviders.Provider value={known.providers}>
            <p className={print.printOnly}>
              {t('common.printed', { page: label, date: date(Date.now()) })}
            </p>
            {children}
          </KnownProviders.Provider>
        </KnownChecks.Provider>
      </div>
    </Container>
  );
});
