// Where a page runs, as far as that changes what is worth loading.

/** On the machine of whoever builds the page: it is told what a shopper must not be bothered with. */
export const isDevelopment = (hostname = location.hostname): boolean =>
  /^$|localhost$|^127\.|^\[::1/.test(hostname);

/** Whether styles can choose between a light and a dark value by themselves. */
export const choosesSchemes = (): boolean => CSS.supports('color', 'light-dark(red,red)');
