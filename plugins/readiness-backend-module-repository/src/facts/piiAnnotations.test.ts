// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readPiiAnnotations } from './piiAnnotations';

const ANNOTATED =
  'class Course(models.Model):\n    """\n    .. no_pii:\n    """\n';

describe('readPiiAnnotations with models', () => {
  it.each<[string, Record<string, string>]>([
    ['each with a docstring', { 'shop/models.py': ANNOTATED }],
    [
      'a comment above the class and a decorator',
      {
        'shop/models.py':
          '# .. no_pii: holds counts\n@register\nclass Count(\n    TimeStampedModel,\n    models.Model,\n):\n    total = 1\n',
      },
    ],
    [
      'an abstract base and a proxy without a table',
      {
        'shop/base.py':
          'class Base(models.Model):\n    class Meta:\n        abstract = True\n',
        'shop/models.py': `${ANNOTATED}\nclass Old(Course):\n    class Meta:\n        proxy = True\n`,
      },
    ],
    [
      'a model that the safe list annotates',
      {
        'shop/models.py': `${ANNOTATED}\nclass Site(models.Model):\n    pass\n`,
        '.annotation_safe_list.yml': 'shop.Site:\n  ".. no_pii:": "no"',
      },
    ],
    [
      'models of tests, migrations and validation',
      {
        'shop/models.py': ANNOTATED,
        'tests/models.py': 'class Fake(models.Model):\n    pass\n',
        'shop/migrations/0001_first.py':
          'class Historic(models.Model):\n    pass\n',
        'shop/schema.py':
          'from pydantic import BaseModel\nclass Request(BaseModel):\n    name: str\n',
      },
    ],
    [
      'entities of Java',
      { 'src/main/java/Course.java': '/**\n * .. no_pii:\n */\n@Entity\n' },
    ],
  ])('tells none when %s', (_, files) => {
    expect(readPiiAnnotations(testScope(files)).value).toEqual(['none']);
  });

  it.each<[string, string, number, Record<string, string>]>([
    [
      'one of two models has no annotation',
      'shop/models.py',
      5,
      {
        'shop/models.py': `${ANNOTATED}class Learner(models.Model):\n    name = 1\n`,
      },
    ],
    [
      'a model inherits from another one in another file',
      'shop/learners.py',
      1,
      {
        'shop/learners.py': 'class Learner(base.Named):\n    pass\n',
        'shop/base.py':
          'class Named(models.Model):\n    class Meta:\n        abstract = True\n',
        'shop/models.py': ANNOTATED,
      },
    ],
    [
      'a table of SQLAlchemy has none',
      'shop/tables.py',
      2,
      {
        'shop/models.py': ANNOTATED,
        'shop/tables.py':
          'Base = declarative_base()\nclass Learner(Base):\n    __tablename__ = "learners"\n',
      },
    ],
    [
      'a user is only derived from that of Django',
      'shop/users.py',
      1,
      {
        'shop/models.py': ANNOTATED,
        'shop/users.py': 'class User(AbstractUser):\n    pass\n',
      },
    ],
    [
      'one annotation stands in a file of two entities',
      'src/main/java/All.java',
      5,
      {
        'src/main/java/All.java':
          '// .. no_pii:\n@Entity\nclass A {}\n\n@Entity\nclass B {}\n',
      },
    ],
    [
      'records of Rails have none',
      'app/models/learner.rb',
      1,
      {
        'app/models/course.rb':
          '# .. no_pii:\nclass Course < ApplicationRecord\nend\n',
        'app/models/learner.rb': 'class Learner < ApplicationRecord\nend\n',
      },
    ],
  ])('cannot tell when %s', (_, path, line, files) => {
    const reading = readPiiAnnotations(testScope(files));
    expect(reading).toEqual({
      cannotTell: expect.stringMatching(
        `1 has no PII annotation: .* in ${path}, line ${line}\\.$`,
      ),
      path,
      line,
    });
  });

  it('still tells pii when other models have no annotation', () => {
    const files = {
      'shop/models.py':
        'class Learner(models.Model):\n    # .. pii: name\n    name = 1\nclass Note(models.Model):\n    pass\n',
    };
    expect(readPiiAnnotations(testScope(files))).toMatchObject({
      value: ['pii'],
      line: 2,
    });
  });
});
