// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ContradictionResult } from 'backstage-plugin-readiness-common';
import { TextWithEntityLinks } from '../../components/TextWithEntityLinks';
import { useEntityTab } from '../entityTab';
import type { ContradictingFact } from '../Observation/findContradictingFacts';
import { RequestWaiver } from '../waivers/RequestWaiver';
import { RawObservation } from './RawObservation';
import styles from './NotRight.module.css';

interface ObjectionProps {
  check: string;
  rules: readonly ContradictionResult[];
  facts: readonly ContradictingFact[];
}

/** Requests a waiver because a contradiction is not right, with what contradicts attached. @internal */
export function Objection({ check, rules, facts }: ObjectionProps) {
  const { service } = useEntityTab();
  const result = service?.checks.find(one => one.check === check);
  // Without a rule it is the observation that fails, and there is no rule to object to.
  if (!result || rules.length === 0) {
    return <></>;
  }
  return (
    <RequestWaiver result={result} objection>
      <div className={styles.panel}>
        {rules.map(({ id, message }) => (
          <div key={id}>
            <TextWithEntityLinks>{message}</TextWithEntityLinks>
          </div>
        ))}
        {facts.map(fact => (
          <RawObservation key={fact.name} fact={fact} />
        ))}
      </div>
    </RequestWaiver>
  );
}
