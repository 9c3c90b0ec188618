// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import Ajv from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { runReadiness } from '../../__testUtils__/testTerminal';
import { TestFolder } from '../../__testUtils__/TestFolder';
import {
  entityYaml,
  READY,
  SMALL_CHECKLIST,
} from '../../__testUtils__/entities';
import { formats } from './formats';

const HOSTILE = 'a <b> & "c" \u0007 ```` | @team #1 </failure> 😀 \u202e';

// Compiling the checklist takes its time on a busy machine
jest.setTimeout(60_000);

describe('the reports of readiness check', () => {
  let folder: TestFolder;
  beforeAll(() => {
    folder = new TestFolder().write({
      'checklist.yaml': SMALL_CHECKLIST,
      '.git/HEAD': '',
      'sub folder/catalog-info.yaml': entityYaml('grades', {
        annotations: {
          'readiness/review': 'no',
          'readiness/growth': HOSTILE,
          'readiness/dta': 'pii',
        },
      }),
      'ready/catalog-info.yaml': entityYaml('ready', { annotations: READY }),
      'broken/catalog-info.yaml': 'kind: [\n',
      'broken/a <b>/catalog-info.yaml': 'kind: Component\nmetadata: "\n',
    });
  });
  afterAll(() => folder.remove());

  const report = async (format: string, cwd = folder.path) =>
    (
      await runReadiness(
        [
          'check',
          '--no-repository',
          '--checklist',
          `${folder.path}/checklist.yaml`,
          '--format',
          format,
        ],
        { cwd },
      )
    ).stdout;

  describe('sarif', () => {
    const read = async (cwd?: string): Promise<Log> =>
      JSON.parse(await report('sarif', cwd));

    it('follows the schema of SARIF 2.1.0', async () => {
      const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
      const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
      ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
      const validate = ajv.compile(schema);
      expect(validate(await read()) ? [] : validate.errors).toEqual([]);
    });

    it('has each open check at the line of its annotation, or where that belongs', async () => {
      const { results = [] } = (await read()).runs[0];
      const places = results.map(({ ruleId, level, locations }) => {
        const { artifactLocation, region } = locations![0].physicalLocation!;
        return `${level} ${ruleId} ${artifactLocation!.uri}:${
          region!.startLine
        }`;
      });
      expect(places).toEqual([
        expect.stringMatching(
          /^error catalog-file broken\/a%20%3Cb%3E\/catalog-info\.yaml:\d$/,
        ),
        expect.stringMatching(
          /^error catalog-file broken\/catalog-info\.yaml:\d$/,
        ),
        'error data sub%20folder/catalog-info.yaml:5',
        'warning review sub%20folder/catalog-info.yaml:6',
        'warning mistake-unknown-name sub%20folder/catalog-info.yaml:8',
        'warning mistake-control-characters sub%20folder/catalog-info.yaml:7',
        'note growth ready/catalog-info.yaml:5',
      ]);
    });

    it('has paths from the root of the repository wherever it is called, each with its rule and fingerprint', async () => {
      const { results = [], tool } = (await read(`${folder.path}/sub folder`))
        .runs[0];
      expect(
        results[0].locations![0].physicalLocation!.artifactLocation,
      ).toEqual({
        uri: 'sub%20folder/catalog-info.yaml',
        uriBaseId: 'SRCROOT',
      });
      for (const { ruleId, ruleIndex, partialFingerprints } of results) {
        expect(tool.driver.rules![ruleIndex!].id).toBe(ruleId);
        expect(partialFingerprints).toEqual({
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/),
        });
      }
    });

    it('keeps the most urgent of more results than GitHub takes', () => {
      const results = Array.from({ length: 25_010 }, (_, index) => ({
        type: index < 20 ? ('note' as const) : ('error' as const),
        file: `${index}.yaml`,
        message: 'x',
      }));
      const log: Log = JSON.parse(
        formats.sarif(
          {
            evaluatedAt: 0,
            entities: [],
            leftOut: [],
            problems: results,
            notes: [],
            known: new Map(),
            root: '/',
          },
          { style: undefined as never, quiet: false, verbose: false },
        ),
      );
      const [{ results: kept = [], invocations = [] }] = log.runs;
      expect(kept).toHaveLength(25_000);
      expect(kept.filter(({ level }) => level === 'note')).toHaveLength(10);
      expect(invocations[0].toolExecutionNotifications).toEqual([
        expect.objectContaining({ level: 'warning' }),
      ]);
    });
  });

  it('junit is read by a parser, with the numbers that it says', async () => {
    const xml = await report('junit');
    expect(XMLValidator.validate(xml)).toBe(true);
    const { testsuites } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: name => ['testsuite', 'testcase'].includes(name),
    }).parse(xml);
    expect(testsuites).toMatchObject({
      tests: '8',
      failures: '2',
      errors: '2',
      skipped: '1',
    });
    const [grades, ready, files] = [
      'component:default/grades',
      'component:default/ready',
      'Catalog files',
    ].map(name => testsuites.testsuite.find((one: any) => one.name === name));
    expect(grades.testcase).toHaveLength(3);
    expect(grades.testcase[1]).toMatchObject({
      classname: 'component:default/grades',
      name: 'Review (review)',
      file: 'sub folder/catalog-info.yaml',
      failure: {
        type: 'fail',
        message: 'Not all of the code has been reviewed.',
      },
    });
    expect(ready.testcase[2].skipped.message).toContain('recommended: ');
    expect(files.testcase[0].error.message).toContain('The YAML is broken');
  });

  it('markdown begins with what to know, and a mark to find the comment by', async () => {
    const markdown = await report('markdown');
    expect(markdown).toMatch(
      /^<!-- readiness -->\n## ❌ Readiness: a catalog file cannot be read\n/,
    );
    expect(markdown).toContain('| grades | ❌ not ready | blocked | 1 |');
    expect(markdown).toContain('readiness/dta is not a question');
    expect(markdown.length).toBeLessThan(65_536);
  });

  it('markdown has no formatting, mention, link or HTML of an owner', async () => {
    const hostile = new TestFolder().write({
      'catalog-info.yaml': entityYaml('grades', {
        annotations: {
          'readiness/code-review':
            '<img src=x> @team **b** | [x](http://y.z) #1 ``` </details>',
        },
      }),
    });
    const { stdout } = await runReadiness(
      ['check', '--no-repository', '--format', 'markdown'],
      { cwd: hostile.path },
    );
    hostile.remove();
    expect(stdout).toContain('&lt;img src=x&gt; @\u2060team \\*\\*b');
    expect(stdout).not.toMatch(/<img|@team|[^\\]\*\*b|http:\/\/y/);
  });

  it('markdown stays within what a comment takes', async () => {
    const many = new TestFolder().write({
      'catalog-info.yaml': Array.from({ length: 300 }, (_, index) =>
        entityYaml(`service-${index}`),
      ).join('---\n'),
    });
    const { stdout } = await runReadiness(
      ['check', '--no-repository', '--format', 'markdown'],
      { cwd: many.path },
    );
    many.remove();
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toMatch(/… and \d+ entities more\./);
  });

  it('json names each check with its place', async () => {
    const { entities, problems } = JSON.parse(await report('json'));
    expect(problems).toHaveLength(2);
    const grades = entities.find(
      ({ entityRef }: any) => entityRef === 'component:default/grades',
    );
    expect(grades).toMatchObject({
      file: 'sub folder/catalog-info.yaml',
      line: 1,
      verdict: 'notReady',
      level: 'blocked',
      blockers: ['data'],
      open: { blocker: 1, required: 1, recommended: 0 },
    });
    expect(grades.checks[1]).toMatchObject({
      check: 'review',
      status: 'fail',
      answer: 'no',
      file: 'sub folder/catalog-info.yaml',
      line: 6,
    });
  });
});
