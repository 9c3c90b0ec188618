module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // Repositories of imagined services.
  ignorePatterns: ['examples/'],
});
