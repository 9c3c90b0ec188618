// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { entityRefOf } from 'backstage-plugin-readiness-common/engine';
import { type Document, parseAllDocuments } from 'yaml';
import {
  AnnotationEditError,
  decodeFile,
  editAnnotations,
  type EditAnnotationsOptions,
} from '.';
import { applyChanges, applyDiff } from './__testUtils__/applyEdit';

// eslint-disable-next-line no-restricted-syntax
const FOLDER = resolve(__dirname, '../../../../shared/real-catalog');

function files(): string[] {
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter(name => name.endsWith('.yaml'))
    : [];
  if (names.length === 0) {
    throw new Error(
      `The real catalog files are missing: ${FOLDER} has none. They stand beside the repository, in ../shared/real-catalog; these tests mean nothing without them.`,
    );
  }
  return names;
}

const SET = {
  'readiness/purpose':
    'Answers "who?": #1, at 10:00\nand \u{1F680} \u05E9\u05DC\u05D5\u05DD ',
  'readiness/data': 'no',
  'readiness/capacity': '1.0',
};
const NONE = ['messaging', 'email'];

const parse = (text: string): Document.Parsed[] =>
  parseAllDocuments(text, { logLevel: 'error' }) as Document.Parsed[];

/** What the catalog makes of a file; errors as texts. */
function read(text: string): any[] {
  return parse(text).map(document =>
    document.errors.length > 0 ? document.errors[0].code : document.toJS(),
  );
}

function refs(text: string): (string | undefined)[] {
  return read(text).map(entity =>
    entity?.kind && entity.metadata?.name ? entityRefOf(entity) : undefined,
  );
}

/** Seen by eye: each has placeholders in names and annotations, but for the first two. */
const REFUSED = [
  'entity-twice LedgerHQ__device-sdk-ts.yaml',
  'generated Invoca__process_settings.yaml',
  'template 007sunny__cookiecutter-flask.yaml',
  'template 3horizons__agentic-devops-platform.yaml',
  'template ONS-Innovation__example-pipeline-template.yaml',
  'template SarvJ1__cookiecutter-django.yaml',
  'template Syntonize__backstage-foundry.yaml',
  'template bocdaz__template-economists-project.yaml',
  'template cnoe-io__stacks.yaml',
  'template cnoe-io__stacks__2.yaml',
  'template mikeybeezy__goldenpath-idp-infra.yaml',
  'template thatmlopsguy__dokaseca-portal-catalog.yaml',
];

/** Of entities and annotations, in the longest files; the first test edits all of them. */
const MOST = 5;

const isTemplate = (text: string) => /\{\{|\{%/.test(text);

/** The edit, or the code with which it is refused. */
function editOrRefuse(options: EditAnnotationsOptions) {
  try {
    return editAnnotations(options);
  } catch (error) {
    if (error instanceof AnnotationEditError) {
      return error.code;
    }
    throw error;
  }
}

jest.setTimeout(120_000);

describe('edits of real catalog files', () => {
  it('parse to exactly what was wanted, add lines only, and are undone byte by byte', () => {
    const counts = { edited: 0, undone: 0 };
    const refusals = new Set<string>();
    for (const name of files()) {
      const text = decodeFile(readFileSync(join(FOLDER, name)));
      for (const [index, entityRef] of refs(text).entries()) {
        if (entityRef === undefined) {
          continue;
        }
        const options = { text, entityRef, file: name };
        const edited = editOrRefuse({ ...options, set: SET, none: NONE });
        if (typeof edited === 'string') {
          refusals.add(`${edited} ${name}`);
          continue;
        }
        counts.edited += 1;
        const expected = read(text);
        const { metadata } = expected[index];
        const before = metadata.annotations;
        metadata.annotations = {
          ...before,
          ...SET,
          'readiness/none': 'messaging, email',
        };
        expect(read(edited.text)).toEqual(expected);
        expect(edited.changes.flatMap(({ removed }) => removed)).toEqual([]);
        const added = edited.changes.flatMap(one => one.added);
        expect(added).toHaveLength(before === undefined ? 5 : 4);
        expect(applyChanges(text, edited.changes)).toBe(edited.text);
        expect(applyDiff(text, edited.diff)).toBe(edited.text);

        const back = editAnnotations({
          ...options,
          text: edited.text,
          remove: [...Object.keys(SET), 'readiness/none'],
        });
        counts.undone += 1;
        // The catalog refuses annotations without a value, so that these are not brought back.
        expect(back.text).toBe(
          before === null ? text.replace(/^ +annotations:\n/m, '') : text,
        );
      }
    }
    expect([...refusals].sort()).toEqual(REFUSED);
    expect(counts.edited).toBeGreaterThan(230);
    expect(counts.undone).toBeGreaterThan(230);
  });

  it('replace and remove each annotation that is there, and nothing else', () => {
    let replaced = 0;
    for (const name of files()) {
      const text = decodeFile(readFileSync(join(FOLDER, name)));
      const entityRefs = refs(text);
      const entities = read(text);
      for (const [index, entityRef] of entityRefs.slice(0, MOST).entries()) {
        const before = entities[index]?.metadata?.annotations;
        const isTwice =
          entityRefs.indexOf(entityRef) !== entityRefs.lastIndexOf(entityRef);
        if (
          !entityRef ||
          !before ||
          isTemplate(text) ||
          isTwice ||
          /generated/.test(text)
        ) {
          continue;
        }
        for (const key of Object.keys(before).slice(0, MOST)) {
          const options = { text, entityRef, file: name };
          const [set, removed] = [
            editAnnotations({ ...options, set: { [key]: '# new: "1.0"' } }),
            editAnnotations({ ...options, remove: [key] }),
          ];
          const { [key]: _, ...others } = before;
          expect(read(set.text)[index].metadata.annotations).toEqual({
            ...others,
            [key]: '# new: "1.0"',
          });
          expect(read(removed.text)[index].metadata.annotations ?? {}).toEqual(
            others,
          );
          for (const { changes } of [set, removed]) {
            const lines = changes.flatMap(one => one.removed);
            expect(lines.filter(line => line.includes(key))).toHaveLength(1);
            expect(lines.length).toBe(
              Object.keys(others).length > 0 || changes === set.changes ? 1 : 2,
            );
          }
          replaced += 1;
        }
      }
    }
    expect(replaced).toBeGreaterThan(250);
  });
});
