/** Given names are plants, family names rocks and landforms: readable, and never taken for a real child. */
export const givenNames: readonly string[] = (
  'Alder Aspen Basil Betony Bracken Briar Bryony Campion Cedar Celandine Clementine Clover Comfrey ' +
  'Elder Fennel Fern Hawthorn Hazel Heather Holly Ivy Jasmine Juniper Larch Laurel Lavender Linden ' +
  'Mallow Marigold Myrtle Olive Poppy Primrose Rosemary Rowan Saffron Sage Sedge Sorrel Speedwell Tansy ' +
  'Teasel Vetch Violet Willow Yarrow'
).split(' ');

export const familyNames: readonly string[] = (
  'Basalt Beck Boulder Breccia Causeway Chert Cirque Combe Corrie Dolerite Drumlin Escarpment Esker ' +
  'Estuary Feldspar Gabbro Ghyll Gneiss Granite Gritstone Gypsum Headland Hillock Hornfels Kame ' +
  'Kettlehole Limestone Loess Meander Moraine Mudstone Oxbow Peatland Plateau Pumice Quartzite Ravine ' +
  'Saltmarsh Sandstone Schist Scree Shale Shingle Siltstone Slate Tarn Tombolo Tuff Watershed'
).split(' ');

/** The child of the contracts' examples and of the README's curl. The reader tells of that child; the world must not. */
export const reserved = { givenName: 'Bryony', familyName: 'Limestone', nhsNumber: '9990000018' } as const;

/** What people at home and at nursery say, and what a keyboard makes of it. */
const otherForms: Readonly<Record<string, string>> = {
  Bryony: 'Briony',
  Clementine: 'Clemmie',
  Fern: 'Ferne',
  Hazel: 'Hazell',
  Heather: 'Hether',
  Holly: 'Hollie',
  Ivy: 'Ivie',
  Jasmine: 'Jazmin',
  Juniper: 'Juni',
  Laurel: 'Lauryl',
  Linden: 'Lindy',
  Marigold: 'Mari',
  Olive: 'Ollie',
  Poppy: 'Poppie',
  Primrose: 'Prim',
  Rosemary: 'Rosie',
  Rowan: 'Rowen',
  Saffron: 'Saffy',
  Sorrel: 'Sorrell',
  Violet: 'Vi',
  Willow: 'Wilow',
};

/** Another spelling or the short form of a given name; where none is usual, the last letter typed twice. */
export const otherFormOf = (givenName: string): string => otherForms[givenName] ?? `${givenName}${givenName.at(-1)}`;
