// Wakes the page that the server sent.
import { bootstrapApplication } from '@angular/platform-browser';
import { config } from './config';
import { Shop } from './shop';

bootstrapApplication(Shop, config).catch((error: unknown) => {
  console.error(error);
});
