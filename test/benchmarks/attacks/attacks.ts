// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { DatabaseName } from './Attack';
import { attacks } from './cases';
import { attackEndpoints } from './endpoints/hostileEndpoints';
import { Portals } from './Portals';
import { type Row, runAttack } from './runAttack';
import { World } from './world/World';

const ENDPOINTS = 'endpoints';

async function main(): Promise<number> {
  const { values, positionals: names } = parseArgs({
    allowPositionals: true,
    options: {
      databases: { type: 'string', default: 'sqlite,postgres' },
      list: { type: 'boolean' },
    },
  });
  const known = [ENDPOINTS, ...attacks.map(({ name }) => name)];
  const unknown = names.filter(name => !known.includes(name));
  if (values.list || unknown.length > 0) {
    console.log(`${unknown.length ? `Unknown: ${unknown}. ` : ''}There are:`);
    console.log(ENDPOINTS, '– hostile health endpoints, a backend killed');
    attacks.forEach(({ name, what }) => console.log(name, '–', what));
    return unknown.length;
  }
  const isWanted = (name: string) => !names.length || names.includes(name);
  const databases = values.databases!.split(',') as DatabaseName[];
  let failed = 0;
  const wanted = attacks.filter(({ name }) => isWanted(name));
  if (wanted.length > 0) {
    failed += await attackAll(wanted, databases);
  }
  if (isWanted(ENDPOINTS)) {
    failed += await attackEndpoints();
  }
  return failed;
}

async function attackAll(
  wanted: typeof attacks,
  databases: DatabaseName[],
): Promise<number> {
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}\n`,
  );
  console.log(
    '| case | database | outcome | longest standstill, ms (by the wall clock) | memory after / at most, MB more | honest done | s | verdict |\n| --- | --- | --- | ---: | ---: | ---: | ---: | --- |',
  );
  const world = await World.start();
  const portals = new Portals(world);
  let failed = 0;
  try {
    for (const database of databases) {
      for (const attack of wanted) {
        if (attack.databases?.includes(database) ?? true) {
          const row = await runAttack(attack, database, { portals, world });
          failed += row.failures.length ? 1 : 0;
          console.log(lineOf(row));
        }
      }
    }
  } finally {
    await portals.stop();
    await world.stop();
  }
  console.log(`\nFailed: ${failed}\n`);
  return failed;
}

function lineOf(row: Row): string {
  const whole = (value?: number) => value?.toFixed(0) ?? '–';
  const { standstill, latest, growth, peak, failures } = row;
  const cells = [
    row.name,
    row.database,
    row.outcome,
    `${whole(standstill)} (${whole(latest)})`,
    `${whole(growth)} / ${whole(peak)}`,
    row.honest,
    row.seconds.toFixed(1),
    failures.length ? `FAILED: ${failures.slice(0, 5).join('; ')}` : 'ok',
  ];
  return `| ${cells.map(cell => cell.replace(/[|\s]+/g, ' ')).join(' | ')} |`;
}

main().then(
  failed => process.exit(failed ? 1 : 0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
