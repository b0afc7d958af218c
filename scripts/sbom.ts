import { billOfMaterials } from './dependencies';

console.log(JSON.stringify(billOfMaterials(), null, 2));
