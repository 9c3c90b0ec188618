module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  // Repositories of imagined services.
  ignorePatterns: ['examples/'],
});
