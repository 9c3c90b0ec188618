// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle, type Checklist } from 'backstage-plugin-readiness-common';
import { CliError } from '../../cli/CliError';
import { nearestHint } from '../../cli/nearestHint';
import { columnLetters } from './readTable';

/** What the columns of a table are. */
export interface Columns {
  /** The column with the entities. */
  entity: number;
  /** Columns with answers. `name` is the check, or `<check>.note` and the like. */
  answers: { index: number; name: string; title: string }[];
  /** Columns that are nothing of the checklist, as `D (Cost centre)`. */
  unknown: string[];
}

const ENTITY = 'entity';
/** How people call the column of the entities, the surest first. */
const ENTITY_COLUMNS = [
  ENTITY,
  'entity ref',
  'entityref',
  'ref',
  'component',
  'component name',
  'service',
  'service name',
  'name',
];
const DETAILS = ['note', 'evidence', 'confirmed'];

/** A name without what people add to it: case, spaces, `readiness/`, a question mark or colon at its end. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*readiness\//, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/[\s?:*.!]+$/, '')
    .trim();
}

/**
 * Finds what each column is: exactly the id, an alias, the title or the question of a check, after normalizing.
 * @param maps - `column=check`, which comes first; `column=entity` for the column with the entities
 * @throws CliError for a map of what is not there, two columns for one check, and no column for the entities
 */
export function mapColumns(
  header: readonly string[],
  options: { checklist: Checklist; maps: readonly string[]; file: string },
): Columns {
  const { checklist, maps, file } = options;
  const names = namesOf(checklist);
  const mapped = readMaps(maps, header, names);
  const found = header.map((title, index) => ({
    index,
    title,
    name: mapped.get(index) ?? names.get(normalize(title)),
  }));
  const entity =
    [...mapped].find(([, name]) => name === ENTITY)?.[0] ??
    entityColumn(header, mapped);
  if (entity === undefined) {
    throw new CliError('No column of the table names the entities.', {
      position: { file, line: 1 },
      fix: 'Call one "entity", or say which it is: --map "COLUMN=entity".',
    });
  }
  const rest = found.filter(
    ({ index, title }) => index !== entity && title !== '',
  );
  const answers = rest.flatMap(({ name, ...column }) =>
    name === undefined || name === ENTITY ? [] : [{ ...column, name }],
  );
  for (const [at, column] of answers.entries()) {
    const twin = answers.slice(0, at).find(({ name }) => name === column.name);
    if (twin) {
      throw new CliError(
        `Columns ${shown(twin)} and ${shown(column)} are both ${column.name}.`,
        { position: { file, line: 1 }, fix: 'Keep one of them.' },
      );
    }
  }
  return {
    entity,
    answers,
    unknown: rest.filter(({ name }) => name === undefined).map(shown),
  };
}

function shown({ index, title }: { index: number; title: string }): string {
  return `${columnLetters(index)} (${title})`;
}

/** All names of checks, normalized; a title that two checks share names neither. */
function namesOf(checklist: Checklist): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  const add = (text: string, id: string) => {
    const name = normalize(text);
    if (names.has(name) && names.get(name) !== id) {
      shared.add(name);
    }
    names.set(name, id);
  };
  const checks = checklist.sections.flatMap(section => section.checks);
  for (const check of checks) {
    add(checkTitle(check), check.id);
    add(check.question, check.id);
  }
  shared.forEach(name => names.delete(name));
  for (const [alias, id] of Object.entries(checklist.aliases ?? {})) {
    names.set(normalize(alias), id);
  }
  for (const { id } of checks) {
    names.set(normalize(id), id);
    // As words, too
    names.set(normalize(id.replace(/-/g, ' ')), id);
    DETAILS.forEach(detail => names.set(`${id}.${detail}`, `${id}.${detail}`));
  }
  return names;
}

function readMaps(
  maps: readonly string[],
  header: readonly string[],
  names: ReadonlyMap<string, string>,
): Map<number, string> {
  const mapped = new Map<number, string>();
  for (const map of maps) {
    // Questions may have an equals sign; ids have none
    const at = map.lastIndexOf('=');
    const title = normalize(map.slice(0, at));
    const target = normalize(map.slice(at + 1));
    const index = header.findIndex(column => normalize(column) === title);
    const name = target === ENTITY ? ENTITY : names.get(target);
    if (at < 1) {
      throw new CliError(`--map ${JSON.stringify(map)} has no check.`, {
        fix: 'Write --map "COLUMN=check".',
      });
    }
    if (index < 0) {
      throw new CliError(
        `The table has no column ${JSON.stringify(map.slice(0, at))}.`,
        { fix: nearestHint(map.slice(0, at), [...header]) },
      );
    }
    if (name === undefined) {
      throw new CliError(
        `There is no check ${JSON.stringify(map.slice(at + 1))}.`,
        { fix: nearestHint(target, [...new Set(names.values())]) },
      );
    }
    mapped.set(index, name);
  }
  return mapped;
}

function entityColumn(
  header: readonly string[],
  mapped: ReadonlyMap<number, string>,
): number | undefined {
  const titles = header.map(normalize);
  return ENTITY_COLUMNS.map(name => titles.indexOf(name)).find(
    index => index >= 0 && !mapped.has(index),
  );
}
