// Starts the shop.
import { provideHttpClient, withFetch } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { Shop } from './shop';

bootstrapApplication(Shop, { providers: [provideHttpClient(withFetch())] }).catch((error: unknown) => {
  console.error(error);
});
