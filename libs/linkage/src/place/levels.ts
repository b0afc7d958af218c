export const placeLevels = [
  'missing',
  'address and postcode equal',
  'postcode equal',
  'postcode equal, another address',
  'address equal, another postcode',
  'postcode one character off, or equal and of a whole town',
  'same postcode sector',
  'same postcode district',
  'different',
] as const;
