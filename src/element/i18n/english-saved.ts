// English of saved methods that can be removed: travels with the code that lists them.
// Comments beside a key are for translators.

export const savedWords = {
  'saved.title': 'Your saved methods',
  'saved.none': 'Nothing is saved yet.',
  'saved.add': 'Save another method',
  'remove.label': 'Remove {name}', // {name} = a saved method, such as "Visa ···· 0002"
  'remove.ask': 'Remove {name}?', // {name} = a saved method, such as "Visa ···· 0002"
  'remove.yes': 'Remove',
  'remove.busy': 'Removing…',
  'remove.keep': 'Keep',
  'remove.done': '{name} was removed.', // {name} = a saved method, such as "Visa ···· 0002"
  'remove.gone': 'It was removed and is no longer saved.',
  'remove.failed': 'It could not be removed and is still saved. Try again, or contact the shop.',
};
