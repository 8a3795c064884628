// Writes what wrappers know of the element, from its manifest. The second half of `npm run manifest`.
import { writeFileSync } from 'node:fs';
import { printAngular } from './print-angular.js';
import { printFace } from './print-face.js';
import { readFace } from './read-face.js';

const face = readFace('.');
writeFileSync('src/wrappers/face.ts', await printFace(face));
writeFileSync('src/wrappers/angular.ts', await printAngular(face));
