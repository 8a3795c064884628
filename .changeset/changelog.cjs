// What a changeset becomes in CHANGELOG.md: its own words and nothing else. No commit, no name, no number of a request:
// a merchant wants to know what changed.
const indent = (text) => text.trim().split('\n').join('\n  ');

module.exports = {
  getReleaseLine: ({ summary }) => Promise.resolve(`- ${indent(summary)}`),
  // Which of the packages inside it moved is told where it matters to a shop: in a changeset.
  getDependencyReleaseLine: () => Promise.resolve(''),
};
