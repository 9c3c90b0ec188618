// The engine imports nothing, so that it runs anywhere and can be read on its own: docs/architecture.md.
const isolate = (files, rules) => ({
  files,
  excludedFiles: ['**/*.test.ts'],
  rules: { 'no-restricted-syntax': ['error', ...rules] },
});

module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  restrictedImportPatterns: ['backstage-plugin-*'],
  overrides: [
    isolate(
      ['src/engine/**/*.ts'],
      [
        {
          selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^[^.]/]',
          message: 'The engine imports no package.',
        },
        {
          selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/(annotations|client|assess|permissions|status|topics)/]',
          message: 'The engine imports nothing from outside its own folder.',
        },
      ],
    ),
    isolate(
      ['src/annotations/**/*.ts'],
      [
        {
          selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/(client|assess|permissions)/]',
          message: 'The parser imports the engine only.',
        },
      ],
    ),
  ],
});
