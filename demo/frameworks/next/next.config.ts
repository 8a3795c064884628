import type { NextConfig } from 'next';

// Both are what new projects begin with.
const config: NextConfig = { cacheComponents: true, partialPrefetching: true, poweredByHeader: false };

export default config;
