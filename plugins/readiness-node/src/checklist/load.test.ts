// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createMockDirectory } from '@backstage/backend-test-utils';
import { ChecklistError, type ChecklistProblem } from './ChecklistError';
import { loadChecklist } from './load';

const whole = `
id: ours
title: Ours
appliesTo: { kind: Component }
sections:
  - id: basics
    title: Basics
    checks:
      - id: color
        question: Which colour?
        severity: required
        answer: { type: choices, values: [none, red, green] }
      - id: data
        question: Which data?
        severity: blocker
        answer: { type: choices, values: [none, pii] }
`.trimStart();

const check = (lines: string) => `${whole}      - id: extra
        question: What else?
        severity: required
        answer: { type: choice, values: [yes, no] }
${lines}`;

const contradiction = (lines: string) => `${whole}contradictions:
  - id: clash
    severity: required
    check: color
    message: No.
${lines}`;

describe('loadChecklist', () => {
  const directory = createMockDirectory();

  async function problemsOf(text: string): Promise<ChecklistProblem[]> {
    directory.setContent({ 'ours.yaml': text });
    try {
      await loadChecklist({ target: directory.resolve('ours.yaml') });
      return [];
    } catch (error) {
      return (error as ChecklistError).problems ?? [{ message: String(error) }];
    }
  }

  it('accepts what is right', async () => {
    expect(await problemsOf(whole)).toEqual([]);
    expect(
      await problemsOf(
        check(`        fails: [no]
        appliesWhen: { answers.color: { $contains: { $any: [red, green] } } }
        freshness: P1Y6MT12H
        effectiveFrom: 2027-01-31
        evidence: { fact: acme.anything }
`),
      ),
    ).toEqual([]);
  });

  // What stands in the file; line and column of the problem; what the message has to say.
  // prettier-ignore
  const refused: [text: string, place: string, message: RegExp][] = [
    // The file
    ['a: [', '1:5', /not valid YAML/],
    ['- a', '1:1', /A checklist is a mapping that begins with `id: <name>`/],
    ['', '1:1', /A checklist is a mapping/],
    ['id: a\nid: b', '2:1', /not valid YAML: Map keys must be unique/],
    ['id: *b', '1:5', /"\*b" has no anchor; write out what it stands for/],
    ['id: &a [*a]', '1:9', /"\*a" is inside its own anchor/],
    [`a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]`, '1:1', /Excessive alias count/],
    // Shape
    [`${whole}sektions: []`, '16:1', /Unknown key "sektions"; did you mean "sections"\?/],
    [check('        questoin: a'), '20:9', /Unknown key "questoin"; did you mean "question"\?/],
    [check('        zzz: a'), '20:9', /Unknown key "zzz"; use one of: id, title, question, why/],
    [check('        evidence: { fakt: a.b, fact: a.b }'), '20:21', /Unknown key "fakt"; did you mean "fact"/],
    [whole.replace('severity: required', 'severity: require'), '10:19', /"require" is not a value of "severity"; did you mean "required"\?/],
    [whole.replace('question: Which colour?', 'question:'), '9:18', /"question" is empty; write text/],
    [whole.replace('[none, red, green]', '[1, 2]'), '11:43', /"values" is of the wrong type; write text; put numbers.*in double quotes/],
    [whole.replace('id: color', 'id: Color'), '8:13', /An id has lower-case letters/],
    [whole.replace('title: Ours\n', ''), '1:1', /The checklist has no "title"/],
    // Ids
    [whole.replace('id: data', 'id: color'), '12:13', /Check "color" exists already \(at .*ours\.yaml:8:13\)/],
    [whole.replace('id: data', 'id: confirmed'), '12:13', /"confirmed" cannot be the id of a check/],
    // Answers
    [check('        fails: [nope]'), '20:17', /"nope" is never an answer of "extra"; did you mean "no"\?/],
    [whole.replace('red,', 'Red,'), '11:49', /write it in lower case.*: "red"/],
    [whole.replace('red,', 'true,'), '11:49', /"values" is of the wrong type/],
    [whole.replace('red,', 'todo,'), '11:49', /owners could not write it/],
    [check('        allowNone: true'), '20:20', /add none to answer.values/],
    [whole.replace(
        'severity: blocker',
        'severity: blocker\n        allowNotApplicable: true', ), '15:29', /"allowNotApplicable" and the value none exclude each other/],
    [check('        answeredBy: [{ from: tag, map: { a: maybe } }]'), '20:45', /"maybe" is never an answer of "extra"/],
    [check('        answeredBy: [{ from: label }]'), '20:22', /needs "key", for example \{ from: label/],
    [check('        answeredBy: [{ from: label, key: a, stores: [queue] }]'), '20:45', /"stores" is not allowed for a source from "label"/],
    [check("        answeredBy: [{ from: link, match: '(' }]"), '20:43', /not a regular expression/],
    // Facts in the words of a check
    [check('        evidence: { fact: a.b, answerMapping: [{ value: yess, when: { facts.a.b: 1 } }] }'), '20:57', /"yess" is never an answer of "extra"; did you mean "yes"\?/],
    [check('        evidence: { fact: a.b, answerMapping: [{ value: yes }] }'), '20:48', /An entry of "answerMapping" of "extra" needs "when", for example when: \{ facts\.a\.b: found \}/],
    [check('        evidence: { fact: a.b, answerMapping: [] }'), '20:47', /Write an entry \{ value: \.\.\., when: \.\.\. \}/],
    [check('        evidence: { fact: a.b, answerMapping: [{ valeu: yes, when: { facts.a.b: 1 } }] }'), '20:50', /Unknown key "valeu"; did you mean "value"\?/],
    [check('        evidence: { fact: a.b, answerMapping: [{ value: yes, when: { answers.extra: yes } }] }'), '20:85', /write answers.extra: \{ \$contains: yes \}/],
    // Times
    [check('        freshness: 365 days'), '20:20', /"365 days" is not an ISO 8601 duration; write, for example, P365D/],
    [check('        freshness: P0D'), '20:20', /not an ISO 8601 duration/],
    [check('        effectiveFrom: 2026-02-30'), '20:24', /"2026-02-30" is not a day; write, for example, 2027-01-31/],
    // References
    [`${whole}roles: { dataClasses: dta }`, '16:23', /There is no check "dta"; did you mean "data"\?/],
    [`${whole}roles: { monitoring: basic }`, '16:22', /There is no section "basic"; did you mean "basics"\?/],
    [`${whole}aliases: { colour: colr }`, '16:20', /There is no check "colr"; did you mean "color"\?/],
    [`${whole}aliases: { data: color }`, '16:12', /"data" is the id of a check and cannot be an alias/],
    [check('        linkOf: dat'), '20:17', /There is no check "dat"/],
    [contradiction('    requires: [colr]\n    when: { entity.kind: a }'), '21:16', /There is no check "colr"/],
    [contradiction('    when: { entity.kind: a }').replace(
        'check: color',
        'check: x', ), '19:12', /There is no check "x"; use one of: color, data/],
    [contradiction('    when: { entity.kind: a }').replace(
        'No.',
        "'{answer:x} {what:x}'", ), '20:14', /\{answer:x\} refers to something that does not exist/],
    [contradiction('    when: { entity.kind: a }').replace(
        'No.',
        "'{fact:a.b} {words:a.b} {word:a.b}'", ), '20:14', /^\{word:a\.b\} cannot be filled in; write .*\{words:<name of a fact>\}/],
    // Predicates
    [check('        passWhen: yes'), '20:19', /A predicate is a mapping such as/],
    [check('        passWhen: { answers.extra: yes }'), '20:36', /is a list, which never equals a single value; write answers.extra: \{ \$contains: yes \}/],
    [check('        passWhen: { answers.extra: { $in: [yes] } }'), '20:36', /"\$in" is never true; write answers.extra: \{ \$contains: \{ \$any/],
    [check('        passWhen: { answers.extra: [yes] }'), '20:36', /has one of several values, write/],
    [check(
        '        passWhen: { answers.extra: { $contains: { $in: [yes] } } }', ), '20:51', /write \{ \$any: \[a, b\] \} for one of several/],
    [check('        passWhen: { answers.extra: { $contains: yess } }'), '20:49', /"yess" is never an answer of "extra"; did you mean "yes"\?/],
    [check(
        '        passWhen: { answers.extra: { $contains: yes, $exists: true } }', ), '20:54', /"\$contains" and "\$exists" are in one mapping, and all but one would be ignored/],
    [check(
        '        passWhen: { $not: { entity.kind: a }, $any: [{ entity.kind: b }] }', ), '20:47', /"\$not" and "\$any" are in one mapping, and one of them would be ignored/],
    [check('        passWhen: { $any: { entity.kind: b } }'), '20:27', /"\$any" takes a list of predicates/],
    [check('        passWhen: { $contains: a }'), '20:21', /"\$contains" compares a field, whose name must come before it/],
    [check('        passWhen: { $nott: { entity.kind: a } }'), '20:21', /Unknown operator "\$nott"; did you mean "\$not"\?/],
    [check('        passWhen: { answers.extra: { $greater: 3 } }'), '20:38', /Unknown comparison "\$greater"; use one of: \$contains/],
    [check('        passWhen: { answers.extra: { $not: yes } }'), '20:38', /combines predicates and cannot follow a field/],
    [check('        passWhen: { answers.colr: { $contains: red } }'), '20:21', /names a check that does not exist; did you mean "color"\?/],
    [check('        passWhen: { derived.data-of-store: { $contains: pii } }'), '20:21', /no derived value "data-of-store"; did you mean "data-of-stores"/],
    [check('        passWhen: { kind: Component }'), '20:21', /write "entity.kind"/],
    [check('        passWhen: { entity.kind: }'), '20:34', /to ask whether it is absent, write entity.kind: \{ \$exists: false \}/],
    [check('        passWhen: {}'), '20:19', /An empty predicate is always true/],
    [whole.replace('{ kind: Component }', '{ spec.type: [service] }'), '3:25', /write spec.type: \{ \$in: \[\.\.\.\] \}/],
    [whole.replace('{ kind: Component }', '{ entity.kind: Component }'), '3:14', /A field must begin with one of "apiVersion", "kind"/],
    [check('        fails: [no]\n        passWhen: { entity.kind: a }'), '21:9', /"fails" and "passWhen" both decide when the check passes/],
    [check('        appliesWhen: { answers.extra: { $contains: yes } }'), '20:22', /in a circle: extra -> extra/],
    // Silence never accuses
    [contradiction('    when: { $not: { answers.data: { $contains: pii } } }'), '21:11', /true without an answer; add "data" to "requires" of "clash"/],
    [contradiction('    when: { facts.a.b: { $exists: false } }'), '21:11', /true without an observation; add "a.b" to "requiresFacts"/],
  ];

  it.each(refused)('refuses %j at %s', async (text, place, message) => {
    const problems = await problemsOf(text);
    const seen = problems.map(({ location, message: given }) => [
      `${location?.line}:${location?.column}`,
      given,
      location?.file,
    ]);
    expect(seen).toContainEqual([
      place,
      expect.stringMatching(message),
      directory.resolve('ours.yaml'),
    ]);
  });

  it('reports all problems at once, a line each', async () => {
    directory.setContent({
      'ours.yaml': check('        freshness: long\n        linkOf: dat'),
    });
    const file = directory.resolve('ours.yaml');
    const error = await loadChecklist({ target: file }).catch(e => e);
    expect(error).toBeInstanceOf(ChecklistError);
    const lines = error.message.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(`${file}:20:20: "long" is not`);
    expect(lines[1]).toMatch(`${file}:21:17: There is no check "dat"`);
  });

  it('names the file that cannot be read', async () => {
    const target = directory.resolve('gone.yaml');
    await expect(loadChecklist({ target })).rejects.toThrow(
      /Cannot read the checklist .*gone\.yaml: ENOENT.*check the path/,
    );
  });
});
