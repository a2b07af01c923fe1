import { clearDatabases } from './clear-databases.ts';

// Files of tests share a browser one after the other, in no order: none finds what another left.
await clearDatabases();
localStorage.clear();
sessionStorage.clear();
